package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.model.trace.TraceStep;
import org.junit.jupiter.api.Test;

/** The Chinese and the English bundle say the same, and say something for every code and step. */
class BundlesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Map<String, String> ZH = Messages.all("billing", Language.ZH);
    private static final Map<String, String> EN = Messages.all("billing", Language.EN);

    private static List<String> ids() throws ReflectiveOperationException {
        List<String> ids = new ArrayList<>();
        for (Class<?> type : List.of(BillingIssues.class, BillingSteps.class)) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof IssueCode code) {
                    ids.add(code.id());
                } else if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof TraceStep step) {
                    ids.add(step.id());
                }
            }
        }
        return ids;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothBundlesHaveExactlyTheCodesAndSteps() throws ReflectiveOperationException {
        assertThat(ids()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(ZH.keySet()).containsExactlyInAnyOrderElementsOf(ids());
        assertThat(EN.keySet()).containsExactlyInAnyOrderElementsOf(ids());
    }

    @Test
    void bothTextsHaveTheSamePlaceholders() {
        ZH.forEach((key, zh) -> {
            Set<String> expected = placeholders(zh);
            // the doubt about a tariff is written by its author, once in each language
            if (expected.remove("zh")) {
                expected.add("en");
            }
            assertThat(placeholders(EN.getOrDefault(key, ""))).as(key).isEqualTo(expected);
        });
    }

    @Test
    void chineseIsChineseAndEnglishIsNot() {
        Pattern han = Pattern.compile("\\p{IsHan}");
        assertThat(EN.values()).noneMatch(text -> han.matcher(text).find());
        assertThat(ZH.entrySet())
                .filteredOn(entry -> !entry.getKey().contains(".STEP_"))
                .allMatch(entry -> han.matcher(entry.getValue()).find());
    }
}
