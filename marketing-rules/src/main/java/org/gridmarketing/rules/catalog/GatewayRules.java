package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gridmarketing.model.code.InstrumentTransformerKind;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleChoice;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.CountMultiple;
import org.gridmarketing.rules.kind.EnumForbiddenIf;
import org.gridmarketing.rules.kind.EnumRequiredIf;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of gateways (关口): their grade, wiring and instrument transformers. */
final class GatewayRules {
    private static final int PHASES = 3;
    private static final Subjects<MeteringPoint> POINTS = Subjects.METERING_POINTS;
    private static final Attribute<InstrumentTransformerInstallation, InstrumentTransformerKind> KIND =
            Attribute.of("InstrumentTransformerInstallation.kind", InstrumentTransformerInstallation::kind);
    private static final Attribute<InstrumentTransformerInstallation, String> ASSET = Attribute.of(
            "InstrumentTransformerInstallation.instrumentTransformerNo",
            InstrumentTransformerInstallation::instrumentTransformerNo);

    private GatewayRules() {}

    static List<Rule> all() {
        return List.of(
                graded(
                        "D1-1.4.1",
                        "2000 版读作一类；2016 版按电压等级定类，不低于其类别即可",
                        "under the 2000 edition class I; under that of 2016 the class goes by voltage, and none below it",
                        MeteringPointPurpose::isTransmission,
                        Set.of(MeteringDeviceClass.I),
                        DeviceClasses::atLeastForExchange),
                graded(
                        "D1-1.4.2",
                        "2000 版读作一类或二类；2016 版按电压等级定类，不低于其类别即可",
                        "under the 2000 edition class I or II; under that of 2016 the class goes by voltage, and none below it",
                        MeteringPointPurpose.PROVINCE_GATEWAY::equals,
                        Set.of(MeteringDeviceClass.I, MeteringDeviceClass.II),
                        DeviceClasses::atLeastForProvince),
                assessmentGrade(),
                threePhase(),
                transformersInThrees());
    }

    private static Rule graded(
            String id,
            String zh,
            String en,
            Predicate<MeteringPointPurpose> purpose,
            Set<MeteringDeviceClass> printed,
            Function<VoltageLevel, Set<MeteringDeviceClass>> atLeast) {
        Row row = Row.printed(id).read(zh, en);
        Gate<MeteringPoint> asked = Gates.NOT_WITHDRAWN.and(Gate.when(PointFields.PURPOSE, purpose));
        return RuleChoice.of(List.of(
                row.under(DeviceClasses.EDITION_2000)
                        .on(
                                POINTS,
                                asked,
                                new EnumRequiredIf<>(
                                        PointFields.PURPOSE, purpose, PointFields.DEVICE_CLASS, any -> printed)),
                row.under(DeviceClasses.EDITION_2016).on(POINTS, asked, byVoltage(atLeast))));
    }

    private static Rule assessmentGrade() {
        Row row = Row.printed("D1-1.4.3")
                .read(
                        "内部考核读作计量点性质为考核；2000 版读作三类或四类；2016 版按电压等级定类",
                        "internal assessment is read as the nature of the point; under the 2000 edition class III or IV; under"
                                + " that of 2016 the class goes by voltage");
        Gate<MeteringPoint> asked =
                Gates.NOT_WITHDRAWN.and(Gate.when(PointFields.NATURE, MeteringPointNature.ASSESSMENT::equals));
        return RuleChoice.of(List.of(
                row.under(DeviceClasses.EDITION_2000)
                        .on(
                                POINTS,
                                asked,
                                new EnumRequiredIf<>(
                                        PointFields.NATURE,
                                        MeteringPointNature.ASSESSMENT::equals,
                                        PointFields.DEVICE_CLASS,
                                        any -> Set.of(MeteringDeviceClass.III, MeteringDeviceClass.IV))),
                row.under(DeviceClasses.EDITION_2016).on(POINTS, asked, byVoltage(DeviceClasses::forAssessment))));
    }

    private static EnumRequiredIf<MeteringPoint, VoltageLevel, MeteringDeviceClass> byVoltage(
            Function<VoltageLevel, Set<MeteringDeviceClass>> allowed) {
        return new EnumRequiredIf<>(PointFields.VOLTAGE, any -> true, PointFields.DEVICE_CLASS, allowed);
    }

    private static Rule threePhase() {
        return Row.printed("D1-1.4.6")
                .read(
                        "“地市以上”含地市；发电上网关口由 8.3.5 核对；按字面核对每个计量点，建议口径不核对 27.5 kV 单相供电和以三只单相表代替一只三相表的计量点",
                        "city and above includes the city; generation is left to 8.3.5; by the letter every point; as advised traction"
                                + " at 27.5 kV and points with a single-phase meter for each phase are spared")
                .either(
                        POINTS,
                        Gates.NOT_WITHDRAWN.and(Singles.NO_TRACTION_NO_TRIPLE),
                        Gates.NOT_WITHDRAWN,
                        new EnumForbiddenIf<>(
                                PointFields.PURPOSE,
                                purpose -> purpose.isGateway() && !purpose.isGeneration(),
                                PointFields.WIRING,
                                WiringMode::isSinglePhase));
    }

    private static Rule transformersInThrees() {
        Gate<MeteringPoint> from220kv = Gates.NOT_WITHDRAWN
                .and(Gate.when(PointFields.PURPOSE, MeteringPointPurpose::isGateway))
                .and(Gate.when(PointFields.VOLTAGE, level -> !VoltageLevel.AC_220KV.isAbove(level)));
        return Row.printed("D1-8.1.1")
                .read(
                        "按字面电流、电压互感器合计为 3 的倍数，含 0；建议口径分别计数且都不为 0，组合式两边都计，" + "同一互感器的多个绕组计为一台",
                        "by the letter current and voltage transformers together, none included; as advised each sort by itself and"
                                + " neither none, combined units counting for both, and several windings of one asset as one")
                .advised(
                        POINTS,
                        from220kv,
                        inThrees(
                                List.of(
                                        new CountMultiple.Group<>(
                                                "CURRENT", InstrumentTransformerKind::measuresCurrent),
                                        new CountMultiple.Group<>(
                                                "VOLTAGE", InstrumentTransformerKind::measuresVoltage)),
                                false))
                .literally(POINTS, from220kv, inThrees(List.of(new CountMultiple.Group<>("ALL", each -> true)), true));
    }

    private static CountMultiple<MeteringPoint, InstrumentTransformerInstallation, InstrumentTransformerKind> inThrees(
            List<CountMultiple.Group<InstrumentTransformerKind>> groups, boolean noneAllowed) {
        return new CountMultiple<>(
                (point, view) -> view.instrumentTransformers(point),
                Gates.INSTRUMENT_TRANSFORMER_IN_SERVICE,
                KIND,
                ASSET,
                groups,
                PHASES,
                noneAllowed);
    }
}
