package org.gridmarketing.billing.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.BilledLoss;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.tariff.CompiledCatalog;
import org.gridmarketing.model.catalog.CaseTariffs;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.dossier.StatedFacts;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Resolver (计费输入校验与解析): turns an archived customer into billing input, or says every reason why it cannot be billed.
 *
 * <p>It refuses what makes an amount undefined or surely wrong, and by name whatever billing does not support yet. What is
 * merely wrong in the archive is the business of the rules.
 */
public final class BillingInputResolver {
    private BillingInputResolver() {}

    /**
     * Resolves a case document.
     *
     * @param billingCase customer, readings, tariffs, period and policy
     * @return the input, or every reason for refusing
     */
    public static Outcome<BillingInput> resolve(BillingCase billingCase) {
        Outcome<TariffCatalog> catalog = CaseTariffs.of(billingCase);
        CompiledCatalog compiled = CompiledCatalog.of(
                catalog instanceof Outcome.Ok<TariffCatalog> ok ? ok.value() : TariffCatalog.empty());
        Outcome<BillingInput> input = resolve(
                billingCase.dossier(),
                billingCase.tables(),
                compiled,
                billingCase.period(),
                billingCase.policy(),
                billingCase.stated());
        if (catalog.isOk()) {
            return input;
        }
        // without the catalogue nobody can tell which price codes it knows
        Stream<Issue> others =
                input.issues().stream().filter(issue -> !issue.code().equals(BillingIssues.UNKNOWN_PRICE_CODE));
        return Outcome.refused(Stream.concat(catalog.issues().stream(), others).toList());
    }

    /**
     * Resolves a customer.
     *
     * @param dossier the customer with readings at both ends of the period
     * @param tables what the dossier refers to
     * @param catalog the tariffs, compiled once for any number of customers
     * @param period the billing period
     * @param policy the choices by which the bill is computed
     * @param stated numbers that neither archive nor readings hold
     * @return the input, or every reason for refusing
     */
    public static Outcome<BillingInput> resolve(
            Dossier dossier,
            ReferenceTables tables,
            CompiledCatalog catalog,
            BillingPeriod period,
            BillingPolicy policy,
            StatedFacts stated) {
        Resolution resolution = new Resolution(dossier, tables, catalog, period, policy, stated);
        IssueCollector issues = resolution.issues();
        CustomerResolver.check(resolution);
        int ofCustomer = issues.issues().size();
        List<ResolvedPoint> points = PointResolver.resolve(resolution);
        Map<String, BilledLoss> losses = TransformerResolver.resolve(resolution, points);
        LossTimes.Days supplied = LossTimes.supplied(resolution, points);
        StatedFactsCheck.checkPoints(resolution, points);
        boolean measured = issues.issues().size() == ofCustomer;
        StatedFactsCheck.check(resolution, points);
        ShareWarnings.tell(resolution, points);
        List<BillableAgreement> agreements = new AgreementResolver(resolution).resolve(points);
        BillingInput input = BillingInput.builder()
                .customerNo(dossier.customer().no())
                .period(period)
                .policy(policy)
                .addAllAgreements(agreements)
                .addAllPoints(billable(points))
                .putAllLosses(losses)
                .suppliedTime(supplied.time())
                .addAllSuppliedDays(supplied.spans())
                .putAllStatedQuantities(stated.quantities())
                .addAllStatedAdjustments(stated.adjustments())
                .addAllStatedCharges(stated.charges())
                .addAllWarnings(resolution.warnings())
                .build();
        if (issues.isEmpty()) {
            return Outcome.ok(input);
        }
        if (measured) {
            FurtherReasons.tell(issues, input, AgreementResolver.used(points).size() == agreements.size());
        }
        return Outcome.refused(issues.issues());
    }

    private static List<BillablePoint> billable(List<ResolvedPoint> points) {
        List<BillablePoint> billable = new ArrayList<>(points.size());
        points.forEach(point -> point.billable().ifPresent(billable::add));
        return billable;
    }
}
