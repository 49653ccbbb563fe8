package org.gridmarketing.benchmarks;

/** Both kinds of customers in straight-line code on scaled whole numbers, prices and structure known to the compiler. */
final class StraightLongs {
    private static final long[] TIERS = MeterRows.TIER_PRICES;
    private static final long[] HOUSEHOLD_LEVIES = MeterRows.HOUSEHOLD_LEVIES;
    private static final long[] BANDS = MeterRows.BAND_PRICES;
    private static final long[] INDUSTRY_LEVIES = MeterRows.INDUSTRY_LEVIES;

    private StraightLongs() {}

    /** A line: what, how much, at what price, for how much. */
    record Line(int code, long quantity, long price, long fen) {}

    /** A bill with its lines. */
    @SuppressWarnings("ArrayRecordComponent") // the least that holds lines; it is never given out
    record Bill(long energy, long totalFen, Line[] lines) {}

    private static long half(long number, long divisor) {
        return number >= 0 ? (number + divisor / 2) / divisor : -((-number + divisor / 2) / divisor);
    }

    private static long fen(long energy, long price) {
        return (energy * price + 500_000L) / 1_000_000L;
    }

    static long householdTotal(MeterRows rows, int i, long[] out) {
        long energy = (MeterRows.advanced(rows.householdStart[i], rows.householdEnd[i]) + 50) / 100;
        long from = rows.runningTotal[i];
        long to = from + energy;
        long first = Math.max(0, Math.min(to, MeterRows.TIER_1) - from);
        long second = Math.max(0, Math.min(to, MeterRows.TIER_2) - Math.max(from, MeterRows.TIER_1));
        long third = Math.max(0, to - Math.max(from, MeterRows.TIER_2));
        out[0] = fen(first, TIERS[0]);
        out[1] = fen(second, TIERS[1]);
        out[2] = fen(third, TIERS[2]);
        out[3] = fen(energy, HOUSEHOLD_LEVIES[0]);
        out[4] = fen(energy, HOUSEHOLD_LEVIES[1]);
        out[5] = fen(energy, HOUSEHOLD_LEVIES[2]);
        return out[0] + out[1] + out[2] + out[3] + out[4] + out[5];
    }

    static Bill household(MeterRows rows, int i) {
        long energy = (MeterRows.advanced(rows.householdStart[i], rows.householdEnd[i]) + 50) / 100;
        long from = rows.runningTotal[i];
        long to = from + energy;
        long first = Math.max(0, Math.min(to, MeterRows.TIER_1) - from);
        long second = Math.max(0, Math.min(to, MeterRows.TIER_2) - Math.max(from, MeterRows.TIER_1));
        long third = Math.max(0, to - Math.max(from, MeterRows.TIER_2));
        long a = fen(first, TIERS[0]);
        long b = fen(second, TIERS[1]);
        long c = fen(third, TIERS[2]);
        long u = fen(energy, HOUSEHOLD_LEVIES[0]);
        long v = fen(energy, HOUSEHOLD_LEVIES[1]);
        long w = fen(energy, HOUSEHOLD_LEVIES[2]);
        return new Bill(energy, a + b + c + u + v + w, new Line[] {
            new Line(1, first, TIERS[0], a),
            new Line(2, second, TIERS[1], b),
            new Line(3, third, TIERS[2], c),
            new Line(11, energy, HOUSEHOLD_LEVIES[0], u),
            new Line(12, energy, HOUSEHOLD_LEVIES[1], v),
            new Line(13, energy, HOUSEHOLD_LEVIES[2], w)
        });
    }

    /** Amounts in {@code out}: bands, levies, basic charge, adjustment. */
    static long industryTotal(MeterRows rows, int i, long[] out) {
        long[] start = rows.industryStart[i];
        long[] end = rows.industryEnd[i];
        long m = rows.multiplier[i];
        int t = rows.transformer[i];
        long w0 = (MeterRows.advanced(start[0], end[0]) * m + 50) / 100;
        long w1 = (MeterRows.advanced(start[1], end[1]) * m + 50) / 100;
        long w2 = (MeterRows.advanced(start[2], end[2]) * m + 50) / 100;
        long w3 = (MeterRows.advanced(start[3], end[3]) * m + 50) / 100;
        long wq = (MeterRows.advanced(start[4], end[4]) * m + 50) / 100;
        long wp = w0 + w1 + w2 + w3;
        long squares = wp * wp + wq * wq;
        long activeLoss = activeLoss(t, squares);
        long l0 = half(activeLoss * w0, wp);
        long l1 = half(activeLoss * w1, wp);
        long l3 = half(activeLoss * w3, wp);
        w2 += activeLoss - l0 - l1 - l3;
        w0 += l0;
        w1 += l1;
        w3 += l3;
        wp += activeLoss;
        wq += reactiveLoss(t, squares);
        out[0] = fen(w0, BANDS[0]);
        out[1] = fen(w1, BANDS[1]);
        out[2] = fen(w2, BANDS[2]);
        out[3] = fen(w3, BANDS[3]);
        out[4] = fen(wp, INDUSTRY_LEVIES[0]);
        out[5] = fen(wp, INDUSTRY_LEVIES[1]);
        out[6] = fen(wp, INDUSTRY_LEVIES[2]);
        out[7] = fen(wp, INDUSTRY_LEVIES[3]);
        out[8] = half(billedDemand(rows, i) * MeterRows.DEMAND_PRICE_FEN, 10_000);
        int cosPhi = PowerFactors.hundredths(wp, wq);
        long energy = out[0] + out[1] + out[2] + out[3];
        out[9] = half((energy + out[8]) * PowerFactors.basisPoints(cosPhi), 10_000);
        out[10] = w0;
        out[11] = w1;
        out[12] = w2;
        out[13] = w3;
        out[14] = wp;
        out[15] = cosPhi;
        return energy + out[4] + out[5] + out[6] + out[7] + out[8] + out[9];
    }

    static Bill industry(MeterRows rows, int i) {
        long[] start = rows.industryStart[i];
        long[] end = rows.industryEnd[i];
        long m = rows.multiplier[i];
        int t = rows.transformer[i];
        long w0 = (MeterRows.advanced(start[0], end[0]) * m + 50) / 100;
        long w1 = (MeterRows.advanced(start[1], end[1]) * m + 50) / 100;
        long w2 = (MeterRows.advanced(start[2], end[2]) * m + 50) / 100;
        long w3 = (MeterRows.advanced(start[3], end[3]) * m + 50) / 100;
        long wq = (MeterRows.advanced(start[4], end[4]) * m + 50) / 100;
        long wp = w0 + w1 + w2 + w3;
        long squares = wp * wp + wq * wq;
        long activeLoss = activeLoss(t, squares);
        long l0 = half(activeLoss * w0, wp);
        long l1 = half(activeLoss * w1, wp);
        long l3 = half(activeLoss * w3, wp);
        w2 += activeLoss - l0 - l1 - l3;
        w0 += l0;
        w1 += l1;
        w3 += l3;
        wp += activeLoss;
        wq += reactiveLoss(t, squares);
        long c0 = fen(w0, BANDS[0]);
        long c1 = fen(w1, BANDS[1]);
        long c2 = fen(w2, BANDS[2]);
        long c3 = fen(w3, BANDS[3]);
        long u0 = fen(wp, INDUSTRY_LEVIES[0]);
        long u1 = fen(wp, INDUSTRY_LEVIES[1]);
        long u2 = fen(wp, INDUSTRY_LEVIES[2]);
        long u3 = fen(wp, INDUSTRY_LEVIES[3]);
        long demand = billedDemand(rows, i);
        long basic = half(demand * MeterRows.DEMAND_PRICE_FEN, 10_000);
        int cosPhi = PowerFactors.hundredths(wp, wq);
        long rate = PowerFactors.basisPoints(cosPhi);
        long base = c0 + c1 + c2 + c3 + basic;
        long adjustment = half(base * rate, 10_000);
        return new Bill(wp, base + u0 + u1 + u2 + u3 + adjustment, new Line[] {
            new Line(1, w0, BANDS[0], c0),
            new Line(2, w1, BANDS[1], c1),
            new Line(3, w2, BANDS[2], c2),
            new Line(4, w3, BANDS[3], c3),
            new Line(11, wp, INDUSTRY_LEVIES[0], u0),
            new Line(12, wp, INDUSTRY_LEVIES[1], u1),
            new Line(13, wp, INDUSTRY_LEVIES[2], u2),
            new Line(14, wp, INDUSTRY_LEVIES[3], u3),
            new Line(21, demand, MeterRows.DEMAND_PRICE_FEN, basic),
            new Line(31, base, rate, adjustment)
        });
    }

    /** P0·T + K·Pk·E ÷ (S²·T): the load part is at most a few hundred-thousandths too small, far from deciding a rounding. */
    private static long activeLoss(int t, long squares) {
        long capacity = MeterRows.CAPACITY[t];
        long load = quotient(
                squares,
                (long) MeterRows.CORRECTION_PERCENT * MeterRows.LOAD_LOSS_WATTS[t],
                capacity * capacity * MeterRows.HOURS);
        return half(100L * MeterRows.NO_LOAD_LOSS_WATTS[t] * MeterRows.HOURS + load, 100_000L);
    }

    private static long reactiveLoss(int t, long squares) {
        long capacity = MeterRows.CAPACITY[t];
        long load = quotient(
                squares,
                (long) MeterRows.CORRECTION_PERCENT * MeterRows.IMPEDANCE_BASIS_POINTS[t],
                capacity * MeterRows.HOURS);
        return half(capacity * MeterRows.NO_LOAD_CURRENT_BASIS_POINTS[t] * MeterRows.HOURS * 100L + load, 1_000_000L);
    }

    private static long quotient(long squares, long factor, long divisor) {
        long high = Math.multiplyHigh(squares, factor);
        long low = squares * factor;
        return high == 0 && low >= 0 ? low / divisor : (long) ((double) squares * factor / divisor);
    }

    /** The actual demand, at least 40 % of the capacity, and once more what it is above the contract; ten-thousandths of kW. */
    private static long billedDemand(MeterRows rows, int i) {
        long actual = rows.demand[i] * rows.multiplier[i];
        long floor = MeterRows.CAPACITY[rows.transformer[i]] * 4_000L;
        long contract = Math.max(floor, rows.contractDemand[i] * 10_000L);
        return Math.max(actual, floor) + Math.max(0, actual - contract);
    }
}
