package org.gridmarketing.model.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridmarketing.model.code.PricingStructure;
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
        check.series().forEach(check::holes);
        tariff.versions().forEach(check::bands);
        tariff.versions().forEach(check::basicCharge);
        return check.issues.stream().distinct().toList();
    }

    /** For each unit that a version names, the versions that name it; and those for all units. Every series once, with its units. */
    private Map<List<TariffVersion>, List<String>> series() {
        Map<List<TariffVersion>, List<String>> series = new LinkedHashMap<>();
        List<TariffVersion> versions = tariff.versions();
        series.put(versions.stream().filter(each -> each.orgNos().isEmpty()).toList(), List.of());
        versions.stream().flatMap(each -> each.orgNos().stream()).distinct().forEach(no -> {
            List<TariffVersion> named =
                    versions.stream().filter(each -> each.orgNos().contains(no)).toList();
            series.computeIfAbsent(named, none -> new ArrayList<>()).add(no);
        });
        return series;
    }

    private void overlaps() {
        List<TariffVersion> versions = tariff.versions();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = i + 1; j < versions.size(); j++) {
                if (versions.get(i).effective().overlaps(versions.get(j).effective())) {
                    overlap(i, j);
                }
            }
        }
    }

    /** Versions in force on one day may not be meant for one unit. */
    private void overlap(int i, int j) {
        TariffVersion first = tariff.versions().get(i);
        TariffVersion second = tariff.versions().get(j);
        Args both = Args.of("firstNo", i + 1)
                .and("first", from(first))
                .and("secondNo", j + 1)
                .and("second", from(second));
        Set<String> units = new LinkedHashSet<>(first.orgNos());
        if (units.equals(Set.copyOf(second.orgNos()))) {
            add(TariffCatalog.VERSIONS_OVERLAP, both);
        } else {
            units.retainAll(second.orgNos());
            if (!units.isEmpty()) {
                LocalDate day = from(first).isAfter(from(second)) ? from(first) : from(second);
                add(TariffCatalog.UNITS_NAMED_TWICE, both.and("day", day).and("units", String.join(", ", units)));
            }
        }
    }

    /** Only asked where versions do not overlap, for else there is no order in which one follows another. */
    private void holes(List<TariffVersion> versions, List<String> units) {
        List<TariffVersion> ordered = versions.stream()
                .sorted(Comparator.comparing(TariffCheck::from))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i - 1).effective().overlaps(ordered.get(i).effective())) {
                return;
            }
        }
        for (int i = 1; i < ordered.size(); i++) {
            gap(ordered.get(i - 1), ordered.get(i), units);
        }
        tiers(ordered);
    }

    private void tiers(List<TariffVersion> ordered) {
        List<TariffVersion> tiered =
                ordered.stream().filter(each -> each.tiers().isPresent()).toList();
        if (tiered.isEmpty()) {
            return;
        }
        int first = ordered.indexOf(tiered.get(0));
        int last = ordered.lastIndexOf(tiered.get(tiered.size() - 1));
        ordered.subList(first, last).stream()
                .filter(each -> each.tiers().isEmpty())
                .forEach(each -> add(TariffCatalog.TIERS_MISSING, Args.of("from", from(each))));
    }

    private void gap(TariffVersion before, TariffVersion after, List<String> units) {
        LocalDate free =
                before.effective().to().orElse(LocalDate.MAX.minusDays(1)).plusDays(1);
        if (free.isBefore(from(after))) {
            Args days = Args.of("from", free).and("to", from(after).minusDays(1));
            if (units.isEmpty()) {
                add(TariffCatalog.VERSIONS_GAP, days);
            } else {
                add(TariffCatalog.UNITS_GAP, days.and("units", String.join(", ", units)));
            }
        }
    }

    private void basicCharge(TariffVersion version) {
        if (version.structure() == PricingStructure.SINGLE_PART
                && version.basicCharge().isPresent()) {
            add(TariffCatalog.BASIC_CHARGE_NOT_BILLED, Args.of("from", from(version)));
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
