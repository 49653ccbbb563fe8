package org.gridmarketing.billing.receivable;

import java.util.List;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.quantity.Yuan;

/**
 * Statement of a late-payment penalty (违约金计算单): lines less what the cap takes off, more what is missing to the least amount, are the total.
 *
 * @param lines by bill and day (明细)
 * @param capped what the cap takes off (超上限核减), yuan, not negative
 * @param added what is missing to the least amount (最低额补足), yuan, not negative
 * @param total what is due (应收违约金), yuan
 * @param warnings what a reader must know (提示)
 */
public record LateFeeStatement(
        List<LateFeeLine> lines, Yuan capped, Yuan added, Yuan total, List<BillWarning> warnings) {
    /**
     * Keeps the lists unchangeable.
     *
     * @param lines by bill and day
     * @param capped what the cap takes off
     * @param added what is missing to the least amount
     * @param total what is due
     * @param warnings what a reader must know
     */
    public LateFeeStatement {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }
}
