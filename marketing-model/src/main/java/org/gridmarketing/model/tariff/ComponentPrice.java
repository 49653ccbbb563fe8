package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.record.NotEmpty;

/** Component price (组成项单价): one price for all energy, or one for each band. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ComponentPrice.Flat.class, name = "flat"),
    @JsonSubTypes.Type(value = ComponentPrice.ByBand.class, name = "byBand"),
    @JsonSubTypes.Type(value = ComponentPrice.Floating.class, name = "floating"),
    @JsonSubTypes.Type(value = ComponentPrice.Residual.class, name = "residual")
})
public sealed interface ComponentPrice {
    /**
     * One price for all energy (不分时).
     *
     * @param price the price (单价), yuan per kWh
     */
    record Flat(EnergyPrice price) implements ComponentPrice {}

    /**
     * A price for each band (分时单价), as published.
     *
     * @param prices the prices (分时单价), yuan per kWh by band; not empty
     */
    record ByBand(@NotEmpty Map<TouBand, EnergyPrice> prices) implements ComponentPrice {
        /**
         * Keeps the map unchangeable.
         *
         * @param prices yuan per kWh by band; not empty
         * @throws IllegalArgumentException if it is empty
         */
        public ByBand {
            prices = ordered(prices, "ByBand.prices");
        }
    }

    /**
     * A base price that floats with the band by a ratio (按比例浮动); the product is exact.
     *
     * @param base the base price (基准电价), yuan per kWh in the flat band
     * @param ratios the ratios (浮动比例), band price ÷ base price; bands left out are not billed
     */
    record Floating(EnergyPrice base, @NotEmpty Map<TouBand, Ratio> ratios) implements ComponentPrice {
        /**
         * Keeps the map unchangeable.
         *
         * @param base yuan per kWh in the flat band
         * @param ratios band price ÷ base price; bands left out are not billed
         * @throws IllegalArgumentException if it is empty
         */
        public Floating {
            ratios = ordered(ratios, "Floating.ratios");
        }
    }

    /**
     * What the published price of the band leaves after all other components (公布价扣除固定项后的余额). A band with a ratio but
     * without a published price costs what {@link #expected(TouBand)} says, rounded by
     * {@link TariffVersion#floatedPriceRounding()}; a band with neither is not billed.
     *
     * @param base the published price of this component in the flat band (公布基准电价), yuan per kWh; where the band has a
     *     published price only compared with the residual
     * @param ratios the published ratios (浮动比例); where the band has a published price only compared with the residual
     * @param floatingBase the price that floats (浮动基数), yuan per kWh that the ratios apply to, where it is another than
     *     {@code base}: an area may float its whole price, funds included, and book what that brings here
     */
    record Residual(EnergyPrice base, @NotEmpty Map<TouBand, Ratio> ratios, Optional<EnergyPrice> floatingBase)
            implements ComponentPrice {
        /**
         * Keeps the map unchangeable.
         *
         * @param base the published price of this component in the flat band, yuan per kWh
         * @param ratios the published ratios
         * @param floatingBase yuan per kWh that the ratios apply to, where it is another than {@code base}
         * @throws IllegalArgumentException if it is empty
         */
        public Residual {
            ratios = ordered(ratios, "Residual.ratios");
        }

        /**
         * A residual whose ratios apply to its own base.
         *
         * @param base the published base that floats, yuan per kWh
         * @param ratios the published ratios
         * @throws IllegalArgumentException if there is no ratio
         */
        public Residual(EnergyPrice base, Map<TouBand, Ratio> ratios) {
            this(base, ratios, Optional.empty());
        }

        /**
         * What the residual of a band should be by base and ratio; the published price wins where there is one and it is another.
         *
         * @param band the band
         * @return yuan per kWh; empty where there is no ratio for the band
         */
        public Optional<EnergyPrice> expected(TouBand band) {
            EnergyPrice floats = floatingBase.orElse(base);
            return Optional.ofNullable(ratios.get(band))
                    .map(ratio -> base.plus(floats.times(ratio)).minus(floats));
        }
    }

    private static <V> Map<TouBand, V> ordered(Map<TouBand, V> map, String attribute) {
        if (map.isEmpty()) {
            throw new IllegalArgumentException(attribute + " must not be empty");
        }
        return java.util.Collections.unmodifiableMap(new EnumMap<>(map));
    }
}
