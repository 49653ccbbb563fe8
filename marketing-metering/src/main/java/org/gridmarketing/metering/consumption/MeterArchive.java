package org.gridmarketing.metering.consumption;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.MeterRegister;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;

/** What the archive says of one meter: its readings by register, its mountings at the point, and the digits of its registers. */
final class MeterArchive {
    private final Map<RegisterKind, List<Reading>> readings = new EnumMap<>(RegisterKind.class);
    private final List<MeterInstallation> mountings = new ArrayList<>(1);
    private final List<Meter> assets = new ArrayList<>(1);

    /** Of a meter without a number nothing is known. */
    MeterArchive(Recorded<String> recordedNo, PointMeters meters) {
        if (recordedNo instanceof Recorded.Present<String> meterNo) {
            find(meterNo.value(), meters);
        }
    }

    private void find(String meterNo, PointMeters meters) {
        for (ReadingSet set : meters.readings()) {
            if (is(meterNo, set.meterNo()) && set.register() instanceof Recorded.Present<RegisterKind> register) {
                readings.merge(register.value(), set.readings(), RegisterReadings::joined);
            }
        }
        for (MeterInstallation each : meters.installations()) {
            if (is(meterNo, each.meterNo())) {
                mountings.add(each);
            }
        }
        for (Meter each : meters.meters()) {
            if (each.no().equals(meterNo)) {
                assets.add(each);
            }
        }
    }

    /** Whether a fact is archived as that value. */
    static <T> boolean is(T value, Recorded<T> recorded) {
        return recorded instanceof Recorded.Present<T> present
                && present.value().equals(value);
    }

    /** All readings of a register, in the order archived. */
    List<Reading> readings(RegisterKind register) {
        return readings.getOrDefault(register, List.of());
    }

    /** The mountings of the meter at the point, past ones included. */
    List<MeterInstallation> mountings() {
        return mountings;
    }

    /** Digits that the archive tells in two ways are not known. */
    OptionalInt digits(RegisterKind register) {
        OptionalInt told = OptionalInt.empty();
        for (Meter asset : assets) {
            for (int digits : digits(asset, register)) {
                if (told.isPresent() && told.getAsInt() != digits) {
                    return OptionalInt.empty();
                }
                told = OptionalInt.of(digits);
            }
        }
        return told;
    }

    /** Those of the register itself come first; where they are unreadable, those of the meter do not stand in for them. */
    private static List<Integer> digits(Meter asset, RegisterKind register) {
        List<Integer> own = new ArrayList<>(1);
        boolean unreadable = false;
        for (MeterRegister each : asset.registers()) {
            if (is(register, each.register())) {
                each.integerDigits().toOptional().ifPresent(own::add);
                unreadable |= each.integerDigits().isUnreadable();
            }
        }
        if (own.isEmpty() && !unreadable) {
            asset.integerDigits().toOptional().ifPresent(own::add);
        }
        return unreadable ? List.of() : own;
    }
}
