package org.gridmarketing.benchmarks;

/** Power factor on whole numbers, and the adjustment for the standard 0.90 as printed (水电财字〔1983〕215号). */
final class PowerFactors {
    private static final int[] BASIS_POINTS = basisPoints();

    private PowerFactors() {}

    /**
     * cosφ in hundredths, half up: a root to guess from, squares to decide by. Energies up to 2.1e7, or the squares are more
     * than an unsigned long holds.
     */
    static int hundredths(long active, long reactive) {
        long sum = active * active + reactive * reactive;
        int guess = (int) (100.0 * active / Math.sqrt((double) sum) + 0.5);
        return reaches(guess + 1, active, sum) ? guess + 1 : reaches(guess, active, sum) ? guess : guess - 1;
    }

    private static boolean reaches(int hundredths, long active, long sum) {
        long odd = 2L * hundredths - 1;
        return Long.compareUnsigned(odd * odd * sum, 200 * active * (200 * active)) <= 0;
    }

    static int basisPoints(int hundredths) {
        return BASIS_POINTS[hundredths];
    }

    private static int[] basisPoints() {
        int[] rates = new int[101];
        for (int cosPhi = 91; cosPhi <= 100; cosPhi++) {
            rates[cosPhi] = Math.max(rates[cosPhi - 1] - 15, -75);
        }
        for (int cosPhi = 89; cosPhi >= 0; cosPhi--) {
            rates[cosPhi] = rates[cosPhi + 1] + (cosPhi >= 70 ? 50 : cosPhi >= 65 ? 100 : 200);
        }
        return rates;
    }
}
