package org.gridmarketing.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleFault;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.api.TestContext;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
    private static final RuleId A = new RuleId("T-A");
    private static final RuleId B = new RuleId("T-B");

    private static RuleContext context(RuleProfile profile) {
        return TestContext.of(profile);
    }

    private static RuleContext context() {
        return context(RuleProfile.standard());
    }

    private static Dossier dossier(String customerNo, String... points) {
        return Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder().no(customerNo).build())
                .addAllMeteringPoints(Arrays.stream(points)
                        .map(no -> MeteringPoint.builder().no(no).build())
                        .toList())
                .build();
    }

    private static Archive archive(Dossier... dossiers) {
        return Archive.of(ReferenceTables.empty(), List.of(dossiers));
    }

    private static final Archive MIXED =
            archive(dossier("C1", "P1", "V1", "N1", "X1", "V2"), dossier("C2", "V3", "U1", "U2", "P2", "X2", "N2"));

    @Test
    void countsAreExactThoughSamplesAreCapped() {
        ValidationReport report =
                RuleEngine.ofSampleSize(1).run(RuleSet.of(List.of(TestRule.of("T-A"))), MIXED, context());
        RuleRun run = report.run(A).orElseThrow();
        assertThat(run.passed()).isEqualTo(2);
        assertThat(run.violated()).isEqualTo(3);
        assertThat(run.notApplicable()).isEqualTo(2);
        assertThat(run.notApplicableBy()).isEqualTo(Map.of(Inapplicability.POINT_WITHDRAWN, 2L));
        assertThat(run.undecided()).isEqualTo(2);
        assertThat(run.undecidedBy()).isEqualTo(Map.of(new MissingInput("status", MissingInput.Why.UNREADABLE), 2L));
        assertThat(run.faulted()).isEqualTo(2);
        assertThat(run.findings().stream().map(Finding::subject))
                .containsExactly(ObjectRef.of(MeteringPoint.class, "V1"));
        assertThat(run.faults()).hasSize(1);
        assertThat(run.isCut()).isTrue();
        assertThat(report.dossiers()).isEqualTo(2);
        assertThat(report.violated()).isEqualTo(3);
    }

    @Test
    void aCrashIsAFaultAndEverythingElseGoesOn() {
        RuleSet rules =
                RuleSet.of(List.of(TestRule.of("T-A"), TestRule.of("T-B").withoutSubjects()));
        ValidationReport report = RuleEngine.standard().run(rules, MIXED, context());
        RuleRun run = report.run(A).orElseThrow();
        assertThat(run.faults())
                .containsExactly(
                        fault("C1", MeteringPoint.class, "X1", "java.lang.IllegalStateException", "crash on X1", A),
                        fault("C2", MeteringPoint.class, "X2", "java.lang.IllegalStateException", "crash on X2", A));
        assertThat(run.violated()).isEqualTo(3);
        assertThat(report.run(B).orElseThrow().faults())
                .containsExactly(
                        fault("C1", Customer.class, "C1", "java.lang.UnsupportedOperationException", "", B),
                        fault("C2", Customer.class, "C2", "java.lang.UnsupportedOperationException", "", B));
        assertThat(report.hasFaults()).isTrue();
        assertThat(report.faults()).hasSize(4);
    }

    private static RuleFault fault(
            String customerNo, Class<?> type, String key, String exception, String message, RuleId rule) {
        return new RuleFault(rule, customerNo, ObjectRef.of(type, key), exception, message);
    }

    @Test
    void findingsComeByRuleThenInArchiveOrder() {
        RuleSet rules = RuleSet.of(List.of(TestRule.of("T-B"), TestRule.of("T-A")));
        ValidationReport report = RuleEngine.standard().run(rules, MIXED, context());
        assertThat(report.findings().stream()
                        .map(each -> each.rule() + " " + each.subject().key()))
                .containsExactly("T-B V1", "T-B V2", "T-B V3", "T-A V1", "T-A V2", "T-A V3");
        assertThat(RuleEngine.standard().run(rules, MIXED, context())).isEqualTo(report);
    }

    @Test
    void aParallelStreamDoesNotDisturbTheOrder() {
        List<Dossier> many = Stream.iterate(0, i -> i + 1)
                .limit(500)
                .map(i -> dossier("C" + i, "V" + i))
                .toList();
        Archive parallel = new Archive() {
            @Override
            public ReferenceTables tables() {
                return ReferenceTables.empty();
            }

            @Override
            public Stream<Dossier> dossiers() {
                return many.parallelStream();
            }
        };
        RuleSet rules = RuleSet.of(List.of(TestRule.of("T-A")));
        assertThat(RuleEngine.standard().run(rules, parallel, context()))
                .isEqualTo(RuleEngine.standard().run(rules, Archive.of(ReferenceTables.empty(), many), context()));
    }

    @Test
    void theArchiveIsReadOnceAndClosed() {
        int[] events = {0, 0};
        Archive watched = new Archive() {
            @Override
            public ReferenceTables tables() {
                return ReferenceTables.empty();
            }

            @Override
            public Stream<Dossier> dossiers() {
                events[0]++;
                return Stream.of(dossier("C1", "P1")).onClose(() -> events[1]++);
            }
        };
        RuleSet rules = RuleSet.of(List.of(TestRule.of("T-A"), TestRule.of("T-B")));
        assertThat(RuleEngine.standard().run(rules, watched, context()).dossiers())
                .isEqualTo(1);
        assertThat(events).containsExactly(1, 1);
    }

    @Test
    void findingsAreGroupedByCentreAndOwner() {
        RuleSet rules = RuleSet.of(List.of(
                TestRule.of("T-A", Severity.ERROR, BusinessOwner.METERING, Centre.METERING_CENTRE),
                TestRule.of("T-B", Severity.WARN, BusinessOwner.CONTRACT, Centre.CUSTOMER_SERVICE_CENTRE),
                TestRule.of("T-C", Severity.WARN, BusinessOwner.METERING, Centre.CUSTOMER_SERVICE_CENTRE)));
        ValidationReport report = RuleEngine.standard().run(rules, dossier("C1", "V1", "V2"), context());
        assertThat(report.byCentre()).containsOnlyKeys(Centre.CUSTOMER_SERVICE_CENTRE, Centre.METERING_CENTRE);
        Map<BusinessOwner, List<Finding>> service =
                report.byCentre().getOrDefault(Centre.CUSTOMER_SERVICE_CENTRE, Map.of());
        assertThat(service).containsOnlyKeys(BusinessOwner.CONTRACT, BusinessOwner.METERING);
        assertThat(service.get(BusinessOwner.CONTRACT))
                .hasSize(2)
                .allMatch(each -> each.rule().equals(B));
        assertThat(report.byOwner().get(BusinessOwner.METERING)).hasSize(4);
    }

    @Test
    void aProfileRegradesAndDisables() {
        RuleProfile profile = RuleProfile.builder()
                .putSeverities(A, Severity.BLOCKER)
                .addDisabled(B)
                .build();
        RuleSet rules = RuleSet.of(List.of(TestRule.of("T-A"), TestRule.of("T-B")));
        ValidationReport plain = RuleEngine.standard().run(rules, dossier("C1", "V1"), context());
        ValidationReport graded = RuleEngine.ofSampleSize(0).run(rules, dossier("C1", "V1"), context(profile));
        assertThat(plain.hasBlocking()).isFalse();
        assertThat(plain.findings().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(graded.hasBlocking()).isTrue();
        assertThat(graded.findings()).isEmpty();
        assertThat(graded.disabled()).containsExactly(B);
        assertThat(graded.runs()).hasSize(1);
        assertThat(graded.run(B)).isEmpty();
    }

    @Test
    void theArchivesTablesTakeThePlaceOfTheContexts() {
        ReferenceTables tables = ReferenceTables.builder()
                .addReadingSegments(ReadingSegment.builder().no("S1").build())
                .build();
        Dossier dossier = Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder().no("C1").segmentNo("S1").build())
                .build();
        RuleId id = new RuleId("X7-1.8");
        ValidationReport report =
                RuleEngine.standard().run(RuleSet.standard(), Archive.of(tables, List.of(dossier)), context());
        assertThat(report.run(id).orElseThrow().passed()).isEqualTo(1);
        assertThat(RuleEngine.standard()
                        .run(RuleSet.standard(), dossier, context())
                        .run(id)
                        .orElseThrow()
                        .undecided())
                .isEqualTo(1);
    }

    @Test
    void aNegativeSampleSizeIsRefused() {
        assertThatThrownBy(() -> RuleEngine.ofSampleSize(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sampleSize");
    }
}
