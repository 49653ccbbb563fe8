package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.DateSane;
import org.gridmarketing.rules.kind.DateWithinReportMonth;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.NotNull;
import org.gridmarketing.rules.kind.NotNullInTable;
import org.gridmarketing.rules.kind.Subjects;

/** Checks that the file of a metering point is complete and its dates are sane (计量点档案完整性). */
final class PointFileRules {
    private static final Subjects<MeteringPoint> POINTS = Subjects.METERING_POINTS;
    private static final Gate<MeteringPoint> OF_HV_CUSTOMER =
            Gates.NOT_WITHDRAWN.and(Gate.ofCustomer(Gate.when(CustomerFields.VOLTAGE, VoltageLevel::isHighVoltage)));
    private static final Gate<MeteringPoint> READ =
            Gates.NOT_WITHDRAWN.and(Gate.when(PointFields.METHOD, QuantityMethod.ACTUAL::equals));
    private static final Gate<MeteringPoint> BY_AGREEMENT = Gates.NOT_WITHDRAWN.and(Gate.when(
            PointFields.METHOD,
            method -> method == QuantityMethod.FIXED_RATIO || method == QuantityMethod.FIXED_QUANTITY));
    private static final String HV_ZH = "条目没有谓语，仿 1.3 读作不能为空且在码表中；按字面核对每个计量点，建议口径只核对高压客户的计量点";
    private static final String HV_EN =
            "the title has no verb and is read, as 1.3, as: must be there and in the code table; by the letter every point; as"
                    + " advised those of high-voltage customers";
    private static final String SETTLED_ZH = "按字面核对每个计量点；建议口径不核对考核计量点";
    private static final String SETTLED_EN = "by the letter every point; as advised assessment points are spared";

    private PointFileRules() {}

    static List<Rule> all() {
        return List.of(
                commissionedInReportMonth(),
                Row.printed("X7-1.4")
                        .read(HV_ZH, HV_EN)
                        .either(
                                POINTS,
                                OF_HV_CUSTOMER,
                                Gates.NOT_WITHDRAWN,
                                new NotNullInTable<>(PointFields.LOSS_SHARING)),
                Row.printed("X7-1.5")
                        .read(HV_ZH, HV_EN)
                        .either(
                                POINTS,
                                OF_HV_CUSTOMER,
                                Gates.NOT_WITHDRAWN,
                                new NotNullInTable<>(PointFields.LOSS_BILLED)),
                Row.printed("X7-1.12")
                        .read(
                                "顺序号按计量点核对；按字面核对每个实抄计量点，建议口径不核对参数所列远程采集抄表段中的计量点",
                                "the sequence of the point is meant; by the letter every point that is read; as advised those in"
                                        + " segments that are read remotely, which the profile names, are spared")
                        .either(
                                POINTS,
                                READ.and(PointFileRules::spareRemote),
                                READ,
                                new NotNull<>(PointFields.SEQUENCE)),
                Row.printed("X7-1.25")
                        .read(SETTLED_ZH, SETTLED_EN)
                        .either(POINTS, Gates.SETTLES, Gates.NOT_WITHDRAWN, new NotNullInTable<>(PointFields.METHOD)),
                Row.printed("X7-1.30")
                        .read(
                                "条目未写对象；客户和电源另有 1.38、1.39，故指计量点",
                                "the title names no object; accounts and sources have 1.38 and 1.39, so the point is meant")
                        .on(POINTS, Gates.NOT_WITHDRAWN, new NotNullInTable<>(PointFields.VOLTAGE)),
                Row.printed("X7-1.33")
                        .read(
                                "条目未附条件；按字面核对每个计量点，建议口径只核对定比、定量计量点",
                                "printed without a condition; by the letter every point; as advised those of fixed ratio or fixed"
                                        + " quantity")
                        .either(POINTS, BY_AGREEMENT, Gates.NOT_WITHDRAWN, new NotNullInTable<>(PointFields.DEDUCTED)),
                Row.printed("X7-1.43").on(POINTS, Gates.NOT_WITHDRAWN, new NotNull<>(PointFields.ADDRESS)),
                Row.printed("X7-1.44")
                        .read(
                                "计量点分类指用电客户、关口等，不是Ⅰ至Ⅴ类",
                                "the class is that of customer or gateway, not the grade from I to V")
                        .on(POINTS, Gates.NOT_WITHDRAWN, new NotNullInTable<>(PointFields.CLASS)),
                Row.printed("X7-1.45").on(POINTS, Gates.NOT_WITHDRAWN, new NotNull<>(PointFields.NAME)),
                Row.printed("X7-1.46")
                        .read(SETTLED_ZH, SETTLED_EN)
                        .either(POINTS, Gates.SETTLES, Gates.NOT_WITHDRAWN, new NotNull<>(PointFields.CAPACITY)),
                Row.printed("X7-1.47").on(POINTS, Gates.NOT_WITHDRAWN, new NotNullInTable<>(PointFields.SIDE)),
                Row.printed("X7-1.48").on(POINTS, Gates.NOT_WITHDRAWN, new NotNullInTable<>(PointFields.NATURE)),
                Row.printed("X7-1.51").on(POINTS, Gates.NOT_WITHDRAWN, new NotNullInTable<>(PointFields.MODE)),
                applied(),
                commissioned(),
                Row.printed("X7-1.83").on(POINTS, Gates.NOT_WITHDRAWN, new NotNullInTable<>(PointFields.PURPOSE)));
    }

    private static Rule commissionedInReportMonth() {
        return Row.printed("D1-1.4.4")
                .read(
                        "条目未写对象，列于计量点条目中，故指计量点投运日期；按字面核对每个计量点，建议口径不核对尚在设立的计量点",
                        "the title names no object; it stands among those of metering points, so their commissioning is meant;"
                                + " by the letter every point; as advised points still being established are spared, whose dates"
                                + " are planned")
                .either(
                        POINTS,
                        Gates.PAST_PLANNING,
                        Gate.always(),
                        new DateWithinReportMonth<>(PointFields.COMMISSIONED_ON));
    }

    private static Rule applied() {
        return Row.printed("X7-1.61")
                .read(
                        "条目未写对象，读作计量点申请日期；按字面不得为空，建议口径对参数所列迁移日期前投运而无申请日期的计量点不报",
                        "the title names no object and is read as the application for the point; by the letter it must be there;"
                                + " as advised points commissioned before the migration that the profile dates may lack it")
                .either(
                        POINTS,
                        Gates.NOT_WITHDRAWN.and(PointFileRules::spareMigrated),
                        Gate.always(),
                        new DateSane<>(PointFields.APPLIED_ON, true));
    }

    private static Rule commissioned() {
        return Row.printed("X7-1.70")
                .read(
                        "条目未禁止为空，空值不报；按字面核对每个计量点，建议口径不核对尚在设立的计量点，其日期为计划日期",
                        "the title does not forbid an absent date; by the letter every point; as advised points still being"
                                + " established are spared, whose dates are planned")
                .either(POINTS, Gates.PAST_PLANNING, Gate.always(), new DateSane<>(PointFields.COMMISSIONED_ON, false));
    }

    private static Optional<RuleOutcome> spareRemote(MeteringPoint point, DossierView view, RuleContext context) {
        return view.dossier()
                .customer()
                .segmentNo()
                .toOptional()
                .filter(context.profile().thresholds().segmentsReadRemotely()::contains)
                .map(segment -> spared());
    }

    private static Optional<RuleOutcome> spareMigrated(MeteringPoint point, DossierView view, RuleContext context) {
        boolean migrated = point.appliedOn().isAbsent()
                && context.profile()
                        .thresholds()
                        .migratedOn()
                        .filter(day -> point.commissionedOn()
                                .toOptional()
                                .filter(on -> on.isBefore(day))
                                .isPresent())
                        .isPresent();
        return migrated ? Optional.of(spared()) : Optional.empty();
    }

    private static RuleOutcome spared() {
        return RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
    }
}
