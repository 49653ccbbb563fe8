package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Rule kind (核查类型): a test with its attributes filled in, still without id, title and owner.
 *
 * @param <S> what it tests
 */
public interface RuleKind<S> {
    /**
     * The name of the kind.
     *
     * @return upper-case words such as {@code NOT_NULL}
     */
    String name();

    /**
     * The names of the arguments of its violations.
     *
     * @return every name, whatever the variant
     */
    List<String> argumentNames();

    /**
     * Which texts its violations may have.
     *
     * @return every variant that {@link #test} may give, the empty one for a kind with a single text; they are looked for when a rule set
     *     is made. None where a kind does not tell
     */
    default List<String> variants() {
        return List.of();
    }

    /**
     * The stem of the keys of its texts.
     *
     * @return {@code RULES.} and the name; a third party's kind names its own bundle
     */
    default String messageKey() {
        return "RULES." + name();
    }

    /**
     * Tests one subject to which the check applies.
     *
     * @param subject the subject
     * @param view the dossier it belongs to
     * @param context what the run depends on
     * @return exactly one outcome
     */
    RuleOutcome test(S subject, DossierView view, RuleContext context);

    /**
     * What {@link #test} says, as short as can be; the engine asks it first where it checks many dossiers, and {@link #test} where it says
     * to look closer. It must not differ from {@link #test}.
     *
     * @param subject the subject
     * @param view the dossier it belongs to
     * @param context what the run depends on
     * @return the verdict; that of {@link #test} unless a kind knows a shorter way
     */
    default QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        return QuickVerdict.of(test(subject, view, context));
    }

    /**
     * How a violation could be mended. Unless a kind knows better, somebody has to find out what the attribute should hold.
     *
     * @param subject the subject that is wrong
     * @param ref the object that the finding names
     * @param violation what {@link #test} said
     * @param view the dossier it belongs to
     * @param context what the run depends on
     * @return the proposed correction; empty where no attribute of the object is at fault
     */
    default Optional<Proposal> propose(
            S subject, ObjectRef ref, RuleOutcome.Violated violation, DossierView view, RuleContext context) {
        return violation.attribute().isEmpty() || violation.attribute().indexOf('.') >= 0
                ? Optional.empty()
                : Optional.of(Proposal.manual(ref, violation.attribute()));
    }
}
