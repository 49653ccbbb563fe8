package org.gridmarketing.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.breaks.Breaks;
import org.gridmarketing.fixtures.breaks.BrokenSample;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.FieldPath;
import org.gridmarketing.rules.api.PopulationRule;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleChoice;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.junit.jupiter.api.Test;

/**
 * The inputs that a rule declares are those that it reads: dossiers note which attributes they are asked for while each rule,
 * in each of its readings and editions, runs over the samples and their defects.
 */
class RuleInputsTest {
    private static final Path TABLE = Path.of("src/main/resources/gridmarketing/rules/rule-inputs.tsv");
    private static final Set<String> SHARED = Set.of("ReadingSegment", "OrgUnit", "Industry", "Tariff");
    private static final ArchiveSample SAMPLE = SampleDossiers.sample();
    private static final RuleContext CONTEXT = RuleContext.of(
            SAMPLE.asOf(),
            SAMPLE.reportMonth(),
            SAMPLE.tables(),
            TariffCatalog.of(SAMPLE.tariffs()).orElseThrow(),
            RuleProfile.standard());

    /** Notes what objects of the model are asked for. */
    private static final class Recorder {
        final Set<String> read = new TreeSet<>();
        private final IdentityHashMap<Object, Object> wrapped = new IdentityHashMap<>();

        Object wrap(Object value) {
            Object known = wrapped.get(value);
            if (known != null) {
                return known;
            }
            Object made = value instanceof List<?> list
                    ? list.stream().map(this::wrap).toList()
                    : archived(value.getClass()).map(type -> proxy(value, type)).orElse(value);
            wrapped.put(value, made);
            return made;
        }

        /** The public type of what an archive holds; empty for values. */
        private static Optional<Class<?>> archived(Class<?> type) {
            return Stream.<Class<?>>of(type.getInterfaces())
                    .filter(each -> type.getSimpleName().equals("Immutable" + each.getSimpleName()))
                    .findFirst();
        }

        private Object proxy(Object target, Class<?> type) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                if (method.getName().equals("equals")) {
                    return self == args[0];
                }
                note(type, method);
                return answer(target, method, args);
            });
        }

        private Object answer(Object target, Method method, Object... args) throws Throwable {
            try {
                Object value = method.invoke(target, args);
                return value == null || isSetter(method) ? value : wrap(value);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private static boolean isSetter(Method method) {
            return method.getParameterCount() > 0;
        }

        private void note(Class<?> type, Method method) {
            boolean declared = method.getDeclaringClass() == type && !method.isDefault();
            boolean attribute = (declared && method.getParameterCount() == 0)
                    || method.getReturnType().getSimpleName().equals("Recorded");
            if (attribute && !type.equals(Dossier.class) && !method.getName().equals("no")) {
                read.add(type.getSimpleName() + "." + method.getName());
            }
        }
    }

    private static List<Dossier> dossiers() {
        List<Dossier> all = new ArrayList<>(SAMPLE.dossiers());
        Breaks.all().stream()
                .flatMap(each -> each.in(SAMPLE).stream())
                .map(BrokenSample::sample)
                .forEach(broken -> broken.dossiers().stream()
                        .filter(each -> SAMPLE.dossiers().stream().noneMatch(known -> known == each))
                        .forEach(all::add));
        return all;
    }

    private static List<Rule> variants(Rule rule) {
        return rule instanceof RuleChoice choice ? choice.variants() : List.of(rule);
    }

    private static <S> void run(DossierRule<S> rule, DossierView view) {
        rule.subjects(view, CONTEXT).forEach(subject -> rule.check(subject, view, CONTEXT));
    }

    private static <A> void run(PopulationRule<A> rule, DossierView view) {
        rule.add(rule.begin(CONTEXT), view, CONTEXT);
    }

    private static Map<String, Set<String>> observed() {
        List<Dossier> dossiers = dossiers();
        Map<String, Set<String>> observed = new TreeMap<>();
        for (Rule rule : MarketingRules.all()) {
            Recorder recorder = new Recorder();
            for (Dossier dossier : dossiers) {
                DossierView view = DossierView.of((Dossier) recorder.wrap(dossier));
                variants(rule).forEach(variant -> {
                    if (variant instanceof DossierRule<?> ofDossier) {
                        run(ofDossier, view);
                    } else if (variant instanceof PopulationRule<?> ofPopulation) {
                        run(ofPopulation, view);
                    }
                });
            }
            observed.put(rule.descriptor().id().id(), recorder.read);
        }
        return observed;
    }

    private static Set<String> declared(Rule rule) {
        return rule.descriptor().inputs().stream()
                .filter(each -> !SHARED.contains(each.type()))
                .map(FieldPath::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aRuleDeclaresWhatItReads() throws IOException {
        Map<String, Set<String>> observed = observed();
        if (Boolean.getBoolean("inputs.write")) {
            write(observed);
            return;
        }
        for (Rule rule : MarketingRules.all()) {
            assertThat(declared(rule))
                    .as(rule.descriptor().id().id())
                    .isEqualTo(observed.get(rule.descriptor().id().id()));
        }
    }

    /** What is read of shared tables is written into the table by hand and stays. */
    private static void write(Map<String, Set<String>> observed) throws IOException {
        StringBuilder table = new StringBuilder("id\tinputs\n");
        for (Rule rule : MarketingRules.all()) {
            Set<String> all =
                    new TreeSet<>(observed.getOrDefault(rule.descriptor().id().id(), Set.of()));
            rule.descriptor().inputs().stream()
                    .filter(each -> SHARED.contains(each.type()))
                    .forEach(each -> all.add(each.toString()));
            table.append(rule.descriptor().id().id())
                    .append('\t')
                    .append(String.join(",", all))
                    .append('\n');
        }
        Files.writeString(TABLE, table);
    }

    @Test
    void aRuleWithoutAnInputIsUndecided() {
        for (Rule rule : MarketingRules.all()) {
            for (FieldPath input : rule.descriptor().inputs()) {
                assertThat(RuleEngine.standard()
                                .run(
                                        RuleSet.of(List.of(rule)),
                                        SAMPLE.dossiers().get(0),
                                        CONTEXT.without(Set.of(input.type())))
                                .runs())
                        .allSatisfy(run -> assertThat(run.undecided()).isEqualTo(1));
            }
        }
    }

    /** A rule whose answers change when a shared table is empty reads that table. */
    @Test
    void sharedTablesThatAnAnswerDependsOnAreDeclared() {
        RuleContext bare = RuleContext.of(
                CONTEXT.asOf(),
                CONTEXT.reportMonth(),
                ReferenceTables.empty(),
                TariffCatalog.empty(),
                CONTEXT.profile());
        ArchiveSample sample = SAMPLE.withDossiers(dossiers());
        ArchiveSample tableless = new ArchiveSample(
                ReferenceTables.empty(), sample.dossiers(), List.of(), sample.asOf(), sample.reportMonth());
        for (Rule rule : MarketingRules.all()) {
            RuleSet alone = RuleSet.of(List.of(rule));
            boolean depends = RuleEngine.standard().run(alone, sample.archive(), CONTEXT).runs().stream()
                    .anyMatch(run -> !RuleEngine.standard()
                            .run(alone, tableless.archive(), bare)
                            .runs()
                            .contains(run));
            assertThat(rule.descriptor().inputs().stream().anyMatch(each -> SHARED.contains(each.type())))
                    .as(rule.descriptor().id().id())
                    .isEqualTo(depends);
        }
    }
}
