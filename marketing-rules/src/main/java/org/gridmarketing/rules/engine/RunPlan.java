package org.gridmarketing.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleChoice;
import org.gridmarketing.rules.api.RuleContext;

/**
 * What runs and what does not, settled before the first dossier.
 *
 * @param rules the rules that run, each in the variant that the profile and the date choose
 * @param disabled ids of those that the profile turns off
 * @param outOfForce ids of those of which no edition is in force
 * @param sharing which of the rules share a pass over a dossier
 */
record RunPlan(List<PlannedRule> rules, List<RuleId> disabled, List<RuleId> outOfForce, Sharing sharing) {
    static RunPlan of(RuleSet set, RuleContext context, int sampleSize, NanoSource clock) {
        List<PlannedRule> rules = new ArrayList<>();
        List<RuleId> disabled = new ArrayList<>();
        List<RuleId> outOfForce = new ArrayList<>();
        for (Rule rule : set.rules()) {
            RuleId id = rule.descriptor().id();
            Optional<Rule> chosen = rule instanceof RuleChoice choice ? choice.in(context) : Optional.of(rule);
            if (context.profile().disabled().contains(id)) {
                disabled.add(id);
            } else if (chosen.isEmpty()) {
                outOfForce.add(id);
            } else {
                rules.add(PlannedRule.of(chosen.get(), context, sampleSize, clock));
            }
        }
        return new RunPlan(List.copyOf(rules), List.copyOf(disabled), List.copyOf(outOfForce), set.sharing(rules));
    }
}
