package org.gridmarketing.rules.catalog;

import java.util.List;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.Lookup;
import org.gridmarketing.rules.kind.NotNullForeignKey;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of price agreements (用户电价). */
final class PriceRules {
    private static final Attribute<PriceAgreement, String> PRICE_CODE =
            Attribute.of("priceCode", PriceAgreement::priceCode);

    private static final Gate<MeteringPoint> SETTLES = Gate.unless(
            Attribute.of("MeteringPoint.nature", MeteringPoint::nature),
            MeteringPointNature.ASSESSMENT::equals,
            Inapplicability.CONDITION_NOT_MET);

    private PriceRules() {}

    static List<Rule> all() {
        return List.of(Row.printed("X7-1.19")
                .read(
                        "核对未撤销结算计量点所用的电价；电价码须在电价表中且在核查基准日有生效版本",
                        "asked of agreements of settlement points that are not withdrawn; the code must be in the catalogue with"
                                + " a version in force on the as-of date")
                .on(
                        Subjects.PRICE_AGREEMENTS,
                        Gate.whereAny(
                                PriceRules::pointsPricedBy,
                                Gates.NOT_WITHDRAWN.and(SETTLES),
                                Inapplicability.CONDITION_NOT_MET),
                        new NotNullForeignKey<>(PRICE_CODE, "Tariff", PriceRules::tariff)));
    }

    private static List<MeteringPoint> pointsPricedBy(PriceAgreement agreement, DossierView view) {
        Recorded<String> no = Recorded.of(agreement.no());
        return view.dossier().meteringPoints().stream()
                .filter(point -> point.priceAgreementNo().equals(no))
                .toList();
    }

    private static Lookup.Target tariff(PriceAgreement agreement, String code, DossierView view, RuleContext context) {
        return context.tariffs()
                .find(code)
                .map(tariff -> isInForce(tariff, view, context) ? Lookup.Target.FOUND : Lookup.Target.OUT_OF_USE)
                .orElse(Lookup.Target.NOTHING);
    }

    private static boolean isInForce(Tariff tariff, DossierView view, RuleContext context) {
        return tariff.versionsFor(view.dossier().customer().orgNo().toOptional()).stream()
                .anyMatch(version -> version.effective().contains(context.asOf()));
    }
}
