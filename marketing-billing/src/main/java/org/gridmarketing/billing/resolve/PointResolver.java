package org.gridmarketing.billing.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.billing.BillingIssues;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.model.code.LineLossMethod;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
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
        int inService = 0;
        for (MeteringPoint point : resolution.dossier().meteringPoints()) {
            PointResolver resolver = new PointResolver(resolution, point);
            if (resolver.takesPart()) {
                inService++;
                resolver.billable().ifPresent(billable -> points.add(new ResolvedPoint(point, billable)));
            }
        }
        if (inService == 0) {
            resolution
                    .issues()
                    .add(BillingIssues.NO_POINT, resolution.customer().ref(), "");
        }
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

    private Optional<BillablePoint> billable() {
        checkLineLoss();
        Optional<PriceAgreement> agreement = agreement();
        Optional<PointQuantity> quantity = issues().require(point.quantityMethod(), point.ref(), "quantityMethod")
                .flatMap(method -> quantity(method, agreement));
        Optional<String> parentNo = parent();
        boolean deducted = parentNo.isPresent() && isDeducted();
        Optional<String> transformerNo = lossBearing();
        return quantity.map(each -> new BillablePoint(
                point.no(), each, parentNo, deducted, transformerNo, agreement.map(PriceAgreement::no)));
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

    private Optional<PointQuantity> quantity(QuantityMethod method, Optional<PriceAgreement> agreement) {
        return switch (method) {
            case ACTUAL -> new MeterResolver(resolution, point, agreement.or(this::unbilledAgreement)).read();
            case FIXED_QUANTITY ->
                issues().require(point.fixedQuantity(), point.ref(), "fixedQuantity")
                        .map(PointQuantity.Fixed::new);
            case FIXED_RATIO -> proportion();
            case PER_DAY_AGREEMENT -> {
                Args args = Args.of("method", method);
                issues().add(BillingIssues.UNSUPPORTED_QUANTITY_METHOD, point.ref(), "quantityMethod", args);
                yield Optional.empty();
            }
        };
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

    private Optional<String> parent() {
        if (point.parentNo().isAbsent()) {
            return Optional.empty();
        }
        Optional<MeteringPoint> parent = issues().single(
                        resolution.view().points(point.parentNo()),
                        point.parentNo(),
                        point.ref(),
                        "parentNo",
                        MeteringPoint.class);
        parent.ifPresent(this::checkParent);
        return parent.map(MeteringPoint::no);
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
    private Optional<String> lossBearing() {
        boolean read = point.quantityMethod().equals(Recorded.of(QuantityMethod.ACTUAL));
        Optional<MeteringMode> mode = issues().require(point.meteringMode(), point.ref(), "meteringMode");
        if (!read || mode.filter(m -> m == MeteringMode.HV_SUPPLY_LV_METERING).isEmpty()) {
            return Optional.empty();
        }
        boolean billed = issues().require(point.lossBilled(), point.ref(), "lossBilled")
                .filter(flag -> flag == YesNo.YES)
                .isPresent();
        return billed ? issues().require(point.transformerNo(), point.ref(), "transformerNo") : Optional.empty();
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
