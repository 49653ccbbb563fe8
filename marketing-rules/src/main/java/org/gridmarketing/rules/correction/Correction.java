package org.gridmarketing.rules.correction;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.finding.ProposalGrade;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.text.Arg;

/**
 * Correction (修正): one attribute of one object of a dossier gets one value. Applying it gives a new dossier and leaves the old
 * one as it was; nothing is ever changed unless a caller asks for it.
 *
 * @param subject the object
 * @param attribute its attribute
 * @param value what it is to hold
 */
public record Correction(ObjectRef subject, String attribute, Arg value) {
    /**
     * The correction that a finding proposes and that needs nobody's choice.
     *
     * @param finding the finding
     * @return the correction; empty where none is proposed or somebody has to choose or to find out
     */
    public static Optional<Correction> of(Finding finding) {
        return finding.proposal()
                .filter(proposal -> proposal.grade() == ProposalGrade.DERIVABLE)
                .map(proposal -> choosing(proposal, proposal.values().get(0)));
    }

    /**
     * A correction that somebody chose or found out.
     *
     * @param proposal what was proposed
     * @param value the value chosen; where values were suggested, one of them
     * @return the correction
     * @throws IllegalArgumentException if values were proposed and this is none of them
     */
    public static Correction choosing(Proposal proposal, Arg value) {
        List<Arg> proposed = proposal.values();
        if (!proposed.isEmpty() && !proposed.contains(value)) {
            throw new IllegalArgumentException("value must be one of those proposed: " + value);
        }
        return new Correction(proposal.subject(), proposal.attribute(), value);
    }

    /**
     * Applies it.
     *
     * @param dossier the dossier that holds the object
     * @return a new dossier that differs in this one attribute, or why there is none: the object is not there or stands there
     *     twice, it has no such attribute, or the attribute cannot hold the value
     */
    public Outcome<Dossier> applyTo(Dossier dossier) {
        return new DossierEdit(dossier).set(subject, attribute, value);
    }
}
