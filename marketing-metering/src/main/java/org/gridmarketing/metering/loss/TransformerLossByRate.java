package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import java.util.List;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Transformer loss by rate (变损费率法): ΔWp = iron loss + Wp·r and ΔWq = reactive iron loss + K·Wp·r, where the iron losses
 * are those of a month and count for the part of it in which the transformer was energised.
 */
public final class TransformerLossByRate {
    private TransformerLossByRate() {}

    /**
     * The losses of a period. Each is one exact fraction, rounded once; the reactive copper loss is K times the copper loss
     * before its rounding.
     *
     * @param rate iron losses, copper rate and K
     * @param wp active energy of the period on the low side, kWh; at least zero
     * @param time for how long the transformer was energised; above zero
     * @param rounding of each loss
     * @param sink told both losses
     * @return the losses; refused with every value that has the wrong sign, and where a loss comes out above 10¹⁵
     */
    public static Outcome<Losses> compute(
            TransformerLossBasis.Rate rate, Energy wp, EnergisedTime time, Rounding rounding, TraceSink sink) {
        List<Issue> issues = ValueChecks.of(rate.transformer())
                .notNegative("ironLoss", rate.ironLoss())
                .notNegative("ironReactiveLoss", rate.ironReactiveLoss())
                .notNegative("copperRate", rate.copperRate())
                .notNegative("reactiveFactor", rate.reactiveFactor())
                .notNegative("activeEnergy", wp)
                .positive("energisedHours", time.hours())
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Energy copper = wp.times(rate.copperRate());
        return LossBounds.within(
                        sum(rate.ironLoss(), time, copper, rounding),
                        sum(rate.ironReactiveLoss(), time, copper.times(rate.reactiveFactor()), rounding),
                        rate.transformer())
                .map(losses -> {
                    if (sink.isRecording()) {
                        tell(rate, wp, time, losses, rounding, sink);
                    }
                    return losses;
                });
    }

    private static void tell(
            TransformerLossBasis.Rate rate,
            Energy wp,
            EnergisedTime time,
            Losses losses,
            Rounding rounding,
            TraceSink sink) {
        Args active = inputs(rate.ironLoss(), rate, wp, time);
        Args reactive = inputs(rate.ironReactiveLoss(), rate, wp, time).and("K", rate.reactiveFactor());
        sink.rounded(MeteringSteps.LOSS_RATE_ACTIVE, rate.transformer(), active, losses.active(), rounding);
        sink.rounded(MeteringSteps.LOSS_RATE_REACTIVE, rate.transformer(), reactive, losses.reactive(), rounding);
    }

    private static BigDecimal sum(Quantity<?> monthly, EnergisedTime time, Energy copper, Rounding rounding) {
        BigDecimal denominator = BigDecimal.valueOf(time.denominator());
        BigDecimal iron = monthly.toBigDecimal().multiply(BigDecimal.valueOf(time.numerator()));
        return rounding.quotient(iron.add(copper.toBigDecimal().multiply(denominator)), denominator);
    }

    private static Args inputs(Quantity<?> iron, TransformerLossBasis.Rate rate, Energy wp, EnergisedTime time) {
        return Args.of("W0", iron)
                .and("m", time.partOfMonth())
                .and("r", rate.copperRate())
                .and("Wp", wp);
    }
}
