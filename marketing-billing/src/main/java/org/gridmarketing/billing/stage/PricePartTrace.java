package org.gridmarketing.billing.stage;

import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.billing.trace.SpanText;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;
import org.gridmarketing.model.time.Timeline.Segment;
import org.gridmarketing.model.trace.TraceSink;

/** Tells how a basic charge is divided among its prices (基本电费分段过程), each share beside the line that it makes. */
final class PricePartTrace {
    private final boolean byCapacity;
    private final TraceSink trace;
    private int line;

    private PricePartTrace(boolean byCapacity, LineWriter lines) {
        this.byCapacity = byCapacity;
        this.trace = lines.trace();
        this.line = lines.next();
    }

    static PricePartTrace ofCapacity(LineWriter lines) {
        return new PricePartTrace(true, lines);
    }

    static PricePartTrace ofDemand(LineWriter lines) {
        return new PricePartTrace(false, lines);
    }

    /** The days on which the tariff has a basic charge, where it has none on others. */
    void twoPart(Timeline<Boolean> twoPart) {
        if (!trace.isRecording() || twoPart.isConstant()) {
            return;
        }
        for (Segment<Boolean> segment : twoPart.segments()) {
            trace.exact(
                    segment.value() ? BillingSteps.TWO_PART_DAYS : BillingSteps.SINGLE_PART_DAYS,
                    BillLine.ref(line),
                    Args.of("D", SpanText.of(segment.period())),
                    segment.period().days());
        }
    }

    void share(
            Timeline<ApparentPower> weights,
            Quantity<?> billed,
            Ratio own,
            Ratio all,
            Quantity<?> share,
            Rounding rounding) {
        ObjectRef subject = nextLine();
        if (!trace.isRecording()) {
            return;
        }
        Args inputs = Args.of("S", billed).and("D", SpanText.of(weights.period()));
        if (byCapacity) {
            inputs = weighed(weights, inputs);
        }
        trace.rounded(
                byCapacity ? BillingSteps.BASIC_PRICE_PART : BillingSteps.DEMAND_PRICE_PART,
                subject,
                inputs.and("w", own).and("Σw", all),
                share,
                rounding);
    }

    private static Args weighed(Timeline<ApparentPower> weights, Args inputs) {
        Args all = inputs;
        int number = 1;
        for (Segment<ApparentPower> segment : weights.segments()) {
            if (!segment.value().isZero()) {
                all = all.and("S" + number, segment.value())
                        .and("d" + number, segment.period().days());
                number++;
            }
        }
        return all;
    }

    void rest(BillingPeriod days, Quantity<?> billed, Quantity<?> taken, Quantity<?> rest) {
        ObjectRef subject = nextLine();
        if (trace.isRecording()) {
            Args inputs = Args.of("S0", billed).and("ΣSi", taken).and("D", SpanText.of(days));
            trace.exact(BillingSteps.BASIC_PRICE_REST, subject, inputs, rest);
        }
    }

    private ObjectRef nextLine() {
        return BillLine.ref(line++);
    }
}
