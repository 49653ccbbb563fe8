package org.gridmarketing.rules.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.rules.api.Edition;
import org.gridmarketing.rules.api.Interpretation;
import org.gridmarketing.rules.api.RuleDescriptor;

/** How a rule was read in a run: by the letter, and under which edition. */
final class AsRead {
    private AsRead() {}

    static String text(RuleDescriptor rule, Language language) {
        String reading = rule.interpretation() == Interpretation.LITERAL
                ? Messages.text("RULES.REPORT.LITERAL", Args.none(), language)
                : "";
        return Stream.of(reading, rule.edition().map(Edition::id).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
