package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.EnumForbiddenIf;
import org.gridmarketing.rules.kind.ExistsIf;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.Interval;
import org.gridmarketing.rules.kind.Lookup;
import org.gridmarketing.rules.kind.NotNullForeignKey;
import org.gridmarketing.rules.kind.Range;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of metering points (计量点): voltage, mode and wiring, and where the quantity comes from. */
final class MeteringPointRules {
    private static final Attribute<MeteringPoint, MeteringMode> MODE =
            Attribute.of("meteringMode", MeteringPoint::meteringMode);
    private static final Attribute<MeteringPoint, WiringMode> WIRING =
            Attribute.of("wiringMode", MeteringPoint::wiringMode);
    private static final Attribute<MeteringPoint, VoltageLevel> VOLTAGE =
            Attribute.of("voltage", MeteringPoint::voltage);
    private static final Attribute<MeteringPoint, QuantityMethod> METHOD =
            Attribute.of("quantityMethod", MeteringPoint::quantityMethod);
    private static final Attribute<MeteringPoint, Ratio> FIXED_RATIO =
            Attribute.of("fixedRatio", MeteringPoint::fixedRatio);
    private static final Attribute<MeteringPoint, String> PARENT = Attribute.of("parentNo", MeteringPoint::parentNo);
    private static final Attribute<MeteringPoint, YesNo> METERED = Attribute.of("metered", MeteringPoint::metered);
    private static final Set<VoltageLevel> MAINS = Set.of(VoltageLevel.AC_220V, VoltageLevel.AC_380V);

    private MeteringPointRules() {}

    static List<Rule> all() {
        return List.of(
                Row.printed("D1-1.4.7")
                        .read(
                                "按条目执行：27.5 kV 电气化铁路单相供电也会报出",
                                "as printed: single-phase supply of railway traction at 27.5 kV is reported too")
                        .on(
                                Subjects.METERING_POINTS,
                                Gates.NOT_WITHDRAWN,
                                new EnumForbiddenIf<>(
                                        MODE, MeteringMode::isHighVoltageMetering, WIRING, WiringMode::isSinglePhase)),
                Row.printed("D1-1.4.9")
                        .read("核对计量点的电压等级，不是用户的供电电压", "the voltage of the point is meant, not that of the customer")
                        .on(
                                Subjects.METERING_POINTS,
                                Gates.NOT_WITHDRAWN,
                                new EnumForbiddenIf<>(
                                        VOLTAGE, MAINS::contains, MODE, MeteringMode::isHighVoltageMetering)),
                Row.printed("X7-1.22")
                        .read(
                                "装表标志与运行电能表应同时具备，报出缺哪一项",
                                "flag and running meter must both be there; the finding says which is not")
                        .on(
                                Subjects.METERING_POINTS,
                                Gates.NOT_WITHDRAWN.and(Gate.when(METHOD, QuantityMethod.ACTUAL::equals)),
                                runningMeter()),
                Row.printed("X7-1.23")
                        .read(
                                "条目写的是问题，规则取其反面；上级须为同一客户另一未撤销的计量点，未填上级也属问题",
                                "the title states the fault, the rule is its negation; the upper point must be another point of"
                                        + " the same customer that is not withdrawn; none named is a violation too")
                        .on(
                                Subjects.METERING_POINTS,
                                fixedRatio(),
                                new NotNullForeignKey<>(PARENT, "MeteringPoint", MeteringPointRules::parent)),
                Row.printed("X7-1.24")
                        .read(
                                "没有其它条目核查定比值为空，故定比值为空也属问题",
                                "no other check asks for the ratio, so an absent one is a violation too")
                        .on(
                                Subjects.METERING_POINTS,
                                fixedRatio(),
                                Range.required(FIXED_RATIO, Interval.closedOpen(Ratio.of("0"), Ratio.ONE))));
    }

    private static Gate<MeteringPoint> fixedRatio() {
        return Gates.NOT_WITHDRAWN.and(Gate.when(METHOD, QuantityMethod.FIXED_RATIO::equals));
    }

    private static ExistsIf<MeteringPoint, MeterInstallation> runningMeter() {
        return new ExistsIf<>(
                "MeterInstallation",
                (point, view) -> view.installations(point),
                Gates.INSTALLATION_IN_SERVICE,
                Optional.of(METERED));
    }

    private static Lookup.Target parent(MeteringPoint point, String no, DossierView view, RuleContext context) {
        List<MeteringPoint> others = view.points(Recorded.of(no)).stream()
                .filter(other -> !other.no().equals(point.no()))
                .toList();
        if (others.isEmpty()) {
            return Lookup.Target.NOTHING;
        }
        return others.stream().anyMatch(other -> mayBeParent(other, view, context))
                ? Lookup.Target.FOUND
                : Lookup.Target.OUT_OF_USE;
    }

    private static boolean mayBeParent(MeteringPoint other, DossierView view, RuleContext context) {
        Optional<String> customer = other.customerNo().toOptional();
        return Gates.NOT_WITHDRAWN.stop(other, view, context).isEmpty()
                && customer.map(view.dossier().customer().no()::equals).orElse(true);
    }
}
