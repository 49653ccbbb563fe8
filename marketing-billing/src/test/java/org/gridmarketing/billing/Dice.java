package org.gridmarketing.billing;

import java.math.BigDecimal;
import java.util.Random;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;

/** Random numbers, prices and choices for invented customers. */
abstract class Dice {
    final Random random;
    private final boolean plainPrices;

    Dice(Random random) {
        this(random, false);
    }

    /** Plain prices are not below zero and have six decimals. */
    Dice(Random random, boolean plainPrices) {
        this.random = random;
        this.plainPrices = plainPrices;
    }

    EnergyPrice energyPrice() {
        boolean negative = chance(3) && !plainPrices;
        EnergyPrice price = EnergyPrice.ofYuanPerKwh(decimal(0, 1, chance(10) && !plainPrices ? 10 : 6));
        return negative ? price.negate() : price;
    }

    Energy energy() {
        return Energy.ofKwh(decimal(0, chance(50) ? 3000 : 400_000, pick(0, 2, 5)));
    }

    BigDecimal decimal(int from, int to, int scale) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal steps = BigDecimal.valueOf(random.nextDouble())
                .multiply(BigDecimal.valueOf((long) to - from))
                .divideToIntegralValue(unit);
        return BigDecimal.valueOf(from).add(steps.multiply(unit));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    final <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }
}
