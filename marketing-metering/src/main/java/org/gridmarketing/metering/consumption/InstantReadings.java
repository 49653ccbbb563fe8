package org.gridmarketing.metering.consumption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.time.ReadingTime;

/**
 * What was read of a register at one instant (同一时刻的示数).
 *
 * @param time the instant
 * @param readings the readings in the order archived; where some are corrections, those alone; empty where nothing was read
 */
record InstantReadings(ReadingTime time, List<Reading> readings) {
    private static final Comparator<InstantReadings> IN_TIME = Comparator.comparing(InstantReadings::time);

    /** The readings from one instant until another, both included, in the order of time. */
    static List<InstantReadings> between(ReadingTime from, ReadingTime to, List<Reading> readings) {
        List<InstantReadings> instants = new ArrayList<>(2);
        for (Reading reading : readings) {
            if (reading.at() instanceof Recorded.Present<ReadingTime> at
                    && at.value().compareTo(from) >= 0
                    && at.value().compareTo(to) <= 0) {
                at(at.value(), instants).readings().add(reading);
            }
        }
        instants.replaceAll(InstantReadings::effective);
        return instants;
    }

    /** Those of an instant, to be added to. Archives mostly are in the order of time already, so the latest is looked at first. */
    private static InstantReadings at(ReadingTime time, List<InstantReadings> instants) {
        InstantReadings fresh = new InstantReadings(time, new ArrayList<>(1));
        boolean isLatest = instants.isEmpty() || IN_TIME.compare(instants.get(instants.size() - 1), fresh) < 0;
        int found = isLatest ? -instants.size() - 1 : Collections.binarySearch(instants, fresh, IN_TIME);
        if (found >= 0) {
            return instants.get(found);
        }
        instants.add(-found - 1, fresh);
        return fresh;
    }

    private InstantReadings effective() {
        if (readings.size() == 1) {
            return this;
        }
        List<Reading> corrected = new ArrayList<>();
        for (Reading reading : readings) {
            if (isCorrection(reading)) {
                corrected.add(reading);
            }
        }
        return corrected.isEmpty() ? this : new InstantReadings(time, corrected);
    }

    private static boolean isCorrection(Reading reading) {
        return reading.kind() instanceof Recorded.Present<ReadingKind> kind && kind.value() == ReadingKind.CORRECTED;
    }

    boolean isCorrected() {
        return !readings.isEmpty() && isCorrection(readings.get(0));
    }

    /** The values as archived, also those that are not there. */
    List<Recorded<RegisterValue>> values() {
        List<Recorded<RegisterValue>> values = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            values.add(reading.value());
        }
        return values;
    }

    /** The first kind that is archived. */
    Optional<ReadingKind> kind() {
        for (Reading reading : readings) {
            if (reading.kind().isPresent()) {
                return reading.kind().toOptional();
            }
        }
        return Optional.empty();
    }

    /** Whether a reading is marked as one after a rollover, or as one without. */
    boolean isMarked(YesNo mark) {
        for (Reading reading : readings) {
            if (reading.rolledOver() instanceof Recorded.Present<YesNo> told && told.value() == mark) {
                return true;
            }
        }
        return false;
    }

    /** At how many instants a rollover is marked. */
    static int rollovers(List<InstantReadings> instants) {
        int rollovers = 0;
        for (InstantReadings each : instants) {
            rollovers += each.isMarked(YesNo.YES) ? 1 : 0;
        }
        return rollovers;
    }
}
