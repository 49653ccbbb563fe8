package org.gridmarketing.billing;

import static org.gridmarketing.billing.RefusalCase.agreement;
import static org.gridmarketing.billing.RefusalCase.customer;
import static org.gridmarketing.billing.RefusalCase.installation;
import static org.gridmarketing.billing.RefusalCase.meter;
import static org.gridmarketing.billing.RefusalCase.point;
import static org.gridmarketing.billing.RefusalCase.refused;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.LineLossMethod;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;

/** Samples with one fact changed about customer, points, meters and readings. */
final class ArchiveRefusals {
    static final String POWER = "FX-BILL-02-P1";
    static final String LIGHTING = "FX-BILL-02-P2";
    static final String METER = "FX-BILL-02-M1";
    static final String INSTALLATION = "FX-BILL-02-I1";

    private ArchiveRefusals() {}

    static Edit bill02() {
        return Edit.of(SampleCases.bill02());
    }

    static Stream<RefusalCase> all() {
        return Stream.of(customers(), SupplyDateRefusals.all(), points(), agreedPoints(), meters(), readings())
                .flatMap(each -> each);
    }

    private static Stream<RefusalCase> customers() {
        ObjectRef customer = customer("FX-BILL-02");
        return Stream.of(
                refused(
                        "a cancelled account",
                        bill02().customer(c -> c.withStatus(Recorded.of(CustomerStatus.CANCELLED))),
                        BillingIssues.CUSTOMER_CANCELLED,
                        customer,
                        "status"),
                refused(
                        "a status in no code list",
                        bill02().customer(c -> c.withStatus(Recorded.unreadable("99", UnreadableReason.UNKNOWN_CODE))),
                        BillingIssues.UNKNOWN_CODE,
                        customer,
                        "status"),
                refused(
                        "a day that is none",
                        bill02().customer(c ->
                                c.withEnergisedOn(Recorded.unreadable("2001-13-40", UnreadableReason.MALFORMED))),
                        BillingIssues.UNREADABLE,
                        customer,
                        "energisedOn"),
                refused(
                        "a capacity beyond every range",
                        bill02().customer(c ->
                                c.withOperatingCapacity(Recorded.unreadable("1e99", UnreadableReason.OUT_OF_RANGE))),
                        BillingIssues.OUT_OF_RANGE,
                        customer,
                        "operatingCapacity"),
                refused(
                        "no capacity",
                        bill02().customer(c -> c.withOperatingCapacity(Recorded.absent())),
                        BillingIssues.MISSING,
                        customer,
                        "operatingCapacity"),
                refused(
                        "capacity below nothing",
                        bill02().customer(c -> c.withOperatingCapacity(Recorded.of(ApparentPower.ofKva(-1)))),
                        BillingIssues.NEGATIVE,
                        customer,
                        "operatingCapacity"),
                refused(
                        "a two-part account that is being changed",
                        bill02().customer(c -> c.withStatus(Recorded.of(CustomerStatus.BEING_CHANGED))),
                        BillingIssues.CUSTOMER_BEING_CHANGED,
                        customer,
                        "status"),
                refused(
                        "a billed point that is not there",
                        bill02().stated(s -> s.withBilledPoints(POWER, LIGHTING, "P9")),
                        BillingIssues.UNKNOWN_BILLED_POINT,
                        customer,
                        "stated.billedPoints"),
                refused(
                        "a running total of nobody",
                        bill02().stated(s -> s.withRunningTotals(Map.of("A9", Energy.ofKwh(1)))),
                        BillingIssues.UNKNOWN_STATED_AGREEMENT,
                        customer,
                        "stated.runningTotals"));
    }

    private static Stream<RefusalCase> points() {
        Edit withdrawn = bill02().point(POWER, p -> p.withStatus(Recorded.of(MeteringPointStatus.WITHDRAWN)))
                .point(LIGHTING, p -> p.withNature(Recorded.of(MeteringPointNature.ASSESSMENT)));
        return Stream.of(
                refused("no point in use", withdrawn, BillingIssues.NO_POINT, customer("FX-BILL-02"), ""),
                refused(
                        "a point without a nature",
                        bill02().point(POWER, p -> p.withNature(Recorded.absent())),
                        BillingIssues.MISSING,
                        point(POWER),
                        "nature"),
                refused(
                        "an agreement that is not there",
                        bill02().point(LIGHTING, p -> p.withPriceAgreementNo(Recorded.of("A9"))),
                        BillingIssues.DANGLING,
                        point(LIGHTING),
                        "priceAgreementNo"),
                refused(
                        "two agreements of one number",
                        bill02().dossier(d -> d.withPriceAgreements(Edit.and(
                                d.priceAgreements(), d.priceAgreements().get(1)))),
                        BillingIssues.AMBIGUOUS,
                        point(LIGHTING),
                        "priceAgreementNo"),
                refused(
                        "line loss by table",
                        bill02().point(POWER, p -> p.withLineLossMethod(Recorded.of(lossy()))),
                        BillingIssues.UNSUPPORTED_LINE_LOSS,
                        point(POWER),
                        "lineLossMethod"),
                refused(
                        "less than nothing a day",
                        bill02().point(
                                        LIGHTING,
                                        p -> p.withQuantityMethod(Recorded.of(QuantityMethod.PER_DAY_AGREEMENT))
                                                .withFixedQuantity(Recorded.of(Energy.ofKwh(-1)))),
                        BillingIssues.NEGATIVE,
                        point(LIGHTING),
                        "fixedQuantity"));
    }

    private static LineLossMethod lossy() {
        return Stream.of(LineLossMethod.values())
                .filter(method -> method == LineLossMethod.STANDARD_TABLE)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<RefusalCase> agreedPoints() {
        Edit ratio = bill02().point(
                        LIGHTING,
                        p -> p.withQuantityMethod(Recorded.of(QuantityMethod.FIXED_RATIO))
                                .withFixedRatio(Recorded.of(Ratio.ONE)));
        Edit behindAgreed = bill02().dossier(d -> d.withMeteringPoints(Edit.and(
                d.meteringPoints(), d.meteringPoints().get(1).withNo("P3").withParentNo(Recorded.of(LIGHTING)))));
        return Stream.of(
                refused("all of the parent", ratio, BillingIssues.RATIO_OUT_OF_RANGE, point(LIGHTING), "fixedRatio"),
                refused("behind an agreed point", behindAgreed, BillingIssues.PARENT_NOT_READ, point("P3"), "parentNo"),
                refused(
                        "a parent that is not there",
                        bill02().point(LIGHTING, p -> p.withParentNo(Recorded.of("P9"))),
                        BillingIssues.DANGLING,
                        point(LIGHTING),
                        "parentNo"),
                refused(
                        "its own parent",
                        bill02().point(POWER, p -> p.withParentNo(Recorded.of(POWER))),
                        BillingIssues.PARENT_CYCLE,
                        point(POWER),
                        "parentNo"),
                refused(
                        "not said whether deducted",
                        bill02().point(LIGHTING, p -> p.withDeductedFromParent(Recorded.absent())),
                        BillingIssues.MISSING,
                        point(LIGHTING),
                        "deductedFromParent"),
                refused(
                        "more agreed than read",
                        bill02().point(LIGHTING, p -> p.withFixedQuantity(Recorded.of(Energy.ofKwh(600_000)))),
                        BillingIssues.SHORTFALL,
                        point(POWER),
                        ""),
                refused(
                        "a fixed quantity below zero",
                        bill02().point(LIGHTING, p -> p.withFixedQuantity(Recorded.of(Energy.ofKwh(-2)))),
                        BillingIssues.NEGATIVE,
                        point(LIGHTING),
                        "fixedQuantity"),
                refused(
                        "a fixed quantity of a stopped parent",
                        bill02().point(POWER, p -> p.withStatus(Recorded.of(MeteringPointStatus.STOPPED))),
                        BillingIssues.PARENT_NOT_IN_SERVICE,
                        point(LIGHTING),
                        "parentNo"));
    }

    private static Stream<RefusalCase> meters() {
        return Stream.of(
                refused(
                        "no meter",
                        bill02().dossier(d -> d.withMeterInstallations(List.of())),
                        MeteringIssues.NO_METER,
                        point(POWER),
                        ""),
                refused(
                        "a meter that is not there",
                        bill02().installation(INSTALLATION, i -> i.withMeterNo(Recorded.of("M9"))),
                        BillingIssues.DANGLING,
                        installation(INSTALLATION),
                        "meterNo"),
                refused(
                        "no multiplier",
                        bill02().installation(INSTALLATION, i -> i.withCompositeMultiplier(Recorded.absent())),
                        MeteringIssues.VALUE_MISSING,
                        installation(INSTALLATION),
                        "compositeMultiplier"),
                refused(
                        "a multiplier of nothing",
                        bill02().installation(
                                        INSTALLATION, i -> i.withCompositeMultiplier(Recorded.of(Multiplier.of(0)))),
                        MeteringIssues.VALUE_NOT_POSITIVE,
                        installation(INSTALLATION),
                        "compositeMultiplier"),
                refused(
                        "not said whether by bands",
                        bill02().agreement("FX-BILL-02-A1", a -> a.withTouExecuted(Recorded.<YesNo>absent())),
                        BillingIssues.MISSING,
                        agreement("FX-BILL-02-A1"),
                        "touExecuted"));
    }

    private static Stream<RefusalCase> readings() {
        Reading another =
                SampleCases.bill02().dossier().readingSets().get(0).readings().get(1);
        return Stream.of(
                refused(
                        "no valley reading at the end",
                        bill02().readings(
                                        METER,
                                        RegisterKind.ACTIVE_VALLEY,
                                        set -> set.withReadings(set.readings().get(0))),
                        MeteringIssues.READING_MISSING,
                        meter(METER),
                        "readings"),
                refused(
                        "two readings at the end",
                        bill02().readings(
                                        METER,
                                        RegisterKind.ACTIVE_TOTAL,
                                        set -> set.withReadings(Edit.and(
                                                set.readings(),
                                                Edit.value("6125").apply(another)))),
                        MeteringIssues.READING_CONTRADICTED,
                        meter(METER),
                        "readings"),
                refused(
                        "a reading without a value",
                        bill02().reading(METER, RegisterKind.ACTIVE_PEAK, 1, r -> r.withValue(Recorded.absent())),
                        MeteringIssues.READING_MISSING,
                        meter(METER),
                        "readings"));
    }
}
