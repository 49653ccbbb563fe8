package org.gridmarketing.metering.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.text.Args;

/** Point tree (总分表层级): metering points, each behind at most one other, without a cycle; several main points make a forest. */
public final class PointTree {
    private final Map<ObjectRef, TreePoint> points;
    private final Map<ObjectRef, List<TreePoint>> byParent = new HashMap<>();

    private PointTree(Map<ObjectRef, TreePoint> points) {
        this.points = points;
        for (TreePoint point : points.values()) {
            point.parent()
                    .ifPresent(parent -> byParent.computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(point));
        }
    }

    /**
     * A tree of points.
     *
     * @param points the points, in the order in which results are given
     * @return the tree; refused with every reason: no point, a point twice, a parent that is not among the points, points behind one
     *     another in a circle, points behind one without a meter, a negative quantity, a ratio outside 0 to 1, an agreed main point
     *     with a ratio, ratios behind one point that sum up to more than 1
     */
    public static Outcome<PointTree> of(List<TreePoint> points) {
        List<Issue> issues = new ArrayList<>();
        Map<ObjectRef, TreePoint> byRef = new LinkedHashMap<>();
        for (TreePoint point : points) {
            if (byRef.putIfAbsent(point.point(), point) != null) {
                issues.add(issue(MeteringIssues.TREE_POINT_TWICE, point, "", Args.none()));
            }
        }
        if (points.isEmpty()) {
            ObjectRef none = ObjectRef.of(PointTree.class, "-");
            issues.add(new Issue(MeteringIssues.TREE_EMPTY, none, "", Args.none()));
        }
        PointTree tree = new PointTree(byRef);
        byRef.values().forEach(point -> tree.check(point, issues));
        tree.checkRatios(issues);
        tree.checkCycles(issues);
        return issues.isEmpty() ? Outcome.ok(tree) : Outcome.refused(issues);
    }

    /**
     * The points.
     *
     * @return in the order given
     */
    public List<TreePoint> points() {
        return List.copyOf(points.values());
    }

    /**
     * A point by its reference.
     *
     * @param point the reference
     * @return the point; empty if it is not in the tree
     */
    public Optional<TreePoint> find(ObjectRef point) {
        return Optional.ofNullable(points.get(point));
    }

    /**
     * The points directly behind a point.
     *
     * @param point the point
     * @return in the order given, deducted or not
     */
    public List<TreePoint> behind(ObjectRef point) {
        return List.copyOf(byParent.getOrDefault(point, List.of()));
    }

    /**
     * The points from the lowest up, each after all points behind it.
     *
     * @return every point once
     */
    public List<TreePoint> bottomUp() {
        Deque<TreePoint> topDown = new ArrayDeque<>();
        Deque<TreePoint> open = new ArrayDeque<>();
        points.values().stream().filter(point -> point.parent().isEmpty()).forEach(open::add);
        while (!open.isEmpty()) {
            TreePoint point = open.removeLast();
            topDown.addFirst(point);
            open.addAll(behind(point.point()));
        }
        return List.copyOf(topDown);
    }

    /**
     * The main point above a point.
     *
     * @param point a point of the tree
     * @return the point without a parent; the point itself if it has none
     * @throws IllegalArgumentException if the point is not in the tree
     */
    public TreePoint mainOf(ObjectRef point) {
        TreePoint each =
                find(point).orElseThrow(() -> new IllegalArgumentException("point is not in the tree: " + point));
        Optional<TreePoint> above = Optional.of(each);
        while (above.isPresent()) {
            each = above.get();
            above = each.parent().flatMap(this::find);
        }
        return each;
    }

    private void check(TreePoint point, List<Issue> issues) {
        Optional<TreePoint> parent = point.parent().flatMap(this::find);
        if (point.parent().isPresent() && parent.isEmpty()) {
            Args args = Args.of("parent", point.parent().get().key());
            issues.add(issue(MeteringIssues.PARENT_NOT_IN_TREE, point, "parentNo", args));
        }
        boolean needsParent = point.deducted() || !point.isMetered();
        if (needsParent && parent.filter(each -> !each.isMetered()).isPresent()) {
            Args args = Args.of("parent", parent.get().point().key());
            issues.add(issue(MeteringIssues.PARENT_WITHOUT_METER, point, "parentNo", args));
        }
        negative(point.source())
                .ifPresent(energy -> issues.add(
                        issue(MeteringIssues.VALUE_NEGATIVE, point, "fixedQuantity", Args.of("value", energy))));
        if (point.source() instanceof PointSource.Proportion share) {
            boolean outside = share.ratio().isNegative() || share.ratio().compareTo(Ratio.ONE) > 0;
            if (outside || point.parent().isEmpty()) {
                Args args = Args.of("ratio", share.ratio());
                issues.add(issue(MeteringIssues.PROPORTION_WRONG, point, "fixedRatio", args));
            }
        }
    }

    private static Optional<Energy> negative(PointSource source) {
        Energy energy = source instanceof PointSource.Quantity fixed
                ? fixed.energy()
                : source instanceof PointSource.PerDay daily ? daily.perDay() : Energy.ZERO;
        return Optional.of(energy).filter(Energy::isNegative);
    }

    /** Ratios of what a point has: together they cannot be more than all of it. */
    private void checkRatios(List<Issue> issues) {
        for (TreePoint point : points.values()) {
            Ratio sum =
                    sharing(point.point()).values().stream().reduce(Ratio::plus).orElse(Ratio.of("0"));
            if (sum.compareTo(Ratio.ONE) > 0) {
                issues.add(issue(MeteringIssues.PROPORTIONS_EXCEED_ONE, point, "", Args.of("sum", sum)));
            }
        }
    }

    /** The ratios of the deducted points that share with a point what the one above has, itself among them. */
    Map<ObjectRef, Ratio> sharing(TreePoint point) {
        return point.parent().map(this::sharing).orElse(Map.of());
    }

    private Map<ObjectRef, Ratio> sharing(ObjectRef parent) {
        Map<ObjectRef, Ratio> ratios = new LinkedHashMap<>();
        for (TreePoint each : behind(parent)) {
            if (each.deducted() && each.source() instanceof PointSource.Proportion share) {
                ratios.put(each.point(), share.ratio());
            }
        }
        return ratios;
    }

    private void checkCycles(List<Issue> issues) {
        Set<ObjectRef> seen = new HashSet<>();
        for (TreePoint point : points.values()) {
            List<ObjectRef> cycle = cycleAbove(point.point(), seen);
            if (!cycle.isEmpty()) {
                List<ObjectRef> fromFirst = fromFirstGiven(cycle);
                String path = fromFirst.stream().map(ObjectRef::key).collect(Collectors.joining(" → "));
                Args args = Args.of("path", path);
                issues.add(new Issue(MeteringIssues.POINT_CYCLE, fromFirst.get(0), "parentNo", args));
            }
        }
    }

    /** The circle that the way up from a point runs into; empty where it ends, or meets a way that was gone before. */
    private List<ObjectRef> cycleAbove(ObjectRef start, Set<ObjectRef> seen) {
        List<ObjectRef> path = new ArrayList<>();
        Optional<ObjectRef> next = Optional.of(start);
        while (next.isPresent() && seen.add(next.get())) {
            path.add(next.get());
            next = find(next.get()).flatMap(TreePoint::parent);
        }
        int from = next.map(path::indexOf).orElse(-1);
        return from < 0 ? List.of() : path.subList(from, path.size());
    }

    /** The same circle, beginning with the point of it that was given first. */
    private List<ObjectRef> fromFirstGiven(List<ObjectRef> cycle) {
        Set<ObjectRef> on = Set.copyOf(cycle);
        ObjectRef first =
                points.keySet().stream().filter(on::contains).findFirst().orElseThrow();
        List<ObjectRef> turned = new ArrayList<>(cycle);
        Collections.rotate(turned, -cycle.indexOf(first));
        return turned;
    }

    private static Issue issue(IssueCode code, TreePoint point, String attribute, Args args) {
        return new Issue(code, point.point(), attribute, args);
    }
}
