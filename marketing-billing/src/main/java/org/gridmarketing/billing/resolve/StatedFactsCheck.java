package org.gridmarketing.billing.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.dossier.StatedAdjustment;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;

/** Stated facts must be about something that is billed; a slip in a number must not be passed over. */
final class StatedFactsCheck {
    private StatedFactsCheck() {}

    static void check(Resolution resolution, List<ResolvedPoint> points) {
        ObjectRef customer = resolution.customer().ref();
        for (String point : resolution.stated().billedPoints()) {
            if (points.stream().noneMatch(each -> each.archived().no().equals(point))) {
                Args args = Args.of("point", point);
                resolution.issues().add(BillingIssues.UNKNOWN_BILLED_POINT, customer, "stated.billedPoints", args);
            }
        }
        checkWholeAgreements(resolution, points, customer);
        checkQuantities(resolution, points, customer);
        checkAdjustments(resolution, points, customer);
        StatedAgreementCheck.check(resolution, points);
        checkAgreements(resolution, resolution.stated().runningTotals().keySet(), "stated.runningTotals");
        checkAgreements(resolution, resolution.stated().powerFactorBases().keySet(), "stated.powerFactorBases");
        checkAgreements(resolution, resolution.stated().exemptions().keySet(), "stated.exemptions");
        checkAgreements(resolution, resolution.stated().purchaseMultiples().keySet(), "stated.purchaseMultiples");
        checkAgreements(resolution, resolution.stated().freeEnergies().keySet(), "stated.freeEnergies");
    }

    /** Demand, power factor and basic charge belong to an agreement as a whole. */
    private static void checkWholeAgreements(Resolution resolution, List<ResolvedPoint> points, ObjectRef customer) {
        for (ResolvedPoint point : points) {
            boolean leftOut = point.agreement().isEmpty()
                    && !resolution.stated().billedPoints().isEmpty()
                    && points.stream()
                            .flatMap(other -> other.agreement().stream())
                            .anyMatch(agreement ->
                                    point.archived().priceAgreementNo().equals(Recorded.of(agreement.no())));
            if (leftOut) {
                Args args = Args.of("point", point.archived().no());
                resolution.issues().add(BillingIssues.PART_OF_AGREEMENT, customer, "stated.billedPoints", args);
            }
        }
    }

    private static void checkQuantities(Resolution resolution, List<ResolvedPoint> points, ObjectRef customer) {
        List<String> used = points.stream()
                .flatMap(point -> point.agreement().stream())
                .distinct()
                .flatMap(agreement -> TariffResolver.inPeriod(resolution, agreement).stream()
                        .flatMap(tariff -> tariff.version().components().stream())
                        .flatMap(component -> component.statedQuantity().stream())
                        .distinct())
                .toList();
        for (String name : new TreeSet<>(resolution.stated().quantities().keySet())) {
            Args args = Args.of("quantity", name);
            if (!used.contains(name)) {
                resolution.issues().add(BillingIssues.UNKNOWN_STATED_QUANTITY, customer, "stated.quantities", args);
            } else if (used.indexOf(name) != used.lastIndexOf(name)) {
                resolution.issues().add(BillingIssues.STATED_QUANTITY_SHARED, customer, "stated.quantities", args);
            }
        }
    }

    /** Energy can be added only to what is read; an agreed quantity is changed where it is agreed. */
    private static void checkAdjustments(Resolution resolution, List<ResolvedPoint> points, ObjectRef customer) {
        for (StatedAdjustment adjustment : resolution.stated().adjustments()) {
            boolean isRead = points.stream()
                    .filter(point -> point.archived().no().equals(adjustment.meteringPointNo()))
                    .anyMatch(point -> point.archived().quantityMethod().equals(Recorded.of(QuantityMethod.ACTUAL)));
            if (!isRead) {
                Args args = Args.of("point", adjustment.meteringPointNo());
                resolution.issues().add(BillingIssues.UNKNOWN_ADJUSTED_POINT, customer, "stated.adjustments", args);
            } else if (adjustment.band().isPresent() && isUndivided(points, adjustment.meteringPointNo())) {
                Args args = Args.of("point", adjustment.meteringPointNo())
                        .and("band", adjustment.band().get());
                resolution.issues().add(BillingIssues.ADJUSTED_BAND_NOT_DIVIDED, customer, "stated.adjustments", args);
            }
        }
    }

    private static boolean isUndivided(List<ResolvedPoint> points, String no) {
        return points.stream()
                .filter(point -> point.archived().no().equals(no))
                .flatMap(point -> point.quantity().stream())
                .anyMatch(quantity -> quantity instanceof PointQuantity.Read read
                        && read.remainderBand().isEmpty());
    }

    private static void checkAgreements(Resolution resolution, Set<String> stated, String attribute) {
        for (String no : new TreeSet<>(stated)) {
            if (resolution.dossier().priceAgreements().stream()
                    .noneMatch(each -> each.no().equals(no))) {
                Args args = Args.of("agreement", no);
                resolution
                        .issues()
                        .add(
                                BillingIssues.UNKNOWN_STATED_AGREEMENT,
                                resolution.customer().ref(),
                                attribute,
                                args);
            }
        }
    }
}
