package org.gridmarketing.metering.allocation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/** A whole being divided by weights whose sum is not zero. */
record Apportionment<Q extends Quantity<Q>, W extends Quantity<W>>(
        Q whole, List<Share<W>> shares, W total, AllocationRule rule, ObjectRef mainPoint) {

    /** The parts in the order of the shares; their sum is the whole. */
    Outcome<Map<ObjectRef, Q>> parts(TraceStep step, TraceSink sink) {
        Map<ObjectRef, Q> parts = divided();
        Q remainder = whole.minus(sumOfShares(parts));
        if (remainder.signum() * whole.signum() < 0) {
            if (rule.belowZero() == RemainderBelowZero.SHARES_CUT) {
                return new Apportionment<>(whole, shares, total, rule.cutting(), mainPoint).parts(step, sink);
            }
            Args args = Args.of("shares", sumOfShares(parts)).and("whole", whole);
            return Outcome.refused(new Issue(MeteringIssues.SHARES_EXCEED_WHOLE, mainPoint, "", args));
        }
        parts.put(mainPoint, remainder);
        if (sink.isRecording()) {
            tell(parts, remainder, step, sink);
        }
        return Outcome.ok(Collections.unmodifiableMap(parts));
    }

    /** Every part but the main point's, whose place in the order is held. */
    private Map<ObjectRef, Q> divided() {
        Map<ObjectRef, Q> parts = new LinkedHashMap<>();
        for (Share<W> share : shares) {
            parts.put(share.point(), share.point().equals(mainPoint) ? whole.minus(whole) : part(share));
        }
        return parts;
    }

    private Q sumOfShares(Map<ObjectRef, Q> parts) {
        return parts.values().stream().reduce(whole.minus(whole), Quantity::plus);
    }

    private Q part(Share<W> share) {
        return rule.factor()
                .map(factor -> rule.quantity().round(whole.times(ratio(share, factor))))
                .orElseGet(() -> rule.quantity().share(whole, share.weight(), total));
    }

    private Ratio ratio(Share<W> share, Rounding factor) {
        return Ratio.of(factor.quotient(share.weight().toBigDecimal(), total.toBigDecimal()));
    }

    private void tell(Map<ObjectRef, Q> parts, Q remainder, TraceStep step, TraceSink sink) {
        for (Share<W> share : shares) {
            if (!share.point().equals(mainPoint)) {
                Args args = Args.of("whole", whole).and("Wi", share.weight()).and("ΣW", total);
                Args inputs = rule.factor()
                        .map(factor -> args.and("Wi÷ΣW", ratio(share, factor)))
                        .orElse(args);
                Q part = parts.getOrDefault(share.point(), whole);
                sink.rounded(step, share.point(), inputs, part, rule.quantity());
            }
        }
        Args args = Args.of("whole", whole).and("Σshare", whole.minus(remainder));
        sink.exact(MeteringSteps.SHARE_REMAINDER, mainPoint, args, remainder);
    }
}
