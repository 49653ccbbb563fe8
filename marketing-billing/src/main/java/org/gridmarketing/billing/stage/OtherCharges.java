package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.stage.LineWriter.Charge;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.text.Args;

/** Charges beside energy and capacity (其他费用): money that was stated. */
public final class OtherCharges {
    private static final Percentage WHOLE = Percentage.ofBasisPoints(10_000);

    private static final Rounding AVERAGE = Rounding.halfUp(6);

    private OtherCharges() {}

    /**
     * Adds stated charges.
     *
     * @param usage what is billed, with the stated charges
     * @param lines where the lines go
     * @return a reason for each charge that names no agreement of the bill
     */
    public static List<Issue> stated(SettledUsage usage, LineWriter lines) {
        List<Issue> issues = new ArrayList<>();
        for (StatedCharge stated : usage.statedCharges()) {
            Optional<BillableAgreement> agreement = usage.agreements().stream()
                    .map(SettledUsage.AgreementUsage::agreement)
                    .filter(each -> each.no().equals(stated.agreementNo()))
                    .findFirst();
            agreement.ifPresent(found -> add(found, stated, lines));
            if (agreement.isEmpty()) {
                issues.add(new Issue(
                        BillingIssues.UNKNOWN_STATED_AGREEMENT,
                        ObjectRef.of(PriceAgreement.class, stated.agreementNo()),
                        "stated.charges",
                        Args.of("agreement", stated.agreementNo())));
            }
        }
        return issues;
    }

    /** Money for energy is shown beside that energy and its average price; the money is what was stated. */
    private static void add(BillableAgreement agreement, StatedCharge stated, LineWriter lines) {
        Charge charge = Charge.of(LineSources.of(agreement, stated), BillingSteps.STATED_CHARGE, List.of(), "F0", "k");
        Optional<Energy> energy = stated.energy().filter(each -> !each.isZero());
        if (energy.isEmpty()) {
            lines.add(charge, stated.amount(), WHOLE, stated.amount(), Rounding.FEN);
            return;
        }
        Yuan amount = Rounding.FEN.round(stated.amount());
        if (lines.trace().isRecording()) {
            Args inputs = Args.of("F0", stated.amount()).and("W", energy.get());
            lines.trace().rounded(charge.told(), BillLine.ref(lines.next()), inputs, amount, Rounding.FEN);
        }
        EnergyPrice average = EnergyPrice.ofYuanPerKwh(
                AVERAGE.quotient(stated.amount().toBigDecimal(), energy.get().toBigDecimal()));
        lines.append(charge, energy.get(), average, amount);
    }
}
