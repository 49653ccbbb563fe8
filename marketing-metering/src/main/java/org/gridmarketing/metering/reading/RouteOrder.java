package org.gridmarketing.metering.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.reading.ReadingRoute;
import org.gridmarketing.model.reading.ReadingStop;
import org.gridmarketing.model.text.Args;

/** Order of a route (抄表路线顺序): the stops by their sequence numbers, and whether every point of the segment has its place. */
public final class RouteOrder {
    private RouteOrder() {}

    /**
     * The stops in the order in which they are walked. Numbers need not be consecutive.
     *
     * @param route the route
     * @return the stops by sequence number; those without one last, in the order archived, and stops of one number in the order
     *     archived, so that every meter is still read
     */
    public static List<ReadingStop> inOrder(ReadingRoute route) {
        return route.stops().stream()
                .sorted(Comparator.comparing(
                        (ReadingStop stop) -> stop.sequence().toOptional().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /**
     * Checks a route against the points of its segment.
     *
     * @param route the route
     * @param points numbers of all metering points whose customers are in the segment
     * @return findings: sequence number missing or doubled, point doubled, forgotten or of another segment; undecided: stops
     *     whose point is not readable
     */
    public static CheckedWork check(ReadingRoute route, Set<String> points) {
        List<Finding> findings = new ArrayList<>();
        List<Issue> undecided = new ArrayList<>();
        for (ReadingStop stop : route.stops()) {
            if (stop.meteringPointNo().toOptional().isEmpty()) {
                undecided.add(
                        new Issue(MeteringIssues.VALUE_MISSING, route.ref(), "stops.meteringPointNo", Args.none()));
            }
            if (stop.sequence().toOptional().isEmpty()) {
                Args args = Args.of("point", pointOf(stop));
                findings.add(ReadingCheck.SEQUENCE_MISSING.finding("", route.ref(), "stops", pointOf(stop), args));
            }
        }
        counts(route, stop -> stop.sequence().toOptional()).forEach((sequence, count) -> {
            if (count > 1) {
                Args args = Args.of("sequence", sequence).and("count", count);
                findings.add(ReadingCheck.SEQUENCE_TWICE.finding("", route.ref(), "stops", sequence.toString(), args));
            }
        });
        points(route, points, findings);
        return new CheckedWork(findings, undecided);
    }

    private static void points(ReadingRoute route, Set<String> points, List<Finding> findings) {
        Set<String> onRoute = new LinkedHashSet<>();
        route.stops().forEach(stop -> stop.meteringPointNo().toOptional().ifPresent(onRoute::add));
        counts(route, stop -> stop.meteringPointNo().toOptional()).forEach((point, count) -> {
            if (count > 1) {
                findings.add(ReadingCheck.POINT_TWICE.finding(
                        "", ref(point), "", route.no(), args(route).and("count", count)));
            }
        });
        points.stream()
                .filter(point -> !onRoute.contains(point))
                .sorted()
                .forEach(point -> findings.add(
                        ReadingCheck.POINT_NOT_ON_ROUTE.finding("", ref(point), "", route.no(), args(route))));
        onRoute.stream()
                .filter(point -> !points.contains(point))
                .forEach(point ->
                        findings.add(ReadingCheck.POINT_OUTSIDE.finding("", ref(point), "", route.no(), args(route))));
    }

    private static <T> Map<T, Integer> counts(ReadingRoute route, Function<ReadingStop, Optional<T>> of) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        route.stops().forEach(stop -> of.apply(stop).ifPresent(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    private static String pointOf(ReadingStop stop) {
        return stop.meteringPointNo().toOptional().orElse("?");
    }

    private static ObjectRef ref(String point) {
        return ObjectRef.of(MeteringPoint.class, point);
    }

    private static Args args(ReadingRoute route) {
        return Args.of("route", route.no());
    }
}
