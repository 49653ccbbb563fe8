package org.gridmarketing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The cut of the library, rule by rule; {@link ArchitectureTest} applies them, {@link ArchitectureRulesFailTest} breaks them. */
final class ArchitectureRules {
    @ArchTest
    static final ArchRule LAYERS = classes()
            .should(Modules.knowOnlyModulesBelow())
            .because(
                    "model ← metering ← billing ← rules ← examples, nothing points down, and fixtures know the model only");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().assignedFrom(Modules.packages())
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package");

    @ArchTest
    static final ArchRule NO_GUAVA_IN_SIGNATURES = classes()
            .that(DescribedPredicate.describe("are public API", Conditions::isApi))
            .should(Conditions.showNoTypeOf("com.google.common"))
            .because("callers must not be bound to the Guava version that the library uses inside");

    @ArchTest
    static final ArchRule IMMUTABLES_ARE_HIDDEN = classes()
            .that(simpleNameStartingWith("Immutable"))
            .and()
            .areTopLevelClasses()
            .should()
            .bePackagePrivate()
            .because("callers name the interface and its builder, never the generated implementation");

    @ArchTest
    static final ArchRule JAVAX_MONEY_HAS_ONE_DOOR = noClasses()
            .that(DescribedPredicate.not(Modules.in("model.money", "model.bill", "model.json")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.money..", "org.javamoney..")
            .because("arithmetic is done on exact amounts; Moneta rounds silently and finds its services by thread");

    @ArchTest
    static final ArchRule NO_BINARY_FRACTIONS = classes()
            .should(Conditions.notHandleBinaryFractions())
            .because("0.1 has no exact double, and everything here may become money");

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .should(accessTargetWhere(Conditions.CLOCK_CALLS))
            .orShould(dependOnClassesThat(DescribedPredicate.describe(
                    "are java.time.Clock or java.util.Date",
                    type -> type.isEquivalentTo(java.time.Clock.class) || type.isEquivalentTo(java.util.Date.class))))
            .because("dates are arguments: the same inputs must give the same bill on any day");

    @ArchTest
    static final ArchRule ROUNDING_LIVES_IN_ROUNDING = noClasses()
            .that(DescribedPredicate.not(Modules.in("model.quantity").and(roundingMayStandIn())))
            .should(accessTargetWhere(Conditions.ROUNDING_CALLS))
            .orShould(dependOnClassesThat(DescribedPredicate.describe(
                    "are number formats", (JavaClass type) -> type.isAssignableTo(java.text.NumberFormat.class))))
            .because("one class rounds; Decimal and Yuan only add zeros");

    @ArchTest
    static final ArchRule NO_LOGGING_BELOW_RULES = noClasses()
            .that(DescribedPredicate.not(Modules.in("rules")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "org.apache.logging..", "ch.qos.logback..")
            .because("model, metering and billing tell everything in their results");

    @ArchTest
    static final ArchRule NO_CONSOLE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .orShould(accessTargetWhere(Conditions.CONSOLE_CALLS))
            .because("a library does not write where its caller has not asked it to");

    @ArchTest
    static final ArchRule PUBLIC_TYPES_ARE_CLOSED = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should(Conditions.beClosedToSubclasses())
            .because("a value that can be subclassed is neither immutable nor equal to itself for sure");

    @ArchTest
    static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().should(Conditions.resideInANullMarkedPackage()).because("no null goes in or out");

    @ArchTest
    static final ArchRule NO_STATIC_MUTABLE_STATE = classes()
            .should(Conditions.holdNoStaticMutableState())
            .because("everything a result depends on is an argument");

    @ArchTest
    static final ArchRule DEFAULTS_STAND_ALONE = classes()
            .should(Conditions.readNoDefaultFromADefault())
            .because("defaults are computed one after the other, and one that is not computed yet reads as null");

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaClass> roundingMayStandIn() {
        return DescribedPredicate.describe(
                "are Rounding, Decimal or Yuan", type -> type.getSimpleName().matches("Rounding|Decimal|Yuan"));
    }
}
