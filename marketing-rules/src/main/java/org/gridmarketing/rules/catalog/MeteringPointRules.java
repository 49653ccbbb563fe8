package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.LossSharing;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.EnumForbiddenIf;
import org.gridmarketing.rules.kind.EqualAcross;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.Lookup;
import org.gridmarketing.rules.kind.NotNullForeignKey;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of metering points (计量点): voltage, mode and wiring, class, sharing of losses and price. */
final class MeteringPointRules {
    private static final Subjects<MeteringPoint> POINTS = Subjects.METERING_POINTS;
    private static final Set<VoltageLevel> MAINS = Set.of(VoltageLevel.AC_220V, VoltageLevel.AC_380V);
    private static final Attribute<MeteringPoint, ElectricityUse> USE_OF_CUSTOMER =
            Attribute.ofCustomer("electricityUse", Customer::electricityUse);
    private static final Attribute<MeteringPoint, ElectricityUse> USE_OF_PRICE =
            Attribute.inDossier("PriceAgreement.electricityUse", MeteringPointRules::useOfPrice);

    private MeteringPointRules() {}

    static List<Rule> all() {
        return List.of(
                threePhaseAtHighVoltage(),
                gradeOfLargeIndustry(),
                Row.printed("D1-1.4.9")
                        .read("核对计量点的电压等级，不是用户的供电电压", "the voltage of the point is meant, not that of the customer")
                        .on(
                                POINTS,
                                Gates.NOT_WITHDRAWN,
                                new EnumForbiddenIf<>(
                                        PointFields.VOLTAGE,
                                        MAINS::contains,
                                        PointFields.MODE,
                                        MeteringMode::isHighVoltageMetering)),
                Row.printed("D1-1.4.10")
                        .read(
                                "高压指 1 kV 以上；核对计量点的电压等级，不是用户的供电电压",
                                "high voltage is above 1 kV; the voltage of the point is meant, not that of the customer")
                        .on(
                                POINTS,
                                Gates.NOT_WITHDRAWN,
                                new EnumForbiddenIf<>(
                                        PointFields.VOLTAGE,
                                        VoltageLevel::isHighVoltage,
                                        PointFields.MODE,
                                        MeteringMode.LV_SUPPLY_LV_METERING::equals)),
                noLossSharedAtHighVoltage(),
                agreementThere(),
                sameVoltage(),
                Row.printed("X7-6.03")
                        .read("条目写的是问题，规则取其反面", "the title states the fault, the rule is its negation")
                        .on(
                                POINTS,
                                Gates.NOT_WITHDRAWN.and(MeteringPointRules::stopUnlessSingle),
                                EqualAcross.of(
                                        PointFields.MODE,
                                        "Customer.meteringMode",
                                        (point, view, context) -> List.of(
                                                view.dossier().customer().meteringMode()))));
    }

    private static Rule threePhaseAtHighVoltage() {
        return Row.printed("D1-1.4.7")
                .read(
                        "按字面核对每个计量点；建议口径不核对 27.5 kV 电气化铁路单相供电，也不核对以三只单相表代替一只三相表的计量点",
                        "by the letter every point; as advised railway traction at 27.5 kV is spared, and so are points with a"
                                + " single-phase meter for each phase")
                .either(
                        POINTS,
                        Gates.NOT_WITHDRAWN.and(Singles.NO_TRACTION_NO_TRIPLE),
                        Gates.NOT_WITHDRAWN,
                        new EnumForbiddenIf<>(
                                PointFields.MODE,
                                MeteringMode::isHighVoltageMetering,
                                PointFields.WIRING,
                                WiringMode::isSinglePhase));
    }

    private static Rule gradeOfLargeIndustry() {
        return Row.printed("D1-1.4.8")
                .read(
                        "按字面取客户的用电类别；建议口径取计量点用户电价的用电类别，没有的取客户的，居民、照明子计量点因此不报",
                        "by the letter the category of the customer counts; as advised that of the point's price agreement, or"
                                + " the customer's where there is none, which spares residential and lighting sub-points")
                .advised(POINTS, Gates.NOT_WITHDRAWN, noClassFive(USE_OF_PRICE))
                .literally(POINTS, Gates.NOT_WITHDRAWN, noClassFive(USE_OF_CUSTOMER));
    }

    private static EnumForbiddenIf<MeteringPoint, ElectricityUse, MeteringDeviceClass> noClassFive(
            Attribute<MeteringPoint, ElectricityUse> use) {
        return new EnumForbiddenIf<>(
                use, ElectricityUse::isLargeIndustry, PointFields.DEVICE_CLASS, MeteringDeviceClass.V::equals);
    }

    private static Recorded<ElectricityUse> useOfPrice(MeteringPoint point, DossierView view) {
        return view.agreements(point.priceAgreementNo()).stream()
                .map(PriceAgreement::electricityUse)
                .filter(use -> !use.isAbsent())
                .findFirst()
                .orElseGet(() -> view.dossier().customer().electricityUse());
    }

    private static Rule noLossSharedAtHighVoltage() {
        return Row.printed("X7-1.52")
                .read(
                        "按字面核对每个高供高计计量点；建议口径不核对电压等级低于供电电压的计量点，其前尚有一级变压",
                        "by the letter every HV-metered point; as advised those below the supply voltage are spared, before which"
                                + " there is a transformation")
                .either(
                        POINTS,
                        Gates.NOT_WITHDRAWN.and(MeteringPointRules::spareBelowSupply),
                        Gates.NOT_WITHDRAWN,
                        new EnumForbiddenIf<>(
                                PointFields.MODE,
                                MeteringMode::isHighVoltageMetering,
                                PointFields.LOSS_SHARING,
                                sharing -> sharing != LossSharing.NOT_SHARED));
    }

    private static Optional<RuleOutcome> spareBelowSupply(MeteringPoint point, DossierView view, RuleContext context) {
        return point.voltage()
                .toOptional()
                .filter(own -> view.dossier()
                        .customer()
                        .voltage()
                        .toOptional()
                        .filter(supply -> supply.isAbove(own))
                        .isPresent())
                .map(own -> RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET));
    }

    private static Rule agreementThere() {
        return Row.printed("X7-1.78")
                .read(
                        "按字面核对每个计量点；建议口径不核对考核计量点；未填用户电价标识也属问题",
                        "by the letter every point; as advised assessment points are spared; none named is a violation too")
                .refusedAs(BillingIssues.DANGLING)
                .either(
                        POINTS,
                        Gates.SETTLES,
                        Gates.NOT_WITHDRAWN,
                        new NotNullForeignKey<>(
                                PointFields.AGREEMENT, "PriceAgreement", MeteringPointRules::agreement));
    }

    private static Lookup.Target agreement(MeteringPoint point, String no, DossierView view, RuleContext context) {
        List<PriceAgreement> found = view.agreements(Recorded.of(no));
        if (found.isEmpty()) {
            return Lookup.Target.NOTHING;
        }
        String own = view.dossier().customer().no();
        return found.stream()
                        .anyMatch(each ->
                                each.customerNo().toOptional().map(own::equals).orElse(true))
                ? Lookup.Target.FOUND
                : Lookup.Target.OUT_OF_USE;
    }

    private static Rule sameVoltage() {
        return Row.printed("X7-6.02")
                .read(
                        "条目写的是问题，规则取其反面；按字面须一致；建议口径不核对高供低计计量点，220 V 与 380 V 视为一致",
                        "the title states the fault, the rule is its negation; by the letter both must be equal; as advised points"
                                + " metered at low voltage behind a high-voltage supply are spared, and 220 V and 380 V agree")
                .advised(
                        POINTS,
                        Gates.NOT_WITHDRAWN
                                .and(MeteringPointRules::stopUnlessSingle)
                                .and(Gate.unless(
                                        PointFields.MODE,
                                        MeteringMode.HV_SUPPLY_LV_METERING::equals,
                                        Inapplicability.CONDITION_NOT_MET)),
                        voltageAsSupplied(true))
                .literally(
                        POINTS,
                        Gates.NOT_WITHDRAWN.and(MeteringPointRules::stopUnlessSingle),
                        voltageAsSupplied(false));
    }

    private static EqualAcross<MeteringPoint, VoltageLevel> voltageAsSupplied(boolean mainsAgree) {
        return new EqualAcross<>(
                PointFields.VOLTAGE,
                "Customer.voltage",
                (point, view, context) -> List.of(view.dossier().customer().voltage()),
                (own, other, context) ->
                        own.hasSameVoltsAs(other) || (mainsAgree && MAINS.contains(own) && MAINS.contains(other)),
                PointFields.VOLTAGE.name());
    }

    /** Stops a point that is not the only one in use, or of which that cannot be told. */
    private static Optional<RuleOutcome> stopUnlessSingle(MeteringPoint point, DossierView view, RuleContext context) {
        for (MeteringPoint other : view.dossier().meteringPoints()) {
            if (other != point) {
                Optional<RuleOutcome> stop =
                        Gates.NOT_WITHDRAWN.inputsOf("MeteringPoint").stop(other, view, context);
                if (stop.isEmpty()) {
                    return Optional.of(RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET));
                }
                if (stop.get() instanceof RuleOutcome.Undecided) {
                    return stop;
                }
            }
        }
        return Optional.empty();
    }
}
