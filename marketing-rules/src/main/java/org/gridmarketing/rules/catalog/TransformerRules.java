package org.gridmarketing.rules.catalog;

import java.util.List;
import org.gridmarketing.model.code.EquipmentKind;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.Interval;
import org.gridmarketing.rules.kind.NotNull;
import org.gridmarketing.rules.kind.NotNullIf;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of transformers and other receiving equipment (变压器与受电设备). */
final class TransformerRules {
    private static final Attribute<PowerTransformer, VoltageLevel> PRIMARY_VOLTAGE =
            Attribute.of("primaryVoltage", PowerTransformer::primaryVoltage);
    private static final Attribute<PowerTransformer, ApparentPower> RATED_CAPACITY =
            Attribute.of("ratedCapacity", PowerTransformer::ratedCapacity);
    private static final Attribute<PowerTransformer, LossAlgorithm> LOSS_ALGORITHM =
            Attribute.of("lossAlgorithm", PowerTransformer::lossAlgorithm);
    private static final Attribute<PowerTransformer, Ratio> CORRECTION_FACTOR =
            Attribute.of("correctionFactor", PowerTransformer::correctionFactor);

    /** High-voltage motors stand in the same table and have no primary side. */
    private static final Gate<PowerTransformer> NO_MOTOR = Gate.unless(
            Attribute.of("equipmentKind", PowerTransformer::equipmentKind),
            EquipmentKind.HIGH_VOLTAGE_MOTOR::equals,
            Inapplicability.CONDITION_NOT_MET);

    private TransformerRules() {}

    static List<Rule> all() {
        return List.of(
                Row.printed("D1-1.5.1")
                        .read("“一次侧”指一次侧电压；高压电动机不核对", "the primary voltage is meant; high-voltage motors are spared")
                        .on(Subjects.TRANSFORMERS, Gates.NOT_DISMANTLED.and(NO_MOTOR), new NotNull<>(PRIMARY_VOLTAGE)),
                Row.printed("X7-1.57")
                        .read("高压电动机以千瓦视同千伏安，同样核对", "high-voltage motors, whose kW count as kVA, are checked too")
                        .on(Subjects.TRANSFORMERS, Gates.EQUIPMENT_IN_SERVICE, new NotNull<>(RATED_CAPACITY)),
                Row.printed("X7-3.1")
                        .read(
                                "条目未附条件；仅核对未拆除且按公式计算变损的设备，K 值读作负荷形状修正系数，须大于 0",
                                "printed without a condition; asked only of equipment not dismantled whose losses are computed"
                                        + " by formula; K is read as the correction for the shape of the load and must be above 0")
                        .on(
                                Subjects.TRANSFORMERS,
                                Gates.NOT_DISMANTLED,
                                new NotNullIf<>(
                                        LOSS_ALGORITHM,
                                        LossAlgorithm.FORMULA::equals,
                                        CORRECTION_FACTOR,
                                        Interval.moreThan(Ratio.of("0")))));
    }
}
