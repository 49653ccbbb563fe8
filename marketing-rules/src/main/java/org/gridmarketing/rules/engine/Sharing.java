package org.gridmarketing.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.Subjects;

/**
 * Which rules of a plan share a pass over a dossier and which go alone. It depends on the rules alone, so that it is kept with their
 * set from run to run. Where the time of each rule is wanted, all go alone.
 */
final class Sharing {
    /** To fuse rules takes some milliseconds, and pays only where they are asked often. */
    private static final long WORTH_FUSING = 256;

    private final List<Rule> rules;
    private final List<Boolean> shares;
    private final List<Common<?>> common;
    private final List<Integer> alone = new ArrayList<>();
    private final AtomicLong checked = new AtomicLong();

    private Sharing(List<PlannedRule> plan) {
        this.rules = plan.stream().map(PlannedRule::rule).toList();
        this.shares = plan.stream().map(Sharing::shares).toList();
        Map<Subjects<?>, List<Integer>> byScope = new LinkedHashMap<>();
        for (int i = 0; i < plan.size(); i++) {
            if (shares.get(i) && rules.get(i) instanceof KindRule<?> rule) {
                byScope.computeIfAbsent(rule.scope(), scope -> new ArrayList<>())
                        .add(i);
            } else {
                alone.add(i);
            }
        }
        List<Common<?>> made = new ArrayList<>();
        byScope.forEach((scope, positions) -> made.add(Common.of(scope, plan, positions)));
        this.common = List.copyOf(made);
    }

    static Sharing of(List<PlannedRule> plan) {
        return new Sharing(plan);
    }

    private static boolean shares(PlannedRule planned) {
        return planned.rule() instanceof KindRule
                && planned.unavailableInput().isEmpty()
                && !planned.clock().isTimed();
    }

    /** Whether it was made for just these rules. */
    @SuppressWarnings("ReferenceEquality") // equal rules need not be the same code
    boolean isOf(List<PlannedRule> plan) {
        if (plan.size() != rules.size()) {
            return false;
        }
        for (int i = 0; i < rules.size(); i++) {
            if (plan.get(i).rule() != rules.get(i) || shares(plan.get(i)) != shares.get(i)) {
                return false;
            }
        }
        return true;
    }

    List<SharedPass<?>> passes(List<PlannedRule> plan, List<RuleWork> works) {
        List<SharedPass<?>> passes = new ArrayList<>();
        for (Common<?> each : common) {
            passes.add(each.over(works, plan.get(0).context()));
        }
        return passes;
    }

    /** Rules that are no {@link KindRule}, look at the population or tables, lack an input, or are timed. */
    List<RuleWork> alone(List<RuleWork> works) {
        return alone.stream().map(works::get).toList();
    }

    /** Takes note of dossiers that were checked. */
    void checked(long dossiers) {
        checked.addAndGet(dossiers);
    }

    /** Whether the rules are asked often enough, these dossiers included that are not taken note of yet. */
    boolean isWorthFusing(long more) {
        return checked.get() + more >= WORTH_FUSING;
    }
}
