package org.gridmarketing.billing;

import java.util.List;
import java.util.function.Function;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;

/** Bill computed by the stages (分阶段计算的电费账单). */
final class StagedBill extends ComputedBill {
    private final Bill bill;
    private final Function<TraceSink, Outcome<Bill>> calculation;

    private StagedBill(Bill bill, Function<TraceSink, Outcome<Bill>> calculation) {
        this.bill = bill;
        this.calculation = calculation;
    }

    static Outcome<ComputedBill> of(Function<TraceSink, Outcome<Bill>> calculation) {
        return calculation.apply(TraceSink.none()).map(bill -> new StagedBill(bill, calculation));
    }

    @Override
    public Bill bill() {
        return bill;
    }

    @Override
    public List<BillLine> lines() {
        return bill.lines();
    }

    @Override
    public Yuan total() {
        return bill.total();
    }

    @Override
    public List<TraceNode> explain() {
        return explain(bill, calculation);
    }

    /** Runs the stages with a recorder, which must give the same bill. */
    static List<TraceNode> explain(Bill bill, Function<TraceSink, Outcome<Bill>> calculation) {
        TraceRecorder recorder = new TraceRecorder();
        Bill again = calculation.apply(recorder).orElseThrow();
        if (!again.equals(bill)) {
            throw new IllegalStateException("the explained bill differs: " + again.total() + ", " + bill.total());
        }
        return recorder.nodes();
    }
}
