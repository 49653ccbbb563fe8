package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Energised time (运行时间) of a transformer or a line in a billing period: the hours for the formula, and which part of a
 * month they are for losses that are given by the month.
 *
 * @param hours T, hours for which it was energised
 * @param months numerator of the part of a month
 * @param ofMonths denominator of the part of a month; above zero
 */
public record EnergisedTime(Hours hours, long months, long ofMonths) {
    private static final int LONGEST_MONTH = 31;

    /**
     * Brings the part of a month into lowest terms.
     *
     * @param hours T, hours for which it was energised
     * @param months numerator of the part of a month; at least zero
     * @param ofMonths denominator of the part of a month; above zero
     * @throws IllegalArgumentException if a number has another sign
     */
    public EnergisedTime {
        if (months < 0 || ofMonths <= 0) {
            throw new IllegalArgumentException("part of a month must not be negative: " + months + "/" + ofMonths);
        }
        long common =
                BigInteger.valueOf(months).gcd(BigInteger.valueOf(ofMonths)).longValueExact();
        months /= common;
        ofMonths /= common;
    }

    /**
     * Energised throughout a whole month.
     *
     * @param days how many days the month has
     * @return 24 hours for each of them; one month
     */
    public static EnergisedTime wholeMonth(int days) {
        return new EnergisedTime(Hours.of(24L * days), 1, 1);
    }

    /**
     * Energised for some days of a month. The day of sealing (加封日) is not counted, that of resuming (启封日) is; so BILL-01,
     * where 20 days of 30 bear 20 ÷ 30 of a month's loss.
     *
     * @param days how many days, 0 to 31
     * @param monthDays by how many days a month's loss is divided: 30, or the days of the calendar month; above zero
     * @return 24 hours for each day, and {@code days ÷ monthDays} of a month; 31 days of 30 are one month and no more
     * @throws IllegalArgumentException if there are more days than a month has, or a number has the wrong sign
     */
    public static EnergisedTime ofDays(int days, int monthDays) {
        if (days > LONGEST_MONTH) {
            throw new IllegalArgumentException("a month does not have " + days + " days");
        }
        return new EnergisedTime(Hours.of(24L * days), Math.min(days, monthDays), monthDays);
    }

    /**
     * Energised for some days of a billing period. All of a period of whole months is that many months, whatever the divisor;
     * of a period of more than one month each day is one part of the divisor.
     *
     * @param period the billing period
     * @param days on how many of its days; at least zero
     * @param monthDays by how many days a month's loss is divided; above zero
     * @return the time
     * @throws IllegalArgumentException if there are more days than the period has, or a number has the wrong sign
     */
    public static EnergisedTime in(BillingPeriod period, int days, int monthDays) {
        if (days > period.days()) {
            throw new IllegalArgumentException("the period has " + period.days() + " days, not " + days);
        }
        long whole = wholeMonths(period);
        if (days == period.days() && whole > 0) {
            return new EnergisedTime(period.hours(), whole, 1);
        }
        return period.days() <= LONGEST_MONTH
                ? ofDays(days, monthDays)
                : new EnergisedTime(Hours.of(24L * days), days, monthDays);
    }

    /** How many whole months a period is, or 0. */
    private static long wholeMonths(BillingPeriod period) {
        YearMonth first = YearMonth.from(period.from());
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(period.to()));
        boolean sameDay = period.from().plusMonths(months).equals(period.to())
                || period.to().minusMonths(months).equals(period.from());
        boolean monthEnds = period.from().equals(first.atEndOfMonth())
                && period.to().equals(first.plusMonths(months).atEndOfMonth());
        return sameDay || monthEnds ? months : 0;
    }

    /**
     * This and another stretch of time, such as before and after an instant at which nothing changed.
     *
     * @param other another stretch that does not overlap this one
     * @return both together
     */
    public EnergisedTime plus(EnergisedTime other) {
        return new EnergisedTime(
                hours.plus(other.hours),
                Math.addExact(Math.multiplyExact(months, other.ofMonths), Math.multiplyExact(other.months, ofMonths)),
                Math.multiplyExact(ofMonths, other.ofMonths));
    }

    /**
     * Whether it is exactly one month.
     *
     * @return true for a whole month
     */
    public boolean isWholeMonth() {
        return months == 1 && ofMonths == 1;
    }

    /**
     * The part of a quantity that is given by the month.
     *
     * @param <Q> its type
     * @param monthly what a whole month has
     * @param rounding of the part
     * @return {@code monthly × months ÷ ofMonths}, rounded once
     */
    public <Q extends Quantity<Q>> Q partOf(Q monthly, Rounding rounding) {
        return rounding.share(monthly, ratio(months), ratio(ofMonths));
    }

    /**
     * The part of a month as a fraction.
     *
     * @return for example {@code 2/3}; {@code 1} for a whole month
     */
    public String partOfMonth() {
        return ofMonths == 1 ? Long.toString(months) : months + "/" + ofMonths;
    }

    private static Ratio ratio(long number) {
        return Ratio.of(BigDecimal.valueOf(number));
    }
}
