package org.gridmarketing.model.tariff;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.DayKind;
import org.gridmarketing.model.time.Holiday;

/** How problems of a scheme name months and days. */
final class TouWords {
    private TouWords() {}

    static Bilingual months(Set<Month> months) {
        if (months.size() == Month.values().length) {
            return new Bilingual("各月", "all months");
        }
        String zh = months.stream().sorted().map(each -> "" + each.getValue()).collect(Collectors.joining("、"));
        String en = months.stream().sorted().map(each -> "" + each.getValue()).collect(Collectors.joining(", "));
        return new Bilingual(zh + "月", (months.size() == 1 ? "month " : "months ") + en);
    }

    /** Temperatures are given where they tell days apart. */
    static Bilingual days(Set<Month> months, Set<TouDay.Name> days, Optional<OptionalInt> deciCelsius) {
        List<Bilingual> words = new ArrayList<>();
        Set<TouDay.Name> holidays = TouDay.Name.holidaysIn(months);
        boolean onHolidays = days.containsAll(holidays);
        if (onHolidays && days.containsAll(TouDay.Name.ORDINARY)) {
            words.add(new Bilingual("所有日", "all days"));
        } else {
            TouDay.Name.ORDINARY.stream().filter(days::contains).forEach(each -> words.add(word(each)));
            if (onHolidays && !holidays.isEmpty()) {
                words.add(new Bilingual("法定节假日", "public holidays"));
            } else {
                days.stream()
                        .filter(each -> !TouDay.Name.ORDINARY.contains(each))
                        .sorted()
                        .forEach(each -> words.add(word(each)));
            }
        }
        deciCelsius.ifPresent(each -> words.add(temperature(each)));
        return new Bilingual(
                words.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                words.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    private static Bilingual temperature(OptionalInt deciCelsius) {
        if (deciCelsius.isEmpty() || deciCelsius.getAsInt() == TouDay.COOLEST) {
            return new Bilingual("未到触发气温", "below every temperature trigger");
        }
        String celsius = BigDecimal.valueOf(deciCelsius.getAsInt(), 1).toPlainString();
        return new Bilingual("最高气温 " + celsius + " °C", "Tmax " + celsius + " °C");
    }

    private static Bilingual word(TouDay.Name day) {
        return day.holiday()
                .map(TouWords::holiday)
                .orElseGet(() -> day.kind() == DayKind.WORKDAY
                        ? new Bilingual("工作日", "working days")
                        : day.kind() == DayKind.WEEKEND
                                ? new Bilingual("周末", "weekends")
                                : new Bilingual("法定节假日", "public holidays"));
    }

    private static Bilingual holiday(Holiday holiday) {
        return switch (holiday) {
            case NEW_YEAR -> new Bilingual("元旦", "New Year");
            case SPRING_FESTIVAL -> new Bilingual("春节", "Spring Festival");
            case QINGMING -> new Bilingual("清明节", "Tomb-Sweeping Day");
            case LABOUR_DAY -> new Bilingual("劳动节", "Labour Day");
            case DRAGON_BOAT -> new Bilingual("端午节", "Dragon Boat Festival");
            case MID_AUTUMN -> new Bilingual("中秋节", "Mid-Autumn Festival");
            case NATIONAL_DAY -> new Bilingual("国庆节", "National Day");
        };
    }
}
