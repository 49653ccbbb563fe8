package org.gridmarketing.model.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.account.Bank;
import org.gridmarketing.model.grid.Feeder;
import org.gridmarketing.model.grid.StationArea;
import org.gridmarketing.model.grid.Substation;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.org.Industry;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.reading.ReaderAssignment;
import org.gridmarketing.model.reading.ReadingPlan;
import org.gridmarketing.model.reading.ReadingRoute;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffCatalog;

/** Which attributes of shared rows name which other rows: the one list of the links of the reference tables. */
final class TablesLinks {
    private static final List<Link<ReferenceTables, ?>> LINKS = List.of(
            Link.of(ReferenceTables::orgUnits, OrgUnit::ref, "parentNo", OrgUnit::parentNo, OrgUnit.class),
            Link.of(
                    ReferenceTables::readingSegments,
                    ReadingSegment::ref,
                    "orgNo",
                    ReadingSegment::orgNo,
                    OrgUnit.class),
            Link.of(
                    ReferenceTables::readingPlans,
                    ReadingPlan::ref,
                    "segmentNo",
                    ReadingPlan::segmentNo,
                    ReadingSegment.class),
            Link.of(ReferenceTables::readingPlans, ReadingPlan::ref, "orgNo", ReadingPlan::orgNo, OrgUnit.class),
            Link.of(
                    ReferenceTables::readingRoutes,
                    ReadingRoute::ref,
                    "segmentNo",
                    ReadingRoute::segmentNo,
                    ReadingSegment.class),
            Link.of(
                    ReferenceTables::readerAssignments,
                    ReaderAssignment::ref,
                    "segmentNo",
                    ReaderAssignment::segmentNo,
                    ReadingSegment.class),
            Link.of(ReferenceTables::banks, Bank::ref, "parentNo", Bank::parentNo, Bank.class),
            Link.of(ReferenceTables::industries, Industry::ref, "parentNo", Industry::parentNo, Industry.class),
            Link.of(ReferenceTables::substations, Substation::ref, "orgNo", Substation::orgNo, OrgUnit.class),
            Link.of(ReferenceTables::feeders, Feeder::ref, "orgNo", Feeder::orgNo, OrgUnit.class),
            Link.of(ReferenceTables::feeders, Feeder::ref, "substationNo", Feeder::substationNo, Substation.class),
            Link.of(ReferenceTables::stationAreas, StationArea::ref, "orgNo", StationArea::orgNo, OrgUnit.class),
            Link.of(ReferenceTables::stationAreas, StationArea::ref, "feederNo", StationArea::feederNo, Feeder.class));

    private TablesLinks() {}

    static Stream<Reference> inside(ReferenceTables tables) {
        return LINKS.stream().flatMap(link -> link.in(tables));
    }

    static Stream<Reference> dangling(ReferenceTables tables) {
        Set<ObjectRef> known = rows(tables).collect(Collectors.toSet());
        return LINKS.stream().flatMap(link -> link.dangling(tables, known));
    }

    /** Org units that tariffs are meant for and the tables lack. */
    static Stream<Reference> dangling(ReferenceTables tables, TariffCatalog tariffs) {
        Set<String> units = tables.orgUnits().stream().map(OrgUnit::no).collect(Collectors.toSet());
        return tariffs.tariffs().stream()
                .flatMap(tariff -> tariff.versions().stream()
                        .flatMap(version -> version.orgNos().stream())
                        .distinct()
                        .filter(no -> !units.contains(no))
                        .map(no -> new Reference(
                                ObjectRef.of(Tariff.class, tariff.code()), "orgNos", ObjectRef.of(OrgUnit.class, no))));
    }

    /** Every row, as often as it is archived. */
    static Stream<ObjectRef> rows(ReferenceTables tables) {
        return Stream.of(
                        tables.orgUnits().stream().map(OrgUnit::ref),
                        tables.readingSegments().stream().map(ReadingSegment::ref),
                        tables.readingPlans().stream().map(ReadingPlan::ref),
                        tables.readingRoutes().stream().map(ReadingRoute::ref),
                        tables.readerAssignments().stream().map(ReaderAssignment::ref),
                        tables.banks().stream().map(Bank::ref),
                        tables.lossTables().stream().map(each -> ObjectRef.of(TransformerLossTable.class, each.no())),
                        tables.industries().stream().map(Industry::ref),
                        tables.substations().stream().map(Substation::ref),
                        tables.feeders().stream().map(Feeder::ref),
                        tables.stationAreas().stream().map(StationArea::ref))
                .flatMap(refs -> refs);
    }
}
