package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.Set;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.kind.Lookup;
import org.gridmarketing.rules.kind.NotNullForeignKey;
import org.gridmarketing.rules.kind.NotNullInTable;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of price agreements (用户电价). */
final class PriceRules {
    private static final Subjects<PriceAgreement> AGREEMENTS = Subjects.PRICE_AGREEMENTS;
    private static final String SPARED_ZH = "按字面核对未撤销计量点所用的电价；建议口径不核对只用于考核计量点的电价";
    private static final String SPARED_EN =
            "by the letter agreements of points that are not withdrawn; as advised those of"
                    + " assessment points alone are spared";

    private PriceRules() {}

    static List<Rule> all() {
        return List.of(
                Row.printed("X7-1.19")
                        .read(
                                "核对未撤销结算计量点所用的电价；电价码须在电价表中且在核查基准日有生效版本",
                                "asked of agreements of settlement points that are not withdrawn; the code must be in the"
                                        + " catalogue with a version in force on the as-of date")
                        .refusedAs(BillingIssues.UNKNOWN_PRICE_CODE)
                        .on(
                                AGREEMENTS,
                                AgreementFields.OF_SETTLED_POINT,
                                new NotNullForeignKey<>(AgreementFields.PRICE_CODE, "Tariff", PriceRules::tariff)),
                Row.printed("X7-1.20")
                        .read(
                                SPARED_ZH + "；行业须在行业码表中，没有码表时无法判定",
                                SPARED_EN + "; the industry must be in the table, and is undecided where there is none")
                        .either(
                                AGREEMENTS,
                                AgreementFields.OF_SETTLED_POINT,
                                AgreementFields.OF_POINT_IN_USE,
                                new NotNullForeignKey<>(AgreementFields.INDUSTRY, "Industry", PriceRules::industry)),
                Row.printed("X7-1.35")
                        .read(SPARED_ZH + "；不考核也是一个值", SPARED_EN + "; not assessed is a value, too")
                        .either(
                                AGREEMENTS,
                                AgreementFields.OF_SETTLED_POINT,
                                AgreementFields.OF_POINT_IN_USE,
                                new NotNullInTable<>(AgreementFields.POWER_FACTOR)),
                Row.printed("X7-1.63")
                        .read(SPARED_ZH, SPARED_EN)
                        .either(
                                AGREEMENTS,
                                AgreementFields.OF_SETTLED_POINT,
                                AgreementFields.OF_POINT_IN_USE,
                                new NotNullInTable<>(AgreementFields.TOU)));
    }

    private static Lookup.Target industry(
            PriceAgreement agreement, String code, DossierView view, RuleContext context) {
        Set<String> industries = context.index().industries();
        if (industries.isEmpty()) {
            return Lookup.Target.NO_TABLE;
        }
        return industries.contains(code) ? Lookup.Target.FOUND : Lookup.Target.NOTHING;
    }

    private static Lookup.Target tariff(PriceAgreement agreement, String code, DossierView view, RuleContext context) {
        if (context.tariffs().tariffs().isEmpty()) {
            return Lookup.Target.NO_TABLE;
        }
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
