package org.gridmarketing.metering.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;
import static org.gridmarketing.metering.tree.TreePoint.added;
import static org.gridmarketing.metering.tree.TreePoint.behind;
import static org.gridmarketing.metering.tree.TreePoint.main;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class TreeEnergiesTest {
    private static final PointSource METER = new PointSource.Metered();
    private static final BillingPeriod JANUARY = BillingPeriod.ofMonth(YearMonth.of(2026, 1));
    private static final ObjectRef A = ref("A");
    private static final ObjectRef B = ref("B");
    private static final ObjectRef C = ref("C");

    private static ObjectRef ref(String key) {
        return new ObjectRef("MeteringPoint", key);
    }

    private static PointTree tree(TreePoint... points) {
        return PointTree.of(List.of(points)).orElseThrow();
    }

    private static BandedEnergy kwh(long total) {
        return BandedEnergy.of(Energy.ofKwh(total));
    }

    private static BandedEnergy kwh(long peak, long flat, long valley) {
        return BandedEnergy.of(
                Energy.ofKwh(peak + flat + valley),
                Map.of(
                        TouBand.PEAK, Energy.ofKwh(peak),
                        TouBand.FLAT, Energy.ofKwh(flat),
                        TouBand.VALLEY, Energy.ofKwh(valley)));
    }

    private static Outcome<Map<ObjectRef, BandedEnergy>> meters(PointTree tree, Map<ObjectRef, BandedEnergy> counted) {
        return TreeEnergies.ofMeters(tree, counted, TouBand.FLAT, TraceSink.none());
    }

    private static Outcome<Map<ObjectRef, BandedEnergy>> agreed(PointTree tree, Map<ObjectRef, BandedEnergy> kept) {
        return TreeEnergies.withAgreed(tree, kept, JANUARY, Rounding.WHOLE, TouBand.FLAT, TraceSink.none());
    }

    /** A contains B, B contains C: each keeps what is its own, C being contained in B already. */
    @Test
    void metersBehindMetersAreTakenOffOnce() {
        PointTree tree = tree(main(A), behind(B, A, METER), behind(C, B, METER));
        TraceRecorder trace = new TraceRecorder();
        Map<ObjectRef, BandedEnergy> kept = TreeEnergies.ofMeters(
                        tree, Map.of(A, kwh(1000), B, kwh(300), C, kwh(120)), TouBand.FLAT, trace)
                .orElseThrow();
        assertThat(kept).isEqualTo(Map.of(A, kwh(700), B, kwh(180), C, kwh(120)));
        assertThat(kept.keySet()).containsExactly(A, B, C);
        assertThat(trace.nodes()).hasSize(2).allMatch(node -> node.step().equals(MeteringSteps.DEDUCTION));
        assertThat(trace.nodes().get(0).render(Language.EN)).contains("W0 = 1000 kWh, ΣWi = 300 kWh → 700 kWh");
    }

    @Test
    void bandsAreTakenOffBandByBandAndUndividedEnergyOffTheRemainder() {
        PointTree tree = tree(main(A), behind(B, A, METER), behind(C, A, METER));
        assertThat(meters(tree, Map.of(A, kwh(100, 80, 60), B, kwh(10, 20, 30), C, kwh(15)))
                        .orElseThrow())
                .containsEntry(A, kwh(90, 45, 30));
        assertThat(meters(tree, Map.of(A, kwh(240), B, kwh(10, 20, 30), C, kwh(15)))
                        .orElseThrow())
                .containsEntry(A, kwh(165));
    }

    /** 50.5 each are 51 and 51 rounded, one more than there is; 38.5 and 71.5 are 39 and 72. */
    @Test
    void sharesThatAreTheWholeLeaveTheRemainderToTheLast() {
        assertThat(shared("101", "0.5", "0.5")).containsExactly(0L, 51L, 50L);
        assertThat(shared("110", "0.35", "0.65")).containsExactly(0L, 39L, 71L);
        assertThat(shared("5", "0.333", "0.333", "0.333")).containsExactly(0L, 2L, 2L, 1L);
        assertThat(shared("5", "0.1", "0.1", "0.1", "0.1", "0.1", "0.1", "0.1", "0.1", "0.1", "0.1"))
                .containsExactly(0L, 1L, 1L, 1L, 1L, 1L, 0L, 0L, 0L, 0L, 0L);
    }

    private static List<Long> shared(String whole, String... ratios) {
        List<TreePoint> points = new ArrayList<>(List.of(main(A)));
        for (int i = 0; i < ratios.length; i++) {
            points.add(behind(ref("P" + i), A, new PointSource.Proportion(Ratio.of(ratios[i]))));
        }
        PointTree tree = PointTree.of(points).orElseThrow();
        return agreed(tree, Map.of(A, BandedEnergy.of(Energy.ofKwh(whole)))).orElseThrow().values().stream()
                .map(energy -> energy.total().toBigDecimal().longValueExact())
                .toList();
    }

    @Test
    void energyOfWhatIsNoMeteredPointIsRefused() {
        PointTree tree = tree(main(A), behind(B, A, new PointSource.Quantity(Energy.ofKwh(1))));
        assertRefused(meters(tree, Map.of(A, kwh(10), C, kwh(5))), MeteringIssues.ENERGY_WITHOUT_POINT);
        assertRefused(agreed(tree, Map.of(A, kwh(10), B, kwh(1))), MeteringIssues.ENERGY_WITHOUT_POINT);
    }

    /** A lighting meter that is fed beside the workshop's: nothing of it is in the workshop's meter. */
    @Test
    void aMeterThatIsNotDeductedStandsBesideItsParent() {
        PointTree tree = tree(main(A), added(B, A, METER));
        assertThat(meters(tree, Map.of(A, kwh(100), B, kwh(150))).orElseThrow())
                .isEqualTo(Map.of(A, kwh(100), B, kwh(150)));
    }

    /** https://examk.com/p/1123548778.html: total 511800, of which 2000 for lighting come off the flat band of 323700. */
    @Test
    void aFixedQuantityComesOffTheFlatBand() {
        PointTree tree = tree(main(A), behind(B, A, new PointSource.Quantity(Energy.ofKwh(2000))));
        assertThat(agreed(tree, Map.of(A, kwh(107700, 323700, 80400))).orElseThrow())
                .isEqualTo(Map.of(A, kwh(107700, 321700, 80400), B, kwh(2000)));
    }

    @Test
    void quantitiesAPerDayAndSharesAreDeductedOrAdded() {
        TraceRecorder trace = new TraceRecorder();
        PointTree tree = tree(
                main(A),
                behind(B, A, new PointSource.PerDay(Energy.ofKwh("2.5"))),
                behind(C, A, new PointSource.Proportion(Ratio.of("0.15"))),
                added(ref("D"), A, new PointSource.Quantity(Energy.ofKwh(40))));
        Map<ObjectRef, BandedEnergy> settled = TreeEnergies.withAgreed(
                        tree, Map.of(A, kwh(1003)), JANUARY, Rounding.WHOLE, TouBand.FLAT, trace)
                .orElseThrow();
        assertThat(settled.get(B)).isEqualTo(BandedEnergy.of(Energy.ofKwh("77.5")));
        // 150.45, rounded; of what the meter counted, not of what the daily quantity leaves
        assertThat(settled.get(C)).isEqualTo(kwh(150));
        assertThat(settled.get(A)).isEqualTo(BandedEnergy.of(Energy.ofKwh("775.5")));
        assertThat(settled.get(ref("D"))).isEqualTo(kwh(40));
        assertThat(trace.nodes())
                .extracting(node -> node.step())
                .containsExactly(
                        MeteringSteps.AGREED_PER_DAY, MeteringSteps.AGREED_PROPORTION, MeteringSteps.DEDUCTION);
    }

    /** A billing system was seen to cut the points behind to what the parent had; the customer would never know. */
    @Test
    void aShortfallIsRefusedAndNeverCut() {
        PointTree tree = tree(main(A), behind(B, A, METER), behind(C, A, METER));
        Issue issue = assertRefused(
                        meters(tree, Map.of(A, kwh(100), B, kwh(80), C, kwh(30))), MeteringIssues.DEDUCTION_SHORTFALL)
                .get(0);
        assertThat(issue.subject()).isEqualTo(A);
        assertThat(issue.message(Language.EN)).contains("110 kWh", "100 kWh", "10 kWh");
        Issue band = assertRefused(
                        meters(tree, Map.of(A, kwh(10, 90, 0), B, kwh(11, 0, 0), C, kwh(1, 5, 1))),
                        MeteringIssues.DEDUCTION_BAND_SHORTFALL,
                        MeteringIssues.DEDUCTION_BAND_SHORTFALL)
                .get(0);
        assertThat(band.message(Language.EN)).contains("12 kWh", "10 kWh", "2 kWh");
        PointTree lamps = tree(main(A), behind(B, A, new PointSource.Quantity(Energy.ofKwh(2000))));
        assertRefused(agreed(lamps, Map.of(A, kwh(5000, 1999, 0))), MeteringIssues.DEDUCTION_BAND_SHORTFALL);
    }

    /** A register that ran backwards is somebody else's option; no deduction made this negative. */
    @Test
    void negativeEnergyWithoutADeductionStays() {
        assertThat(meters(tree(main(A)), Map.of(A, kwh(-5))).orElseThrow()).isEqualTo(Map.of(A, kwh(-5)));
    }

    /** A garbled daily quantity makes a shortfall, and is never thrown out. */
    @Test
    void aDailyQuantityThatNobodyUsesIsAShortfall() {
        PointTree tree = tree(main(A), behind(B, A, new PointSource.PerDay(Energy.ofKwh("9e29"))));
        assertRefused(agreed(tree, Map.of(A, kwh(1000))), MeteringIssues.DEDUCTION_SHORTFALL);
    }

    @Test
    void aMeteredPointWithoutEnergyIsMissed() {
        PointTree tree = tree(main(A), behind(B, A, METER));
        assertRefused(meters(tree, Map.of(A, kwh(1))), MeteringIssues.POINT_WITHOUT_ENERGY);
        assertRefused(agreed(tree, Map.of()), MeteringIssues.POINT_WITHOUT_ENERGY, MeteringIssues.POINT_WITHOUT_ENERGY);
    }

    /** A random tree in which each meter counts its own use and that of all meters behind it: every point gets its own back. */
    @Property(tries = 200)
    void everyPointKeepsItsOwnUseAndTheSumIsTheMainMeters(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 25) int size) {
        List<TreePoint> points = new ArrayList<>();
        Map<ObjectRef, BandedEnergy> own = new LinkedHashMap<>();
        Map<ObjectRef, BandedEnergy> counted = new HashMap<>();
        for (int i = 0; i < size; i++) {
            ObjectRef point = ref("P" + i);
            points.add(i == 0 ? main(point) : behind(point, ref("P" + random.nextInt(i)), METER));
            own.put(point, kwh(random.nextInt(500), random.nextInt(500), random.nextInt(500)));
        }
        for (int i = size - 1; i >= 0; i--) {
            TreePoint point = points.get(i);
            BandedEnergy use = counted.getOrDefault(point.point(), BandedEnergy.NONE)
                    .plus(own.getOrDefault(point.point(), BandedEnergy.NONE));
            counted.put(point.point(), use);
            point.parent().ifPresent(parent -> counted.merge(parent, use, BandedEnergy::plus));
        }
        Collections.shuffle(points, random);
        Map<ObjectRef, BandedEnergy> kept =
                meters(PointTree.of(points).orElseThrow(), counted).orElseThrow();
        assertThat(kept).isEqualTo(own);
        BandedEnergy sum = kept.values().stream().reduce(BandedEnergy.NONE, BandedEnergy::plus);
        assertThat(sum).isEqualTo(counted.get(ref("P0")));
    }

    @Property(tries = 200)
    void agreedQuantitiesMoveEnergyAndMakeNone(
            @ForAll @IntRange(min = 0, max = 10_000) int total,
            @ForAll @IntRange(min = 0, max = 100) int hundredths,
            @ForAll @IntRange(min = 0, max = 300) int quantity) {
        PointTree tree = tree(
                main(A),
                behind(B, A, new PointSource.Proportion(Ratio.ofHundredths(hundredths))),
                behind(C, A, new PointSource.Quantity(Energy.ofKwh(quantity))));
        Outcome<Map<ObjectRef, BandedEnergy>> settled = agreed(tree, Map.of(A, kwh(total)));
        if (settled instanceof Outcome.Ok<Map<ObjectRef, BandedEnergy>> ok) {
            assertThat(ok.value().values().stream().reduce(BandedEnergy.NONE, BandedEnergy::plus))
                    .isEqualTo(kwh(total));
            assertThat(ok.value().values()).noneMatch(each -> each.total().isNegative());
        } else {
            assertThat(quantity + (total * hundredths + 50) / 100).isGreaterThan(total);
        }
    }
}
