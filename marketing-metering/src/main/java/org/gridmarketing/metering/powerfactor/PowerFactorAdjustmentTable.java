package org.gridmarketing.metering.powerfactor;

import java.math.BigDecimal;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Power-factor adjustment table (功率因数调整电费表): by how many per cent charges rise or fall, for the standards 0.90, 0.85
 * and 0.80 (水电财字〔1983〕215号).
 *
 * <p>Written as the rule behind the printed rows, in hundredths of a per cent. The tables have an end at the top, where
 * charges fall by 0.75 %, 1.10 % or 1.30 %, and none at the bottom: real bills go beyond +100 %.
 */
public final class PowerFactorAdjustmentTable {
    private static final int STEEPER_REWARD_FROM = 90;

    private PowerFactorAdjustmentTable() {}

    /**
     * The rate of a standard at a power factor.
     *
     * @param standard the standard to reach; with {@link PowerFactorStandard#NONE} nothing is adjusted
     * @param powerFactor the monthly average, 0.00 to 1.00, two decimals
     * @return per cent of the adjusted charges: positive for a surcharge, negative for a reduction
     * @throws IllegalArgumentException if {@code powerFactor} is not within 0 to 1 or has more than two decimals
     */
    public static Percentage rate(PowerFactorStandard standard, Ratio powerFactor) {
        int hundredths = hundredths(powerFactor);
        return switch (standard) {
            case NONE -> Percentage.ZERO;
            case P080 -> rate(80, 92, hundredths);
            case P085 -> rate(85, 94, hundredths);
            case P090 -> rate(90, 95, hundredths);
        };
    }

    /**
     * The same, told.
     *
     * @param standard the standard to reach
     * @param powerFactor the monthly average, 0.00 to 1.00, two decimals
     * @param subject what is assessed
     * @param sink told the step
     * @return as {@link #rate(PowerFactorStandard, Ratio)}
     * @throws IllegalArgumentException if {@code powerFactor} is not within 0 to 1 or has more than two decimals
     */
    public static Percentage rate(PowerFactorStandard standard, Ratio powerFactor, ObjectRef subject, TraceSink sink) {
        Percentage rate = rate(standard, powerFactor);
        if (sink.isRecording()) {
            Args args = Args.of("standard", standard).and("cosφ", powerFactor);
            sink.exact(MeteringSteps.POWER_FACTOR_RATE, subject, args, rate);
        }
        return rate;
    }

    private static Percentage rate(int standard, int lastReward, int hundredths) {
        return Percentage.ofBasisPoints(
                hundredths < standard
                        ? surcharge(standard - hundredths)
                        : -reward(standard, Math.min(hundredths, lastReward)));
    }

    /** 0.5 % for each of the first 20 hundredths that are missing, 1 % for each of the next 5, 2 % for each further one. */
    private static int surcharge(int missing) {
        return 50 * Math.min(missing, 20)
                + 100 * Math.min(Math.max(missing - 20, 0), 5)
                + 200 * Math.max(missing - 25, 0);
    }

    /** 0.1 % for each hundredth up to 0.90 and 0.15 % for each further one. */
    private static int reward(int standard, int hundredths) {
        return 10 * (Math.min(hundredths, STEEPER_REWARD_FROM) - standard)
                + 15 * Math.max(hundredths - STEEPER_REWARD_FROM, 0);
    }

    private static int hundredths(Ratio powerFactor) {
        BigDecimal hundredths = powerFactor.toBigDecimal().movePointRight(2).stripTrailingZeros();
        if (hundredths.scale() > 0 || powerFactor.isNegative() || powerFactor.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException("powerFactor must be 0.00 to 1.00 with two decimals: " + powerFactor);
        }
        return hundredths.intValueExact();
    }
}
