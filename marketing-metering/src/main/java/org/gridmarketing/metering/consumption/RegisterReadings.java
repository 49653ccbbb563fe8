package org.gridmarketing.metering.consumption;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

/** What the archive says of one register of one installation: its dated readings, its undated ones, its start and stop. */
record RegisterReadings(
        RegisterKind register,
        TreeMap<ReadingTime, List<Reading>> dated,
        List<Reading> undated,
        List<MountedRegister> mounted) {
    static RegisterReadings of(RegisterKind register, MeterInstallation installation, List<ReadingSet> sets) {
        List<Reading> all = sets.stream()
                .filter(set -> set.meterNo().isPresent() && set.meterNo().equals(installation.meterNo()))
                .filter(set -> set.register().equals(Recorded.of(register)))
                .flatMap(set -> set.readings().stream())
                .toList();
        TreeMap<ReadingTime, List<Reading>> dated = all.stream()
                .filter(reading -> reading.at().isPresent())
                .collect(Collectors.groupingBy(
                        reading -> reading.at().toOptional().orElseThrow(), TreeMap::new, Collectors.toList()));
        List<Reading> undated =
                all.stream().filter(reading -> !reading.at().isPresent()).toList();
        List<MountedRegister> mounted = installation.registers().stream()
                .filter(each -> each.register().equals(Recorded.of(register)))
                .toList();
        return new RegisterReadings(register, dated, undated, mounted);
    }

    boolean isEmpty() {
        return dated.isEmpty() && undated.isEmpty() && mounted.isEmpty();
    }

    /** The readings of an instant; where some are corrections, those alone. */
    List<Reading> at(ReadingTime time) {
        return effective(dated.getOrDefault(time, List.of()));
    }

    /** The readings after one instant until another, that one included. */
    Map<ReadingTime, List<Reading>> within(ReadingTime after, ReadingTime until) {
        Map<ReadingTime, List<Reading>> within = new TreeMap<>();
        if (after.compareTo(until) < 0) {
            dated.subMap(after, false, until, true).forEach((time, readings) -> within.put(time, effective(readings)));
        }
        return within;
    }

    private static List<Reading> effective(List<Reading> readings) {
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
