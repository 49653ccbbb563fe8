package org.gridmarketing.metering.interval;

import java.util.EnumMap;
import java.util.Map;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Sums a profile by bands. Days of one pattern are first added up interval by interval, which needs no look at the pattern; the few
 * sums are then given to their bands.
 */
final class BandSums {
    private static final int BANDS = TouBand.values().length;

    private final LoadProfile profile;
    private final CompiledTouScheme scheme;
    private final int perDay;
    private final long[] columns;
    private final boolean[] used;

    BandSums(LoadProfile profile, CompiledTouScheme scheme) {
        this.profile = profile;
        this.scheme = scheme;
        this.perDay = profile.length().perDay();
        this.columns = new long[scheme.patternCount() * perDay];
        this.used = new boolean[scheme.patternCount()];
    }

    BandedEnergy of(BillingPeriod part, TraceSink sink) {
        int from = profile.indexOf(part);
        int day = scheme.indexOf(part.firstDay());
        int end = from + part.days() * perDay;
        for (int at = from; at < end; at += perDay) {
            IntervalColumns.add(profile.values(), at, columns, column(day++), perDay);
        }
        return toBands(sink);
    }

    /** The same in one pass with the search for the highest value. */
    int highestOf(BillingPeriod part) {
        int from = profile.indexOf(part);
        int day = scheme.indexOf(part.firstDay());
        int end = from + part.days() * perDay;
        int highest = from;
        for (int at = from; at < end; at += perDay) {
            highest = IntervalColumns.addFindingHighest(profile.values(), at, columns, column(day++), perDay, highest);
        }
        return highest;
    }

    private int column(int day) {
        int pattern = scheme.patternOfDay(day);
        used[pattern] = true;
        return pattern * perDay;
    }

    BandedEnergy toBands(TraceSink sink) {
        long[] sums = new long[BANDS];
        int[] intervals = new int[BANDS];
        for (int pattern = 0; pattern < used.length; pattern++) {
            if (used[pattern]) {
                used[pattern] = false;
                giveToBands(pattern, sums, intervals);
            }
        }
        long total = 0;
        Map<TouBand, Energy> bands = new EnumMap<>(TouBand.class);
        for (int band = 0; band < BANDS; band++) {
            if (intervals[band] > 0) {
                bands.put(CompiledTouScheme.band(band), profile.energy(sums[band]));
                total += sums[band];
            }
        }
        tell(bands, sink);
        return BandedEnergy.of(profile.energy(total), bands);
    }

    private void giveToBands(int pattern, long[] sums, int[] intervals) {
        byte[] bands = scheme.pattern(pattern);
        int from = pattern * perDay;
        for (int i = 0; i < perDay; i++) {
            sums[bands[i]] += columns[from + i];
            columns[from + i] = 0;
            intervals[bands[i]]++;
        }
    }

    private void tell(Map<TouBand, Energy> bands, TraceSink sink) {
        if (sink.isRecording()) {
            bands.forEach((band, energy) ->
                    sink.exact(MeteringSteps.INTERVAL_BAND, profile.point(), Args.of("band", band), energy));
        }
    }
}
