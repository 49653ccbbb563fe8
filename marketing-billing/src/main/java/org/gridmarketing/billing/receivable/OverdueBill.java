package org.gridmarketing.billing.receivable;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.account.Arrears;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Yuan;

/**
 * Overdue bill (逾期电费): what a penalty for late payment is charged on.
 *
 * @param receivableNo the key of the receivable (应收标识)
 * @param amount what was due (应收电费), yuan without any penalty; above 0
 * @param penaltyFrom the first day that counts (违约金起算日期): the day after the last on which it could be paid in time
 * @param residential whether it is a resident's (居民用户), whose rate is another
 * @param payments what was paid in parts before the rest (部分缴费), by ascending day, less than the amount together; a part bears the
 *     penalty up to the day on which it was paid
 */
public record OverdueBill(
        String receivableNo, Yuan amount, LocalDate penaltyFrom, boolean residential, List<PartPayment> payments) {
    /**
     * Payment of a part (部分缴费).
     *
     * @param on the day of payment (缴费日期)
     * @param amount what was paid (缴费金额), yuan above 0
     */
    public record PartPayment(LocalDate on, Yuan amount) {}

    /**
     * Keeps the list unchangeable.
     *
     * @param receivableNo the key of the receivable
     * @param amount what was due
     * @param penaltyFrom the first day that counts
     * @param residential whether it is a resident's
     * @param payments what was paid in parts before the rest
     */
    public OverdueBill {
        payments = List.copyOf(payments);
    }

    /**
     * A bill of which nothing was paid before.
     *
     * @param receivableNo the key of the receivable
     * @param amount what was due
     * @param penaltyFrom the first day that counts
     * @param residential whether it is a resident's
     */
    public OverdueBill(String receivableNo, Yuan amount, LocalDate penaltyFrom, boolean residential) {
        this(receivableNo, amount, penaltyFrom, residential, List.of());
    }

    /**
     * The reference by which lines, issues and traces name it.
     *
     * @return the archived arrears of this number
     */
    public ObjectRef ref() {
        return ObjectRef.of(Arrears.class, receivableNo);
    }
}
