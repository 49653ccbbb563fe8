package org.gridmarketing.rules.engine;

import java.util.List;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.rules.kind.Subjects;

/**
 * Rules that look at the same subjects: these are picked once for all of them. A report does not show who shared a pass with
 * whom.
 */
final class SharedPass<S> {
    private final Subjects<S> scope;
    private final List<BlockWork<S>> works;
    private boolean fusing;
    private boolean fused;

    SharedPass(Subjects<S> scope, List<BlockWork<S>> works) {
        this.scope = scope;
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
        if (fusing && !fused && !subjects.isEmpty()) {
            Class<?> type = subjects.get(0).getClass();
            works.forEach(each -> each.fuse(type));
            fused = true;
        }
        for (int i = 0; i < works.size(); i++) {
            works.get(i).test(subjects, view);
        }
    }

    /** Hands on what is not counted yet. */
    void settle() {
        works.forEach(BlockWork::settle);
    }
}
