package org.gridmarketing.metering.adjustment;

import org.gridmarketing.metering.MeteringNames;
import org.gridmarketing.model.code.Language;

/** Cause of an adjustment (退补原因): the cases that the supply rules tell apart. */
public enum AdjustmentCause {
    /** Meter or instrument transformer beyond its permitted error (互感器或电能表误差超出允许范围). */
    ERROR_BEYOND_LIMIT,
    /** Voltage drop of the connection wires beyond the permitted one (连接线的电压降超出允许范围). */
    VOLTAGE_DROP,
    /** Another cause that no person is to blame for (其他非人为原因). */
    OTHER_NOT_HUMAN,
    /** Wrong wiring (计费计量装置接线错误). */
    WRONG_WIRING,
    /** Blown fuse of a voltage transformer (电压互感器保险熔断). */
    VOLTAGE_FUSE_BLOWN,
    /** Fault of an instrument transformer (互感器故障); a case of its own since the 2024 rules. */
    INSTRUMENT_TRANSFORMER_FAULT,
    /** Wrong multiplier or nameplate (计算电量的倍率或铭牌倍率与实际不符). */
    WRONG_MULTIPLIER;

    /**
     * The cause in words.
     *
     * @param language of the words
     * @return for example 接线错误
     */
    public String title(Language language) {
        return MeteringNames.of(this).in(language);
    }
}
