package org.gridmarketing.metering.consumption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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

/** What the archive says of one register of one installation: its readings, and its starts and stops. */
record RegisterReadings(
        RegisterKind register,
        List<Reading> readings,
        MeterInstallation installation,
        List<MeterInstallation> ofPoint) {
    static RegisterReadings of(RegisterKind register, MeterInstallation installation, PointMeters meters) {
        List<Reading> readings = List.of();
        for (ReadingSet set : meters.readings()) {
            boolean ofMeter = set.meterNo().isPresent() && set.meterNo().equals(installation.meterNo());
            if (ofMeter && is(register, set.register())) {
                readings = joined(readings, set.readings());
            }
        }
        return new RegisterReadings(register, readings, installation, meters.installations());
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
        return readings.isEmpty() && installation.registers().stream().noneMatch(each -> is(register, each.register()));
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
        List<Reading> corrected =
                readings.stream().filter(RegisterReadings::isCorrection).toList();
        return corrected.isEmpty() ? readings : corrected;
    }

    /** Whether the readings of an instant are corrections. */
    boolean isCorrected(ReadingTime time) {
        return at(time).stream().anyMatch(RegisterReadings::isCorrection);
    }

    private static boolean isCorrection(Reading reading) {
        return reading.kind() instanceof Recorded.Present<ReadingKind> kind && kind.value() == ReadingKind.CORRECTED;
    }

    /** What the register showed at an instant by the mountings and removals of its meter, this one's and others'. */
    List<Recorded<RegisterValue>> mountedAt(ReadingTime time) {
        List<Recorded<RegisterValue>> shown = new ArrayList<>(1);
        for (MeterInstallation each : ofPoint) {
            if (each.meterNo().isPresent() && each.meterNo().equals(installation.meterNo())) {
                shown.addAll(startsAt(each, time));
                shown.addAll(stopsAt(each, time));
            }
        }
        return shown;
    }

    List<Recorded<RegisterValue>> startsAt(ReadingTime time) {
        return startsAt(installation, time);
    }

    List<Recorded<RegisterValue>> stopsAt(ReadingTime time) {
        return stopsAt(installation, time);
    }

    private List<Recorded<RegisterValue>> startsAt(MeterInstallation mounting, ReadingTime time) {
        return isEndOf(mounting.installedOn(), time) ? told(mounting, MountedRegister::start) : List.of();
    }

    private List<Recorded<RegisterValue>> stopsAt(MeterInstallation mounting, ReadingTime time) {
        return isEndOf(mounting.removedOn(), time) ? told(mounting, MountedRegister::stop) : List.of();
    }

    private static boolean isEndOf(Recorded<LocalDate> recorded, ReadingTime time) {
        return recorded instanceof Recorded.Present<LocalDate> day
                && ReadingTime.endOf(day.value()).equals(time);
    }

    private List<Recorded<RegisterValue>> told(
            MeterInstallation mounting, Function<MountedRegister, Recorded<RegisterValue>> end) {
        return mounting.registers().stream()
                .filter(each -> is(register, each.register()))
                .map(end)
                .filter(value -> !value.isAbsent())
                .toList();
    }

    /** At how many instants a rollover is marked. */
    static long rollovers(Map<ReadingTime, List<Reading>> inside) {
        return inside.values().stream()
                .filter(readings -> isMarked(readings, YesNo.YES))
                .count();
    }

    /** The marks of which nobody knows what they say. */
    static List<Recorded.Unreadable<YesNo>> unreadableMarks(Map<ReadingTime, List<Reading>> inside) {
        List<Recorded.Unreadable<YesNo>> unreadable = new ArrayList<>();
        for (List<Reading> each : inside.values()) {
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
