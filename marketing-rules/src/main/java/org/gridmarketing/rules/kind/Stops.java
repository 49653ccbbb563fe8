package org.gridmarketing.rules.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleOutcome;

/** What gates answer where a check does not apply, made once: most checks of most subjects end here. */
final class Stops {
    private static final List<Optional<RuleOutcome>> BY_REASON = Arrays.stream(Inapplicability.values())
            .map(reason -> Optional.of(RuleOutcome.notApplicable(reason)))
            .toList();

    private Stops() {}

    static Optional<RuleOutcome> of(Inapplicability reason) {
        return BY_REASON.get(reason.ordinal());
    }
}
