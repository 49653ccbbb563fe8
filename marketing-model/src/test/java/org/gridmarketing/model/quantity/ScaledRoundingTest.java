package org.gridmarketing.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ScaledRoundingTest {
    private static final long LARGEST = (1L << 62) - 1;

    @Property(tries = 20_000)
    void roundsLikeDecimals(@ForAll @LongRange(max = LARGEST) long number, @ForAll @IntRange(max = 17) int fewer) {
        long half = BigDecimal.TEN.pow(fewer).longValueExact() / 2;
        long unscaled = Math.min(number, LARGEST - half);
        assertThat(ScaledRounding.dropping(fewer).round(unscaled)).isEqualTo(byDecimals(unscaled, fewer));
    }

    /** Around every multiple and half of it that the range has at its two ends, where a reciprocal would first be wrong. */
    @Test
    void roundsRightAtTheEdges() {
        for (int fewer = 0; fewer <= 17; fewer++) {
            long divisor = BigDecimal.TEN.pow(fewer).longValueExact();
            long last = (LARGEST - divisor / 2) / divisor;
            for (long multiple : new long[] {0, 1, 2, last / 2, last - 1, last}) {
                for (long off = -2; off <= 2; off++) {
                    requireRight(multiple * divisor + off, fewer);
                    requireRight(multiple * divisor + divisor / 2 + off, fewer);
                }
            }
        }
    }

    private static void requireRight(long unscaled, int fewer) {
        long half = BigDecimal.TEN.pow(fewer).longValueExact() / 2;
        if (unscaled >= 0 && unscaled <= LARGEST - half) {
            assertThat(ScaledRounding.dropping(fewer).round(unscaled))
                    .as("%s without %s decimals", unscaled, fewer)
                    .isEqualTo(byDecimals(unscaled, fewer));
        }
    }

    private static long byDecimals(long unscaled, int fewer) {
        return BigDecimal.valueOf(unscaled, fewer)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    @Test
    void refusesWhatItCannotHold() {
        ScaledRounding fen = ScaledRounding.dropping(6);
        assertThatThrownBy(() -> fen.round(-1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("out of range: -1");
        assertThatThrownBy(() -> fen.round(LARGEST)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> ScaledRounding.dropping(18))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimals must be 0 to 17: 18");
    }
}
