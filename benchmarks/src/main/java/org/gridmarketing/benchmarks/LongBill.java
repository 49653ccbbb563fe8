package org.gridmarketing.benchmarks;

import org.gridmarketing.model.quantity.Yuan;

/** A bill of whole numbers: tenths of kWh and kW, millionths of yuan, fen. The array is never given out or written again. */
final class LongBill implements ByHand.Result {
    /** A line of a bill. */
    record Line(String component, String band, long quantity, long price, long fen) {
        /** Tenths at millionths of yuan; neither is negative. */
        static Line of(String component, String band, long quantity, long price) {
            return new Line(component, band, quantity, price, (quantity * price + 50_000) / 100_000);
        }
    }

    private final String customerNo;
    private final long totalFen;
    private final long vatFen;
    private final int powerFactor;
    private final Line[] lines;

    LongBill(String customerNo, long totalFen, long vatFen, int powerFactor, Line... lines) {
        this.customerNo = customerNo;
        this.totalFen = totalFen;
        this.vatFen = vatFen;
        this.powerFactor = powerFactor;
        this.lines = lines;
    }

    /** Rounded half up, away from zero; the divisor is positive. */
    static long quotient(long dividend, long divisor) {
        return (dividend + (dividend < 0 ? -divisor : divisor) / 2) / divisor;
    }

    @Override
    public Yuan total() {
        return Yuan.ofFen(totalFen);
    }

    @Override
    public Yuan vat() {
        return Yuan.ofFen(vatFen);
    }

    @Override
    public int lineCount() {
        return lines.length;
    }

    @Override
    public String toString() {
        return customerNo + " " + totalFen + " fen, cosφ " + powerFactor;
    }
}
