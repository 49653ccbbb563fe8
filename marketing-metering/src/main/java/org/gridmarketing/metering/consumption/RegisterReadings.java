package org.gridmarketing.metering.consumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MountedRegister;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.time.ReadingTime;

/** What the archive says of one register of one installation: its readings, and its start and stop. */
record RegisterReadings(RegisterKind register, List<Reading> readings, List<MountedRegister> mounted) {
    static RegisterReadings of(RegisterKind register, MeterInstallation installation, List<ReadingSet> sets) {
        List<Reading> readings = List.of();
        for (ReadingSet set : sets) {
            boolean ofMeter = set.meterNo().isPresent() && set.meterNo().equals(installation.meterNo());
            if (ofMeter && is(register, set.register())) {
                readings = joined(readings, set.readings());
            }
        }
        List<MountedRegister> mounted = new ArrayList<>();
        for (MountedRegister each : installation.registers()) {
            if (is(register, each.register())) {
                mounted.add(each);
            }
        }
        return new RegisterReadings(register, readings, mounted);
    }

    private static boolean is(RegisterKind register, Recorded<RegisterKind> recorded) {
        return recorded instanceof Recorded.Present<RegisterKind> present && present.value() == register;
    }

    /** A register mostly has one set of readings, which then need not be copied. */
    private static List<Reading> joined(List<Reading> one, List<Reading> other) {
        if (one.isEmpty()) {
            return other;
        }
        List<Reading> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    boolean isEmpty() {
        return readings.isEmpty() && mounted.isEmpty();
    }

    List<Reading> undated() {
        return readings.stream().filter(reading -> !reading.at().isPresent()).toList();
    }

    /** The readings of an instant; where some are corrections, those alone. */
    List<Reading> at(ReadingTime time) {
        List<Reading> found = new ArrayList<>(1);
        for (Reading reading : readings) {
            if (reading.at() instanceof Recorded.Present<ReadingTime> at
                    && at.value().equals(time)) {
                found.add(reading);
            }
        }
        return effective(found);
    }

    /** The readings after one instant until another, that one included, in the order of time. */
    Map<ReadingTime, List<Reading>> within(ReadingTime after, ReadingTime until) {
        Map<ReadingTime, List<Reading>> within = new TreeMap<>();
        for (Reading reading : readings) {
            if (reading.at() instanceof Recorded.Present<ReadingTime> at
                    && at.value().compareTo(after) > 0
                    && at.value().compareTo(until) <= 0) {
                within.computeIfAbsent(at.value(), time -> new ArrayList<>(1)).add(reading);
            }
        }
        within.replaceAll((time, each) -> effective(each));
        return within;
    }

    private static List<Reading> effective(List<Reading> readings) {
        if (readings.isEmpty()) {
            return readings;
        }
        List<Reading> corrected = readings.stream()
                .filter(reading -> reading.kind().equals(Recorded.of(ReadingKind.CORRECTED)))
                .toList();
        return corrected.isEmpty() ? readings : corrected;
    }

    List<Recorded<RegisterValue>> starts() {
        return present(mounted.stream().map(MountedRegister::start).toList());
    }

    List<Recorded<RegisterValue>> stops() {
        return present(mounted.stream().map(MountedRegister::stop).toList());
    }

    private static List<Recorded<RegisterValue>> present(List<Recorded<RegisterValue>> values) {
        return values.stream().filter(value -> !value.isAbsent()).toList();
    }

    /** At how many instants after the one until the other a rollover is marked. */
    long rollovers(ReadingTime after, ReadingTime until) {
        return within(after, until).values().stream()
                .filter(readings -> isMarked(readings, YesNo.YES))
                .count();
    }

    /** The marks after the one instant until the other of which nobody knows what they say. */
    List<Recorded.Unreadable<YesNo>> unreadableMarks(ReadingTime after, ReadingTime until) {
        List<Recorded.Unreadable<YesNo>> unreadable = new ArrayList<>();
        for (List<Reading> each : within(after, until).values()) {
            for (Reading reading : each) {
                if (reading.rolledOver() instanceof Recorded.Unreadable<YesNo> mark) {
                    unreadable.add(mark);
                }
            }
        }
        return unreadable;
    }

    /** Whether the reading at an instant says that the register did not roll over. */
    boolean deniesRollover(ReadingTime time) {
        return isMarked(at(time), YesNo.NO);
    }

    private static boolean isMarked(List<Reading> readings, YesNo mark) {
        return readings.stream().anyMatch(reading -> reading.rolledOver().equals(Recorded.of(mark)));
    }

    Optional<ReadingKind> kindAt(ReadingTime time) {
        return at(time).stream()
                .map(reading -> reading.kind().toOptional().orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
