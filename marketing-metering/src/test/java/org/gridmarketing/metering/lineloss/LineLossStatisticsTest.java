package org.gridmarketing.metering.lineloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;
import static org.gridmarketing.metering.history.Months.month;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.history.PeriodUsage;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class LineLossStatisticsTest {
    private static final ObjectRef AREA = new ObjectRef("StationArea", "A-1");
    private static final MeteredFlow GATE = MeteredFlow.forward(point("gate"));
    private static final MeteredFlow BACK = MeteredFlow.reverse(point("gate"));
    private static final MeteredFlow SUN = MeteredFlow.reverse(point("sun"));
    private static final MeteredFlow SUN_USE = MeteredFlow.forward(point("sun"));
    private static final MeteredFlow HOUSE = MeteredFlow.forward(point("house"));

    private static ObjectRef point(String no) {
        return new ObjectRef("MeteringPoint", no);
    }

    private static PeriodUsage<Energy> january(long kwh) {
        return PeriodUsage.read(month("2026-01"), Energy.ofKwh(kwh));
    }

    private static AssessmentUnit area(Percentage... target) {
        return new AssessmentUnit(
                AREA,
                LossDimension.STATION_AREA,
                List.of(
                        UnitMember.of(GATE, MemberRole.PURCHASED),
                        UnitMember.of(BACK, MemberRole.OUTPUT),
                        UnitMember.of(SUN, MemberRole.FEED_IN),
                        UnitMember.of(SUN_USE, MemberRole.SOLD),
                        UnitMember.of(HOUSE, MemberRole.SOLD)),
                target.length == 0 ? Optional.empty() : Optional.of(target[0]));
    }

    private static UnitLoss statistics(
            AssessmentUnit unit, Map<MeteredFlow, PeriodUsage<Energy>> usages, PeriodMatch match) {
        return LineLossStatistics.of(
                        List.of(unit),
                        usages,
                        month("2026-01"),
                        match,
                        LosslessTreatment.INCLUDED,
                        Rounding.halfUp(2),
                        TraceSink.none())
                .get(0);
    }

    private static UnitLoss loss(long sold, Percentage... target) {
        return statistics(
                area(target),
                Map.of(
                        GATE, january(900),
                        BACK, january(100),
                        SUN, january(200),
                        SUN_USE, january(150),
                        HOUSE, january(sold - 150)),
                PeriodMatch.SAME_PERIOD);
    }

    private static LineLossResult result(long sold) {
        return loss(sold).outcome().orElseThrow();
    }

    private static TheoreticalLoss theoretical(long kwh) {
        return new TheoreticalLoss(
                AREA,
                Map.of(
                        new ObjectRef("PowerTransformer", "T-1"), Energy.ofKwh(kwh - 10),
                        new ObjectRef("Feeder", "L-1"), Energy.ofKwh(10)));
    }

    private static List<RuleId> rules(LossAssessment assessment) {
        for (Finding finding : assessment.findings()) {
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).doesNotContain("{");
            }
        }
        return assessment.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void aStationAreaWithARoofOfSolarCells() {
        UnitLoss row = loss(950);
        LineLossResult loss = row.outcome().orElseThrow();
        assertThat(loss.supplied()).isEqualTo(Energy.ofKwh(1000));
        assertThat(loss.sold()).isEqualTo(Energy.ofKwh(950));
        assertThat(loss.rate()).isEqualTo(Percentage.ofPercent("5"));
        assertThat(row.estimated()).contains(Energy.ZERO);
    }

    @Test
    void estimatedEnergyIsTold() {
        UnitLoss row = statistics(
                area(),
                Map.of(
                        GATE, january(900),
                        BACK, january(100),
                        SUN, january(200),
                        SUN_USE, PeriodUsage.estimated(month("2026-01"), Energy.ofKwh(150)),
                        HOUSE, january(800)),
                PeriodMatch.SAME_PERIOD);
        assertThat(row.estimated()).contains(Energy.ofKwh(150));
    }

    @Test
    void aMissingEnergyIsNeverNothing() {
        UnitLoss row = statistics(
                area(),
                Map.of(GATE, january(900), BACK, january(100), SUN, PeriodUsage.unknown(month("2026-01"))),
                PeriodMatch.SAME_PERIOD);
        List<Issue> issues = assertRefused(
                row.outcome(),
                MeteringIssues.LINE_LOSS_ENERGY_MISSING,
                MeteringIssues.LINE_LOSS_ENERGY_MISSING,
                MeteringIssues.LINE_LOSS_ENERGY_MISSING);
        assertThat(issues).extracting(Issue::subject).containsExactly(point("sun"), point("sun"), point("house"));
        assertThat(row.estimated()).isEmpty();
    }

    @Test
    void otherReadingDaysAreRefusedOrTakenAsTheyAre() {
        Map<MeteredFlow, PeriodUsage<Energy>> usages = Map.of(
                GATE,
                january(900),
                BACK,
                january(100),
                SUN,
                january(200),
                SUN_USE,
                january(150),
                HOUSE,
                PeriodUsage.read(month("2025-12"), Energy.ofKwh(800)));
        assertRefused(
                statistics(area(), usages, PeriodMatch.SAME_PERIOD).outcome(), MeteringIssues.LINE_LOSS_OTHER_PERIOD);
        assertThat(statistics(area(), usages, PeriodMatch.AS_READ).outcome().isOk())
                .isTrue();
    }

    @Test
    void unitsWithoutMembersOrWithDoubledOnes() {
        assertRefused(
                statistics(
                                new AssessmentUnit(AREA, LossDimension.AREA, List.of(), Optional.empty()),
                                Map.of(),
                                PeriodMatch.AS_READ)
                        .outcome(),
                MeteringIssues.LINE_LOSS_UNIT_EMPTY);
        AssessmentUnit doubled = new AssessmentUnit(
                AREA,
                LossDimension.LINE,
                List.of(
                        UnitMember.of(GATE, MemberRole.PURCHASED),
                        UnitMember.of(HOUSE, MemberRole.SOLD),
                        UnitMember.lossless(HOUSE)),
                Optional.empty());
        assertRefused(
                statistics(doubled, Map.of(GATE, january(9), HOUSE, january(8)), PeriodMatch.AS_READ)
                        .outcome(),
                MeteringIssues.LINE_LOSS_FLOW_TWICE);
    }

    @Test
    void theManagementLossIsWhatPhysicsDoesNotExplain() {
        TraceRecorder trace = new TraceRecorder();
        LossComparison comparison =
                LossComparison.of(result(950), theoretical(30), trace).orElseThrow();
        assertThat(comparison.theoreticalRate()).isEqualTo(Percentage.ofPercent("3"));
        assertThat(comparison.management()).isEqualTo(Energy.ofKwh(20));
        assertThat(comparison.managementRate()).isEqualTo(Percentage.ofPercent("2"));
        assertThat(trace.nodes())
                .singleElement()
                .satisfies(node -> assertThat(node.step()).isEqualTo(MeteringSteps.LINE_LOSS_MANAGEMENT));
        ObjectRef other = new ObjectRef("StationArea", "A-2");
        assertRefused(
                LossComparison.of(result(950), new TheoreticalLoss(other, Map.of()), TraceSink.none()),
                MeteringIssues.LINE_LOSS_OTHER_UNIT,
                MeteringIssues.LINE_LOSS_NO_ELEMENTS);
        assertRefused(
                LossComparison.of(
                        result(950), new TheoreticalLoss(AREA, Map.of(other, Energy.ofKwh(-1))), TraceSink.none()),
                MeteringIssues.VALUE_NEGATIVE);
    }

    @Test
    void aGarbledTheoreticalLossIsRefused() {
        Energy absurd = Energy.ofKwh("999999999999999999999999999999");
        assertRefused(
                LossComparison.of(result(950), new TheoreticalLoss(AREA, Map.of(point("x"), absurd)), TraceSink.none()),
                MeteringIssues.RATE_OUT_OF_RANGE);
    }

    @Test
    void negativeLossIsAlwaysLookedFor() {
        LossLimits none = LossLimits.builder().build();
        assertThat(rules(LossAnomalies.of(loss(1001), none, Optional.empty(), Optional.empty())))
                .containsExactly(LossAnomaly.NEGATIVE.rule());
        assertThat(rules(LossAnomalies.of(loss(1000), none, Optional.empty(), Optional.empty())))
                .isEmpty();
        LossLimits tolerant = LossLimits.builder()
                .negativeTolerance(Percentage.ofPercent("1"))
                .build();
        assertThat(rules(LossAnomalies.of(loss(1010), tolerant, Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(rules(LossAnomalies.of(loss(1011), tolerant, Optional.empty(), Optional.empty())))
                .containsExactly(LossAnomaly.NEGATIVE.rule());
    }

    @Test
    void everyLimitIsHeldExactly() {
        LossLimits limits = LossLimits.builder()
                .highAbove(Percentage.ofPercent("5"))
                .aboveTargetBy(Percentage.ofPercent("1"))
                .belowTheoreticalBy(Percentage.ofPercent("1"))
                .aboveTheoreticalBy(Percentage.ofPercent("1"))
                .jumpBy(Percentage.ofPercent("1"))
                .build();
        Percentage target = Percentage.ofPercent("4");
        assertThat(rules(LossAnomalies.of(
                        loss(950, target), limits, Optional.of(theoretical(40)), Optional.of(result(960)))))
                .isEmpty();
        assertThat(rules(LossAnomalies.of(
                        loss(949, target), limits, Optional.of(theoretical(40)), Optional.of(result(960)))))
                .containsExactly(
                        LossAnomaly.HIGH.rule(),
                        LossAnomaly.ABOVE_TARGET.rule(),
                        LossAnomaly.ABOVE_THEORETICAL.rule(),
                        LossAnomaly.JUMP.rule());
        assertThat(rules(LossAnomalies.of(
                        loss(971, target), limits, Optional.of(theoretical(40)), Optional.of(result(961)))))
                .containsExactly(LossAnomaly.BELOW_THEORETICAL.rule());
    }

    @Test
    void whatCannotBeLookedForIsSaid() {
        LossLimits limits = LossLimits.builder()
                .aboveTargetBy(Percentage.ZERO)
                .belowTheoreticalBy(Percentage.ZERO)
                .jumpBy(Percentage.ZERO)
                .build();
        assertThat(LossAnomalies.of(loss(950), limits, Optional.empty(), Optional.empty())
                        .undecided())
                .extracting(Issue::attribute)
                .containsExactly("target", "theoretical", "previous");
        UnitLoss refused = statistics(area(), Map.of(), PeriodMatch.AS_READ);
        assertThat(LossAnomalies.of(refused, limits, Optional.empty(), Optional.empty())
                        .undecided())
                .hasSize(5);
        LineLossResult other = LineLossRate.of(
                        EnergyBalance.builder().purchased(Energy.ofKwh(1)).build(),
                        LosslessTreatment.INCLUDED,
                        Rounding.halfUp(2),
                        point("x"),
                        TraceSink.none())
                .orElseThrow();
        assertThat(LossAnomalies.of(loss(950), limits, Optional.of(theoretical(40)), Optional.of(other))
                        .undecided())
                .extracting(Issue::code)
                .containsExactly(MeteringIssues.VALUE_MISSING, MeteringIssues.LINE_LOSS_OTHER_UNIT);
        LineLossResult lossy = LineLossRate.of(
                        EnergyBalance.builder().purchased(Energy.ofKwh(1)).build(),
                        LosslessTreatment.EXCLUDED,
                        Rounding.halfUp(2),
                        AREA,
                        TraceSink.none())
                .orElseThrow();
        assertThat(LossAnomalies.of(loss(950), limits, Optional.of(theoretical(40)), Optional.of(lossy))
                        .undecided())
                .extracting(Issue::code)
                .containsExactly(MeteringIssues.VALUE_MISSING, MeteringIssues.LINE_LOSS_TREATMENTS_DIFFER);
        assertThatThrownBy(() ->
                        LossLimits.builder().jumpBy(Percentage.ofPercent("-1")).build())
                .hasMessageContaining("jumpBy");
    }
}
