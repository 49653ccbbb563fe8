package org.gridmarketing.metering.indicator;

import java.time.YearMonth;
import org.gridmarketing.model.quantity.Yuan;

/**
 * Receipts of a bill month (电费应收实收): what was billed for a month and what was paid of it so far.
 *
 * @param billMonth the month that was billed (电费年月), not the month of payment
 * @param receivable what was billed
 * @param received what was paid of it so far
 */
public record MonthlyReceipts(YearMonth billMonth, Yuan receivable, Yuan received) {}
