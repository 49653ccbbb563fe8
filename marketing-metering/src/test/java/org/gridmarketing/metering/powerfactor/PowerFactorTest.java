package org.gridmarketing.metering.powerfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.trace.TraceRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerFactorTest {
    private static final MathContext FIFTY_DIGITS = new MathContext(50);

    private static Ratio powerFactor(long active, long reactive) {
        return PowerFactor.monthly(Energy.ofKwh(active), ReactiveEnergy.ofKvarh(reactive))
                .orElseThrow();
    }

    /**
     * 30000 and 30000 + 9670 kvarh: https://app.ixiawen.com/question/36540193/267137918409df60f0dbd5dd7a4e4c7f.html; 694152:
     * http://dqdf.com/chinaconews/3_18217642.html; 511800: https://examk.com/p/1123548778.html; 27725:
     * https://xiaomilidoc.com/p-13177493.html.
     */
    @ParameterizedTest
    @CsvSource({
        "40000, 30000, 0.80, 5",
        "40000, 39670, 0.71, 9.5",
        "694152, 256728, 0.94, -0.6",
        "511800, 110100, 0.98, -0.75",
        "27725, 19200, 0.82, 4"
    })
    void publishedMonthsAtStandard090(long active, long reactive, String powerFactor, String rate) {
        Ratio computed = powerFactor(active, reactive);
        assertThat(computed).isEqualTo(Ratio.of(powerFactor));
        assertThat(PowerFactorAdjustmentTable.rate(PowerFactorStandard.P090, computed))
                .isEqualTo(Percentage.ofPercent(rate));
    }

    /**
     * http://32336.cn/lhd_0j3vz4cesu9pg7y7h9wo_6.html: a meter that also runs backwards shows 20000 net after 5000 were sent
     * to the grid, so 25000 were taken from it; 30000 are assessed and 40000 kWh give 0.80.
     */
    @Test
    void reactiveEnergySentToTheGridIsAddedNotSetOff() {
        ReactiveEnergy reverse = ReactiveEnergy.ofKvarh(5000);
        ReactiveEnergy forward = ReactiveEnergy.ofKvarh(20000).plus(reverse);
        TraceRecorder trace = new TraceRecorder();
        ObjectRef point = new ObjectRef("MeteringPoint", "P-1");
        ReactiveEnergy assessed = ReactiveForAssessment.absoluteSum(forward, reverse, point, trace);

        assertThat(assessed).isEqualTo(ReactiveEnergy.ofKvarh(30000));
        assertThat(ReactiveForAssessment.absoluteSum(forward, reverse.negate(), point, trace))
                .isEqualTo(assessed);
        assertThat(ReactiveForAssessment.absoluteSum(forward.negate(), reverse, point, trace))
                .isEqualTo(assessed);
        assertThat(PowerFactor.monthly(Energy.ofKwh(40000), assessed).orElseThrow())
                .isEqualTo(Ratio.of("0.8"));
        assertThat(trace.nodes().get(0).step()).isEqualTo(MeteringSteps.REACTIVE_ABSOLUTE_SUM);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "1, 1000000, 0", "1, 1, 0.71", "1000000000, 1, 1"})
    void theEnds(long active, long reactive, String powerFactor) {
        assertThat(powerFactor(active, reactive)).isEqualTo(Ratio.of(powerFactor));
    }

    @Test
    void refusesWhatHasNoPowerFactor() {
        assertRefused(PowerFactor.monthly(Energy.ZERO, ReactiveEnergy.ZERO), MeteringIssues.POWER_FACTOR_NO_ENERGY);
        assertRefused(
                PowerFactor.monthly(Energy.ZERO, ReactiveEnergy.ofKvarh(1)), MeteringIssues.POWER_FACTOR_ONLY_REACTIVE);
        assertRefused(
                PowerFactor.monthly(Energy.ofKwh(-1), ReactiveEnergy.ofKvarh(-1)),
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE);
        assertRefused(PowerFactor.monthly(Energy.ZERO, ReactiveEnergy.ofKvarh(-1)), MeteringIssues.VALUE_NEGATIVE);
    }

    @Test
    void theComputationIsTold() {
        TraceRecorder trace = new TraceRecorder();
        PowerFactor.monthly(
                        Energy.ofKwh(40000),
                        ReactiveEnergy.ofKvarh(30000),
                        new ObjectRef("MeteringPoint", "P-1"),
                        trace)
                .orElseThrow();
        assertThat(trace.nodes().get(0).render(Language.ZH))
                .isEqualTo("月平均功率因数 cosφ = Wp ÷ √(Wp² + Wq²) | Wp = 40000 kWh, Wq = 30000 kvarh → 0.8 [HALF_UP 2]");
    }

    /** Fifty digits are enough away from the edges, and energies of seven digits stay further away than that. */
    @Property(tries = 1000)
    void equalsTheRootWrittenOut(
            @ForAll @LongRange(min = 1, max = 10_000_000) long active,
            @ForAll @LongRange(min = 0, max = 10_000_000) long reactive) {
        BigDecimal p = BigDecimal.valueOf(active);
        BigDecimal q = BigDecimal.valueOf(reactive);
        BigDecimal apparent = p.multiply(p).add(q.multiply(q)).sqrt(FIFTY_DIGITS);
        BigDecimal cosine = p.divide(apparent, FIFTY_DIGITS).setScale(2, RoundingMode.HALF_UP);
        assertThat(powerFactor(active, reactive)).isEqualTo(Ratio.of(cosine));
    }

    /**
     * At the edge below c the ratio is Wq ÷ Wp = √(200² − (2c − 1)²) ÷ (2c − 1), which is never a fraction: the triple would be
     * a multiple of a primitive Pythagorean one, whose hypotenuse is odd. So the two whole numbers around Wp times the ratio lie
     * on either side, as near as one likes: here Wp has 26 digits, where a root in double precision sees no difference.
     */
    @Property
    void isExactOnBothSidesOfEveryEdge(@ForAll @IntRange(min = 1, max = 100) int hundredths) {
        BigInteger odd = BigInteger.valueOf(2L * hundredths - 1);
        BigInteger scale = BigInteger.TEN.pow(24);
        BigInteger active = odd.multiply(scale);
        BigInteger below = BigInteger.valueOf(40000)
                .subtract(odd.pow(2))
                .multiply(scale.pow(2))
                .sqrt();

        assertThat(powerFactor(active, below)).isEqualTo(Ratio.ofHundredths(hundredths));
        assertThat(powerFactor(active, below.add(BigInteger.ONE))).isEqualTo(Ratio.ofHundredths(hundredths - 1));
    }

    private static Ratio powerFactor(BigInteger active, BigInteger reactive) {
        return PowerFactor.monthly(
                        Energy.ofKwh(new BigDecimal(active)), ReactiveEnergy.ofKvarh(new BigDecimal(reactive)))
                .orElseThrow();
    }

    @Property
    void moreReactiveEnergyNeverRaisesIt(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long active,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long reactive,
            @ForAll @LongRange(min = 0, max = 1_000_000) long more) {
        assertThat(powerFactor(active, reactive + more)).isLessThanOrEqualTo(powerFactor(active, reactive));
        assertThat(powerFactor(active + more, reactive)).isGreaterThanOrEqualTo(powerFactor(active, reactive));
    }

    @Property
    void onlyTheRatioCounts(
            @ForAll @LongRange(min = 1, max = 1_000_000) long active,
            @ForAll @LongRange(min = 0, max = 1_000_000) long reactive,
            @ForAll @IntRange(min = 0, max = 6) int places) {
        Energy small = Energy.ofKwh(BigDecimal.valueOf(active, places));
        ReactiveEnergy smallReactive = ReactiveEnergy.ofKvarh(BigDecimal.valueOf(reactive, places));
        assertThat(PowerFactor.monthly(small, smallReactive).orElseThrow()).isEqualTo(powerFactor(active, reactive));
    }

    /** Garbled energies have a quotient that no ratio holds, and a power factor all the same. */
    @Test
    void aQuotientBeyondAllReasonIsNoError() {
        Energy active = Energy.ofKwh("0.00000000000000000000000000001");
        TraceRecorder trace = new TraceRecorder();
        ObjectRef point = new ObjectRef("MeteringPoint", "P-1");
        assertThat(PowerFactor.byRatioTable(active, ReactiveEnergy.ofKvarh(30_000), point, trace)
                        .orElseThrow())
                .isEqualTo(Ratio.of("0"));
        assertThat(PowerFactor.monthly(active, ReactiveEnergy.ofKvarh(30_000), point, trace)
                        .orElseThrow())
                .isEqualTo(Ratio.of("0"));
        assertThat(trace.nodes()).hasSize(2);
    }
}
