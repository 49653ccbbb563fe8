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

    /** How the energy of a band in a tier was found. */
    enum Found {
        /** In proportion to the tier. */
        SHARE,
        /** What the other bands leave of the tier. */
        REST_OF_TIER,
        /** What the other tiers leave of the band. */
        REST_OF_BAND,
        /** Nothing was used in all, so bands lie in the tier of the running total. */
        STANDING
    }

    /**
     * Energy of a band in a tier.
     *
     * @param others what other bands or other tiers have, where this takes the rest
     */
    record Share(Energy energy, Found found, Energy others) {}

    /** Energy of each tier by band, in the order of the parts. */
    static List<Map<TouBand, Share>> divide(List<TierSplit.Part> parts, BandedEnergy energy, Rounding rounding) {
        List<TouBand> bands = List.copyOf(energy.bands().keySet());
        Map<TouBand, Energy> left = new EnumMap<>(energy.bands());
        int last = last(parts);
        List<Map<TouBand, Share>> divided = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Energy part = parts.get(i).energy();
            Map<TouBand, Share> row = i == last ? rest(left, energy, parts) : row(part, energy, bands, rounding);
            if (i <= last) {
                row.forEach((band, share) -> left.merge(band, share.energy().negate(), Energy::plus));
            }
            divided.add(row);
        }
        return divided;
    }

    private static Map<TouBand, Share> rest(
            Map<TouBand, Energy> left, BandedEnergy energy, List<TierSplit.Part> parts) {
        boolean nothing = parts.stream().allMatch(part -> part.energy().isZero());
        Map<TouBand, Share> row = new EnumMap<>(TouBand.class);
        left.forEach((band, kwh) -> row.put(
                band,
                new Share(
                        kwh,
                        nothing ? Found.STANDING : Found.REST_OF_BAND,
                        energy.in(band).minus(kwh))));
        return row;
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
    private static Map<TouBand, Share> row(Energy part, BandedEnergy energy, List<TouBand> bands, Rounding rounding) {
        Map<TouBand, Share> row = new EnumMap<>(TouBand.class);
        if (part.isZero()) {
            return row;
        }
        TouBand rest = largest(energy, bands);
        Energy taken = Energy.ZERO;
        for (TouBand band : bands) {
            if (band != rest && !energy.total().isZero()) {
                Energy share = rounding.share(energy.in(band), part, energy.total());
                row.put(band, new Share(share, Found.SHARE, Energy.ZERO));
                taken = taken.plus(share);
            }
        }
        row.put(rest, new Share(part.minus(taken), Found.REST_OF_TIER, taken));
        return row;
    }

    private static TouBand largest(BandedEnergy energy, List<TouBand> bands) {
        TouBand largest = bands.get(0);
        for (TouBand band : bands) {
            largest = energy.in(band).compareTo(energy.in(largest)) > 0 ? band : largest;
        }
        return largest;
    }
}
