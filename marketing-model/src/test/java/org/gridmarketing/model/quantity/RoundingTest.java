package org.gridmarketing.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** {@link BigDecimal} is the oracle: the fast path of half up must not be seen. */
@Domain(Numbers.class)
@Domain(DomainContext.Global.class)
class RoundingTest {
    @Property(tries = 1000)
    void roundsAsBigDecimalDoesInEveryMode(
            @ForAll BigDecimal number, @ForAll @IntRange(max = 18) int scale, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        Yuan rounded = new Rounding(scale, mode).round(Yuan.of(number));
        assertThat(rounded.toBigDecimal()).isEqualByComparingTo(number.setScale(scale, mode));
    }

    @Property(tries = 1000)
    void halfUpRoundsTiesAwayFromZero(@ForAll @IntRange(min = -100_000, max = 100_000) int n) {
        BigDecimal tie = BigDecimal.valueOf(n, 2).add(new BigDecimal(n < 0 ? "-0.005" : "0.005"));
        assertThat(Rounding.FEN.round(Yuan.of(tie))).isEqualTo(Yuan.ofFen(n < 0 ? n - 1L : n + 1L));
        assertThat(Rounding.FEN.round(Yuan.of(tie).negate()))
                .isEqualTo(Rounding.FEN.round(Yuan.of(tie)).negate());
    }

    @Property
    void roundingTwiceIsRoundingOnce(@ForAll BigDecimal number, @ForAll @IntRange(max = 18) int scale) {
        Rounding rounding = Rounding.halfUp(scale);
        Energy once = rounding.round(Energy.ofKwh(number));
        assertThat(rounding.round(once)).isEqualTo(once).hasSameHashCodeAs(once);
    }

    @Property
    void unnecessaryRefusesWhateverWouldBeLost(@ForAll BigDecimal number, @ForAll @IntRange(max = 18) int scale) {
        Rounding exact = new Rounding(scale, RoundingMode.UNNECESSARY);
        if (number.stripTrailingZeros().scale() > scale) {
            assertThatThrownBy(() -> exact.round(Energy.ofKwh(number))).isInstanceOf(ArithmeticException.class);
        } else {
            assertThat(exact.round(Energy.ofKwh(number))).isEqualTo(Energy.ofKwh(number));
        }
    }

    @Property
    void quotientsAndSharesAreRoundedOnce(
            @ForAll BigDecimal a, @ForAll BigDecimal b, @ForAll BigDecimal c, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY && c.signum() != 0);
        Rounding rounding = new Rounding(4, mode);
        assertThat(rounding.quotient(a, c)).isEqualTo(a.divide(c, 4, mode));
        assertThat(rounding.share(Yuan.of(a), Energy.ofKwh(b), Energy.ofKwh(c)).toBigDecimal())
                .isEqualByComparingTo(a.multiply(b).divide(c, 4, mode));
    }

    @Test
    void knownRoundings() {
        assertThat(Rounding.FEN.round(Yuan.of("1.005"))).isEqualTo(Yuan.of("1.01"));
        assertThat(Rounding.FEN.round(Yuan.of("-1.005"))).isEqualTo(Yuan.of("-1.01"));
        assertThat(Rounding.FEN.round(Yuan.of("1.0049999999999999999999"))).isEqualTo(Yuan.of("1.00"));
        assertThat(Rounding.WHOLE.round(Energy.ofKwh("0.5"))).isEqualTo(Energy.ofKwh(1));
        assertThat(new Rounding(0, RoundingMode.HALF_EVEN).round(Energy.ofKwh("0.5")))
                .isEqualTo(Energy.ZERO);
        assertThat(Rounding.halfUp(4).quotient(BigDecimal.TEN, BigDecimal.valueOf(3)))
                .isEqualTo("3.3333");
        assertThat(Rounding.WHOLE.share(Energy.ofKwh(100), Energy.ofKwh(1), Energy.ofKwh(3)))
                .isEqualTo(Energy.ofKwh(33));
    }

    @Test
    void aShareIsNotRoundedOnTheWay() {
        Yuan third = Rounding.FEN.share(Yuan.of("99999999.99"), Ratio.ONE, Ratio.of("3"));
        assertThat(third).isEqualTo(Yuan.of("33333333.33"));
        assertThat(Rounding.FEN.share(Yuan.of("0.01"), Ratio.of("3"), Ratio.of("3")))
                .isEqualTo(Yuan.of("0.01"));
    }

    @Test
    void refusesScalesOutsideZeroToEighteenAndDivisionByZero() {
        assertThatThrownBy(() -> Rounding.halfUp(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("scale");
        assertThatThrownBy(() -> Rounding.halfUp(19)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rounding.FEN.share(Yuan.of("1"), Ratio.ONE, Energy.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }
}
