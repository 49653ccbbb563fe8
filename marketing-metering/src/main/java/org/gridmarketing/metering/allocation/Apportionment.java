package org.gridmarketing.metering.allocation;

import java.util.List;
import java.util.Map;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/** A whole being divided by weights whose sum is not zero. */
record Apportionment<Q extends Quantity<Q>, W extends Quantity<W>>(
        Q whole, List<Share<W>> shares, W total, AllocationRule rule, ObjectRef mainPoint) {

    /** Puts the parts in the order of the shares; their sum is the whole. */
    void into(Map<ObjectRef, Q> parts, TraceStep step, TraceSink sink) {
        Q remainder = whole;
        for (Share<W> share : shares) {
            parts.put(share.point(), whole); // holds the main point's place in the order
            if (!share.point().equals(mainPoint)) {
                Q part = part(share);
                parts.put(share.point(), part);
                remainder = remainder.minus(part);
                tell(share, part, step, sink);
            }
        }
        parts.put(mainPoint, remainder);
        if (sink.isRecording()) {
            Args args = Args.of("whole", whole).and("Σshare", whole.minus(remainder));
            sink.exact(MeteringSteps.SHARE_REMAINDER, mainPoint, args, remainder);
        }
    }

    private Q part(Share<W> share) {
        return rule.factor()
                .map(factor -> rule.quantity().round(whole.times(ratio(share, factor))))
                .orElseGet(() -> rule.quantity().share(whole, share.weight(), total));
    }

    private Ratio ratio(Share<W> share, Rounding factor) {
        return Ratio.of(factor.quotient(share.weight().toBigDecimal(), total.toBigDecimal()));
    }

    private void tell(Share<W> share, Q part, TraceStep step, TraceSink sink) {
        if (sink.isRecording()) {
            Args args = Args.of("whole", whole).and("Wi", share.weight()).and("ΣW", total);
            Args inputs = rule.factor()
                    .map(factor -> args.and("Wi÷ΣW", ratio(share, factor)))
                    .orElse(args);
            sink.rounded(step, share.point(), inputs, part, rule.quantity());
        }
    }
}
