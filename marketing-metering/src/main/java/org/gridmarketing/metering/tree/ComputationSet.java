package org.gridmarketing.metering.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.text.Args;

/**
 * Computation set (成组计算的计量点): the points that have to be computed together, because they share the losses of a transformer or
 * lie behind one another. One of them computed alone would bear all the loss, or keep what is another's.
 */
public final class ComputationSet {
    private ComputationSet() {}

    /**
     * Completes a choice of points.
     *
     * @param wanted the points that are to be computed
     * @param all every point there is, with what ties it to others
     * @return the wanted points and, again and again, their parents, the points behind them and the points on the same transformers;
     *     refused with every reason: a wanted point or a parent of the set that is not among all points
     */
    public static Outcome<Set<ObjectRef>> complete(Set<ObjectRef> wanted, Collection<PointNeighbours> all) {
        Map<Object, List<ObjectRef>> byTie = new HashMap<>();
        Map<ObjectRef, PointNeighbours> byPoint = new HashMap<>();
        for (PointNeighbours each : all) {
            byPoint.put(each.point(), each);
            ties(each)
                    .forEach(tie ->
                            byTie.computeIfAbsent(tie, key -> new ArrayList<>()).add(each.point()));
        }
        Set<ObjectRef> complete = new LinkedHashSet<>();
        Deque<ObjectRef> open = new ArrayDeque<>(wanted);
        List<Issue> issues = new ArrayList<>();
        while (!open.isEmpty()) {
            ObjectRef point = open.remove();
            PointNeighbours neighbours = byPoint.get(point);
            if (neighbours == null) {
                issues.add(new Issue(MeteringIssues.POINT_NOT_FOUND, point, "", Args.none()));
            } else if (complete.add(point)) {
                neighbours.parent().ifPresent(open::add);
                open.addAll(byTie.getOrDefault(point, List.of()));
                ties(neighbours).forEach(tie -> open.addAll(byTie.getOrDefault(tie, List.of())));
            }
        }
        return issues.isEmpty()
                ? Outcome.ok(Set.copyOf(complete))
                : Outcome.refused(issues.stream().distinct().toList());
    }

    /** A transformer ties by its key, a parent by its reference; the two are never equal. */
    private static List<Object> ties(PointNeighbours point) {
        List<Object> ties = new ArrayList<>(point.transformers());
        point.parent().ifPresent(ties::add);
        return ties;
    }
}
