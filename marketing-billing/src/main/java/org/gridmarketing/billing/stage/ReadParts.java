package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.input.UnreadChange;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;

/** What the points of an agreement read in parts of the period, together; nothing where one of them was not read at the same instants. */
final class ReadParts {
    private ReadParts() {}

    static List<PartEnergy> of(List<PointEnergy> points, Optional<TouBand> rest) {
        List<List<PartEnergy>> read = points.stream()
                .filter(use -> use.point().quantity() instanceof PointQuantity.Read)
                .map(PointEnergy::parts)
                .toList();
        List<PartEnergy> sum = read.isEmpty() ? List.of() : read.get(0);
        for (List<PartEnergy> parts : read) {
            if (!days(parts).equals(days(sum))) {
                return List.of();
            }
        }
        List<PartEnergy> parts = new ArrayList<>();
        for (int i = 0; i < sum.size(); i++) {
            int index = i;
            BandedEnergy energy = read.stream()
                    .map(each -> each.get(index).energy())
                    .map(each -> divided(each, rest))
                    .reduce(BandedEnergy.NONE, BandedEnergy::plus);
            parts.add(new PartEnergy(sum.get(i).days(), energy));
        }
        return parts;
    }

    static BandedEnergy divided(BandedEnergy energy, Optional<TouBand> rest) {
        return rest.map(band -> UsageGathering.dividedInto(band, energy)).orElse(energy);
    }

    /** The days on which one of them was not read in all its registers, for there the energy cannot be divided by readings. */
    static List<UnreadChange> unread(List<PointEnergy> points) {
        return points.stream()
                .flatMap(use -> use.point().quantity() instanceof PointQuantity.Read read
                        ? read.unread().stream()
                        : Stream.empty())
                .toList();
    }

    private static List<?> days(List<PartEnergy> parts) {
        return parts.stream().map(PartEnergy::days).toList();
    }
}
