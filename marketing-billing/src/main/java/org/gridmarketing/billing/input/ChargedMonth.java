package org.gridmarketing.billing.input;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.legal.SupplyRulesEdition;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.tariff.OffMonthPeriod;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Charged month (基本电费计费月): a month of basic charge, and how many of its days this bill charges.
 *
 * @param month the month, between two reading days or two ends of months
 * @param days charged days, from 0 to the days of the month
 * @param span the charged days by their dates, where they are known and follow one another
 */
public record ChargedMonth(BillingPeriod month, int days, Optional<BillingPeriod> span) {
    private static final int THIRTY = 30;

    /**
     * Checks the days.
     *
     * @param month the month, between two reading days or two ends of months
     * @param days charged days, from 0 to the days of the month
     * @param span the charged days by their dates, where they are known
     * @throws IllegalArgumentException if there are more days than the month has, or less than none, or another number than the dates have
     */
    public ChargedMonth {
        if (days < 0 || days > month.days()) {
            throw new IllegalArgumentException("days must be from 0 to " + month.days() + ": " + days);
        }
        if (span.filter(known -> known.days() != days).isPresent()) {
            throw new IllegalArgumentException("span must have " + days + " days: " + span.get());
        }
    }

    /**
     * Charged days of which only the number is known.
     *
     * @param month the month
     * @param days charged days, from 0 to the days of the month
     */
    public ChargedMonth(BillingPeriod month, int days) {
        this(month, days, Optional.empty());
    }

    /**
     * Charged days that follow one another.
     *
     * @param month the month
     * @param span the charged days, in the month
     * @return the month with these days
     */
    public static ChargedMonth during(BillingPeriod month, BillingPeriod span) {
        return new ChargedMonth(month, span.days(), Optional.of(span));
    }

    /**
     * A month that is charged in full.
     *
     * @param month the month
     * @return all its days
     */
    public static ChargedMonth whole(BillingPeriod month) {
        return new ChargedMonth(month, month.days());
    }

    /**
     * The months of a period in which neither account nor capacity changes.
     *
     * @param period the billing period
     * @param policy what a period is that is no whole month
     * @return in the order of time; nothing where the period is no month under this policy
     */
    public static List<ChargedMonth> of(BillingPeriod period, BasicChargePolicy policy) {
        if (period.isWholeMonth()) {
            return List.of(whole(period));
        }
        return policy.offMonthPeriod() == OffMonthPeriod.BY_DAYS
                ? byDays(period)
                : byMonth(period, policy.readingDayTolerance());
    }

    private static List<ChargedMonth> byDays(BillingPeriod period) {
        List<ChargedMonth> months = new ArrayList<>();
        LocalDate start = period.from();
        for (int n = 1; start.isBefore(period.to()); n++) {
            LocalDate end = monthsAfter(period.from(), n);
            BillingPeriod month = new BillingPeriod(start, end);
            LocalDate last = end.isBefore(period.to()) ? end : period.to();
            months.add(during(month, new BillingPeriod(start, last)));
            start = end;
        }
        return months;
    }

    /** The number of months whose end is nearest to the end of the period; the last of them ends where the period ends. */
    private static List<ChargedMonth> byMonth(BillingPeriod period, int tolerance) {
        int count = (int)
                Math.max(1, ChronoUnit.MONTHS.between(period.from(), period.to().plusDays(tolerance + 1L)));
        long off = Math.abs(ChronoUnit.DAYS.between(monthsAfter(period.from(), count), period.to()));
        if (off > tolerance) {
            return List.of();
        }
        List<ChargedMonth> months = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            LocalDate end = n == count ? period.to() : monthsAfter(period.from(), n);
            months.add(whole(new BillingPeriod(monthsAfter(period.from(), n - 1), end)));
        }
        return months;
    }

    /**
     * Whole months that end where a period ends, as for an account that was opened inside it.
     *
     * @param period the billing period
     * @return as many months as cover it
     */
    public static BillingPeriod endingWith(BillingPeriod period) {
        LocalDate start = monthsAfter(period.to(), -1);
        for (int n = 2; start.isAfter(period.from()); n++) {
            start = monthsAfter(period.to(), -n);
        }
        return new BillingPeriod(start, period.to());
    }

    /**
     * Whole months that begin where a period begins, as for an account that was closed inside it.
     *
     * @param period the billing period
     * @return as many months as cover it
     */
    public static BillingPeriod beginningWith(BillingPeriod period) {
        LocalDate end = monthsAfter(period.from(), 1);
        for (int n = 2; end.isBefore(period.to()); n++) {
            end = monthsAfter(period.from(), n);
        }
        return new BillingPeriod(period.from(), end);
    }

    /** Months later on the same day, or at the end of the month where it begins at one. */
    private static LocalDate monthsAfter(LocalDate day, int months) {
        YearMonth month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth()) ? month.plusMonths(months).atEndOfMonth() : day.plusMonths(months);
    }

    /**
     * Whether the whole month is charged.
     *
     * @return true if no day of it is left out
     */
    public boolean isWhole() {
        return days == month.days();
    }

    private boolean isOfEdition2024() {
        return SupplyRulesEdition.on(month.to())
                .filter(edition -> edition == SupplyRulesEdition.EDITION_2024)
                .isPresent();
    }

    /**
     * The reading of the rule that holds for this month.
     *
     * @param share the reading that is chosen
     * @return a thirtieth or calendar days; that of the edition in force when the month ends where the edition is chosen
     */
    public DayShare dayShare(DayShare share) {
        if (share != DayShare.BY_EDITION) {
            return share;
        }
        return isOfEdition2024() ? DayShare.CALENDAR_DAYS : DayShare.THIRTIETH;
    }

    /**
     * By what the charge of a whole month is divided for a day.
     *
     * @param share the reading of the rule
     * @return 30, or the days of the month
     */
    public int divisor(DayShare share) {
        return dayShare(share) == DayShare.THIRTIETH ? THIRTY : month.days();
    }
}
