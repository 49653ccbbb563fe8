package org.gridmarketing.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.FieldPath;
import org.gridmarketing.rules.api.Interpretation;
import org.gridmarketing.rules.api.OutcomeSink;
import org.gridmarketing.rules.api.PopulationRule;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.SubjectPlace;
import org.gridmarketing.rules.api.TableRule;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.RuleKind;
import org.gridmarketing.rules.kind.Subjects;
import org.gridmarketing.rules.report.MarkdownReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules of a third party that break what the interfaces ask: they may harm only themselves, and the same in every kind of run. */
class BrokenRulesTest {
    private static final int DOSSIERS = 600;
    private static final RuleContext CONTEXT = SharedPassTest.context(Interpretation.ADVISED);
    private static final ArchiveSample ARCHIVE = SampleDossiers.sample().withDossiers(dossiers());

    private static List<Dossier> dossiers() {
        Dossier one = SampleDossiers.sample().dossiers().get(0);
        return IntStream.range(0, DOSSIERS)
                .mapToObj(i -> one.withCustomer(one.customer().withNo("C" + i)))
                .toList();
    }

    private static RuleDescriptor descriptor(String id) {
        return TestRule.of(id).descriptor();
    }

    private static final RuleOutcome VIOLATED = RuleOutcome.violated("name", "ABSENT", Args.of("attribute", "name"));
    private static final TestKind WRONG = TestKind.of(VIOLATED);

    private static final class Mute extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("not even this");
        }
    }

    private static RuntimeException planned() {
        return new IllegalStateException("as planned");
    }

    /** One way to break a rule, and what becomes of it. */
    @SuppressWarnings("NullAway") // nulls are what is tried
    private enum Breakage {
        PROPOSAL_THROWS(DOSSIERS, 0),
        REFERENCE_THROWS(DOSSIERS, DOSSIERS),
        REFERENCE_NULL(DOSSIERS, DOSSIERS),
        SUBJECTS_NULL(0, DOSSIERS),
        SUBJECT_NULL(0, DOSSIERS),
        PLAIN_SUBJECT_NULL(0, DOSSIERS),
        GATE_NULL(0, DOSSIERS),
        MUTE_EXCEPTION(0, DOSSIERS),
        BEGIN_THROWS(0, 1),
        TABLE_SUBJECTS_NULL(0, 1),
        TABLE_SUBJECTS_THROW(0, 1),
        TABLE_SUBJECT_NULL(0, 1),
        TABLE_REFERENCE_NULL(1, 1),
        TABLE_REFERENCE_THROWS(1, 1),
        TABLE_OUTCOME_NULL(0, 1),
        TABLE_CHECK_THROWS(0, 1),
        TABLE_ALL_THROWS(0, 1);

        private final long violated;
        private final long faulted;

        Breakage(long violated, long faulted) {
            this.violated = violated;
            this.faulted = faulted;
        }

        Rule rule() {
            return switch (this) {
                case PROPOSAL_THROWS ->
                    kind(Subjects.CUSTOMER, Gate.always(), new TestKind(VIOLATED, BrokenRulesTest::noProposal));
                case REFERENCE_THROWS ->
                    kind(
                            new Subjects<>(Subjects.CUSTOMER.selector(), each -> {
                                throw planned();
                            }),
                            Gate.always(),
                            WRONG);
                case REFERENCE_NULL ->
                    kind(new Subjects<>(Subjects.CUSTOMER.selector(), each -> null), Gate.always(), WRONG);
                case SUBJECTS_NULL -> kind(new Subjects<>(view -> null, Customer::ref), Gate.always(), WRONG);
                case SUBJECT_NULL ->
                    kind(new Subjects<>(view -> Collections.singletonList(null), Customer::ref), Gate.always(), WRONG);
                case PLAIN_SUBJECT_NULL -> new NullSubject(descriptor("T-1"));
                case GATE_NULL -> kind(Subjects.CUSTOMER, (each, view, context) -> null, WRONG);
                case MUTE_EXCEPTION ->
                    kind(
                            Subjects.CUSTOMER,
                            (each, view, context) -> {
                                throw new Mute();
                            },
                            WRONG);
                case BEGIN_THROWS -> new NeverBegun(descriptor("T-1"));
                case TABLE_SUBJECTS_NULL -> table(() -> null, any -> ROW, any -> VIOLATED);
                case TABLE_SUBJECTS_THROW -> table(BrokenRulesTest::noRows, any -> ROW, any -> VIOLATED);
                case TABLE_SUBJECT_NULL ->
                    table(
                            () -> Collections.singletonList(null),
                            any -> ROW,
                            any -> any.isEmpty() ? VIOLATED : RuleOutcome.passed());
                case TABLE_REFERENCE_NULL -> table(() -> List.of("1"), any -> null, any -> VIOLATED);
                case TABLE_REFERENCE_THROWS -> table(() -> List.of("1"), BrokenRulesTest::noReference, any -> VIOLATED);
                case TABLE_OUTCOME_NULL -> table(() -> List.of("1"), any -> ROW, any -> null);
                case TABLE_CHECK_THROWS -> table(() -> List.of("1"), any -> ROW, BrokenRulesTest::noOutcome);
                case TABLE_ALL_THROWS ->
                    table(() -> List.of("1"), BrokenRulesTest::noReference, BrokenRulesTest::noOutcome);
            };
        }

        private static Rule kind(Subjects<Customer> subjects, Gate<Customer> gate, RuleKind<Customer> kind) {
            return new KindRule<>(descriptor("T-1"), subjects, gate, kind);
        }
    }

    private static List<String> noRows() {
        throw planned();
    }

    private static ObjectRef noReference(String row) {
        throw new IllegalStateException("no reference of " + row);
    }

    private static RuleOutcome noOutcome(String row) {
        throw new IllegalStateException("no outcome of " + row);
    }

    private static Optional<Proposal> noProposal(ObjectRef ref) {
        throw new IllegalStateException("no proposal for " + ref);
    }

    private static final ObjectRef ROW = new ObjectRef("OrgUnit", "1");

    private static Rule table(
            Supplier<List<String>> subjects, Function<String, ObjectRef> ref, Function<String, RuleOutcome> check) {
        return new Table(descriptor("T-1"), subjects, ref, check);
    }

    private record Table(
            RuleDescriptor descriptor,
            Supplier<List<String>> rows,
            Function<String, ObjectRef> naming,
            Function<String, RuleOutcome> checking)
            implements TableRule<String> {
        @Override
        public List<String> subjects(RuleContext context) {
            return rows.get();
        }

        @Override
        public ObjectRef ref(String subject) {
            return naming.apply(subject);
        }

        @Override
        public RuleOutcome check(String subject, RuleContext context) {
            return checking.apply(subject);
        }
    }

    private record NullSubject(RuleDescriptor descriptor) implements DossierRule<Customer> {
        @Override
        @SuppressWarnings("NullAway") // nulls are what is tried
        public List<Customer> subjects(DossierView view) {
            return Collections.singletonList(null);
        }

        @Override
        public ObjectRef ref(Customer subject) {
            return subject.ref();
        }

        @Override
        public RuleOutcome check(Customer subject, DossierView view, RuleContext context) {
            return RuleOutcome.passed();
        }
    }

    private record NeverBegun(RuleDescriptor descriptor) implements PopulationRule<Integer> {
        @Override
        public Integer begin(RuleContext context) {
            throw planned();
        }

        @Override
        public void add(Integer gathered, DossierView view, RuleContext context) {
            throw planned();
        }

        @Override
        public Integer merge(Integer earlier, Integer later) {
            return earlier + later;
        }

        @Override
        public void conclude(Integer gathered, RuleContext context, OutcomeSink sink) {
            throw planned();
        }
    }

    private static RuleSet rules(Rule broken) {
        return RuleSet.of(List.of(broken, new KindRule<>(descriptor("T-2"), Subjects.CUSTOMER, Gate.always(), WRONG)));
    }

    @ParameterizedTest
    @EnumSource
    void itHarmsOnlyItselfAndTheSameEverywhere(Breakage breakage) {
        RuleSet rules = rules(breakage.rule());
        ValidationReport plain = RuleEngine.standard().run(rules, ARCHIVE.archive(), CONTEXT);
        RuleRun broken = plain.runs().get(0);
        assertThat(List.of(broken.violated(), broken.faulted())).containsExactly(breakage.violated, breakage.faulted);
        assertThat(plain.runs().get(1).violated()).isEqualTo(DOSSIERS);
        for (int workers : new int[] {2, 4}) {
            assertThat(RuleEngine.standard().withWorkers(workers).run(rules, ARCHIVE.archive(), CONTEXT))
                    .isEqualTo(plain);
        }
        assertThat(RuleEngine.standard()
                        .withNanoSource(() -> 0)
                        .run(rules, ARCHIVE.archive(), CONTEXT)
                        .runs())
                .extracting(RuleRun::violated, RuleRun::faulted)
                .isEqualTo(plain.runs().stream()
                        .map(run -> tuple(run.violated(), run.faulted()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void countsDoNotDependOnHowManyFindingsAreKept(Breakage breakage) {
        RuleSet rules = rules(breakage.rule());
        for (int sampleSize : new int[] {0, 10, DOSSIERS}) {
            RuleRun broken = RuleEngine.ofSampleSize(sampleSize)
                    .withWorkers(2)
                    .run(rules, ARCHIVE.archive(), CONTEXT)
                    .runs()
                    .get(0);
            assertThat(List.of(broken.violated(), broken.faulted()))
                    .containsExactly(breakage.violated, breakage.faulted);
        }
    }

    @Test
    void aRuleOfTablesThatLacksItsInputIsUndecidedOnce() {
        RuleDescriptor ofUnits = descriptor("T-1").withInputs(FieldPath.of("OrgUnit.name"));
        Rule rule =
                new Table(ofUnits, BrokenRulesTest::noRows, BrokenRulesTest::noReference, BrokenRulesTest::noOutcome);
        for (int workers : new int[] {1, 4}) {
            RuleRun run = RuleEngine.standard()
                    .withWorkers(workers)
                    .run(rules(rule), ARCHIVE.archive(), CONTEXT.without(Set.of("OrgUnit")))
                    .runs()
                    .get(0);
            assertThat(List.of(run.undecided(), run.faulted(), run.passed())).containsExactly(1L, 0L, 0L);
        }
    }

    /** Nothing is concluded of a part of the archive; the other rules go on. */
    @Test
    void aMergeThatThrowsHarmsOnlyItsRule() {
        Rule rule = new Unmerged(descriptor("T-1"));
        assertThat(RuleEngine.standard()
                        .run(rules(rule), ARCHIVE.archive(), CONTEXT)
                        .runs())
                .extracting(RuleRun::faulted)
                .containsExactly(0L, 0L);
        ValidationReport divided = RuleEngine.standard().withWorkers(4).run(rules(rule), ARCHIVE.archive(), CONTEXT);
        assertThat(divided.runs().get(0).faulted()).isPositive();
        assertThat(divided.runs().get(0).violated()).isZero();
        assertThat(divided.runs().get(1).violated()).isEqualTo(DOSSIERS);
        assertThat(divided.runs().get(1).faulted()).isZero();
    }

    private record Unmerged(RuleDescriptor descriptor) implements PopulationRule<Integer> {
        @Override
        public Integer begin(RuleContext context) {
            return 0;
        }

        @Override
        public void add(Integer gathered, DossierView view, RuleContext context) {
            // nothing is gathered
        }

        @Override
        public Integer merge(Integer earlier, Integer later) {
            throw planned();
        }

        @Override
        public void conclude(Integer gathered, RuleContext context, OutcomeSink sink) {
            sink.accept(SubjectPlace.none(), ROW, VIOLATED);
        }
    }

    @Test
    void aTextThatDoesNotFitIsToldByItsKey() {
        Rule wordless = new KindRule<>(
                descriptor("T-1"),
                Subjects.CUSTOMER,
                Gate.always(),
                TestKind.of(RuleOutcome.violated("name", "ABSENT", Args.none())));
        ValidationReport report = RuleEngine.ofSampleSize(1).run(rules(wordless), ARCHIVE.archive(), CONTEXT);
        assertThat(MarkdownReport.render(report, Language.ZH)).contains("RULES.NOT_NULL.ABSENT ()");
    }
}
