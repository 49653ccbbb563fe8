package org.gridmarketing.model.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.text.Args;

/** Tariffs of several sources as one catalogue, such as the tables that an area publishes month by month. */
final class TariffMerge {
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, List<Tariff>> byCode = new LinkedHashMap<>();

    private TariffMerge() {}

    static Outcome<TariffCatalog> of(Collection<? extends Collection<Tariff>> sources) {
        TariffMerge merge = new TariffMerge();
        sources.forEach(merge::add);
        Outcome<TariffCatalog> catalog = TariffCatalog.of(
                merge.byCode.values().stream().map(TariffMerge::one).toList());
        merge.issues.addAll(catalog.issues());
        return merge.issues.isEmpty() ? catalog : Outcome.refused(merge.issues);
    }

    private void add(Collection<Tariff> source) {
        Set<String> seen = new HashSet<>();
        for (Tariff tariff : source) {
            if (seen.add(tariff.code())) {
                byCode.computeIfAbsent(tariff.code(), none -> new ArrayList<>()).add(tariff);
            } else {
                issues.add(new Issue(
                        TariffCatalog.DUPLICATE_CODE, ObjectRef.of(Tariff.class, tariff.code()), "code", Args.none()));
                issues.addAll(TariffCheck.issues(tariff));
            }
        }
    }

    private static Tariff one(List<Tariff> tariffs) {
        if (tariffs.size() == 1) {
            return tariffs.get(0);
        }
        List<TariffVersion> versions = tariffs.stream()
                .flatMap(tariff -> tariff.versions().stream())
                .sorted(Comparator.comparing(TariffMerge::from))
                .toList();
        return tariffs.stream()
                .max(Comparator.comparing(TariffMerge::lastFrom))
                .orElseThrow()
                .withVersions(versions);
    }

    private static LocalDate lastFrom(Tariff tariff) {
        return tariff.versions().stream()
                .map(TariffMerge::from)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate from(TariffVersion version) {
        return version.effective().from();
    }
}
