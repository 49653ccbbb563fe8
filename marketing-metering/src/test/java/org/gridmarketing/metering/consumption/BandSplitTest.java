package org.gridmarketing.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BandSplitTest {
    private static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P-1");

    private static Outcome<SplitResult> resolve(Optional<Energy> total, Map<TouBand, Energy> read, BandTotal policy) {
        return BandSplit.resolve(total, read, policy, POINT, TraceSink.none());
    }

    private static Energy kwh(String number) {
        return Energy.ofKwh(number);
    }

    /**
     * https://examk.com/p/1123548778.html, behind a multiplier of 3000: total 511800, peak 107700, valley 80400; the example
     * then takes 2000 for lighting from the flat band and bills 321700.
     */
    @Test
    void flatIsTheRemainderOfThePublishedExample() {
        TraceRecorder trace = new TraceRecorder();
        Map<TouBand, Energy> read = Map.of(TouBand.PEAK, kwh("107700"), TouBand.VALLEY, kwh("80400"));
        SplitResult result = BandSplit.resolve(
                        Optional.of(kwh("511800")), read, BandTotal.FLAT_IS_REMAINDER, POINT, trace)
                .orElseThrow();

        assertThat(result.discrepancy()).isEmpty();
        BandedEnergy withoutLighting = result.energy().withAddedTo(TouBand.FLAT, kwh("-2000"));
        assertThat(withoutLighting.in(TouBand.FLAT)).isEqualTo(kwh("321700"));
        assertThat(withoutLighting.total()).isEqualTo(kwh("509800"));
        assertThat(trace.nodes().get(0).step()).isEqualTo(MeteringSteps.FLAT_REMAINDER);
        assertThat(trace.nodes().get(0).render(Language.EN))
                .endsWith("total = 511800 kWh, peak = 107700 kWh, valley = 80400 kWh → 323700 kWh");
    }

    /**
     * A bill of Guangxi: behind a multiplier of 660000 the total register advanced 0.75, the bands 0.20 + 0.16 + 0.38, and
     * 488400 kWh = 0.74 × 660000 are billed.
     */
    @Test
    void bothPoliciesOnRegistersThatDisagree() {
        Optional<Energy> total = Optional.of(kwh("495000"));
        Map<TouBand, Energy> read =
                Map.of(TouBand.PEAK, kwh("132000"), TouBand.FLAT, kwh("105600"), TouBand.VALLEY, kwh("250800"));

        SplitResult bands = resolve(total, read, BandTotal.SUM_OF_BANDS).orElseThrow();
        assertThat(bands.energy()).isEqualTo(BandedEnergy.of(kwh("488400"), read));
        assertThat(bands.discrepancy()).contains(kwh("6600"));

        SplitResult remainder =
                resolve(total, read, BandTotal.FLAT_IS_REMAINDER).orElseThrow();
        assertThat(remainder.energy().total()).isEqualTo(kwh("495000"));
        assertThat(remainder.energy().in(TouBand.FLAT)).isEqualTo(kwh("112200"));
        assertThat(remainder.discrepancy()).contains(kwh("6600"));
        assertThat(remainder.discrepancyBeyond(kwh("6600"))).isEmpty();
        assertThat(remainder.discrepancyBeyond(kwh("6599"))).contains(kwh("6600"));
    }

    @ParameterizedTest
    @EnumSource
    void registersThatAgreeHaveNoDiscrepancy(BandTotal policy) {
        Map<TouBand, Energy> read = Map.of(TouBand.PEAK, kwh("2"), TouBand.FLAT, kwh("3.0"));
        assertThat(resolve(Optional.of(kwh("5")), read, policy).orElseThrow())
                .isEqualTo(new SplitResult(BandedEnergy.of(kwh("5"), read), Optional.empty()));
    }

    @Test
    void aNegativeDiscrepancyHasASizeToo() {
        SplitResult result = new SplitResult(BandedEnergy.NONE, Optional.of(kwh("-3")));
        assertThat(result.discrepancyBeyond(kwh("2"))).contains(kwh("-3"));
        assertThat(result.discrepancyBeyond(kwh("3"))).isEmpty();
    }

    @Test
    void allBandsAreCarvedOutOfTheTotal() {
        Map<TouBand, Energy> read = Map.of(
                TouBand.SHARP, kwh("1"),
                TouBand.PEAK, kwh("2"),
                TouBand.VALLEY, kwh("4"),
                TouBand.DEEP_VALLEY, kwh("8"));
        BandedEnergy energy = resolve(Optional.of(kwh("15")), read, BandTotal.FLAT_IS_REMAINDER)
                .orElseThrow()
                .energy();
        assertThat(energy.bands()).hasSize(5).containsEntry(TouBand.FLAT, Energy.ZERO);
        assertRefused(
                resolve(Optional.of(kwh("14.99")), read, BandTotal.FLAT_IS_REMAINDER),
                MeteringIssues.BANDS_EXCEED_TOTAL);
    }

    @ParameterizedTest
    @EnumSource
    void withoutBandsTheTotalStandsUndivided(BandTotal policy) {
        assertThat(resolve(Optional.of(kwh("9")), Map.of(), policy).orElseThrow())
                .isEqualTo(new SplitResult(BandedEnergy.of(kwh("9")), Optional.empty()));
        assertRefused(resolve(Optional.empty(), Map.of(), policy), MeteringIssues.TOTAL_REGISTER_MISSING);
    }

    @Test
    void whatThePolicyNeedsMustHaveBeenRead() {
        Map<TouBand, Energy> noFlat = Map.of(TouBand.PEAK, kwh("1"), TouBand.VALLEY, kwh("2"));
        assertRefused(
                resolve(Optional.empty(), noFlat, BandTotal.FLAT_IS_REMAINDER), MeteringIssues.TOTAL_REGISTER_MISSING);
        assertRefused(
                resolve(Optional.of(kwh("9")), noFlat, BandTotal.SUM_OF_BANDS), MeteringIssues.FLAT_REGISTER_MISSING);
        TraceRecorder trace = new TraceRecorder();
        assertThat(BandSplit.resolve(
                                Optional.empty(), Map.of(TouBand.FLAT, kwh("3")), BandTotal.SUM_OF_BANDS, POINT, trace)
                        .orElseThrow()
                        .energy()
                        .total())
                .isEqualTo(kwh("3"));
        assertThat(trace.nodes().get(0).step()).isEqualTo(MeteringSteps.SUM_OF_BANDS);
    }

    @Property
    void nothingIsLostUnderEitherPolicy(
            @ForAll @LongRange(min = 0, max = 1_000_000) long total,
            @ForAll @Size(max = 5) Map<TouBand, @LongRange(min = 0, max = 1_000_000) Long> numbers) {
        Map<TouBand, Energy> read = new EnumMap<>(TouBand.class);
        numbers.forEach((band, number) -> read.put(band, Energy.ofKwh(number)));
        Energy others = numbers.entrySet().stream()
                .filter(entry -> entry.getKey() != TouBand.FLAT)
                .map(entry -> Energy.ofKwh(entry.getValue()))
                .reduce(Energy.ZERO, Energy::plus);
        Outcome<SplitResult> outcome = resolve(Optional.of(Energy.ofKwh(total)), read, BandTotal.FLAT_IS_REMAINDER);

        assertThat(outcome.isOk()).isEqualTo(others.compareTo(Energy.ofKwh(total)) <= 0);
        if (outcome instanceof Outcome.Ok<SplitResult> ok) {
            assertThat(ok.value().energy().total()).isEqualTo(Energy.ofKwh(total));
            for (TouBand band : read.keySet()) {
                Energy expected = band == TouBand.FLAT ? Energy.ofKwh(total).minus(others) : read.get(band);
                assertThat(ok.value().energy().in(band)).isEqualTo(expected);
            }
        }
    }
}
