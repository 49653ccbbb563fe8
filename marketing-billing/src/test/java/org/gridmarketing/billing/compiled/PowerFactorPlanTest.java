package org.gridmarketing.billing.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.powerfactor.PowerFactor;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.junit.jupiter.api.Test;

/** The cosφ of a plan is that of metering, on both sides of every edge between two hundredths. */
class PowerFactorPlanTest {
    private static final long LARGEST = (1L << 31) - 1;

    @Property(tries = 5000)
    void isThatOfMetering(
            @ForAll @LongRange(min = 1, max = 2 * LARGEST) long active,
            @ForAll @LongRange(max = 2 * LARGEST) long reactive) {
        requireSame(active, reactive);
    }

    @Property(tries = 5000)
    void isThatOfMeteringForLargeEnergies(
            @ForAll @LongRange(min = 1, max = 1L << 60) long active, @ForAll @LongRange(max = 1L << 60) long reactive) {
        requireSame(active, reactive);
    }

    @Test
    void isThatOfMeteringAtEveryEdge() {
        for (long active : new long[] {1, 7, 64, 1000, 123_457, 50_000_000, 1L << 31, 98_765_432_100L, 1L << 46}) {
            for (int k = 1; k <= 100; k++) {
                double edge = active * Math.sqrt(40_000.0 / ((2 * k - 1.0) * (2 * k - 1.0)) - 1);
                for (long off = -2; off <= 2; off++) {
                    requireSame(active, Math.max(0, (long) edge + off));
                }
            }
        }
    }

    /** The table has a row for each sixty-fourth of reactive over active energy, and none from sixteen on. */
    @Test
    void isThatOfMeteringAtEveryRowOfTheTable() {
        for (long ratio = 0; ratio <= 17 * 64; ratio++) {
            for (long off = -1; off <= 1; off++) {
                requireSame(6400, Math.max(0, 100 * ratio + off));
            }
        }
    }

    private static void requireSame(long active, long reactive) {
        long expected = PowerFactor.monthly(Energy.ofKwh(active), ReactiveEnergy.ofKvarh(reactive))
                .orElseThrow()
                .unscaledExact(2);
        assertThat(PowerFactorPlan.hundredths(active, reactive))
                .as("%s kWh, %s kvarh", active, reactive)
                .isEqualTo((int) expected);
    }
}
