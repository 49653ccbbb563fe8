package org.gridmarketing.billing.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.input.UnreadChange;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;

/** What the points of an agreement read in parts of the period, together, between instants at which all of them were read. */
final class ReadParts {
    private ReadParts() {}

    static List<PartEnergy> of(List<PointEnergy> points, Optional<TouBand> rest) {
        List<List<PartEnergy>> read = read(points).map(PointEnergy::parts).toList();
        Set<LocalDate> ends = PartEnergies.commonEnds(read);
        List<List<PartEnergy>> joined =
                read.stream().map(each -> PartEnergies.joined(each, ends)).toList();
        List<PartEnergy> parts = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            int index = i;
            BandedEnergy energy = joined.stream()
                    .map(each -> each.get(index).energy())
                    .map(each -> divided(each, rest))
                    .reduce(BandedEnergy.NONE, BandedEnergy::plus);
            parts.add(new PartEnergy(joined.get(0).get(i).days(), energy));
        }
        return parts;
    }

    static BandedEnergy divided(BandedEnergy energy, Optional<TouBand> rest) {
        return rest.map(band -> UsageGathering.dividedInto(band, energy)).orElse(energy);
    }

    /** The days on which one of them, or of those deducted from them, was not read in all its registers. */
    static List<UnreadChange> unread(List<PointEnergy> points, Collection<PointEnergy> all) {
        return Stream.concat(points.stream(), read(points).flatMap(use -> behind(use, all)))
                .flatMap(use -> use.point().quantity() instanceof PointQuantity.Read read
                        ? read.unread().stream()
                        : Stream.empty())
                .distinct()
                .toList();
    }

    private static Stream<PointEnergy> read(List<PointEnergy> points) {
        return points.stream().filter(use -> use.point().quantity() instanceof PointQuantity.Read);
    }

    /** The read points that are deducted from a point; parents never run in a circle. */
    static Stream<PointEnergy> behind(PointEnergy use, Collection<PointEnergy> all) {
        Optional<String> no = Optional.of(use.point().no());
        return all.stream()
                .filter(each -> each.point().quantity() instanceof PointQuantity.Read)
                .filter(each ->
                        each.point().deducted() && each.point().parentNo().equals(no));
    }
}
