package org.gridmarketing.metering.consumption;

import java.util.ArrayList;
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
    private record Dated(ReadingTime time, Reading reading) {}

    /** The readings from one instant until another, both included, in the order of time. */
    static List<InstantReadings> between(ReadingTime from, ReadingTime to, List<Reading> readings) {
        List<Dated> dated = dated(from, to, readings);
        List<InstantReadings> instants = new ArrayList<>(dated.size());
        List<Reading> together = new ArrayList<>(1);
        for (int i = 0; i < dated.size(); i++) {
            together.add(dated.get(i).reading());
            ReadingTime time = dated.get(i).time();
            if (i + 1 == dated.size() || !dated.get(i + 1).time().equals(time)) {
                instants.add(new InstantReadings(time, effective(together)));
                together = new ArrayList<>(1);
            }
        }
        return instants;
    }

    /** Archives mostly are in the order of time already. */
    private static List<Dated> dated(ReadingTime from, ReadingTime to, List<Reading> readings) {
        List<Dated> dated = new ArrayList<>(2);
        boolean ordered = true;
        for (Reading reading : readings) {
            if (reading.at() instanceof Recorded.Present<ReadingTime> at
                    && at.value().compareTo(from) >= 0
                    && at.value().compareTo(to) <= 0) {
                ordered &= dated.isEmpty() || dated.get(dated.size() - 1).time().compareTo(at.value()) <= 0;
                dated.add(new Dated(at.value(), reading));
            }
        }
        if (!ordered) {
            dated.sort(Comparator.comparing(Dated::time));
        }
        return dated;
    }

    private static List<Reading> effective(List<Reading> readings) {
        if (readings.size() == 1) {
            return readings;
        }
        List<Reading> corrected = new ArrayList<>();
        for (Reading reading : readings) {
            if (isCorrection(reading)) {
                corrected.add(reading);
            }
        }
        return corrected.isEmpty() ? readings : corrected;
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
