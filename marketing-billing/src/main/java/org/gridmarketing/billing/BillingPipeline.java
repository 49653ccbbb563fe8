package org.gridmarketing.billing;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.stage.BasicChargeStage;
import org.gridmarketing.billing.stage.BillAssembly;
import org.gridmarketing.billing.stage.EnergyChargeStage;
import org.gridmarketing.billing.stage.LineWriter;
import org.gridmarketing.billing.stage.OtherCharges;
import org.gridmarketing.billing.stage.PowerFactorStage;
import org.gridmarketing.billing.stage.SettlementStage;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.PowerFactorRow;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.trace.TraceSink;

/** The stages of a bill in the order in which the trade calculates. */
final class BillingPipeline {
    private BillingPipeline() {}

    static Outcome<Bill> bill(BillingInput input, TraceSink trace) {
        return SettlementStage.settle(input, trace).flatMap(usage -> price(usage, trace));
    }

    static Outcome<Bill> price(SettledUsage usage, TraceSink trace) {
        LineWriter lines = new LineWriter(trace, usage.policy().totalRounding());
        List<Issue> issues = new ArrayList<>();
        for (AgreementUsage agreement : usage.agreements()) {
            issues.addAll(EnergyChargeStage.price(agreement, usage, lines));
            OtherCharges.minimum(agreement.agreement(), lines);
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
