package org.gridmarketing.metering.indicator;

import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Indicators of load (负荷指标). All of them are refused with every reason: negative energy, a maximum load or hours not above zero,
 * and a maximum load below the average one.
 */
public final class Loads {
    private Loads() {}

    /**
     * Average load (平均负荷): W ÷ T.
     *
     * @param energy W, kWh in the hours
     * @param hours T
     * @param rounding of the load
     * @param subject of whom
     * @param sink told the load
     * @return kW
     */
    public static Outcome<Power> average(
            Energy energy, Hours hours, Rounding rounding, ObjectRef subject, TraceSink sink) {
        List<Issue> issues = ValueChecks.of(subject)
                .notNegative("energy", energy)
                .positive("hours", hours)
                .quotientInRange("hours", energy, hours)
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Power load = Power.ofKw(rounding.quotient(energy.toBigDecimal(), hours.toBigDecimal()));
        if (sink.isRecording()) {
            Args args = Args.of("W", energy).and("T", hours);
            sink.rounded(MeteringSteps.LOAD_AVERAGE, subject, args, load, rounding);
        }
        return Outcome.ok(load);
    }

    /**
     * Load factor (负荷率): average load ÷ maximum load, as W ÷ (T × Pmax), so that the average is not rounded on the way.
     *
     * @param energy W, kWh in the hours
     * @param hours T
     * @param maximum Pmax
     * @param rounding of the rate
     * @param subject of whom
     * @param sink told the rate
     * @return the rate, its part and whole being energies
     */
    public static Outcome<Indicator> factor(
            Energy energy, Hours hours, Power maximum, Rounding rounding, ObjectRef subject, TraceSink sink) {
        List<Issue> issues = check(energy, hours, maximum, subject);
        return issues.isEmpty()
                ? Indicator.of(IndicatorKind.LOAD_FACTOR, subject, energy, atMaximum(hours, maximum), rounding, sink)
                : Outcome.refused(issues);
    }

    /**
     * Utilisation hours of the maximum load (最大负荷利用小时): W ÷ Pmax.
     *
     * @param energy W, kWh of the year or another period
     * @param hours T, the hours of that period, which the result cannot be above
     * @param maximum Pmax of that period
     * @param rounding of the hours
     * @param subject of whom
     * @param sink told the hours
     * @return h
     */
    public static Outcome<Hours> utilisationHours(
            Energy energy, Hours hours, Power maximum, Rounding rounding, ObjectRef subject, TraceSink sink) {
        List<Issue> issues = check(energy, hours, maximum, subject);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Hours result = Hours.of(rounding.quotient(energy.toBigDecimal(), maximum.toBigDecimal()));
        if (sink.isRecording()) {
            Args args = Args.of("W", energy).and("Pmax", maximum);
            sink.rounded(MeteringSteps.LOAD_UTILISATION_HOURS, subject, args, result, rounding);
        }
        return Outcome.ok(result);
    }

    /**
     * Transformer utilisation (变压器利用率): highest load ÷ rated capacity.
     *
     * @param highest the highest load, kVA
     * @param rated the rated capacity, kVA
     * @param rounding of the rate
     * @param subject the transformer
     * @param sink told the rate
     * @return the rate, above 100 % where it was overloaded
     */
    public static Outcome<Indicator> transformerUtilisation(
            ApparentPower highest, ApparentPower rated, Rounding rounding, ObjectRef subject, TraceSink sink) {
        return Indicator.of(IndicatorKind.TRANSFORMER_UTILISATION, subject, highest, rated, rounding, sink);
    }

    private static List<Issue> check(Energy energy, Hours hours, Power maximum, ObjectRef subject) {
        ValueChecks checks = ValueChecks.of(subject)
                .notNegative("energy", energy)
                .positive("hours", hours)
                .positive("maximum", maximum)
                .quotientInRange("maximum", energy, maximum);
        if (!checks.issues().isEmpty()) {
            return checks.issues();
        }
        Args args = Args.of("energy", energy).and("hours", hours).and("maximum", maximum);
        boolean fits = energy.compareTo(atMaximum(hours, maximum)) <= 0;
        return checks.require(fits, MeteringIssues.MAXIMUM_BELOW_AVERAGE, "maximum", args)
                .issues();
    }

    private static Energy atMaximum(Hours hours, Power maximum) {
        return Energy.ofKwh(maximum.toBigDecimal()).times(Ratio.of(hours.toBigDecimal()));
    }
}
