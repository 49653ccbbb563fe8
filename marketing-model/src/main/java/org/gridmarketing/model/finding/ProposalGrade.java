package org.gridmarketing.model.finding;

/** Grade of a proposed correction (修正建议等级): how far a machine may be trusted with it. */
public enum ProposalGrade {
    /** The right value follows from other archived facts (可推导). */
    DERIVABLE,
    /** The right value is one of a few, and somebody has to choose (可选择). */
    SUGGESTED,
    /** The right value stands in no archive and has to be found out (需人工核实). */
    MANUAL
}
