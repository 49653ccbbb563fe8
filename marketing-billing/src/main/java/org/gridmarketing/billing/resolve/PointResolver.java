package org.gridmarketing.billing.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.code.LineLossMethod;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.YesNo;
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

    private PointResolver(Resolution resolution, MeteringPoint point) {
        this.resolution = resolution;
        this.point = point;
    }

    static List<ResolvedPoint> resolve(Resolution resolution) {
        List<ResolvedPoint> points = new ArrayList<>();
        for (MeteringPoint point : resolution.dossier().meteringPoints()) {
            PointResolver resolver = new PointResolver(resolution, point);
            if (resolver.takesPart()) {
                points.add(resolver.resolve());
            }
        }
        if (points.isEmpty()) {
            resolution
                    .issues()
                    .add(BillingIssues.NO_POINT, resolution.customer().ref(), "");
        }
        points.forEach(each -> new PointResolver(resolution, each.archived()).checkParentIsInService(each, points));
        return points;
    }

    private boolean takesPart() {
        boolean inUse = issues().optional(point.status(), point.ref(), "status")
                .filter(status -> status == MeteringPointStatus.WITHDRAWN || status == MeteringPointStatus.STOPPED)
                .isEmpty();
        return inUse
                && issues().require(point.nature(), point.ref(), "nature")
                        .filter(nature -> nature == MeteringPointNature.ASSESSMENT)
                        .isEmpty();
    }

    private ResolvedPoint resolve() {
        checkLineLoss();
        Optional<PriceAgreement> agreement = agreement();
        boolean deducted = hasParent() && isDeducted();
        Optional<PointQuantity> quantity = issues().require(point.quantityMethod(), point.ref(), "quantityMethod")
                .flatMap(method -> quantity(method, agreement, deducted));
        return new ResolvedPoint(point, quantity, deducted, bearsLoss(), agreement);
    }

    private Optional<PriceAgreement> agreement() {
        List<String> billed = resolution.stated().billedPoints();
        if (!billed.isEmpty() && !billed.contains(point.no())) {
            return Optional.empty();
        }
        return issues().single(
                        resolution.view().agreements(point.priceAgreementNo()),
                        point.priceAgreementNo(),
                        point.ref(),
                        "priceAgreementNo",
                        PriceAgreement.class);
    }

    /** A point that gets no lines is still divided into bands as its agreement says, for what is deducted from its parent. */
    private Optional<PriceAgreement> unbilledAgreement() {
        return resolution.view().agreements(point.priceAgreementNo()).stream().findFirst();
    }

    private Optional<PointQuantity> quantity(
            QuantityMethod method, Optional<PriceAgreement> agreement, boolean deducted) {
        return switch (method) {
            case ACTUAL -> new MeterResolver(resolution, point, agreement.or(this::unbilledAgreement), deducted).read();
            case FIXED_QUANTITY -> fixed();
            case FIXED_RATIO -> proportion();
            case PER_DAY_AGREEMENT -> {
                Args args = Args.of("method", method);
                issues().add(BillingIssues.UNSUPPORTED_QUANTITY_METHOD, point.ref(), "quantityMethod", args);
                yield Optional.empty();
            }
        };
    }

    private Optional<PointQuantity> fixed() {
        Optional<Energy> energy = issues().require(point.fixedQuantity(), point.ref(), "fixedQuantity");
        if (energy.filter(Energy::isNegative).isPresent()) {
            issues().add(BillingIssues.NEGATIVE, point.ref(), "fixedQuantity", Args.of("value", energy.get()));
            return Optional.empty();
        }
        return energy.map(PointQuantity.Fixed::new);
    }

    private Optional<PointQuantity> proportion() {
        issues().require(point.parentNo(), point.ref(), "parentNo");
        Optional<Ratio> ratio = issues().require(point.fixedRatio(), point.ref(), "fixedRatio");
        if (ratio.isPresent() && (ratio.get().isNegative() || ratio.get().compareTo(Ratio.ONE) >= 0)) {
            issues().add(BillingIssues.RATIO_OUT_OF_RANGE, point.ref(), "fixedRatio", Args.of("value", ratio.get()));
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
                        point.ref(),
                        "parentNo",
                        MeteringPoint.class);
        parent.ifPresent(this::checkParent);
        return parent.isPresent();
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
            issues().add(BillingIssues.PARENT_NOT_IN_SERVICE, point.ref(), "parentNo", args);
        }
    }

    private void checkParent(MeteringPoint parent) {
        Set<String> seen = new HashSet<>();
        Optional<MeteringPoint> next = Optional.of(point);
        while (next.isPresent() && seen.add(next.get().no())) {
            next = resolution.view().points(next.get().parentNo()).stream().findFirst();
        }
        if (next.filter(back -> back.no().equals(point.no())).isPresent()) {
            issues().add(BillingIssues.PARENT_CYCLE, point.ref(), "parentNo");
        }
        if (!parent.quantityMethod().equals(Recorded.of(QuantityMethod.ACTUAL))) {
            issues().add(BillingIssues.PARENT_NOT_READ, point.ref(), "parentNo", Args.of("parent", parent.no()));
        }
    }

    /** A sub-meter is always deducted unless the archive says no; agreed quantities must say. */
    private boolean isDeducted() {
        boolean subMeter = point.quantityMethod().equals(Recorded.of(QuantityMethod.ACTUAL));
        Optional<YesNo> flag = subMeter
                ? issues().optional(point.deductedFromParent(), point.ref(), "deductedFromParent")
                : issues().require(point.deductedFromParent(), point.ref(), "deductedFromParent");
        return flag.map(yes -> yes == YesNo.YES).orElse(subMeter);
    }

    /** Only points metered on the low side of a transformer bear its loss. */
    private boolean bearsLoss() {
        boolean read = point.quantityMethod().equals(Recorded.of(QuantityMethod.ACTUAL));
        Optional<MeteringMode> mode = issues().require(point.meteringMode(), point.ref(), "meteringMode");
        if (!read || mode.filter(m -> m == MeteringMode.HV_SUPPLY_LV_METERING).isEmpty()) {
            return false;
        }
        boolean billed = issues().require(point.lossBilled(), point.ref(), "lossBilled")
                .filter(flag -> flag == YesNo.YES)
                .isPresent();
        return billed
                && issues().require(point.transformerNo(), point.ref(), "transformerNo")
                        .isPresent();
    }

    private void checkLineLoss() {
        issues().optional(point.lineLossMethod(), point.ref(), "lineLossMethod")
                .filter(method -> method != LineLossMethod.NONE)
                .ifPresent(method -> issues().add(
                                BillingIssues.UNSUPPORTED_LINE_LOSS,
                                point.ref(),
                                "lineLossMethod",
                                Args.of("method", method)));
    }

    private IssueCollector issues() {
        return resolution.issues();
    }
}
