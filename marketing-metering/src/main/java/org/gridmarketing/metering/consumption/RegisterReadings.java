package org.gridmarketing.metering.consumption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MountedRegister;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.record.Recorded;

/** What the archive says of one register of a mounted meter: its readings, and its starts and stops. */
record RegisterReadings(RegisterKind register, MeterStay stay) {
    /** All readings of the register, in the order archived. */
    List<Reading> all() {
        return stay.meter().readings(register);
    }

    OptionalInt digits() {
        return stay.meter().digits(register);
    }

    boolean isEmpty() {
        return all().isEmpty()
                && stay.installation().registers().stream()
                        .noneMatch(each -> MeterArchive.is(register, each.register()));
    }

    List<Reading> undated() {
        return all().stream().filter(reading -> !reading.at().isPresent()).toList();
    }

    /** What the register showed at the end of a day by the mountings and removals of its meter, this one's and others'. */
    List<Recorded<RegisterValue>> mountedAt(LocalDate day) {
        List<Recorded<RegisterValue>> shown = List.of();
        for (MeterInstallation each : stay.meter().mountings()) {
            shown = joined(shown, joined(startsAt(each, day), stopsAt(each, day)));
        }
        return shown;
    }

    List<Recorded<RegisterValue>> startsAt(LocalDate day) {
        return startsAt(stay.installation(), day);
    }

    List<Recorded<RegisterValue>> stopsAt(LocalDate day) {
        return stopsAt(stay.installation(), day);
    }

    private List<Recorded<RegisterValue>> startsAt(MeterInstallation mounting, LocalDate day) {
        return MeterArchive.is(day, mounting.installedOn()) ? told(mounting, MountedRegister::start) : List.of();
    }

    private List<Recorded<RegisterValue>> stopsAt(MeterInstallation mounting, LocalDate day) {
        return MeterArchive.is(day, mounting.removedOn()) ? told(mounting, MountedRegister::stop) : List.of();
    }

    private List<Recorded<RegisterValue>> told(
            MeterInstallation mounting, Function<MountedRegister, Recorded<RegisterValue>> end) {
        return mounting.registers().stream()
                .filter(each -> MeterArchive.is(register, each.register()))
                .map(end)
                .filter(value -> !value.isAbsent())
                .toList();
    }

    /** Mostly one of two is empty, and then nothing need be copied. */
    static <T> List<T> joined(List<T> one, List<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
