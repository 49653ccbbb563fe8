package org.gridmarketing.metering.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Rounding;
import org.junit.jupiter.api.Test;

class Root3Test {
    private static final Rounding SIX = Rounding.halfUp(6);

    @Provide
    Arbitrary<Root3> numbers() {
        Arbitrary<Long> part = Arbitraries.longs().between(-1000, 1000);
        Arbitrary<Long> below = Arbitraries.longs().between(1, 100);
        return Combinators.combine(part, part, below)
                .as((a, b, d) -> Root3.of(a, d).plus(Root3.of(b, d).times(Root3.SQRT_3)));
    }

    private static double about(Root3 number) {
        return number.toDecimal(Rounding.halfUp(12)).doubleValue();
    }

    @Property
    void arithmeticIsThatOfNumbers(@ForAll("numbers") Root3 x, @ForAll("numbers") Root3 y) {
        assertThat(about(x.plus(y))).isCloseTo(about(x) + about(y), within(1e-9));
        assertThat(about(x.times(y))).isCloseTo(about(x) * about(y), within(1e-3));
        assertThat(x.minus(y).plus(y)).isEqualTo(x);
        if (y.signum() != 0) {
            assertThat(x.dividedBy(y).times(y)).isEqualTo(x);
        }
    }

    @Property
    void theSignIsExact(@ForAll("numbers") Root3 x) {
        if (Math.abs(about(x)) > 1e-9) {
            assertThat(x.signum()).isEqualTo((int) Math.signum(about(x)));
        }
        assertThat(x.negate().signum()).isEqualTo(-x.signum());
        assertThat(x.minus(x)).isEqualTo(Root3.ZERO);
    }

    @Test
    void theSignOfNearlyNothing() {
        // 1351² − 3·780² = 1, so 1351 − 780√3 is 0.00037
        Root3 tiny = Root3.of(1351).minus(Root3.of(780).times(Root3.SQRT_3));
        assertThat(tiny.signum()).isEqualTo(1);
        assertThat(tiny.toDecimal(SIX)).isEqualTo("0.000370");
        assertThat(Root3.ONE.dividedBy(tiny).toDecimal(SIX)).isEqualTo("2701.999630");
    }

    @Test
    void decimalsOfFractionsAreExactBeforeRounding() {
        assertThat(Root3.of(1, 8).toDecimal(Rounding.FEN)).isEqualTo("0.13");
        assertThat(Root3.of(-1, 8).toDecimal(Rounding.FEN)).isEqualTo("-0.13");
        assertThat(Root3.SQRT_3.toDecimal(Rounding.halfUp(18))).isEqualTo("1.732050807568877294");
        assertThat(Root3.SQRT_3.negate().toDecimal(SIX)).isEqualTo("-1.732051");
        assertThat(Root3.of(Percentage.ofPercent("0.25")).toDecimal(SIX)).isEqualTo(new BigDecimal("0.250000"));
    }

    @Test
    void asText() {
        assertThat(Root3.of(3, 4)).hasToString("3/4");
        assertThat(Root3.SQRT_3).hasToString("√3");
        assertThat(Root3.SQRT_3.negate()).hasToString("−√3");
        assertThat(Root3.of(2).times(Root3.SQRT_3).dividedBy(Root3.of(3))).hasToString("2√3/3");
        assertThat(Root3.of(2).minus(Root3.SQRT_3)).hasToString("2 − √3");
        assertThat(Root3.of(1, 2).plus(Root3.SQRT_3.dividedBy(Root3.of(3)))).hasToString("(3 + 2√3)/6");
        assertThat(Root3.of(4, 2))
                .isEqualTo(Root3.of(2))
                .hasSameHashCodeAs(Root3.of(2))
                .hasToString("2");
        assertThat(Root3.of(1, -2)).isEqualTo(Root3.of(-1, 2));
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Root3.ONE.dividedBy(Root3.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}
