package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.grid.TransformerLossRow;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.LossTableLookup;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Transformer loss by table (变损查表法): the losses of a month at the month's energy. */
public final class TransformerLossByTable {
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
     *     row; with {@link LossTableLookup#LINEAR} an energy below the first or above the last row
     */
    public static Outcome<Losses> lookup(
            TransformerLossTable table,
            Energy monthEnergy,
            LossTableLookup lookup,
            Rounding rounding,
            ObjectRef transformer,
            TraceSink sink) {
        if (monthEnergy.isNegative()) {
            Args args = Args.of("value", monthEnergy);
            return refused(MeteringIssues.VALUE_NEGATIVE, transformer, "activeEnergy", args);
        }
        Optional<TransformerLossRow> below = atOrBelow(table, monthEnergy);
        Optional<TransformerLossRow> above = atOrAbove(table, monthEnergy);
        if (below.isPresent() && below.equals(above)) {
            return Outcome.ok(listed(below.get(), rounding, transformer, sink));
        }
        Args args = Args.of("table", table.no()).and("energy", monthEnergy);
        if (lookup == LossTableLookup.LISTED_ENERGY) {
            Args nearest = args.and("nearest", energies(below, above));
            return refused(MeteringIssues.LOSS_TABLE_NO_ROW, transformer, "lossTableNo", nearest);
        }
        if (below.isEmpty() || above.isEmpty()) {
            return refused(MeteringIssues.LOSS_TABLE_EXCEEDED, transformer, "lossTableNo", ends(args, table));
        }
        return Outcome.ok(new Between(below.get(), above.get(), monthEnergy).losses(rounding, transformer, sink));
    }

    private static Optional<TransformerLossRow> atOrBelow(TransformerLossTable table, Energy energy) {
        return table.rows().stream()
                .filter(row -> row.energy().compareTo(energy) <= 0)
                .reduce((first, second) -> second);
    }

    private static Optional<TransformerLossRow> atOrAbove(TransformerLossTable table, Energy energy) {
        return table.rows().stream()
                .filter(row -> row.energy().compareTo(energy) >= 0)
                .findFirst();
    }

    private static Losses listed(TransformerLossRow row, Rounding rounding, ObjectRef transformer, TraceSink sink) {
        Losses losses = new Losses(rounding.round(row.activeLoss()), rounding.round(row.reactiveLoss()));
        if (sink.isRecording()) {
            Args args = Args.of("W", row.energy());
            sink.rounded(MeteringSteps.LOSS_TABLE_ROW, transformer, args, losses.active(), rounding);
            sink.rounded(MeteringSteps.LOSS_TABLE_ROW, transformer, args, losses.reactive(), rounding);
        }
        return losses;
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

    private static Outcome<Losses> refused(IssueCode code, ObjectRef transformer, String attribute, Args args) {
        return Outcome.refused(new Issue(code, transformer, attribute, args));
    }

    /** An energy between two rows. */
    private record Between(TransformerLossRow below, TransformerLossRow above, Energy energy) {

        Losses losses(Rounding rounding, ObjectRef transformer, TraceSink sink) {
            Losses losses = new Losses(
                    Energy.ofKwh(straightLine(below.activeLoss(), above.activeLoss(), rounding)),
                    ReactiveEnergy.ofKvarh(straightLine(below.reactiveLoss(), above.reactiveLoss(), rounding)));
            if (sink.isRecording()) {
                Args active = inputs(below.activeLoss(), above.activeLoss());
                Args reactive = inputs(below.reactiveLoss(), above.reactiveLoss());
                sink.rounded(MeteringSteps.LOSS_TABLE_LINEAR, transformer, active, losses.active(), rounding);
                sink.rounded(MeteringSteps.LOSS_TABLE_LINEAR, transformer, reactive, losses.reactive(), rounding);
            }
            return losses;
        }

        /** (ΔW0 × (W1 − W) + ΔW1 × (W − W0)) ÷ (W1 − W0): the line as one fraction. */
        private BigDecimal straightLine(Quantity<?> lower, Quantity<?> upper, Rounding rounding) {
            BigDecimal fromBelow = energy.minus(below.energy()).toBigDecimal();
            BigDecimal toAbove = above.energy().minus(energy).toBigDecimal();
            BigDecimal weighted = lower.toBigDecimal()
                    .multiply(toAbove)
                    .add(upper.toBigDecimal().multiply(fromBelow));
            return rounding.quotient(weighted, fromBelow.add(toAbove));
        }

        private Args inputs(Quantity<?> lower, Quantity<?> upper) {
            return Args.of("W", energy)
                    .and("W0", below.energy())
                    .and("W1", above.energy())
                    .and("ΔW0", lower)
                    .and("ΔW1", upper);
        }
    }
}
