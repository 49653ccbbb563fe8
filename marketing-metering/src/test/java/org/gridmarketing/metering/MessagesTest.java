package org.gridmarketing.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.model.trace.TraceStep;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9]+)}");
    private static final Map<String, String> ZH = Messages.all("metering", Language.ZH);
    private static final Map<String, String> EN = Messages.all("metering", Language.EN);

    @Test
    void everyConstantHasATextAndEveryTextAConstant() {
        Set<String> ids = constants(MeteringIssues.class)
                .map(issue -> ((IssueCode) issue).id())
                .collect(Collectors.toCollection(TreeSet::new));
        constants(MeteringSteps.class).map(step -> ((TraceStep) step).id()).forEach(ids::add);

        assertThat(ids).hasSizeGreaterThan(30);
        assertThat(ZH.keySet()).isEqualTo(ids);
        assertThat(EN.keySet()).isEqualTo(ids);
    }

    @Test
    void constantsAreNamedLikeTheirIds() {
        for (Class<?> holder : Set.of(MeteringIssues.class, MeteringSteps.class)) {
            for (Field field : holder.getFields()) {
                Object constant = value(field);
                String id = constant instanceof IssueCode code ? code.id() : ((TraceStep) constant).id();
                assertThat(id).isEqualTo("METERING." + field.getName());
            }
        }
    }

    @Test
    void bothLanguagesSpeakOfTheSameThings() {
        assertThat(placeholders(ZH)).isEqualTo(placeholders(EN));
        assertThat(ZH.values()).allMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
        assertThat(EN.values()).noneMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void stepsNeedNoArguments() {
        Map<String, Set<String>> placeholders = placeholders(EN);
        constants(MeteringSteps.class)
                .map(step -> ((TraceStep) step).id())
                .forEach(id -> assertThat(placeholders.get(id)).as(id).isEmpty());
    }

    private static Map<String, Set<String>> placeholders(Map<String, String> texts) {
        Map<String, Set<String>> byKey = new TreeMap<>();
        texts.forEach((key, text) -> byKey.put(
                key,
                PLACEHOLDER
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))));
        return byKey;
    }

    private static Stream<Object> constants(Class<?> holder) {
        return Arrays.stream(holder.getFields()).map(MessagesTest::value);
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
