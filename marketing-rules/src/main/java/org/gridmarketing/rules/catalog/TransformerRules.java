package org.gridmarketing.rules.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.code.CustomerClass;
import org.gridmarketing.model.code.EquipmentKind;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.TransformerOwnership;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.CrossCode;
import org.gridmarketing.rules.kind.EachOf;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.Interval;
import org.gridmarketing.rules.kind.NotNull;
import org.gridmarketing.rules.kind.NotNullIf;
import org.gridmarketing.rules.kind.NotNullInTable;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of transformers and other receiving equipment (变压器与受电设备). */
final class TransformerRules {
    private static final Subjects<PowerTransformer> TRANSFORMERS = Subjects.TRANSFORMERS;
    private static final Attribute<PowerTransformer, VoltageLevel> PRIMARY_VOLTAGE =
            Attribute.of("primaryVoltage", PowerTransformer::primaryVoltage);
    private static final Attribute<PowerTransformer, VoltageLevel> SUPPLY_VOLTAGE =
            Attribute.ofCustomer("voltage", Customer::voltage);
    private static final Attribute<PowerTransformer, CustomerClass> CUSTOMER_CLASS =
            Attribute.ofCustomer("customerClass", Customer::customerClass);
    private static final Attribute<PowerTransformer, ApparentPower> RATED_CAPACITY =
            Attribute.of("ratedCapacity", PowerTransformer::ratedCapacity);
    private static final Attribute<PowerTransformer, LossAlgorithm> LOSS_ALGORITHM =
            Attribute.of("lossAlgorithm", PowerTransformer::lossAlgorithm);
    private static final Attribute<PowerTransformer, String> LOSS_TABLE =
            Attribute.of("lossTableNo", PowerTransformer::lossTableNo);
    private static final Attribute<PowerTransformer, TransformerOwnership> OWNERSHIP =
            Attribute.of("ownership", PowerTransformer::ownership);

    /** High-voltage motors stand in the same table; they have neither a primary side nor losses. */
    private static final Gate<PowerTransformer> NO_MOTOR = Gate.unless(
            Attribute.of("equipmentKind", PowerTransformer::equipmentKind),
            EquipmentKind.HIGH_VOLTAGE_MOTOR::equals,
            Inapplicability.CONDITION_NOT_MET);

    private static final Gate<PowerTransformer> NO_PUBLIC =
            Gate.unless(OWNERSHIP, TransformerOwnership.PUBLIC::equals, Inapplicability.CONDITION_NOT_MET);

    private static final Gate<PowerTransformer> LOSS_AT_STAKE =
            Gates.NOT_DISMANTLED.and(NO_MOTOR).and(TransformerRules::stopUnlessLossBilled);

    private TransformerRules() {}

    static List<Rule> all() {
        return List.of(
                primaryAsSupplied(),
                Row.printed("D1-1.5.1")
                        .read("“一次侧”指一次侧电压；高压电动机不核对", "the primary voltage is meant; high-voltage motors are spared")
                        .on(TRANSFORMERS, Gates.NOT_DISMANTLED.and(NO_MOTOR), new NotNull<>(PRIMARY_VOLTAGE)),
                Row.printed("X7-1.3")
                        .read(
                                "变损编号指变损表的编号；条目未附条件；按字面核对每台未拆除的设备，建议口径只核对计收变损且查表计算的变压器",
                                "the number is the key of the loss table; printed without a condition; by the letter all equipment"
                                        + " not dismantled; as advised transformers whose losses are billed and looked up")
                        .either(
                                TRANSFORMERS,
                                LOSS_AT_STAKE.and(Gate.when(LOSS_ALGORITHM, LossAlgorithm.TABLE::equals)),
                                Gates.NOT_DISMANTLED,
                                new NotNull<>(LOSS_TABLE)),
                Row.printed("X7-1.6")
                        .read(
                                "条目没有谓语，读作不能为空且在码表中；按字面核对每台设备，建议口径不核对高压电动机",
                                "the title has no verb and is read as: must be there and in the code table; by the letter all"
                                        + " equipment; as advised high-voltage motors are spared")
                        .either(
                                TRANSFORMERS,
                                Gates.EQUIPMENT_IN_SERVICE.and(NO_MOTOR),
                                Gates.EQUIPMENT_IN_SERVICE,
                                new NotNullInTable<>(LOSS_ALGORITHM)),
                highPrimaryOfHighCustomer(),
                Row.printed("X7-1.34").on(TRANSFORMERS, Gates.EQUIPMENT_IN_SERVICE, new NotNullInTable<>(OWNERSHIP)),
                Row.printed("X7-1.57")
                        .read("高压电动机以千瓦视同千伏安，同样核对", "high-voltage motors, whose kW count as kVA, are checked too")
                        .refusedAs(BillingIssues.MISSING)
                        .on(TRANSFORMERS, Gates.EQUIPMENT_IN_SERVICE, new NotNull<>(RATED_CAPACITY)),
                correctionFactor(),
                byFormula("X7-3.3", Attribute.of("loadReactiveLoss", PowerTransformer::loadReactiveLoss)),
                byFormula("X7-3.4", Attribute.of("noLoadReactiveLoss", PowerTransformer::noLoadReactiveLoss)),
                byFormula("X7-3.5", Attribute.of("loadLoss", PowerTransformer::loadLoss)),
                byFormula("X7-3.6", Attribute.of("noLoadLoss", PowerTransformer::noLoadLoss)));
    }

    private static Rule primaryAsSupplied() {
        Attribute<PowerTransformer, VoltageLevel> highest =
                Attribute.inDossier("primaryVoltage", TransformerRules::ifHighest);
        return Row.printed("D1-1.1.6")
                .read(
                        "条目未写关系；按字面每台一次侧电压须等于供电电压；建议口径不得高于供电电压，且最高一台须等于供电电压，" + "低一级电源和两级变压的变压器因此不报，公变不核对",
                        "the relation is not printed; by the letter every primary side must be at the supply voltage; as advised"
                                + " none may be above it and the highest must be at it, which spares transformers on a lower source"
                                + " or behind another; public transformers are spared")
                .advised(
                        TRANSFORMERS,
                        Gates.EQUIPMENT_IN_SERVICE.and(NO_MOTOR).and(NO_PUBLIC).and(ofHighVoltage()),
                        new EachOf<>(List.of(
                                new CrossCode<>(
                                        PRIMARY_VOLTAGE,
                                        SUPPLY_VOLTAGE,
                                        "ABOVE",
                                        (own, supply) -> !own.isAbove(supply)),
                                new CrossCode<>(
                                        highest,
                                        SUPPLY_VOLTAGE,
                                        "DIFFERENT",
                                        (own, supply) -> own.hasSameVoltsAs(supply)))))
                .literally(
                        TRANSFORMERS,
                        Gates.EQUIPMENT_IN_SERVICE.and(NO_MOTOR).and(ofHighVoltage()),
                        new CrossCode<>(
                                PRIMARY_VOLTAGE,
                                SUPPLY_VOLTAGE,
                                "DIFFERENT",
                                (own, supply) -> own.hasSameVoltsAs(supply)));
    }

    /** The primary voltage of the transformer whose is the highest, which is the one that must be at the supply voltage. */
    private static Recorded<VoltageLevel> ifHighest(PowerTransformer transformer, DossierView view) {
        Optional<VoltageLevel> top = view.dossier().transformers().stream()
                .flatMap(each -> each.primaryVoltage().toOptional().stream())
                .max(Comparator.comparing(VoltageLevel::volts));
        return transformer
                        .primaryVoltage()
                        .toOptional()
                        .filter(own -> top.filter(own::hasSameVoltsAs).isPresent())
                        .isPresent()
                ? transformer.primaryVoltage()
                : Recorded.absent();
    }

    private static Gate<PowerTransformer> ofHighVoltage() {
        return Gate.when(SUPPLY_VOLTAGE, VoltageLevel::isHighVoltage);
    }

    private static Rule highPrimaryOfHighCustomer() {
        return Row.printed("X7-1.29")
                .read(
                        "条目写的是问题，规则取其反面；汇总表中的电压等级读作一次侧电压；低压隔离变压器也会报出",
                        "the title states the fault, the rule is its negation; the voltage in the report table is read as the primary"
                                + " side; isolating transformers at low voltage are reported too")
                .on(
                        TRANSFORMERS,
                        Gates.EQUIPMENT_IN_SERVICE
                                .and(NO_MOTOR)
                                .and(Gate.when(CUSTOMER_CLASS, CustomerClass.HIGH_VOLTAGE::equals)),
                        new CrossCode<>(
                                PRIMARY_VOLTAGE, CUSTOMER_CLASS, "LOW", (own, customer) -> own.isHighVoltage()));
    }

    private static Rule correctionFactor() {
        NotNullIf<PowerTransformer, LossAlgorithm, Ratio> ifFormula = new NotNullIf<>(
                LOSS_ALGORITHM,
                LossAlgorithm.FORMULA::equals,
                Attribute.of("correctionFactor", PowerTransformer::correctionFactor),
                Interval.moreThan(Ratio.of("0")));
        return Row.printed("X7-3.1")
                .read(
                        "条目未附条件，K 值读作负荷形状修正系数，须大于 0；按字面核对每台算法不为空的设备，建议口径只核对计收变损且按公式计算的变压器",
                        "printed without a condition; K is read as the correction for the shape of the load and must be above 0; by"
                                + " the letter all equipment with an algorithm; as advised transformers whose losses are billed and"
                                + " computed by formula")
                .advised(TRANSFORMERS, LOSS_AT_STAKE, ifFormula)
                .literally(
                        TRANSFORMERS,
                        Gates.NOT_DISMANTLED,
                        new NotNullIf<>(LOSS_ALGORITHM, each -> true, ifFormula.attribute(), ifFormula.interval()));
    }

    private static <V extends Comparable<? super V>> Rule byFormula(
            String id, Attribute<PowerTransformer, V> attribute) {
        return Row.printed(id)
                .read(
                        "按字面核对每台按公式计算变损的变压器，建议口径只核对其中计收变损的；可由空载电流、阻抗电压推算的也报出，因计费不推算",
                        "by the letter every transformer whose losses are computed by formula; as advised those whose losses are"
                                + " billed; what could be derived from the no-load current or the impedance voltage is reported too,"
                                + " since billing does not derive it")
                .either(
                        TRANSFORMERS,
                        LOSS_AT_STAKE,
                        Gates.NOT_DISMANTLED,
                        new NotNullIf<>(LOSS_ALGORITHM, LossAlgorithm.FORMULA::equals, attribute, Interval.all()));
    }

    /** Stops a transformer all of whose points either do not bill its losses or are metered before it. */
    private static Optional<RuleOutcome> stopUnlessLossBilled(
            PowerTransformer transformer, DossierView view, RuleContext context) {
        boolean spared = false;
        for (MeteringPoint each : DossierView.referring(
                view.dossier().meteringPoints(), MeteringPoint::transformerNo, transformer.no())) {
            if (Gates.NOT_WITHDRAWN.stop(each, view, context).isEmpty()) {
                if (!bearsNoLoss(each)) {
                    return Optional.empty();
                }
                spared = true;
            }
        }
        return spared ? Optional.of(RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET)) : Optional.empty();
    }

    private static boolean bearsNoLoss(MeteringPoint point) {
        return point.lossBilled().equals(Recorded.of(YesNo.NO))
                || point.meteringMode().equals(Recorded.of(MeteringMode.HV_SUPPLY_HV_METERING));
    }
}
