package org.gridmarketing.metering.consumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.consumption.PairingPolicy.Backward;
import org.gridmarketing.metering.consumption.PairingPolicy.DemandReadings;
import org.gridmarketing.model.code.ReadingKind;
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
    private final Map<ReadingTime, List<Reading>> inside;
    private final List<Issue> issues;

    ReadingEnds(MeterStay stay, boolean mountedAgain, ObjectRef meter, RegisterReadings readings, List<Issue> issues) {
        this.stay = stay;
        this.mountedAgain = mountedAgain;
        this.meter = meter;
        this.readings = readings;
        this.inside = readings.within(stay.from(), stay.to());
        this.issues = issues;
    }

    Optional<RegisterSpan> span(OptionalInt digits, Backward backward) {
        Optional<RegisterValue> previous = shownAt(stay.from());
        Optional<RegisterValue> current = shownAt(stay.to());
        boolean rolledOver = rolledOver();
        if (previous.isEmpty() || current.isEmpty()) {
            return Optional.empty();
        }
        boolean below = current.get().compareTo(previous.get()) < 0;
        boolean ranBackward =
                below && !rolledOver && backward == Backward.NEGATIVE_ENERGY && readings.deniesRollover(stay.to());
        RegisterSpan span = new RegisterSpan(
                meter, readings.register(), previous.get(), current.get(), digits, rolledOver, ranBackward);
        checkCourse(span, backward);
        return Optional.of(span);
    }

    MeterSpan meterSpan(Multiplier multiplier, RegisterSpan span) {
        return new MeterSpan(
                stay.installation().ref(),
                multiplier,
                stay.from(),
                stay.to(),
                span,
                kindAt(stay.from()),
                kindAt(stay.to()));
    }

    /** Of a start or stop reading that nobody corrected no kind is archived. */
    private Optional<ReadingKind> kindAt(ReadingTime time) {
        return readings.isCorrected(time) || readings.mountedAt(time).isEmpty()
                ? readings.kindAt(time)
                : Optional.empty();
    }

    /** Where the ends alone are backward already, that is told by their difference. */
    private void checkCourse(RegisterSpan span, Backward backward) {
        boolean endsForward = span.current().compareTo(span.previous()) >= 0;
        if (endsForward || span.rolledOver() || span.ranBackward()) {
            new RegisterCourse(span, backward, inside)
                    .firstBackward(kindAt(stay.from()), kindAt(stay.to()), stay.to())
                    .ifPresent(step -> add(MeteringIssues.READING_BACKWARD, step));
        }
    }

    List<DemandReading> demands(Multiplier multiplier, DemandReadings policy) {
        Optional<RegisterValue> last = value(demandAtClosing(), stay.to());
        List<DemandReading> shown = new ArrayList<>();
        inside.forEach((time, each) -> {
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

    /**
     * A register shows one value at one instant, whoever wrote it down: a correction, else what the reading, the start (起码) and the
     * stop (止码) of that instant agree on.
     */
    private Optional<RegisterValue> shownAt(ReadingTime time) {
        List<Recorded<RegisterValue>> read = values(readings.at(time));
        return value(readings.isCorrected(time) ? read : joined(read, readings.mountedAt(time)), time);
    }

    /** A demand register may be reset when its meter is mounted anew, so that the day's reading then tells nothing of its stop. */
    private List<Recorded<RegisterValue>> demandAtClosing() {
        List<Recorded<RegisterValue>> read = values(readings.at(stay.to()));
        List<Recorded<RegisterValue>> stops = readings.stopsAt(stay.to());
        if (readings.isCorrected(stay.to())) {
            return read;
        }
        if (stops.isEmpty()) {
            return read.isEmpty() ? readings.startsAt(stay.to()) : read;
        }
        return mountedAgain ? stops : joined(stops, read);
    }

    private static List<Recorded<RegisterValue>> joined(
            List<Recorded<RegisterValue>> one, List<Recorded<RegisterValue>> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<Recorded<RegisterValue>> values(List<Reading> readings) {
        return readings.stream().map(Reading::value).toList();
    }

    private Optional<RegisterValue> value(List<Recorded<RegisterValue>> candidates, ReadingTime time) {
        List<Recorded<RegisterValue>> told =
                candidates.stream().filter(each -> !each.isAbsent()).distinct().toList();
        if (told.size() > 1) {
            // one instant may end one mounting of a meter and begin the next
            Args args = args(time).and("count", told.size());
            addOnce(new Issue(MeteringIssues.READING_CONTRADICTED, meter, "readings", args));
            return Optional.empty();
        }
        if (told.isEmpty()) {
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
        for (Recorded.Unreadable<YesNo> mark : RegisterReadings.unreadableMarks(inside)) {
            addOnce(new Issue(
                    MeteringIssues.VALUE_UNREADABLE, meter, "readings.rolledOver", Args.of("raw", mark.raw())));
        }
        long rollovers = RegisterReadings.rollovers(inside);
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
