package org.gridmarketing.metering.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;
import static org.gridmarketing.metering.loss.LossSamples.losses;
import static org.gridmarketing.metering.loss.LossSamples.nameplate;
import static org.gridmarketing.metering.loss.LossSamples.transformer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.LoadDivision;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class TransformerBankTest {
    private static final ObjectRef CUSTOMER = new ObjectRef("Customer", "C-1");
    private static final EnergisedTime MONTH = EnergisedTime.wholeMonth(30);
    private static final EnergisedTime TEN_DAYS = EnergisedTime.ofDays(10, 30);

    private static TransformerRun run(String no, String kva, EnergisedTime time, String k) {
        return new TransformerRun(
                new TransformerLossBasis.Formula(nameplate(no, kva, "0.5", "4", "2", "20", k)),
                ApparentPower.ofKva(kva),
                time);
    }

    private static Outcome<Map<ObjectRef, Losses>> compute(
            List<TransformerRun> runs, long wp, long wq, LoadDivision division) {
        return TransformerBank.compute(
                runs,
                Energy.ofKwh(wp),
                ReactiveEnergy.ofKvarh(wq),
                division,
                Rounding.WHOLE,
                CUSTOMER,
                TraceSink.none());
    }

    /**
     * 60000 kWh on 200 and 400 kVA: 20000 and 40000. T-1: 0.5 × 720 + 4 × 20000² ÷ (200² × 720) = 360 + 55.56 = 415.56, reactive
     * 1440 + 20 × 13.889 = 1717.78; T-2 has the same load per kVA and so the same losses.
     */
    @Test
    void energyIsDividedByCapacity() {
        Map<ObjectRef, Losses> losses = compute(
                        List.of(run("T-1", "200", MONTH, "1"), run("T-2", "400", MONTH, "1")),
                        60_000,
                        0,
                        LoadDivision.BY_CAPACITY)
                .orElseThrow();
        assertThat(losses)
                .isEqualTo(Map.of(
                        transformer("T-1"), losses("416", "1718"),
                        transformer("T-2"), losses("416", "1718")));
        assertThat(Losses.sum(losses.values())).isEqualTo(losses("832", "3436"));
    }

    /** A third of the time at the same capacity is a quarter of the energy: 15000 and 45000 of 60000. */
    @Test
    void orByCapacityAndTime() {
        List<TransformerRun> runs = List.of(run("T-1", "400", TEN_DAYS, "1"), run("T-2", "400", MONTH, "1"));
        TraceRecorder trace = new TraceRecorder();
        TransformerBank.compute(
                        runs,
                        Energy.ofKwh(60_000),
                        ReactiveEnergy.ZERO,
                        LoadDivision.BY_CAPACITY_AND_TIME,
                        Rounding.WHOLE,
                        CUSTOMER,
                        trace)
                .orElseThrow();
        assertThat(trace.nodes().stream()
                        .filter(node -> node.step().equals(MeteringSteps.LOSS_FORMULA_ACTIVE))
                        .map(node -> node.inputs().byName().get("Wp"))
                        .map(String::valueOf))
                .containsExactly("Amount[number=15000, unit=kWh]", "Amount[number=45000, unit=kWh]");
        assertThat(trace.nodes().get(0).step()).isEqualTo(MeteringSteps.SHARE_BY_CAPACITY);
        assertThat(compute(runs, 60_000, 0, LoadDivision.BY_CAPACITY))
                .isNotEqualTo(compute(runs, 60_000, 0, LoadDivision.BY_CAPACITY_AND_TIME));
    }

    @Test
    void anotherKValueInsideThePeriodIsARunOfItsOwn() {
        List<TransformerRun> runs =
                List.of(run("T-1", "400", TEN_DAYS, "1"), run("T-1", "400", EnergisedTime.ofDays(20, 30), "1.8"));
        Map<ObjectRef, Losses> losses =
                compute(runs, 60_000, 0, LoadDivision.BY_CAPACITY_AND_TIME).orElseThrow();
        // 360 + 4 × 20000² ÷ (400² × 240) = 41.67 and 4 × 1.8 × 40000² ÷ (400² × 480) = 150
        assertThat(losses).isEqualTo(Map.of(transformer("T-1"), losses("552", "2398")));
    }

    /** Whatever the division among transformers, runs of one transformer divide its part by their time. */
    @Test
    void runsOfOneTransformerDivideItsPartByTime() {
        List<TransformerRun> runs = List.of(
                run("T-1", "400", TEN_DAYS, "1"),
                run("T-1", "400", EnergisedTime.ofDays(20, 30), "1.8"),
                run("T-2", "400", EnergisedTime.ofDays(30, 30), "1"));
        TraceRecorder trace = new TraceRecorder();
        TransformerBank.compute(
                        runs,
                        Energy.ofKwh(120_000),
                        ReactiveEnergy.ZERO,
                        LoadDivision.BY_CAPACITY,
                        Rounding.WHOLE,
                        CUSTOMER,
                        trace)
                .orElseThrow();
        assertThat(trace.nodes().stream()
                        .filter(node -> node.step().equals(MeteringSteps.LOSS_FORMULA_ACTIVE))
                        .map(node -> node.inputs().byName().get("Wp"))
                        .map(String::valueOf))
                .containsExactlyInAnyOrder(
                        "Amount[number=20000, unit=kWh]",
                        "Amount[number=40000, unit=kWh]",
                        "Amount[number=60000, unit=kWh]");
    }

    @Property
    void orderDoesNotMatterAndSplitsWithoutAChangeAreNone(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 30, max = 2000) Integer> capacities,
            @ForAll @LongRange(min = 0, max = 1_000_000) long wp,
            @ForAll @IntRange(min = 1, max = 29) int splitAt,
            @ForAll LoadDivision division,
            @ForAll Random random) {
        List<TransformerRun> runs = new ArrayList<>();
        for (int i = 0; i < capacities.size(); i++) {
            runs.add(run("T-" + i, "" + capacities.get(i), EnergisedTime.ofDays(30, 30), "1.2"));
        }
        Map<ObjectRef, Losses> losses = compute(runs, wp, wp / 2, division).orElseThrow();

        List<TransformerRun> split = new ArrayList<>(runs);
        TransformerRun first = split.remove(0);
        split.add(new TransformerRun(first.basis(), first.ratedCapacity(), EnergisedTime.ofDays(splitAt, 30)));
        split.add(new TransformerRun(first.basis(), first.ratedCapacity(), EnergisedTime.ofDays(30 - splitAt, 30)));
        Collections.shuffle(split, random);

        assertThat(compute(split, wp, wp / 2, division).orElseThrow()).isEqualTo(losses);
    }

    @Test
    void refusesEveryReasonTogether() {
        assertRefused(
                compute(List.of(), -1, -1, LoadDivision.BY_CAPACITY),
                MeteringIssues.NO_TRANSFORMER,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NEGATIVE);
        var issues = assertRefused(
                compute(
                        List.of(run("T-1", "0", MONTH, "1"), run("T-2", "100", EnergisedTime.ofDays(0, 30), "1")),
                        10,
                        0,
                        LoadDivision.BY_CAPACITY),
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NOT_POSITIVE);
        assertThat(issues.get(0).subject()).isEqualTo(transformer("T-1"));
        assertThat(issues.get(1).attribute()).isEqualTo("energisedHours");
    }

    private static CustomerLosses customer(MeteringMode mode, TraceSink sink) {
        return CustomerLosses.compute(
                        mode,
                        List.of(new TransformerRun(
                                new TransformerLossBasis.Agreed(transformer("T-1"), losses("1037", "500")),
                                ApparentPower.ofKva(400),
                                MONTH)),
                        new LineLossBasis.AgreedShare(CUSTOMER, Percentage.ofPercent("3")),
                        MONTH,
                        Energy.ofKwh(40_000),
                        ReactiveEnergy.ofKvarh(9000),
                        LoadDivision.BY_CAPACITY,
                        Rounding.WHOLE,
                        CUSTOMER,
                        sink)
                .orElseThrow();
    }

    /** (40000 + 1037) × 1.03 = 42268.11, so 1231 kWh in the line on top of 1037. */
    @Test
    void lineLossComesAfterTransformerLoss() {
        CustomerLosses losses = customer(MeteringMode.HV_SUPPLY_LV_METERING, TraceSink.none());
        assertThat(losses.line()).isEqualTo(losses("1231", "0"));
        assertThat(losses.total()).isEqualTo(losses("2268", "500"));
    }

    @Test
    void withoutLowSideMeteringThereIsNoTransformerLoss() {
        for (MeteringMode mode : List.of(MeteringMode.HV_SUPPLY_HV_METERING, MeteringMode.LV_SUPPLY_LV_METERING)) {
            TraceRecorder trace = new TraceRecorder();
            CustomerLosses losses = customer(mode, trace);
            assertThat(losses.byTransformer()).isEmpty();
            assertThat(losses.total()).isEqualTo(losses("1200", "0"));
            assertThat(trace.nodes().get(0).step()).isEqualTo(MeteringSteps.NO_TRANSFORMER_LOSS);
        }
    }
}
