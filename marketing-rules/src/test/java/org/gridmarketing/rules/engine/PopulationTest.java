package org.gridmarketing.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.FieldPath;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.OutcomeSink;
import org.gridmarketing.rules.api.PopulationRule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.TableRule;
import org.gridmarketing.rules.api.TestContext;
import org.gridmarketing.rules.population.CountsByUnit;
import org.gridmarketing.rules.population.UniqueAcross;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTest {
    private static final int CUSTOMERS = 1_000;

    private static RuleDescriptor.Builder descriptor(String id) {
        RuleDescriptor.Builder builder = RuleDescriptor.builder();
        builder.id(new RuleId(id))
                .item(id)
                .title(new Bilingual("测试", "test"))
                .addOwners(BusinessOwner.METERING)
                .centre(Centre.METERING_CENTRE)
                .severity(Severity.ERROR)
                .kind("TEST")
                .messageKey("RULES.NOT_NULL");
        return builder;
    }

    private enum Sort {
        NAMED,
        NAMELESS
    }

    /** Fewer nameless than named customers in each unit. */
    private record NamesByUnit(RuleDescriptor descriptor) implements PopulationRule<CountsByUnit<Sort>> {
        @Override
        public CountsByUnit<Sort> begin(RuleContext context) {
            return new CountsByUnit<>(Sort.class);
        }

        @Override
        public void add(CountsByUnit<Sort> gathered, DossierView view, RuleContext context) {
            Customer customer = view.dossier().customer();
            if (customer.no().equals("C7")) {
                throw new IllegalStateException("crash on C7");
            }
            gathered.add(
                    customer.orgNo().toOptional().orElse(""), customer.name().isPresent() ? Sort.NAMED : Sort.NAMELESS);
        }

        @Override
        public CountsByUnit<Sort> merge(CountsByUnit<Sort> earlier, CountsByUnit<Sort> later) {
            return earlier.merge(later);
        }

        @Override
        public void conclude(CountsByUnit<Sort> gathered, RuleContext context, OutcomeSink sink) {
            for (String unit : gathered.units()) {
                long nameless = gathered.count(unit, Sort.NAMELESS);
                sink.accept(
                        unit,
                        ObjectRef.of(OrgUnit.class, unit),
                        nameless < gathered.count(unit, Sort.NAMED)
                                ? RuleOutcome.passed()
                                : RuleOutcome.violated("", "ABSENT", Args.of("attribute", nameless)));
            }
        }
    }

    private static final UniqueAcross<Meter> SERIALS = new UniqueAcross<>(
            descriptor("T-SERIAL").build(),
            Meter.class,
            view -> view.dossier().meters(),
            Meter::no,
            "serialNo",
            Meter::serialNo);

    private record SegmentHasUnit(RuleDescriptor descriptor) implements TableRule<ReadingSegment> {
        @Override
        public List<ReadingSegment> subjects(RuleContext context) {
            return context.tables().readingSegments();
        }

        @Override
        public ObjectRef ref(ReadingSegment segment) {
            return ObjectRef.of(ReadingSegment.class, segment.no());
        }

        @Override
        public RuleOutcome check(ReadingSegment segment, RuleContext context) {
            return segment.orgNo().isPresent()
                    ? RuleOutcome.passed()
                    : RuleOutcome.violated("orgNo", "ABSENT", Args.of("attribute", "orgNo"));
        }
    }

    private static final RuleSet RULES = RuleSet.of(List.of(
            new NamesByUnit(descriptor("T-NAMES").build()),
            SERIALS,
            new SegmentHasUnit(descriptor("T-SEGMENT")
                    .addInputs(FieldPath.of("ReadingSegment.orgNo"))
                    .build()),
            TestRule.of("T-A")));

    private static RuleContext context() {
        return TestContext.standard();
    }

    /** Units U0 to U2; every third customer nameless, in U2 all; meter 900 repeats the serial number of meter 10. */
    private static Archive archive() {
        ReferenceTables tables = ReferenceTables.builder()
                .addReadingSegments(
                        ReadingSegment.builder().no("S1").orgNo("U0").build(),
                        ReadingSegment.builder().no("S2").build())
                .build();
        return Archive.of(
                tables,
                IntStream.range(0, CUSTOMERS).mapToObj(PopulationTest::dossier).toList());
    }

    private static Dossier dossier(int i) {
        Customer.Builder customer = Customer.builder().no("C" + i).orgNo("U" + i % 3);
        if (i % 3 != 2) {
            customer.name("name");
        }
        Recorded<String> serial = i == 20 ? Recorded.absent() : Recorded.of("M" + (i == 900 ? 10 : i));
        return Dossier.builder()
                .codeProfile("SG_2021")
                .customer(customer.build())
                .addMeters(Meter.builder().no("A" + i).serialNo(serial).build())
                .build();
    }

    @Test
    void populationTablesAndDossiersAreCheckedInOnePass() {
        ValidationReport report = RuleEngine.standard().run(RULES, archive(), context());
        assertThat(report.findings().stream().map(each -> each.rule() + " " + each.customerNo() + " " + each.subject()))
                .containsExactly("T-NAMES  OrgUnit U2", "T-SERIAL C900 Meter A900", "T-SEGMENT  ReadingSegment S2");
        RuleRun names = report.run(new RuleId("T-NAMES")).orElseThrow();
        assertThat(names.passed()).isEqualTo(2);
        assertThat(names.faults())
                .hasSize(1)
                .allMatch(fault -> fault.customerNo().equals("C7"));
        RuleRun serials = report.run(new RuleId("T-SERIAL")).orElseThrow();
        assertThat(serials.passed()).isEqualTo(CUSTOMERS - 2);
        assertThat(serials.notApplicableBy()).containsEntry(Inapplicability.INPUT_ABSENT, 1L);
        assertThat(serials.findings().get(0).args())
                .isEqualTo(Args.of("attribute", "serialNo")
                        .and("value", "M10")
                        .and("customer", "C10")
                        .and("object", "A10"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void theNumberOfThreadsDoesNotShow(int workers) {
        assertThat(RuleEngine.ofSampleSize(1).withWorkers(workers).run(RULES, archive(), context()))
                .isEqualTo(RuleEngine.ofSampleSize(1).run(RULES, archive(), context()));
    }

    @Test
    void whatWasNotSuppliedIsUndecided() {
        ValidationReport report =
                RuleEngine.standard().run(RULES, archive(), context().without(Set.of("ReadingSegment")));
        RuleRun run = report.run(new RuleId("T-SEGMENT")).orElseThrow();
        assertThat(run.undecidedBy())
                .containsExactly(
                        Map.entry(new MissingInput("ReadingSegment.orgNo", MissingInput.Why.NOT_SUPPLIED), 1L));
        assertThat(run.violated()).isZero();
    }

    @Test
    void timeIsMeasuredWhereASourceIsGivenAndIsNoPartOfEquality() {
        long[] ticks = {0};
        ValidationReport timed =
                RuleEngine.standard().withNanoSource(() -> ticks[0]++).run(RULES, archive(), context());
        assertThat(timed.runs()).allMatch(run -> run.time().orElseThrow().toNanos() >= CUSTOMERS);
        assertThat(timed).isEqualTo(RuleEngine.standard().run(RULES, archive(), context()));
        assertThat(RuleEngine.standard().run(RULES, archive(), context()).runs())
                .allMatch(run -> run.time().isEmpty());
    }
}
