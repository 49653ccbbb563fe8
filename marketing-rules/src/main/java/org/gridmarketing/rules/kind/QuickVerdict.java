package org.gridmarketing.rules.kind;

import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Quick verdict (快速结论): what a test says of a subject where that can be said in a word. Most subjects are in order; a kind that
 * sees this at a glance spares the engine the making and taking apart of an outcome.
 */
public enum QuickVerdict {
    /** The test gives {@code Passed} (通过). */
    PASSED,
    /** The test gives {@code NotApplicable}, since an input is absent (相关字段为空). */
    INPUT_ABSENT,
    /** The test gives {@code NotApplicable}, since its own condition does not hold (不满足适用条件). */
    CONDITION_NOT_MET,
    /** The test itself must be asked (须完整核查); it may give anything, a pass too. */
    LOOK_CLOSER;

    /** What an outcome comes to, where it can be said in a word. */
    static QuickVerdict of(RuleOutcome outcome) {
        if (outcome instanceof RuleOutcome.Passed) {
            return PASSED;
        }
        return outcome instanceof RuleOutcome.NotApplicable stopped ? of(stopped.reason()) : LOOK_CLOSER;
    }

    private static QuickVerdict of(Inapplicability reason) {
        return switch (reason) {
            case INPUT_ABSENT -> INPUT_ABSENT;
            case CONDITION_NOT_MET -> CONDITION_NOT_MET;
            case CUSTOMER_CANCELLED, POINT_WITHDRAWN, NOT_IN_SERVICE -> LOOK_CLOSER;
        };
    }

    /**
     * The verdict of a kind that sees at a glance what is in order, and nothing else.
     *
     * @param inOrder whether the test surely passes
     * @return passed, or the test itself must be asked
     */
    public static QuickVerdict passedIf(boolean inOrder) {
        return inOrder ? PASSED : LOOK_CLOSER;
    }

    /** For an input that is not present. */
    static QuickVerdict missing(Recorded<?> recorded) {
        return recorded instanceof Recorded.Absent ? INPUT_ABSENT : LOOK_CLOSER;
    }

    /** For two inputs that are not both present; an absent one outweighs an unreadable one. */
    static QuickVerdict missing(Recorded<?> one, Recorded<?> other) {
        return one instanceof Recorded.Absent || other instanceof Recorded.Absent ? INPUT_ABSENT : LOOK_CLOSER;
    }
}
