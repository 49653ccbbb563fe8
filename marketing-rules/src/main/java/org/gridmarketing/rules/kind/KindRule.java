package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Rule made of a kind (参数化规则): subjects, gate and test put together under a descriptor.
 *
 * @param <S> what it tests
 * @param descriptor id, titles, owner and so on
 * @param scope where its subjects come from
 * @param gate to which of them it applies
 * @param kind the test
 */
public record KindRule<S>(RuleDescriptor descriptor, Subjects<S> scope, Gate<S> gate, RuleKind<S> kind)
        implements DossierRule<S> {
    @Override
    public List<S> subjects(DossierView view) {
        return scope.of(view);
    }

    @Override
    public ObjectRef ref(S subject) {
        return scope.ref(subject);
    }

    @Override
    public RuleOutcome check(S subject, DossierView view, RuleContext context) {
        Optional<RuleOutcome> stop = gate.stop(subject, view, context);
        return stop.isPresent() ? stop.get() : kind.test(subject, view, context);
    }

    @Override
    public Optional<Proposal> propose(
            S subject, RuleOutcome.Violated violation, DossierView view, RuleContext context) {
        return kind.propose(subject, ref(subject), violation, view, context);
    }
}
