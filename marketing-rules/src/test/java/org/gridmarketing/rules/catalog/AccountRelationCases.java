package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.Bench.AGREEMENT;
import static org.gridmarketing.rules.catalog.Bench.CUSTOMER;
import static org.gridmarketing.rules.catalog.Bench.PLAIN;
import static org.gridmarketing.rules.catalog.Bench.POINT;
import static org.gridmarketing.rules.catalog.Bench.with;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.literally;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;

/** What the rules must say of industries, units, prices and segments of an account and of what belongs to it. */
final class AccountRelationCases {
    private static final String NOT_MET = "not applicable CONDITION_NOT_MET";
    private static final String ABSENT = "not applicable INPUT_ABSENT";

    private AccountRelationCases() {}

    static List<RuleCase> all() {
        return Stream.of(industries(), units(), prices(), segments())
                .flatMap(List::stream)
                .toList();
    }

    private static Dossier industry(ElectricityUse use, String code) {
        Dossier dossier = with(CUSTOMER, Customer::withElectricityUse, use);
        return with(dossier, CUSTOMER, Customer::withIndustryCode, code);
    }

    private static Dossier priced(ElectricityUse use, String code) {
        Dossier dossier = with(AGREEMENT, PriceAgreement::withElectricityUse, use);
        return with(dossier, AGREEMENT, PriceAgreement::withIndustryCode, code);
    }

    private static List<RuleCase> industries() {
        ElectricityUse wholesale = ElectricityUse.WHOLESALE_COMMERCE;
        ElectricityUse ordinary = ElectricityUse.COMMERCE;
        Dossier leaf = industry(ordinary, "A1");
        Dossier unclear = with(CUSTOMER, Customer::withIndustryCode, garbled());
        Dossier unclearPrice = with(AGREEMENT, PriceAgreement::withIndustryCode, garbled());
        return List.of(
                says("D1-1.5.2", "wholesale in both", industry(wholesale, "W1"), "passed"),
                says("D1-1.5.2", "in neither", leaf, "passed"),
                says("D1-1.5.2", "category alone", industry(wholesale, "A1"), "violated ONLY_THIS"),
                says("D1-1.5.2", "industry alone", industry(ordinary, "W"), "violated ONLY_OTHER"),
                says("D1-1.5.2", "no industry", PLAIN, ABSENT),
                says("D1-1.5.2", "garbled", unclear, "undecided industryCode"),
                says("D1-1.5.3", "wholesale in both", priced(wholesale, "W1"), "passed"),
                says("D1-1.5.3", "category alone", priced(wholesale, "A1"), "violated ONLY_THIS"),
                says("D1-1.5.3", "no category", PLAIN, ABSENT),
                says(
                        "D1-1.5.3",
                        "garbled",
                        with(unclearPrice, AGREEMENT, PriceAgreement::withElectricityUse, ordinary),
                        "undecided industryCode"),
                says("X7-1.75", "leaf", leaf, "passed", ABSENT),
                says("X7-1.75", "group", industry(ordinary, "A"), "violated", ABSENT),
                says("X7-1.75", "group, of the price", priced(ordinary, "A"), ABSENT, "violated"),
                says("X7-1.75", "of another edition", industry(ordinary, "9910"), NOT_MET, ABSENT),
                says("X7-1.75", "garbled", unclear, "undecided industryCode", ABSENT),
                says("X7-4.08", "in the table", leaf, "passed"),
                says("X7-4.08", "not in it", industry(ordinary, "Z"), "violated DANGLING"),
                says("X7-4.08", "absent", PLAIN, "violated ABSENT"),
                says("X7-4.08", "assessment", industry(ElectricityUse.ASSESSMENT, "Z"), NOT_MET),
                literally("X7-4.08", "assessment", industry(ElectricityUse.ASSESSMENT, "Z"), "violated DANGLING"),
                says("X7-4.08", "cancelled", Bench.cancelled(PLAIN), "not applicable CUSTOMER_CANCELLED"),
                says("X7-4.08", "state garbled", Bench.accountUnclear(PLAIN), "undecided status"));
    }

    private static List<RuleCase> units() {
        Dossier own = with(CUSTOMER, Customer::withOrgNo, "9000101");
        Dossier child = with(own, POINT, MeteringPoint::withOrgNo, "9000102");
        Dossier served = with(own, POINT, MeteringPoint::withOrgNo, "90001L");
        Dossier changing = with(child, CUSTOMER, Customer::withStatus, CustomerStatus.BEING_CHANGED);
        String a = ABSENT;
        return List.of(
                says("X7-1.36", "equal", with(own, POINT, MeteringPoint::withOrgNo, "9000101"), "passed", a, a, a, a),
                says("X7-1.36", "other", child, "violated", a, a, a, a),
                says("X7-1.36", "of the centre for large customers", served, "passed", a, a, a, a),
                literally("X7-1.36", "of the centre for large customers", served, "violated", a, a, a, a),
                says("X7-1.36", "being changed", changing, NOT_MET, NOT_MET, NOT_MET, NOT_MET, NOT_MET),
                literally("X7-1.36", "being changed", changing, "violated", a, a, a, a),
                says(
                        "X7-1.36",
                        "garbled",
                        with(own, POINT, MeteringPoint::withOrgNo, garbled()),
                        "undecided orgNo",
                        a,
                        a,
                        a,
                        a),
                says(
                        "X7-1.37",
                        "one there, one not in the table",
                        with(own, POINT, MeteringPoint::withOrgNo, "1"),
                        "passed",
                        "violated DANGLING",
                        "violated ABSENT",
                        "violated ABSENT",
                        "violated ABSENT",
                        "violated ABSENT"),
                says(
                        "X7-1.37",
                        "withdrawn, removed",
                        Bench.meterRemoved(Bench.transformerRemoved(Bench.withdrawn(own))),
                        "passed",
                        "not applicable POINT_WITHDRAWN",
                        NOT_MET,
                        "violated ABSENT",
                        "not applicable NOT_IN_SERVICE",
                        "not applicable NOT_IN_SERVICE"),
                says(
                        "X7-1.37",
                        "state garbled",
                        Bench.accountUnclear(own),
                        "undecided Customer.status",
                        "undecided Customer.status",
                        "undecided Customer.status",
                        "undecided Customer.status",
                        "undecided Customer.status",
                        "undecided Customer.status"));
    }

    private static List<RuleCase> prices() {
        Dossier assessment = with(POINT, MeteringPoint::withNature, MeteringPointNature.ASSESSMENT);
        Dossier unclear = with(POINT, MeteringPoint::withNature, garbled());
        List<RuleCase> cases = new ArrayList<>();
        for (String id : List.of("X7-1.20", "X7-1.35", "X7-1.63")) {
            cases.add(says(id, "absent", PLAIN, "violated ABSENT"));
            cases.add(says(id, "of assessment", assessment, NOT_MET));
            cases.add(literally(id, "of assessment", assessment, "violated ABSENT"));
            cases.add(says(id, "nature garbled", unclear, "undecided MeteringPoint.nature"));
        }
        Dossier coded = with(AGREEMENT, PriceAgreement::withPriceCode, "NOW");
        cases.add(says("X7-1.20", "in the table", with(AGREEMENT, PriceAgreement::withIndustryCode, "A1"), "passed"));
        cases.add(says(
                "X7-1.20", "not in it", with(AGREEMENT, PriceAgreement::withIndustryCode, "Z"), "violated DANGLING"));
        cases.add(says(
                "X7-1.35",
                "there",
                with(AGREEMENT, PriceAgreement::withPowerFactorStandard, PowerFactorStandard.values()[0]),
                "passed"));
        cases.add(says("X7-1.63", "there", with(AGREEMENT, PriceAgreement::withTouExecuted, YesNo.NO), "passed"));
        cases.add(says("X7-4.07", "coded", coded, "passed", "passed"));
        cases.add(says("X7-4.07", "without a code", PLAIN, "passed", "violated NOTHING"));
        cases.add(says("X7-4.07", "no agreement", PLAIN.withPriceAgreements(), "violated NOTHING"));
        cases.add(says("X7-4.07", "assessment point alone", assessment, NOT_MET, NOT_MET));
        cases.add(says(
                "X7-4.07",
                "nature garbled",
                unclear,
                "undecided MeteringPoint.nature",
                "undecided MeteringPoint.nature"));
        return cases;
    }

    private static List<RuleCase> segments() {
        Dossier connecting = with(CUSTOMER, Customer::withStatus, CustomerStatus.BEING_CONNECTED);
        Dossier foreign = with(with(CUSTOMER, Customer::withOrgNo, "90001L"), CUSTOMER, Customer::withSegmentNo, "S1");
        return List.of(
                says("X7-4.09", "in the table", with(CUSTOMER, Customer::withSegmentNo, "S1"), "passed"),
                says("X7-4.09", "not in it", with(CUSTOMER, Customer::withSegmentNo, "S9"), "violated DANGLING"),
                says("X7-4.09", "absent", PLAIN, "violated ABSENT"),
                says("X7-4.09", "being connected", connecting, NOT_MET),
                literally("X7-4.09", "being connected", connecting, "violated ABSENT"),
                says("X7-4.09", "state garbled", Bench.accountUnclear(PLAIN), "undecided status"),
                says("X7-6.07", "being connected", connecting.withMeteringPoints(), NOT_MET),
                literally("X7-6.07", "being connected", connecting.withMeteringPoints(), "violated NOTHING"),
                says("X7-1.9", "centre for large customers", foreign, "passed"),
                literally("X7-1.9", "centre for large customers", foreign, "violated"));
    }
}
