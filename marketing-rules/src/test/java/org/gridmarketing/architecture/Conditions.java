package org.gridmarketing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

/** What ArchUnit has no words for. */
final class Conditions {
    private Conditions() {}

    private static ArchCondition<JavaClass> violatedBy(String should, Predicate<JavaClass> violated) {
        return new ArchCondition<>(should) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (violated.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " should " + should));
                }
            }
        };
    }

    private static boolean isOpenToCallers(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isSynthetic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    static boolean isApi(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Conditions::isApi).orElse(true);
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
    }

    private static boolean speaksOf(Stream<? extends JavaType> types, Predicate<JavaClass> what) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .anyMatch(what);
    }

    /** Inherited members too: the generated builders are hidden, what public builders inherit from them is not. */
    static ArchCondition<JavaClass> showNoTypeOf(String packagePrefix) {
        Predicate<JavaClass> hidden = type -> type.getPackageName().startsWith(packagePrefix);
        return new ArchCondition<>("show no type of " + packagePrefix) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaType> supertypes =
                        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
                if (speaksOf(supertypes, hidden)) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " extends such a type"));
                }
                for (JavaMember member : type.getAllMembers()) {
                    if (isOpenToCallers(member) && !isSynthetic(member) && speaksOf(types(member), hidden)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getFullName() + " shows " + member.getFullName()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> notHandleBinaryFractions() {
        Set<String> fractions = Set.of(
                "double",
                "float",
                "java.lang.Double",
                "java.lang.Float",
                "java.util.OptionalDouble",
                "java.util.stream.DoubleStream");
        return new ArchCondition<>("not hold, take or return double or float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMember member : type.getMembers()) {
                    if (speaksOf(types(member), each -> fractions.contains(each.getName()))) {
                        events.add(SimpleConditionEvent.violated(type, member.getDescription()));
                    }
                }
            }
        };
    }

    /** What a default calls of its own type is followed, so that it does not hide behind another method. */
    static ArchCondition<JavaClass> readNoDefaultFromADefault() {
        return new ArchCondition<>("read no default from a default") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<JavaMethod> defaults = type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(Value.Default.class))
                        .collect(Collectors.toSet());
                for (JavaMethod method : defaults) {
                    Set<JavaMethod> read = new HashSet<>();
                    follow(method, read);
                    if (!Collections.disjoint(read, defaults)) {
                        events.add(SimpleConditionEvent.violated(type, method.getFullName() + " reads a default"));
                    }
                }
            }
        };
    }

    private static void follow(JavaMethod method, Set<JavaMethod> read) {
        Stream<Optional<JavaMethod>> called = Stream.concat(
                method.getMethodCallsFromSelf().stream()
                        .map(each -> each.getTarget().resolveMember()),
                method.getMethodReferencesFromSelf().stream()
                        .map(each -> each.getTarget().resolveMember()));
        called.flatMap(Optional::stream)
                .filter(each -> each.getOwner().equals(method.getOwner()))
                .filter(read::add)
                .forEach(each -> follow(each, read));
    }

    /** Method references count as calls. */
    static final DescribedPredicate<JavaAccess<?>> ROUNDING_CALLS = DescribedPredicate.describe(
            "round a number",
            access -> isOn(access, Math.class, "round|rint")
                    || isOn(access, BigDecimal.class, "setScale|divide")
                    || (isOn(access, BigDecimal.class, ".*") && takesRounding(access)));

    static final DescribedPredicate<JavaAccess<?>> CLOCK_CALLS = DescribedPredicate.describe(
            "ask a clock",
            access -> isOn(access, System.class, "currentTimeMillis|nanoTime")
                    || isOn(access, java.util.Calendar.class, "getInstance")
                    || (access.getTargetOwner().getPackageName().startsWith("java.time")
                            && access.getName().equals("now")));

    static final DescribedPredicate<JavaAccess<?>> CONSOLE_CALLS = DescribedPredicate.describe(
            "write to the console",
            access -> isOn(access, System.class, "out|err") || isOn(access, Throwable.class, "printStackTrace"));

    private static boolean isOn(JavaAccess<?> access, Class<?> owner, String names) {
        return access.getTargetOwner().isAssignableTo(owner) && access.getName().matches(names);
    }

    private static boolean takesRounding(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .anyMatch(type ->
                                type.isEquivalentTo(RoundingMode.class) || type.isEquivalentTo(MathContext.class));
    }

    static ArchCondition<JavaClass> beClosedToSubclasses() {
        return violatedBy(
                "be final, sealed, a record, an enum or an interface",
                type -> !type.isInterface()
                        && !type.isEnum()
                        && !type.isRecord()
                        && !type.getModifiers().contains(JavaModifier.FINAL)
                        && !type.reflect().isSealed());
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return violatedBy(
                "reside in a package whose package-info is @NullMarked",
                type -> !type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    static ArchCondition<JavaClass> holdNoStaticMutableState() {
        return new ArchCondition<>("hold no static mutable state") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    if (field.getModifiers().contains(JavaModifier.STATIC) && !isSynthetic(field) && isMutable(field)) {
                        events.add(SimpleConditionEvent.violated(type, field.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isMutable(JavaField field) {
        JavaClass type = field.getRawType();
        boolean openArray = type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
        return !field.getModifiers().contains(JavaModifier.FINAL) || openArray || isMutable(type);
    }

    private static boolean isMutable(JavaClass type) {
        boolean jdkCollection = type.getPackageName().startsWith("java.util")
                && !type.isInterface()
                && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
        return jdkCollection
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(Random.class)
                || type.isEquivalentTo(StringBuilder.class)
                || type.isAssignableTo(java.util.Date.class);
    }
}
