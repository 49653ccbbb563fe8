package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.text.Args;

/** Losses that come out of a formula, within what a loss can be: garbled readings or capacities give more. */
final class LossBounds {
    private static final BigDecimal HIGHEST = BigDecimal.TEN.pow(15);

    private LossBounds() {}

    static Outcome<Losses> within(BigDecimal active, BigDecimal reactive, ObjectRef subject) {
        if (active.max(reactive).compareTo(HIGHEST) > 0) {
            Args args = Args.of("highest", HIGHEST);
            return Outcome.refused(new Issue(MeteringIssues.LOSS_OUT_OF_RANGE, subject, "", args));
        }
        return Outcome.ok(new Losses(Energy.ofKwh(active), ReactiveEnergy.ofKvarh(reactive)));
    }
}
