package org.gridmarketing.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

/**
 * What computes a figure that becomes billed or settled is told. Every public function that can refuse, and every one that gives a
 * quantity, takes a {@link TraceSink}, or stands here with the reason why not.
 */
class TracedFunctionsTest {
    private static final String UNTOLD =
            "the same function with a sink stands beside it; for callers that tell by themselves or not at all";
    private static final String ORDERS = "puts what was given in order and checks it; computes nothing";
    private static final String COMPARES = "what usage is compared with; the estimate made of it is told";
    private static final Map<String, String> WITHOUT_SINK = new TreeMap<>(Map.ofEntries(
            Map.entry("CompositeMultiplier.of(List, List, Multiplier)", UNTOLD),
            Map.entry("PowerFactor.monthly(Energy, ReactiveEnergy)", UNTOLD),
            Map.entry("PowerFactorAdjustmentTable.rate(PowerFactorStandard, Ratio)", UNTOLD),
            Map.entry(
                    "RegisterDifference.of(RegisterSpan)",
                    "RegisterEnergy tells both readings, digits and multiplier in one step"),
            Map.entry(
                    "PairedReadings.of(PointMeters, BillingPeriod, RegisterNeeds, PairingPolicy)",
                    "chooses readings; RegisterEnergy tells those that were chosen"),
            Map.entry("UsageHistory.of(List, ObjectRef)", ORDERS),
            Map.entry("PointTree.of(List)", ORDERS),
            Map.entry("LoadProfile.ofScaled(ObjectRef, BillingPeriod, IntervalLength, int, long[])", ORDERS),
            Map.entry("ComputationSet.complete(Set, Collection)", "finds points; computes nothing"),
            Map.entry(
                    "CompiledTouScheme.compile(TouScheme, BillingPeriod, IntervalLength, Function)",
                    "finds bands; the sums by band are told"),
            Map.entry("Yardstick.samePeriodLastYear(UsageHistory, BillingPeriod, ObjectRef)", COMPARES),
            Map.entry("Yardstick.average(UsageHistory, BillingPeriod, int, ObjectRef)", COMPARES),
            Map.entry(
                    "SplitResult.toleranceOf(int, int, Multiplier)",
                    "a limit; what is beyond it is an issue that names both"),
            Map.entry(
                    "MeteringClasses.classify(MeteringCodeEdition, MeteringFacts)",
                    "classifies; the result names the criterion"),
            Map.entry("RotationPlan.next(List, List)", "reading work; no figure"),
            Map.entry(
                    "TransformerLossBasis$Rate.copperRateOf(ApparentPower)",
                    "a constant of the rule; the loss made of it is told")));

    @Test
    void whatComputesTakesASinkOrIsListed() throws Exception {
        Set<String> without = functions()
                .filter(method -> Arrays.stream(method.getParameterTypes()).noneMatch(TraceSink.class::equals))
                .map(TracedFunctionsTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without).isEqualTo(WITHOUT_SINK.keySet());
        long told = functions()
                .filter(method -> List.of(method.getParameterTypes()).contains(TraceSink.class))
                .count();
        assertThat(told).isGreaterThan(60);
    }

    /** A sink that is not the last parameter is overlooked. */
    @Test
    void theSinkComesLast() throws Exception {
        assertThat(functions()
                        .filter(method -> List.of(method.getParameterTypes()).contains(TraceSink.class))
                        .filter(method -> method.getParameterTypes()[method.getParameterCount() - 1] != TraceSink.class)
                        .map(TracedFunctionsTest::name))
                .isEmpty();
    }

    private static Stream<Method> functions() throws IOException, URISyntaxException {
        Path classes = Path.of(MeteringSteps.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> names;
        try (Stream<Path> files = Files.walk(classes)) {
            names = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
        return names.stream()
                .map(TracedFunctionsTest::load)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && isFigure(method.getReturnType()));
    }

    private static boolean isFigure(Class<?> type) {
        return type == Outcome.class || Quantity.class.isAssignableFrom(type);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String name(Method method) {
        String type = method.getDeclaringClass().getName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
