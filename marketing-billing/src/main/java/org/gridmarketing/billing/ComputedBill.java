package org.gridmarketing.billing;

import java.util.List;
import java.util.function.Function;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Computed bill (计费结果): a bill that can explain itself by running the same steps again with a recorder.
 */
public final class ComputedBill {
    private final Bill bill;
    private final Function<TraceSink, Outcome<Bill>> calculation;

    private ComputedBill(Bill bill, Function<TraceSink, Outcome<Bill>> calculation) {
        this.bill = bill;
        this.calculation = calculation;
    }

    static Outcome<ComputedBill> of(Function<TraceSink, Outcome<Bill>> calculation) {
        return calculation.apply(TraceSink.none()).map(bill -> new ComputedBill(bill, calculation));
    }

    /**
     * The bill.
     *
     * @return lines, quantities, total and warnings
     */
    public Bill bill() {
        return bill;
    }

    /**
     * How the bill came about.
     *
     * @return every computed number in the order of computing; a node of a line has the line's
     *     {@link org.gridmarketing.model.bill.BillLine#ref()} as its subject
     * @throws IllegalStateException if the second run gave another bill, which would be an error of this library
     */
    public List<TraceNode> explain() {
        TraceRecorder recorder = new TraceRecorder();
        Bill again = calculation.apply(recorder).orElseThrow();
        if (!again.equals(bill)) {
            throw new IllegalStateException("the explained bill differs: " + again.total() + ", " + bill.total());
        }
        return recorder.nodes();
    }

    @Override
    public String toString() {
        return "ComputedBill[" + bill.customerNo() + ", " + bill.period() + ", " + bill.total() + "]";
    }
}
