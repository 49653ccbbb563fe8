package org.gridmarketing.rules.kind;

import java.util.Optional;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.RuleOutcome;

/** The shared treatment of checks that compare two attributes. */
final class Inputs {
    private Inputs() {}

    /** An absent input outweighs an unreadable one: the comparison could not be asked even if the other were mended. */
    static RuleOutcome stop(String name, Recorded<?> one, String otherName, Recorded<?> other) {
        return missing(name, one, otherName, other).orElseThrow();
    }

    /** As {@link #stop}, and empty where both are there. */
    static Optional<RuleOutcome> missing(String name, Recorded<?> one, String otherName, Recorded<?> other) {
        return other.isAbsent()
                ? Gate.missing(otherName, other)
                : Gate.missing(name, one).or(() -> Gate.missing(otherName, other));
    }

    static Args pair(Attribute<?, ?> attribute, Object value, Attribute<?, ?> other, Object otherValue) {
        return attribute
                .named()
                .and("value", attribute.shown(value))
                .and("other", other.name())
                .and("otherValue", other.shown(otherValue));
    }
}
