package org.gridmarketing.model.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        tariff.versions().stream()
                .collect(Collectors.groupingBy(
                        version -> Set.copyOf(version.orgNos()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(check::series);
        check.unitsNamedTwice();
        tariff.versions().forEach(check::bands);
        return List.copyOf(check.issues);
    }

    /** Versions for the same units follow one another. */
    private void series(List<TariffVersion> versions) {
        int before = issues.size();
        overlaps(versions);
        if (issues.size() == before) {
            holes(versions);
        }
    }

    /** One unit in two different sets of units would have two versions on one day. */
    private void unitsNamedTwice() {
        List<TariffVersion> versions = tariff.versions();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = i + 1; j < versions.size(); j++) {
                Set<String> first = Set.copyOf(versions.get(i).orgNos());
                Set<String> second = Set.copyOf(versions.get(j).orgNos());
                if (!first.equals(second) && !Collections.disjoint(first, second)) {
                    add(
                            TariffCatalog.UNITS_NAMED_TWICE,
                            Args.of("first", from(versions.get(i))).and("second", from(versions.get(j))));
                }
            }
        }
    }

    private void overlaps(List<TariffVersion> versions) {
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
    private void holes(List<TariffVersion> versions) {
        List<TariffVersion> ordered = versions.stream()
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
