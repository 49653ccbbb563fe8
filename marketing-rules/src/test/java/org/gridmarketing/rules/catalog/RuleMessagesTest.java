package org.gridmarketing.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleChoice;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.junit.jupiter.api.Test;

class RuleMessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    private static Map<String, Set<String>> placeholders(Language language) {
        Map<String, Set<String>> byKey = new TreeMap<>();
        Messages.all("rules", language).forEach((key, text) -> byKey.put(key, new TreeSet<>(namesIn(text))));
        return byKey;
    }

    private static List<String> namesIn(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .toList();
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertThat(placeholders(Language.ZH))
                .isEqualTo(placeholders(Language.EN))
                .isNotEmpty();
    }

    @Test
    void textsSpeakOnlyOfDeclaredArguments() {
        Map<String, Set<String>> texts = placeholders(Language.EN);
        for (RuleDescriptor rule :
                MarketingRules.all().stream().map(each -> each.descriptor()).toList()) {
            List<String> keys = texts.keySet().stream()
                    .filter(key -> key.equals(rule.messageKey()) || key.startsWith(rule.messageKey() + "."))
                    .toList();
            assertThat(keys).as("%s", rule.id()).isNotEmpty();
            keys.forEach(key -> assertThat(rule.argumentNames()).containsAll(texts.get(key)));
        }
    }

    @Test
    void everyTextOfAKindIsAVariantThatItTells() {
        Set<String> told = new TreeSet<>();
        MarketingRules.all().stream()
                .flatMap(rule -> rule instanceof RuleChoice choice ? choice.variants().stream() : Stream.of(rule))
                .map(Rule::descriptor)
                .forEach(rule -> rule.variants().forEach(variant -> told.add(rule.messageKey(variant))));
        assertThat(told)
                .isEqualTo(placeholders(Language.EN).keySet().stream()
                        .filter(key -> !key.matches("RULES\\.(PROFILE|CORRECTION|REPORT)\\..*"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void argumentNamesAreFromAFixedVocabulary() {
        // names are read by others than this library: a new one is a decision
        assertThat(MarketingRules.all().stream().flatMap(rule -> rule.descriptor().argumentNames().stream()))
                .isSubsetOf(
                        "attribute",
                        "at",
                        "count",
                        "currentRatios",
                        "digits",
                        "divisor",
                        "expected",
                        "flag",
                        "key",
                        "nameplateRatios",
                        "other",
                        "otherValue",
                        "ownMultiplier",
                        "previous",
                        "profile",
                        "range",
                        "raw",
                        "register",
                        "table",
                        "total",
                        "value",
                        "voltageRatios",
                        "what");
    }
}
