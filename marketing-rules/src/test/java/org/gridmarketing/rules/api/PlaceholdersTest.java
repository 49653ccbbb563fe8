package org.gridmarketing.rules.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
    private static final Placeholders STANDARD = Placeholders.of(RuleProfile.standard());
    private static final Set<String> TEXTS = RuleProfile.standard().thresholds().placeholderTexts();

    @Property
    void aTextIsOneOfThemWhateverWhiteSpaceIsAroundIt(@ForAll("texts") String text) {
        assertThat(STANDARD.contains(text)).isEqualTo(TEXTS.contains(text.strip()));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> space =
                Arbitraries.strings().withChars(" \t\u3000\u2003").ofMaxLength(6);
        Arbitrary<String> inner = Arbitraries.oneOf(
                Arbitraries.of(TEXTS),
                Arbitraries.strings().withChars("无*测试供电公司 ").ofMaxLength(8));
        return Combinators.combine(space, inner, space).as((before, text, after) -> before + text + after);
    }

    @Test
    void withoutTextsNothingIsOne() {
        Placeholders none = Placeholders.of(RuleProfile.builder()
                .thresholds(RuleThresholds.builder().placeholderTexts(Set.of()).build())
                .build());
        assertThat(none.contains("")).isFalse();
        assertThat(none.contains("无")).isFalse();
        assertThat(none.contains(" ")).isFalse();
    }

    @Test
    void datesAreFoundByYearAndByDay() {
        Placeholders some = Placeholders.of(RuleProfile.builder()
                .dateSentinels(new DateSentinels(Set.of(1900), Set.of(LocalDate.of(1970, 1, 1))))
                .build());
        assertThat(some.contains(LocalDate.of(1900, 12, 31))).isTrue();
        assertThat(some.contains(LocalDate.of(1970, 1, 1))).isTrue();
        assertThat(some.contains(LocalDate.of(1970, 1, 2))).isFalse();
    }
}
