package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Energised time (运行时间) of a transformer or a line in a billing period: the hours for the formula, and which part of a
 * month they are for losses that are given by the month. Days are counted whole: the day of sealing (加封日) is not counted, that
 * of resuming (启封日) is.
 *
 * @param days on how many days of the period it was energised
 * @param periodDays how many days the period has
 * @param periodMonths how many whole months the period is; 0 where it is not made of whole months
 * @param monthDays by how many days a month's loss is divided: 30, or the days of the calendar month
 */
public record EnergisedTime(int days, int periodDays, int periodMonths, int monthDays) {
    private static final int LONGEST_MONTH = 31;

    /**
     * Checks the days.
     *
     * @param days on how many days of the period it was energised; at least zero
     * @param periodDays how many days the period has; at least {@code days}
     * @param periodMonths how many whole months the period is; at least zero
     * @param monthDays by how many days a month's loss is divided; above zero
     * @throws IllegalArgumentException if a number is out of its range
     */
    public EnergisedTime {
        if (days < 0 || periodDays < days || periodMonths < 0 || monthDays <= 0) {
            throw new IllegalArgumentException("days must be 0 to those of the period: " + days + " of " + periodDays
                    + ", " + periodMonths + " months, ÷ " + monthDays);
        }
    }

    /**
     * Energised throughout a whole month.
     *
     * @param days how many days the month has
     * @return 24 hours for each of them; one month
     */
    public static EnergisedTime wholeMonth(int days) {
        return new EnergisedTime(days, days, 1, days);
    }

    /**
     * Energised for some days of a month; so BILL-01, where 20 days of 30 bear 20 ÷ 30 of a month's loss.
     *
     * @param days how many days, 0 to 31
     * @param monthDays by how many days a month's loss is divided; above zero
     * @return the time; 31 days of 30 are one month and no more
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static EnergisedTime ofDays(int days, int monthDays) {
        return new EnergisedTime(days, LONGEST_MONTH, 0, monthDays);
    }

    /**
     * Energised for some days of a billing period. All of a period of whole months is that many months, whatever the divisor;
     * within one month the part is never more than the month; of a longer period each day is one part of the divisor.
     *
     * @param period the billing period
     * @param days on how many of its days; at least zero
     * @param monthDays by how many days a month's loss is divided; above zero
     * @return the time
     * @throws IllegalArgumentException if there are more days than the period has, or a number has the wrong sign
     */
    public static EnergisedTime in(BillingPeriod period, int days, int monthDays) {
        return new EnergisedTime(days, period.days(), wholeMonths(period), monthDays);
    }

    /**
     * Energised throughout a billing period.
     *
     * @param period the billing period
     * @param monthDays by how many days a month's loss is divided where the period is not made of whole months; above zero
     * @return the time
     */
    public static EnergisedTime throughout(BillingPeriod period, int monthDays) {
        return in(period, period.days(), monthDays);
    }

    private static int wholeMonths(BillingPeriod period) {
        YearMonth first = YearMonth.from(period.from());
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(first, YearMonth.from(period.to())));
        boolean sameDay = period.from().plusMonths(months).equals(period.to())
                || period.to().minusMonths(months).equals(period.from());
        boolean monthEnds = period.from().equals(first.atEndOfMonth())
                && period.to().equals(first.plusMonths(months).atEndOfMonth());
        return sameDay || monthEnds ? months : 0;
    }

    /**
     * This and other days of the same period, such as those before and after an instant at which nothing changed.
     *
     * @param other days that are not among these
     * @return all of them together
     * @throws IllegalArgumentException if it belongs to another period, or there are then more days than the period has
     */
    public EnergisedTime plus(EnergisedTime other) {
        if (periodDays != other.periodDays || periodMonths != other.periodMonths || monthDays != other.monthDays) {
            throw new IllegalArgumentException("both must be of one period: " + this + ", " + other);
        }
        return new EnergisedTime(days + other.days, periodDays, periodMonths, monthDays);
    }

    /**
     * The same, told: T for the formula, and m, the part of a month.
     *
     * @param subject the transformer or line
     * @param sink told both
     * @return this
     */
    public EnergisedTime told(ObjectRef subject, TraceSink sink) {
        return toldHours(subject, sink).toldPart(subject, sink);
    }

    /**
     * The same, told: T alone, for a loss that takes hours.
     *
     * @param subject the transformer or line
     * @param sink told T
     * @return this
     */
    public EnergisedTime toldHours(ObjectRef subject, TraceSink sink) {
        if (sink.isRecording()) {
            sink.exact(MeteringSteps.ENERGISED_HOURS, subject, Args.of("d", days), hours());
        }
        return this;
    }

    /**
     * The same, told: m alone, for a loss that is given by the month.
     *
     * @param subject the transformer or line
     * @param sink told m
     * @return this
     */
    public EnergisedTime toldPart(ObjectRef subject, TraceSink sink) {
        if (sink.isRecording()) {
            Args args = Args.of("d", days)
                    .and("N", periodDays)
                    .and("M", periodMonths)
                    .and("D", monthDays);
            sink.exact(MeteringSteps.ENERGISED_PART, subject, args, partOfMonth());
        }
        return this;
    }

    /**
     * T for the formula.
     *
     * @return 24 hours for each day
     */
    public Hours hours() {
        return Hours.of(24L * days);
    }

    /**
     * Whether it is exactly one month.
     *
     * @return true for a whole month
     */
    public boolean isWholeMonth() {
        return numerator() == denominator();
    }

    /**
     * The part of a quantity that is given by the month.
     *
     * @param <Q> its type
     * @param monthly what a whole month has
     * @param rounding of the part
     * @return the part, rounded once
     */
    public <Q extends Quantity<Q>> Q partOf(Q monthly, Rounding rounding) {
        return rounding.share(monthly, ratio(numerator()), ratio(denominator()));
    }

    /**
     * The part of a month as a fraction in lowest terms.
     *
     * @return for example {@code 2/3}; {@code 1} for a whole month
     */
    public String partOfMonth() {
        int common = BigInteger.valueOf(numerator())
                .gcd(BigInteger.valueOf(denominator()))
                .intValueExact();
        int below = denominator() / common;
        return below == 1 ? Integer.toString(numerator() / common) : numerator() / common + "/" + below;
    }

    /** Of the part of a month, above the line. */
    int numerator() {
        if (days == periodDays && periodMonths > 0) {
            return periodMonths;
        }
        return periodDays <= LONGEST_MONTH ? Math.min(days, monthDays) : days;
    }

    /** Of the part of a month, below the line. */
    int denominator() {
        return days == periodDays && periodMonths > 0 ? 1 : monthDays;
    }

    private static Ratio ratio(int number) {
        return Ratio.of(BigDecimal.valueOf(number));
    }
}
