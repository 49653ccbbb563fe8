package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.grid.TransformerLossRow;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.LossTableLookup;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/** Transformer loss by table (变损查表法): the losses of a month at the month's energy. */
public final class TransformerLossByTable {
    private static final int DAYS = 30; // of any month: only the part of a month matters here

    private TransformerLossByTable() {}

    /**
     * The losses at an energy.
     *
     * @param table the table of the transformer's model and capacity
     * @param monthEnergy active energy of the month on the low side, kWh; at least zero
     * @param lookup what is done between rows
     * @param rounding of each loss; listed losses, too
     * @param transformer the transformer, by which refusals and traces name it
     * @param sink told both losses
     * @return the losses; refused: a negative energy; with {@link LossTableLookup#LISTED_ENERGY} any energy that is not a
     *     row; with {@link LossTableLookup#LINEAR} an energy below the first or above the last row, and a loss above 10¹⁵
     */
    public static Outcome<Losses> lookup(
            TransformerLossTable table,
            Energy monthEnergy,
            LossTableLookup lookup,
            Rounding rounding,
            ObjectRef transformer,
            TraceSink sink) {
        return lookup(table, monthEnergy, lookup, EnergisedTime.wholeMonth(DAYS), rounding, transformer, sink);
    }

    /**
     * The losses where the transformer was energised for another time than one month: the table is looked up at the energy of
     * a whole month at the same load, W ÷ m, and its losses count m times. Read in the code of a working billing system of
     * 2019, which scales the load of the columns likewise.
     *
     * @param table the table of the transformer's model and capacity
     * @param energy active energy of the period on the low side, kWh; at least zero
     * @param lookup what is done between rows
     * @param time for which part of a month, m, the transformer was energised; above zero
     * @param rounding of each loss
     * @param transformer the transformer, by which refusals and traces name it
     * @param sink told both losses
     * @return as {@link #lookup(TransformerLossTable, Energy, LossTableLookup, Rounding, ObjectRef, TraceSink)}
     */
    public static Outcome<Losses> lookup(
            TransformerLossTable table,
            Energy energy,
            LossTableLookup lookup,
            EnergisedTime time,
            Rounding rounding,
            ObjectRef transformer,
            TraceSink sink) {
        List<Issue> issues = ValueChecks.of(transformer)
                .notNegative("activeEnergy", energy)
                .positive("energisedHours", time.hours())
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        TableSearch search = new TableSearch(table, energy, time);
        Optional<TransformerLossRow> below = search.atOrBelow();
        Optional<TransformerLossRow> above = search.atOrAbove();
        if (below.isPresent() && below.equals(above)) {
            return Outcome.ok(listed(below.get(), time, rounding, transformer, sink));
        }
        Args args = Args.of("table", table.no()).and("energy", energy);
        if (lookup == LossTableLookup.LISTED_ENERGY || table.rows().isEmpty()) {
            Args nearest = args.and("nearest", energies(below, above));
            return refused(MeteringIssues.LOSS_TABLE_NO_ROW, transformer, nearest);
        }
        if (below.isEmpty() || above.isEmpty()) {
            return refused(MeteringIssues.LOSS_TABLE_EXCEEDED, transformer, ends(args, table));
        }
        return new Between(below.get(), above.get(), energy, time).losses(rounding, transformer, sink);
    }

    private static Losses listed(
            TransformerLossRow row, EnergisedTime time, Rounding rounding, ObjectRef transformer, TraceSink sink) {
        Losses losses = new Losses(time.partOf(row.activeLoss(), rounding), time.partOf(row.reactiveLoss(), rounding));
        if (sink.isRecording()) {
            TraceStep step =
                    time.isWholeMonth() ? MeteringSteps.LOSS_TABLE_ROW : MeteringSteps.LOSS_TABLE_ROW_PART_MONTH;
            Args args = withPart(Args.of("W", row.energy()), time);
            sink.rounded(step, transformer, args, losses.active(), rounding);
            sink.rounded(step, transformer, args, losses.reactive(), rounding);
        }
        return losses;
    }

    private static Args withPart(Args args, EnergisedTime time) {
        return time.isWholeMonth() ? args : args.and("m", time.partOfMonth());
    }

    private static String energies(Optional<TransformerLossRow> below, Optional<TransformerLossRow> above) {
        return Stream.concat(below.stream(), above.stream())
                .map(row -> row.energy().toString())
                .collect(Collectors.joining(", "));
    }

    private static Args ends(Args args, TransformerLossTable table) {
        List<TransformerLossRow> rows = table.rows();
        return args.and("first", rows.get(0).energy())
                .and("last", rows.get(rows.size() - 1).energy());
    }

    private static Outcome<Losses> refused(IssueCode code, ObjectRef transformer, Args args) {
        return Outcome.refused(new Issue(code, transformer, "lossTableNo", args));
    }

    /** The rows around W ÷ m, found by comparing W × denominator with row × numerator, so that nothing is divided. */
    private record TableSearch(TransformerLossTable table, Energy energy, EnergisedTime time) {

        Optional<TransformerLossRow> atOrBelow() {
            return table.rows().stream().filter(row -> compare(row) <= 0).reduce((first, second) -> second);
        }

        Optional<TransformerLossRow> atOrAbove() {
            return table.rows().stream().filter(row -> compare(row) >= 0).findFirst();
        }

        private int compare(TransformerLossRow row) {
            return scaled(row.energy(), time.numerator()).compareTo(scaled(energy, time.denominator()));
        }
    }

    private static BigDecimal scaled(Quantity<?> quantity, long factor) {
        return quantity.toBigDecimal().multiply(BigDecimal.valueOf(factor));
    }

    /** An energy between two rows. */
    private record Between(TransformerLossRow below, TransformerLossRow above, Energy energy, EnergisedTime time) {

        Outcome<Losses> losses(Rounding rounding, ObjectRef transformer, TraceSink sink) {
            BigDecimal active = straightLine(below.activeLoss(), above.activeLoss(), rounding);
            BigDecimal reactive = straightLine(below.reactiveLoss(), above.reactiveLoss(), rounding);
            return LossBounds.within(active, reactive, transformer).map(losses -> {
                if (sink.isRecording()) {
                    tell(losses, rounding, transformer, sink);
                }
                return losses;
            });
        }

        private void tell(Losses losses, Rounding rounding, ObjectRef transformer, TraceSink sink) {
            TraceStep step =
                    time.isWholeMonth() ? MeteringSteps.LOSS_TABLE_LINEAR : MeteringSteps.LOSS_TABLE_LINEAR_PART_MONTH;
            Args active = inputs(below.activeLoss(), above.activeLoss());
            Args reactive = inputs(below.reactiveLoss(), above.reactiveLoss());
            sink.rounded(step, transformer, active, losses.active(), rounding);
            sink.rounded(step, transformer, reactive, losses.reactive(), rounding);
        }

        /** (ΔW0 × (W1·m − W) + ΔW1 × (W − W0·m)) ÷ (W1 − W0): the line as one fraction. */
        private BigDecimal straightLine(Quantity<?> lower, Quantity<?> upper, Rounding rounding) {
            BigDecimal here = scaled(energy, time.denominator());
            BigDecimal fromBelow = here.subtract(scaled(below.energy(), time.numerator()));
            BigDecimal toAbove = scaled(above.energy(), time.numerator()).subtract(here);
            BigDecimal weighted = lower.toBigDecimal()
                    .multiply(toAbove)
                    .add(upper.toBigDecimal().multiply(fromBelow));
            return rounding.quotient(weighted, scaled(above.energy().minus(below.energy()), time.denominator()));
        }

        private Args inputs(Quantity<?> lower, Quantity<?> upper) {
            Args args = Args.of("W", energy)
                    .and("W0", below.energy())
                    .and("W1", above.energy())
                    .and("ΔW0", lower)
                    .and("ΔW1", upper);
            return withPart(args, time);
        }
    }
}
