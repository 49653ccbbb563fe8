package org.gridmarketing.metering.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.grid.TransformerLossRow;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.LossTableLookup;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransformerLossByTableTest {
    private static final ObjectRef TRANSFORMER = new ObjectRef("PowerTransformer", "T-1");

    /** The only row that https://xiaomilidoc.com/p-13177493.html gives of the table of SL7-500. */
    private static final TransformerLossTable PUBLISHED = TransformerLossTable.builder()
            .no("SL7-500")
            .source("https://xiaomilidoc.com/p-13177493.html")
            .addRows(row(27818, 1220, 12820))
            .build();

    private static final TransformerLossTable STEEP = TransformerLossTable.builder()
            .no("STEEP")
            .source("made up for this test")
            .addRows(row(1000, 100, 1000), row(4000, 200, 1001), row(5000, 500, 3001))
            .build();

    private static TransformerLossRow row(long energy, long active, long reactive) {
        return new TransformerLossRow(Energy.ofKwh(energy), Energy.ofKwh(active), ReactiveEnergy.ofKvarh(reactive));
    }

    private static Losses losses(String active, String reactive) {
        return new Losses(Energy.ofKwh(active), ReactiveEnergy.ofKvarh(reactive));
    }

    private static Outcome<Losses> lookup(TransformerLossTable table, String energy, LossTableLookup lookup) {
        return TransformerLossByTable.lookup(
                table, Energy.ofKwh(energy), lookup, Rounding.WHOLE, TRANSFORMER, TraceSink.none());
    }

    @ParameterizedTest
    @EnumSource
    void aListedEnergyHasItsRow(LossTableLookup lookup) {
        assertThat(lookup(PUBLISHED, "27818.0", lookup).orElseThrow()).isEqualTo(losses("1220", "12820"));
        assertThat(lookup(STEEP, "5000", lookup).orElseThrow()).isEqualTo(losses("500", "3001"));
        assertThat(lookup(STEEP, "1000", lookup).orElseThrow()).isEqualTo(losses("100", "1000"));
    }

    /** A garbled row is refused as any other absurd loss, and never thrown out. */
    @Test
    void aLossThatNoTransformerHasIsRefused() {
        TransformerLossTable garbled = TransformerLossTable.builder()
                .no("GARBLED")
                .source("made up for this test")
                .addRows(
                        row(1000, 100, 1000),
                        new TransformerLossRow(
                                Energy.ofKwh(4000), Energy.ofKwh("9e29"), ReactiveEnergy.ofKvarh("9e29")))
                .build();
        EnergisedTime year = new EnergisedTime(365, 365, 12, 30);
        assertRefused(
                TransformerLossByTable.lookup(
                        garbled,
                        Energy.ofKwh(47_999),
                        LossTableLookup.LINEAR,
                        year,
                        Rounding.WHOLE,
                        TRANSFORMER,
                        TraceSink.none()),
                MeteringIssues.LOSS_OUT_OF_RANGE);
    }

    /** A third of the way from 100 to 200 is 133.333…, from 1000 to 1001 it is 1000.333…. */
    @Test
    void betweenRowsTheLineIsRoundedOnce() {
        assertThat(lookup(STEEP, "2000", LossTableLookup.LINEAR).orElseThrow()).isEqualTo(losses("133", "1000"));
        assertThat(lookup(STEEP, "2500", LossTableLookup.LINEAR).orElseThrow()).isEqualTo(losses("150", "1001"));
        assertThat(lookup(STEEP, "4001", LossTableLookup.LINEAR).orElseThrow()).isEqualTo(losses("200", "1003"));
        assertThat(lookup(STEEP, "4005", LossTableLookup.LINEAR).orElseThrow()).isEqualTo(losses("202", "1011"));
    }

    @Test
    void listedEnergiesOnlyNamesTheNearestRows() {
        var between =
                assertRefused(lookup(STEEP, "4001", LossTableLookup.LISTED_ENERGY), MeteringIssues.LOSS_TABLE_NO_ROW);
        assertThat(between.get(0).message(Language.EN)).contains("4001 kWh", "4000 kWh, 5000 kWh", "STEEP");
        var beyond = assertRefused(
                lookup(PUBLISHED, "27819", LossTableLookup.LISTED_ENERGY), MeteringIssues.LOSS_TABLE_NO_ROW);
        assertThat(beyond.get(0).message(Language.EN)).endsWith("nearest rows: 27818 kWh");
    }

    @Test
    void nothingIsExtrapolated() {
        assertRefused(lookup(STEEP, "999.9", LossTableLookup.LINEAR), MeteringIssues.LOSS_TABLE_EXCEEDED);
        var above = assertRefused(lookup(STEEP, "5000.1", LossTableLookup.LINEAR), MeteringIssues.LOSS_TABLE_EXCEEDED);
        assertThat(above.get(0).message(Language.EN)).contains("from 1000 kWh to 5000 kWh");
        assertThat(above.get(0).subject()).isEqualTo(TRANSFORMER);
    }

    @ParameterizedTest
    @EnumSource
    void refusesNegativeEnergy(LossTableLookup lookup) {
        assertRefused(lookup(STEEP, "-1", lookup), MeteringIssues.VALUE_NEGATIVE);
    }

    @Test
    void bothLossesAreTold() {
        TraceRecorder trace = new TraceRecorder();
        TransformerLossByTable.lookup(
                        PUBLISHED,
                        Energy.ofKwh(27818),
                        LossTableLookup.LISTED_ENERGY,
                        Rounding.WHOLE,
                        TRANSFORMER,
                        trace)
                .orElseThrow();
        TransformerLossByTable.lookup(
                        STEEP, Energy.ofKwh(2000), LossTableLookup.LINEAR, Rounding.WHOLE, TRANSFORMER, trace)
                .orElseThrow();
        assertThat(trace.nodes()).hasSize(4);
        assertThat(trace.nodes().get(1).step()).isEqualTo(MeteringSteps.LOSS_TABLE_ROW);
        assertThat(trace.nodes().get(1).render(Language.EN)).endsWith("W = 27818 kWh → 12820 kvarh [HALF_UP 0]");
        assertThat(trace.nodes().get(2).step()).isEqualTo(MeteringSteps.LOSS_TABLE_LINEAR);
        assertThat(trace.nodes().get(2).render(Language.EN))
                .endsWith(
                        "W = 2000 kWh, W0 = 1000 kWh, W1 = 4000 kWh, ΔW0 = 100 kWh, ΔW1 = 200 kWh → 133 kWh [HALF_UP 0]");
    }

    @Property
    void theLineRisesWhereTheTableRises(
            @ForAll @LongRange(min = 1000, max = 5000) long one,
            @ForAll @LongRange(min = 1000, max = 5000) long other) {
        Losses low =
                lookup(STEEP, "" + Math.min(one, other), LossTableLookup.LINEAR).orElseThrow();
        Losses high =
                lookup(STEEP, "" + Math.max(one, other), LossTableLookup.LINEAR).orElseThrow();
        assertThat(low.active()).isLessThanOrEqualTo(high.active());
        assertThat(low.reactive()).isLessThanOrEqualTo(high.reactive());
    }
}
