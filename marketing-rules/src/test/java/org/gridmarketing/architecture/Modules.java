package org.gridmarketing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The modules and what each may know. Violations of the tests count as parts of the modules that they imitate. */
final class Modules {
    static final String ROOT = "org.gridmarketing";
    static final String VIOLATIONS = ROOT + ".architecture.violations";

    /** Fewer would mean that the import went wrong, and every rule would pass on nothing. */
    static final int FEWEST_CLASSES = 500;

    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "model", Set.of(),
            "fixtures", Set.of("model"),
            "metering", Set.of("model"),
            "billing", Set.of("model", "metering"),
            "rules", Set.of("model", "metering", "billing"));

    private Modules() {}

    /** The package without its root: {@code model.bill}. */
    static Optional<String> path(JavaClass type) {
        String name = type.getPackageName();
        String root = name.startsWith(VIOLATIONS) ? VIOLATIONS : ROOT;
        return name.startsWith(root + ".") ? Optional.of(name.substring(root.length() + 1)) : Optional.empty();
    }

    static Optional<String> module(JavaClass type) {
        return path(type).map(path -> path.indexOf('.') < 0 ? path : path.substring(0, path.indexOf('.')));
    }

    static DescribedPredicate<JavaClass> in(String... paths) {
        return DescribedPredicate.describe(
                "reside in " + String.join(", ", paths),
                type -> path(type).stream()
                        .anyMatch(path -> Set.of(paths).stream()
                                .anyMatch(each -> path.equals(each) || path.startsWith(each + "."))));
    }

    static ArchCondition<JavaClass> knowOnlyModulesBelow() {
        return new ArchCondition<>("know only modules below their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = module(type).orElse("");
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    Optional<String> other = module(dependency.getTargetClass().getBaseComponentType());
                    if (other.isPresent()
                            && !other.get().equals(own)
                            && !MAY_KNOW.getOrDefault(own, Set.of()).contains(other.get())) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** Every package of the library, a module's root package included. */
    static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return path(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    /**
     * Guards against an import that found nothing.
     *
     * @throws AssertionError naming the modules of which no class was imported, or telling that there are too few classes
     */
    static void requireImported(JavaClasses classes) {
        Set<String> missing = new TreeSet<>(MAY_KNOW.keySet());
        missing.removeAll(
                classes.stream().flatMap(type -> module(type).stream()).collect(Collectors.toUnmodifiableSet()));
        if (!missing.isEmpty()) {
            throw new AssertionError("no class imported of " + missing);
        }
        if (classes.size() < FEWEST_CLASSES) {
            throw new AssertionError("only " + classes.size() + " classes imported, expected " + FEWEST_CLASSES);
        }
    }
}
