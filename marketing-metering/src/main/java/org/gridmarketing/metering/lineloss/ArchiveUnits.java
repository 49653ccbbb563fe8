package org.gridmarketing.metering.lineloss;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Percentage;

/**
 * Assessment units of an archive (由档案生成的考核单元): a unit for every station area and every feeder of the shared tables, its members
 * found by the station area and feeder that metering points name.
 *
 * <p>To a station area is supplied what its assessment points (台区供电考核) count, to a feeder what its line points (线路供电考核) count. Sold
 * is what customers take; in a line, what the station areas on it receive stands for their customers. A point whose energy is taken
 * off its parent is contained in the parent's. A point with a reverse register has two flows: customers feed in by it, assessment
 * points hand back. Customers on a feeder of their own (专线) are lossless.
 *
 * @param units station areas, then feeders, each in the order of the tables
 * @param outside points that belong to no such unit by what they are: not in use, gateways of the company, generation that is
 *     metered before its own use
 * @param issues why a point could not be assigned or a unit not be made; a unit of which one member is doubtful is not made
 */
public record ArchiveUnits(List<AssessmentUnit> units, List<ObjectRef> outside, List<Issue> issues) {
    /**
     * Keeps the lists unchangeable.
     *
     * @param units station areas, then feeders
     * @param outside points that belong to no such unit
     * @param issues why a point could not be assigned or a unit not be made
     */
    public ArchiveUnits {
        units = List.copyOf(units);
        outside = List.copyOf(outside);
        issues = List.copyOf(issues);
    }

    /**
     * Reads the archive once, dossier by dossier; no dossier is kept.
     *
     * @param archive the archive
     * @param targets the assessed rates (线损指标) of the units that have one
     * @return the units. Told: points that name no unit, or one that the tables do not have; points of which neither purpose nor
     *     class tells what they measure; sub-points of which is not archived whether they are deducted; units that stand twice in
     *     the tables; units without a supply point; feeders with a station area that is not metered; station areas without feeder
     */
    public static ArchiveUnits of(Archive archive, Map<ObjectRef, Percentage> targets) {
        UnitGathering gathering = new UnitGathering(archive.tables());
        try (Stream<Dossier> dossiers = archive.dossiers()) {
            dossiers.forEach(gathering::add);
        }
        return gathering.units(targets);
    }
}
