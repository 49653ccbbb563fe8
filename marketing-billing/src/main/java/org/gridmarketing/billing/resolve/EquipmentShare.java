package org.gridmarketing.billing.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;

/**
 * The equipment of the customer that one of several two-part agreements is billed for: what its metering points stand behind. With
 * one such agreement it is all of it.
 */
final class EquipmentShare {
    private final Resolution resolution;
    private final PriceAgreement agreement;
    private final List<ResolvedPoint> points;
    private final List<PriceAgreement> twoPart;

    EquipmentShare(Resolution resolution, PriceAgreement agreement, List<ResolvedPoint> points) {
        this.resolution = resolution;
        this.agreement = agreement;
        this.points = points;
        this.twoPart = new ArrayList<>(1);
        for (ResolvedPoint point : points) {
            point.agreement()
                    .filter(each -> !twoPart.contains(each))
                    .filter(each -> each.equals(agreement) || isTwoPart(each))
                    .ifPresent(twoPart::add);
        }
    }

    private boolean isTwoPart(PriceAgreement other) {
        return TariffResolver.inPeriod(resolution, other).stream()
                .anyMatch(tariff -> tariff.version().structure() == PricingStructure.TWO_PART);
    }

    /** Whether other agreements have a basic charge too, so that the customer's capacity is not this one's. */
    boolean isOneOfSeveral() {
        return twoPart.size() > 1;
    }

    List<PowerTransformer> units() {
        List<PowerTransformer> own = EquipmentCapacity.own(resolution);
        return isOneOfSeveral() ? behind(own) : own;
    }

    private List<PowerTransformer> behind(List<PowerTransformer> own) {
        Set<String> named = transformersOf(agreement);
        for (PowerTransformer unit : own) {
            long agreements = twoPart.stream()
                    .filter(each -> transformersOf(each).contains(unit.no()))
                    .count();
            boolean nobodys = agreements == 0
                    && !pointCapacitiesAreKnown()
                    && (unit.runStatus().equals(Recorded.of(RunStatus.RUNNING))
                            || !unit.changes().isEmpty());
            if (agreements > 1 || nobodys) {
                resolution
                        .issues()
                        .add(BillingIssues.EQUIPMENT_OF_NO_AGREEMENT, unit.ref(), "", Args.of("count", agreements));
            }
        }
        return own.stream().filter(unit -> named.contains(unit.no())).toList();
    }

    private Set<String> transformersOf(PriceAgreement other) {
        return points.stream()
                .filter(point -> point.agreement().filter(other::equals).isPresent())
                .flatMap(point -> point.archived().transformerNo().toOptional().stream())
                .collect(Collectors.toSet());
    }

    private boolean pointCapacitiesAreKnown() {
        return twoPart.stream().allMatch(each -> pointCapacity(each).isPresent());
    }

    /** The capacity that the archive gives the agreement's own points, sub-points not counted again. */
    Optional<ApparentPower> pointCapacity() {
        return pointCapacity(agreement);
    }

    private Optional<ApparentPower> pointCapacity(PriceAgreement other) {
        List<Recorded<ApparentPower>> capacities = points.stream()
                .filter(point -> point.agreement().filter(other::equals).isPresent() && !point.deducted())
                .map(point -> point.archived().capacity())
                .toList();
        boolean known = !capacities.isEmpty() && capacities.stream().allMatch(Recorded::isPresent);
        return known
                ? Optional.of(capacities.stream()
                        .flatMap(capacity -> capacity.toOptional().stream())
                        .reduce(ApparentPower.ZERO, ApparentPower::plus))
                : Optional.empty();
    }
}
