package org.gridmarketing.rules.kind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Each of (逐一核对): several tests of one kind, all of which must hold for a subject; the first violation is reported.
 *
 * @param <S> what is tested
 * @param tests at least one, all of one kind
 */
public record EachOf<S>(List<RuleKind<S>> tests) implements RuleKind<S> {
    /**
     * Makes the list immutable.
     *
     * @param tests at least one, all of one kind
     * @throws IllegalArgumentException if there is none, or they are of different kinds
     */
    public EachOf {
        tests = List.copyOf(tests);
        if (tests.stream().map(RuleKind::messageKey).distinct().count() != 1) {
            throw new IllegalArgumentException("tests must be of one kind");
        }
    }

    @Override
    public String name() {
        return tests.get(0).name();
    }

    @Override
    public String messageKey() {
        return tests.get(0).messageKey();
    }

    @Override
    public List<String> argumentNames() {
        Set<String> names = new LinkedHashSet<>();
        tests.forEach(each -> names.addAll(each.argumentNames()));
        return List.copyOf(names);
    }

    @Override
    public List<String> variants() {
        return tests.stream()
                .flatMap(each -> each.variants().stream())
                .distinct()
                .toList();
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        RuleOutcome found = tests.get(0).test(subject, view, context);
        for (int i = 1; i < tests.size(); i++) {
            RuleOutcome next = tests.get(i).test(subject, view, context);
            if (weight(next) > weight(found) || weight(found) == 0) {
                found = next;
            }
        }
        return found;
    }

    @Override
    public QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        QuickVerdict found = QuickVerdict.CONDITION_NOT_MET;
        for (int i = 0; i < tests.size() && found != QuickVerdict.LOOK_CLOSER; i++) {
            QuickVerdict next = tests.get(i).quick(subject, view, context);
            if (next == QuickVerdict.LOOK_CLOSER || found != QuickVerdict.PASSED) {
                found = next;
            }
        }
        return found;
    }

    /** A violation outweighs what cannot be told, that what passes, and that what is not spoken of. */
    private static int weight(RuleOutcome outcome) {
        if (outcome instanceof RuleOutcome.Violated) {
            return 3;
        }
        if (outcome instanceof RuleOutcome.Undecided) {
            return 2;
        }
        return outcome instanceof RuleOutcome.Passed ? 1 : 0;
    }

    @Override
    public Optional<Proposal> propose(
            S subject, ObjectRef ref, RuleOutcome.Violated violation, DossierView view, RuleContext context) {
        return tests.stream()
                .filter(each -> each.test(subject, view, context).equals(violation))
                .findFirst()
                .flatMap(each -> each.propose(subject, ref, violation, view, context));
    }
}
