package org.gridmarketing.billing.resolve;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.OperatingCapacity;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.stage.CapacityDays;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.BasicChargeMethod;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.Timeline;

/** What the basic charge of a two-part agreement is billed on. */
final class BasicChargeResolver {
    private final Resolution resolution;
    private final PriceAgreement agreement;
    private final IssueCollector issues;
    private final BasicChargeSpan span;
    private final List<ResolvedPoint> points;
    private final EquipmentShare share;
    private final List<PowerTransformer> units;
    private final EquipmentCapacity equipment;

    BasicChargeResolver(Resolution resolution, PriceAgreement agreement, List<ResolvedPoint> points) {
        this.resolution = resolution;
        this.agreement = agreement;
        this.points = points;
        this.issues = resolution.issues();
        this.span = BasicChargeSpan.of(resolution);
        this.share = new EquipmentShare(resolution, agreement, points);
        this.units = share.units();
        this.equipment = EquipmentCapacity.of(resolution, units, span.months());
    }

    /** A single-part tariff with a basic charge method would be billed too low without a word. */
    static void checkNone(Resolution resolution, PriceAgreement agreement) {
        resolution
                .issues()
                .optional(agreement.basicChargeMethod(), agreement.ref(), "basicChargeMethod")
                .filter(method -> method != BasicChargeMethod.NONE)
                .ifPresent(method -> refuse(resolution, agreement, method, PricingStructure.SINGLE_PART));
    }

    Optional<ResolvedBasicCharge> resolve() {
        checkKnown();
        return issues.require(agreement.basicChargeMethod(), agreement.ref(), "basicChargeMethod")
                .flatMap(method -> switch (method) {
                    case CAPACITY -> byCapacity();
                    case CONTRACT_DEMAND -> byContractDemand();
                    case ACTUAL_DEMAND -> byActualDemand();
                    case NONE, CAPACITY_DEMAND_COMPARISON, CAPACITY_AND_DEMAND, SPECIAL -> {
                        refuse(resolution, agreement, method, PricingStructure.TWO_PART);
                        yield Optional.empty();
                    }
                });
    }

    /** An account whose change is under way is billed by the dated changes of its equipment; without any, nobody knows them. */
    private void checkKnown() {
        Customer customer = resolution.customer();
        if (customer.status().equals(Recorded.of(CustomerStatus.BEING_CHANGED)) && !equipment.billed()) {
            issues.add(BillingIssues.CUSTOMER_BEING_CHANGED, customer.ref(), "status");
        }
    }

    private Optional<ResolvedBasicCharge> byCapacity() {
        return operatingCapacity().map(operating -> new ResolvedBasicCharge(basis(operating), Optional.of(operating)));
    }

    private BasicCharge basis(OperatingCapacity operating) {
        Timeline<ApparentPower> capacity = CapacityDays.charged(operating);
        boolean constant = capacity.isConstant() && span.isWholePeriod(resolution.period());
        return constant
                ? new BasicCharge.ByCapacity(capacity.segments().get(0).value())
                : new BasicCharge.ByChangingCapacity(capacity);
    }

    /** From the equipment or, where the policy or missing days say so, from the archive; a difference is told, not refused. */
    private Optional<OperatingCapacity> operatingCapacity() {
        return share.isOneOfSeveral() ? capacityOfOne() : capacityOfAll();
    }

    private OperatingCapacity ofEquipment() {
        return new OperatingCapacity.OfEquipment(equipment.units(), span.charged());
    }

    /** Of several two-part agreements each is billed for the equipment behind its points, else for their own capacity. */
    private Optional<OperatingCapacity> capacityOfOne() {
        Optional<ApparentPower> ofPoints =
                share.pointCapacity().filter(capacity -> notNegative(capacity, agreement.ref(), "capacity"));
        if (!units.isEmpty()) {
            return Optional.of(ofEquipment());
        }
        if (ofPoints.isEmpty()) {
            issues.add(BillingIssues.SEVERAL_TWO_PART, agreement.ref(), "");
        }
        return ofPoints.map(capacity -> new OperatingCapacity.OfPoints(capacity, span.charged()));
    }

    private Optional<OperatingCapacity> capacityOfAll() {
        Customer customer = resolution.customer();
        if (equipment.billed() && units.isEmpty()) {
            issues.add(BillingIssues.NO_EQUIPMENT, customer.ref(), "");
            return Optional.empty();
        }
        if (equipment.billed()) {
            equipment
                    .differingFrom(customer.operatingCapacity())
                    .ifPresent(archived -> warn(
                            BillingIssues.CAPACITY_DERIVED,
                            Args.of("derived", equipment.atEnd()).and("archived", archived)));
            return Optional.of(ofEquipment());
        }
        equipment
                .differingFrom(customer.operatingCapacity())
                .filter(billed -> !equipment.latest().isZero())
                .ifPresent(billed -> warn(
                        BillingIssues.CAPACITY_DIFFERS,
                        Args.of("billed", billed).and("running", equipment.atEnd())));
        // everything suspended is billed as nothing
        return issues.require(customer.operatingCapacity(), customer.ref(), "operatingCapacity")
                .filter(capacity -> notNegative(capacity, customer.ref(), "operatingCapacity"))
                .map(capacity -> new OperatingCapacity.OfArchive(capacity, span.charged()));
    }

    private Optional<ResolvedBasicCharge> byContractDemand() {
        checkLoss();
        Optional<Power> demand = positive(
                issues.require(agreement.contractDemand(), agreement.ref(), "contractDemand"),
                agreement.ref(),
                "contractDemand");
        Optional<OperatingCapacity> operating = demandCapacity();
        Optional<ApparentPower> contract = capacity("contractCapacity");
        return demand.flatMap(kw -> operating.flatMap(from ->
                contract.map(agreed -> new ResolvedBasicCharge(byContractDemand(kw, from, agreed), operating))));
    }

    private BasicCharge byContractDemand(Power demand, OperatingCapacity operating, ApparentPower contract) {
        ApparentPower kva = CapacityDays.greatest(operating);
        Power agreed = kva.isZero() ? suspended(demand) : demand;
        return new BasicCharge.ByContractDemand(agreed, kva, contract, span.part());
    }

    /** A customer who pays by demand suspends whole months; in such a month there is nothing to pay for. */
    private Power suspended(Power contract) {
        warn(BillingIssues.DEMAND_SUSPENDED, Args.of("demand", contract));
        return Power.ZERO;
    }

    /** The capacity that the floor of a demand is a share of: the most that was in operation in the month. */
    private Optional<OperatingCapacity> demandCapacity() {
        return equipment.billed() || share.isOneOfSeveral()
                ? operatingCapacity()
                : capacity("operatingCapacity").map(kva -> new OperatingCapacity.OfArchive(kva, span.charged()));
    }

    private Optional<ResolvedBasicCharge> byActualDemand() {
        checkLoss();
        Optional<ApparentPower> contract = capacity("contractCapacity");
        if (resolution.policy().basicCharge().actualDemandFloor().isZero()) {
            return contract.map(agreed -> new ResolvedBasicCharge(byActualDemand(agreed, agreed), Optional.empty()));
        }
        Optional<OperatingCapacity> operating = demandCapacity();
        return contract.flatMap(agreed -> operating.map(
                from -> new ResolvedBasicCharge(byActualDemand(agreed, CapacityDays.greatest(from)), operating)));
    }

    private BasicCharge byActualDemand(ApparentPower contract, ApparentPower operating) {
        return new BasicCharge.ByActualDemand(contract, operating, span.part());
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

    private void warn(IssueCode code, Args args) {
        resolution.warnings().add(new BillWarning(code, args));
    }

    private void checkLoss() {
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
