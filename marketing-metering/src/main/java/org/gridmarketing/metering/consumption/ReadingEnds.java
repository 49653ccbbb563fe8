package org.gridmarketing.metering.consumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.consumption.PairingPolicy.Backward;
import org.gridmarketing.metering.consumption.PairingPolicy.DemandReadings;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.ReadingTime;

/** The readings of one register at both ends of a meter's stay. */
final class ReadingEnds {
    private final MeterStay stay;
    private final boolean mountedAgain;
    private final ObjectRef meter;
    private final RegisterReadings readings;
    private final List<Issue> issues;

    ReadingEnds(MeterStay stay, boolean mountedAgain, ObjectRef meter, RegisterReadings readings, List<Issue> issues) {
        this.stay = stay;
        this.mountedAgain = mountedAgain;
        this.meter = meter;
        this.readings = readings;
        this.issues = issues;
    }

    Optional<RegisterSpan> span(OptionalInt digits, Backward backward) {
        Optional<RegisterValue> previous = opening();
        Optional<RegisterValue> current = closing();
        boolean rolledOver = rolledOver();
        if (previous.isEmpty() || current.isEmpty()) {
            return Optional.empty();
        }
        boolean below = current.get().compareTo(previous.get()) < 0;
        boolean ranBackward =
                below && !rolledOver && backward == Backward.NEGATIVE_ENERGY && readings.deniesRollover(stay.to());
        return Optional.of(new RegisterSpan(
                meter, readings.register(), previous.get(), current.get(), digits, rolledOver, ranBackward));
    }

    MeterSpan meterSpan(Multiplier multiplier, RegisterSpan span) {
        return new MeterSpan(
                stay.installation().ref(),
                multiplier,
                stay.from(),
                stay.to(),
                span,
                stay.mountedInside() ? Optional.empty() : readings.kindAt(stay.from()),
                stay.removedInside() ? Optional.empty() : readings.kindAt(stay.to()));
    }

    List<DemandReading> demands(Multiplier multiplier, DemandReadings policy) {
        Optional<RegisterValue> last = closing();
        List<DemandReading> shown = new ArrayList<>();
        readings.within(stay.from(), stay.to()).forEach((time, each) -> {
            if (time.compareTo(stay.to()) < 0) {
                value(values(each), time).ifPresent(value -> shown.add(demand(multiplier, time, value)));
            }
        });
        last.ifPresent(value -> shown.add(demand(multiplier, stay.to(), value)));
        shown.forEach(this::checkNotNegative);
        if (policy == DemandReadings.HIGHEST_IN_PERIOD || last.isEmpty()) {
            return shown;
        }
        shown.stream()
                .filter(each -> each.shown().compareTo(last.get()) > 0)
                .findFirst()
                .ifPresent(higher -> add(
                        MeteringIssues.DEMAND_RESET_IN_PERIOD,
                        args(higher.at()).and("higher", higher.shown()).and("closing", last.get())));
        return shown.subList(shown.size() - 1, shown.size());
    }

    private DemandReading demand(Multiplier multiplier, ReadingTime at, RegisterValue shown) {
        return new DemandReading(stay.installation().ref(), multiplier, meter, readings.register(), at, shown);
    }

    private void checkNotNegative(DemandReading reading) {
        if (reading.shown().isNegative()) {
            Args args = Args.of("register", readings.register()).and("reading", reading.shown());
            add(MeteringIssues.READING_NEGATIVE, args);
        }
    }

    /** The start reading of a mounting inside the period; at the period's start a reading of that instant before it. */
    private Optional<RegisterValue> opening() {
        List<Recorded<RegisterValue>> read = values(readings.at(stay.from()));
        List<Recorded<RegisterValue>> starts = startsAt(stay.from());
        boolean startFirst = stay.mountedInside() && !starts.isEmpty();
        return value(startFirst || read.isEmpty() ? starts : read, stay.from());
    }

    /** The stop reading of a removal, unless a reading of the same day is higher although the meter counted no further. */
    private Optional<RegisterValue> closing() {
        List<Recorded<RegisterValue>> read = values(readings.at(stay.to()));
        List<Recorded<RegisterValue>> stops = stay.removedInside() ? readings.stops() : List.of();
        if (!stops.isEmpty()) {
            Stream<Recorded<RegisterValue>> beyond =
                    read.stream().filter(each -> !mountedAgain && isAbove(each, stops));
            return value(Stream.concat(stops.stream(), beyond).toList(), stay.to());
        }
        return value(read.isEmpty() ? startsAt(stay.to()) : read, stay.to());
    }

    private List<Recorded<RegisterValue>> startsAt(ReadingTime time) {
        return ReadingTime.endOf(stay.mountedOn()).equals(time) ? readings.starts() : List.of();
    }

    private static boolean isAbove(Recorded<RegisterValue> one, List<Recorded<RegisterValue>> others) {
        return one.toOptional()
                .filter(value -> others.stream()
                        .flatMap(other -> other.toOptional().stream())
                        .anyMatch(other -> other.compareTo(value) < 0))
                .isPresent();
    }

    private static List<Recorded<RegisterValue>> values(List<Reading> readings) {
        return readings.stream().map(Reading::value).toList();
    }

    private Optional<RegisterValue> value(List<Recorded<RegisterValue>> candidates, ReadingTime time) {
        List<Recorded<RegisterValue>> told = candidates.stream().distinct().toList();
        if (told.size() > 1) {
            add(MeteringIssues.READING_CONTRADICTED, args(time).and("count", told.size()));
            return Optional.empty();
        }
        if (told.isEmpty() || told.get(0).isAbsent()) {
            add(MeteringIssues.READING_MISSING, args(time));
            readings.undated().forEach(this::reportUndated);
            return Optional.empty();
        }
        if (told.get(0) instanceof Recorded.Unreadable<RegisterValue> text) {
            add(MeteringIssues.READING_UNREADABLE, args(time).and("raw", text.raw()));
        }
        return told.get(0).toOptional();
    }

    private void reportUndated(Reading reading) {
        if (reading.at() instanceof Recorded.Unreadable<ReadingTime> text) {
            addOnce(new Issue(MeteringIssues.VALUE_UNREADABLE, meter, "readings.at", Args.of("raw", text.raw())));
        }
    }

    private boolean rolledOver() {
        for (Recorded.Unreadable<YesNo> mark : readings.unreadableMarks(stay.from(), stay.to())) {
            addOnce(new Issue(
                    MeteringIssues.VALUE_UNREADABLE, meter, "readings.rolledOver", Args.of("raw", mark.raw())));
        }
        long rollovers = readings.rollovers(stay.from(), stay.to());
        if (rollovers > 1) {
            Args args = Args.of("register", readings.register()).and("count", rollovers);
            add(MeteringIssues.ROLLED_OVER_TWICE, args);
        }
        return rollovers > 0;
    }

    private Args args(ReadingTime time) {
        return Args.of("register", readings.register()).and("at", time.toString());
    }

    private void addOnce(Issue issue) {
        if (!issues.contains(issue)) {
            issues.add(issue);
        }
    }

    private void add(IssueCode code, Args args) {
        issues.add(new Issue(code, meter, "readings", args));
    }
}
