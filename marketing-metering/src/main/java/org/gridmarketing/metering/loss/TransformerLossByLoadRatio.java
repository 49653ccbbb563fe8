package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Transformer loss by load ratio (按负荷率查变损表): ΔW = W·l ÷ 1000, where l is what the table says for β = W ÷ (Wf·m), and W0·m without
 * any energy. Read in the code of a working billing system of 2019; reactive loss is found likewise.
 */
public final class TransformerLossByLoadRatio {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final TransformerLossBasis.LoadRatio basis;
    private final Energy energy;
    private final EnergisedTime time;
    private final Rounding rounding;
    private final TraceSink sink;
    // β = above ÷ below, kept apart so that nothing is divided before the loss is
    private final BigDecimal above;
    private final BigDecimal below;

    private TransformerLossByLoadRatio(
            TransformerLossBasis.LoadRatio basis,
            Energy energy,
            EnergisedTime time,
            Rounding rounding,
            TraceSink sink) {
        this.basis = basis;
        this.energy = energy;
        this.time = time;
        this.rounding = rounding;
        this.sink = sink;
        this.above = energy.toBigDecimal().multiply(BigDecimal.valueOf(time.denominator()));
        this.below = basis.fullLoadMonth().toBigDecimal().multiply(BigDecimal.valueOf(time.numerator()));
    }

    /**
     * The losses of a period. Each is one exact fraction, rounded once.
     *
     * @param basis the table, the energy of a month at full load and the way to look up
     * @param energy active energy of the period on the low side, kWh; at least zero
     * @param time for how long the transformer was energised; above zero
     * @param rounding of each loss
     * @param sink told both losses
     * @return the losses; refused with every value that has the wrong sign, with {@link LoadRatioLookup#LINEAR} for a load beyond
     *     the columns, and where a loss comes out above 10¹⁵
     */
    public static Outcome<Losses> compute(
            TransformerLossBasis.LoadRatio basis,
            Energy energy,
            EnergisedTime time,
            Rounding rounding,
            TraceSink sink) {
        List<Issue> issues = ValueChecks.of(basis.transformer())
                .positive("fullLoadMonth", basis.fullLoadMonth())
                .notNegative("activeEnergy", energy)
                .positive("energisedHours", time.hours())
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        return new TransformerLossByLoadRatio(basis, energy, time, rounding, sink).losses();
    }

    private Outcome<Losses> losses() {
        if (energy.isZero()) {
            return Outcome.ok(idle());
        }
        List<LoadRatioColumn> columns = basis.table().columns();
        return switch (basis.lookup()) {
            case COLUMN_ABOVE -> at(first(columns, column -> compareTo(column.loadRatio()) < 0));
            case NEAREST_COLUMN -> at(nearest(columns));
            case LINEAR -> linear(columns);
        };
    }

    private Losses idle() {
        Losses month = basis.table().idleMonth();
        Losses losses = new Losses(time.partOf(month.active(), rounding), time.partOf(month.reactive(), rounding));
        if (sink.isRecording()) {
            Args args = Args.of("m", time.partOfMonth());
            tell(MeteringSteps.LOSS_LOAD_RATIO_IDLE, args.and("W0", month.active()), losses.active());
            tell(MeteringSteps.LOSS_LOAD_RATIO_IDLE, args.and("W0", month.reactive()), losses.reactive());
        }
        return losses;
    }

    /** β against a ratio, by multiplying crosswise. */
    private int compareTo(Ratio ratio) {
        return above.compareTo(ratio.toBigDecimal().multiply(below));
    }

    private static LoadRatioColumn first(List<LoadRatioColumn> columns, Predicate<LoadRatioColumn> wanted) {
        return columns.stream().filter(wanted).findFirst().orElse(columns.get(columns.size() - 1));
    }

    /** The first column whose midpoint to the next one lies above β. */
    private LoadRatioColumn nearest(List<LoadRatioColumn> columns) {
        for (int i = 1; i < columns.size(); i++) {
            Ratio twiceTheMiddle =
                    columns.get(i - 1).loadRatio().plus(columns.get(i).loadRatio());
            if (above.multiply(TWO).compareTo(twiceTheMiddle.toBigDecimal().multiply(below)) < 0) {
                return columns.get(i - 1);
            }
        }
        return columns.get(columns.size() - 1);
    }

    private Outcome<Losses> at(LoadRatioColumn column) {
        Losses rates = column.perMegawattHour();
        return LossBounds.within(lost(rates.active()), lost(rates.reactive()), basis.transformer())
                .map(losses -> {
                    if (sink.isRecording()) {
                        Args args = inputs().and("β", column.loadRatio());
                        tell(MeteringSteps.LOSS_LOAD_RATIO_COLUMN, args.and("l", rates.active()), losses.active());
                        tell(MeteringSteps.LOSS_LOAD_RATIO_COLUMN, args.and("l", rates.reactive()), losses.reactive());
                    }
                    return losses;
                });
    }

    private BigDecimal lost(Quantity<?> perMegawattHour) {
        return rounding.quotient(energy.toBigDecimal().multiply(perMegawattHour.toBigDecimal()), THOUSAND);
    }

    private Outcome<Losses> linear(List<LoadRatioColumn> columns) {
        Optional<LoadRatioColumn> lower = columns.stream()
                .filter(column -> compareTo(column.loadRatio()) >= 0)
                .reduce((one, next) -> next);
        Optional<LoadRatioColumn> upper = columns.stream()
                .filter(column -> compareTo(column.loadRatio()) <= 0)
                .findFirst();
        if (lower.isEmpty() || upper.isEmpty()) {
            return Outcome.refused(beyond(columns));
        }
        return lower.equals(upper) ? at(lower.get()) : between(lower.get(), upper.get());
    }

    private Issue beyond(List<LoadRatioColumn> columns) {
        Args args = Args.of("table", basis.table().no())
                .and("energy", energy)
                .and("first", energyAt(columns.get(0)))
                .and("last", energyAt(columns.get(columns.size() - 1)));
        return new Issue(MeteringIssues.LOSS_TABLE_EXCEEDED, basis.transformer(), "lossTableNo", args);
    }

    private Energy energyAt(LoadRatioColumn column) {
        return time.partOf(basis.fullLoadMonth().times(column.loadRatio()), Rounding.WHOLE);
    }

    private Outcome<Losses> between(LoadRatioColumn lower, LoadRatioColumn upper) {
        Losses rates0 = lower.perMegawattHour();
        Losses rates1 = upper.perMegawattHour();
        BigDecimal active = straightLine(lower, rates0.active(), upper, rates1.active());
        BigDecimal reactive = straightLine(lower, rates0.reactive(), upper, rates1.reactive());
        return LossBounds.within(active, reactive, basis.transformer()).map(losses -> {
            if (sink.isRecording()) {
                Args args = inputs().and("β0", lower.loadRatio()).and("β1", upper.loadRatio());
                Args ofActive = args.and("l0", rates0.active()).and("l1", rates1.active());
                Args ofReactive = args.and("l0", rates0.reactive()).and("l1", rates1.reactive());
                tell(MeteringSteps.LOSS_LOAD_RATIO_LINEAR, ofActive, losses.active());
                tell(MeteringSteps.LOSS_LOAD_RATIO_LINEAR, ofReactive, losses.reactive());
            }
            return losses;
        });
    }

    /** W·(l0·(β1 − β) + l1·(β − β0)) ÷ (1000·(β1 − β0)) as one fraction. */
    private BigDecimal straightLine(LoadRatioColumn lower, Quantity<?> l0, LoadRatioColumn upper, Quantity<?> l1) {
        BigDecimal fromLower = above.subtract(lower.loadRatio().toBigDecimal().multiply(below));
        BigDecimal toUpper = upper.loadRatio().toBigDecimal().multiply(below).subtract(above);
        BigDecimal weighted = l0.toBigDecimal()
                .multiply(toUpper)
                .add(l1.toBigDecimal().multiply(fromLower))
                .multiply(energy.toBigDecimal());
        Ratio apart = upper.loadRatio().minus(lower.loadRatio());
        return rounding.quotient(weighted, THOUSAND.multiply(below).multiply(apart.toBigDecimal()));
    }

    private Args inputs() {
        return Args.of("W", energy).and("Wf", basis.fullLoadMonth()).and("m", time.partOfMonth());
    }

    private void tell(TraceStep step, Args inputs, Quantity<?> loss) {
        sink.rounded(step, basis.transformer(), inputs, loss, rounding);
    }
}
