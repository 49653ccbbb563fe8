package org.gridmarketing.rules.correction;

import org.gridmarketing.model.outcome.IssueCode;

/** Why a correction cannot be applied (无法修正的原因代码). */
public final class CorrectionIssues {
    /** The dossier holds no such object (档案中没有该对象). */
    public static final IssueCode NO_OBJECT = new IssueCode("RULES.CORRECTION.NO_OBJECT");
    /** The dossier holds several objects of that number (档案中该编号不唯一). */
    public static final IssueCode SEVERAL_OBJECTS = new IssueCode("RULES.CORRECTION.SEVERAL_OBJECTS");
    /** The object has no such attribute (没有该字段). */
    public static final IssueCode NO_ATTRIBUTE = new IssueCode("RULES.CORRECTION.NO_ATTRIBUTE");
    /** The attribute cannot hold the value (字段不能取该值). */
    public static final IssueCode BAD_VALUE = new IssueCode("RULES.CORRECTION.BAD_VALUE");

    private CorrectionIssues() {}
}
