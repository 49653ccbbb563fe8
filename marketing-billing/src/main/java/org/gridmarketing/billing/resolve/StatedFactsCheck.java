package org.gridmarketing.billing.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.code.LineLossMethod;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.dossier.StatedAdjustment;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.dossier.StatedFacts;
import org.gridmarketing.model.dossier.StatedLine;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;

/** Stated facts must be about something that is billed; a slip in a number must not be passed over. */
final class StatedFactsCheck {
    private StatedFactsCheck() {}

    /** What is stated of points: their energies depend on it. */
    static void checkPoints(Resolution resolution, List<ResolvedPoint> points) {
        ObjectRef customer = resolution.customer().ref();
        for (String point : resolution.stated().billedPoints()) {
            if (points.stream().noneMatch(each -> each.archived().no().equals(point))) {
                Args args = Args.of("point", point);
                resolution.issues().add(BillingIssues.UNKNOWN_BILLED_POINT, customer, "stated.billedPoints", args);
            }
        }
        checkWholeAgreements(resolution, points, customer);
        checkAdjustments(resolution, points, customer);
        checkLines(resolution, points, customer);
    }

    /** What is stated of agreements and quantities. */
    static void check(Resolution resolution, List<ResolvedPoint> points) {
        checkQuantities(resolution, points, resolution.customer().ref());
        StatedAgreementCheck.check(resolution, points);
        checkAgreements(resolution, points);
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
        if (resolution.stated().quantities().isEmpty()) {
            return;
        }
        List<List<CompiledTariff>> tariffs = points.stream()
                .flatMap(point -> point.agreement().stream())
                .distinct()
                .map(agreement -> TariffResolver.inPeriod(resolution, agreement))
                .toList();
        // a price code that is not known may use any quantity, and is told itself
        boolean known = tariffs.stream().noneMatch(List::isEmpty);
        List<String> used = tariffs.stream()
                .flatMap(versions -> versions.stream()
                        .flatMap(tariff -> tariff.version().components().stream())
                        .flatMap(component -> component.statedQuantity().stream())
                        .distinct())
                .toList();
        for (String name : new TreeSet<>(resolution.stated().quantities().keySet())) {
            Args args = Args.of("quantity", name);
            if (!used.contains(name) && known) {
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

    private static void checkLines(Resolution resolution, List<ResolvedPoint> points, ObjectRef customer) {
        for (StatedLine line : resolution.stated().lines()) {
            boolean used = points.stream()
                    .map(ResolvedPoint::archived)
                    .anyMatch(point -> point.no().equals(line.meteringPointNo())
                            && point.lineLossMethod().equals(Recorded.of(LineLossMethod.STANDARD_FORMULA)));
            if (!used) {
                Args args = Args.of("point", line.meteringPointNo());
                resolution.issues().add(BillingIssues.STATED_LINE_UNUSED, customer, "stated.lines", args);
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

    /** What is stated for an agreement that is not billed would be passed over. */
    private static void checkAgreements(Resolution resolution, List<ResolvedPoint> points) {
        StatedFacts stated = resolution.stated();
        checkAgreements(resolution, points, stated.runningTotals().keySet(), "stated.runningTotals");
        checkAgreements(resolution, points, stated.powerFactorBases().keySet(), "stated.powerFactorBases");
        checkAgreements(resolution, points, stated.exemptions().keySet(), "stated.exemptions");
        checkAgreements(resolution, points, stated.purchaseMultiples().keySet(), "stated.purchaseMultiples");
        checkAgreements(resolution, points, stated.freeEnergies().keySet(), "stated.freeEnergies");
        for (StatedCharge charge : stated.charges()) {
            ObjectRef agreement = ObjectRef.of(PriceAgreement.class, charge.agreementNo());
            checkAgreement(resolution, charge.agreementNo(), points, agreement, "stated.charges");
        }
    }

    private static void checkAgreements(
            Resolution resolution, List<ResolvedPoint> points, Set<String> numbers, String attribute) {
        if (!numbers.isEmpty()) {
            ObjectRef customer = resolution.customer().ref();
            new TreeSet<>(numbers).forEach(no -> checkAgreement(resolution, no, points, customer, attribute));
        }
    }

    private static void checkAgreement(
            Resolution resolution, String no, List<ResolvedPoint> points, ObjectRef subject, String attribute) {
        boolean known = resolution.dossier().priceAgreements().stream()
                .anyMatch(each -> each.no().equals(no));
        if (!AgreementResolver.used(points).contains(no)) {
            IssueCode code = known ? BillingIssues.STATED_AGREEMENT_NOT_BILLED : BillingIssues.UNKNOWN_STATED_AGREEMENT;
            resolution.issues().add(code, subject, attribute, Args.of("agreement", no));
        }
    }
}
