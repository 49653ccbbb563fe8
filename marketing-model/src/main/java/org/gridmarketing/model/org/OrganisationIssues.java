package org.gridmarketing.model.org;

import org.gridmarketing.model.outcome.IssueCode;

/** Issue codes of this package (组织机构问题代码): irregular org units, and tables that cannot be loaded. */
public final class OrganisationIssues {
    /** The number of an org unit is not 5, 7 or 9 digits. */
    public static final IssueCode UNIT_NO_IRREGULAR = new IssueCode("ORG.UNIT_NO_IRREGULAR");

    /** The number of an org unit stands twice. */
    public static final IssueCode UNIT_TWICE = new IssueCode("ORG.UNIT_TWICE");

    /** The unit above is not in the table. */
    public static final IssueCode PARENT_MISSING = new IssueCode("ORG.PARENT_MISSING");

    /** The number of the unit above cannot be read. */
    public static final IssueCode PARENT_UNREADABLE = new IssueCode("ORG.PARENT_UNREADABLE");

    /** The recorded unit above is not the one that the number begins with. */
    public static final IssueCode PARENT_AGAINST_PREFIX = new IssueCode("ORG.PARENT_AGAINST_PREFIX");

    /** The recorded unit above lies below the unit. */
    public static final IssueCode PARENT_CYCLE = new IssueCode("ORG.PARENT_CYCLE");

    /** The recorded level does not go with the length of the number. */
    public static final IssueCode LEVEL_AGAINST_NUMBER = new IssueCode("ORG.LEVEL_AGAINST_NUMBER");

    /** The first line of a table is not its header. */
    public static final IssueCode TABLE_HEADER = new IssueCode("ORG.TABLE_HEADER");

    /** A line of a table has too few or too many columns. */
    public static final IssueCode TABLE_COLUMNS = new IssueCode("ORG.TABLE_COLUMNS");

    /** A cell that must be filled is blank. */
    public static final IssueCode TABLE_BLANK = new IssueCode("ORG.TABLE_BLANK");

    /** A cell holds a value that does not exist. */
    public static final IssueCode TABLE_UNKNOWN_VALUE = new IssueCode("ORG.TABLE_UNKNOWN_VALUE");

    /** The key of a line stands in an earlier line. */
    public static final IssueCode TABLE_DUPLICATE = new IssueCode("ORG.TABLE_DUPLICATE");

    /** A role belongs to a position that is not in the table of positions. */
    public static final IssueCode TABLE_UNKNOWN_POSITION = new IssueCode("ORG.TABLE_UNKNOWN_POSITION");

    /** A segregation row names one duty twice. */
    public static final IssueCode TABLE_SAME_DUTY = new IssueCode("ORG.TABLE_SAME_DUTY");

    /** A segregation row names a duty that no role has. */
    public static final IssueCode TABLE_UNHELD_DUTY = new IssueCode("ORG.TABLE_UNHELD_DUTY");

    /** A line of business has no centre. */
    public static final IssueCode TABLE_OWNER_MISSING = new IssueCode("ORG.TABLE_OWNER_MISSING");

    private OrganisationIssues() {}
}
