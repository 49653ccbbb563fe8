package org.gridmarketing.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.metering.allocation.BandPlacement;
import org.gridmarketing.metering.consumption.BandSplit;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.metering.consumption.PairedReadings;
import org.gridmarketing.metering.consumption.PairingPolicy;
import org.gridmarketing.metering.consumption.PointMeters;
import org.gridmarketing.metering.consumption.ReadEnergies;
import org.gridmarketing.metering.consumption.RegisterNeeds;
import org.gridmarketing.metering.loss.EnergisedTime;
import org.gridmarketing.metering.loss.Losses;
import org.gridmarketing.metering.loss.TransformerLoss;
import org.gridmarketing.metering.loss.TransformerLossBasis;
import org.gridmarketing.metering.loss.TransformerNameplate;
import org.gridmarketing.metering.powerfactor.PowerFactor;
import org.gridmarketing.metering.tree.PointSource;
import org.gridmarketing.metering.tree.PointTree;
import org.gridmarketing.metering.tree.TreeEnergies;
import org.gridmarketing.metering.tree.TreePoint;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.ReactivePower;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.tariff.LossPlacement;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.ReadingTime;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

/** The Java example of docs/metering.md compiles, runs, and is the one that the page shows. */
class MeteringExampleTest {
    private static final Path PAGE = Path.of("..", "docs", "metering.md");
    private static final Path SELF =
            Path.of("src", "test", "java", "org", "gridmarketing", "metering", "MeteringExampleTest.java");
    private static final ObjectRef WORKSHOP = new ObjectRef("MeteringPoint", "workshop");
    private static final ObjectRef LIGHTING = new ObjectRef("MeteringPoint", "lighting");
    private static final BillingPeriod JANUARY = BillingPeriod.ofMonth(YearMonth.of(2026, 1));

    /** What the example ends with. */
    private record Settled(Map<ObjectRef, BandedEnergy> energies, Ratio powerFactor) {}

    private static Settled example(
            PointMeters meters,
            ObjectRef lighting,
            TransformerNameplate nameplate,
            BillingPeriod period,
            TraceSink sink) {
        // begin of the example
        RegisterNeeds needs = RegisterNeeds.of(
                RegisterKind.ACTIVE_TOTAL,
                RegisterKind.ACTIVE_PEAK,
                RegisterKind.ACTIVE_VALLEY,
                RegisterKind.REACTIVE_TOTAL);
        ReadEnergies read = PairedReadings.of(meters, period, needs, PairingPolicy.strict())
                .flatMap(paired -> ReadEnergies.of(paired, sink))
                .orElseThrow();

        Map<TouBand, Energy> bands = new EnumMap<>(TouBand.class);
        read.active().forEach((register, energy) -> register.band().ifPresent(band -> bands.put(band, energy)));
        Optional<Energy> total = Optional.ofNullable(read.active().get(RegisterKind.ACTIVE_TOTAL));
        BandedEnergy counted = BandSplit.resolve(total, bands, BandTotal.FLAT_IS_REMAINDER, meters.point(), sink)
                .orElseThrow()
                .energy();

        ReactiveEnergy reactive = read.reactive().getOrDefault(RegisterKind.REACTIVE_TOTAL, ReactiveEnergy.ZERO);
        EnergisedTime time = EnergisedTime.throughout(period, period.days());
        Losses losses = TransformerLoss.compute(
                        new TransformerLossBasis.Formula(nameplate),
                        counted.total(),
                        reactive,
                        time,
                        Rounding.WHOLE,
                        sink)
                .orElseThrow();
        BandedEnergy withLoss = BandPlacement.add(
                        counted,
                        losses.active(),
                        LossPlacement.FLAT_BAND,
                        TouBand.FLAT,
                        Rounding.WHOLE,
                        meters.point(),
                        sink)
                .orElseThrow();

        TreePoint lamps = TreePoint.behind(lighting, meters.point(), new PointSource.Quantity(Energy.ofKwh(2000)));
        PointTree tree =
                PointTree.of(List.of(TreePoint.main(meters.point()), lamps)).orElseThrow();
        Map<ObjectRef, BandedEnergy> settled = TreeEnergies.withAgreed(
                        tree, Map.of(meters.point(), withLoss), period, Rounding.WHOLE, TouBand.FLAT, sink)
                .orElseThrow();
        Ratio powerFactor = PowerFactor.monthly(
                        withLoss.total(), reactive.plus(losses.reactive()), meters.point(), sink)
                .orElseThrow();
        // end of the example
        return new Settled(settled, powerFactor);
    }

    private static ReadingSet readings(RegisterKind register, String opening, String closing) {
        return ReadingSet.builder()
                .meterNo("M-1")
                .register(register)
                .addReadings(reading("2025-12-31", opening), reading("2026-01-31", closing))
                .build();
    }

    private static Reading reading(String day, String value) {
        return Reading.builder()
                .at(ReadingTime.parse(day))
                .value(RegisterValue.of(value))
                .build();
    }

    private static PointMeters meters(String valleyClosing) {
        return new PointMeters(
                WORKSHOP,
                List.of(MeterInstallation.builder()
                        .no("I-1")
                        .meterNo("M-1")
                        .meteringPointNo("workshop")
                        .compositeMultiplier(Multiplier.of(60))
                        .build()),
                List.of(Meter.builder().no("M-1").integerDigits(6).build()),
                List.of(
                        readings(RegisterKind.ACTIVE_TOTAL, "1000", "1500"),
                        readings(RegisterKind.ACTIVE_PEAK, "400", "550.5"),
                        readings(RegisterKind.ACTIVE_VALLEY, "200", valleyClosing),
                        readings(RegisterKind.REACTIVE_TOTAL, "300", "466.67")));
    }

    private static final TransformerNameplate NAMEPLATE = new TransformerNameplate(
            new ObjectRef("PowerTransformer", "T-1"),
            ApparentPower.ofKva(100),
            Power.ofKw("0.32"),
            Power.ofKw(2),
            ReactivePower.ofKvar(2),
            ReactivePower.ofKvar(4),
            Ratio.ONE);

    /**
     * By hand: 500 × 60 = 30000 kWh, 150.5 × 60 = 9030 peak, 120 × 60 = 7200 valley, 13770 flat; 166.67 × 60 = 10000.2 kvarh. In 744 h
     * 0.32 × 744 + 2 × (30000² + 10000.2²) ÷ (100² × 744) = 238.08 + 268.82 = 507 kWh and 1488 + 537.64 = 2026 kvarh. The lamps' 2000 kWh come
     * off 13770 + 507. cosφ of 30507 kWh and 12026.2 kvarh is 0.9303.
     */
    @Test
    void fromReadingsToSettledEnergy() {
        TraceRecorder trace = new TraceRecorder();
        Settled settled = example(meters("320"), LIGHTING, NAMEPLATE, JANUARY, trace);
        Map<TouBand, Energy> bands = Map.of(
                TouBand.PEAK,
                Energy.ofKwh(9030),
                TouBand.FLAT,
                Energy.ofKwh(12_277),
                TouBand.VALLEY,
                Energy.ofKwh(7200));
        assertThat(settled.energies())
                .containsEntry(WORKSHOP, BandedEnergy.of(Energy.ofKwh(28_507), bands))
                .containsEntry(LIGHTING, BandedEnergy.of(Energy.ofKwh(2000)));
        assertThat(settled.powerFactor()).isEqualTo(Ratio.of("0.93"));
        assertThat(trace.nodes())
                .extracting(TraceNode::step)
                .containsExactly(
                        MeteringSteps.REGISTER_ENERGY,
                        MeteringSteps.REGISTER_ENERGY,
                        MeteringSteps.REGISTER_ENERGY,
                        MeteringSteps.REGISTER_ENERGY,
                        MeteringSteps.FLAT_REMAINDER,
                        MeteringSteps.LOSS_FORMULA_ACTIVE,
                        MeteringSteps.LOSS_FORMULA_REACTIVE,
                        MeteringSteps.DEDUCTION,
                        MeteringSteps.POWER_FACTOR);
    }

    @Test
    void aRefusalNamesEveryReason() {
        assertThatIllegalStateException()
                .isThrownBy(() -> example(meters("199"), LIGHTING, NAMEPLATE, JANUARY, TraceSink.none()))
                .withMessageContaining("199");
    }

    @Test
    void thePageShowsTheExample() throws IOException {
        List<String> lines = Files.readAllLines(SELF);
        int begin = lines.indexOf("        // begin of the example");
        int end = lines.indexOf("        // end of the example");
        String shown = String.join(
                "\n",
                lines.subList(begin + 1, end).stream()
                        .map(line -> line.isBlank() ? "" : line.substring(8))
                        .toList());
        assertThat(Files.readString(PAGE)).contains("```java\n" + shown + "\n```");
    }
}
