package org.gridmarketing.metering.adjustment;

import java.math.BigDecimal;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Check by stop-watch (瓦秒法) on site: the power that a meter's turns or pulses say, against the power that is known.
 *
 * @param count N, turns or pulses that were counted; above zero
 * @param constant C, turns or pulses per kWh; above zero
 * @param multiplier of the current and voltage transformers, 1 where the load is known behind them; above zero
 * @param seconds t, how long they took; above zero
 * @param load P, the power that is known, kW; above zero
 */
public record WattSecond(Ratio count, Ratio constant, Multiplier multiplier, Ratio seconds, Power load) {
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST = BigDecimal.TEN.pow(12);

    /**
     * What the meter measures: P′ = 3600·N·B ÷ (C·t).
     *
     * @param rounding of the power
     * @param meter the meter, by which refusals and traces name it
     * @param sink told the step
     * @return kW; refused with every value that is not above zero, and beyond 10¹²
     */
    public Outcome<Power> measured(Rounding rounding, ObjectRef meter, TraceSink sink) {
        List<Issue> issues = check(meter);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        BigDecimal power = rounding.quotient(numerator(), denominator());
        if (power.compareTo(HIGHEST) > 0) {
            Args args = Args.of("value", power);
            return Outcome.refused(new Issue(MeteringIssues.ERROR_OUT_OF_RANGE, meter, "count", args));
        }
        Power measured = Power.ofKw(power);
        if (sink.isRecording()) {
            sink.rounded(MeteringSteps.WATT_SECOND_POWER, meter, inputs(), measured, rounding);
        }
        return Outcome.ok(measured);
    }

    /**
     * The relative error: γ = (P′ − P) ÷ P, one exact fraction.
     *
     * @param rounding of the per cent
     * @param meter the meter, by which refusals and traces name it
     * @param sink told the step
     * @return per cent, above zero where the meter is fast; refused with every value that is not above zero, and beyond 10¹²
     */
    public Outcome<Percentage> error(Rounding rounding, ObjectRef meter, TraceSink sink) {
        List<Issue> issues = check(meter);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        BigDecimal right = denominator().multiply(load.toBigDecimal());
        BigDecimal percent = rounding.quotient(numerator().subtract(right).multiply(HUNDRED), right);
        if (percent.compareTo(HIGHEST) > 0) {
            Args args = Args.of("value", percent);
            return Outcome.refused(new Issue(MeteringIssues.ERROR_OUT_OF_RANGE, meter, "load", args));
        }
        Percentage error = Percentage.ofPercent(percent);
        if (sink.isRecording()) {
            sink.rounded(MeteringSteps.WATT_SECOND_ERROR, meter, inputs().and("P", load), error, rounding);
        }
        return Outcome.ok(error);
    }

    private Args inputs() {
        return Args.of("N", count).and("B", multiplier).and("C", constant).and("t", seconds);
    }

    private List<Issue> check(ObjectRef meter) {
        return ValueChecks.of(meter)
                .positive("count", count)
                .positive("constant", constant)
                .positive("multiplier", multiplier)
                .positive("seconds", seconds)
                .positive("load", load)
                .issues();
    }

    private BigDecimal numerator() {
        return SECONDS_PER_HOUR.multiply(count.toBigDecimal()).multiply(multiplier.toBigDecimal());
    }

    private BigDecimal denominator() {
        return constant.toBigDecimal().multiply(seconds.toBigDecimal());
    }
}
