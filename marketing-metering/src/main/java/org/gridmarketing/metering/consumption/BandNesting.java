package org.gridmarketing.metering.consumption;

import org.gridmarketing.model.code.TouBand;

/**
 * Nested band (时段包含关系): a band register whose hours another register of the same meter counts as well. Which meters are made so
 * is a fact of the installation; it is not concluded from the readings.
 */
public enum BandNesting {
    /** The peak register runs on in the sharp hours (峰含尖峰). */
    SHARP_IN_PEAK(TouBand.SHARP, TouBand.PEAK),
    /** The valley register runs on in the deep-valley hours (谷含深谷). */
    DEEP_VALLEY_IN_VALLEY(TouBand.DEEP_VALLEY, TouBand.VALLEY);

    private final TouBand inner;
    private final TouBand outer;

    BandNesting(TouBand inner, TouBand outer) {
        this.inner = inner;
        this.outer = outer;
    }

    /**
     * The band that is carved out.
     *
     * @return sharp or deep valley
     */
    public TouBand inner() {
        return inner;
    }

    /**
     * The band that it is carved out of.
     *
     * @return peak or valley
     */
    public TouBand outer() {
        return outer;
    }
}
