package org.gridmarketing.billing.compiled;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.metering.powerfactor.PowerFactor;
import org.gridmarketing.metering.powerfactor.PowerFactorAdjustmentTable;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorRelief;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.ScaledRounding;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.PowerFactorLookup;
import org.gridmarketing.model.tariff.PowerFactorRounding;

/** Power-factor adjustment (功率因数调整电费) of the one agreement of a customer. */
final class PowerFactorPlan {
    private static final int ONE = 100;
    private static final ScaledRounding TO_FEN = ScaledRounding.dropping(4);
    /** Above it the square of an energy times the square of a double hundredth does not fit into two {@code long}s. */
    private static final long LARGEST = 1L << 31;
    /** How many leading zeros every number below half of the largest has. */
    private static final int LEAST_ZEROS = Long.SIZE - 30;

    private static final int RATIO_BITS = 6;
    private static final int LARGEST_RATIO = 16;
    private static final byte[] AT_LEAST = atLeast();

    private final PowerFactorStandard standard;
    private final boolean perLine;
    private final boolean[] inBase;
    private final boolean basicInBase;
    private final long[] basisPoints;

    private PowerFactorPlan(PowerFactorStandard standard, BillingPolicy policy, boolean[] inBase, boolean basicInBase) {
        this.standard = standard;
        this.perLine = policy.powerFactorRounding() != PowerFactorRounding.SUM_ONCE;
        this.inBase = inBase;
        this.basicInBase = basicInBase;
        this.basisPoints = new long[ONE + 1];
        for (int hundredths = 0; hundredths <= ONE; hundredths++) {
            basisPoints[hundredths] = rate(hundredths).unscaledExact(2);
        }
    }

    /** Empty where more than the plain assessment is needed. */
    static Optional<PowerFactorPlan> of(
            BillableAgreement agreement, BillingPolicy policy, List<PlannedLine> energy, BasicPlan basic) {
        PowerFactorParticipation participation = agreement.powerFactorParticipation();
        boolean charged = participation == PowerFactorParticipation.ENERGY_AND_CHARGE
                || participation == PowerFactorParticipation.SEPARATE_SUB_POINT;
        PowerFactorStandard standard = charged ? agreement.powerFactorStandard() : PowerFactorStandard.NONE;
        boolean plain = agreement.statedPowerFactorBase().isEmpty()
                && (!standard.isAssessed()
                        || (agreement.powerFactorRelief() == PowerFactorRelief.NONE
                                && policy.powerFactor().lookup() == PowerFactorLookup.BY_COSPHI));
        boolean[] inBase = new boolean[energy.size()];
        for (int i = 0; i < inBase.length; i++) {
            inBase[i] = isInBase(energy.get(i), policy);
        }
        return plain ? Optional.of(new PowerFactorPlan(standard, policy, inBase, basic.isCharged())) : Optional.empty();
    }

    private static boolean isInBase(PlannedLine line, BillingPolicy policy) {
        return switch (policy.powerFactor().base()) {
            case AS_TARIFF -> line.inBase();
            case WITHOUT_LEVIES -> line.kind() != ChargeKind.FUND;
            case WITH_LEVIES -> true;
        };
    }

    boolean isAssessed() {
        return standard.isAssessed();
    }

    /** The fen of the adjustment, which may be below zero; the active energy is above zero. */
    long run(EnergyPlan energy, long basicFen, long[] row) {
        int hundredths = hundredths(row[Slots.TOTAL], Math.addExact(row[Slots.FORWARD], row[Slots.REVERSE]));
        row[Slots.POWER_FACTOR] = hundredths;
        long rate = basisPoints[hundredths];
        long base = 0;
        long parts = 0;
        for (int i = 0; i < inBase.length; i++) {
            if (inBase[i]) {
                long fen = energy.fen(i, row);
                base = Math.addExact(base, fen);
                if (perLine) {
                    parts = Math.addExact(parts, ScaledNumbers.product(fen, rate, TO_FEN));
                }
            }
        }
        if (basicInBase) {
            base = Math.addExact(base, basicFen);
            parts = perLine ? Math.addExact(parts, ScaledNumbers.product(basicFen, rate, TO_FEN)) : parts;
        }
        row[Slots.BASE_FEN] = base;
        return perLine ? parts : ScaledNumbers.product(base, rate, TO_FEN);
    }

    /**
     * cosφ = P ÷ √(P² + Q²) in hundredths, half up, without a square root: it reaches k where (2k − 1)² × Q² is not above
     * (200² − (2k − 1)²) × P².
     */
    static int hundredths(long active, long reactive) {
        if (active >= LARGEST || reactive >= LARGEST) {
            return wide(active, reactive);
        }
        long ratio = (reactive << RATIO_BITS) / active;
        return ratio < AT_LEAST.length
                ? atLeast(AT_LEAST[(int) ratio], active * active, reactive * reactive)
                : search(active * active, reactive * reactive);
    }

    /** Two hundredths are further apart than two ratios of the table, so that at most one more is reached. */
    private static int atLeast(int reached, long p, long q) {
        return reached < ONE && reaches(reached + 1, p, q) ? reached + 1 : reached;
    }

    private static int search(long p, long q) {
        int reached = 0;
        for (int step = 64; step > 0; step >>= 1) {
            int next = reached + step;
            if (next <= ONE && reaches(next, p, q)) {
                reached = next;
            }
        }
        return reached;
    }

    /** The cosφ that is reached by every ratio of reactive to active energy from one number of sixty-fourths to the next. */
    private static byte[] atLeast() {
        byte[] table = new byte[LARGEST_RATIO << RATIO_BITS];
        long p = 1L << RATIO_BITS;
        for (int ratio = 0; ratio < table.length; ratio++) {
            long q = ratio + 1L;
            table[ratio] = (byte) search(p * p, q * q);
        }
        return table;
    }

    private static boolean reaches(int hundredths, long p, long q) {
        long edge = (2L * hundredths - 1) * (2L * hundredths - 1);
        long other = 4L * ONE * ONE - edge;
        long highLeft = Math.multiplyHigh(q, edge);
        long highRight = Math.multiplyHigh(p, other);
        return highLeft < highRight || (highLeft == highRight && Long.compareUnsigned(q * edge, p * other) <= 0);
    }

    /** Large energies are judged by their leading bits, unless what these leave open reaches another hundredth. */
    private static int wide(long active, long reactive) {
        int shift = Math.max(0, LEAST_ZEROS - Long.numberOfLeadingZeros(active | reactive));
        long p = active >> shift;
        long q = reactive >> shift;
        int least = p == 0 ? 0 : hundredths(p, q + 1);
        return p > 0 && least == hundredths(p + 1, q) ? least : exact(active, reactive);
    }

    private static int exact(long active, long reactive) {
        Ratio found = PowerFactor.monthly(Energy.ofKwh(active), ReactiveEnergy.ofKvarh(reactive))
                .orElseThrow();
        return Math.toIntExact(found.unscaledExact(2));
    }

    private Percentage rate(int hundredths) {
        return PowerFactorAdjustmentTable.rate(standard, Ratio.ofHundredths(hundredths));
    }

    Percentage rate(long[] row) {
        return rate((int) row[Slots.POWER_FACTOR]);
    }

    Ratio required() {
        return Ratio.ofHundredths(standard.hundredths().orElseThrow());
    }
}
