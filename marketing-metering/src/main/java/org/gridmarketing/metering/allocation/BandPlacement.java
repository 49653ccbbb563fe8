package org.gridmarketing.metering.allocation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.LossPlacement;
import org.gridmarketing.model.trace.TraceSink;

/** Placement of losses in bands (损耗电量分时): a loss added to the energy of a point whose energy may be divided. */
public final class BandPlacement {
    private BandPlacement() {}

    /**
     * Adds a loss to the energy of a point. Energy that is not divided takes it whole; so does the remainder band where the
     * loss is to be spread by energy and there is none.
     *
     * @param energy the energy of the point
     * @param loss what is added, kWh
     * @param placement to which bands it goes
     * @param remainderBand the flat band, or the band that stands for it where there is no flat price
     * @param rounding of the share of each other band
     * @param point the point, by which refusals and traces name its bands
     * @param sink told every share
     * @return the energy with the loss, in total exactly both together; refused where the loss is negative, and where it is to be spread and a
     *     band is negative or the remainder band is not among the bands
     */
    public static Outcome<BandedEnergy> add(
            BandedEnergy energy,
            Energy loss,
            LossPlacement placement,
            TouBand remainderBand,
            Rounding rounding,
            ObjectRef point,
            TraceSink sink) {
        if (loss.isNegative()) {
            return Outcome.refused(
                    ValueChecks.of(point).notNegative("loss", loss).issues());
        }
        boolean spread = placement == LossPlacement.SPREAD_BY_BAND;
        if (!energy.isDivided() || !spread || energy.total().isZero()) {
            return Outcome.ok(energy.withAddedTo(remainderBand, loss));
        }
        List<Share<Energy>> shares = new ArrayList<>();
        energy.bands().forEach((band, part) -> shares.add(new Share<>(bandOf(point, band), part)));
        return LossAllocation.byEnergy(loss, shares, bandOf(point, remainderBand), rounding, sink)
                .map(parts -> energy.plus(BandedEnergy.of(loss, byBand(parts, energy, point))));
    }

    private static Map<TouBand, Energy> byBand(Map<ObjectRef, Energy> parts, BandedEnergy energy, ObjectRef point) {
        Map<TouBand, Energy> byBand = new EnumMap<>(TouBand.class);
        for (TouBand band : energy.bands().keySet()) {
            byBand.put(band, parts.getOrDefault(bandOf(point, band), Energy.ZERO));
        }
        return byBand;
    }

    private static ObjectRef bandOf(ObjectRef point, TouBand band) {
        return new ObjectRef(TouBand.class.getSimpleName(), point.key() + " " + band);
    }
}
