package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Month;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.record.NotEmpty;

/**
 * Ratios of a time-of-use scheme (浮动比例): what floats in a band, divided by what floats in the flat band.
 *
 * @param months months (月份) in which they hold; empty for all
 * @param ratios the ratios (浮动比例) by band; not empty
 */
public record TouRatios(
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Month> months,
        @NotEmpty Map<TouBand, Ratio> ratios) {
    /**
     * Keeps both unchangeable.
     *
     * @param months months in which they hold; empty for all
     * @param ratios by band; not empty
     * @throws IllegalArgumentException if there is no ratio
     */
    public TouRatios {
        if (ratios.isEmpty()) {
            throw new IllegalArgumentException("TouRatios.ratios must not be empty");
        }
        Set<Month> ordered = EnumSet.noneOf(Month.class);
        ordered.addAll(months);
        months = Collections.unmodifiableSet(ordered);
        ratios = Collections.unmodifiableMap(new EnumMap<>(ratios));
    }

    /**
     * Whether they hold in a month.
     *
     * @param month the month
     * @return true where it is named, or none is
     */
    public boolean holdIn(Month month) {
        return months.isEmpty() || months.contains(month);
    }
}
