package org.gridmarketing.rules.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.dossier.DossierView;
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
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        tests.forEach(each -> outcomes.add(each.test(subject, view, context)));
        return first(outcomes, RuleOutcome.Violated.class)
                .or(() -> first(outcomes, RuleOutcome.Undecided.class))
                .or(() -> first(outcomes, RuleOutcome.Passed.class))
                .orElse(outcomes.get(outcomes.size() - 1));
    }

    private static Optional<RuleOutcome> first(List<RuleOutcome> outcomes, Class<? extends RuleOutcome> type) {
        return outcomes.stream().filter(type::isInstance).findFirst();
    }
}
