package org.gridmarketing.model.code;

import java.util.Optional;

/**
 * 示数类型: what one register of a meter counts. In the State Grid lists valley comes before flat, unlike the order peak,
 * flat, valley in which people speak; reverse registers have no sourced code.
 */
public enum RegisterKind implements Code {
    /** 有功(总) (active, total). */
    ACTIVE_TOTAL(Measurand.ACTIVE),
    /** 有功(尖峰) (active, sharp). */
    ACTIVE_SHARP(Measurand.ACTIVE, TouBand.SHARP),
    /** 有功(峰) (active, peak). */
    ACTIVE_PEAK(Measurand.ACTIVE, TouBand.PEAK),
    /** 有功(谷) (active, valley). */
    ACTIVE_VALLEY(Measurand.ACTIVE, TouBand.VALLEY),
    /** 有功(平) (active, flat). */
    ACTIVE_FLAT(Measurand.ACTIVE, TouBand.FLAT),
    /** 有功(深谷) (active, deep valley). */
    ACTIVE_DEEP_VALLEY(Measurand.ACTIVE, TouBand.DEEP_VALLEY),
    /** 无功(总) (reactive, total). */
    REACTIVE_TOTAL(Measurand.REACTIVE),
    /** 无功(尖峰) (reactive, sharp). */
    REACTIVE_SHARP(Measurand.REACTIVE, TouBand.SHARP),
    /** 无功(峰) (reactive, peak). */
    REACTIVE_PEAK(Measurand.REACTIVE, TouBand.PEAK),
    /** 无功(谷) (reactive, valley). */
    REACTIVE_VALLEY(Measurand.REACTIVE, TouBand.VALLEY),
    /** 无功(平) (reactive, flat). */
    REACTIVE_FLAT(Measurand.REACTIVE, TouBand.FLAT),
    /** 无功(Q1象限) (reactive, quadrant 1). */
    REACTIVE_Q1(Measurand.QUADRANT),
    /** 无功(Q2象限) (reactive, quadrant 2). */
    REACTIVE_Q2(Measurand.QUADRANT),
    /** 无功(Q3象限) (reactive, quadrant 3). */
    REACTIVE_Q3(Measurand.QUADRANT),
    /** 无功(Q4象限) (reactive, quadrant 4). */
    REACTIVE_Q4(Measurand.QUADRANT),
    /** 最大需量 (maximum demand). */
    MAX_DEMAND(Measurand.DEMAND),
    /** 累加需量 (cumulative demand). */
    CUMULATIVE_DEMAND(Measurand.DEMAND),
    /** 小时需量 (hourly demand). */
    HOURLY_DEMAND(Measurand.DEMAND),
    /** 30分钟需量 (half-hourly demand). */
    HALF_HOURLY_DEMAND(Measurand.DEMAND),
    /** 冻结量 (frozen value). */
    FROZEN(Measurand.FROZEN),
    /** 需量(尖峰) (demand, sharp). */
    DEMAND_SHARP(Measurand.DEMAND, TouBand.SHARP),
    /** 需量(峰) (demand, peak). */
    DEMAND_PEAK(Measurand.DEMAND, TouBand.PEAK),
    /** 需量(谷) (demand, valley). */
    DEMAND_VALLEY(Measurand.DEMAND, TouBand.VALLEY),
    /** 需量(平) (demand, flat). */
    DEMAND_FLAT(Measurand.DEMAND, TouBand.FLAT),
    /** 反向有功(总) (reverse active, total). */
    REVERSE_ACTIVE_TOTAL(Measurand.REVERSE_ACTIVE),
    /** 反向有功(尖峰) (reverse active, sharp). */
    REVERSE_ACTIVE_SHARP(Measurand.REVERSE_ACTIVE, TouBand.SHARP),
    /** 反向有功(峰) (reverse active, peak). */
    REVERSE_ACTIVE_PEAK(Measurand.REVERSE_ACTIVE, TouBand.PEAK),
    /** 反向有功(平) (reverse active, flat). */
    REVERSE_ACTIVE_FLAT(Measurand.REVERSE_ACTIVE, TouBand.FLAT),
    /** 反向有功(谷) (reverse active, valley). */
    REVERSE_ACTIVE_VALLEY(Measurand.REVERSE_ACTIVE, TouBand.VALLEY),
    /** 反向有功(深谷) (reverse active, deep valley). */
    REVERSE_ACTIVE_DEEP_VALLEY(Measurand.REVERSE_ACTIVE, TouBand.DEEP_VALLEY),
    /** 反向无功(总) (reverse reactive, total). */
    REVERSE_REACTIVE_TOTAL(Measurand.REVERSE_REACTIVE);

    private enum Measurand {
        ACTIVE,
        REACTIVE,
        QUADRANT,
        DEMAND,
        FROZEN,
        REVERSE_ACTIVE,
        REVERSE_REACTIVE
    }

    private final Measurand measurand;
    private final Optional<TouBand> band;

    RegisterKind(Measurand measurand) {
        this.measurand = measurand;
        this.band = Optional.empty();
    }

    RegisterKind(Measurand measurand, TouBand band) {
        this.measurand = measurand;
        this.band = Optional.of(band);
    }

    /**
     * Tells whether active energy is counted, in either direction.
     *
     * @return true for active energy
     */
    public boolean isActive() {
        return measurand == Measurand.ACTIVE || measurand == Measurand.REVERSE_ACTIVE;
    }

    /**
     * Tells whether reactive energy is counted: combined, by quadrant or reverse.
     *
     * @return true for reactive energy
     */
    public boolean isReactive() {
        return measurand == Measurand.REACTIVE
                || measurand == Measurand.QUADRANT
                || measurand == Measurand.REVERSE_REACTIVE;
    }

    /**
     * Tells whether reactive energy of one quadrant is counted.
     *
     * @return true for the four quadrant registers
     */
    public boolean isQuadrant() {
        return measurand == Measurand.QUADRANT;
    }

    /**
     * Tells whether power is held instead of energy.
     *
     * @return true for demand registers
     */
    public boolean isDemand() {
        return measurand == Measurand.DEMAND;
    }

    /**
     * Tells whether energy that flows from the customer to the grid is counted.
     *
     * @return true for reverse registers
     */
    public boolean isReverse() {
        return measurand == Measurand.REVERSE_ACTIVE || measurand == Measurand.REVERSE_REACTIVE;
    }

    /**
     * Tells whether all bands of an energy are counted together.
     *
     * @return true for the four total registers
     */
    public boolean isTotal() {
        return this == ACTIVE_TOTAL
                || this == REACTIVE_TOTAL
                || this == REVERSE_ACTIVE_TOTAL
                || this == REVERSE_REACTIVE_TOTAL;
    }

    /**
     * The time-of-use band of the register.
     *
     * @return the band, or empty for a register that does not separate bands
     */
    public Optional<TouBand> band() {
        return band;
    }
}
