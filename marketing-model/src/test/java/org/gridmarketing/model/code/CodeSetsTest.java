package org.gridmarketing.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeSetsTest {
    private enum Unlabelled implements Code {
        ONE {},
        TWO
    }

    private record NoEnum(String name) implements Code {}

    @Test
    void theListHoldsEveryCodeEnumOfThePackage() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(
                Code.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes.resolve("org/gridmarketing/model/code"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.class$", "");
                Class<?> type =
                        Class.forName("org.gridmarketing.model.code." + name, false, Code.class.getClassLoader());
                if (type.isEnum() && Code.class.isAssignableFrom(type)) {
                    found.add(type);
                }
            }
        }
        assertThat(CodeSets.all()).doesNotHaveDuplicates().hasSizeGreaterThan(40);
        assertThat(found).containsExactlyInAnyOrderElementsOf(CodeSets.all());
    }

    @Test
    void bothLanguagesLabelEveryConstantAndNothingElse() {
        List<String> keys = CodeSets.all().stream()
                .flatMap(set -> CodeSets.meanings(set).stream())
                .map(code -> code.codeSet() + "." + code.name())
                .toList();
        for (Language language : Language.values()) {
            assertThat(Labels.all(language).keySet()).as(language.name()).containsExactlyInAnyOrderElementsOf(keys);
            assertThat(Labels.all(language).values()).as(language.name()).noneMatch(String::isBlank);
        }
    }

    @Test
    void labelsOfOneSetDiffer() {
        for (Class<? extends Code> set : CodeSets.all()) {
            for (Language language : Language.values()) {
                assertThat(CodeSets.meanings(set).stream().map(code -> code.label(language)))
                        .as(set.getSimpleName() + " " + language)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void bandsCarryTheUsualNames() {
        assertThat(Stream.of(TouBand.values()).map(band -> band.label(Language.ZH)))
                .containsExactly("尖峰", "高峰", "平段", "低谷", "深谷");
        assertThat(Stream.of(TouBand.values()).map(band -> band.label(Language.EN)))
                .containsExactly("Sharp", "Peak", "Flat", "Valley", "Deep valley");
    }

    @Test
    void aMissingLabelIsNamed() {
        assertThatThrownBy(() -> Labels.of(Unlabelled.TWO, Language.EN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Unlabelled.TWO")
                .hasMessageContaining("EN");
    }

    @Test
    void aSetIsNamedAfterItsEnumEvenForAConstantWithABody() {
        assertThat(Unlabelled.ONE.codeSet()).isEqualTo("Unlabelled");
        assertThat(new NoEnum("X").codeSet()).isEqualTo("NoEnum");
        assertThat(YesNo.YES.codeSet()).isEqualTo("YesNo");
    }

    @Test
    void setsAreFoundByName() {
        assertThat(CodeSets.find("VoltageLevel"))
                .hasValueSatisfying(set -> assertThat(set).isEqualTo(VoltageLevel.class));
        assertThat(CodeSets.find("voltagelevel")).isEmpty();
        assertThat(CodeSets.meanings(YesNo.class)).containsExactly(YesNo.YES, YesNo.NO);
        assertThatThrownBy(() -> CodeSets.meanings(NoEnum.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("set is not an enum");
    }
}
