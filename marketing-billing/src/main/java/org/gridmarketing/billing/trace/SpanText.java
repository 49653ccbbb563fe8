package org.gridmarketing.billing.trace;

import java.time.LocalDate;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;

/** Words for a span of days (天段), both ends included. */
public final class SpanText {
    private SpanText() {}

    /**
     * The first and the last day.
     *
     * @param days the span
     * @return for example 2024-07-01 to 2024-07-13; a single day by itself
     */
    public static Bilingual of(BillingPeriod days) {
        LocalDate first = days.firstDay();
        LocalDate last = days.to();
        return first.equals(last)
                ? new Bilingual(first.toString(), first.toString())
                : new Bilingual(first + " 至 " + last, first + " to " + last);
    }
}
