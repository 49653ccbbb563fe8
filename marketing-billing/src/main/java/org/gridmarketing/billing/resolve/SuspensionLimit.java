package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.gridmarketing.billing.input.SuspendedTime;
import org.gridmarketing.model.code.EquipmentEvent;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Limit of suspension in a calendar year (年度暂停累计上限). Months from day to day are counted whole, days left over as thirtieths, from
 * January of each year.
 */
final class SuspensionLimit {
    private static final int MONTHS_OF_A_YEAR = 12;

    private final List<UnitChange> changes;
    private final int months;

    SuspensionLimit(List<UnitChange> changes, int months) {
        this.changes = changes;
        this.months = months;
    }

    /** Whether what was suspended in the year of a day until that day uses up the limit. */
    boolean isOver(LocalDate day) {
        LocalDate newYear = day.withDayOfYear(1);
        SuspendedTime used = SuspendedTime.NONE;
        for (int i = 0; i < changes.size(); i++) {
            if (isSuspension(i)) {
                LocalDate end = end(i).filter(day::isAfter).orElse(day);
                used = used.plus(SuspendedTime.between(later(changes.get(i).on(), newYear), end));
            }
        }
        return isLimited() && used.thirtieths() >= allowed();
    }

    /** The days of each suspension that ended, without the day of resuming. */
    List<BillingPeriod> ended() {
        List<BillingPeriod> ended = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            LocalDate start = changes.get(i).on();
            if (isSuspension(i)) {
                end(i).filter(start::isBefore)
                        .ifPresent(end -> ended.add(new BillingPeriod(start.minusDays(1), end.minusDays(1))));
            }
        }
        return ended;
    }

    /** The first day of each year of a period on which the limit is used up; it stays so until the year ends. */
    NavigableSet<LocalDate> firstDaysOver(BillingPeriod span) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (int year = span.firstDay().getYear();
                isLimited() && year <= span.to().getYear();
                year++) {
            firstDayOver(LocalDate.ofYearDay(year, 1)).ifPresent(days::add);
        }
        return days;
    }

    private Optional<LocalDate> firstDayOver(LocalDate newYear) {
        long left = allowed();
        for (int i = 0; i < changes.size(); i++) {
            LocalDate start = later(changes.get(i).on(), newYear);
            Optional<LocalDate> end = end(i);
            if (isSuspension(i) && end.filter(start::isAfter).isEmpty()) {
                LocalDate day = dayReaching(start, left);
                if (end.filter(day::isAfter).isEmpty()) {
                    return Optional.of(day).filter(found -> found.getYear() == newYear.getYear());
                }
                left -= SuspendedTime.between(start, end.orElseThrow()).thirtieths();
            }
        }
        return Optional.empty();
    }

    /** The first day by which so many thirtieths of months have passed. */
    private static LocalDate dayReaching(LocalDate start, long thirtieths) {
        LocalDate day = start.plusMonths(new SuspendedTime(thirtieths).months());
        while (SuspendedTime.between(start, day).thirtieths() < thirtieths) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isLimited() {
        return months < MONTHS_OF_A_YEAR;
    }

    private long allowed() {
        return SuspendedTime.ofMonths(months).thirtieths();
    }

    private boolean isSuspension(int index) {
        return changes.get(index).event() == EquipmentEvent.SUSPENDED;
    }

    private Optional<LocalDate> end(int index) {
        return index + 1 < changes.size() ? Optional.of(changes.get(index + 1).on()) : Optional.empty();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
