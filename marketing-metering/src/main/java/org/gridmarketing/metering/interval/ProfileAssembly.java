package org.gridmarketing.metering.interval;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.time.BillingPeriod;

/** Puts readings into the intervals of a period and tells what did not fit. */
final class ProfileAssembly {
    private final ObjectRef point;
    private final BillingPeriod period;
    private final IntervalLength length;
    private final IntervalStamp stamp;
    private final LocalDateTime start;
    private final int expected;
    private final TreeMap<Integer, Set<Energy>> told = new TreeMap<>();
    private final List<LocalDateTime> misaligned = new ArrayList<>();
    private final List<LocalDateTime> outside = new ArrayList<>();
    private final List<LocalDateTime> contradicted = new ArrayList<>();
    private final List<LocalDateTime> negative = new ArrayList<>();
    private final List<LocalDateTime> tooLarge = new ArrayList<>();
    private int repeated;

    ProfileAssembly(ObjectRef point, BillingPeriod period, IntervalLength length, IntervalStamp stamp) {
        this.point = point;
        this.period = period;
        this.length = length;
        this.stamp = stamp;
        this.start = period.firstDay().atStartOfDay();
        this.expected = period.days() * length.perDay();
    }

    AssembledProfile assemble(List<IntervalReading> readings) {
        readings.forEach(this::place);
        SortedMap<Integer, BigDecimal> usable = usable();
        int decimals =
                usable.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigDecimal highest = BigDecimal.valueOf(LoadProfile.HIGHEST_SUM / expected, decimals);
        long[] values = new long[expected];
        BitSet missing = new BitSet();
        missing.set(0, expected);
        usable.forEach((index, kwh) -> {
            if (kwh.compareTo(highest) > 0) {
                tooLarge.add(startOf(index));
            } else {
                values[index] = kwh.movePointRight(decimals).longValueExact();
                missing.clear(index);
            }
        });
        LoadProfile profile = new LoadProfile(point, period, length, decimals, values, missing);
        return new AssembledProfile(profile, report(missing));
    }

    private void place(IntervalReading reading) {
        long minutes = ChronoUnit.MINUTES.between(start, reading.at());
        boolean onTheMinute = reading.at().equals(reading.at().truncatedTo(ChronoUnit.MINUTES));
        if (!onTheMinute || minutes % length.minutes() != 0) {
            misaligned.add(reading.at());
            return;
        }
        long index = minutes / length.minutes() - (stamp == IntervalStamp.END ? 1 : 0);
        if (index < 0 || index >= expected) {
            outside.add(reading.at());
        } else if (!told.computeIfAbsent((int) index, key -> new LinkedHashSet<>())
                .add(reading.energy())) {
            repeated++;
        }
    }

    private SortedMap<Integer, BigDecimal> usable() {
        TreeMap<Integer, BigDecimal> usable = new TreeMap<>();
        told.forEach((index, energies) -> {
            BigDecimal kwh = energies.iterator().next().toBigDecimal();
            if (energies.size() > 1) {
                contradicted.add(startOf(index));
            } else if (kwh.signum() < 0) {
                negative.add(startOf(index));
            } else if (kwh.scale() > LoadProfile.MOST_DECIMALS) {
                tooLarge.add(startOf(index));
            } else {
                usable.put(index, kwh);
            }
        });
        return usable;
    }

    private ProfileReport report(BitSet missing) {
        List<ProfileGap> gaps = new ArrayList<>();
        for (int from = missing.nextSetBit(0); from >= 0; from = missing.nextSetBit(missing.nextClearBit(from))) {
            int to = missing.nextClearBit(from);
            gaps.add(new ProfileGap(startOf(from), startOf(to), to - from));
        }
        return new ProfileReport(
                expected,
                expected - missing.cardinality(),
                repeated,
                gaps,
                contradicted,
                negative,
                tooLarge,
                misaligned,
                outside);
    }

    private LocalDateTime startOf(int index) {
        return start.plusMinutes((long) length.minutes() * index);
    }
}
