package org.gridmarketing.model.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Args;

/** Every problem that the versions of one tariff have with one another or with their published prices. */
final class TariffCheck {
    private final Tariff tariff;
    private final List<Issue> issues = new ArrayList<>();

    private TariffCheck(Tariff tariff) {
        this.tariff = tariff;
    }

    static List<Issue> issues(Tariff tariff) {
        TariffCheck check = new TariffCheck(tariff);
        check.overlaps();
        if (check.issues.isEmpty()) {
            check.holes();
        }
        tariff.versions().forEach(check::bands);
        return List.copyOf(check.issues);
    }

    private void overlaps() {
        List<TariffVersion> versions = tariff.versions();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = i + 1; j < versions.size(); j++) {
                if (versions.get(i).effective().overlaps(versions.get(j).effective())) {
                    add(
                            TariffCatalog.VERSIONS_OVERLAP,
                            Args.of("first", from(versions.get(i))).and("second", from(versions.get(j))));
                }
            }
        }
    }

    /** Only asked where versions do not overlap, for else there is no order in which one follows another. */
    private void holes() {
        List<TariffVersion> ordered = tariff.versions().stream()
                .sorted(Comparator.comparing(TariffCheck::from))
                .toList();
        Optional<TariffVersion> lastTiered =
                ordered.stream().filter(version -> version.tiers().isPresent()).reduce((first, second) -> second);
        boolean tiered = false;
        for (int i = 0; i < ordered.size(); i++) {
            TariffVersion version = ordered.get(i);
            if (i > 0) {
                gap(ordered.get(i - 1), version);
            }
            boolean lost = tiered && version.tiers().isEmpty();
            if (lost
                    && lastTiered
                            .filter(last -> from(last).isAfter(from(version)))
                            .isPresent()) {
                add(TariffCatalog.TIERS_MISSING, Args.of("from", from(version)));
            }
            tiered |= version.tiers().isPresent();
        }
    }

    private void gap(TariffVersion before, TariffVersion after) {
        LocalDate free =
                before.effective().to().orElse(LocalDate.MAX.minusDays(1)).plusDays(1);
        if (free.isBefore(from(after))) {
            add(
                    TariffCatalog.VERSIONS_GAP,
                    Args.of("from", free).and("to", from(after).minusDays(1)));
        }
    }

    private void bands(TariffVersion version) {
        for (TouBand band : version.publishedPrices().keySet()) {
            for (EnergyComponent component : version.components()) {
                if (component.statedQuantity().isEmpty() && !isPriced(component.price(), band)) {
                    add(
                            TariffCatalog.BAND_WITHOUT_PRICE,
                            Args.of("from", from(version)).and("band", band).and("component", component.code()));
                }
            }
        }
    }

    private static boolean isPriced(ComponentPrice price, TouBand band) {
        if (price instanceof ComponentPrice.ByBand byBand) {
            return byBand.prices().containsKey(band);
        }
        return !(price instanceof ComponentPrice.Floating floating)
                || floating.ratios().containsKey(band);
    }

    private static LocalDate from(TariffVersion version) {
        return version.effective().from();
    }

    private void add(IssueCode code, Args args) {
        issues.add(new Issue(code, ObjectRef.of(Tariff.class, tariff.code()), "versions", args));
    }
}
