package org.gridmarketing.model.tariff;

import java.time.LocalDate;
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
import org.gridmarketing.model.time.EffectiveRange;
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
        if (check.issues.isEmpty()) {
            check.gaps();
        }
        scheme.versions().forEach(check::version);
        return List.copyOf(check.issues);
    }

    /** One day by itself. */
    static Args args(TouDay day, String hours) {
        Set<Month> month = Set.of(day.month());
        return Args.of("months", TouWords.months(month))
                .and(
                        "days",
                        TouWords.days(
                                Set.of(),
                                Set.of(day.name()),
                                Optional.of(day.deciCelsius()).filter(OptionalInt::isPresent)))
                .and("hours", hours);
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

    /** Only asked where versions do not overlap, for else there is no order in which one follows another. */
    private void gaps() {
        List<EffectiveRange> ranges = scheme.versions().stream()
                .map(TouVersion::effective)
                .sorted(Comparator.comparing(EffectiveRange::from))
                .toList();
        for (int i = 1; i < ranges.size(); i++) {
            LocalDate last = ranges.get(i - 1).to().orElse(LocalDate.MAX);
            LocalDate next = ranges.get(i).from();
            if (last.isBefore(next.minusDays(1))) {
                add(TouScheme.VERSIONS_GAP, Args.of("from", last.plusDays(1)).and("to", next.minusDays(1)));
            }
        }
    }

    private void version(TouVersion version) {
        Set<Month> twice = EnumSet.noneOf(Month.class);
        TouFaults faults = new TouFaults();
        for (Month month : Month.values()) {
            if (version.ratios().stream().filter(ratios -> ratios.holdIn(month)).count() > 1) {
                twice.add(month);
            }
            days(version, month).forEach(day -> day(version, day, faults));
        }
        if (!twice.isEmpty()) {
            add(TouScheme.RATIOS_TWICE, Args.of("months", TouWords.months(twice)));
        }
        faults.told().forEach(each -> add(each.code(), each.args()));
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

    private static void day(TouVersion version, TouDay day, TouFaults told) {
        told.lookedAt(day);
        List<Optional<Fault>> faults = IntStream.range(0, HALF_HOURS)
                .mapToObj(slot -> at(version, day, time(slot)))
                .toList();
        for (int start = 0, slot = 1; slot <= HALF_HOURS; slot++) {
            if (slot == HALF_HOURS || !faults.get(slot).equals(faults.get(start))) {
                String hours = new ClockInterval(time(start), time(slot % HALF_HOURS)).toString();
                faults.get(start)
                        .ifPresent(fault -> told.add(new TouFaults.Kind(fault.code(), fault.bands(), hours), day));
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

    private static LocalTime time(int slot) {
        return LocalTime.MIDNIGHT.plusMinutes((long) MINUTES * slot);
    }

    private void add(IssueCode code, Args args) {
        issues.add(new Issue(code, scheme.ref(), "versions", args));
    }
}
