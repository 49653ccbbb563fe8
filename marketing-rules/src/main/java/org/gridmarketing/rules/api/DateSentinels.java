package org.gridmarketing.rules.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.model.record.Bounds;

/**
 * Date sentinels (占位日期): dates that only stand for a missing one.
 *
 * @param years years of which no business date can be, from 1 to {@value #LAST_YEAR}
 * @param dates single days
 */
public record DateSentinels(
        @Bounds(least = 1, most = DateSentinels.LAST_YEAR) Set<Integer> years, Set<LocalDate> dates) {
    /** Last year (最大年份) that a date with four digits for its year can have. */
    public static final int LAST_YEAR = 9999;

    /**
     * Makes the sets immutable.
     *
     * @param years years of which no business date can be
     * @param dates single days
     * @throws IllegalArgumentException naming every year that is not from 1 to {@value #LAST_YEAR}
     */
    public DateSentinels {
        years = Set.copyOf(years);
        dates = Set.copyOf(dates);
        String problems = years.stream()
                .filter(year -> year < 1 || year > LAST_YEAR)
                .sorted()
                .map(year -> "DateSentinels.years must be from 1 to " + LAST_YEAR + ": " + year)
                .collect(Collectors.joining("; "));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems);
        }
    }

    /**
     * The usual ones.
     *
     * @return the year 1900, the day zero of spreadsheets (1899-12-30) and that of Unix time (1970-01-01)
     */
    public static DateSentinels standard() {
        return new DateSentinels(Set.of(1900), Set.of(LocalDate.of(1899, 12, 30), LocalDate.EPOCH));
    }

    /**
     * Whether a date is one of them.
     *
     * @param date the date
     * @return true for a placeholder
     */
    public boolean contains(LocalDate date) {
        return years.contains(date.getYear()) || dates.contains(date);
    }
}
