package org.gridmarketing.rules.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.gridmarketing.model.asset.InstrumentTransformer;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.code.InstrumentTransformerKind;
import org.gridmarketing.model.code.Phase;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.Lookup;
import org.gridmarketing.rules.kind.NotNull;
import org.gridmarketing.rules.kind.NotNullForeignKey;
import org.gridmarketing.rules.kind.NotNullInTable;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of instrument transformers (互感器) and their installation. */
final class InstrumentTransformerRules {
    private static final Subjects<InstrumentTransformerInstallation> INSTALLED =
            Subjects.INSTRUMENT_TRANSFORMER_INSTALLATIONS;
    private static final Gate<InstrumentTransformerInstallation> IN_SERVICE = Gates.INSTRUMENT_TRANSFORMER_IN_SERVICE;
    private static final Attribute<InstrumentTransformerInstallation, LocalDate> INSTALLED_ON =
            Attribute.of("installedOn", InstrumentTransformerInstallation::installedOn);
    private static final Attribute<InstrumentTransformerInstallation, String> POINT =
            Attribute.of("meteringPointNo", InstrumentTransformerInstallation::meteringPointNo);
    private static final Attribute<InstrumentTransformerInstallation, InstrumentTransformerKind> KIND =
            Attribute.of("kind", InstrumentTransformerInstallation::kind);
    private static final Attribute<InstrumentTransformerInstallation, YesNo> DEDICATED =
            Attribute.of("dedicated", InstrumentTransformerInstallation::dedicated);
    private static final Attribute<InstrumentTransformerInstallation, Phase> PHASE =
            Attribute.of("phase", InstrumentTransformerInstallation::phase);
    private static final Attribute<InstrumentTransformerInstallation, TransformationRatio> CURRENT_RATIO =
            Attribute.of("currentRatio", InstrumentTransformerInstallation::currentRatio);
    private static final Attribute<InstrumentTransformerInstallation, TransformationRatio> VOLTAGE_RATIO =
            Attribute.of("voltageRatio", InstrumentTransformerInstallation::voltageRatio);
    private static final Gate<InstrumentTransformer> ASSET_IN_SERVICE =
            Gate.whereAny(InstrumentTransformerRules::installationsOf, IN_SERVICE, Inapplicability.NOT_IN_SERVICE);

    private InstrumentTransformerRules() {}

    static List<Rule> all() {
        return List.of(
                Row.printed("X7-1.2").on(INSTALLED, IN_SERVICE, new NotNull<>(INSTALLED_ON)),
                Row.printed("X7-1.42")
                        .read(
                                "须关联本客户未撤销的计量点，未填也属问题；备用或仅供保护的互感器应以运行状态区分",
                                "it must name a point of the customer that is not withdrawn, and none named is a violation too;"
                                        + " spares and those for protection alone are told apart by their run status")
                        .on(
                                INSTALLED,
                                IN_SERVICE,
                                new NotNullForeignKey<>(POINT, "MeteringPoint", InstrumentTransformerRules::point)),
                Row.printed("X7-1.54")
                        .read(
                                "条目没有谓语，读作不能为空且在码表中",
                                "the title has no verb and is read as: must be there and in the code table")
                        .on(INSTALLED, IN_SERVICE, new NotNullInTable<>(KIND)),
                Row.printed("X7-1.62").on(INSTALLED, IN_SERVICE, new NotNullInTable<>(DEDICATED)),
                Row.printed("X7-1.72")
                        .read(
                                "按字面逐台核对；建议口径不核对组合式互感器，组合式没有单一相别",
                                "by the letter every one; as advised combined units are spared, which have no single phase")
                        .either(
                                INSTALLED,
                                IN_SERVICE.and(Gate.unless(
                                        KIND,
                                        InstrumentTransformerRules::isCombined,
                                        Inapplicability.CONDITION_NOT_MET)),
                                IN_SERVICE,
                                new NotNullInTable<>(PHASE)),
                ratio("X7-1.73", "电压", "voltage", VOLTAGE_RATIO, InstrumentTransformerKind::measuresVoltage),
                ratio("X7-1.82", "电流", "current", CURRENT_RATIO, InstrumentTransformerKind::measuresCurrent),
                Row.printed("X7-5.20")
                        .on(
                                Subjects.INSTRUMENT_TRANSFORMERS,
                                ASSET_IN_SERVICE,
                                new NotNull<>(Attribute.of("serialNo", InstrumentTransformer::serialNo))),
                Row.printed("X7-5.21")
                        .read(
                                "逐台核对；客户自有的高压互感器可能没有本单位条形码，档案中没有产权一项，不能区分",
                                "every one; high-voltage transformers of the customer may have no barcode of the utility, but the"
                                        + " archive does not say whose they are")
                        .on(
                                Subjects.INSTRUMENT_TRANSFORMERS,
                                ASSET_IN_SERVICE,
                                new NotNull<>(Attribute.of("barcode", InstrumentTransformer::barcode))));
    }

    private static Rule ratio(
            String id,
            String zh,
            String en,
            Attribute<InstrumentTransformerInstallation, TransformationRatio> ratio,
            Predicate<InstrumentTransformerKind> transforms) {
        return Row.printed(id)
                .read(
                        "条目未附类别条件；按字面逐台核对，建议口径只核对变换" + zh + "的互感器",
                        "printed without the condition of the kind; by the letter every one; as advised those that transform "
                                + en)
                .either(INSTALLED, IN_SERVICE.and(Gate.when(KIND, transforms)), IN_SERVICE, new NotNull<>(ratio));
    }

    private static boolean isCombined(InstrumentTransformerKind kind) {
        return kind != InstrumentTransformerKind.CURRENT && kind != InstrumentTransformerKind.VOLTAGE;
    }

    private static List<InstrumentTransformerInstallation> installationsOf(
            InstrumentTransformer asset, DossierView view) {
        return DossierView.referring(
                view.dossier().instrumentTransformerInstallations(),
                InstrumentTransformerInstallation::instrumentTransformerNo,
                asset.no());
    }

    private static Lookup.Target point(
            InstrumentTransformerInstallation each, String no, DossierView view, RuleContext context) {
        List<MeteringPoint> points = view.points(Recorded.of(no));
        if (points.isEmpty()) {
            return Lookup.Target.NOTHING;
        }
        for (MeteringPoint point : points) {
            if (Gates.NOT_WITHDRAWN.stop(point, view, context).isEmpty()) {
                return Lookup.Target.FOUND;
            }
        }
        return Lookup.Target.OUT_OF_USE;
    }
}
