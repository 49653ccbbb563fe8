package org.gridmarketing.rules.report;

/** Privacy (个人信息处理): whether a report shows names and addresses. */
public enum Privacy {
    /** A mask stands in their place (脱敏). */
    MASKED,
    /** They are shown, for readers who are entitled to them (明文). */
    DISCLOSED
}
