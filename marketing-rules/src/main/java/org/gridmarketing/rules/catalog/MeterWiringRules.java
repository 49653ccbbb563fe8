package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gridmarketing.model.asset.AccuracyClass;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.MeterKind;
import org.gridmarketing.model.code.MeterType;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.EachOf;
import org.gridmarketing.rules.kind.EnumForbiddenIf;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.MeterAtPoint;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of what a meter is built for (电能表接线方式与准确度): wiring by what it measures and where, accuracy by class. */
final class MeterWiringRules {
    private static final Percentage THREE = Percentage.ofPercent("3");
    private static final Attribute<Meter, WiringMode> WIRING = Attribute.of("wiringMode", Meter::wiringMode);
    private static final Attribute<Meter, YesNo> HARMONIC = Attribute.of("harmonic", Meter::harmonic);
    private static final Attribute<MeterAtPoint, WiringMode> WIRING_AT_POINT =
            Attribute.of("wiringMode", each -> each.meter().wiringMode());
    private static final Attribute<MeterAtPoint, MeteringMode> MODE =
            Attribute.of("MeteringPoint.meteringMode", each -> each.point().meteringMode());
    private static final Attribute<MeterAtPoint, MeteringPointPurpose> PURPOSE =
            Attribute.of("MeteringPoint.purpose", each -> each.point().purpose());
    private static final Attribute<MeterAtPoint, MeteringDeviceClass> DEVICE_CLASS =
            Attribute.of("MeteringPoint.deviceClass", each -> each.point().deviceClass());
    private static final Gate<MeterAtPoint> IN_SERVICE = MeterWiringRules::stopUnlessInService;

    private MeterWiringRules() {}

    static List<Rule> all() {
        return List.of(reactive(), demand(), harmonic(), gateway(), highVoltage(), accuracy());
    }

    private static Rule reactive() {
        Predicate<MeterKind> kind = each -> each == MeterKind.REACTIVE || each == MeterKind.ACTIVE_AND_REACTIVE;
        return Row.printed("D1-8.3.1")
                .read(
                        "带无功计量指类别为无功表或有无功示数；按字面逐表核对，建议口径不因智能表自带的无功示数报出",
                        "measuring reactive energy means that kind of meter or a reactive register; by the letter every meter; as"
                                + " advised the reactive registers that every smart meter has do not count")
                .advised(
                        Subjects.METERS,
                        Gates.METER_IN_SERVICE,
                        new ThreePhaseIf(kind, RegisterKind::isReactive, meter -> !isSmart(meter)))
                .literally(
                        Subjects.METERS,
                        Gates.METER_IN_SERVICE,
                        new ThreePhaseIf(kind, RegisterKind::isReactive, meter -> true));
    }

    private static Rule demand() {
        return Row.printed("D1-8.3.2")
                .read(
                        "需量表指类别、类型为需量表或有需量示数；按字面逐表核对，建议口径不因智能表、多功能表自带的需量示数报出",
                        "a demand meter is one of that kind or type, or with a demand register; by the letter every meter; as"
                                + " advised the demand registers that smart and multi-function meters have do not count")
                .advised(
                        Subjects.METERS,
                        Gates.METER_IN_SERVICE,
                        new EachOf<>(List.of(
                                typeOfDemand(),
                                new ThreePhaseIf(
                                        MeterKind.DEMAND::equals,
                                        RegisterKind::isDemand,
                                        meter -> !isSmart(meter) && !isMultiFunction(meter)))))
                .literally(
                        Subjects.METERS,
                        Gates.METER_IN_SERVICE,
                        new EachOf<>(List.of(
                                typeOfDemand(),
                                new ThreePhaseIf(MeterKind.DEMAND::equals, RegisterKind::isDemand, meter -> true))));
    }

    private static EnumForbiddenIf<Meter, MeterType, WiringMode> typeOfDemand() {
        return new EnumForbiddenIf<>(
                Attribute.of("type", Meter::type), MeterType::isDemand, WIRING, WiringMode::isSinglePhase);
    }

    private static boolean isSmart(Meter meter) {
        return meter.kind().equals(Recorded.of(MeterKind.SMART))
                || meter.type().toOptional().filter(MeterType::isSmart).isPresent();
    }

    private static boolean isMultiFunction(Meter meter) {
        return meter.kind().equals(Recorded.of(MeterKind.MULTI_FUNCTION))
                || meter.type().equals(Recorded.of(MeterType.ELECTRONIC_MULTI_FUNCTION));
    }

    private static Rule harmonic() {
        EnumForbiddenIf<Meter, YesNo, WiringMode> kind =
                new EnumForbiddenIf<>(HARMONIC, YesNo::isYes, WIRING, WiringMode::isSinglePhase);
        return Row.printed("D1-8.3.3")
                .read(
                        "按字面逐表核对；建议口径不核对 27.5 kV 电气化铁路单相供电的电能表",
                        "by the letter every meter; as advised meters of railway traction at 27.5 kV are spared")
                .either(
                        Subjects.METERS,
                        Gates.METER_IN_SERVICE.and(MeterWiringRules::spareTraction),
                        Gates.METER_IN_SERVICE,
                        kind);
    }

    private static Optional<RuleOutcome> spareTraction(Meter meter, DossierView view, RuleContext context) {
        boolean traction = Gates.installationsOf(meter, view).stream()
                .flatMap(each -> view.points(each.meteringPointNo()).stream())
                .anyMatch(Singles::isTraction);
        return traction ? Optional.of(spared()) : Optional.empty();
    }

    private static Rule gateway() {
        return Row.printed("D1-8.3.5")
                .read(
                        "核对趸售、地市、省级、跨省、跨区、跨国及发电上网关口的电能表；按字面逐表核对，建议口径不核对低压分布式电源，" + "也不核对以三只单相表代替一只三相表的计量点",
                        "meters at wholesale, city, province, transmission and generation gateways; by the letter every one; as"
                                + " advised generation at low voltage is spared, and so are points with a single-phase meter for each"
                                + " phase")
                .either(
                        Subjects.METERS_AT_POINTS,
                        IN_SERVICE.and(Singles.NOT_AT_SUCH_A_POINT).and(MeterWiringRules::spareSmallGeneration),
                        IN_SERVICE,
                        new EnumForbiddenIf<>(
                                PURPOSE,
                                each -> each.isGateway() && !each.isAssessment(),
                                WIRING_AT_POINT,
                                WiringMode::isSinglePhase));
    }

    private static Optional<RuleOutcome> spareSmallGeneration(
            MeterAtPoint each, DossierView view, RuleContext context) {
        boolean small = each.point()
                        .purpose()
                        .toOptional()
                        .filter(MeteringPointPurpose::isGeneration)
                        .isPresent()
                && each.point()
                        .voltage()
                        .toOptional()
                        .filter(level -> !level.isHighVoltage())
                        .isPresent();
        return small ? Optional.of(spared()) : Optional.empty();
    }

    private static Rule highVoltage() {
        return Row.printed("D1-8.3.7")
                .read(
                        "与 1.4.7 同文，列于电能表条目下，故核对电能表的接线方式；按字面逐表核对，建议口径不核对的情形同 1.4.7",
                        "worded as 1.4.7, but listed among meters, so the wiring of the meter is meant; by the letter every one; as advised what 1.4.7 spares is spared")
                .either(
                        Subjects.METERS_AT_POINTS,
                        IN_SERVICE.and(Singles.NOT_AT_SUCH_A_POINT),
                        IN_SERVICE,
                        new EnumForbiddenIf<>(
                                MODE, MeteringMode::isHighVoltageMetering, WIRING_AT_POINT, WiringMode::isSinglePhase));
    }

    private static Rule accuracy() {
        return Row.printed("D1-8.3.11")
                .read(
                        "3.0 按数值比较；无功 3.0 级确有此等级，有功和无功都核对",
                        "3.0 is compared as a number; both the active and the reactive class are asked, since 3.0 exists for"
                                + " reactive energy")
                .on(
                        Subjects.METERS_AT_POINTS,
                        IN_SERVICE,
                        new EachOf<>(List.of(
                                notThree(Attribute.of(
                                        "activeAccuracy", each -> each.meter().activeAccuracy())),
                                notThree(Attribute.of(
                                        "reactiveAccuracy", each -> each.meter().reactiveAccuracy())))));
    }

    private static EnumForbiddenIf<MeterAtPoint, MeteringDeviceClass, AccuracyClass> notThree(
            Attribute<MeterAtPoint, AccuracyClass> attribute) {
        return new EnumForbiddenIf<>(
                DEVICE_CLASS,
                MeteringDeviceClass.I::equals,
                attribute,
                accuracy -> accuracy.error().compareTo(THREE) == 0);
    }

    private static Optional<RuleOutcome> stopUnlessInService(MeterAtPoint each, DossierView view, RuleContext context) {
        return Gates.INSTALLATION_IN_SERVICE
                .inputsOf("MeterInstallation")
                .stop(each.installation(), view, context)
                .or(() -> Gates.NOT_WITHDRAWN.inputsOf("MeteringPoint").stop(each.point(), view, context));
    }

    private static RuleOutcome spared() {
        return RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
    }
}
