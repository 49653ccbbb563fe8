package org.gridmarketing.model.money;

import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.gridmarketing.model.quantity.Yuan;
import org.javamoney.moneta.Money;

/**
 * Chinese yuan (人民币) of JSR 354: the one door between {@link Yuan} and {@code javax.money}.
 *
 * <p>Amounts pass through it for show only; no arithmetic is done on the other side.
 */
public final class Cny {
    private static final CurrencyUnit UNIT = pinnedUnit();

    private Cny() {}

    /**
     * The currency.
     *
     * @return CNY
     */
    public static CurrencyUnit unit() {
        return UNIT;
    }

    /**
     * An amount for callers of JSR 354.
     *
     * @param amount an exact amount
     * @return the same amount in CNY
     */
    public static MonetaryAmount of(Yuan amount) {
        return Money.of(amount.toBigDecimal(), UNIT);
    }

    /**
     * An amount that came from a caller of JSR 354.
     *
     * @param amount an amount in CNY
     * @return the same amount, exactly
     * @throws IllegalArgumentException if the currency is another one
     */
    public static Yuan from(MonetaryAmount amount) {
        if (!amount.getCurrency().equals(UNIT)) {
            throw new IllegalArgumentException("amount must be in CNY: " + amount.getCurrency());
        }
        return Yuan.of(amount.getNumber().numberValueExact(BigDecimal.class));
    }

    /**
     * Moneta finds its services through the context class loader of whatever thread comes first and stays broken for the
     * whole machine if that loader lacks them; so the first touch happens here, on the loader that has Moneta.
     */
    private static CurrencyUnit pinnedUnit() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Money.class.getClassLoader());
        try {
            CurrencyUnit unit = Monetary.getCurrency("CNY");
            Money.of(BigDecimal.ONE, unit);
            return unit;
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
