package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.Bench.CUSTOMER;
import static org.gridmarketing.rules.catalog.Bench.PLAIN;
import static org.gridmarketing.rules.catalog.Bench.POINT;
import static org.gridmarketing.rules.catalog.Bench.TRANSFORMER;
import static org.gridmarketing.rules.catalog.Bench.coded;
import static org.gridmarketing.rules.catalog.Bench.with;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.literally;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gridmarketing.model.code.CustomerClass;
import org.gridmarketing.model.code.EquipmentKind;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.TransformerOwnership;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactivePower;
import org.gridmarketing.model.record.Recorded;

/** What the rules must say of the files of transformers: voltages and what their losses are computed from. */
final class TransformerFileCases {
    private static final String NOT_MET = "not applicable CONDITION_NOT_MET";
    private static final String OFF = "NOT_IN_SERVICE";

    private TransformerFileCases() {}

    static List<RuleCase> all() {
        return Stream.of(transformers(), voltages(), losses())
                .flatMap(List::stream)
                .toList();
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
