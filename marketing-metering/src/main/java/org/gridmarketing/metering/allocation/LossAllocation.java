package org.gridmarketing.metering.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Loss allocation (损耗分摊): a loss of one transformer divided among the metering points behind it by their energies.
 */
public final class LossAllocation {
    private LossAllocation() {}

    /**
     * Divides a quantity by energy. Every share is whole × weight ÷ sum of weights, rounded; the main point takes what is
     * left, so that the shares sum up to the whole exactly. Where many small shares are rounded up the main point's may
     * come out negative.
     *
     * @param <Q> the type of what is divided: active or reactive energy
     * @param whole what is divided
     * @param shares the points that take part and their energies
     * @param mainPoint the point that takes the remainder (主计量点)
     * @param rounding of every share but the main point's
     * @param sink told every share
     * @return the share of each point, in the order of {@code shares}; nothing for anybody where {@code whole} is zero and
     *     so are the weights. Refused with every reason: the main point not among the points, a point twice, a negative
     *     weight, something to divide and no energy
     */
    public static <Q extends Quantity<Q>> Outcome<Map<ObjectRef, Q>> byEnergy(
            Q whole, List<Share> shares, ObjectRef mainPoint, Rounding rounding, TraceSink sink) {
        Energy total = shares.stream().map(Share::weight).reduce(Energy.ZERO, Energy::plus);
        List<Issue> issues = check(whole, shares, mainPoint, total);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Map<ObjectRef, Q> parts = new LinkedHashMap<>();
        Q remainder = whole;
        for (Share share : shares) {
            parts.put(share.point(), whole); // holds the main point's place in the order
            if (!share.point().equals(mainPoint)) {
                Q part = part(whole, share, total, rounding, sink);
                parts.put(share.point(), part);
                remainder = remainder.minus(part);
            }
        }
        parts.put(mainPoint, remainder);
        if (sink.isRecording()) {
            Args args = Args.of("whole", whole).and("Σshare", whole.minus(remainder));
            sink.exact(MeteringSteps.SHARE_REMAINDER, mainPoint, args, remainder);
        }
        return Outcome.ok(Collections.unmodifiableMap(parts));
    }

    private static <Q extends Quantity<Q>> Q part(
            Q whole, Share share, Energy total, Rounding rounding, TraceSink sink) {
        if (total.isZero()) {
            return whole; // which is nothing, or it would have been refused
        }
        Q part = rounding.share(whole, share.weight(), total);
        if (sink.isRecording()) {
            Args args = Args.of("whole", whole).and("Wi", share.weight()).and("ΣW", total);
            sink.rounded(MeteringSteps.SHARE_BY_ENERGY, share.point(), args, part, rounding);
        }
        return part;
    }

    private static List<Issue> check(Quantity<?> whole, List<Share> shares, ObjectRef mainPoint, Energy total) {
        List<Issue> issues = new ArrayList<>();
        Set<ObjectRef> points = new HashSet<>();
        for (Share share : shares) {
            if (!points.add(share.point())) {
                issues.add(issue(MeteringIssues.SHARE_POINT_TWICE, share.point(), "", Args.none()));
            }
            if (share.weight().isNegative()) {
                Args args = Args.of("value", share.weight());
                issues.add(issue(MeteringIssues.VALUE_NEGATIVE, share.point(), "weight", args));
            }
        }
        if (!points.contains(mainPoint)) {
            issues.add(issue(MeteringIssues.MAIN_POINT_WITHOUT_SHARE, mainPoint, "", Args.none()));
        }
        if (total.isZero() && !whole.isZero()) {
            Args args = Args.of("whole", whole);
            issues.add(issue(MeteringIssues.NO_ENERGY_TO_SHARE_BY, mainPoint, "", args));
        }
        return issues;
    }

    private static Issue issue(IssueCode code, ObjectRef subject, String attribute, Args args) {
        return new Issue(code, subject, attribute, args);
    }
}
