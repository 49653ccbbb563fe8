package org.gridmarketing.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.benchmarks.StraightLongs.Line;

/** What Drools prices: the energy of a household and the lines that its rules add. */
public final class HouseholdFact {
    private final long energy;
    private final long before;
    private final List<Line> lines = new ArrayList<>(6);
    private long totalFen;

    HouseholdFact(MeterRows rows, int customer) {
        this.energy = (MeterRows.advanced(rows.householdStart[customer], rows.householdEnd[customer]) + 50) / 100;
        this.before = rows.runningTotal[customer];
    }

    /**
     * Energy of the period.
     *
     * @return kWh
     */
    public long getEnergy() {
        return energy;
    }

    /**
     * Running total before the period.
     *
     * @return kWh
     */
    public long getBefore() {
        return before;
    }

    /**
     * Running total after the period.
     *
     * @return kWh
     */
    public long getAfter() {
        return before + energy;
    }

    /**
     * Adds a line.
     *
     * @param code what it is
     * @param quantity kWh
     * @param price in 10⁻⁸ yuan
     */
    public void line(int code, long quantity, long price) {
        long fen = (quantity * price + 500_000L) / 1_000_000L;
        lines.add(new Line(code, quantity, price, fen));
        totalFen += fen;
    }

    long totalFen() {
        return totalFen;
    }

    List<Line> lines() {
        return lines;
    }
}
