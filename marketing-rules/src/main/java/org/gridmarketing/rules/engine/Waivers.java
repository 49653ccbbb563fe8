package org.gridmarketing.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.Waiver;

/**
 * The waivers that may speak of the findings of one rule, shared by all threads of a run.
 *
 * @param places their places in the profile
 * @param all all waivers of the profile
 * @param context the day on which they must hold, and the units of the archive
 */
record Waivers(List<Integer> places, List<Waiver> all, RuleContext context) {
    static Waivers of(RuleId rule, RuleContext context) {
        List<Waiver> all = context.profile().waivers();
        if (all.isEmpty()) {
            return new Waivers(List.of(), List.of(), context);
        }
        return new Waivers(
                IntStream.range(0, all.size())
                        .filter(i -> all.get(i).rule().isEmpty()
                                || all.get(i).rule().get().equals(rule))
                        .boxed()
                        .toList(),
                all,
                context);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Counts the waivers that cover a finding, expired ones too; tells which of them hold. */
    List<Waiver> cover(Finding finding, long[] used) {
        List<Waiver> holding = new ArrayList<>();
        for (int place : places) {
            Waiver waiver = all.get(place);
            if (waiver.covers(finding, context.index().orgTree())) {
                used[place]++;
                if (!waiver.isExpired(context.asOf())) {
                    holding.add(waiver);
                }
            }
        }
        return holding;
    }
}
