package org.gridmarketing.metering.lineloss;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.LineOwnership;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.grid.Feeder;
import org.gridmarketing.model.grid.StationArea;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;

/** Gathers the members of units; see {@link ArchiveUnits}. Of an archive it keeps the tables and two references a flow. */
final class UnitGathering {
    private final Map<ObjectRef, StationArea> areas = new LinkedHashMap<>();
    private final Map<ObjectRef, Feeder> feeders = new LinkedHashMap<>();
    private final Map<ObjectRef, List<UnitMember>> members = new HashMap<>();
    private final Set<ObjectRef> supplied = new HashSet<>();
    private final Set<ObjectRef> doubtful = new HashSet<>();
    private final List<ObjectRef> outside = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    UnitGathering(ReferenceTables tables) {
        tables.stationAreas().forEach(area -> put(areas, area.ref(), area));
        tables.feeders().forEach(feeder -> put(feeders, feeder.ref(), feeder));
    }

    private <T> void put(Map<ObjectRef, T> units, ObjectRef ref, T unit) {
        if (units.putIfAbsent(ref, unit) != null) {
            spoil(ref, new Issue(MeteringIssues.LINE_LOSS_UNIT_TWICE, ref, "no", Args.none()));
        }
    }

    void add(Dossier dossier) {
        DossierView view = DossierView.of(dossier);
        for (MeteringPoint point : dossier.meteringPoints()) {
            Optional<PointRole> role = PointRole.of(point);
            if (isOutOfUse(point)) {
                outside.add(point.ref());
            } else if (role.isEmpty()) {
                tell(MeteringIssues.LINE_LOSS_ROLE_UNKNOWN, point.ref(), "purpose", Args.none());
            } else {
                add(new PointFlows(point, view), role.get());
            }
        }
    }

    /** A point of unknown state counts as in use: without its energy its unit has no loss, and nothing is lost unseen. */
    private static boolean isOutOfUse(MeteringPoint point) {
        return point.status()
                .toOptional()
                .filter(status -> status != MeteringPointStatus.IN_USE)
                .isPresent();
    }

    private void add(PointFlows flows, PointRole role) {
        MeteringPoint point = flows.point();
        switch (role) {
            case AREA_SUPPLY ->
                unit(point, point.stationAreaNo(), "stationAreaNo", StationArea.class, areas)
                        .ifPresent(area -> addAreaSupply(flows, area));
            case LINE_SUPPLY ->
                unit(point, point.feederNo(), "feederNo", Feeder.class, feeders)
                        .ifPresent(line -> addSupply(flows, line));
            case CUSTOMER, PLANT -> {
                if (!isContainedInParent(point)) {
                    place(point).ifPresent(unit -> addSold(flows, unit, role));
                }
            }
            case NONE -> outside.add(point.ref());
        }
    }

    private static boolean isContainedInParent(MeteringPoint point) {
        return point.parentNo().isPresent() && point.deductedFromParent().equals(Recorded.of(YesNo.YES));
    }

    private void addSupply(PointFlows flows, ObjectRef unit) {
        supplied.add(unit);
        addMember(unit, UnitMember.of(flows.forward(), MemberRole.PURCHASED));
        flows.reverse().ifPresent(back -> addMember(unit, UnitMember.of(back, MemberRole.OUTPUT)));
    }

    /** What a station area receives is sold by its line; what it hands back is received there. */
    private void addAreaSupply(PointFlows flows, ObjectRef area) {
        addSupply(flows, area);
        lineOf(area).ifPresent(line -> {
            addMember(line, UnitMember.of(flows.forward(), MemberRole.SOLD));
            flows.reverse().ifPresent(back -> addMember(line, UnitMember.of(back, MemberRole.PURCHASED)));
        });
    }

    private void addSold(PointFlows flows, ObjectRef unit, PointRole role) {
        MeteringPoint point = flows.point();
        if (point.parentNo().isPresent() && !point.deductedFromParent().isPresent()) {
            Args args = Args.of("unit", unit.key());
            spoil(unit, new Issue(MeteringIssues.LINE_LOSS_MEMBER_DOUBTFUL, point.ref(), "deductedFromParent", args));
            return;
        }
        boolean lossless = Optional.ofNullable(feeders.get(unit))
                .filter(feeder -> feeder.ownership().equals(Recorded.of(LineOwnership.PRIVATE)))
                .isPresent();
        if (role == PointRole.CUSTOMER || flows.hasForward()) {
            addMember(unit, new UnitMember(flows.forward(), MemberRole.SOLD, lossless));
        }
        if (role == PointRole.PLANT || flows.reverse().isPresent()) {
            addMember(unit, UnitMember.of(MeteredFlow.reverse(point.ref()), MemberRole.FEED_IN));
        }
    }

    /** The station area of a point, or its feeder where it hangs in none. */
    private Optional<ObjectRef> place(MeteringPoint point) {
        if (!point.stationAreaNo().isAbsent()) {
            return unit(point, point.stationAreaNo(), "stationAreaNo", StationArea.class, areas);
        }
        if (!point.feederNo().isAbsent()) {
            return unit(point, point.feederNo(), "feederNo", Feeder.class, feeders);
        }
        tell(MeteringIssues.LINE_LOSS_UNASSIGNED, point.ref(), "stationAreaNo", Args.none());
        return Optional.empty();
    }

    private <T> Optional<ObjectRef> unit(
            MeteringPoint point, Recorded<String> key, String attribute, Class<T> type, Map<ObjectRef, T> known) {
        if (key instanceof Recorded.Unreadable<String> text) {
            tell(MeteringIssues.VALUE_UNREADABLE, point.ref(), attribute, Args.of("raw", text.raw()));
            return Optional.empty();
        }
        if (key.isAbsent()) {
            tell(MeteringIssues.VALUE_MISSING, point.ref(), attribute, Args.none());
            return Optional.empty();
        }
        Optional<ObjectRef> unit = key.toOptional().map(no -> ObjectRef.of(type, no));
        if (unit.filter(known::containsKey).isEmpty()) {
            Args args = Args.of("unit", unit.orElseThrow().key());
            tell(MeteringIssues.LINE_LOSS_UNIT_UNKNOWN, point.ref(), attribute, args);
            return Optional.empty();
        }
        return unit;
    }

    private Optional<ObjectRef> lineOf(ObjectRef area) {
        return Optional.ofNullable(areas.get(area))
                .flatMap(found -> found.feederNo().toOptional())
                .map(no -> ObjectRef.of(Feeder.class, no))
                .filter(feeders::containsKey);
    }

    private void addMember(ObjectRef unit, UnitMember member) {
        members.computeIfAbsent(unit, key -> new ArrayList<>()).add(member);
    }

    private void spoil(ObjectRef unit, Issue issue) {
        doubtful.add(unit);
        issues.add(issue);
    }

    private void tell(IssueCode code, ObjectRef subject, String attribute, Args args) {
        issues.add(new Issue(code, subject, attribute, args));
    }

    ArchiveUnits units(Map<ObjectRef, Percentage> targets) {
        areas.keySet().forEach(this::checkArea);
        List<AssessmentUnit> units = new ArrayList<>();
        areas.keySet()
                .forEach(area -> unit(area, LossDimension.STATION_AREA, targets).ifPresent(units::add));
        feeders.keySet().forEach(line -> unit(line, LossDimension.LINE, targets).ifPresent(units::add));
        return new ArchiveUnits(units, outside, issues);
    }

    /** Where an area with customers is not metered, its line has sold what nobody counted. */
    private void checkArea(ObjectRef area) {
        if (lineOf(area).isEmpty()) {
            tell(MeteringIssues.LINE_LOSS_AREA_WITHOUT_LINE, area, "feederNo", Args.none());
        } else if (!supplied.contains(area) && members.containsKey(area)) {
            ObjectRef line = lineOf(area).orElseThrow();
            Args args = Args.of("area", area.key());
            spoil(line, new Issue(MeteringIssues.LINE_LOSS_AREA_NOT_METERED, line, "", args));
        }
    }

    private Optional<AssessmentUnit> unit(ObjectRef ref, LossDimension dimension, Map<ObjectRef, Percentage> targets) {
        if (!supplied.contains(ref)) {
            tell(MeteringIssues.LINE_LOSS_NO_SUPPLY_POINT, ref, "", Args.none());
            return Optional.empty();
        }
        return doubtful.contains(ref)
                ? Optional.empty()
                : Optional.of(new AssessmentUnit(
                        ref, dimension, members.getOrDefault(ref, List.of()), Optional.ofNullable(targets.get(ref))));
    }
}
