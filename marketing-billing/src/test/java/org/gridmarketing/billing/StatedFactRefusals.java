package org.gridmarketing.billing;

import static org.gridmarketing.billing.ArchiveRefusals.bill02;
import static org.gridmarketing.billing.PricingRefusals.tier15;
import static org.gridmarketing.billing.RefusalCase.agreement;
import static org.gridmarketing.billing.RefusalCase.customer;
import static org.gridmarketing.billing.RefusalCase.refused;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.text.Bilingual;

/** Samples with stated facts that cannot be, or that act on nothing and would be dropped without a word. */
final class StatedFactRefusals {
    private static final String POWER = "FX-BILL-02-A1";
    private static final String LIGHTING = "FX-BILL-02-A2";
    private static final String HOME = "FX-TIER-15-A1";

    private StatedFactRefusals() {}

    static Stream<RefusalCase> all() {
        return Stream.of(withoutUse(), impossible(), notBilled()).flatMap(each -> each);
    }

    /** The agreement is there, but no point of it is billed. */
    private static Stream<RefusalCase> notBilled() {
        String idle = "FX-BILL-02-A9";
        Edit edit = bill02().dossier(d -> d.withPriceAgreements(
                Edit.and(d.priceAgreements(), d.priceAgreements().get(0).withNo(idle))));
        ObjectRef customer = customer("FX-BILL-02");
        return Stream.of(
                notBilled(
                        edit.stated(s -> s.withFreeEnergies(Map.of(idle, Energy.ofKwh(10)))), customer, "freeEnergies"),
                notBilled(
                        edit.stated(s -> s.withRunningTotals(Map.of(idle, Energy.ofKwh(10)))),
                        customer,
                        "runningTotals"),
                notBilled(edit.stated(s -> s.withExemptions(Map.of(idle, Set.of("fund")))), customer, "exemptions"),
                notBilled(
                        edit.stated(s -> s.withPurchaseMultiples(Map.of(idle, Ratio.of("1.5")))),
                        customer,
                        "purchaseMultiples"),
                notBilled(
                        edit.stated(s -> s.withPowerFactorBases(Map.of(idle, Yuan.of("100")))),
                        customer,
                        "powerFactorBases"),
                notBilled(
                        edit.stated(s -> s.withCharges(new StatedCharge(
                                idle, "refund", new Bilingual("退补", "refund"), Yuan.of("5"), false, true))),
                        agreement(idle),
                        "charges"));
    }

    private static RefusalCase notBilled(Edit edit, ObjectRef subject, String stated) {
        return refused(
                "stated " + stated + " of an agreement without points",
                edit,
                BillingIssues.STATED_AGREEMENT_NOT_BILLED,
                subject,
                "stated." + stated);
    }

    private static Stream<RefusalCase> withoutUse() {
        return Stream.of(
                refused(
                        "an exemption from a component that no tariff has",
                        bill02().stated(s -> s.withExemptions(Map.of(POWER, Set.of("nope")))),
                        BillingIssues.UNKNOWN_EXEMPT_COMPONENT,
                        agreement(POWER),
                        "stated.exemptions"),
                refused(
                        "a multiple of a purchase price that no tariff asks",
                        multiple("1.5"),
                        BillingIssues.MULTIPLE_WITHOUT_PURCHASE,
                        agreement(POWER),
                        "stated.purchaseMultiples"),
                refused(
                        "a running total without tiers",
                        bill02().stated(s -> s.withRunningTotals(Map.of(POWER, Energy.ofKwh(1000)))),
                        BillingIssues.RUNNING_TOTAL_WITHOUT_TIERS,
                        agreement(POWER),
                        "stated.runningTotals"),
                refused(
                        "an adjustment base of charges that are not adjusted",
                        bill02().stated(s -> s.withPowerFactorBases(Map.of(LIGHTING, Yuan.of("100")))),
                        BillingIssues.STATED_BASE_NOT_ADJUSTED,
                        agreement(LIGHTING),
                        "stated.powerFactorBases"),
                refused(
                        "energy added in a band to a point without bands",
                        AdjustmentTest.ofABandThatIsNotThere(),
                        BillingIssues.ADJUSTED_BAND_NOT_DIVIDED,
                        customer("FX-TIER-15"),
                        "stated.adjustments"));
    }

    private static Stream<RefusalCase> impossible() {
        ObjectRef home = agreement(HOME);
        return Stream.of(
                refused(
                        "nothing times the purchase price",
                        multiple("0"),
                        BillingIssues.NOT_POSITIVE,
                        agreement(POWER),
                        "stated.purchaseMultiples"),
                refused(
                        "a purchase multiple below zero",
                        multiple("-1.5"),
                        BillingIssues.NOT_POSITIVE,
                        agreement(POWER),
                        "stated.purchaseMultiples"),
                refused(
                        "free energy below zero",
                        tier15().stated(s -> s.withFreeEnergies(Map.of(HOME, Energy.ofKwh(-10)))),
                        BillingIssues.NEGATIVE,
                        home,
                        "stated.freeEnergies"));
    }

    private static Edit multiple(String times) {
        return bill02().stated(s -> s.withPurchaseMultiples(Map.of(POWER, Ratio.of(times))));
    }
}
