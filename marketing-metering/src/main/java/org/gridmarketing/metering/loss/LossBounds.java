package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import java.util.function.Function;
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

    /** One number of a formula, or the refusal; the number may have more digits than a quantity takes. */
    static <Q> Outcome<Q> within(BigDecimal number, ObjectRef subject, Function<BigDecimal, Q> quantity) {
        return number.abs().compareTo(HIGHEST) > 0 ? tooLarge(subject) : Outcome.ok(quantity.apply(number));
    }

    private static <Q> Outcome<Q> tooLarge(ObjectRef subject) {
        Args args = Args.of("highest", HIGHEST);
        return Outcome.refused(new Issue(MeteringIssues.LOSS_OUT_OF_RANGE, subject, "", args));
    }

    static Outcome<Losses> within(BigDecimal active, BigDecimal reactive, ObjectRef subject) {
        if (active.max(reactive).compareTo(HIGHEST) > 0) {
            return tooLarge(subject);
        }
        return Outcome.ok(new Losses(Energy.ofKwh(active), ReactiveEnergy.ofKvarh(reactive)));
    }
}
