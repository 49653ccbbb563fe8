package org.gridmarketing.metering.loss;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.model.quantity.ApparentPower;

/**
 * Run of a transformer (变压器运行) in a billing period: how its loss is found, and for how long it was energised.
 *
 * @param basis how its loss is found
 * @param ratedCapacity S, kVA, by which energy is divided among several; above zero
 * @param time for how long it was energised
 */
public record TransformerRun(TransformerLossBasis basis, ApparentPower ratedCapacity, EnergisedTime time) {
    /**
     * Joins runs of one transformer between which nothing changed, so that splitting a period at such an instant changes
     * nothing. Runs between which the basis changed, such as by another K value, stay apart.
     *
     * @param runs runs that do not overlap
     * @return in the order in which each first appeared
     */
    public static List<TransformerRun> merged(List<TransformerRun> runs) {
        List<TransformerRun> merged = new ArrayList<>();
        for (TransformerRun run : runs) {
            int same = 0;
            while (same < merged.size() && !merged.get(same).differsOnlyInTimeFrom(run)) {
                same++;
            }
            if (same == merged.size()) {
                merged.add(run);
            } else {
                EnergisedTime time = merged.get(same).time.plus(run.time);
                merged.set(same, new TransformerRun(run.basis, run.ratedCapacity, time));
            }
        }
        return List.copyOf(merged);
    }

    private boolean differsOnlyInTimeFrom(TransformerRun other) {
        return basis.equals(other.basis) && ratedCapacity.equals(other.ratedCapacity);
    }
}
