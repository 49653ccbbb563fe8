package org.gridmarketing.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gridmarketing.metering.allocation.LossAllocation;
import org.gridmarketing.metering.allocation.Share;
import org.gridmarketing.metering.consumption.CompositeMultiplier;
import org.gridmarketing.metering.consumption.RegisterEnergy;
import org.gridmarketing.metering.consumption.RegisterSpan;
import org.gridmarketing.metering.loss.Losses;
import org.gridmarketing.metering.loss.TransformerLossByTable;
import org.gridmarketing.metering.powerfactor.PowerFactor;
import org.gridmarketing.metering.powerfactor.PowerFactorAdjustmentTable;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.grid.TransformerLossRow;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.LossTableLookup;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

/**
 * LOSS-01, https://xiaomilidoc.com/p-13177493.html example 1, from the readings to the power factor: a workshop, an office and a
 * dormitory metered on the low side of one SL7-500.
 */
class PublishedBillTest {
    private static final ObjectRef WORKSHOP = new ObjectRef("MeteringPoint", "workshop");
    private static final ObjectRef OFFICE = new ObjectRef("MeteringPoint", "office");
    private static final ObjectRef DORMITORY = new ObjectRef("MeteringPoint", "dormitory");
    private static final ObjectRef TRANSFORMER = new ObjectRef("PowerTransformer", "SL7-500");
    private static final Multiplier DIRECT = Multiplier.ONE;

    private final TraceRecorder trace = new TraceRecorder();

    private static RegisterSpan span(RegisterKind register, long previous, long current) {
        return new RegisterSpan(
                new ObjectRef("Meter", "unnamed"),
                register,
                RegisterValue.of(previous),
                RegisterValue.of(current),
                OptionalInt.empty(),
                false);
    }

    private Energy active(ObjectRef point, Multiplier multiplier, long previous, long current) {
        return RegisterEnergy.active(span(RegisterKind.ACTIVE_TOTAL, previous, current), multiplier, point, trace)
                .orElseThrow();
    }

    private Losses lossesOf(Energy sum) {
        TransformerLossTable table = TransformerLossTable.builder()
                .no("SL7-500")
                .source("https://xiaomilidoc.com/p-13177493.html")
                .addRows(new TransformerLossRow(Energy.ofKwh(27818), Energy.ofKwh(1220), ReactiveEnergy.ofKvarh(12820)))
                .build();
        return TransformerLossByTable.lookup(
                        table, sum, LossTableLookup.LISTED_ENERGY, Rounding.WHOLE, TRANSFORMER, trace)
                .orElseThrow();
    }

    @Test
    void fromReadingsToPowerFactor() {
        Multiplier eighty = CompositeMultiplier.of(
                        List.of(TransformationRatio.parse("400/5")),
                        List.of(),
                        Multiplier.ONE,
                        WORKSHOP,
                        TraceSink.none())
                .orElseThrow();
        Map<ObjectRef, Energy> read = new LinkedHashMap<>();
        read.put(WORKSHOP, active(WORKSHOP, eighty, 7941, 8273));
        read.put(OFFICE, active(OFFICE, DIRECT, 456, 724));
        read.put(DORMITORY, active(DORMITORY, DIRECT, 895, 1885));
        assertThat(read.values()).containsExactly(Energy.ofKwh(26560), Energy.ofKwh(268), Energy.ofKwh(990));
        Energy sum = read.values().stream().reduce(Energy.ZERO, Energy::plus);
        assertThat(sum).isEqualTo(Energy.ofKwh(27818));

        Losses losses = lossesOf(sum);
        List<Share<Energy>> shares = read.entrySet().stream()
                .map(entry -> new Share<>(entry.getKey(), entry.getValue()))
                .toList();
        Map<ObjectRef, Energy> activeShares = LossAllocation.byEnergy(
                        losses.active(), shares, WORKSHOP, Rounding.WHOLE, trace)
                .orElseThrow();
        assertThat(activeShares.values()).containsExactly(Energy.ofKwh(1165), Energy.ofKwh(12), Energy.ofKwh(43));
        read.replaceAll((point, energy) -> energy.plus(activeShares.getOrDefault(point, Energy.ZERO)));
        assertThat(read.values()).containsExactly(Energy.ofKwh(27725), Energy.ofKwh(280), Energy.ofKwh(1033));

        assertAdjusted(eighty, shares, losses, read.getOrDefault(WORKSHOP, Energy.ZERO));
    }

    private void assertAdjusted(Multiplier multiplier, List<Share<Energy>> shares, Losses losses, Energy workshop) {
        ReactiveEnergy read = RegisterEnergy.reactive(
                        span(RegisterKind.REACTIVE_TOTAL, 1083, 1170), multiplier, WORKSHOP, trace)
                .orElseThrow();
        assertThat(read).isEqualTo(ReactiveEnergy.ofKvarh(6960));
        Map<ObjectRef, ReactiveEnergy> reactiveShares = LossAllocation.byEnergy(
                        losses.reactive(), shares, WORKSHOP, Rounding.WHOLE, trace)
                .orElseThrow();
        ReactiveEnergy assessed = read.plus(reactiveShares.getOrDefault(WORKSHOP, ReactiveEnergy.ZERO));
        assertThat(assessed).isEqualTo(ReactiveEnergy.ofKvarh(19200));

        Ratio powerFactor =
                PowerFactor.monthly(workshop, assessed, WORKSHOP, trace).orElseThrow();
        assertThat(powerFactor).isEqualTo(Ratio.of("0.82"));
        assertThat(PowerFactorAdjustmentTable.rate(PowerFactorStandard.P090, powerFactor, WORKSHOP, trace))
                .isEqualTo(Percentage.ofPercent("4"));
        // three active and one reactive reading, two table figures, twice three shares, power factor and rate
        assertThat(trace.nodes()).hasSize(14);
        assertThat(trace.nodes()).allSatisfy(node -> {
            assertThat(node.render(Language.ZH)).contains("→");
            assertThat(node.render(Language.EN)).contains("→");
        });
    }
}
