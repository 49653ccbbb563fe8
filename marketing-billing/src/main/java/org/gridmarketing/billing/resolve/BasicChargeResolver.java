package org.gridmarketing.billing.resolve;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.BasicChargeMethod;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;

/** What the basic charge of a two-part agreement is billed on. */
final class BasicChargeResolver {
    private final Resolution resolution;
    private final PriceAgreement agreement;
    private final IssueCollector issues;

    BasicChargeResolver(Resolution resolution, PriceAgreement agreement) {
        this.resolution = resolution;
        this.agreement = agreement;
        this.issues = resolution.issues();
    }

    /** A single-part tariff with a basic charge method would be billed too low without a word. */
    static void checkNone(Resolution resolution, PriceAgreement agreement) {
        resolution
                .issues()
                .optional(agreement.basicChargeMethod(), agreement.ref(), "basicChargeMethod")
                .filter(method -> method != BasicChargeMethod.NONE)
                .ifPresent(method -> refuse(resolution, agreement, method, PricingStructure.SINGLE_PART));
    }

    Optional<BasicCharge> resolve(List<ResolvedPoint> points) {
        checkSuppliedThroughout();
        return issues.require(agreement.basicChargeMethod(), agreement.ref(), "basicChargeMethod")
                .flatMap(method -> switch (method) {
                    case CAPACITY -> byCapacity();
                    case CONTRACT_DEMAND -> byContractDemand(points);
                    case ACTUAL_DEMAND -> byActualDemand(points);
                    case NONE, CAPACITY_DEMAND_COMPARISON, CAPACITY_AND_DEMAND, SPECIAL -> {
                        refuse(resolution, agreement, method, PricingStructure.TWO_PART);
                        yield Optional.empty();
                    }
                });
    }

    private void checkSuppliedThroughout() {
        Customer customer = resolution.customer();
        if (customer.status().equals(Recorded.of(CustomerStatus.BEING_CHANGED))) {
            issues.add(BillingIssues.CUSTOMER_BEING_CHANGED, customer.ref(), "status");
        }
        issues.optional(customer.energisedOn(), customer.ref(), "energisedOn")
                .filter(day -> resolution.period().contains(day)
                        && day.isAfter(resolution.period().firstDay()))
                .ifPresent(day -> issues.add(
                        BillingIssues.BASIC_CHARGE_PART_MONTH,
                        customer.ref(),
                        "energisedOn",
                        Args.of("from", day).and("to", resolution.period().to())));
    }

    private Optional<BasicCharge> byCapacity() {
        checkEquipment();
        warnOfCapacity();
        Customer customer = resolution.customer();
        // everything suspended is billed as nothing
        return issues.require(customer.operatingCapacity(), customer.ref(), "operatingCapacity")
                .filter(capacity -> notNegative(capacity, customer.ref(), "operatingCapacity"))
                .map(BasicCharge.ByCapacity::new);
    }

    private Optional<BasicCharge> byContractDemand(List<ResolvedPoint> points) {
        checkEquipment();
        checkLoss(points);
        Optional<Power> demand = positive(
                issues.require(agreement.contractDemand(), agreement.ref(), "contractDemand"),
                agreement.ref(),
                "contractDemand");
        Optional<ApparentPower> operating = capacity("operatingCapacity");
        Optional<ApparentPower> contract = capacity("contractCapacity");
        return demand.flatMap(kw ->
                operating.flatMap(kva -> contract.map(agreed -> new BasicCharge.ByContractDemand(kw, kva, agreed))));
    }

    private Optional<BasicCharge> byActualDemand(List<ResolvedPoint> points) {
        checkLoss(points);
        return capacity("contractCapacity").map(BasicCharge.ByActualDemand::new);
    }

    private Optional<ApparentPower> capacity(String attribute) {
        Customer customer = resolution.customer();
        Recorded<ApparentPower> fact =
                attribute.equals("contractCapacity") ? customer.contractCapacity() : customer.operatingCapacity();
        return positive(issues.require(fact, customer.ref(), attribute), customer.ref(), attribute);
    }

    private boolean notNegative(Quantity<?> value, ObjectRef subject, String attribute) {
        if (value.isNegative()) {
            issues.add(BillingIssues.NEGATIVE, subject, attribute, Args.of("value", value));
        }
        return !value.isNegative();
    }

    private <Q extends Quantity<Q>> Optional<Q> positive(Optional<Q> value, ObjectRef subject, String attribute) {
        value.filter(each -> each.signum() <= 0)
                .ifPresent(each -> issues.add(BillingIssues.NOT_POSITIVE, subject, attribute, Args.of("value", each)));
        return value.filter(each -> each.signum() > 0);
    }

    /** The capacity that is billed is that of the running equipment, so each piece must say what it has. */
    private void checkEquipment() {
        for (PowerTransformer transformer : resolution.dossier().transformers()) {
            if (transformer.runStatus().equals(Recorded.of(RunStatus.RUNNING))) {
                issues.require(transformer.ratedCapacity(), transformer.ref(), "ratedCapacity");
                issues.optional(transformer.installedOn(), transformer.ref(), "installedOn")
                        .filter(day -> resolution.period().contains(day)
                                && day.isAfter(resolution.period().firstDay()))
                        .ifPresent(day -> issues.add(
                                BillingIssues.CAPACITY_CHANGED, transformer.ref(), "installedOn", Args.of("on", day)));
            }
        }
    }

    /** Standby and interlocks may explain a difference, so it is told and not refused. */
    private void warnOfCapacity() {
        List<ApparentPower> running = resolution.dossier().transformers().stream()
                .filter(transformer -> transformer.runStatus().equals(Recorded.of(RunStatus.RUNNING)))
                .flatMap(transformer -> transformer.ratedCapacity().toOptional().stream())
                .toList();
        ApparentPower sum = running.stream().reduce(ApparentPower.ZERO, ApparentPower::plus);
        resolution
                .customer()
                .operatingCapacity()
                .toOptional()
                .filter(capacity -> !running.isEmpty() && !capacity.equals(sum))
                .ifPresent(capacity -> resolution
                        .warnings()
                        .add(new BillWarning(
                                BillingIssues.CAPACITY_DIFFERS,
                                Args.of("billed", capacity).and("running", sum))));
    }

    private void checkLoss(List<ResolvedPoint> points) {
        boolean lossy = points.stream()
                .anyMatch(point -> point.bearsLoss()
                        && point.agreement().filter(agreement::equals).isPresent());
        if (lossy) {
            issues.add(BillingIssues.DEMAND_WITH_LOSS, agreement.ref(), "basicChargeMethod");
        }
    }

    private static void refuse(
            Resolution resolution, PriceAgreement agreement, BasicChargeMethod method, PricingStructure structure) {
        Args args = Args.of("method", method).and("structure", structure);
        resolution.issues().add(BillingIssues.UNSUPPORTED_BASIC_CHARGE, agreement.ref(), "basicChargeMethod", args);
    }
}
