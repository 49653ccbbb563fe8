package org.gridmarketing.rules.kind;

import java.util.ArrayList;
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
 * Rule over objects of several types (多类对象核查): the same kind of test asked of different types, each with subjects, gate and
 * attribute of its own.
 *
 * @param descriptor id, titles, owner and so on
 * @param parts what is asked of each type, in the order in which they are asked
 */
public record Parts(RuleDescriptor descriptor, List<Part<?>> parts) implements DossierRule<Parts.Asked<?>> {
    /**
     * What is asked of one type (单类对象的核查).
     *
     * @param <S> the type
     * @param scope where its objects come from
     * @param gate to which of them the check applies
     * @param kind the test
     */
    public record Part<S>(Subjects<S> scope, Gate<S> gate, RuleKind<S> kind) {
        private void addTo(List<Asked<?>> asked, DossierView view) {
            scope.of(view).forEach(each -> asked.add(new Asked<>(this, each)));
        }
    }

    /**
     * An object with what is asked of it (核查对象).
     *
     * @param <S> its type
     * @param part what is asked
     * @param subject the object
     */
    public record Asked<S>(Part<S> part, S subject) {
        private ObjectRef ref() {
            return part.scope().ref(subject);
        }

        private Optional<Proposal> propose(RuleOutcome.Violated violation, DossierView view, RuleContext context) {
            return part.kind().propose(subject, ref(), violation, view, context);
        }

        private RuleOutcome answer(DossierView view, RuleContext context) {
            Optional<RuleOutcome> stop = part.gate().stop(subject, view, context);
            return stop.isPresent() ? stop.get() : part.kind().test(subject, view, context);
        }
    }

    /**
     * Makes the list immutable.
     *
     * @param descriptor id, titles, owner and so on
     * @param parts what is asked of each type
     */
    public Parts {
        parts = List.copyOf(parts);
    }

    @Override
    public List<Asked<?>> subjects(DossierView view) {
        List<Asked<?>> asked = new ArrayList<>();
        parts.forEach(part -> part.addTo(asked, view));
        return asked;
    }

    @Override
    public ObjectRef ref(Asked<?> asked) {
        return asked.ref();
    }

    @Override
    public RuleOutcome check(Asked<?> asked, DossierView view, RuleContext context) {
        return asked.answer(view, context);
    }

    @Override
    public Optional<Proposal> propose(
            Asked<?> asked, RuleOutcome.Violated violation, DossierView view, RuleContext context) {
        return asked.propose(violation, view, context);
    }
}
