package org.gridmarketing.billing;

import java.util.List;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.trace.TraceNode;

/**
 * Computed bill (计费结果): a bill that can explain itself by running the same steps again with a recorder.
 */
public abstract sealed class ComputedBill permits StagedBill, CompiledBill {
    ComputedBill() {}

    /**
     * The bill.
     *
     * @return lines, quantities, total and warnings
     */
    public abstract Bill bill();

    /**
     * The lines alone.
     *
     * @return those of {@link #bill()}
     */
    public abstract List<BillLine> lines();

    /**
     * The total alone.
     *
     * @return that of {@link #bill()}
     */
    public abstract Yuan total();

    /**
     * How the bill came about.
     *
     * @return every computed number in the order of computing; a node of a line has the line's
     *     {@link org.gridmarketing.model.bill.BillLine#ref()} as its subject
     * @throws IllegalStateException if the second run gave another bill, which would be an error of this library
     */
    public abstract List<TraceNode> explain();

    @Override
    public final String toString() {
        Bill bill = bill();
        return "ComputedBill[" + bill.customerNo() + ", " + bill.period() + ", " + bill.total() + "]";
    }
}
