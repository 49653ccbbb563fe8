package org.gridmarketing.billing;

import java.util.List;
import org.gridmarketing.billing.compiled.BillPlan;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.trace.TraceNode;

/** Bill computed by a plan (编译计算的电费账单): all its numbers are there; they become objects when they are asked for. */
final class CompiledBill extends ComputedBill {
    private final PreparedInput input;
    private final long[] row;

    /** The row is given up to this bill. */
    CompiledBill(PreparedInput input, long[] row) {
        this.input = input;
        this.row = row;
    }

    @Override
    public Bill bill() {
        return input.plan().bill(input.input(), input.facts(), row);
    }

    @Override
    public List<BillLine> lines() {
        return input.plan().lines(input.input(), input.facts(), row);
    }

    @Override
    public Yuan total() {
        return Yuan.ofFen(BillPlan.totalFen(row));
    }

    @Override
    public List<TraceNode> explain() {
        BillingInput billed = input.input();
        return StagedBill.explain(bill(), trace -> BillingPipeline.bill(billed, trace));
    }
}
