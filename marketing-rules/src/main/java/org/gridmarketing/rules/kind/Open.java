package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/** Lets everything through; see {@link Gate#always}. */
record Open<S>() implements Gate<S> {
    @Override
    public Optional<RuleOutcome> stop(S subject, DossierView view, RuleContext context) {
        return Optional.empty();
    }

    @Override
    public List<Gate<S>> inOrder() {
        return List.of();
    }
}
