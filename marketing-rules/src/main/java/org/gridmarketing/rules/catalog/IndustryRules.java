package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.TableIndex;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.Iff;
import org.gridmarketing.rules.kind.LeafCode;
import org.gridmarketing.rules.kind.Lookup;
import org.gridmarketing.rules.kind.NotNullForeignKey;
import org.gridmarketing.rules.kind.Parts;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of industries (行业分类): in the table, at its lowest level, and wholesale exactly where the category of use is. */
final class IndustryRules {
    private static final String TABLE = "Industry";
    private static final String WHOLESALE_ZH = "国家标准行业分类没有趸售，取参数所列行业，未列的取行业码表中名称含“趸售”的行业及其下级；两者皆无而用电类别为趸售时无法判定";
    private static final String WHOLESALE_EN =
            "the national classification has no wholesale: the industries that the profile names count, or else the rows of the"
                    + " table that call themselves 趸售, with all below them; a wholesale category without either is undecided";

    private IndustryRules() {}

    static List<Rule> all() {
        return List.of(
                Row.printed("D1-1.5.2")
                        .read(WHOLESALE_ZH, WHOLESALE_EN)
                        .on(
                                Subjects.CUSTOMER,
                                Gates.NOT_CANCELLED.and(wholesaleKnown(CustomerFields.USE)),
                                wholesale(CustomerFields.USE, CustomerFields.INDUSTRY)),
                Row.printed("D1-1.5.3")
                        .read(
                                "计量点本身没有用电类别，核对其用户电价；" + WHOLESALE_ZH,
                                "the point itself has no category, so its price agreement is asked; " + WHOLESALE_EN)
                        .on(
                                Subjects.PRICE_AGREEMENTS,
                                AgreementFields.OF_POINT_IN_USE.and(wholesaleKnown(AgreementFields.USE)),
                                wholesale(AgreementFields.USE, AgreementFields.INDUSTRY)),
                Row.printed("X7-1.75")
                        .read(
                                "条目写的是问题，规则取其反面；客户和用户电价的行业都核对，不在码表中的由 4.08 报出",
                                "the title states the fault, the rule is its negation; the industries of account and price"
                                        + " agreements are asked; one that is not in the table is reported by 4.08")
                        .onEach(
                                new Parts.Part<>(
                                        Subjects.CUSTOMER,
                                        Gates.NOT_CANCELLED,
                                        new LeafCode<>(CustomerFields.INDUSTRY, TABLE, IndustryRules::place)),
                                new Parts.Part<>(
                                        Subjects.PRICE_AGREEMENTS,
                                        AgreementFields.OF_POINT_IN_USE,
                                        new LeafCode<>(AgreementFields.INDUSTRY, TABLE, IndustryRules::place))),
                Row.printed("X7-4.08")
                        .read(
                                "条目兼写要求与问题，读作不能为空且必须在码表中；按字面逐户核对，建议口径不核对考核户",
                                "the title mixes rule and fault: there must be one and it must be in the table; by the letter every account; as advised"
                                        + " accounts kept only for assessment are spared")
                        .either(
                                Subjects.CUSTOMER,
                                Gates.BILLED,
                                Gates.NOT_CANCELLED,
                                new NotNullForeignKey<>(CustomerFields.INDUSTRY, TABLE, IndustryRules::find)));
    }

    private static <S> Iff<S, ElectricityUse, String> wholesale(
            Attribute<S, ElectricityUse> use, Attribute<S, String> industry) {
        return new Iff<>(use, ElectricityUse::isWholesale, industry, TABLE, IndustryRules::isWholesale);
    }

    private static Optional<Boolean> isWholesale(String industry, RuleContext context) {
        Set<String> wholesale = wholesaleIndustries(context);
        return wholesale.isEmpty() && context.index().industries().isEmpty()
                ? Optional.empty()
                : Optional.of(wholesale.contains(industry));
    }

    /** Where no industry means wholesale, a wholesale account cannot be told right or wrong. */
    private static <S> Gate<S> wholesaleKnown(Attribute<S, ElectricityUse> use) {
        return (subject, view, context) -> use.of(subject, view)
                .toOptional()
                .filter(ElectricityUse::isWholesale)
                .filter(each -> wholesaleIndustries(context).isEmpty())
                .map(each -> RuleOutcome.undecided(TABLE, MissingInput.Why.NOT_SUPPLIED));
    }

    private static Set<String> wholesaleIndustries(RuleContext context) {
        return context.index().wholesale(context.profile().thresholds().wholesaleIndustries());
    }

    private static LeafCode.Place place(String code, RuleContext context) {
        TableIndex index = context.index();
        if (index.industries().isEmpty()) {
            return LeafCode.Place.NO_TABLE;
        }
        if (!index.industries().contains(code)) {
            return LeafCode.Place.NOT_THERE;
        }
        return index.isIndustryGroup(code) ? LeafCode.Place.GROUP : LeafCode.Place.LEAF;
    }

    private static Lookup.Target find(Customer customer, String code, DossierView view, RuleContext context) {
        Set<String> industries = context.index().industries();
        if (industries.isEmpty()) {
            return Lookup.Target.NO_TABLE;
        }
        return industries.contains(code) ? Lookup.Target.FOUND : Lookup.Target.NOTHING;
    }
}
