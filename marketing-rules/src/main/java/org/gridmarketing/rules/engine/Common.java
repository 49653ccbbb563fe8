package org.gridmarketing.rules.engine;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.Subjects;

/**
 * Rules with the same subjects, in blocks.
 *
 * @param scope where the subjects come from
 * @param blocks the rules
 */
record Common<S>(Subjects<S> scope, List<Block<S>> blocks) {
    /** The rules at some positions of a plan, all of them with the same subjects. */
    @SuppressWarnings("unchecked") // the scope tells the type of the subjects
    static <S> Common<S> of(Subjects<S> scope, List<PlannedRule> plan, List<Integer> positions) {
        List<Block<S>> blocks = new ArrayList<>();
        for (List<Integer> part : Lists.partition(positions, Verdicts.MOST)) {
            blocks.add(new Block<>(
                    part.stream()
                            .map(position -> (KindRule<S>) plan.get(position).rule())
                            .toList(),
                    part));
        }
        return new Common<>(scope, List.copyOf(blocks));
    }

    SharedPass<S> over(List<RuleWork> works, RuleContext context) {
        return new SharedPass<>(
                scope, blocks.stream().map(block -> work(block, works, context)).toList());
    }

    @SuppressWarnings("unchecked") // the work of a rule and the pass over its subjects are of the type of the rule
    private BlockWork<S> work(Block<S> block, List<RuleWork> works, RuleContext context) {
        return new BlockWork<>(
                block,
                context,
                block.positions().stream()
                        .map(position -> (DossierWork<S>) works.get(position))
                        .toList());
    }
}
