package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.Bench.ASSET;
import static org.gridmarketing.rules.catalog.Bench.CUSTOMER;
import static org.gridmarketing.rules.catalog.Bench.INSTALLATION;
import static org.gridmarketing.rules.catalog.Bench.INSTRUMENT;
import static org.gridmarketing.rules.catalog.Bench.METER;
import static org.gridmarketing.rules.catalog.Bench.PLAIN;
import static org.gridmarketing.rules.catalog.Bench.POINT;
import static org.gridmarketing.rules.catalog.Bench.TRANSFORMER;
import static org.gridmarketing.rules.catalog.Bench.coded;
import static org.gridmarketing.rules.catalog.Bench.required;
import static org.gridmarketing.rules.catalog.Bench.with;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.literally;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gridmarketing.model.asset.InstrumentTransformer;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.MeterRegister;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.code.CustomerClass;
import org.gridmarketing.model.code.EquipmentKind;
import org.gridmarketing.model.code.InstrumentTransformerKind;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.Phase;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.TemporarySupply;
import org.gridmarketing.model.code.TransformerOwnership;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.MountedRegister;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactivePower;
import org.gridmarketing.model.record.Recorded;

/** What the rules of meters, instrument transformers and transformers must say of their files. */
final class DeviceFileCases {
    private static final String NOT_MET = "not applicable CONDITION_NOT_MET";
    private static final String OFF = "NOT_IN_SERVICE";
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    private DeviceFileCases() {}

    static List<RuleCase> all() {
        return Stream.of(
                        meters(),
                        due(),
                        registers(),
                        ages(),
                        instruments(),
                        ratios(),
                        transformers(),
                        voltages(),
                        losses())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> meters() {
        Dossier dangling = with(INSTALLATION, MeterInstallation::withMeterNo, "M9");
        return Stream.of(
                        required(
                                "X7-5.19",
                                METER,
                                Meter::withBarcode,
                                "0001",
                                Bench::meterRemoved,
                                OFF,
                                Bench::meterUnclear,
                                "status"),
                        required(
                                "X7-1.26",
                                INSTALLATION,
                                MeterInstallation::withMeterNo,
                                "M1",
                                Bench::meterRemoved,
                                OFF,
                                Bench::meterUnclear,
                                "status"),
                        List.of(says("X7-1.26", "dangling", dangling, "violated DANGLING")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> due() {
        String id = "X7-1.15";
        Dossier due = with(INSTALLATION, MeterInstallation::withRotationDueOn, LocalDate.of(2030, 1, 1));
        Dossier temporary = with(due, CUSTOMER, Customer::withTemporarySupply, TemporarySupply.METERED);
        Dossier until = with(temporary, CUSTOMER, Customer::withTemporaryUntil, LocalDate.of(2026, 12, 31));
        String spared = "not applicable INPUT_ABSENT";
        return List.of(
                says(id, "due", due, "passed", spared),
                says(id, "not due", PLAIN, "violated ABSENT", spared),
                says(id, "temporary without an end", temporary, "passed", "violated ABSENT"),
                says(id, "temporary with an end", until, "passed", "passed"),
                says(id, "removed", Bench.meterRemoved(PLAIN), "not applicable NOT_IN_SERVICE", spared),
                says(id, "state garbled", Bench.meterUnclear(PLAIN), "undecided status", spared),
                literally(id, "meter not due", PLAIN, spared),
                literally(id, "temporary without an end", temporary, "violated ABSENT"));
    }

    private static List<RuleCase> registers() {
        String id = "X7-1.27";
        MeterRegister.Builder register = MeterRegister.builder();
        Dossier ofMeter = METER.change(
                PLAIN,
                meter -> meter.withRegisters(
                        register.register(RegisterKind.ACTIVE_TOTAL).build()));
        MountedRegister.Builder mounted = MountedRegister.builder();
        Dossier ofInstallation = INSTALLATION.change(
                PLAIN,
                each -> each.withRegisters(
                        mounted.register(RegisterKind.ACTIVE_TOTAL).build()));
        return List.of(
                says(id, "none", PLAIN, "violated NOTHING"),
                says(id, "of the meter", ofMeter, "passed"),
                literally(id, "of the meter", ofMeter, "violated NOTHING"),
                says(id, "of the installation", ofInstallation, "passed"),
                literally(id, "of the installation", ofInstallation, "passed"),
                says(id, "removed", Bench.meterRemoved(PLAIN), "not applicable NOT_IN_SERVICE"),
                says(id, "state garbled", Bench.meterUnclear(PLAIN), "undecided status"));
    }

    private static List<RuleCase> ages() {
        LocalDate edge = AS_OF.minusYears(20);
        Dossier verified = with(METER, Meter::withLastVerifiedOn, edge);
        Dossier installed = with(INSTALLATION, MeterInstallation::withInstalledOn, edge);
        return List.of(
                says("X7-1.60", "20 years", verified, "passed"),
                says("X7-1.60", "longer", with(METER, Meter::withLastVerifiedOn, edge.minusDays(1)), "violated"),
                says("X7-1.60", "absent", PLAIN, "not applicable INPUT_ABSENT"),
                says(
                        "X7-1.60",
                        "garbled",
                        with(METER, Meter::withLastVerifiedOn, garbled()),
                        "undecided lastVerifiedOn"),
                says("X7-6.01", "20 years", installed, "passed"),
                says(
                        "X7-6.01",
                        "longer",
                        with(INSTALLATION, MeterInstallation::withInstalledOn, edge.minusDays(1)),
                        "violated"),
                says("X7-6.01", "absent", PLAIN, "not applicable INPUT_ABSENT"),
                says(
                        "X7-6.01",
                        "garbled",
                        with(INSTALLATION, MeterInstallation::withInstalledOn, garbled()),
                        "undecided installedOn"));
    }

    private static <V> List<RuleCase> mounted(
            String id,
            BiFunction<InstrumentTransformerInstallation, Recorded<V>, InstrumentTransformerInstallation> attribute,
            V good) {
        return required(
                id,
                INSTRUMENT,
                attribute,
                good,
                Bench::instrumentRemoved,
                OFF,
                Bench::instrumentUnclear,
                "InstrumentTransformerInstallation.status");
    }

    private static <V> List<RuleCase> mountedCode(
            String id,
            BiFunction<InstrumentTransformerInstallation, Recorded<V>, InstrumentTransformerInstallation> attribute,
            V good) {
        return coded(
                id,
                INSTRUMENT,
                attribute,
                good,
                Bench::instrumentRemoved,
                OFF,
                Bench::instrumentUnclear,
                "InstrumentTransformerInstallation.status");
    }

    private static List<RuleCase> asset(
            String id, BiFunction<InstrumentTransformer, Recorded<String>, InstrumentTransformer> attribute) {
        return required(
                id,
                ASSET,
                attribute,
                "0001",
                Bench::instrumentRemoved,
                OFF,
                Bench::instrumentUnclear,
                "InstrumentTransformerInstallation.status");
    }

    private static Dossier removedOn(Recorded<LocalDate> day) {
        return with(INSTRUMENT, InstrumentTransformerInstallation::withRemovedOn, day);
    }

    private static List<RuleCase> instruments() {
        Dossier combined = with(
                INSTRUMENT, InstrumentTransformerInstallation::withKind, InstrumentTransformerKind.CURRENT_COMBINED);
        return Stream.of(
                        mounted("X7-1.2", InstrumentTransformerInstallation::withInstalledOn, AS_OF),
                        mounted("X7-1.42", InstrumentTransformerInstallation::withMeteringPointNo, "P1"),
                        mountedCode(
                                "X7-1.54",
                                InstrumentTransformerInstallation::withKind,
                                InstrumentTransformerKind.VOLTAGE),
                        mountedCode("X7-1.62", InstrumentTransformerInstallation::withDedicated, YesNo.YES),
                        mountedCode("X7-1.72", InstrumentTransformerInstallation::withPhase, Phase.A),
                        asset("X7-5.20", InstrumentTransformer::withSerialNo),
                        asset("X7-5.21", InstrumentTransformer::withBarcode),
                        List.of(
                                says("X7-1.72", "combined", combined, NOT_MET),
                                literally("X7-1.72", "combined", combined, "violated ABSENT"),
                                says("X7-1.42", "point withdrawn", Bench.withdrawn(PLAIN), "violated OUT_OF_USE"),
                                says(
                                        "X7-1.42",
                                        "dangling",
                                        with(INSTRUMENT, InstrumentTransformerInstallation::withMeteringPointNo, "P9"),
                                        "violated DANGLING"),
                                says("X7-1.42", "removed", removedOn(Recorded.of(AS_OF)), "not applicable " + OFF),
                                says("X7-1.42", "to be removed", removedOn(Recorded.of(AS_OF.plusDays(1))), "passed"),
                                says(
                                        "X7-1.42",
                                        "removal garbled",
                                        removedOn(garbled()),
                                        "undecided InstrumentTransformerInstallation.removedOn")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> ratios() {
        TransformationRatio ratio = TransformationRatio.parse("100/5");
        Dossier voltage =
                with(INSTRUMENT, InstrumentTransformerInstallation::withKind, InstrumentTransformerKind.VOLTAGE);
        Dossier unclear = with(INSTRUMENT, InstrumentTransformerInstallation::withKind, garbled());
        return List.of(
                says(
                        "X7-1.82",
                        "there",
                        with(INSTRUMENT, InstrumentTransformerInstallation::withCurrentRatio, ratio),
                        "passed"),
                says("X7-1.82", "absent", PLAIN, "violated ABSENT"),
                says("X7-1.82", "voltage transformer", voltage, NOT_MET),
                literally("X7-1.82", "voltage transformer", voltage, "violated ABSENT"),
                says("X7-1.82", "kind garbled", unclear, "undecided kind"),
                says(
                        "X7-1.73",
                        "there",
                        with(voltage, INSTRUMENT, InstrumentTransformerInstallation::withVoltageRatio, ratio),
                        "passed"),
                says("X7-1.73", "absent", voltage, "violated ABSENT"),
                says("X7-1.73", "current transformer", PLAIN, NOT_MET),
                literally("X7-1.73", "current transformer", PLAIN, "violated ABSENT"),
                says("X7-1.73", "kind garbled", unclear, "undecided kind"));
    }

    private static Dossier motor() {
        return with(TRANSFORMER, PowerTransformer::withEquipmentKind, EquipmentKind.HIGH_VOLTAGE_MOTOR);
    }

    private static List<RuleCase> transformers() {
        Dossier motor =
                with(motor(), TRANSFORMER, PowerTransformer::withLossAlgorithm, Recorded.<LossAlgorithm>absent());
        return Stream.of(
                        coded(
                                "X7-1.6",
                                TRANSFORMER,
                                PowerTransformer::withLossAlgorithm,
                                LossAlgorithm.NONE,
                                Bench::transformerRemoved,
                                OFF,
                                Bench::transformerUnclear,
                                "runStatus"),
                        coded(
                                "X7-1.34",
                                TRANSFORMER,
                                PowerTransformer::withOwnership,
                                TransformerOwnership.PRIVATE,
                                Bench::transformerRemoved,
                                OFF,
                                Bench::transformerUnclear,
                                "runStatus"),
                        List.of(
                                says("X7-1.6", "motor", motor, NOT_MET),
                                literally("X7-1.6", "motor", motor, "violated ABSENT")))
                .flatMap(List::stream)
                .toList();
    }

    private static Dossier primary(VoltageLevel level) {
        return with(TRANSFORMER, PowerTransformer::withPrimaryVoltage, level);
    }

    private static List<RuleCase> voltages() {
        String id = "D1-1.1.6";
        PowerTransformer.Builder second = PowerTransformer.builder();
        Dossier two = PLAIN.withTransformers(
                PLAIN.transformers().get(0),
                second.no("T2")
                        .runStatus(RunStatus.RUNNING)
                        .primaryVoltage(VoltageLevel.AC_6KV)
                        .build());
        Dossier low = with(CUSTOMER, Customer::withVoltage, VoltageLevel.AC_380V);
        Dossier publicOne = with(
                primary(VoltageLevel.AC_35KV),
                TRANSFORMER,
                PowerTransformer::withOwnership,
                TransformerOwnership.PUBLIC);
        Dossier residential = with(
                primary(VoltageLevel.AC_380V),
                CUSTOMER,
                Customer::withCustomerClass,
                CustomerClass.LOW_VOLTAGE_RESIDENTIAL);
        Dossier unclear = with(TRANSFORMER, PowerTransformer::withPrimaryVoltage, garbled());
        return List.of(
                says(id, "equal", PLAIN, "passed"),
                says(id, "above", primary(VoltageLevel.AC_35KV), "violated ABOVE"),
                says(id, "only one, below", primary(VoltageLevel.AC_6KV), "violated DIFFERENT"),
                says(id, "second one below", two, "passed", "passed"),
                literally(id, "second one below", two, "passed", "violated DIFFERENT"),
                says(id, "public", publicOne, NOT_MET),
                says(id, "low-voltage customer", low, NOT_MET),
                says(id, "motor", motor(), NOT_MET),
                says(id, "garbled", unclear, "undecided primaryVoltage"),
                says("X7-1.29", "high", PLAIN, "passed"),
                says("X7-1.29", "secondary side entered", primary(VoltageLevel.AC_380V), "violated LOW"),
                says("X7-1.29", "low-voltage customer", residential, NOT_MET),
                says("X7-1.29", "garbled", unclear, "undecided primaryVoltage"));
    }

    private static <V> List<RuleCase> byFormula(
            String id, BiFunction<PowerTransformer, Recorded<V>, PowerTransformer> attribute, V good) {
        Dossier unbilled = with(POINT, MeteringPoint::withLossBilled, YesNo.NO);
        Dossier meteredBefore = with(POINT, MeteringPoint::withMeteringMode, MeteringMode.HV_SUPPLY_HV_METERING);
        return List.of(
                says(id, "there", with(TRANSFORMER, attribute, Recorded.of(good)), "passed"),
                says(id, "absent", PLAIN, "violated ABSENT"),
                says(id, "garbled", with(TRANSFORMER, attribute, RuleCase.<V>garbled()), "violated UNREADABLE"),
                says(id, "loss not billed", unbilled, NOT_MET),
                literally(id, "loss not billed", unbilled, "violated ABSENT"),
                says(id, "metered before it", meteredBefore, NOT_MET),
                says(
                        id,
                        "by table",
                        with(TRANSFORMER, PowerTransformer::withLossAlgorithm, LossAlgorithm.TABLE),
                        NOT_MET),
                says(
                        id,
                        "algorithm garbled",
                        with(TRANSFORMER, PowerTransformer::withLossAlgorithm, garbled()),
                        "undecided lossAlgorithm"));
    }

    private static List<RuleCase> losses() {
        Dossier table = with(TRANSFORMER, PowerTransformer::withLossAlgorithm, LossAlgorithm.TABLE);
        return Stream.of(
                        byFormula("X7-3.3", PowerTransformer::withLoadReactiveLoss, ReactivePower.ofKvar(5)),
                        byFormula("X7-3.4", PowerTransformer::withNoLoadReactiveLoss, ReactivePower.ofKvar(5)),
                        byFormula("X7-3.5", PowerTransformer::withLoadLoss, Power.ofKw(5)),
                        byFormula("X7-3.6", PowerTransformer::withNoLoadLoss, Power.ofKw(5)),
                        List.of(
                                literally("X7-3.1", "by table", table, "violated ABSENT"),
                                says(
                                        "X7-3.1",
                                        "loss not billed",
                                        with(POINT, MeteringPoint::withLossBilled, YesNo.NO),
                                        NOT_MET),
                                says(
                                        "X7-3.1",
                                        "there",
                                        with(TRANSFORMER, PowerTransformer::withCorrectionFactor, Ratio.ONE),
                                        "passed"),
                                says(
                                        "X7-1.3",
                                        "there",
                                        with(table, TRANSFORMER, PowerTransformer::withLossTableNo, "L1"),
                                        "passed"),
                                says("X7-1.3", "absent", table, "violated ABSENT"),
                                says("X7-1.3", "by formula", PLAIN, NOT_MET),
                                literally("X7-1.3", "by formula", PLAIN, "violated ABSENT"),
                                says(
                                        "X7-1.3",
                                        "loss not billed",
                                        with(table, POINT, MeteringPoint::withLossBilled, YesNo.NO),
                                        NOT_MET),
                                says("X7-1.3", "motor", motor(), NOT_MET),
                                says(
                                        "X7-1.3",
                                        "state garbled",
                                        Bench.transformerUnclear(table),
                                        "undecided runStatus")))
                .flatMap(List::stream)
                .toList();
    }
}
