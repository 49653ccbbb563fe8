package org.gridmarketing.metering.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures are made up; the columns are those of an examination (0.3, 0.5, 0.7) and the last one of a working billing system. */
class TransformerLossByLoadRatioTest {
    private static final ObjectRef T1 = LossSamples.transformer("T-1");
    private static final EnergisedTime MONTH = EnergisedTime.ofDays(30, 30);
    private static final LoadRatioTable TABLE = new LoadRatioTable(
            "L-1",
            "made up",
            losses(300, 900),
            List.of(column("0.3", 30, 160), column("0.5", 24, 150), column("0.7", 22, 150), column("1.1", 25, 170)));

    private static Losses losses(long active, long reactive) {
        return new Losses(Energy.ofKwh(active), ReactiveEnergy.ofKvarh(reactive));
    }

    private static LoadRatioColumn column(String loadRatio, long active, long reactive) {
        return new LoadRatioColumn(Ratio.of(loadRatio), losses(active, reactive));
    }

    private static TransformerLossBasis basis(LoadRatioLookup lookup) {
        return new TransformerLossBasis.LoadRatio(T1, TABLE, Energy.ofKwh(100_000), lookup);
    }

    private static Outcome<Losses> compute(LoadRatioLookup lookup, String energy, EnergisedTime time, TraceSink sink) {
        return TransformerLoss.compute(
                basis(lookup), Energy.ofKwh(energy), ReactiveEnergy.ZERO, time, Rounding.WHOLE, sink);
    }

    @ParameterizedTest
    @CsvSource({
        // 30000 of 100000 is just 0.3: above it stands 0.5
        "COLUMN_ABOVE, 30000, 720, 4500",
        "NEAREST_COLUMN, 30000, 900, 4800",
        "LINEAR, 30000, 900, 4800",
        // 0.4 lies in the middle: 27 and 155 by the line
        "COLUMN_ABOVE, 40000, 960, 6000",
        "NEAREST_COLUMN, 40000, 960, 6000",
        "NEAREST_COLUMN, 39999, 1200, 6400",
        "LINEAR, 40000, 1080, 6200",
        // below the first column and beyond the last
        "COLUMN_ABOVE, 1000, 30, 160",
        "NEAREST_COLUMN, 1000, 30, 160",
        "COLUMN_ABOVE, 110000, 2750, 18700",
        "NEAREST_COLUMN, 200000, 5000, 34000",
        "LINEAR, 110000, 2750, 18700",
        // nothing used: the row of the idle transformer
        "COLUMN_ABOVE, 0, 300, 900",
        "LINEAR, 0, 300, 900"
    })
    void byTheThreeWaysToLookUp(LoadRatioLookup lookup, String energy, long active, long reactive) {
        assertThat(compute(lookup, energy, MONTH, TraceSink.none()).orElseThrow())
                .isEqualTo(losses(active, reactive));
    }

    /** 20 days of 30: 20000 kWh are 0.3 of 66666.67 kWh, and an idle transformer loses two thirds of 300 kWh. */
    @Test
    void fullLoadAndIdleLossCountForThePartOfTheMonth() {
        EnergisedTime part = EnergisedTime.ofDays(20, 30);
        assertThat(compute(LoadRatioLookup.COLUMN_ABOVE, "20000", part, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(losses(480, 3000));
        assertThat(compute(LoadRatioLookup.LINEAR, "20000", part, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(losses(600, 3200));
        assertThat(compute(LoadRatioLookup.LINEAR, "0", part, TraceSink.none()).orElseThrow())
                .isEqualTo(losses(200, 600));
    }

    @Test
    void theLineIsNotDrawnOnBeyondTheColumns() {
        for (String beyond : List.of("29999", "110001")) {
            assertRefused(
                    compute(LoadRatioLookup.LINEAR, beyond, MONTH, TraceSink.none()),
                    MeteringIssues.LOSS_TABLE_EXCEEDED);
        }
    }

    @Test
    void everyWrongSignIsRefusedTogether() {
        TransformerLossBasis noLoad =
                new TransformerLossBasis.LoadRatio(T1, TABLE, Energy.ZERO, LoadRatioLookup.LINEAR);
        assertRefused(
                TransformerLoss.compute(
                        noLoad,
                        Energy.ofKwh(-1),
                        ReactiveEnergy.ZERO,
                        EnergisedTime.ofDays(0, 30),
                        Rounding.WHOLE,
                        TraceSink.none()),
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NOT_POSITIVE);
        assertThatThrownBy(() -> new LoadRatioTable("L-1", "x", Losses.NONE, List.of()))
                .hasMessageContaining("columns");
        assertThatThrownBy(() ->
                        new LoadRatioTable("L-1", "x", Losses.NONE, List.of(column("0.5", 1, 1), column("0.5", 1, 1))))
                .hasMessageContaining("ascend");
        assertThatThrownBy(() -> new LoadRatioTable("L-1", " ", Losses.NONE, TABLE.columns()))
                .hasMessageContaining("source");
        assertThatThrownBy(() -> new LoadRatioTable("L-1", "x", losses(0, -1), TABLE.columns()))
                .hasMessageContaining("idleMonth");
        assertThatThrownBy(() -> column("0", 1, 1)).hasMessageContaining("loadRatio");
        assertThatThrownBy(() -> column("0.1", -1, 1)).hasMessageContaining("perMegawattHour");
    }

    @Test
    void everyLookupIsTold() {
        TraceRecorder trace = new TraceRecorder();
        compute(LoadRatioLookup.COLUMN_ABOVE, "30000", MONTH, trace);
        compute(LoadRatioLookup.LINEAR, "40000", MONTH, trace);
        compute(LoadRatioLookup.LINEAR, "0", MONTH, trace);
        assertThat(trace.nodes()).hasSize(6);
        assertThat(trace.nodes().get(0).render(Language.EN))
                .isEqualTo("loss by load ratio ΔW = W × l ÷ 1000, l in the column β for W ÷ (Wf × m) | W = 30000 kWh, "
                        + "Wf = 100000 kWh, m = 1, β = 0.5, l = 24 kWh → 720 kWh [HALF_UP 0]");
        assertThat(trace.nodes().get(3).render(Language.EN))
                .endsWith("β0 = 0.3, β1 = 0.5, l0 = 160 kvarh, l1 = 150 kvarh → 6200 kvarh [HALF_UP 0]");
        assertThat(trace.nodes().get(4).render(Language.EN)).endsWith("m = 1, W0 = 300 kWh → 300 kWh [HALF_UP 0]");
    }

    /** At an equal load three times the days lose three times as much, whichever way is looked up. */
    @Property
    void theLossIsProportionalToTimeAtEqualLoad(
            @ForAll LoadRatioLookup lookup,
            @ForAll @LongRange(min = 10_000, max = 36_000) long energy,
            @ForAll @IntRange(min = 0, max = 6) int decimals) {
        Energy third = Energy.ofKwh(energy, decimals).plus(Energy.ofKwh(10_000));
        Outcome<Losses> tenDays = exact(lookup, third, EnergisedTime.ofDays(10, 30));
        Outcome<Losses> month = exact(lookup, third.times(Ratio.of("3")), MONTH);
        assertThat(tenDays.isOk()).isEqualTo(month.isOk());
        if (tenDays.isOk()) {
            Losses part = tenDays.orElseThrow();
            Losses whole = month.orElseThrow();
            assertNearlyEqual(part.active().times(Ratio.of("3")), whole.active());
            assertNearlyEqual(part.reactive().times(Ratio.of("3")), whole.reactive());
        }
    }

    /** Three roundings by half of the twelfth decimal, and one. */
    private static void assertNearlyEqual(Quantity<?> one, Quantity<?> other) {
        assertThat(one.toBigDecimal().subtract(other.toBigDecimal()).abs())
                .isLessThanOrEqualTo(new BigDecimal("2e-12"));
    }

    private static Outcome<Losses> exact(LoadRatioLookup lookup, Energy energy, EnergisedTime time) {
        return TransformerLoss.compute(
                basis(lookup), energy, ReactiveEnergy.ZERO, time, Rounding.halfUp(12), TraceSink.none());
    }
}
