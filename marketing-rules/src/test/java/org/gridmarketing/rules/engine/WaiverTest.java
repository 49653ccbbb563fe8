package org.gridmarketing.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.api.Waiver;
import org.junit.jupiter.api.Test;

class WaiverTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
    private static final RuleSet RULES = RuleSet.of(List.of(
            TestRule.of("T-A", Severity.BLOCKER, BusinessOwner.METERING, Centre.METERING_CENTRE), TestRule.of("T-B")));
    private static final Archive ARCHIVE = Archive.of(
            ReferenceTables.empty(),
            Stream.of("421", "421", "433").map(WaiverTest::dossier).toList());

    private static Dossier dossier(String unit) {
        return Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder().no("C").orgNo(unit + "01").build())
                .addMeteringPoints(
                        MeteringPoint.builder().no("V1").build(),
                        MeteringPoint.builder().no("V2").build())
                .build();
    }

    private static Waiver unit(String expires) {
        return Waiver.builder()
                .rule(new RuleId("T-A"))
                .unit("421")
                .reason("reason")
                .approver("role")
                .expires(LocalDate.parse(expires))
                .build();
    }

    private static ValidationReport run(Waiver... waivers) {
        RuleProfile profile = RuleProfile.builder().addWaivers(waivers).build();
        RuleContext context =
                RuleContext.of(AS_OF, YearMonth.of(2026, 1), ReferenceTables.empty(), TariffCatalog.empty(), profile);
        ValidationReport report = RuleEngine.standard().run(RULES, ARCHIVE, context);
        assertThat(RuleEngine.standard().withWorkers(2).run(RULES, ARCHIVE, context))
                .isEqualTo(report);
        return report;
    }

    @Test
    void aRuleIsWaivedInAUnitAndCounted() {
        ValidationReport report = run(unit("2026-01-31"));
        RuleRun waived = report.run(new RuleId("T-A")).orElseThrow();
        assertThat(waived.waived()).isEqualTo(4);
        assertThat(waived.violated()).isEqualTo(2);
        assertThat(waived.findings()).extracting(Finding::orgNo).containsOnly("43301");
        assertThat(report.run(new RuleId("T-B")).orElseThrow().waived()).isZero();
        assertThat(report.waived()).isEqualTo(4);
        assertThat(report.waivers()).containsExactly(new WaiverUse(unit("2026-01-31"), false, 4));
    }

    @Test
    void anExpiredWaiverLetsItsFindingsReturnAndSaysSo() {
        ValidationReport report = run(unit("2026-01-30"));
        assertThat(report.run(new RuleId("T-A")).orElseThrow().violated()).isEqualTo(6);
        assertThat(report.waived()).isZero();
        assertThat(report.waivers()).containsExactly(new WaiverUse(unit("2026-01-30"), true, 4));
    }

    @Test
    void oneFindingIsWaivedByItsFingerprint() {
        Finding first = run().run(new RuleId("T-B")).orElseThrow().findings().get(0);
        Waiver one = Waiver.builder()
                .finding(first.fingerprint())
                .reason("reason")
                .approver("role")
                .expires(AS_OF)
                .build();
        ValidationReport report = run(one);
        assertThat(report.run(new RuleId("T-B")).orElseThrow().waived()).isEqualTo(3);
        assertThat(report.run(new RuleId("T-A")).orElseThrow().waived()).isZero();
    }

    @Test
    void whatIsWaivedStillBlocksABill() {
        Waiver everywhere = Waiver.builder()
                .rule(new RuleId("T-A"))
                .unit("4")
                .reason("reason")
                .approver("role")
                .expires(AS_OF)
                .build();
        ValidationReport report = run(everywhere);
        assertThat(report.run(new RuleId("T-A")).orElseThrow().violated()).isZero();
        assertThat(report.hasBlocking()).isTrue();
    }

    @Test
    void aWaiverSaysWhatWhyAndWho() {
        assertThatThrownBy(() -> Waiver.builder()
                        .rule(new RuleId("T-A"))
                        .reason("reason")
                        .approver("role")
                        .expires(AS_OF)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a rule and a unit");
        assertThatThrownBy(() -> Waiver.builder()
                        .finding("0123456789abcdef01234567")
                        .reason(" ")
                        .approver("role")
                        .expires(AS_OF)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
    }
}
