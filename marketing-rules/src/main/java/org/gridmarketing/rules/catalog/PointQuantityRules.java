package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.kind.ExistsIf;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.Interval;
import org.gridmarketing.rules.kind.Lookup;
import org.gridmarketing.rules.kind.NotNullForeignKey;
import org.gridmarketing.rules.kind.Range;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of where the quantity of a metering point comes from (电量计算方式): fixed, read or a share of the point above. */
final class PointQuantityRules {
    private static final Subjects<MeteringPoint> POINTS = Subjects.METERING_POINTS;

    private PointQuantityRules() {}

    static List<Rule> all() {
        return List.of(
                fixedQuantity(),
                meterThere(),
                parentThere(),
                Row.printed("X7-1.24")
                        .read(
                                "没有其它条目核查定比值为空，故定比值为空也属问题",
                                "no other check asks for the ratio, so an absent one is a violation too")
                        .refusedAs(BillingIssues.RATIO_OUT_OF_RANGE)
                        .on(
                                POINTS,
                                fixedRatio(),
                                Range.required(
                                        PointFields.FIXED_RATIO, Interval.closedOpen(Ratio.of("0"), Ratio.ONE))));
    }

    private static Rule fixedQuantity() {
        return Row.printed("X7-1.21")
                .read(
                        "按字面须大于 1，恰为 1 也报；以日或兆瓦时计的单位可在参数中另定下限；未填定量值也属问题",
                        "more than one as printed, so that exactly one is reported; a base that keeps days or MWh sets another"
                                + " limit in the profile; an absent quantity is a violation too")
                .on(
                        POINTS,
                        Gates.NOT_WITHDRAWN.and(Gate.when(PointFields.METHOD, QuantityMethod.FIXED_QUANTITY::equals)),
                        new Range<>(
                                PointFields.FIXED_QUANTITY,
                                context -> Interval.moreThan(
                                        context.profile().thresholds().fixedQuantityAbove()),
                                true));
    }

    private static Rule meterThere() {
        return Row.printed("X7-1.22")
                .read(
                        "装表标志与运行电能表应同时具备，报出缺哪一项",
                        "flag and running meter must both be there; the finding says which is not")
                .refusedAs(MeteringIssues.NO_METER)
                .on(
                        POINTS,
                        Gates.NOT_WITHDRAWN.and(Gate.when(PointFields.METHOD, QuantityMethod.ACTUAL::equals)),
                        ExistsIf.flagged(
                                "MeterInstallation",
                                (point, view) -> view.installations(point),
                                Gates.INSTALLATION_IN_SERVICE,
                                PointFields.METERED));
    }

    private static Rule parentThere() {
        return Row.printed("X7-1.23")
                .read(
                        "条目写的是问题，规则取其反面；上级须为同一客户另一未撤销的计量点，未填上级也属问题",
                        "the title states the fault, the rule is its negation; the upper point must be another point of the same"
                                + " customer that is not withdrawn; none named is a violation too")
                .on(
                        POINTS,
                        fixedRatio(),
                        new NotNullForeignKey<>(PointFields.PARENT, "MeteringPoint", PointQuantityRules::parent));
    }

    private static Gate<MeteringPoint> fixedRatio() {
        return Gates.NOT_WITHDRAWN.and(Gate.when(PointFields.METHOD, QuantityMethod.FIXED_RATIO::equals));
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
