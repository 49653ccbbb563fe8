package org.gridmarketing.model.finding;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.text.Arg;

/**
 * Proposed correction (修正建议): which attribute of which object would have to hold what for a finding to go away. It is data;
 * nothing is changed by proposing it.
 *
 * @param grade how far it may be trusted (修正建议等级)
 * @param subject the object to be mended (修正对象); not always the one that the finding names
 * @param attribute its attribute (修正字段)
 * @param values the values it might hold (建议值): one where the grade is derivable, at least one where it is suggested, none where
 *     it is manual
 */
public record Proposal(
        ProposalGrade grade,
        ObjectRef subject,
        String attribute,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Arg> values) {
    /**
     * Checks that the number of values fits the grade.
     *
     * @param grade how far it may be trusted
     * @param subject the object to be mended
     * @param attribute its attribute
     * @param values the values it might hold
     * @throws IllegalArgumentException if the attribute is blank or the number of values does not fit the grade
     */
    public Proposal {
        Keys.requireNotBlank(attribute, "Proposal.attribute");
        values = List.copyOf(values);
        boolean fits = switch (grade) {
            case DERIVABLE -> values.size() == 1;
            case SUGGESTED -> !values.isEmpty();
            case MANUAL -> values.isEmpty();
        };
        if (!fits) {
            throw new IllegalArgumentException("values must fit the grade " + grade + ": " + values.size());
        }
    }

    /**
     * This proposal with personal data in the clear, for those who are entitled to it.
     *
     * @return a proposal of which nothing is masked
     */
    public Proposal disclosed() {
        return new Proposal(
                grade, subject, attribute, values.stream().map(Arg::disclosed).toList());
    }

    /**
     * A value that follows from other facts.
     *
     * @param subject the object to be mended
     * @param attribute its attribute
     * @param value what it must hold
     * @return the proposal
     */
    public static Proposal derivable(ObjectRef subject, String attribute, Arg value) {
        return new Proposal(ProposalGrade.DERIVABLE, subject, attribute, List.of(value));
    }

    /**
     * Values of which somebody has to choose one.
     *
     * @param subject the object to be mended
     * @param attribute its attribute
     * @param values what it might hold
     * @return the proposal
     */
    public static Proposal suggested(ObjectRef subject, String attribute, List<Arg> values) {
        return new Proposal(ProposalGrade.SUGGESTED, subject, attribute, values);
    }

    /**
     * A value that somebody has to find out.
     *
     * @param subject the object to be mended
     * @param attribute its attribute
     * @return the proposal
     */
    public static Proposal manual(ObjectRef subject, String attribute) {
        return new Proposal(ProposalGrade.MANUAL, subject, attribute, List.of());
    }
}
