package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.function.Predicate;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.EnumForbiddenIf;
import org.gridmarketing.rules.kind.EqualAcross;
import org.gridmarketing.rules.kind.ExistsIf;
import org.gridmarketing.rules.kind.ForeignKey;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.Lookup;
import org.gridmarketing.rules.kind.NotNullForeignKey;
import org.gridmarketing.rules.kind.Parts;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of the account (用电客户): category, reading segment, points and prices. */
final class CustomerRules {
    private static final Subjects<Customer> CUSTOMER = Subjects.CUSTOMER;

    private static final MeteringPointPurpose RETAIL = MeteringPointPurpose.RETAIL_SETTLEMENT;

    private CustomerRules() {}

    static List<Rule> all() {
        return List.of(
                categoryOfRetail("D1-1.3.2", use -> use.isAssessment() || use.isGateway()),
                categoryOfRetail("X7-1.76", ElectricityUse::isGateway),
                Row.printed("X7-1.8")
                        .on(
                                CUSTOMER,
                                Gates.NOT_CANCELLED,
                                new ForeignKey<>(CustomerFields.SEGMENT, "ReadingSegment", CustomerRules::segment)),
                segmentOfUnit(),
                priced(),
                Row.printed("X7-4.09")
                        .read(
                                "条目兼写要求与问题，读作不能为空且必须在码表中；按字面逐户核对，建议口径不核对尚未分配抄表段的新装在途客户",
                                "the title mixes rule and fault: there must be one and it must be in the table; by the letter every account; as advised"
                                        + " accounts being connected are spared, which have none yet")
                        .either(
                                CUSTOMER,
                                Gates.CONNECTED,
                                Gates.NOT_CANCELLED,
                                new NotNullForeignKey<>(
                                        CustomerFields.SEGMENT, "ReadingSegment", CustomerRules::segment)),
                pointInUse());
    }

    private static Rule categoryOfRetail(String id, Predicate<ElectricityUse> internal) {
        return Row.printed(id)
                .read(
                        "条目所指关口类别在国家代码表中没有代码，由本单位代码表映射；只核对主用途为售电侧结算的计量点所属客户",
                        "the category of gateways has no code in the national lists, so the company's own list maps it; asked of"
                                + " customers with a point whose main purpose is retail settlement")
                .on(
                        CUSTOMER,
                        Gates.NOT_CANCELLED.and(Gate.whereAny(
                                (customer, view) -> view.dossier().meteringPoints(),
                                Gates.NOT_WITHDRAWN
                                        .and(Gate.when(PointFields.PURPOSE, RETAIL::equals))
                                        .inputsOf("MeteringPoint"),
                                Inapplicability.CONDITION_NOT_MET)),
                        new EnumForbiddenIf<>(
                                Attribute.of("MeteringPoint.purpose", customer -> Recorded.of(RETAIL)),
                                RETAIL::equals,
                                CustomerFields.USE,
                                internal));
    }

    private static Rule segmentOfUnit() {
        EqualAcross.Agreement<String> equal = (own, other, context) -> own.equals(other);
        return Row.printed("X7-1.9")
                .read(
                        "条目写的是问题，规则取其反面；按字面须相同；建议口径认可参数所列的跨单位服务部门，上级单位的抄表段仅在参数允许时视为相符",
                        "the title states the fault, the rule is its negation; by the letter the units must be equal; as advised"
                                + " units that serve others' customers, which the profile names, are accepted, and a segment of a"
                                + " unit above where the profile allows it")
                .advised(CUSTOMER, Gate.always(), segmentOrg(CustomerRules::mayRead))
                .literally(CUSTOMER, Gate.always(), segmentOrg(equal));
    }

    private static Rule priced() {
        return Row.printed("X7-4.07")
                .read(
                        "读作有结算计量点的未销户客户至少有一份用户电价，且结算所用的都有电价码；电价码是否有效由 1.19 核对",
                        "an account that is not cancelled and has a point that settles must have a price agreement, and each"
                                + " agreement by which it settles a code; whether the code is valid is asked by 1.19")
                .onEach(
                        new Parts.Part<>(
                                CUSTOMER,
                                Gates.NOT_CANCELLED.and(settles()),
                                ExistsIf.one(
                                        "PriceAgreement",
                                        (customer, view) -> view.dossier().priceAgreements(),
                                        Gate.always())),
                        new Parts.Part<>(
                                Subjects.PRICE_AGREEMENTS,
                                Gate.<PriceAgreement>ofCustomer(Gates.NOT_CANCELLED)
                                        .and(AgreementFields.OF_SETTLED_POINT),
                                ExistsIf.one("PriceAgreement.priceCode", CustomerRules::priceCodes, Gate.always())));
    }

    private static List<Recorded<String>> priceCodes(PriceAgreement agreement, DossierView view) {
        return agreement.priceCode().isAbsent() ? List.of() : List.of(agreement.priceCode());
    }

    private static Rule pointInUse() {
        return Row.printed("X7-6.07")
                .read(
                        "条目写的是问题，规则取其反面；未撤销的计量点即为有效；按字面逐户核对，建议口径不核对新装在途客户",
                        "the title states the fault, the rule is its negation; a point counts unless it is withdrawn; by the"
                                + " letter every account; as advised accounts being connected are spared")
                .refusedAs(BillingIssues.NO_POINT)
                .either(
                        CUSTOMER,
                        Gates.CONNECTED,
                        Gates.NOT_CANCELLED,
                        ExistsIf.one(
                                "MeteringPoint",
                                (customer, view) -> view.dossier().meteringPoints(),
                                Gates.NOT_WITHDRAWN.inputsOf("MeteringPoint")));
    }

    private static Gate<Customer> settles() {
        return Gate.whereAny(
                (customer, view) -> view.dossier().meteringPoints(),
                Gates.SETTLES.inputsOf("MeteringPoint"),
                Inapplicability.CONDITION_NOT_MET);
    }

    private static EqualAcross<Customer, String> segmentOrg(EqualAcross.Agreement<String> agreement) {
        return new EqualAcross<>(
                CustomerFields.ORG,
                "ReadingSegment.orgNo",
                CustomerRules::segmentOrgs,
                agreement,
                CustomerFields.SEGMENT.name());
    }

    private static Lookup.Target segment(Customer customer, String no, DossierView view, RuleContext context) {
        if (context.tables().readingSegments().isEmpty()) {
            return Lookup.Target.NO_TABLE;
        }
        return context.segments(no).isEmpty() ? Lookup.Target.NOTHING : Lookup.Target.FOUND;
    }

    private static List<Recorded<String>> segmentOrgs(Customer customer, DossierView view, RuleContext context) {
        return customer.segmentNo().toOptional().map(context::segments).orElse(List.of()).stream()
                .map(ReadingSegment::orgNo)
                .toList();
    }

    private static boolean mayRead(String own, String other, RuleContext context) {
        return OrgRules.mayServe(own, other, context)
                || (context.profile().segmentOfParentUnitAllowed()
                        && context.index().orgTree().isWithin(own, other));
    }
}
