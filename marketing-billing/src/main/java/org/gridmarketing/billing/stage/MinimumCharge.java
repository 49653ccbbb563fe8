package org.gridmarketing.billing.stage;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.stage.LineWriter.Charge;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Minimum charge (最低电费): what the energy charges of an agreement are short of the minimum of the tariff in force at the end of the
 * period, once a bill whatever its length, since no source seen divides it by days.
 *
 * <p>Energy that is given back (退补) belongs to what was billed before. It must not be eaten up by the minimum of this bill, so the
 * minimum is compared with the charges without stated energy where these are the larger. Energy that is billed additionally is paid on
 * this bill and counts. No source seen says how the two meet; this is the reading under which a refund is paid in full.
 */
final class MinimumCharge {
    private static final Percentage WHOLE = Percentage.ofBasisPoints(10_000);

    private MinimumCharge() {}

    /**
     * Adds what is missing.
     *
     * @param usage whose lines stand already
     * @param all the whole usage
     * @param lines the lines so far, and where the line goes
     */
    static void add(AgreementUsage usage, SettledUsage all, LineWriter lines) {
        BillableAgreement agreement = usage.agreement();
        Optional<Yuan> minimum = agreement.tariff().version().minimumCharge();
        if (minimum.isEmpty()) {
            return;
        }
        List<BillLine> billed = energyLines(agreement, lines);
        List<BillLine> counted = Optional.ofNullable(all.beforeAdjustments().get(agreement.no()))
                .flatMap(before -> linesOf(before, all))
                .filter(before -> sum(before).compareTo(sum(billed)) > 0)
                .orElse(billed);
        Yuan energy = sum(counted);
        if (minimum.get().compareTo(energy) > 0) {
            add(agreement, minimum.get(), energy, lines, counted.equals(billed) ? byNumber(counted) : byPart(counted));
        }
    }

    private static void add(BillableAgreement agreement, Yuan least, Yuan energy, LineWriter lines, Told told) {
        Charge charge = Charge.of(
                LineSources.of(agreement, ChargeKind.MINIMUM_CHARGE, false),
                BillingSteps.MINIMUM_CHARGE,
                agreement.tariff().version().bases(),
                "F0",
                "k");
        Yuan missing = least.minus(energy);
        if (lines.trace().isRecording()) {
            Args inputs = Args.of("Fmin", least).and("ΣF", energy);
            lines.trace().exact(told.step(), BillLine.ref(lines.next()), told.inputs(), energy);
            lines.trace().exact(BillingSteps.MINIMUM_MISSING, BillLine.ref(lines.next()), inputs, missing);
        }
        lines.add(charge, missing, WHOLE, missing, Rounding.FEN);
    }

    /** The lines that the energy would have without what was stated; they are compared and not billed. */
    private static Optional<List<BillLine>> linesOf(AgreementUsage before, SettledUsage all) {
        LineWriter scratch = new LineWriter(TraceSink.none(), all.policy().totalRounding());
        return EnergyChargeStage.price(before, all, scratch).isEmpty()
                ? Optional.of(energyLines(before.agreement(), scratch))
                : Optional.empty();
    }

    private static List<BillLine> energyLines(BillableAgreement agreement, LineWriter lines) {
        return lines.lines().stream()
                .filter(line -> line.source().agreementNo().equals(agreement.no()) && line.quantity() instanceof Energy)
                .toList();
    }

    private static Yuan sum(List<BillLine> lines) {
        return lines.stream().map(BillLine::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** How the sum is told. */
    private record Told(TraceStep step, Args inputs) {}

    private static Told byNumber(List<BillLine> counted) {
        Args inputs = Args.none();
        for (BillLine line : counted) {
            inputs = inputs.and("F" + line.number(), line.amount());
        }
        return new Told(BillingSteps.ENERGY_CHARGES, inputs);
    }

    private static Told byPart(List<BillLine> counted) {
        Args inputs = Args.none();
        for (BillLine line : counted) {
            inputs = inputs.and("W" + line.number(), line.quantity()).and("F" + line.number(), line.amount());
        }
        return new Told(BillingSteps.ENERGY_CHARGES_WITHOUT_REFUND, inputs);
    }
}
