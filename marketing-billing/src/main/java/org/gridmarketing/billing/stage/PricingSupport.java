package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.price.PriceTerms;
import org.gridmarketing.billing.price.PriceTimeline;
import org.gridmarketing.billing.tariff.CompiledComponent;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/**
 * What cannot be priced whatever is read (计价可行性检查): told together with what is missing in the archive, so that neither hides the
 * other.
 */
public final class PricingSupport {
    private PricingSupport() {}

    /**
     * Every reason why an agreement cannot be priced that no reading changes.
     *
     * @param agreement the agreement with its tariffs
     * @param period the billing period
     * @param policy the choices by which the bill is computed
     * @param stated the stated quantities
     * @return reasons of prices, tiers, free energy, purchase multiples, stated quantities and the basic charge; none where it can be priced
     *     unless what is read says otherwise
     */
    public static List<Issue> unsupported(
            BillableAgreement agreement, BillingPeriod period, BillingPolicy policy, Map<String, Energy> stated) {
        List<Issue> issues = new ArrayList<>(BasicChargeSupport.missingPrices(agreement, period));
        agreement
                .basicCharge()
                .ifPresent(basis -> issues.addAll(BasicChargeSupport.unbillable(agreement, basis, period, policy)));
        List<PriceTerms> terms = new ArrayList<>(1);
        for (Timeline.Segment<PriceTerms> segment :
                PriceTimeline.of(agreement, period, policy).segments()) {
            terms.add(segment.value());
        }
        for (PriceTerms each : terms) {
            TierLines.unsupported(agreement, each).ifPresent(issues::add);
            for (CompiledComponent component : each.components()) {
                if (!TierLines.replaces(component, each)) {
                    addUnsupported(agreement, each, component, stated, issues);
                }
            }
        }
        issues.addAll(FreeEnergy.unsupported(agreement, terms, policy));
        return issues.isEmpty() ? issues : issues.stream().distinct().toList();
    }

    private static void addUnsupported(
            BillableAgreement agreement,
            PriceTerms terms,
            CompiledComponent component,
            Map<String, Energy> stated,
            List<Issue> issues) {
        component
                .component()
                .statedQuantity()
                .filter(name -> !stated.containsKey(name))
                .ifPresent(name -> issues.add(noStatedQuantity(agreement, terms, component, name)));
        if (!hasPurchasePrice(agreement, component)) {
            issues.add(purchaseNotSeparate(agreement, terms, component));
        }
    }

    /** A multiple is asked of the purchase alone, which must stand on a line of its own for that. */
    static boolean hasPurchasePrice(BillableAgreement agreement, CompiledComponent component) {
        return agreement.purchaseMultiple().equals(Ratio.ONE)
                || component.component().kind() != ChargeKind.PURCHASE_AND_LINE_LOSS;
    }

    static Issue purchaseNotSeparate(BillableAgreement agreement, PriceTerms terms, CompiledComponent component) {
        Args args = of(terms, component).and("multiple", agreement.purchaseMultiple());
        return issue(agreement, BillingIssues.PURCHASE_NOT_SEPARATE, args);
    }

    static Issue noStatedQuantity(
            BillableAgreement agreement, PriceTerms terms, CompiledComponent component, String name) {
        return issue(
                agreement,
                BillingIssues.NO_STATED_QUANTITY,
                of(terms, component).and("quantity", name));
    }

    static Args of(PriceTerms terms, CompiledComponent component) {
        return Args.of("code", terms.tariff().code())
                .and("component", component.component().code());
    }

    static Issue issue(BillableAgreement agreement, IssueCode code, Args args) {
        return new Issue(code, agreement.ref(), "priceCode", args);
    }
}
