package org.gridmarketing.rules.api;

import org.gridmarketing.model.outcome.ObjectRef;

/** Takes the outcomes of a rule over the population (结论接收). */
@FunctionalInterface
public interface OutcomeSink {
    /**
     * Takes one outcome.
     *
     * @param at the customer and unit concerned; {@link SubjectPlace#none()} where the subject belongs to none
     * @param subject the object that a finding names
     * @param outcome what was found
     */
    void accept(SubjectPlace at, ObjectRef subject, RuleOutcome outcome);

    /**
     * Takes the outcome of a subject that belongs to no customer, such as a unit or a feeder.
     *
     * @param orgNo the unit concerned; empty where there is none
     * @param subject the object that a finding names
     * @param outcome what was found
     */
    default void accept(String orgNo, ObjectRef subject, RuleOutcome outcome) {
        accept(new SubjectPlace("", orgNo), subject, outcome);
    }
}
