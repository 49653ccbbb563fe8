package org.gridmarketing.model.tariff;

import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.text.Args;

/** Faults of a version: equal hours of many days and months are told as one, as one mistake makes them. */
final class TouFaults {
    private final Map<Kind, Map<OptionalInt, Map<TouDay.Name, Set<Month>>>> byKind = new LinkedHashMap<>();
    private final Set<OptionalInt> temperatures = new HashSet<>();

    /** What is wrong in which hours. */
    record Kind(IssueCode code, List<TouBand> bands, String hours) {}

    /** One mistake, with what its text speaks of. */
    record Told(IssueCode code, Args args) {}

    /** A day that was looked at, whether it has a fault or not. */
    void lookedAt(TouDay day) {
        temperatures.add(day.deciCelsius());
    }

    void add(Kind kind, TouDay day) {
        byKind.computeIfAbsent(kind, none -> new LinkedHashMap<>())
                .computeIfAbsent(day.deciCelsius(), none -> new TreeMap<>())
                .computeIfAbsent(day.name(), none -> EnumSet.noneOf(Month.class))
                .add(day.month());
    }

    List<Told> told() {
        List<Told> told = new ArrayList<>();
        byKind.forEach((kind, byTemperature) -> {
            Set<Map<TouDay.Name, Set<Month>>> different = new HashSet<>(byTemperature.values());
            if (different.size() == 1 && byTemperature.keySet().equals(temperatures)) {
                tell(kind, different.iterator().next(), Optional.empty(), told);
            } else {
                byTemperature.forEach((celsius, days) -> tell(kind, days, Optional.of(celsius), told));
            }
        });
        return told;
    }

    private static void tell(
            Kind kind, Map<TouDay.Name, Set<Month>> monthsOf, Optional<OptionalInt> celsius, List<Told> told) {
        grouped(monthsOf).forEach((months, days) -> {
            Args args = Args.of("months", TouWords.months(months))
                    .and("days", TouWords.days(months, days, celsius))
                    .and("hours", kind.hours());
            told.add(new Told(kind.code(), bands(args, kind.bands())));
        });
    }

    private static Args bands(Args args, List<TouBand> bands) {
        return bands.isEmpty() ? args : args.and("first", bands.get(0)).and("second", bands.get(1));
    }

    /** Days with the same months; a holiday joins ordinary days whose months, where it can fall in them, are its own. */
    private static Map<Set<Month>, Set<TouDay.Name>> grouped(Map<TouDay.Name, Set<Month>> monthsOf) {
        Map<Set<Month>, Set<TouDay.Name>> groups = new LinkedHashMap<>();
        Map<TouDay.Name, Set<Month>> holidays = new TreeMap<>(monthsOf);
        for (TouDay.Name ordinary : TouDay.Name.ORDINARY) {
            Set<Month> months = holidays.remove(ordinary);
            if (months != null) {
                groups.computeIfAbsent(months, none -> new TreeSet<>()).add(ordinary);
            }
        }
        Map<Set<Month>, Set<TouDay.Name>> wide = new LinkedHashMap<>(groups);
        Set<TouDay.Name> always = wide.computeIfAbsent(EnumSet.allOf(Month.class), none -> new TreeSet<>());
        holidays.forEach((day, months) -> wide.keySet().stream()
                .filter(each -> day.within(each).equals(months))
                .findFirst()
                .map(wide::get)
                .orElseGet(() -> groups.computeIfAbsent(months, none -> new TreeSet<>()))
                .add(day));
        if (!always.isEmpty()) {
            groups.put(EnumSet.allOf(Month.class), always);
        }
        return groups;
    }
}
