package org.gridmarketing.model.code;

/**
 * 电能表类型: how a meter is built: induction, electronic or electromechanical, with its function.
 */
public enum MeterType implements Code {
    /** 感应式-普通 (induction, ordinary). */
    INDUCTION_ORDINARY,
    /** 感应式-长寿命 (induction, long-life). */
    INDUCTION_LONG_LIFE,
    /** 感应式-亚长寿命 (induction, semi-long-life). */
    INDUCTION_SEMI_LONG_LIFE,
    /** 电子式-普通 (electronic, ordinary). */
    ELECTRONIC_ORDINARY,
    /** 电子式-复费率 (electronic, multi-rate). */
    ELECTRONIC_MULTI_RATE,
    /** 电子式-最大需量 (electronic, maximum demand). */
    ELECTRONIC_MAX_DEMAND,
    /** 电子式-多功能 (electronic, multi-function). */
    ELECTRONIC_MULTI_FUNCTION,
    /** 电子式-预付费 (electronic, prepayment). */
    ELECTRONIC_PREPAYMENT,
    /** 电子式-智能本地费控(CPU卡) (smart, local fee control with CPU card). */
    SMART_LOCAL_CPU_CARD,
    /** 电子式-智能本地费控(射频卡) (smart, local fee control with RF card). */
    SMART_LOCAL_RF_CARD,
    /** 电子式-智能远程费控 (smart, remote fee control). */
    SMART_REMOTE,
    /** 电子式-智能无费控 (smart, no fee control). */
    SMART_NO_FEE_CONTROL,
    /** 机电式-复费率 (electromechanical, multi-rate). */
    ELECTROMECHANICAL_MULTI_RATE,
    /** 机电式-最大需量 (electromechanical, maximum demand). */
    ELECTROMECHANICAL_MAX_DEMAND,
    /** 机电式-最大需量+复费率 (electromechanical, maximum demand and multi-rate). */
    ELECTROMECHANICAL_MAX_DEMAND_MULTI_RATE,
    /** 机电式-普通 (electromechanical, ordinary). */
    ELECTROMECHANICAL_ORDINARY,
    /** 机电式-单费率 (electromechanical, single-rate). */
    ELECTROMECHANICAL_SINGLE_RATE;

    /**
     * Tells whether the name says that the meter records maximum demand; a multi-function meter may record it too.
     *
     * @return true for the maximum-demand types
     */
    public boolean isDemand() {
        return this == ELECTRONIC_MAX_DEMAND
                || this == ELECTROMECHANICAL_MAX_DEMAND
                || this == ELECTROMECHANICAL_MAX_DEMAND_MULTI_RATE;
    }

    /**
     * Tells whether this is a smart meter, which keeps reactive and demand registers whether or not they are billed.
     *
     * @return true for the smart types
     */
    public boolean isSmart() {
        return this == SMART_LOCAL_CPU_CARD
                || this == SMART_LOCAL_RF_CARD
                || this == SMART_REMOTE
                || this == SMART_NO_FEE_CONTROL;
    }
}
