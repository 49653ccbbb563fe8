package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Rounding;

/**
 * Bands of tiers (分时分档电量): each band's energy divided among the tiers in proportion to the tiers; bands and tiers both keep their
 * sums.
 */
final class TierBands {
    private TierBands() {}

    /** Energy of each tier by band, in the order of the parts. */
    static List<Map<TouBand, Energy>> divide(List<TierSplit.Part> parts, BandedEnergy energy, Rounding rounding) {
        List<TouBand> bands = List.copyOf(energy.bands().keySet());
        Map<TouBand, Energy> left = new EnumMap<>(energy.bands());
        int last = last(parts);
        List<Map<TouBand, Energy>> divided = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Energy part = parts.get(i).energy();
            Map<TouBand, Energy> row = i == last ? Map.copyOf(left) : row(part, energy, bands, rounding);
            if (i <= last) {
                row.forEach((band, kwh) -> left.merge(band, kwh.negate(), Energy::plus));
            }
            divided.add(row);
        }
        return divided;
    }

    private static int last(List<TierSplit.Part> parts) {
        int last = parts.size() - 1;
        while (last >= 0 && parts.get(last).energy().isZero()) {
            last--;
        }
        return last < 0 ? standing(parts) : last;
    }

    /** Bands that cancel one another out lie in the tier that the running total stands in. */
    private static int standing(List<TierSplit.Part> parts) {
        int standing = 0;
        while (standing < parts.size() - 1 && isPassed(parts.get(standing))) {
            standing++;
        }
        return standing;
    }

    private static boolean isPassed(TierSplit.Part part) {
        return part.tier()
                .upTo()
                .filter(bound -> bound.compareTo(part.after()) < 0)
                .isPresent();
    }

    /** The band with the most energy takes what rounding leaves of the tier. */
    private static Map<TouBand, Energy> row(Energy part, BandedEnergy energy, List<TouBand> bands, Rounding rounding) {
        Map<TouBand, Energy> row = new EnumMap<>(TouBand.class);
        if (part.isZero()) {
            return row;
        }
        TouBand rest = rest(energy, bands);
        Energy taken = Energy.ZERO;
        for (TouBand band : bands) {
            if (band != rest && !energy.total().isZero()) {
                Energy share = rounding.share(energy.in(band), part, energy.total());
                row.put(band, share);
                taken = taken.plus(share);
            }
        }
        row.put(rest, part.minus(taken));
        return row;
    }

    private static TouBand rest(BandedEnergy energy, List<TouBand> bands) {
        TouBand rest = bands.get(0);
        for (TouBand band : bands) {
            rest = energy.in(band).compareTo(energy.in(rest)) > 0 ? band : rest;
        }
        return rest;
    }
}
