package org.gridmarketing.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Traits of a day (日特征) that its date does not tell: they are arguments, for no calendar of holidays or weather is built in.
 *
 * @param holiday the public holiday (节日) it belongs to; empty for any other day
 * @param makeUpWorkday whether a weekend day is worked in place of a day off (调休上班日)
 * @param maximumDeciCelsius the highest temperature of the day (最高气温) in tenths of a degree Celsius; empty where it is not known
 */
public record DayTraits(Optional<Holiday> holiday, boolean makeUpWorkday, OptionalInt maximumDeciCelsius) {
    /**
     * A day that is no holiday and whose temperature is not known.
     *
     * @return the traits
     */
    public static DayTraits plain() {
        return new DayTraits(Optional.empty(), false, OptionalInt.empty());
    }

    /**
     * A day of a public holiday whose temperature is not known.
     *
     * @param holiday which
     * @return the traits
     */
    public static DayTraits of(Holiday holiday) {
        return new DayTraits(Optional.of(holiday), false, OptionalInt.empty());
    }

    /**
     * The same day with its temperature.
     *
     * @param deciCelsius the highest temperature in tenths of a degree Celsius
     * @return the traits
     */
    public DayTraits withMaximum(int deciCelsius) {
        return new DayTraits(holiday, makeUpWorkday, OptionalInt.of(deciCelsius));
    }

    /**
     * The kind of a day with these traits.
     *
     * @param day the date
     * @return a holiday before all else, then what the day of the week tells
     */
    public DayKind kindOf(LocalDate day) {
        if (holiday.isPresent()) {
            return DayKind.HOLIDAY;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return weekend && !makeUpWorkday ? DayKind.WEEKEND : DayKind.WORKDAY;
    }
}
