package org.gridmarketing.rules.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.text.Arg;
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
     * @param place where in the attribute, for what has no key of its own, such as register and time of a reading; it must not
     *     change from run to run
     * @param observed what is archived, with its unit; empty where nothing is
     * @param expected what was expected, with its unit; empty where no one value or range says it
     * @param proposal how it could be mended
     */
    record Violated(
            String attribute,
            String variant,
            Args args,
            String place,
            Optional<Arg> observed,
            Optional<Arg> expected,
            Optional<Proposal> proposal)
            implements RuleOutcome {
        /**
         * A violation of which what was observed and expected is told by the names of its arguments: {@code value}, {@code raw}
         * or {@code key}, and {@code expected} or {@code range}.
         *
         * @param attribute the attribute that is wrong
         * @param variant which text of the rule's kind applies
         * @param args what the text speaks of
         */
        public Violated(String attribute, String variant, Args args) {
            this(
                    attribute,
                    variant,
                    args,
                    "",
                    first(args, "value", "raw", "key"),
                    first(args, "expected", "range"),
                    Optional.empty());
        }

        private static Optional<Arg> first(Args args, String... names) {
            for (String name : names) {
                Arg arg = args.byName().get(name);
                if (arg != null) {
                    return Optional.of(arg);
                }
            }
            return Optional.empty();
        }

        /**
         * This violation at a place inside the attribute.
         *
         * @param where such as register and time of a reading
         * @return the violation
         */
        public Violated at(String where) {
            return new Violated(attribute, variant, args, where, observed, expected, proposal);
        }

        /**
         * This violation with what was expected.
         *
         * @param value a value or range with its unit
         * @return the violation
         */
        public Violated expecting(Arg value) {
            return new Violated(attribute, variant, args, place, observed, Optional.of(value), proposal);
        }

        /**
         * This violation with a way to mend it.
         *
         * @param correction the proposed correction
         * @return the violation
         */
        public Violated proposing(Proposal correction) {
            return new Violated(attribute, variant, args, place, observed, expected, Optional.of(correction));
        }
    }

    /**
     * The rule does not speak of this subject (不适用).
     *
     * @param reason why
     */
    record NotApplicable(Inapplicability reason) implements RuleOutcome {
        private static final List<NotApplicable> INSTANCES =
                Arrays.stream(Inapplicability.values()).map(NotApplicable::new).toList();
    }

    /**
     * The rule cannot tell, because something it needs is not to be had (无法判定).
     *
     * @param missing what is missing, and why
     */
    record Undecided(MissingInput missing) implements RuleOutcome {
        /**
         * What is missing.
         *
         * @return its name, such as {@code voltage}
         */
        public String input() {
            return missing.input();
        }
    }

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
        return NotApplicable.INSTANCES.get(reason.ordinal());
    }

    /**
     * Cannot be told, because an input is there and cannot be read.
     *
     * @param input what is missing
     * @return the outcome
     */
    static RuleOutcome undecided(String input) {
        return undecided(input, MissingInput.Why.UNREADABLE);
    }

    /**
     * Cannot be told.
     *
     * @param input what is missing
     * @param why why it is not to be had
     * @return the outcome
     */
    static RuleOutcome undecided(String input, MissingInput.Why why) {
        return new Undecided(new MissingInput(input, why));
    }
}
