package com.example.plain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.breaks.Breaks;
import org.gridmarketing.fixtures.gen.Gens;
import org.gridmarketing.model.dossier.Dossier;

/** Counts generated customers by voltage, and the defects that can be put into a sample. */
public final class Statistics {
    private Statistics() {}

    /**
     * Prints the counts.
     *
     * @param args none
     */
    public static void main(String[] args) {
        List<Dossier> dossiers = Gens.dossiers().samples(1, 200).toList();
        Map<String, Long> byVoltage = dossiers.stream()
                .collect(Collectors.groupingBy(Statistics::voltage, TreeMap::new, Collectors.counting()));
        byVoltage.forEach((voltage, count) -> System.out.println(voltage + ": " + count));
        long possible = Breaks.all().stream()
                .filter(each -> each.appliesTo(SampleDossiers.sample()))
                .count();
        System.out.println(possible + " of " + Breaks.all().size() + " defects can be put into the samples");
    }

    private static String voltage(Dossier dossier) {
        return dossier.customer().voltage().toOptional().orElseThrow().printed();
    }
}
