package org.gridmarketing.metering.consumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    private final List<InstantReadings> inside;
    private final End start;
    private final End end;
    private final List<Issue> issues;

    /** One end of the stay: what was read of the register at it, and what mountings and removals say. */
    private record End(InstantReadings read, List<Recorded<RegisterValue>> mounted, Optional<ReadingKind> kind) {
        /** Of a start or stop reading that nobody corrected no kind is archived. */
        static End of(InstantReadings read, List<Recorded<RegisterValue>> mounted) {
            return new End(read, mounted, read.isCorrected() || mounted.isEmpty() ? read.kind() : Optional.empty());
        }

        /** A register shows one value at one instant, whoever wrote it down; a correction wins. */
        List<Recorded<RegisterValue>> told() {
            return read.isCorrected() ? read.values() : RegisterReadings.joined(read.values(), mounted);
        }
    }

    ReadingEnds(boolean mountedAgain, ObjectRef meter, RegisterReadings readings, List<Issue> issues) {
        this.stay = readings.stay();
        this.mountedAgain = mountedAgain;
        this.meter = meter;
        this.readings = readings;
        List<InstantReadings> shown = InstantReadings.between(stay.from(), stay.to(), readings.all());
        this.start = End.of(at(stay.from(), shown), readings.mountedAt(stay.first()));
        this.end = End.of(at(stay.to(), shown), readings.mountedAt(stay.last()));
        this.inside = start.read().readings().isEmpty() ? shown : shown.subList(1, shown.size());
        this.issues = issues;
    }

    private static InstantReadings at(ReadingTime time, List<InstantReadings> shown) {
        for (InstantReadings each : shown) {
            if (each.time().equals(time)) {
                return each;
            }
        }
        return new InstantReadings(time, List.of());
    }

    Optional<RegisterSpan> span(OptionalInt digits, Backward backward) {
        Optional<RegisterValue> previous = value(start.told(), stay.from());
        Optional<RegisterValue> current = value(end.told(), stay.to());
        boolean rolledOver = rolledOver();
        if (previous.isEmpty() || current.isEmpty()) {
            return Optional.empty();
        }
        boolean below = current.get().compareTo(previous.get()) < 0;
        boolean ranBackward = below
                && !rolledOver
                && backward == Backward.NEGATIVE_ENERGY
                && end.read().isMarked(YesNo.NO);
        RegisterSpan span = new RegisterSpan(
                meter, readings.register(), previous.get(), current.get(), digits, rolledOver, ranBackward);
        checkCourse(span, backward);
        return Optional.of(span);
    }

    MeterSpan meterSpan(Multiplier multiplier, RegisterSpan span) {
        return new MeterSpan(stay.ref(), multiplier, stay.from(), stay.to(), span, start.kind(), end.kind());
    }

    /** Where the ends alone are backward already, that is told by their difference. */
    private void checkCourse(RegisterSpan span, Backward backward) {
        boolean endsForward = span.current().compareTo(span.previous()) >= 0;
        boolean nothingBetween = inside.isEmpty() || inside.get(0).time().equals(stay.to());
        if (endsForward && nothingBetween) {
            return;
        }
        if (endsForward || span.rolledOver() || span.ranBackward()) {
            new RegisterCourse(span, backward, inside)
                    .firstBackward(start.kind(), end.kind(), stay.to())
                    .ifPresent(step -> add(MeteringIssues.READING_BACKWARD, step));
        }
    }

    List<DemandReading> demands(Multiplier multiplier, DemandReadings policy) {
        Optional<RegisterValue> last = value(demandAtClosing(), stay.to());
        List<DemandReading> shown = new ArrayList<>();
        for (InstantReadings each : inside) {
            if (!each.time().equals(stay.to())) {
                value(each.values(), each.time()).ifPresent(value -> shown.add(demand(multiplier, each.time(), value)));
            }
        }
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
        return new DemandReading(stay.ref(), multiplier, meter, readings.register(), at, shown);
    }

    private void checkNotNegative(DemandReading reading) {
        if (reading.shown().isNegative()) {
            Args args = Args.of("register", readings.register()).and("reading", reading.shown());
            add(MeteringIssues.READING_NEGATIVE, args);
        }
    }

    /** A demand register may be reset when its meter is mounted anew, so that the day's reading then tells nothing of its stop. */
    private List<Recorded<RegisterValue>> demandAtClosing() {
        List<Recorded<RegisterValue>> read = end.read().values();
        List<Recorded<RegisterValue>> stops = readings.stopsAt(stay.last());
        if (end.read().isCorrected()) {
            return read;
        }
        if (stops.isEmpty()) {
            return read.isEmpty() ? readings.startsAt(stay.last()) : read;
        }
        return mountedAgain ? stops : RegisterReadings.joined(stops, read);
    }

    private Optional<RegisterValue> value(List<Recorded<RegisterValue>> candidates, ReadingTime time) {
        if (candidates.size() == 1 && candidates.get(0).isPresent()) {
            return candidates.get(0).toOptional();
        }
        List<Recorded<RegisterValue>> told = new ArrayList<>(1);
        for (Recorded<RegisterValue> each : candidates) {
            if (!each.isAbsent() && !told.contains(each)) {
                told.add(each);
            }
        }
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
        inside.forEach(this::checkMarks);
        int rollovers = InstantReadings.rollovers(inside);
        if (rollovers > 1) {
            Args args = Args.of("register", readings.register()).and("count", rollovers);
            add(MeteringIssues.ROLLED_OVER_TWICE, args);
        }
        return rollovers > 0;
    }

    private void checkMarks(InstantReadings each) {
        for (Reading reading : each.readings()) {
            if (reading.rolledOver() instanceof Recorded.Unreadable<YesNo> mark) {
                addOnce(new Issue(
                        MeteringIssues.VALUE_UNREADABLE, meter, "readings.rolledOver", Args.of("raw", mark.raw())));
            }
        }
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
