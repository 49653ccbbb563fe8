package org.gridmarketing.rules.kind;

import java.util.Optional;
import java.util.function.Predicate;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/** Stops what an attribute excludes; see {@link Gate#unless}. */
record NotExcluded<S, V>(Attribute<S, V> attribute, Predicate<? super V> excluded, Inapplicability reason)
        implements Gate<S> {
    @Override
    public Optional<RuleOutcome> stop(S subject, DossierView view, RuleContext context) {
        Recorded<V> recorded = attribute.of(subject, view);
        if (recorded instanceof Recorded.Present<V> present) {
            return excluded.test(present.value()) ? Stops.of(reason) : Optional.empty();
        }
        return recorded.isUnreadable() ? Gate.missing(attribute.name(), recorded) : Optional.empty();
    }
}
