package org.gridmarketing.billing.compiled;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.BilledLoss;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.metering.loss.EnergisedTime;
import org.gridmarketing.metering.loss.TransformerLossBasis;
import org.gridmarketing.metering.loss.TransformerNameplate;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.LossFormulaRounding;
import org.gridmarketing.model.tariff.LossPlacement;

/**
 * Loss of the one transformer of a point (变损), by formula: (constant + coefficient × (Wp² + Wq²)) ÷ divisor, the three being
 * one transformer's and one period's.
 */
final class LossPlan {
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /** What is above is left to the stages, which refuse a loss that can only come from garbled numbers. */
    private static final long PLAUSIBLE = (1L << 40) - 1;

    private final ReadPlan read;
    private final boolean billed;
    private final boolean spread;
    private final int[] bands;

    private LossPlan(ReadPlan read, boolean billed, BillingPolicy policy) {
        this.read = read;
        this.billed = billed;
        this.spread = policy.lossPlacement() == LossPlacement.SPREAD_BY_BAND;
        this.bands = read.bands().stream().mapToInt(Slots::of).toArray();
    }

    /** Empty where the loss is not by formula, or rounded to other decimals than energies have. */
    static Optional<LossPlan> of(BillingInput input, BillablePoint point, ReadPlan read) {
        Optional<BilledLoss> loss = loss(input, point);
        Rounding rounding = input.policy().lossRounding();
        boolean fits = loss.isEmpty()
                || (loss.flatMap(LossPlan::formula).isPresent()
                        && ScaledNumbers.isHalfUp(rounding)
                        && rounding.scale() == read.energyDecimals());
        return fits ? Optional.of(new LossPlan(read, loss.isPresent(), input.policy())) : Optional.empty();
    }

    private static Optional<BilledLoss> loss(BillingInput input, BillablePoint point) {
        return point.transformerNo().map(input.losses()::get);
    }

    private static Optional<TransformerNameplate> formula(BilledLoss loss) {
        return loss.basis() instanceof TransformerLossBasis.Formula formula
                        && formula.rounding() == LossFormulaRounding.ONCE
                ? Optional.of(formula.nameplate())
                : Optional.empty();
    }

    /** Puts a customer's transformer into its row; false where its loss is found in another way than in this plan. */
    boolean fill(BillingInput input, BillablePoint point, long[] facts) {
        Optional<BilledLoss> loss = loss(input, point);
        boolean filled = loss.flatMap(each -> formula(each).filter(nameplate -> fill(nameplate, each.time(), facts)))
                .isPresent();
        return loss.isPresent() == billed && filled == billed;
    }

    /** Puts a transformer's numbers into a row; false where the formula would refuse them, or they do not fit. */
    private boolean fill(TransformerNameplate nameplate, EnergisedTime time, long[] facts) {
        boolean judged = nameplate.ratedCapacity().signum() > 0
                && nameplate.correctionFactor().compareTo(Ratio.ONE) >= 0
                && time.days() > 0
                && !nameplate.noLoadLoss().isNegative()
                && !nameplate.loadLoss().isNegative()
                && !nameplate.noLoadReactiveLoss().isNegative()
                && !nameplate.loadReactiveLoss().isNegative();
        return judged
                && fill(nameplate, nameplate.noLoadLoss(), nameplate.loadLoss(), time, facts, Facts.ACTIVE_LOSS)
                && fill(
                        nameplate,
                        nameplate.noLoadReactiveLoss(),
                        nameplate.loadReactiveLoss(),
                        time,
                        facts,
                        Facts.REACTIVE_LOSS);
    }

    /** P0·T + K·Pk·E ÷ (S²·T), with E in squared decimal parts and the loss in decimal parts, as one fraction in lowest terms. */
    private boolean fill(
            TransformerNameplate nameplate,
            Quantity<?> noLoad,
            Quantity<?> atLoad,
            EnergisedTime time,
            long[] facts,
            int at) {
        BigDecimal hours = time.hours().toBigDecimal();
        BigDecimal divisor = nameplate.ratedCapacity().toBigDecimal().pow(2).multiply(hours);
        BigDecimal constant = noLoad.toBigDecimal().multiply(hours).multiply(divisor);
        BigDecimal coefficient = nameplate.correctionFactor().toBigDecimal().multiply(atLoad.toBigDecimal());
        int decimals = read.energyDecimals();
        constant = constant.movePointRight(decimals);
        coefficient = coefficient.movePointLeft(decimals);
        int most = Math.max(0, Math.max(divisor.scale(), Math.max(constant.scale(), coefficient.scale())));
        BigInteger below = divisor.movePointRight(most).toBigIntegerExact();
        BigInteger above = constant.movePointRight(most).toBigIntegerExact();
        BigInteger times = coefficient.movePointRight(most).toBigIntegerExact();
        BigInteger common = below.gcd(above).gcd(times);
        facts[at] = longOrMinusOne(above.divide(common));
        facts[at + 1] = longOrMinusOne(times.divide(common));
        facts[at + 2] = longOrMinusOne(below.divide(common));
        return facts[at] >= 0 && facts[at + 1] >= 0 && facts[at + 2] > 0;
    }

    private static long longOrMinusOne(BigInteger number) {
        return number.compareTo(MOST) > 0 ? -1 : number.longValueExact();
    }

    boolean isBilled() {
        return billed;
    }

    /** Adds both losses; false where a band's share would be below zero. */
    boolean run(long[] facts, long[] row) {
        return !billed || add(facts, row);
    }

    private boolean add(long[] facts, long[] row) {
        long active = row[Slots.TOTAL];
        long reactive = Math.addExact(row[Slots.FORWARD], row[Slots.REVERSE]);
        long squares = Math.addExact(Math.multiplyExact(active, active), Math.multiplyExact(reactive, reactive));
        long reactiveLoss = loss(facts, Facts.REACTIVE_LOSS, squares);
        long loss = loss(facts, Facts.ACTIVE_LOSS, squares);
        row[Slots.FORWARD] += reactiveLoss;
        row[Slots.TOTAL] = active + loss;
        return (loss | reactiveLoss) <= PLAUSIBLE && (bands.length == 0 || place(loss, active, row));
    }

    private static long loss(long[] facts, int at, long squares) {
        long load = Math.multiplyExact(facts[at + 1], squares);
        return ScaledNumbers.quotient(Math.addExact(facts[at], load), facts[at + 2]);
    }

    private boolean place(long loss, long active, long[] row) {
        int remainder = read.remainder();
        long rest = loss;
        if (spread && active > 0) {
            for (int band : bands) {
                if (band != remainder) {
                    long part = ScaledNumbers.quotient(Math.multiplyExact(loss, row[band]), active);
                    row[band] += part;
                    rest -= part;
                }
            }
        }
        row[remainder] += rest;
        return rest >= 0;
    }
}
