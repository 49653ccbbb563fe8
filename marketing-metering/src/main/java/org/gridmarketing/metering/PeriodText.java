package org.gridmarketing.metering;

import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Text of a period (周期文本): by its first and its last day, as people name it. The day whose end opens a period is none of its own, so
 * January is never shown as beginning on 31 December.
 */
public final class PeriodText {
    private PeriodText() {}

    /**
     * A period as one argument.
     *
     * @param period the period
     * @return its first and its last day, in every language alike
     */
    public static String of(BillingPeriod period) {
        return period.firstDay() + " – " + period.to();
    }

    /**
     * A period as two arguments.
     *
     * @param period the period
     * @return {@code from}, its first day, and {@code to}, its last
     */
    public static Args args(BillingPeriod period) {
        return Args.of("from", period.firstDay()).and("to", period.to());
    }
}
