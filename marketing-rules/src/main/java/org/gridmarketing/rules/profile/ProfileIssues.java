package org.gridmarketing.rules.profile;

import org.gridmarketing.model.outcome.IssueCode;

/** Why a profile is refused (参数方案问题代码). */
public final class ProfileIssues {
    /** A value cannot be what its attribute is, or an attribute does not exist (取值错误). */
    public static final IssueCode VALUE = new IssueCode("RULES.PROFILE.VALUE");
    /** There is no rule of that id (规则不存在). */
    public static final IssueCode UNKNOWN_RULE = new IssueCode("RULES.PROFILE.UNKNOWN_RULE");
    /** The id is an alias; the check is evaluated under another one (规则别名). */
    public static final IssueCode ALIAS = new IssueCode("RULES.PROFILE.ALIAS");
    /** No rule depends on that standard (标准不存在). */
    public static final IssueCode UNKNOWN_STANDARD = new IssueCode("RULES.PROFILE.UNKNOWN_STANDARD");
    /** No rule knows that edition of the standard (标准版本不存在). */
    public static final IssueCode UNKNOWN_EDITION = new IssueCode("RULES.PROFILE.UNKNOWN_EDITION");
    /** The rule is held in one reading only (规则只有一种口径). */
    public static final IssueCode ONE_READING = new IssueCode("RULES.PROFILE.ONE_READING");
    /** The same waiver is given twice (豁免重复). */
    public static final IssueCode WAIVER_TWICE = new IssueCode("RULES.PROFILE.WAIVER_TWICE");

    private ProfileIssues() {}
}
