package org.gridmarketing.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.Subjects;

/**
 * Which rules of a plan share a pass over a dossier and which go alone. Where the time of each rule is wanted, all go alone.
 *
 * @param shared passes over subjects of one sort
 * @param alone rules that are no {@link KindRule}, look at the population or tables, or are timed
 */
record Sharing(List<SharedPass<?>> shared, List<RuleWork> alone) {
    static Sharing of(List<PlannedRule> plan, List<RuleWork> works) {
        Map<Subjects<?>, SharedPass<?>> byScope = new LinkedHashMap<>();
        List<RuleWork> alone = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            PlannedRule planned = plan.get(i);
            if (planned.rule() instanceof KindRule<?> rule
                    && works.get(i) instanceof DossierWork<?> work
                    && !planned.clock().isTimed()) {
                join(rule, work, planned, byScope);
            } else {
                alone.add(works.get(i));
            }
        }
        return new Sharing(List.copyOf(byScope.values()), alone);
    }

    @SuppressWarnings("unchecked") // the work of a rule and the pass over its subjects are of the type of the rule
    private static <S> void join(
            KindRule<S> rule, DossierWork<?> work, PlannedRule planned, Map<Subjects<?>, SharedPass<?>> byScope) {
        SharedPass<S> pass = (SharedPass<S>)
                byScope.computeIfAbsent(rule.scope(), scope -> new SharedPass<>(rule.scope(), planned.context()));
        pass.join((DossierWork<S>) work, rule.gate(), rule.kind());
    }
}
