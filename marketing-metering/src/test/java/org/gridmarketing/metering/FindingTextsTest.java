package org.gridmarketing.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gridmarketing.metering.validation.ValidationCheck;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Messages;
import org.junit.jupiter.api.Test;

/** Texts of findings, whose bundles are their own so that packs of rules may use them. */
class FindingTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+?)(Zh|En)?}");

    @Test
    void bothLanguagesSpeakOfTheSameThings() {
        for (String bundle : Set.of("vee", "lineloss", "readingwork", "adjustment")) {
            Map<String, String> zh = Messages.all(bundle, Language.ZH);
            Map<String, String> en = Messages.all(bundle, Language.EN);
            assertThat(placeholders(zh)).isEqualTo(placeholders(en)).isNotEmpty();
            assertThat(zh.values()).allMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
            assertThat(en.values()).noneMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
        }
    }

    @Test
    void everyCheckHasATitleAndAText() {
        assertThat(Messages.all("vee", Language.EN).keySet())
                .isEqualTo(Arrays.stream(ValidationCheck.values())
                        .flatMap(check -> Set.of("VEE." + check, "VEE.TITLE_" + check).stream())
                        .collect(Collectors.toSet()));
        assertThat(ValidationCheck.values())
                .allSatisfy(check -> assertThat(check.title(Language.ZH)).isNotEqualTo(check.title(Language.EN)));
    }

    private static Map<String, Set<String>> placeholders(Map<String, String> texts) {
        Map<String, Set<String>> byKey = new TreeMap<>();
        texts.forEach((key, text) -> byKey.put(
                key,
                PLACEHOLDER
                        .matcher(text)
                        .results()
                        .map(hit -> hit.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return byKey;
    }
}
