package org.gridmarketing.billing.tariff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.text.Args;

/** Component with its prices worked out (编译后的组成项): one price, or one for each band. */
public final class CompiledComponent {
    private static final EnergyPrice TOLERANCE = EnergyPrice.ofYuanPerKwh("0.00005");

    private final EnergyComponent component;
    private final Optional<EnergyPrice> flat;
    private final Map<TouBand, EnergyPrice> byBand;

    private CompiledComponent(EnergyComponent component, Optional<EnergyPrice> flat, Map<TouBand, EnergyPrice> byBand) {
        this.component = component;
        this.flat = flat;
        this.byBand = byBand;
    }

    static CompiledComponent of(EnergyComponent component, TariffVersion version) {
        ComponentPrice price = component.price();
        if (price instanceof ComponentPrice.Flat one) {
            return new CompiledComponent(component, Optional.of(one.price()), Map.of());
        }
        Map<TouBand, EnergyPrice> byBand = new EnumMap<>(TouBand.class);
        if (price instanceof ComponentPrice.ByBand published) {
            byBand.putAll(published.prices());
        } else if (price instanceof ComponentPrice.Floating floating) {
            floating.ratios()
                    .forEach((band, ratio) ->
                            byBand.put(band, rounded(floating.base().times(ratio), version)));
        } else if (price instanceof ComponentPrice.Residual residual) {
            residual.ratios()
                    .keySet()
                    .forEach(band ->
                            byBand.put(band, rounded(residual.expected(band).orElseThrow(), version)));
            version.publishedPrices()
                    .forEach((band, whole) -> byBand.put(band, residual(whole, band, component, version)));
        }
        return new CompiledComponent(component, Optional.empty(), Collections.unmodifiableMap(byBand));
    }

    private static EnergyPrice rounded(EnergyPrice price, TariffVersion version) {
        return version.floatedPriceRounding()
                .map(rounding -> rounding.round(price))
                .orElse(price);
    }

    private static EnergyPrice residual(
            EnergyPrice whole, TouBand band, EnergyComponent floating, TariffVersion version) {
        EnergyPrice rest = whole;
        for (EnergyComponent other : version.components()) {
            boolean inPrice = !other.code().equals(floating.code())
                    && other.statedQuantity().isEmpty();
            if (inPrice) {
                rest = rest.minus(of(other, version).price(band).orElse(EnergyPrice.ZERO));
            }
        }
        return rest;
    }

    /**
     * Component (组成项).
     *
     * @return the component as authored
     */
    public EnergyComponent component() {
        return component;
    }

    /**
     * Whether its price differs by band.
     *
     * @return false for one price for all energy
     */
    public boolean isBanded() {
        return flat.isEmpty();
    }

    /**
     * The price in a band.
     *
     * @param band the band
     * @return yuan per kWh; empty where the component has no price in it
     */
    public Optional<EnergyPrice> price(TouBand band) {
        return flat.isPresent() ? flat : Optional.ofNullable(byBand.get(band));
    }

    /**
     * The price of energy that is not divided into bands: the one price, or that of the flat band.
     *
     * @return yuan per kWh; empty where there is neither
     */
    public Optional<EnergyPrice> undividedPrice() {
        return price(TouBand.FLAT);
    }

    /**
     * Whether it asks the same money as another component, so that lines of both are one.
     *
     * @param other a component of the same or another version
     * @return true where all that is authored is the same but the days on which it holds, and so are the prices worked out
     */
    public boolean pricesLike(CompiledComponent other) {
        return component.withEffective(Optional.empty()).equals(other.component.withEffective(Optional.empty()))
                && flat.equals(other.flat)
                && byBand.equals(other.byBand);
    }

    /** The published band prices win; where they contradict the published ratio, a bill says so. */
    List<BillWarning> residualWarnings(String tariffCode, TariffVersion version) {
        List<BillWarning> warnings = new ArrayList<>();
        if (component.price() instanceof ComponentPrice.Residual residual) {
            residual.ratios().keySet().stream()
                    .filter(version.publishedPrices()::containsKey)
                    .forEach(band -> {
                        EnergyPrice expected = residual.expected(band).orElseThrow();
                        EnergyPrice actual = byBand.getOrDefault(band, expected);
                        EnergyPrice gap = actual.minus(expected);
                        if ((gap.isNegative() ? gap.negate() : gap).compareTo(TOLERANCE) > 0) {
                            warnings.add(new BillWarning(
                                    BillingIssues.RESIDUAL_DIFFERS,
                                    Args.of("code", tariffCode)
                                            .and("band", band)
                                            .and("actual", actual)
                                            .and("expected", expected)));
                        }
                    });
        }
        return warnings;
    }
}
