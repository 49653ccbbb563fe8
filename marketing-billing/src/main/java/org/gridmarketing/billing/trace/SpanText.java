package org.gridmarketing.billing.trace;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;

/** Words for a span of days (天段), both ends included. */
public final class SpanText {
    private SpanText() {}

    /**
     * Several spans as a step names them.
     *
     * @param spans in the order of time
     * @return D1, D2 and so on
     */
    public static Args numbered(List<BillingPeriod> spans) {
        Args inputs = Args.none();
        for (int i = 0; i < spans.size(); i++) {
            inputs = inputs.and("D" + (i + 1), of(spans.get(i)));
        }
        return inputs;
    }

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
