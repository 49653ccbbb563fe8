package org.gridmarketing.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gridmarketing.model.quantity.Yuan;

/** A bill of {@link BigDecimal}. */
record DecimalBill(
        String customerNo,
        BigDecimal amount,
        BigDecimal vatAmount,
        BigDecimal powerFactor,
        List<DecimalBill.Line> lines)
        implements ByHand.Result {
    private static final BigDecimal ONE_HUNDRED = BigDecimal.valueOf(100);

    DecimalBill {
        lines = List.copyOf(lines);
    }

    /** A line of a bill. */
    record Line(String component, String band, BigDecimal quantity, BigDecimal price, BigDecimal amount) {
        static Line of(String component, String band, BigDecimal quantity, BigDecimal price) {
            return new Line(component, band, quantity, price, fen(quantity.multiply(price)));
        }
    }

    static BigDecimal fen(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    /** The rate as a part of one. */
    static BigDecimal adjustment(BigDecimal powerFactor) {
        return BigDecimal.valueOf(
                PowerFactors.basisPoints(powerFactor.multiply(ONE_HUNDRED).intValueExact()), 4);
    }

    /** A double's root is what most would write here; the totals are checked before anything is measured. */
    static BigDecimal powerFactor(BigDecimal active, BigDecimal reactive) {
        double apparent = Math.hypot(active.doubleValue(), reactive.doubleValue());
        return BigDecimal.valueOf(active.doubleValue() / apparent).setScale(2, RoundingMode.HALF_UP);
    }

    static BigDecimal sum(List<Line> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : lines) {
            sum = sum.add(line.amount());
        }
        return sum;
    }

    @Override
    public Yuan total() {
        return Yuan.of(amount);
    }

    @Override
    public Yuan vat() {
        return Yuan.of(vatAmount);
    }

    @Override
    public int lineCount() {
        return lines.size();
    }
}
