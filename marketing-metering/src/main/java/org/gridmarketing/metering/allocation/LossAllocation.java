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
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Loss allocation (损耗分摊): a loss divided among the metering points that bear it together, by energy or by capacity, so that
 * nothing is lost and nothing created.
 */
public final class LossAllocation {
    private LossAllocation() {}

    /**
     * Divides a quantity by energy. Every share is whole × weight ÷ sum of weights, rounded; the main point takes what is
     * left, so that the shares sum up to the whole exactly. Where rounded shares sum up to more than the whole they are cut
     * instead; {@link #byEnergy(Quantity, List, ObjectRef, AllocationRule, TraceSink)} can be told to refuse.
     *
     * @param <Q> the type of what is divided: active or reactive energy
     * @param whole what is divided
     * @param shares the points that take part and their energies
     * @param mainPoint the point that takes the remainder (主计量点)
     * @param rounding of every share but the main point's
     * @param sink told every share
     * @return the share of each point, in the order of {@code shares}; all for the main point where nobody used
     *     energy. Refused with every reason: the main point not among the points, a point twice, a negative weight
     */
    public static <Q extends Quantity<Q>> Outcome<Map<ObjectRef, Q>> byEnergy(
            Q whole, List<Share<Energy>> shares, ObjectRef mainPoint, Rounding rounding, TraceSink sink) {
        return byEnergy(whole, shares, mainPoint, AllocationRule.of(rounding), sink);
    }

    /**
     * Divides a quantity by energy under a rule.
     *
     * @param <Q> the type of what is divided: active or reactive energy
     * @param whole what is divided
     * @param shares the points that take part and their energies
     * @param mainPoint the main point (主计量点)
     * @param rule how shares are rounded, and what is done where they sum up to more than the whole
     * @param sink told every share
     * @return as {@link #byEnergy(Quantity, List, ObjectRef, Rounding, TraceSink)}; refused too, where the rule says so, for shares
     *     that sum up to more than the whole
     */
    public static <Q extends Quantity<Q>> Outcome<Map<ObjectRef, Q>> byEnergy(
            Q whole, List<Share<Energy>> shares, ObjectRef mainPoint, AllocationRule rule, TraceSink sink) {
        return allocate(whole, shares, Energy.ZERO, mainPoint, rule, MeteringSteps.SHARE_BY_ENERGY, sink);
    }

    /**
     * Divides a quantity by capacity (按合同容量), as {@link #byEnergy(Quantity, List, ObjectRef, Rounding, TraceSink)} does by
     * energy; an idle point then bears its part, too.
     *
     * @param <Q> the type of what is divided: active or reactive energy
     * @param whole what is divided
     * @param shares the points that take part and their capacities
     * @param mainPoint the point that takes the remainder (主计量点)
     * @param rounding of every share but the main point's
     * @param sink told every share
     * @return as by energy; refused too where there is something to divide and no capacity
     */
    public static <Q extends Quantity<Q>> Outcome<Map<ObjectRef, Q>> byCapacity(
            Q whole, List<Share<ApparentPower>> shares, ObjectRef mainPoint, Rounding rounding, TraceSink sink) {
        return byCapacity(whole, shares, mainPoint, AllocationRule.of(rounding), sink);
    }

    /**
     * Divides a quantity by capacity under a rule.
     *
     * @param <Q> the type of what is divided: active or reactive energy
     * @param whole what is divided
     * @param shares the points that take part and their capacities
     * @param mainPoint the main point (主计量点)
     * @param rule how shares are rounded, and what is done where they sum up to more than the whole
     * @param sink told every share
     * @return as by energy
     */
    public static <Q extends Quantity<Q>> Outcome<Map<ObjectRef, Q>> byCapacity(
            Q whole, List<Share<ApparentPower>> shares, ObjectRef mainPoint, AllocationRule rule, TraceSink sink) {
        return allocate(whole, shares, ApparentPower.ZERO, mainPoint, rule, MeteringSteps.SHARE_BY_CAPACITY, sink);
    }

    private static <Q extends Quantity<Q>, W extends Quantity<W>> Outcome<Map<ObjectRef, Q>> allocate(
            Q whole,
            List<Share<W>> shares,
            W nothing,
            ObjectRef mainPoint,
            AllocationRule rule,
            TraceStep step,
            TraceSink sink) {
        W total = shares.stream().map(Share::weight).reduce(nothing, W::plus);
        boolean idle = total.isZero() && step.equals(MeteringSteps.SHARE_BY_ENERGY);
        List<Issue> issues = check(whole, shares, mainPoint, !idle && total.isZero() && !whole.isZero());
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        if (!total.isZero()) {
            return new Apportionment<>(whole, shares, total, rule, mainPoint).parts(step, sink);
        }
        Map<ObjectRef, Q> parts = new LinkedHashMap<>();
        Q none = whole.minus(whole);
        shares.forEach(share -> parts.put(share.point(), share.point().equals(mainPoint) ? whole : none));
        if (sink.isRecording() && !whole.isZero()) {
            Args args = Args.of("whole", whole).and("Σshare", none);
            sink.exact(MeteringSteps.SHARE_REMAINDER, mainPoint, args, whole);
        }
        return Outcome.ok(Collections.unmodifiableMap(parts));
    }

    private static <W extends Quantity<W>> List<Issue> check(
            Quantity<?> whole, List<Share<W>> shares, ObjectRef mainPoint, boolean nothingToShareBy) {
        List<Issue> issues = new ArrayList<>();
        Set<ObjectRef> points = new HashSet<>();
        for (Share<W> share : shares) {
            issues.addAll(ValueChecks.of(share.point())
                    .require(points.add(share.point()), MeteringIssues.SHARE_POINT_TWICE, "", Args.none())
                    .notNegative("weight", share.weight())
                    .issues());
        }
        issues.addAll(ValueChecks.of(mainPoint)
                .require(points.contains(mainPoint), MeteringIssues.MAIN_POINT_WITHOUT_SHARE, "", Args.none())
                .require(!nothingToShareBy, MeteringIssues.NO_ENERGY_TO_SHARE_BY, "", Args.of("whole", whole))
                .issues());
        return issues;
    }
}
