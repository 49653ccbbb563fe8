package org.gridmarketing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shows that each rule can fail: deliberate violations in the test tree must be found, each by name. */
class ArchitectureRulesFailTest {
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(Modules.VIOLATIONS);

    /** What must stand in the report of each rule, by the name of its constant. */
    private static final Map<String, List<String>> EXPECTED = Map.ofEntries(
            Map.entry("LAYERS", List.of("model.KnowsBilling")),
            Map.entry("NO_CYCLES", List.of("Cycle detected", "metering.here.Hen", "metering.there.Egg")),
            Map.entry("NO_GUAVA_IN_SIGNATURES", List.of("model.ShowsGuava", "model.InheritsGuava")),
            Map.entry("IMMUTABLES_ARE_HIDDEN", List.of("model.ImmutableShown")),
            Map.entry("JAVAX_MONEY_HAS_ONE_DOOR", List.of("billing.UsesMoneta")),
            Map.entry(
                    "NO_BINARY_FRACTIONS",
                    List.of("billing.Fractions$Field.rate", "Fractions.parameter", "Fractions.argument")),
            Map.entry(
                    "NO_CLOCK",
                    List.of(
                            "AsksTheClock.today",
                            "AsksTheClock.millis",
                            "AsksTheClock.reference",
                            "AsksTheClock.instant")),
            Map.entry(
                    "ROUNDING_LIVES_IN_ROUNDING",
                    List.of("Rounds.scaled", "Rounds.divided", "Rounds.inContext", "Rounds.formatted")),
            Map.entry("NO_LOGGING_BELOW_RULES", List.of("billing.Logs")),
            Map.entry("NO_CONSOLE", List.of("Prints.out", "Prints.err", "Prints.stack", "Prints.logging")),
            Map.entry("PUBLIC_TYPES_ARE_CLOSED", List.of("model.Open")),
            Map.entry("PACKAGES_ARE_NULL_MARKED", List.of("model.unmarked.Nullable")),
            Map.entry("DEFAULTS_STAND_ALONE", List.of("Defaults.direct", "Defaults.roundabout", "Defaults.reference")),
            Map.entry("NO_STATIC_MUTABLE_STATE", List.of("Keeps.last", "Keeps.COUNTS", "Keeps.CALLS", "Keeps.CACHE")));

    /** What must not stand there, so that a rule does not fail for everything. */
    private static final Map<String, List<String>> INNOCENT = Map.of(
            "NO_GUAVA_IN_SIGNATURES", List.of("model.HiddenBuilder shows", "billing.Charge"),
            "PUBLIC_TYPES_ARE_CLOSED", List.of("model.Keeps", "metering.here.Hen", "model.ShowsGuava"),
            "PACKAGES_ARE_NULL_MARKED", List.of("model.Open", "billing.Charge"),
            "DEFAULTS_STAND_ALONE", List.of("Defaults.given", "Defaults.alone"),
            "NO_STATIC_MUTABLE_STATE", List.of("Keeps.TABLE", "Keeps.FIXED", "Logs.LOG"),
            "LAYERS", List.of("metering.here", "billing.Logs"));

    static Stream<Arguments> rules() {
        return Arrays.stream(ArchitectureRules.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(field -> {
                    try {
                        return Arguments.of(field.getName(), field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void findsItsViolationsAndNothingElse(String name, ArchRule rule) {
        List<String> expected = EXPECTED.getOrDefault(name, List.of());
        assertThat(expected).as("violations for " + name).isNotEmpty();
        String report = rule.evaluate(VIOLATIONS).getFailureReport().toString();
        assertThat(report).contains(expected).contains("because");
        for (String innocent : INNOCENT.getOrDefault(name, List.of())) {
            assertThat(report).doesNotContain(innocent);
        }
        assertThatThrownBy(() -> rule.check(VIOLATIONS)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyRuleIsBroken() {
        assertThat(rules().map(each -> each.get()[0])).containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
    }

    @Test
    void anImportThatFoundTooLittleIsNoticed() {
        assertThatThrownBy(() -> Modules.requireImported(VIOLATIONS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("fixtures")
                .hasMessageContaining("rules");
        assertThatThrownBy(() -> Modules.requireImported(new ClassFileImporter().importPackages("org.nowhere")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void productionClassesAreNoViolations() {
        assertThat(VIOLATIONS).allMatch(type -> type.getPackageName().startsWith(Modules.VIOLATIONS));
    }
}
