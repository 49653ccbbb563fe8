package org.gridmarketing.model.code;

/**
 * 力调减免: how an agreement is relieved of the power-factor adjustment (水电财字〔1983〕215号, article 5 and practice). A list of names;
 * no national list gives codes.
 */
public enum PowerFactorRelief implements Code {
    /** 无减免 (no relief). */
    NONE,
    /** 降低标准 (lowered standard): charges rise below the lowered standard and do not fall above it. */
    STANDARD_LOWERED,
    /** 免予调整 (exempt): the power factor is shown, nothing is adjusted. */
    EXEMPT
}
