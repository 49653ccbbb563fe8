package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/** Two gates, one after the other; see {@link Gate#and}. */
record Both<S>(Gate<S> first, Gate<S> next) implements Gate<S> {
    @Override
    public Optional<RuleOutcome> stop(S subject, DossierView view, RuleContext context) {
        Optional<RuleOutcome> stop = first.stop(subject, view, context);
        return stop.isPresent() ? stop : next.stop(subject, view, context);
    }

    @Override
    public List<Gate<S>> inOrder() {
        return Stream.of(first, next).flatMap(each -> each.inOrder().stream()).toList();
    }
}
