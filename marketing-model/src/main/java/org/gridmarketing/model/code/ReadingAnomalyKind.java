package org.gridmarketing.model.code;

/**
 * 抄表异常类型: what is wrong at a meter; no code values are known, so there is no code table.
 */
public enum ReadingAnomalyKind implements Code {
    /** 计量装置故障 (meter fault). */
    METER_FAULT,
    /** 锁门未抄 (no access). */
    NO_ACCESS,
    /** 疑似窃电 (suspected theft). */
    SUSPECTED_THEFT,
    /** 示数倒走 (reading went backward). */
    READING_BACKWARD,
    /** 零电量 (no energy). */
    ZERO_ENERGY,
    /** 电量突变 (sudden change of energy). */
    ENERGY_JUMP,
    /** 封印损坏 (seal broken). */
    SEAL_BROKEN
}
