package org.gridmarketing.rules.engine;

import java.lang.invoke.MethodHandle;
import java.util.List;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.rules.kind.Subjects;

/**
 * Rules that look at the same subjects: these are picked once for all of them. A report does not show who shared a pass with
 * whom.
 */
final class SharedPass<S> {
    private final Subjects<S> scope;
    private final List<Block<S>> blocks;
    private final List<BlockWork<S>> works;
    private boolean fusing;
    private List<MethodHandle> fused = List.of();

    SharedPass(Subjects<S> scope, List<Block<S>> blocks, List<BlockWork<S>> works) {
        this.scope = scope;
        this.blocks = blocks;
        this.works = works;
    }

    /** From now on the rules of a block are asked in one. */
    void fuse() {
        fusing = true;
    }

    void add(DossierView view) {
        List<S> subjects;
        try {
            subjects = DossierWork.sound(scope.of(view));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            works.forEach(each -> each.fault(view, e));
            return;
        }
        if (fusing && fused.isEmpty() && !subjects.isEmpty()) {
            Class<?> type = subjects.get(0).getClass();
            fused = blocks.stream().map(block -> block.fused(type)).toList();
        }
        for (int i = 0; i < subjects.size(); i++) {
            test(subjects.get(i), view);
        }
    }

    private void test(S subject, DossierView view) {
        for (int i = 0; i < works.size(); i++) {
            if (fused.isEmpty()) {
                works.get(i).test(subject, view);
            } else {
                works.get(i).testFused(fused.get(i), subject, view);
            }
        }
    }

    /** Hands on what is not counted yet. */
    void settle() {
        works.forEach(BlockWork::settle);
    }
}
