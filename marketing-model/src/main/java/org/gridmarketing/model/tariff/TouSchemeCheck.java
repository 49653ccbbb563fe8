package org.gridmarketing.model.tariff;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.ClockInterval;
import org.gridmarketing.model.time.DayKind;
import org.gridmarketing.model.time.Holiday;

/** Every problem of a scheme: each kind of day of each month is looked at, half hour by half hour. */
final class TouSchemeCheck {
    private static final int HALF_HOURS = 48;
    private static final int MINUTES = 30;

    private final TouScheme scheme;
    private final List<Issue> issues = new ArrayList<>();

    private TouSchemeCheck(TouScheme scheme) {
        this.scheme = scheme;
    }

    static List<Issue> issues(TouScheme scheme) {
        TouSchemeCheck check = new TouSchemeCheck(scheme);
        check.overlaps();
        scheme.versions().forEach(check::version);
        return List.copyOf(check.issues);
    }

    /** A day is told by its kind or holiday and, where a trigger tells them apart, by its highest temperature (Tmax). */
    static Args args(Month month, TouDay day, String hours) {
        String name = day.holiday().map(Enum::name).orElse(day.kind().name());
        String told = day.deciCelsius().isPresent()
                ? name + ", Tmax "
                        + BigDecimal.valueOf(day.deciCelsius().getAsInt(), 1).toPlainString() + " °C"
                : name;
        return Args.of("month", month.getValue()).and("day", told).and("hours", hours);
    }

    private void overlaps() {
        List<TouVersion> versions = scheme.versions();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = i + 1; j < versions.size(); j++) {
                if (versions.get(i).effective().overlaps(versions.get(j).effective())) {
                    add(
                            TouScheme.VERSIONS_OVERLAP,
                            Args.of("first", versions.get(i).effective().from())
                                    .and("second", versions.get(j).effective().from()));
                }
            }
        }
    }

    private void version(TouVersion version) {
        for (Month month : Month.values()) {
            if (version.ratios().stream().filter(ratios -> ratios.holdIn(month)).count() > 1) {
                add(TouScheme.RATIOS_TWICE, Args.of("month", month.getValue()));
            }
            days(version, month).forEach(day -> day(version, day));
        }
    }

    /** Every day that the rows can tell apart: working day, weekend and each holiday, each below and at each trigger. */
    private static Stream<TouDay> days(TouVersion version, Month month) {
        List<OptionalInt> temperatures = TouDay.temperatures(version);
        List<OptionalInt> told = temperatures.size() == 1 ? List.of(OptionalInt.empty()) : temperatures;
        return told.stream()
                .flatMap(celsius -> Stream.concat(
                        Stream.of(DayKind.WORKDAY, DayKind.WEEKEND)
                                .map(kind -> new TouDay(month, kind, Optional.empty(), celsius)),
                        Stream.of(Holiday.values())
                                .filter(name -> name.canFallIn(month))
                                .map(name -> new TouDay(month, DayKind.HOLIDAY, Optional.of(name), celsius))));
    }

    private void day(TouVersion version, TouDay day) {
        List<Optional<Fault>> faults = IntStream.range(0, HALF_HOURS)
                .mapToObj(slot -> at(version, day, time(slot)))
                .toList();
        for (int start = 0, slot = 1; slot <= HALF_HOURS; slot++) {
            if (slot == HALF_HOURS || !faults.get(slot).equals(faults.get(start))) {
                String hours = new ClockInterval(time(start), time(slot % HALF_HOURS)).toString();
                faults.get(start)
                        .ifPresent(fault -> add(fault.code(), bands(args(day.month(), day, hours), fault.bands())));
                start = slot;
            }
        }
    }

    private record Fault(IssueCode code, List<TouBand> bands) {}

    private static Optional<Fault> at(TouVersion version, TouDay day, LocalTime time) {
        Set<TouBand> won = EnumSet.noneOf(TouBand.class);
        day.winners(version, time).forEach(row -> won.add(row.band()));
        List<TouBand> bands = won.stream().sorted(Comparator.naturalOrder()).toList();
        if (bands.size() > 1) {
            return Optional.of(new Fault(TouScheme.COVERED_TWICE, bands));
        }
        if (bands.isEmpty() && version.rest().isEmpty()) {
            return Optional.of(new Fault(TouScheme.NOT_COVERED, List.of()));
        }
        boolean sharpInValley = bands.equals(List.of(TouBand.SHARP)) && day.isIn(version, TouBand.VALLEY, time);
        return sharpInValley ? Optional.of(new Fault(TouScheme.SHARP_IN_VALLEY, List.of())) : Optional.empty();
    }

    private static Args bands(Args args, List<TouBand> bands) {
        return bands.isEmpty() ? args : args.and("first", bands.get(0)).and("second", bands.get(1));
    }

    private static LocalTime time(int slot) {
        return LocalTime.MIDNIGHT.plusMinutes((long) MINUTES * slot);
    }

    private void add(IssueCode code, Args args) {
        issues.add(new Issue(code, scheme.ref(), "versions", args));
    }
}
