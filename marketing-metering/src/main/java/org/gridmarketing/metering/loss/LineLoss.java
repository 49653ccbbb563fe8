package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Impedance;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Line loss (线损) of a customer's own line between the boundary of property and the meter. It is computed of the energy that
 * flows through the line, so after the transformer's loss was added. Trade practice; the 1996 rules (第七十四条) say who bears
 * it.
 */
public final class LineLoss {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000); // W to kWh, and V² instead of kV²

    private LineLoss() {}

    /**
     * The losses of a period. Each is one exact fraction, rounded once.
     *
     * @param basis how they are found
     * @param wp active energy of the period, transformer loss included, kWh; at least zero
     * @param wq reactive energy of the period, transformer loss included, kvarh; at least zero
     * @param time for how long the line was energised; above zero
     * @param rounding of each loss
     * @param sink told every loss
     * @return the losses, or every reason why they cannot be computed
     */
    public static Outcome<Losses> compute(
            LineLossBasis basis, Energy wp, ReactiveEnergy wq, EnergisedTime time, Rounding rounding, TraceSink sink) {
        if (basis instanceof LineLossBasis.AgreedShare share) {
            return AgreedLoss.ofEnergy(share.active(), share.reactive(), wp, wq, share.line(), rounding, sink);
        }
        if (basis instanceof LineLossBasis.Agreed agreed) {
            return AgreedLoss.ofMonth(agreed.monthly(), time, agreed.line(), rounding, sink);
        }
        if (basis instanceof LineLossBasis.Formula formula) {
            return byFormula(formula, wp, wq, time, rounding, sink);
        }
        return Outcome.ok(Losses.NONE);
    }

    private static Outcome<Losses> byFormula(
            LineLossBasis.Formula line,
            Energy wp,
            ReactiveEnergy wq,
            EnergisedTime time,
            Rounding rounding,
            TraceSink sink) {
        List<Issue> issues = check(line, wp, wq, time);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        BigDecimal active = loss(line, line.resistance(), wp, wq, time, rounding);
        BigDecimal reactive = loss(line, line.reactance(), wp, wq, time, rounding);
        return LossBounds.within(active, reactive, line.line()).map(losses -> {
            if (sink.isRecording()) {
                tell(line, inputs(line, wp, wq, time), losses, rounding, sink);
            }
            return losses;
        });
    }

    private static void tell(
            LineLossBasis.Formula line, Args inputs, Losses losses, Rounding rounding, TraceSink sink) {
        Args active = inputs.and("R", line.resistance());
        Args reactive = inputs.and("X", line.reactance());
        sink.rounded(MeteringSteps.LINE_LOSS_ACTIVE, line.line(), active, losses.active(), rounding);
        sink.rounded(MeteringSteps.LINE_LOSS_REACTIVE, line.line(), reactive, losses.reactive(), rounding);
    }

    private static List<Issue> check(LineLossBasis.Formula line, Energy wp, ReactiveEnergy wq, EnergisedTime time) {
        return ValueChecks.of(line.line())
                .positive("voltage", line.voltage())
                .notNegative("resistance", line.resistance())
                .notNegative("reactance", line.reactance())
                .positive("correctionFactor", line.correctionFactor())
                .require(
                        line.correctionFactor().signum() <= 0
                                || line.correctionFactor().compareTo(Ratio.ONE) >= 0,
                        MeteringIssues.CORRECTION_FACTOR_BELOW_ONE,
                        "correctionFactor",
                        Args.of("value", line.correctionFactor()))
                .notNegative("activeEnergy", wp)
                .notNegative("reactiveEnergy", wq)
                .positive("energisedHours", time.hours())
                .issues();
    }

    private static BigDecimal loss(
            LineLossBasis.Formula line,
            Impedance impedance,
            Energy wp,
            ReactiveEnergy wq,
            EnergisedTime time,
            Rounding rounding) {
        BigDecimal squares = wp.toBigDecimal().pow(2).add(wq.toBigDecimal().pow(2));
        BigDecimal numerator = squares.multiply(THOUSAND)
                .multiply(impedance.toBigDecimal())
                .multiply(line.correctionFactor().toBigDecimal());
        BigDecimal volts = line.voltage().toBigDecimal();
        return rounding.quotient(numerator, volts.pow(2).multiply(time.hours().toBigDecimal()));
    }

    private static Args inputs(LineLossBasis.Formula line, Energy wp, ReactiveEnergy wq, EnergisedTime time) {
        return Args.of("U", line.voltage())
                .and("K", line.correctionFactor())
                .and("T", time.hours())
                .and("Wp", wp)
                .and("Wq", wq);
    }
}
