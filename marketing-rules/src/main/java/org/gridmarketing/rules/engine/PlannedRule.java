package org.gridmarketing.rules.engine;

import java.util.Optional;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.rules.api.FieldPath;
import org.gridmarketing.rules.api.Routing;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;

/** A rule that runs, with all that is settled before the first dossier; shared by all threads of a run. */
record PlannedRule(
        Rule rule,
        RuleDescriptor descriptor,
        Severity severity,
        Centre centre,
        Optional<FieldPath> unavailableInput,
        Waivers waivers,
        RuleContext context,
        int sampleSize,
        NanoSource clock) {
    static PlannedRule of(Rule rule, RuleContext context, int sampleSize, NanoSource clock) {
        RuleDescriptor descriptor = rule.descriptor();
        return new PlannedRule(
                rule,
                descriptor,
                context.profile().severities().getOrDefault(descriptor.id(), descriptor.severity()),
                centre(descriptor, context),
                unavailableInput(descriptor, context),
                Waivers.of(descriptor.id(), context),
                context,
                sampleSize,
                clock);
    }

    private static Optional<FieldPath> unavailableInput(RuleDescriptor descriptor, RuleContext context) {
        return context.unavailable().isEmpty()
                ? Optional.empty()
                : descriptor.inputs().stream()
                        .filter(input -> context.unavailable().contains(input.type()))
                        .findFirst();
    }

    private static Centre centre(RuleDescriptor descriptor, RuleContext context) {
        return context.profile().routing() == Routing.ANNEX_NOTE
                ? descriptor.noteCentre().orElse(descriptor.centre())
                : descriptor.centre();
    }
}
