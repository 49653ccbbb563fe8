package org.gridmarketing.metering.adjustment;

import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Energy that no meter recorded (未计量电量): stolen, or not supplied during an outage. */
public final class UnmeteredEnergy {
    /** 180 days, where the time of a theft is not known (1996 rules, 第一百零三条: 至少以一百八十天计算). */
    public static final int THEFT_DAYS_UNKNOWN = 180;

    private static final Hours DAY = Hours.of(24);
    private static final Energy HIGHEST = Energy.ofKwh(1_000_000_000_000_000L);

    private UnmeteredEnergy() {}

    /**
     * Hours of use a day that count where the time of a theft is not known (1996 rules, 第一百零三条).
     */
    public enum TheftUse {
        /** Power (动力): 12 hours. */
        POWER(12),
        /** Lighting and households (照明、居民): 6 hours. */
        LIGHTING(6);

        private final int hours;

        TheftUse(int hours) {
            this.hours = hours;
        }

        /**
         * Hours a day.
         *
         * @return 12 or 6
         */
        public Hours hoursPerDay() {
            return Hours.of(hours);
        }
    }

    /**
     * Stolen energy (窃电量): capacity × days × hours a day.
     *
     * @param capacity of the equipment that was connected, or that the meter's rated current stands for, kW; kVA count as kW
     * @param days on which it was used; {@link #THEFT_DAYS_UNKNOWN} where that is not known
     * @param hoursPerDay for which it was used on each; {@link TheftUse} where that is not known
     * @param subject the customer, by which refusals and traces name it
     * @param sink told the step
     * @return exact; refused with every value that is not above zero, for more than 24 hours a day, and above 10¹⁵ kWh
     */
    public static Outcome<Energy> stolen(
            Power capacity, int days, Hours hoursPerDay, ObjectRef subject, TraceSink sink) {
        Ratio dayCount = Ratio.of(Integer.toString(days));
        List<Issue> issues = ValueChecks.of(subject)
                .positive("capacity", capacity)
                .positive("days", dayCount)
                .positive("hoursPerDay", hoursPerDay)
                .notNegative("hoursLeftOfDay", DAY.minus(hoursPerDay))
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Energy energy =
                Energy.ofKwh(capacity.toBigDecimal()).times(dayCount).times(Ratio.of(hoursPerDay.toBigDecimal()));
        if (energy.compareTo(HIGHEST) > 0) {
            Args args = Args.of("highest", HIGHEST.toBigDecimal());
            return Outcome.refused(new Issue(MeteringIssues.ADJUSTMENT_OUT_OF_RANGE, subject, "capacity", args));
        }
        if (sink.isRecording()) {
            Args args = Args.of("P", capacity).and("d", dayCount).and("t", hoursPerDay);
            sink.exact(MeteringSteps.STOLEN_ENERGY, subject, args, energy);
        }
        return Outcome.ok(energy);
    }

    /**
     * Energy that could have been used during an outage (可能用电量): the outage's share of a month of 30 days.
     *
     * @param month energy of the month before, in normal use, kWh; at least zero
     * @param monthHours hours of that month; 720 in published answers; above zero
     * @param outage for how long there was no supply; at least zero
     * @param rounding of the energy
     * @param subject the customer, by which refusals and traces name it
     * @param sink told the step
     * @return month × outage ÷ monthHours; refused with every value that has the wrong sign
     */
    public static Outcome<Energy> duringOutage(
            Energy month, Hours monthHours, Hours outage, Rounding rounding, ObjectRef subject, TraceSink sink) {
        List<Issue> issues = ValueChecks.of(subject)
                .notNegative("monthEnergy", month)
                .positive("monthHours", monthHours)
                .notNegative("outageHours", outage)
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Energy energy = rounding.share(month, outage, monthHours);
        if (sink.isRecording()) {
            Args args = Args.of("W", month).and("t", outage).and("T", monthHours);
            sink.rounded(MeteringSteps.OUTAGE_ENERGY, subject, args, energy, rounding);
        }
        return Outcome.ok(energy);
    }
}
