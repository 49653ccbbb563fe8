package org.gridmarketing.rules.kind;

import java.util.Optional;
import java.util.function.Predicate;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/** Lets through where an attribute is present and meets a condition; see {@link Gate#when}. */
record Met<S, V>(Attribute<S, V> attribute, Predicate<? super V> condition) implements Gate<S> {
    @Override
    public Optional<RuleOutcome> stop(S subject, DossierView view, RuleContext context) {
        Recorded<V> recorded = attribute.of(subject, view);
        if (recorded instanceof Recorded.Present<V> present) {
            return condition.test(present.value()) ? Optional.empty() : Stops.of(Inapplicability.CONDITION_NOT_MET);
        }
        return Gate.missing(attribute.name(), recorded);
    }
}
