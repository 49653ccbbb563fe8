package org.gridmarketing.benchmarks;

import java.util.SplittableRandom;

/**
 * Invented customers of two kinds as plain numbers, the same in every run: readings in hundredths, prices in 10⁻⁸ yuan, amounts
 * in fen.
 */
final class MeterRows {
    static final int CUSTOMERS = 1024;

    /** A register of six digits starts anew after 999 999.99. */
    static final long MODULUS = 100_000_000L;

    /** Households (居民): three annual tiers, each price with three levies beside it. */
    static final long TIER_1 = 3120;

    static final long TIER_2 = 4800;
    static final long[] TIER_PRICES = {60_783_125L, 65_783_125L, 90_783_125L};
    static final long[] HOUSEHOLD_LEVIES = {196_875L, 100_000L, 620_000L};

    /** Industry (两部制工业): four bands, four levies, demand, a transformer. */
    static final long[] BAND_PRICES = {142_345_678L, 118_621_398L, 69_777_293L, 26_515_371L};

    static final long[] INDUSTRY_LEVIES = {196_875L, 1_900_000L, 620_000L, 5_323_100L};
    static final long DEMAND_PRICE_FEN = 3840;
    static final int HOURS = 720;
    static final int CORRECTION_PERCENT = 105;
    static final int[] CAPACITY = {315, 400, 500, 630, 800, 1000, 1250};
    static final int[] NO_LOAD_LOSS_WATTS = {480, 570, 680, 810, 980, 1150, 1360};
    static final int[] LOAD_LOSS_WATTS = {3650, 4300, 5150, 6200, 7500, 10_300, 12_000};
    static final int[] NO_LOAD_CURRENT_BASIS_POINTS = {110, 100, 100, 90, 80, 70, 60};
    static final int[] IMPEDANCE_BASIS_POINTS = {400, 400, 400, 450, 450, 450, 450};

    private static final int[] MULTIPLIERS = {100, 200, 400, 600, 800, 1000};
    private static final double[] BAND_SHARES = {0.10, 0.25, 0.40, 0.25};

    final long[] householdStart = new long[CUSTOMERS];
    final long[] householdEnd = new long[CUSTOMERS];
    final long[] runningTotal = new long[CUSTOMERS];

    final int[] transformer = new int[CUSTOMERS];
    final int[] multiplier = new int[CUSTOMERS];
    /** Sharp, peak, flat, valley and reactive energy. */
    final long[][] industryStart = new long[CUSTOMERS][5];

    final long[][] industryEnd = new long[CUSTOMERS][5];
    /** In ten-thousandths of kW, as the register shows it. */
    final long[] demand = new long[CUSTOMERS];

    final long[] contractDemand = new long[CUSTOMERS];

    private final SplittableRandom random = new SplittableRandom(20240101L);

    MeterRows() {
        for (int i = 0; i < CUSTOMERS; i++) {
            household(i);
        }
        for (int i = 0; i < CUSTOMERS; i++) {
            industry(i);
        }
    }

    private void household(int i) {
        long used = random.nextLong(5_000, 90_000);
        householdStart[i] = start(used);
        householdEnd[i] = (householdStart[i] + used) % MODULUS;
        runningTotal[i] = random.nextLong(0, 6_000);
    }

    private void industry(int i) {
        transformer[i] = random.nextInt(CAPACITY.length);
        multiplier[i] = MULTIPLIERS[random.nextInt(MULTIPLIERS.length)];
        int capacity = CAPACITY[transformer[i]];
        double load = 0.15 + 0.6 * random.nextDouble();
        double energy = capacity * 0.9 * HOURS * load / multiplier[i];
        for (int band = 0; band < BAND_SHARES.length; band++) {
            register(i, band, energy * BAND_SHARES[band] * (0.8 + 0.4 * random.nextDouble()));
        }
        register(i, BAND_SHARES.length, energy * (0.2 + 0.8 * random.nextDouble()));
        double highest = Math.min(capacity * 1.05, capacity * load * (1.1 + 0.3 * random.nextDouble()));
        demand[i] = (long) (highest / multiplier[i] * 10_000);
        contractDemand[i] = (long) (capacity * (0.4 + 0.6 * random.nextDouble()));
    }

    private void register(int i, int register, double advanced) {
        long used = (long) (advanced * 100);
        industryStart[i][register] = start(used);
        industryEnd[i][register] = (industryStart[i][register] + used) % MODULUS;
    }

    /** One register in a hundred rolls over. */
    private long start(long used) {
        return random.nextInt(100) == 0 ? MODULUS - used / 2 : random.nextLong(0, 80_000_000L);
    }

    static long advanced(long start, long end) {
        long difference = end - start;
        return difference >= 0 ? difference : difference + MODULUS;
    }
}
