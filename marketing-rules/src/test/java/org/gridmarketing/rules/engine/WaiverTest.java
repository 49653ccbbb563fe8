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
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.api.TestContext;
import org.gridmarketing.rules.api.Waiver;
import org.junit.jupiter.api.Test;

class WaiverTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
    private static final RuleSet RULES = RuleSet.of(List.of(
            TestRule.of("T-A", Severity.BLOCKER, BusinessOwner.METERING, Centre.METERING_CENTRE), TestRule.of("T-B")));
    private static final Archive ARCHIVE = Archive.of(
            ReferenceTables.empty(),
            Stream.of("42101", "42101", "43301").map(WaiverTest::dossier).toList());

    private static Dossier dossier(String unit) {
        return Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder().no("C").orgNo(unit + "0101").build())
                .addMeteringPoints(
                        MeteringPoint.builder().no("V1").build(),
                        MeteringPoint.builder().no("V2").build())
                .build();
    }

    private static Waiver unit(String expires) {
        return Waiver.builder()
                .rule(new RuleId("T-A"))
                .unit("42101")
                .reason("reason")
                .approver("role")
                .expires(LocalDate.parse(expires))
                .build();
    }

    private static ValidationReport run(Waiver... waivers) {
        RuleProfile profile = RuleProfile.builder().addWaivers(waivers).build();
        RuleContext context = TestContext.of(profile);
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
        assertThat(waived.findings()).extracting(Finding::orgNo).containsOnly("433010101");
        assertThat(report.run(new RuleId("T-B")).orElseThrow().waived()).isZero();
        assertThat(report.waived()).isEqualTo(4);
        assertThat(report.waivers()).containsExactly(new WaiverUse(unit("2026-01-31"), false, false, 4));
    }

    @Test
    void anExpiredWaiverLetsItsFindingsReturnAndSaysSo() {
        ValidationReport report = run(unit("2026-01-30"));
        assertThat(report.run(new RuleId("T-A")).orElseThrow().violated()).isEqualTo(6);
        assertThat(report.waived()).isZero();
        assertThat(report.waivers()).containsExactly(new WaiverUse(unit("2026-01-30"), true, false, 4));
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
        ValidationReport report = run(waiver("42101"), waiver("43301"));
        assertThat(report.run(new RuleId("T-A")).orElseThrow().violated()).isZero();
        assertThat(report.hasBlocking()).isTrue();
    }

    private static Waiver waiver(String unit) {
        return Waiver.builder()
                .rule(new RuleId("T-A"))
                .unit(unit)
                .reason("reason")
                .approver("role")
                .expires(AS_OF)
                .build();
    }

    private static ValidationReport runWith(List<OrgUnit> units, Waiver... waivers) {
        ReferenceTables tables = ReferenceTables.builder().addAllOrgUnits(units).build();
        RuleProfile profile = RuleProfile.builder().addWaivers(waivers).build();
        RuleContext context = RuleContext.of(AS_OF, YearMonth.of(2026, 1), tables, TariffCatalog.empty(), profile);
        return RuleEngine.standard()
                .run(RULES, Archive.of(tables, ARCHIVE.dossiers().toList()), context);
    }

    private static long waivedIn(ValidationReport report) {
        return report.run(new RuleId("T-A")).orElseThrow().waived();
    }

    @Test
    void aUnitIsNoPrefixOfText() {
        assertThat(waivedIn(run(waiver("4210101")))).isEqualTo(4);
        assertThat(waivedIn(run(waiver("421010101")))).isEqualTo(4);
        for (String part : List.of("4", "421", "421010", "42101010", "4210101011", "4210102", " 42101")) {
            assertThat(waivedIn(run(waiver(part)))).as(part).isZero();
        }
    }

    @Test
    void unitsStandBelowEachOtherAsTheTableOfUnitsRecordsIt() {
        OrgUnit.Builder province = OrgUnit.builder();
        OrgUnit.Builder city = OrgUnit.builder();
        OrgUnit.Builder station = OrgUnit.builder();
        OrgUnit.Builder elsewhere = OrgUnit.builder();
        List<OrgUnit> units = List.of(
                province.no("43301").build(),
                city.no("4330199").parentNo("43301").build(),
                station.no("421010101").parentNo("4330199").build(),
                elsewhere.no("42101").build());
        assertThat(waivedIn(runWith(units, waiver("4330199")))).isEqualTo(4);
        assertThat(waivedIn(runWith(units, waiver("43301")))).isEqualTo(6);
        assertThat(waivedIn(runWith(units, waiver("42101")))).isZero();
    }

    @Test
    void aUnitThatNobodyKnowsIsTold() {
        OrgUnit.Builder known = OrgUnit.builder();
        List<OrgUnit> units = List.of(known.no("42101").build());
        assertThat(runWith(units, waiver("4210109")).waivers())
                .containsExactly(new WaiverUse(waiver("4210109"), false, true, 0));
        assertThat(runWith(units, waiver("42101")).waivers().get(0).unknownUnit())
                .isFalse();
        assertThat(run(waiver("421")).waivers().get(0).unknownUnit()).isTrue();
        assertThat(run(waiver("4210101")).waivers().get(0).unknownUnit()).isFalse();
    }

    @Test
    void waivedFindingsAreKeptWithTheirWaivers() {
        ValidationReport report = run(waiver("42101"), unit("2026-01-30"));
        RuleRun waived = report.run(new RuleId("T-A")).orElseThrow();
        assertThat(waived.waivedFindings()).hasSize(4).allSatisfy(each -> {
            assertThat(each.finding().orgNo()).isEqualTo("421010101");
            assertThat(each.waivers()).containsExactly(waiver("42101"));
        });
        assertThat(waived.findings())
                .doesNotContainAnyElementsOf(waived.waivedFindings().stream()
                        .map(WaivedFinding::finding)
                        .toList());
        assertThat(RuleEngine.ofSampleSize(3)
                        .run(
                                RULES,
                                ARCHIVE,
                                RuleContext.of(
                                        AS_OF,
                                        YearMonth.of(2026, 1),
                                        ReferenceTables.empty(),
                                        TariffCatalog.empty(),
                                        RuleProfile.builder()
                                                .addWaivers(waiver("42101"))
                                                .build()))
                        .run(new RuleId("T-A"))
                        .orElseThrow()
                        .waivedFindings())
                .hasSize(3);
    }

    @Test
    void aFindingIsNamedByItsFingerprint() {
        for (String text : List.of("zzz", "", "0123456789ABCDEF01234567", "0123456789abcdef0123456", "g".repeat(24))) {
            assertThatThrownBy(() -> Waiver.builder()
                            .finding(text)
                            .reason("reason")
                            .approver("role")
                            .expires(AS_OF)
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("fingerprint");
        }
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
