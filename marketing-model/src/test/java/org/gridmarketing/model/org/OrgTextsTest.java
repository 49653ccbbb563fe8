package org.gridmarketing.model.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.text.Messages;
import org.junit.jupiter.api.Test;

class OrgTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    @Test
    void bothLanguagesHaveTheSameKeysAndSpeakOfTheSameArguments() {
        Map<String, String> zh = Messages.all("org", Language.ZH);
        Map<String, String> en = Messages.all("org", Language.EN);
        assertThat(zh.keySet()).isEqualTo(en.keySet());
        zh.forEach((key, text) -> {
            String english = en.getOrDefault(key, "");
            assertThat(arguments(text, "Zh")).as(key).isEqualTo(arguments(english, "En"));
            assertThat(text).as(key).containsPattern("\\p{IsHan}");
            assertThat(english).as(key).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        });
    }

    /** A text that differs by language is an argument of its own for each. */
    private static Set<String> arguments(String text, String language) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(each -> each.group(1).replaceFirst(language + "$", "*"))
                .collect(Collectors.toSet());
    }

    @Test
    void everyTextIsUsedAndEveryUseHasAText() {
        Stream<String> keys = Stream.of(
                        names("ORG.ACTION.", DutyAction.values()),
                        names("ORG.OBJECT.", DutyObject.values()),
                        names("ORG.SCOPE.", SegregationScope.values()),
                        names("ORG.", AssignmentFault.values()),
                        Arrays.stream(OrganisationIssues.class.getFields()).map(field -> code(field)),
                        Stream.of("ORG.SEGREGATION"))
                .flatMap(Function.identity());
        assertThat(Messages.all("org", Language.ZH).keySet()).containsExactlyInAnyOrderElementsOf(keys.toList());
    }

    private static Stream<String> names(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(each -> prefix + each.name());
    }

    private static String code(java.lang.reflect.Field field) {
        try {
            return ((IssueCode) field.get(null)).id();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void wordsOfOneKindDiffer() {
        for (Language language : Language.values()) {
            assertThat(Stream.of(DutyAction.values()).map(each -> each.label(language)))
                    .doesNotHaveDuplicates();
            assertThat(Stream.of(DutyObject.values()).map(each -> each.label(language)))
                    .doesNotHaveDuplicates();
            assertThat(Stream.of(SegregationScope.values()).map(each -> each.label(language)))
                    .doesNotHaveDuplicates();
        }
        assertThat(Stream.of(AssignmentFault.values()).map(AssignmentFault::messageKey))
                .doesNotHaveDuplicates();
    }

    @Test
    void namesAndReasonsStandInTheirLanguage() {
        Organisation standard = Organisation.standard();
        Stream<Bilingual> texts = Stream.of(
                        standard.positions().stream().map(Position::name),
                        standard.roles().stream().map(Role::name),
                        standard.segregation().stream().map(SegregationRow::reason))
                .flatMap(Function.identity());
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.zh()).containsPattern("\\p{IsHan}");
            assertThat(text.en()).doesNotContainPattern("\\p{IsHan}");
        });
    }
}
