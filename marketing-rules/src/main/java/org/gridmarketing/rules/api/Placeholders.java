package org.gridmarketing.rules.api;

import java.time.LocalDate;

/** The few sentinels of a profile as plain numbers: every date of every dossier is held against them. */
final class Placeholders {
    private final int[] years;
    private final long[] days;

    private Placeholders(int[] years, long[] days) {
        this.years = years;
        this.days = days;
    }

    static Placeholders of(DateSentinels sentinels) {
        return new Placeholders(
                sentinels.years().stream().mapToInt(Integer::intValue).toArray(),
                sentinels.dates().stream().mapToLong(Placeholders::number).toArray());
    }

    /** One number for each date, found without counting days. */
    private static long number(LocalDate date) {
        return date.getYear() * 1_000L + date.getMonthValue() * 50L + date.getDayOfMonth();
    }

    boolean contains(LocalDate date) {
        for (int year : years) {
            if (date.getYear() == year) {
                return true;
            }
        }
        long number = number(date);
        for (long day : days) {
            if (number == day) {
                return true;
            }
        }
        return false;
    }
}
