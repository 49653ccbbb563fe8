package org.gridmarketing.model.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Decimal numbers that fall on both sides of every border of the hidden representation. */
class Numbers extends DomainContextBase {
    @Provide
    Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> everyday =
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-10_000_000), BigInteger.valueOf(10_000_000));
        Arbitrary<BigInteger> aroundLong = Combinators.combine(
                        Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE / 10, Long.MIN_VALUE / 100, 0L),
                        Arbitraries.integers().between(-3, 3))
                .as((border, step) -> BigInteger.valueOf(border).add(BigInteger.valueOf(step)));
        Arbitrary<BigInteger> huge =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(29).negate(), BigInteger.TEN.pow(29));
        Arbitrary<BigInteger> ties =
                Arbitraries.integers().between(-2_000, 2_000).map(n -> BigInteger.valueOf(10L * n + (n < 0 ? -5 : 5)));
        Arbitrary<BigInteger> unscaled = Arbitraries.oneOf(everyday, aroundLong, huge, ties);
        return Combinators.combine(unscaled, Arbitraries.integers().between(0, 28))
                .as((digits, scale) -> new BigDecimal(digits, scale));
    }
}
