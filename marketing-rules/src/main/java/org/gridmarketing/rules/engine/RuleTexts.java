package org.gridmarketing.rules.engine;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleChoice;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.kind.KindRule;

/** The texts that a rule needs: one of each variant in each language, looked for before anything is found wrong. */
final class RuleTexts {
    private RuleTexts() {}

    static Stream<String> missing(Rule rule) {
        Stream<Rule> variants = rule instanceof RuleChoice choice ? choice.variants().stream() : Stream.of(rule);
        return variants.flatMap(RuleTexts::missingOf).distinct();
    }

    private static Stream<String> missingOf(Rule rule) {
        RuleDescriptor descriptor = rule.descriptor();
        List<String> variants = variants(rule);
        if (variants.isEmpty()) {
            return Stream.of(Language.values())
                    .filter(language -> !hasAny(descriptor.messageKey(), language))
                    .map(language -> named(descriptor.messageKey(), language));
        }
        return variants.stream()
                .map(descriptor::messageKey)
                .flatMap(key -> Stream.of(Language.values())
                        .filter(language -> !has(key, language))
                        .map(language -> named(key, language)));
    }

    /** What the descriptor tells, or else the kind. */
    private static List<String> variants(Rule rule) {
        List<String> told = rule.descriptor().variants();
        return told.isEmpty() && rule instanceof KindRule<?> of ? of.kind().variants() : told;
    }

    private static String named(String key, Language language) {
        return key + " (" + language.name().toLowerCase(Locale.ROOT) + ")";
    }

    private static boolean has(String key, Language language) {
        try {
            return Messages.find(key, language).isPresent();
        } catch (IllegalStateException noBundle) {
            return false;
        }
    }

    /** Of a rule that does not tell its variants: the key itself, or one with a variant behind it. */
    private static boolean hasAny(String key, Language language) {
        int dot = key.indexOf('.');
        String bundle = dot < 0 ? key : key.substring(0, dot);
        try {
            return Messages.all(bundle.toLowerCase(Locale.ROOT), language).keySet().stream()
                    .anyMatch(each -> each.equals(key) || each.startsWith(key + "."));
        } catch (IllegalStateException noBundle) {
            return false;
        }
    }
}
