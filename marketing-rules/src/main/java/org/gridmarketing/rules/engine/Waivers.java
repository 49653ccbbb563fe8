package org.gridmarketing.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.rules.api.Waiver;

/**
 * The waivers that may speak of the findings of one rule, shared by all threads of a run.
 *
 * @param places their places in the profile
 * @param all all waivers of the profile
 * @param asOf the day on which they must hold
 */
record Waivers(List<Integer> places, List<Waiver> all, LocalDate asOf) {
    static Waivers of(RuleId rule, List<Waiver> all, LocalDate asOf) {
        if (all.isEmpty()) {
            return new Waivers(List.of(), List.of(), asOf);
        }
        return new Waivers(
                IntStream.range(0, all.size())
                        .filter(i -> all.get(i).rule().isEmpty()
                                || all.get(i).rule().get().equals(rule))
                        .boxed()
                        .toList(),
                all,
                asOf);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Counts the waivers that cover a finding, expired ones too; tells whether one of them holds. */
    boolean cover(Finding finding, long[] used) {
        boolean waived = false;
        for (int place : places) {
            Waiver waiver = all.get(place);
            if (waiver.covers(finding)) {
                used[place]++;
                waived |= !waiver.isExpired(asOf);
            }
        }
        return waived;
    }
}
