package org.gridmarketing.billing.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.tariff.BandTotal;

/**
 * Which band registers a point needs: those of the bands that its tariff prices. A priced band without a register would be
 * billed at another band's price.
 *
 * @param priced the bands that have prices of their own; empty where the price does not differ by band
 * @param divided whether energy is divided into bands: where a band is priced, and where bands are read although the price is
 *     one, since the energy may be taken off a point whose bands are priced
 */
record BandPlan(Set<TouBand> priced, boolean divided) {
    /** The bands of the tariff in the period; peak, flat and valley where the tariff is not known and so refused anyway. */
    static BandPlan of(Resolution resolution, PriceAgreement agreement, boolean hasBands) {
        List<CompiledTariff> tariffs = TariffResolver.inPeriod(resolution, agreement);
        if (tariffs.isEmpty()) {
            return new BandPlan(EnumSet.of(TouBand.PEAK, TouBand.FLAT, TouBand.VALLEY), true);
        }
        Set<TouBand> priced = tariffs.get(0).pricedBands();
        if (tariffs.size() > 1) {
            priced = EnumSet.noneOf(TouBand.class);
            for (CompiledTariff tariff : tariffs) {
                priced.addAll(tariff.pricedBands());
            }
        }
        return new BandPlan(priced, !priced.isEmpty() || hasBands);
    }

    static BandPlan undivided() {
        return new BandPlan(Set.of(), false);
    }

    /** Flat takes the remainder; where it has no price, valley does, as with the peak and valley prices of households. */
    Optional<TouBand> remainderBand() {
        if (!divided) {
            return Optional.empty();
        }
        return Optional.of(
                priced.contains(TouBand.FLAT) || !priced.contains(TouBand.VALLEY) ? TouBand.FLAT : TouBand.VALLEY);
    }

    boolean needs(RegisterKind register, BandTotal policy) {
        return register.band()
                .filter(priced::contains)
                .filter(band ->
                        policy == BandTotal.SUM_OF_BANDS || !remainderBand().equals(Optional.of(band)))
                .isPresent();
    }
}
