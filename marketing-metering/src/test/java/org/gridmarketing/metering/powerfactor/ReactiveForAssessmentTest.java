package org.gridmarketing.metering.powerfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.tariff.PowerFactorLookup;
import org.gridmarketing.model.tariff.PowerFactorWithoutActive;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class ReactiveForAssessmentTest {
    private static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P-1");
    private static final QuadrantEnergies QUADRANTS = new QuadrantEnergies(kvarh(100), kvarh(20), kvarh(5), kvarh(40));

    private static ReactiveEnergy kvarh(long number) {
        return ReactiveEnergy.ofKvarh(number);
    }

    /**
     * PF-06, http://32336.cn/lhd_0j3vz4cesu9pg7y7h9wo_6.html (Je3D4090): 40000 kWh, 20000 kvarh on a meter without a ratchet, 5000
     * kvarh sent: 20000 + 2 × 5000 = 30000 and 0.80.
     */
    @Test
    void aMeterWithoutARatchetShowsTheNetAmount() {
        TraceRecorder trace = new TraceRecorder();
        ReactiveEnergy assessed = ReactiveForAssessment.withoutRatchet(kvarh(20000), kvarh(5000), POINT, trace)
                .orElseThrow();
        assertThat(assessed).isEqualTo(kvarh(30000));
        assertThat(PowerFactor.monthly(Energy.ofKwh(40000), assessed).orElseThrow())
                .isEqualTo(Ratio.of("0.80"));
        assertThat(trace.nodes().get(0).render(Language.EN))
                .contains("net = 20000 kvarh, Wq− = 5000 kvarh → 30000 kvarh");
    }

    /** The register runs back by what was sent, so that net + sent, what was taken, is never below zero. */
    @Test
    void aMeterRunsBackByWhatWasSentAtMost() {
        assertThat(ReactiveForAssessment.withoutRatchet(kvarh(-5000), kvarh(5000), POINT, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(kvarh(5000));
        assertThat(ReactiveForAssessment.withoutRatchet(kvarh(-5000), kvarh(-5000), POINT, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(kvarh(5000));
        TraceRecorder trace = new TraceRecorder();
        assertRefused(
                ReactiveForAssessment.withoutRatchet(kvarh(-5001), kvarh(5000), POINT, trace),
                MeteringIssues.REACTIVE_NET_CONTRADICTED);
        assertThat(trace.nodes()).isEmpty();
    }

    private static Outcome<ReactiveEnergy> ofQuadrants(QuadrantEnergies quadrants, QuadrantCombination combination) {
        return ReactiveForAssessment.ofQuadrants(quadrants, combination, POINT, TraceSink.none());
    }

    @Test
    void fourQuadrantsAreCombinedInTwoWays() {
        TraceRecorder trace = new TraceRecorder();
        assertThat(ReactiveForAssessment.ofQuadrants(QUADRANTS, QuadrantCombination.WHILE_IMPORTING, POINT, trace)
                        .orElseThrow())
                .isEqualTo(kvarh(140));
        assertThat(ReactiveForAssessment.ofQuadrants(QUADRANTS, QuadrantCombination.ALL_QUADRANTS, POINT, trace)
                        .orElseThrow())
                .isEqualTo(kvarh(165));
        assertThat(trace.nodes())
                .extracting(node -> node.step())
                .containsExactly(MeteringSteps.REACTIVE_WHILE_IMPORTING, MeteringSteps.REACTIVE_ALL_QUADRANTS);
        assertThat(trace.nodes().get(0).render(Language.EN)).doesNotContain("Q2 =");
    }

    /** A minus before what was sent changes nothing; quadrants that would be set off against each other are refused. */
    @Test
    void quadrantsAreNeverSetOffAgainstEachOther() {
        QuadrantEnergies signed = new QuadrantEnergies(kvarh(100), kvarh(20), kvarh(-5), kvarh(-40));
        assertThat(ofQuadrants(signed, QuadrantCombination.WHILE_IMPORTING).orElseThrow())
                .isEqualTo(kvarh(140));
        assertThat(ofQuadrants(signed, QuadrantCombination.ALL_QUADRANTS).orElseThrow())
                .isEqualTo(kvarh(165));
        QuadrantEnergies mixed = new QuadrantEnergies(kvarh(-1), kvarh(-2), kvarh(5), kvarh(-40));
        assertRefused(ofQuadrants(mixed, QuadrantCombination.WHILE_IMPORTING), MeteringIssues.VALUE_NEGATIVE);
        assertRefused(
                ofQuadrants(mixed, QuadrantCombination.ALL_QUADRANTS),
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.QUADRANTS_CONTRADICTED);
    }

    /** Whatever was sent does not make up for what was taken. */
    @Property
    void sendingReactiveEnergyNeverLowersWhatIsAssessed(
            @ForAll @LongRange(min = 0, max = 1_000_000) long taken,
            @ForAll @LongRange(min = 0, max = 1_000_000) long sent,
            @ForAll @LongRange(min = 0, max = 1_000_000) long more) {
        ReactiveEnergy less = ReactiveForAssessment.withoutRatchet(
                        kvarh(taken - sent), kvarh(sent), POINT, TraceSink.none())
                .orElseThrow();
        ReactiveEnergy greater = ReactiveForAssessment.withoutRatchet(
                        kvarh(taken - sent - more), kvarh(sent + more), POINT, TraceSink.none())
                .orElseThrow();
        assertThat(less).isEqualTo(kvarh(taken + sent));
        assertThat(greater).isEqualTo(kvarh(taken + sent + more));
    }

    private static Outcome<Optional<Ratio>> assessed(long active, long reactive, PowerFactorWithoutActive policy) {
        return PowerFactor.assessed(
                Energy.ofKwh(active), kvarh(reactive), PowerFactorLookup.BY_COSPHI, policy, POINT, TraceSink.none());
    }

    @Test
    void aMonthWithoutActiveEnergyIsAnOption() {
        for (PowerFactorWithoutActive policy : PowerFactorWithoutActive.values()) {
            assertThat(assessed(0, 0, policy).orElseThrow()).isEmpty();
            assertThat(assessed(40000, 30000, policy).orElseThrow()).contains(Ratio.of("0.8"));
            assertThat(assessed(-1, 30, policy).isOk()).isFalse();
        }
        assertRefused(assessed(0, 30, PowerFactorWithoutActive.REFUSED), MeteringIssues.POWER_FACTOR_ONLY_REACTIVE);
        assertThat(assessed(0, 30, PowerFactorWithoutActive.NO_ADJUSTMENT).orElseThrow())
                .isEmpty();
        TraceRecorder trace = new TraceRecorder();
        assertThat(PowerFactor.assessed(
                                Energy.ZERO,
                                kvarh(30),
                                PowerFactorLookup.BY_RATIO_TABLE,
                                PowerFactorWithoutActive.AS_ZERO,
                                POINT,
                                trace)
                        .orElseThrow())
                .contains(Ratio.of("0"));
        assertThat(trace.nodes()).hasSize(1);
    }

    /**
     * PF-08, http://wgbc.cn/zxjs/205.html: at the ratio 1.2490 the printed table says 0.63, the power factor itself is 0.62499988,
     * that is 0.62. The rule is the power factor; the table is the other reading. All other rows of the 23 agree.
     */
    @Test
    void thePrintedTableAndThePowerFactorDifferAtOneEdge() {
        Energy active = Energy.ofKwh(10000);
        ReactiveEnergy reactive = kvarh(12490);
        assertThat(PowerFactor.byRatioTable(active, reactive, POINT, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(Ratio.of("0.63"));
        assertThat(PowerFactor.monthly(active, reactive).orElseThrow()).isEqualTo(Ratio.of("0.62"));
        for (PowerFactorLookup lookup : PowerFactorLookup.values()) {
            assertThat(PowerFactor.assessed(
                                    active, reactive, lookup, PowerFactorWithoutActive.REFUSED, POINT, TraceSink.none())
                            .orElseThrow())
                    .contains(Ratio.of(lookup == PowerFactorLookup.BY_COSPHI ? "0.62" : "0.63"));
        }
        int agreeing = 0;
        for (TableRow row : TableRow.read("published-rows.tsv")) {
            ReactiveEnergy edge = ReactiveEnergy.ofKvarh(row.ratioTo());
            assertThat(PowerFactor.byRatioTable(Energy.ofKwh(1), edge, POINT, TraceSink.none())
                            .orElseThrow())
                    .isEqualTo(row.powerFactor());
            Ratio itself = PowerFactor.monthly(Energy.ofKwh(1), edge).orElseThrow();
            agreeing += itself.equals(row.powerFactor()) ? 1 : 0;
        }
        assertThat(agreeing).isEqualTo(22);
    }
}
