package org.gridmarketing.metering.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.gridmarketing.metering.indicator.Indicator;
import org.gridmarketing.metering.indicator.IndicatorKind;
import org.gridmarketing.metering.indicator.Rates;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.trace.TraceSink;

/** Statistics of reading errors (抄表差错统计) by reader, segment and cause: rates by count, never by energy. */
public final class ReadingErrorStatistics {
    private ReadingErrorStatistics() {}

    /**
     * The error rate of every reader.
     *
     * @param errors confirmed errors
     * @param readings how many readings each reader made, by number
     * @param rounding of the rates
     * @param sink told every rate
     * @return a rate for every reader of either; refused for one who has errors and no readings
     */
    public static Map<String, Outcome<Indicator>> byReader(
            List<ReadingError> errors, Map<String, Long> readings, Rounding rounding, TraceSink sink) {
        return by(ReadingError::readerNo, "Reader", errors, readings, rounding, sink);
    }

    /**
     * The error rate of every segment.
     *
     * @param errors confirmed errors
     * @param readings how many readings were made in each segment, by number
     * @param rounding of the rates
     * @param sink told every rate
     * @return a rate for every segment of either; refused for one that has errors and no readings
     */
    public static Map<String, Outcome<Indicator>> bySegment(
            List<ReadingError> errors, Map<String, Long> readings, Rounding rounding, TraceSink sink) {
        return by(ReadingError::segmentNo, ReadingSegment.class.getSimpleName(), errors, readings, rounding, sink);
    }

    /**
     * How many errors each cause has.
     *
     * @param errors confirmed errors
     * @return a count for every cause, zeros included
     */
    public static Map<ReadingErrorCause, Long> byCause(List<ReadingError> errors) {
        Map<ReadingErrorCause, Long> counts = new EnumMap<>(ReadingErrorCause.class);
        for (ReadingErrorCause cause : ReadingErrorCause.values()) {
            counts.put(
                    cause,
                    errors.stream().filter(error -> error.cause() == cause).count());
        }
        return Collections.unmodifiableMap(counts);
    }

    private static Map<String, Outcome<Indicator>> by(
            Function<ReadingError, String> key,
            String type,
            List<ReadingError> errors,
            Map<String, Long> readings,
            Rounding rounding,
            TraceSink sink) {
        TreeSet<String> keys = new TreeSet<>(readings.keySet());
        errors.forEach(error -> keys.add(key.apply(error)));
        Map<String, Outcome<Indicator>> rates = new TreeMap<>();
        for (String each : keys) {
            long wrong = errors.stream()
                    .filter(error -> key.apply(error).equals(each))
                    .count();
            rates.put(
                    each,
                    Rates.ofCounts(
                            IndicatorKind.READING_ERROR,
                            wrong,
                            readings.getOrDefault(each, 0L),
                            rounding,
                            new ObjectRef(type, each),
                            sink));
        }
        return Collections.unmodifiableMap(rates);
    }
}
