package org.gridmarketing.rules.kind;

import java.util.Optional;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.RuleOutcome;

/** The shared violations of an attribute that must be there. */
final class Missing {
    static final String ABSENT = "ABSENT";
    static final String UNREADABLE = "UNREADABLE";

    private Missing() {}

    static <V> Optional<RuleOutcome> violation(Attribute<?, V> attribute, Recorded<V> recorded) {
        if (recorded instanceof Recorded.Present<V>) {
            return Optional.empty();
        }
        return recorded instanceof Recorded.Unreadable<V> unreadable
                ? Optional.of(violated(attribute, UNREADABLE, unreadable.raw()))
                : Optional.of(RuleOutcome.violated(attribute.name(), ABSENT, attribute.named()));
    }

    static RuleOutcome violated(Attribute<?, ?> attribute, String variant, String raw) {
        return RuleOutcome.violated(attribute.name(), variant, attribute.named().and("raw", attribute.shown(raw)));
    }
}
