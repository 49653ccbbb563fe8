package org.gridmarketing.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.metering.adjustment.AdjustmentCause;
import org.gridmarketing.metering.indicator.IndicatorKind;
import org.gridmarketing.metering.validation.ValidationCheck;
import org.gridmarketing.metering.verification.CycleKind;
import org.gridmarketing.metering.verification.MeasuredObject;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Messages;
import org.junit.jupiter.api.Test;

/** Texts of findings, whose bundles are their own so that packs of rules may use them. */
class FindingTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+?)(Zh|En)?}");

    @Test
    void bothLanguagesSpeakOfTheSameThings() {
        for (String bundle : Set.of("vee", "lineloss", "readingwork")) {
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

    @Test
    void everyConstantThatTextsSpeakOfHasAName() {
        Set<String> keys = Stream.of(
                        AdjustmentCause.values(), CycleKind.values(), MeasuredObject.values(), IndicatorKind.values())
                .flatMap(Arrays::stream)
                .map(constant -> "METERINGNAME." + constant.getDeclaringClass().getSimpleName() + "_" + constant.name())
                .collect(Collectors.toSet());
        for (Language language : Language.values()) {
            Map<String, String> names = Messages.all("meteringname", language);
            assertThat(names.keySet()).isEqualTo(keys);
            boolean chinese = language == Language.ZH;
            assertThat(names.values())
                    .allMatch(name -> name.codePoints().anyMatch(Character::isIdeographic) == chinese);
        }
        assertThat(CycleKind.ROTATION.title(Language.ZH)).isEqualTo("轮换");
        assertThat(MeasuredObject.CUSTOMER.title(Language.EN)).isEqualTo("a customer");
        assertThat(IndicatorKind.COLLECTION.title(Language.ZH)).isEqualTo("电费回收率");
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
