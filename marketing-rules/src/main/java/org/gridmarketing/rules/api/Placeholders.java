package org.gridmarketing.rules.api;

import java.time.LocalDate;
import java.util.Set;

/** The dates and texts of a profile that stand for nothing, in the form in which every date and name is held against them. */
final class Placeholders {
    private final int[] years;
    private final long[] days;
    private final Set<String> texts;
    private final int longest;

    private Placeholders(int[] years, long[] days, Set<String> texts) {
        this.years = years;
        this.days = days;
        this.texts = texts;
        this.longest = texts.stream().mapToInt(String::length).max().orElse(0);
    }

    static Placeholders of(RuleProfile profile) {
        DateSentinels sentinels = profile.dateSentinels();
        return new Placeholders(
                sentinels.years().stream().mapToInt(Integer::intValue).toArray(),
                sentinels.dates().stream().mapToLong(Placeholders::number).toArray(),
                profile.thresholds().placeholderTexts());
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

    boolean contains(String text) {
        return mayBe(text) && texts.contains(text.strip());
    }

    /** Most names and addresses are longer than any placeholder; only white space at an end could hide a short one. */
    private boolean mayBe(String text) {
        return text.length() <= longest
                || Character.isWhitespace(text.charAt(0))
                || Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
