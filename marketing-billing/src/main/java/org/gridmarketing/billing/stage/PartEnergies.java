package org.gridmarketing.billing.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.time.BillingPeriod;

/** Parts of a period that were read at different instants, brought to those that they have in common. */
final class PartEnergies {
    private PartEnergies() {}

    /** The last days of parts at which every one of several points was read. */
    static Set<LocalDate> commonEnds(List<List<PartEnergy>> points) {
        Set<LocalDate> common = new TreeSet<>();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) {
                common.addAll(ends(points.get(0)));
            } else {
                common.retainAll(ends(points.get(i)));
            }
        }
        return common;
    }

    static List<LocalDate> ends(List<PartEnergy> parts) {
        return parts.stream().map(part -> part.days().to()).toList();
    }

    /** Longer parts, which end on some of the days on which these end. */
    static List<PartEnergy> joined(List<PartEnergy> parts, Set<LocalDate> ends) {
        List<PartEnergy> joined = new ArrayList<>();
        List<PartEnergy> open = new ArrayList<>();
        for (PartEnergy part : parts) {
            open.add(part);
            if (ends.contains(part.days().to())) {
                joined.add(sum(open));
                open.clear();
            }
        }
        return joined;
    }

    private static PartEnergy sum(List<PartEnergy> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        BillingPeriod days = new BillingPeriod(
                parts.get(0).days().from(), parts.get(parts.size() - 1).days().to());
        BandedEnergy energy = parts.stream().map(PartEnergy::energy).reduce(BandedEnergy.NONE, BandedEnergy::plus);
        return new PartEnergy(days, energy);
    }
}
