package org.gridmarketing.billing.price;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.trace.SpanText;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Tells what parts of the period come to together (合并各段电量), in all and in each band.
 *
 * @param step what they are joined for
 * @param subject the agreement
 * @param trace where it is told
 */
public record JoinedParts(TraceStep step, ObjectRef subject, TraceSink trace) {
    /**
     * The sums of several parts; nothing is told of one alone.
     *
     * @param given what else the step takes: the name of a stated quantity, or nothing
     * @param days what they are together
     * @param parts in the order of time
     * @param energy what they come to
     */
    public void tell(Args given, BillingPeriod days, List<PartEnergy> parts, BandedEnergy energy) {
        if (!trace.isRecording() || parts.size() < 2) {
            return;
        }
        tell(given.and("D", SpanText.of(days)), parts, BandedEnergy::total, energy.total());
        for (Map.Entry<TouBand, Energy> band : energy.bands().entrySet()) {
            Args ofBand = given.and("b", band.getKey()).and("D", SpanText.of(days));
            tell(ofBand, parts, each -> each.in(band.getKey()), band.getValue());
        }
    }

    private void tell(Args given, List<PartEnergy> parts, Function<BandedEnergy, Energy> of, Energy sum) {
        Args inputs = given;
        for (int i = 0; i < parts.size(); i++) {
            PartEnergy part = parts.get(i);
            inputs = inputs.and("D" + (i + 1), SpanText.of(part.days())).and("W" + (i + 1), of.apply(part.energy()));
        }
        trace.exact(step, subject, inputs, sum);
    }
}
