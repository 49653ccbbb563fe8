package org.gridmarketing.billing.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;

/** Metering points that take part in settlement, with where their energy comes from. */
final class PointResolver {
    private final Resolution resolution;
    private final MeteringPoint point;
    private final ObjectRef ref;
    private final ReadingsAtChange changes;

    private PointResolver(Resolution resolution, MeteringPoint point, ReadingsAtChange changes) {
        this.resolution = resolution;
        this.point = point;
        this.changes = changes;
        this.ref = point.ref();
    }

    static List<ResolvedPoint> resolve(Resolution resolution) {
        List<ResolvedPoint> points = new ArrayList<>();
        ReadingsAtChange changes = new ReadingsAtChange(resolution);
        for (MeteringPoint point : resolution.dossier().meteringPoints()) {
            PointResolver resolver = new PointResolver(resolution, point, changes);
            if (resolver.takesPart()) {
                points.add(resolver.resolve());
            }
        }
        if (points.isEmpty()) {
            resolution
                    .issues()
                    .add(BillingIssues.NO_POINT, resolution.customer().ref(), "");
        }
        points.forEach(each -> new PointResolver(resolution, each.archived(), changes).checkAmong(each, points));
        return changes.on(points);
    }

    private boolean takesPart() {
        issues().optional(point.status(), ref, "status");
        if (isSettled(point)) {
            issues().require(point.nature(), ref, "nature");
            issues().optional(point.purpose(), ref, "purpose")
                    .filter(purpose -> purpose != MeteringPointPurpose.RETAIL_SETTLEMENT)
                    .ifPresent(purpose -> issues().add(
                                    BillingIssues.UNSUPPORTED_PURPOSE, ref, "purpose", Args.of("purpose", purpose)));
        }
        return isSettled(point);
    }

    private ResolvedPoint resolve() {
        checkCustomer(point.customerNo(), ref);
        Optional<PriceAgreement> agreement = agreement();
        agreement.ifPresent(each -> checkCustomer(each.customerNo(), each.ref()));
        boolean deducted = isDeductedFromParent();
        Optional<PointQuantity> quantity = issues().require(point.quantityMethod(), ref, "quantityMethod")
                .flatMap(method -> quantity(method, agreement));
        boolean bearsLoss = bearsLoss();
        PointLosses losses = new PointLosses(resolution, point);
        return new ResolvedPoint(
                point, quantity, deducted, bearsLoss, losses.agreed(bearsLoss), losses.line(quantity), agreement);
    }

    private Optional<PriceAgreement> agreement() {
        List<String> billed = resolution.stated().billedPoints();
        if (!billed.isEmpty() && !billed.contains(point.no())) {
            return Optional.empty();
        }
        return issues().single(
                        resolution.view().agreements(point.priceAgreementNo()),
                        point.priceAgreementNo(),
                        ref,
                        "priceAgreementNo",
                        PriceAgreement.class);
    }

    /** A point that gets no lines is still divided into bands as its agreement says, for what is deducted from its parent. */
    private Optional<PriceAgreement> unbilledAgreement() {
        return resolution.view().agreements(point.priceAgreementNo()).stream().findFirst();
    }

    private Optional<PointQuantity> quantity(QuantityMethod method, Optional<PriceAgreement> agreement) {
        return switch (method) {
            case ACTUAL -> read(agreement);
            case FIXED_QUANTITY -> fixed().map(PointQuantity.Fixed::new);
            case PER_DAY_AGREEMENT -> fixed().map(this::perDay);
            case FIXED_RATIO -> proportion();
        };
    }

    private Optional<PointQuantity> read(Optional<PriceAgreement> agreement) {
        Optional<PriceAgreement> divides = agreement.or(this::unbilledAgreement);
        return new MeterResolver(resolution, point, divides).read().map(result -> {
            ClosingReadings.check(resolution, result.quantity().readings());
            changes.add(point, divides, result.inside());
            return result.quantity();
        });
    }

    private PointQuantity perDay(Energy energy) {
        LossTimes.Days supplied = new LossTimes(resolution).supplied();
        return new PointQuantity.PerDay(energy, supplied.time().days(), supplied.spans());
    }

    private Optional<Energy> fixed() {
        Optional<Energy> energy = issues().require(point.fixedQuantity(), ref, "fixedQuantity");
        if (energy.filter(Energy::isNegative).isPresent()) {
            issues().add(BillingIssues.NEGATIVE, ref, "fixedQuantity", Args.of("value", energy.get()));
            return Optional.empty();
        }
        return energy;
    }

    private Optional<PointQuantity> proportion() {
        issues().require(point.parentNo(), ref, "parentNo");
        Optional<Ratio> ratio = issues().require(point.fixedRatio(), ref, "fixedRatio");
        if (ratio.isPresent() && (ratio.get().isNegative() || ratio.get().compareTo(Ratio.ONE) >= 0)) {
            issues().add(BillingIssues.RATIO_OUT_OF_RANGE, ref, "fixedRatio", Args.of("value", ratio.get()));
            return Optional.empty();
        }
        return ratio.map(PointQuantity.Proportion::new);
    }

    private boolean hasParent() {
        if (point.parentNo().isAbsent()) {
            return false;
        }
        Optional<MeteringPoint> parent = issues().single(
                        resolution.view().points(point.parentNo()),
                        point.parentNo(),
                        ref,
                        "parentNo",
                        MeteringPoint.class);
        parent.ifPresent(this::checkParent);
        return parent.isPresent();
    }

    private void checkAmong(ResolvedPoint resolved, List<ResolvedPoint> inService) {
        boolean standsAlone = inService.size() == 1 && point.parentNo().isAbsent();
        if (standsAlone) {
            return;
        }
        checkParentIsInService(resolved, inService);
        long same = inService.stream()
                .filter(each -> each.archived().no().equals(point.no()))
                .count();
        if (same > 1) {
            issues().add(BillingIssues.POINT_TWICE, ref, "no", Args.of("count", same));
        }
        inService.stream()
                .filter(each -> !each.archived().no().equals(point.no()))
                .flatMap(each -> meters(each.archived()))
                .filter(no -> meters(point).anyMatch(no::equals))
                .forEach(no -> issues().add(BillingIssues.METER_SHARED, ObjectRef.of(Meter.class, no), ""));
        boolean parentBearsLoss = inService.stream()
                .anyMatch(each -> each.bearsLoss()
                        && point.parentNo().equals(Recorded.of(each.archived().no())));
        boolean read = point.quantityMethod().equals(Recorded.of(QuantityMethod.ACTUAL));
        if (read && resolved.deducted() && parentBearsLoss && !resolved.bearsLoss()) {
            issues().add(BillingIssues.UNSUPPORTED_CHILD_WITHOUT_LOSS, ref, "lossBilled");
        }
    }

    /** The meters that stand at a point in the period. */
    private Stream<String> meters(MeteringPoint at) {
        return resolution.view().installations(at).stream()
                .filter(installation -> MeterResolver.touches(installation, resolution.period()))
                .flatMap(installation -> installation.meterNo().toOptional().stream());
    }

    /** What is agreed as a part of another point means nothing where that point is not settled; a sub-meter stands alone. */
    private void checkParentIsInService(ResolvedPoint resolved, List<ResolvedPoint> inService) {
        boolean isAgreed = !point.quantityMethod().equals(Recorded.of(QuantityMethod.ACTUAL));
        boolean dependsOnParent =
                resolved.deducted() || point.quantityMethod().equals(Recorded.of(QuantityMethod.FIXED_RATIO));
        Optional<String> parentNo = point.parentNo().toOptional();
        boolean parentIsOut = parentNo.filter(no -> inService.stream()
                        .noneMatch(each -> each.archived().no().equals(no)))
                .isPresent();
        if (isAgreed
                && dependsOnParent
                && parentIsOut
                && !resolution.view().points(point.parentNo()).isEmpty()) {
            Args args = Args.of("parent", parentNo.orElseThrow());
            issues().add(BillingIssues.PARENT_NOT_IN_SERVICE, ref, "parentNo", args);
        }
    }

    private void checkParent(MeteringPoint parent) {
        Set<String> seen = new HashSet<>();
        Optional<MeteringPoint> next = Optional.of(point);
        while (next.isPresent() && seen.add(next.get().no())) {
            next = resolution.view().points(next.get().parentNo()).stream().findFirst();
        }
        if (next.filter(back -> back.no().equals(point.no())).isPresent()) {
            issues().add(BillingIssues.PARENT_CYCLE, ref, "parentNo");
        }
        if (!parent.quantityMethod().equals(Recorded.of(QuantityMethod.ACTUAL))) {
            issues().add(BillingIssues.PARENT_NOT_READ, ref, "parentNo", Args.of("parent", parent.no()));
        }
    }

    /** Whether a point is taken off another one, and off which, is never guessed. */
    private boolean isDeductedFromParent() {
        boolean parent = hasParent();
        Optional<YesNo> flag = parent
                ? issues().require(point.deductedFromParent(), ref, "deductedFromParent")
                : issues().optional(point.deductedFromParent(), ref, "deductedFromParent");
        boolean deducted = flag.filter(yes -> yes == YesNo.YES).isPresent();
        if (deducted && !parent) {
            issues().require(point.parentNo(), ref, "parentNo");
        }
        return deducted;
    }

    /** Whether a point is settled: it is in use, not only for assessment, and measures no generator. */
    static boolean isSettled(MeteringPoint point) {
        boolean outOfUse = point.status().equals(Recorded.of(MeteringPointStatus.WITHDRAWN))
                || point.status().equals(Recorded.of(MeteringPointStatus.STOPPED));
        boolean generation = point.purpose()
                .toOptional()
                .filter(MeteringPointPurpose::isGeneration)
                .isPresent();
        return !outOfUse && !generation && !point.nature().equals(Recorded.of(MeteringPointNature.ASSESSMENT));
    }

    /** Only points metered on the low side of a transformer bear its loss. */
    private boolean bearsLoss() {
        boolean read = point.quantityMethod().equals(Recorded.of(QuantityMethod.ACTUAL));
        Optional<MeteringMode> mode = issues().require(point.meteringMode(), ref, "meteringMode");
        if (!read || mode.filter(m -> m == MeteringMode.HV_SUPPLY_LV_METERING).isEmpty()) {
            checkNoLoss(mode);
            return false;
        }
        boolean billed = issues().require(point.lossBilled(), ref, "lossBilled")
                .filter(flag -> flag == YesNo.YES)
                .isPresent();
        return billed
                && issues().require(point.transformerNo(), ref, "transformerNo").isPresent();
    }

    private void checkNoLoss(Optional<MeteringMode> mode) {
        issues().optional(point.lossBilled(), ref, "lossBilled")
                .filter(flag -> flag == YesNo.YES && mode.isPresent())
                .ifPresent(flag -> {
                    boolean low = mode.orElseThrow() == MeteringMode.HV_SUPPLY_LV_METERING;
                    IssueCode code = low ? BillingIssues.LOSS_OF_AGREED_QUANTITY : BillingIssues.LOSS_NOT_METERED_LOW;
                    issues().add(code, ref, "lossBilled", Args.of("mode", mode.orElseThrow()));
                });
    }

    /** A reference to another customer is either a slip in the number or somebody else's energy. */
    private void checkCustomer(Recorded<String> customerNo, ObjectRef subject) {
        issues().optional(customerNo, subject, "customerNo")
                .filter(no -> !no.equals(resolution.customer().no()))
                .ifPresent(no ->
                        issues().add(BillingIssues.OTHER_CUSTOMER, subject, "customerNo", Args.of("customer", no)));
    }

    private IssueCollector issues() {
        return resolution.issues();
    }
}
