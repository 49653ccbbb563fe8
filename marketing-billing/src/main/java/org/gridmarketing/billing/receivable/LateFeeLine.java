package org.gridmarketing.billing.receivable;

import java.time.LocalDate;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Yuan;

/**
 * Line of a late-payment penalty (违约金明细): one amount over days of one rate.
 *
 * @param receivableNo the key of the receivable (应收标识)
 * @param from the first day that counts (起算日期)
 * @param to the last day that counts (截止日期): the day of payment, or the last of a year
 * @param days how many days that is (逾期天数)
 * @param amount the overdue amount (欠费金额), yuan
 * @param rate share of the amount for each day (日比例)
 * @param fee the penalty (违约金), yuan, half up to the fen
 */
public record LateFeeLine(
        String receivableNo, LocalDate from, LocalDate to, long days, Yuan amount, Ratio rate, Yuan fee) {}
