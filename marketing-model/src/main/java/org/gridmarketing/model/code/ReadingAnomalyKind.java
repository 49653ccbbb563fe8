package org.gridmarketing.model.code;

/**
 * 抄表异常类型: what a reader finds wrong at a meter; no code values are known, so there is no code table. The kinds are what a utility's
 * standard for its meter-reading centre has its readers report (抄表中心管理标准 2.5: 用电性质不符、计量装置故障异常、违约用电或窃电) and
 * what validation of readings finds.
 */
public enum ReadingAnomalyKind implements Code {
    /** 计量装置故障 (meter fault). */
    METER_FAULT,
    /** 锁门未抄 (no access). */
    NO_ACCESS,
    /** 疑似窃电 (suspected theft). */
    SUSPECTED_THEFT,
    /** 违约用电 (breach of the terms of supply). */
    BREACH_OF_USE,
    /** 用电性质不符 (electricity used for another purpose than archived). */
    USE_MISMATCH,
    /** 示数倒走 (reading went backward). */
    READING_BACKWARD,
    /** 零电量 (no energy). */
    ZERO_ENERGY,
    /** 电量突变 (sudden change of energy). */
    ENERGY_JUMP,
    /** 封印损坏 (seal broken). */
    SEAL_BROKEN
}
