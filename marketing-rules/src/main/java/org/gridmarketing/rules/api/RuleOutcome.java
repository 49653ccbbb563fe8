package org.gridmarketing.rules.api;

import org.gridmarketing.model.text.Args;

/**
 * Outcome (核查结论) of one rule for one subject. Whether a rule could not be asked, could not be answered or was answered well
 * are three different things, and none of them is silent.
 */
public sealed interface RuleOutcome {
    /** The subject is in order (通过). */
    record Passed() implements RuleOutcome {
        private static final Passed INSTANCE = new Passed();
    }

    /**
     * The subject is wrong (不通过).
     *
     * @param attribute the attribute that is wrong; empty where the object as a whole is meant
     * @param variant which text of the rule's kind applies, such as {@code ABSENT}; empty where there is but one
     * @param args what the text speaks of
     */
    record Violated(String attribute, String variant, Args args) implements RuleOutcome {}

    /**
     * The rule does not speak of this subject (不适用).
     *
     * @param reason why
     */
    record NotApplicable(Inapplicability reason) implements RuleOutcome {}

    /**
     * The rule cannot tell, because something it needs is not readable (无法判定).
     *
     * @param input what is missing, such as {@code voltage}
     */
    record Undecided(String input) implements RuleOutcome {}

    /**
     * In order.
     *
     * @return the outcome
     */
    static RuleOutcome passed() {
        return Passed.INSTANCE;
    }

    /**
     * Wrong.
     *
     * @param attribute the attribute that is wrong
     * @param variant which text of the rule's kind applies; empty where there is but one
     * @param args what the text speaks of
     * @return the outcome
     */
    static RuleOutcome violated(String attribute, String variant, Args args) {
        return new Violated(attribute, variant, args);
    }

    /**
     * Not spoken of.
     *
     * @param reason why
     * @return the outcome
     */
    static RuleOutcome notApplicable(Inapplicability reason) {
        return new NotApplicable(reason);
    }

    /**
     * Cannot be told.
     *
     * @param input what is missing
     * @return the outcome
     */
    static RuleOutcome undecided(String input) {
        return new Undecided(input);
    }
}
