package org.gridmarketing.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.RuleKind;
import org.gridmarketing.rules.kind.Subjects;

/**
 * Rules that look at the same subjects, with those behind the same gate together: subjects are picked and gates asked once for all
 * of them. Each rule still counts for itself, so that a report does not show who shared a pass with whom.
 */
final class SharedPass<S> {
    private final Subjects<S> scope;
    private final RuleContext context;
    private final Map<Gate<S>, Behind<S>> byGate = new LinkedHashMap<>();
    private final List<Behind<S>> gates = new ArrayList<>();

    SharedPass(Subjects<S> scope, RuleContext context) {
        this.scope = scope;
        this.context = context;
    }

    /** A rule behind a gate, with the test that is left to do. */
    private record Test<S>(DossierWork<S> work, RuleKind<S> kind) {}

    /** Rules behind one gate. */
    private record Behind<S>(Gate<S> gate, List<Test<S>> tests) {
        private void test(S subject, DossierView view, RuleContext context) {
            Optional<RuleOutcome> stop;
            try {
                stop = gate.stop(subject, view, context);
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
                tests.forEach(each -> each.work().fault(subject, view, e));
                return;
            }
            if (stop.isPresent()) {
                tests.forEach(each -> each.work().take(stop.get(), subject, view));
                return;
            }
            for (int i = 0; i < tests.size(); i++) {
                Test<S> test = tests.get(i);
                test.work().test(test.kind(), subject, view);
            }
        }
    }

    void join(DossierWork<S> work, Gate<S> gate, RuleKind<S> kind) {
        Behind<S> behind = byGate.computeIfAbsent(gate, each -> {
            Behind<S> added = new Behind<>(each, new ArrayList<>());
            gates.add(added);
            return added;
        });
        behind.tests().add(new Test<>(work, kind));
    }

    void add(DossierView view) {
        List<S> subjects;
        try {
            subjects = scope.of(view);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            gates.forEach(behind -> behind.tests().forEach(each -> each.work().fault(view, e)));
            return;
        }
        for (int i = 0; i < subjects.size(); i++) {
            S subject = subjects.get(i);
            for (int j = 0; j < gates.size(); j++) {
                gates.get(j).test(subject, view, context);
            }
        }
    }
}
