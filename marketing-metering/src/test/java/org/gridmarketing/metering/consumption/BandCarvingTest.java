package org.gridmarketing.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.CodeProfiles;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class BandCarvingTest {
    private static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P-1");
    private static final Set<BandNesting> BOTH = EnumSet.allOf(BandNesting.class);

    @Test
    void sharpIsCarvedOutOfPeakAndDeepOutOfValley() {
        TraceRecorder trace = new TraceRecorder();
        Map<TouBand, Energy> read = Map.of(
                TouBand.SHARP, Energy.ofKwh(20),
                TouBand.PEAK, Energy.ofKwh(100),
                TouBand.VALLEY, Energy.ofKwh(70),
                TouBand.DEEP_VALLEY, Energy.ofKwh(70));
        Map<TouBand, Energy> carved =
                BandCarving.carve(read, BOTH, POINT, trace).orElseThrow();

        assertThat(carved)
                .isEqualTo(Map.of(
                        TouBand.SHARP, Energy.ofKwh(20),
                        TouBand.PEAK, Energy.ofKwh(80),
                        TouBand.VALLEY, Energy.ZERO,
                        TouBand.DEEP_VALLEY, Energy.ofKwh(70)));
        assertThat(trace.nodes()).hasSize(2);
        assertThat(trace.nodes().get(0).render(Language.EN)).contains("W0 = 100 kWh, W1 = 20 kWh → 80 kWh");
        assertThat(BandCarving.carve(read, Set.of(), POINT, TraceSink.none()).orElseThrow())
                .isEqualTo(read);
    }

    @Test
    void whatCannotBeCarvedIsRefusedWithEveryReason() {
        Map<TouBand, Energy> read = Map.of(
                TouBand.SHARP, Energy.ofKwh(101),
                TouBand.PEAK, Energy.ofKwh(100),
                TouBand.DEEP_VALLEY, Energy.ofKwh(1));
        assertRefused(
                BandCarving.carve(read, BOTH, POINT, TraceSink.none()),
                MeteringIssues.INNER_BAND_EXCEEDS_OUTER,
                MeteringIssues.OUTER_BAND_MISSING);
    }

    /** Carving first and splitting then gives every kWh to one band, also where sharp is counted in the peak. */
    @Property
    void nothingIsLostOrCountedTwice(
            @ForAll @LongRange(min = 0, max = 1000) long sharp,
            @ForAll @LongRange(min = 0, max = 1000) long peak,
            @ForAll @LongRange(min = 0, max = 1000) long flat,
            @ForAll @LongRange(min = 0, max = 1000) long valley) {
        Map<TouBand, Energy> shown = Map.of(
                TouBand.SHARP, Energy.ofKwh(sharp),
                TouBand.PEAK, Energy.ofKwh(peak + sharp),
                TouBand.VALLEY, Energy.ofKwh(valley));
        Energy total = Energy.ofKwh(sharp + peak + flat + valley);
        BandedEnergy energy = BandCarving.carve(shown, BOTH, POINT, TraceSink.none())
                .flatMap(bands -> BandSplit.resolve(
                        Optional.of(total), bands, BandTotal.FLAT_IS_REMAINDER, POINT, TraceSink.none()))
                .orElseThrow()
                .energy();
        assertThat(energy.total()).isEqualTo(total);
        assertThat(energy.in(TouBand.PEAK)).isEqualTo(Energy.ofKwh(peak));
        assertThat(energy.in(TouBand.FLAT)).isEqualTo(Energy.ofKwh(flat));
    }

    /** Five registers with two decimals behind 660000: 0.74 and 0.75 are within 5 × 0.01 × 660000. */
    @Test
    void theToleranceComesFromTheLastDecimalOfEveryRegister() {
        Energy tolerance = SplitResult.toleranceOf(5, 2, Multiplier.of(660000));
        assertThat(tolerance).isEqualTo(Energy.ofKwh(33000));
        SplitResult within = new SplitResult(BandedEnergy.of(Energy.ofKwh(488400)), Optional.of(Energy.ofKwh(6600)));
        assertThat(within.issueBeyond(tolerance, POINT)).isEmpty();
        Issue issue = within.issueBeyond(Energy.ofKwh(2), POINT).orElseThrow();
        assertThat(issue.code()).isEqualTo(MeteringIssues.BANDS_DISAGREE);
        assertThat(issue.message(Language.EN)).contains("6600 kWh", "2 kWh");
        assertThatThrownBy(() -> SplitResult.toleranceOf(0, 2, Multiplier.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SplitResult.toleranceOf(5, 7, Multiplier.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The national list has valley before flat, 14 and 15, and deep valley far behind, 96: bands are found by meaning. */
    @Test
    void theOrderOfTheCodesIsNotTheOrderOfSpeech() {
        var profile = CodeProfiles.find("SG_2021").orElseThrow();
        assertThat(profile.meaning(RegisterKind.class, "14")).contains(RegisterKind.ACTIVE_VALLEY);
        assertThat(profile.meaning(RegisterKind.class, "15")).contains(RegisterKind.ACTIVE_FLAT);
        assertThat(profile.meaning(RegisterKind.class, "96")).contains(RegisterKind.ACTIVE_DEEP_VALLEY);
        assertThat(RegisterKind.ACTIVE_VALLEY.band()).contains(TouBand.VALLEY);
        assertThat(RegisterKind.ACTIVE_FLAT.band()).contains(TouBand.FLAT);
    }
}
