package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.EnumMap;
import java.util.Map;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Ratio;

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
     * @param price yuan per kWh
     */
    record Flat(EnergyPrice price) implements ComponentPrice {}

    /**
     * A price for each band (分时单价), as published.
     *
     * @param prices yuan per kWh by band; not empty
     */
    record ByBand(Map<TouBand, EnergyPrice> prices) implements ComponentPrice {
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
     * @param base yuan per kWh in the flat band
     * @param ratios band price ÷ base price; bands left out are not billed
     */
    record Floating(EnergyPrice base, Map<TouBand, Ratio> ratios) implements ComponentPrice {
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
     * What the published price of the band leaves after all other components (公布价扣除固定项后的余额).
     *
     * @param base the published base that floats, yuan per kWh; only compared with the residual
     * @param ratios the published ratios; only compared with the residual
     */
    record Residual(EnergyPrice base, Map<TouBand, Ratio> ratios) implements ComponentPrice {
        /**
         * Keeps the map unchangeable.
         *
         * @param base the published base that floats, yuan per kWh; only compared with the residual
         * @param ratios the published ratios; only compared with the residual
         * @throws IllegalArgumentException if it is empty
         */
        public Residual {
            ratios = ordered(ratios, "Residual.ratios");
        }
    }

    private static <V> Map<TouBand, V> ordered(Map<TouBand, V> map, String attribute) {
        if (map.isEmpty()) {
            throw new IllegalArgumentException(attribute + " must not be empty");
        }
        return java.util.Collections.unmodifiableMap(new EnumMap<>(map));
    }
}
