package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.PowerFactorRow;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.trace.TraceSink;

/** Pricing (计价): energy, minimum, basic charge, stated charges and the adjustment, in the order in which the trade calculates. */
public final class PricingStage {
    private PricingStage() {}

    /**
     * Prices settled usage.
     *
     * @param usage settled energy, demand and reactive energy by price agreement
     * @param trace where every line tells how it came about
     * @return the bill, or every reason why it cannot be priced
     */
    public static Outcome<Bill> price(SettledUsage usage, TraceSink trace) {
        LineWriter lines =
                new LineWriter(trace.during(usage.period()), usage.policy().totalRounding());
        List<Issue> issues = new ArrayList<>();
        for (AgreementUsage agreement : usage.agreements()) {
            issues.addAll(EnergyChargeStage.price(agreement, usage, lines));
            MinimumCharge.add(agreement, usage, lines);
            issues.addAll(BasicChargeStage.price(agreement, usage, lines));
        }
        issues.addAll(OtherCharges.stated(usage, lines));
        Outcome<List<PowerFactorRow>> powerFactors = PowerFactorStage.adjust(usage, lines);
        issues.addAll(powerFactors.issues());
        return issues.isEmpty()
                ? powerFactors.map(rows -> BillAssembly.assemble(usage, lines, rows))
                : Outcome.refused(issues);
    }
}
