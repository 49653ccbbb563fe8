package org.gridmarketing.metering.lineloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class LineLossRateTest {
    private static final ObjectRef UNIT = new ObjectRef("StationArea", "A-1");
    private static final Rounding TWO = Rounding.halfUp(2);

    private static Outcome<LineLossResult> loss(EnergyBalance.Builder balance, LosslessTreatment treatment) {
        return LineLossRate.of(balance.build(), treatment, TWO, UNIT, TraceSink.none());
    }

    private static EnergyBalance.Builder county() {
        return EnergyBalance.builder()
                .feedIn(Energy.ofKwh(700_000))
                .purchased(Energy.ofKwh(600_000))
                .plantUse(Energy.ofKwh(50_000))
                .output(Energy.ofKwh(250_000))
                .sold(Energy.ofKwh(940_000))
                .lossless(Energy.ofKwh(400_000));
    }

    /** docs/metering.md, line loss: 700 + 600 − 50 − 250 = 1000 MWh supplied, 940 sold, 400 of them lossless. */
    @Test
    void lossesWithAndWithoutLosslessLines() {
        LineLossResult all = loss(county(), LosslessTreatment.INCLUDED).orElseThrow();
        assertThat(all.supplied()).isEqualTo(Energy.ofKwh(1_000_000));
        assertThat(all.lost()).isEqualTo(Energy.ofKwh(60_000));
        assertThat(all.rate()).isEqualTo(Percentage.ofPercent("6"));

        LineLossResult lossy = loss(county(), LosslessTreatment.EXCLUDED).orElseThrow();
        assertThat(lossy.supplied()).isEqualTo(Energy.ofKwh(600_000));
        assertThat(lossy.sold()).isEqualTo(Energy.ofKwh(540_000));
        assertThat(lossy.lost()).isEqualTo(all.lost());
        assertThat(lossy.rate()).isEqualTo(Percentage.ofPercent("10"));
    }

    @Test
    void tellsSupplyAndRate() {
        TraceRecorder trace = new TraceRecorder();
        LineLossRate.of(county().build(), LosslessTreatment.INCLUDED, TWO, UNIT, trace);
        assertThat(trace.nodes())
                .extracting(TraceNode::step)
                .containsExactly(MeteringSteps.LINE_LOSS_SUPPLY, MeteringSteps.LINE_LOSS_RATE);
        assertThat(trace.nodes().get(1).render(Language.ZH)).contains("6 %", "1000000 kWh");
    }

    @Test
    void aNegativeLossIsAResult() {
        LineLossResult negative = loss(
                        EnergyBalance.builder().purchased(Energy.ofKwh(300)).sold(Energy.ofKwh(301)),
                        LosslessTreatment.INCLUDED)
                .orElseThrow();
        assertThat(negative.lost()).isEqualTo(Energy.ofKwh(-1));
        assertThat(negative.rate()).isEqualTo(Percentage.ofPercent("-0.33"));
        assertThat(negative.isBelow(Percentage.ZERO)).isTrue();
    }

    @Test
    void limitsAreHeldAgainstTheEnergies() {
        LineLossResult loss = loss(
                        EnergyBalance.builder().purchased(Energy.ofKwh(100_000)).sold(Energy.ofKwh(94_996)),
                        LosslessTreatment.INCLUDED)
                .orElseThrow();
        assertThat(loss.rate()).isEqualTo(Percentage.ofPercent("5.00"));
        assertThat(loss.isAbove(Percentage.ofPercent("5"))).isTrue();
        assertThat(loss.isAbove(Percentage.ofPercent("5.004"))).isFalse();
        assertThat(loss.isBelow(Percentage.ofPercent("5.004"))).isFalse();
    }

    @Test
    void refusesWithEveryReason() {
        assertRefused(
                loss(
                        EnergyBalance.builder()
                                .feedIn(Energy.ofKwh(-1))
                                .purchased(Energy.ofKwh(-2))
                                .plantUse(Energy.ofKwh(-3))
                                .output(Energy.ofKwh(-4))
                                .sold(Energy.ofKwh(-5))
                                .lossless(Energy.ofKwh(-1)),
                        LosslessTreatment.INCLUDED),
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.LINE_LOSS_LOSSLESS_EXCEEDS_SOLD);
        assertRefused(
                loss(EnergyBalance.builder().sold(Energy.ofKwh(5)), LosslessTreatment.INCLUDED),
                MeteringIssues.LINE_LOSS_NO_SUPPLY);
        // a line that is lossless as a whole has no rate of its own
        assertRefused(
                loss(
                        EnergyBalance.builder()
                                .purchased(Energy.ofKwh(5))
                                .sold(Energy.ofKwh(5))
                                .lossless(Energy.ofKwh(5)),
                        LosslessTreatment.EXCLUDED),
                MeteringIssues.LINE_LOSS_NO_SUPPLY);
        assertRefused(
                loss(
                        EnergyBalance.builder()
                                .purchased(Energy.ofKwh("0.000000000000000000000000000001"))
                                .sold(Energy.ofKwh("100000000000000000000000000000")),
                        LosslessTreatment.INCLUDED),
                MeteringIssues.RATE_OUT_OF_RANGE);
    }

    @Test
    void unitsTogetherHaveTheRateOfTheirEnergies() {
        LineLossResult one = LineLossRate.of(county().build(), LosslessTreatment.INCLUDED, TWO, UNIT, TraceSink.none())
                .orElseThrow();
        LineLossResult other = LineLossRate.of(
                        EnergyBalance.builder()
                                .purchased(Energy.ofKwh(1_000_000))
                                .sold(Energy.ofKwh(900_000))
                                .build(),
                        LosslessTreatment.INCLUDED,
                        TWO,
                        new ObjectRef("StationArea", "A-2"),
                        TraceSink.none())
                .orElseThrow();
        ObjectRef all = new ObjectRef("OrgUnit", "all");
        assertThat(LineLossRate.total(List.of(one, other), TWO, all, TraceSink.none())
                        .orElseThrow()
                        .rate())
                .isEqualTo(Percentage.ofPercent("8"));
        assertRefused(LineLossRate.total(List.of(), TWO, all, TraceSink.none()), MeteringIssues.LINE_LOSS_UNIT_EMPTY);
        LineLossResult lossy = LineLossRate.of(
                        county().build(), LosslessTreatment.EXCLUDED, TWO, UNIT, TraceSink.none())
                .orElseThrow();
        assertRefused(
                LineLossRate.total(List.of(one, lossy), TWO, all, TraceSink.none()),
                MeteringIssues.LINE_LOSS_TREATMENTS_DIFFER,
                MeteringIssues.LINE_LOSS_UNIT_TWICE);
    }

    @Test
    void whatCannotBeIsAnErrorOfTheCaller() {
        MeteredFlow flow = MeteredFlow.forward(UNIT);
        assertThatThrownBy(() -> new UnitMember(flow, MemberRole.PURCHASED, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeteredFlow(UNIT, RegisterKind.ACTIVE_PEAK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void losslessEnergyNeverChangesWhatIsLost(
            @ForAll @LongRange(min = 1, max = 1_000_000) long supplied,
            @ForAll @LongRange(min = 0, max = 1_000_000) long sold,
            @ForAll @LongRange(min = 0, max = 1_000_000) long lossless) {
        EnergyBalance.Builder balance = EnergyBalance.builder()
                .purchased(Energy.ofKwh(supplied))
                .sold(Energy.ofKwh(sold))
                .lossless(Energy.ofKwh(Math.min(lossless, Math.min(sold, supplied - 1))));
        EnergyBalance built = balance.build();
        LineLossResult with = LineLossRate.of(built, LosslessTreatment.INCLUDED, TWO, UNIT, TraceSink.none())
                .orElseThrow();
        LineLossResult without = LineLossRate.of(built, LosslessTreatment.EXCLUDED, TWO, UNIT, TraceSink.none())
                .orElseThrow();
        assertThat(with.lost()).isEqualTo(without.lost());
        if (with.lost().signum() >= 0) {
            assertThat(without.rate()).isGreaterThanOrEqualTo(with.rate());
        }
    }

    @Property
    void aTotalDoesNotDependOnTheOrder(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 10_000) Long> supplies) {
        List<LineLossResult> parts = new ArrayList<>();
        for (int i = 0; i < supplies.size(); i++) {
            parts.add(LineLossRate.of(
                            EnergyBalance.builder()
                                    .purchased(Energy.ofKwh(supplies.get(i)))
                                    .sold(Energy.ofKwh(supplies.get(0)))
                                    .build(),
                            LosslessTreatment.INCLUDED,
                            TWO,
                            new ObjectRef("StationArea", "A-" + i),
                            TraceSink.none())
                    .orElseThrow());
        }
        List<LineLossResult> turned = new ArrayList<>(parts);
        Collections.reverse(turned);
        assertThat(LineLossRate.total(turned, TWO, UNIT, TraceSink.none()).orElseThrow())
                .isEqualTo(
                        LineLossRate.total(parts, TWO, UNIT, TraceSink.none()).orElseThrow());
    }

    @Test
    void aResultHasSupply() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineLossResult(
                        new ObjectRef("StationArea", "A-1"),
                        Energy.ZERO,
                        Energy.ZERO,
                        Energy.ZERO,
                        Percentage.ZERO,
                        LosslessTreatment.INCLUDED,
                        Rounding.FEN))
                .withMessageContaining("supplied");
    }
}
