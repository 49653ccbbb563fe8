package org.gridmarketing.billing;

import static org.gridmarketing.billing.ArchiveRefusals.LIGHTING;
import static org.gridmarketing.billing.ArchiveRefusals.METER;
import static org.gridmarketing.billing.ArchiveRefusals.POWER;
import static org.gridmarketing.billing.ArchiveRefusals.bill02;
import static org.gridmarketing.billing.RefusalCase.agreement;
import static org.gridmarketing.billing.RefusalCase.customer;
import static org.gridmarketing.billing.RefusalCase.meter;
import static org.gridmarketing.billing.RefusalCase.point;
import static org.gridmarketing.billing.RefusalCase.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.ReadingTime;

/** Samples in which two facts contradict one another, so that a bill would follow one of them without a word. */
final class ContradictionRefusals {
    private static final String A1 = "FX-BILL-02-A1";
    private static final String A2 = "FX-BILL-02-A2";

    private ContradictionRefusals() {}

    static Stream<RefusalCase> all() {
        return Stream.of(points(), parents(), agreements(), statedFacts(), readings())
                .flatMap(each -> each);
    }

    private static Stream<RefusalCase> points() {
        Edit hubei = Edit.of(SampleCases.hubei35Kv());
        Edit twice = hubei.dossier(d -> d.withMeteringPoints(
                Edit.and(d.meteringPoints(), d.meteringPoints().get(0))));
        return Stream.of(
                refused(
                        "a point of somebody else",
                        bill02().point(POWER, p -> p.withCustomerNo(Recorded.of("C9"))),
                        BillingIssues.OTHER_CUSTOMER,
                        point(POWER),
                        "customerNo"),
                refused("one number for two points", twice, BillingIssues.POINT_TWICE, point("FX-HB-35KV-P1"), "no"),
                refused(
                        "one meter at two points",
                        Edit.of(SampleCases.bill05())
                                .installation(
                                        "FX-BILL-05-I-OFFICE",
                                        i -> i.withMeterNo(Recorded.of("FX-BILL-05-M-DORMITORY"))),
                        BillingIssues.METER_SHARED,
                        ObjectRef.of(Meter.class, "FX-BILL-05-M-DORMITORY"),
                        ""),
                refused(
                        "a wholesale gateway",
                        bill02().point(POWER, p -> p.withPurpose(Recorded.of(MeteringPointPurpose.WHOLESALE_GATEWAY))),
                        BillingIssues.UNSUPPORTED_PURPOSE,
                        point(POWER),
                        "purpose"),
                refused(
                        "loss of a point metered on the high side",
                        bill02().point(POWER, p -> p.withLossBilled(Recorded.of(YesNo.YES))),
                        BillingIssues.LOSS_NOT_METERED_LOW,
                        point(POWER),
                        "lossBilled"),
                refused(
                        "loss of a fixed quantity",
                        bill02().point(
                                        LIGHTING,
                                        p -> p.withLossBilled(Recorded.of(YesNo.YES))
                                                .withMeteringMode(Recorded.of(MeteringMode.HV_SUPPLY_LV_METERING))),
                        BillingIssues.LOSS_OF_AGREED_QUANTITY,
                        point(LIGHTING),
                        "lossBilled"));
    }

    private static Stream<RefusalCase> parents() {
        return Stream.of(
                refused(
                        "a point that is read, deducted, and from what is not said",
                        bill02().point(POWER, p -> p.withDeductedFromParent(Recorded.of(YesNo.YES))),
                        BillingIssues.MISSING,
                        point(POWER),
                        "parentNo"),
                refused(
                        "a fixed quantity, deducted, and from what is not said",
                        bill02().point(LIGHTING, p -> p.withParentNo(Recorded.absent())),
                        BillingIssues.MISSING,
                        point(LIGHTING),
                        "parentNo"));
    }

    private static Stream<RefusalCase> agreements() {
        return Stream.of(
                refused(
                        "an agreement of somebody else",
                        bill02().agreement(A2, a -> a.withCustomerNo(Recorded.of("C9"))),
                        BillingIssues.OTHER_CUSTOMER,
                        agreement(A2),
                        "customerNo"),
                refused(
                        "two-part on a single-part tariff",
                        bill02().agreement(A2, a -> a.withStructure(Recorded.of(PricingStructure.TWO_PART))),
                        BillingIssues.STRUCTURE_DIFFERS,
                        agreement(A2),
                        "structure"),
                refused(
                        "adjusted without a standard",
                        bill02().agreement(
                                        A2,
                                        a -> a.withPowerFactorParticipation(
                                                Recorded.of(PowerFactorParticipation.ENERGY_AND_CHARGE))),
                        BillingIssues.PARTICIPATION_WITHOUT_STANDARD,
                        agreement(A2),
                        "powerFactorParticipation"));
    }

    private static Stream<RefusalCase> statedFacts() {
        Edit green = bill02().stated(s -> s.withQuantities(Map.of("green", Energy.ofKwh(100))));
        Edit shared = green.version("FX-BILL-02-POWER", ContradictionRefusals::green)
                .version("FX-BILL-02-LIGHTING", ContradictionRefusals::green);
        Edit part = bill02().point(LIGHTING, p -> p.withPriceAgreementNo(Recorded.of(A1)))
                .stated(s -> s.withBilledPoints(POWER));
        return Stream.of(
                refused(
                        "energy added to a point that is not read",
                        AdjustmentTest.ofAPointThatIsNotRead(),
                        BillingIssues.UNKNOWN_ADJUSTED_POINT,
                        customer("FX-BILL-02"),
                        "stated.adjustments"),
                refused(
                        "a quantity that no tariff uses",
                        green,
                        BillingIssues.UNKNOWN_STATED_QUANTITY,
                        customer("FX-BILL-02"),
                        "stated.quantities"),
                refused(
                        "a quantity that two tariffs use",
                        shared,
                        BillingIssues.STATED_QUANTITY_SHARED,
                        customer("FX-BILL-02"),
                        "stated.quantities"),
                refused(
                        "one of two points of an agreement",
                        part,
                        BillingIssues.PART_OF_AGREEMENT,
                        customer("FX-BILL-02"),
                        "stated.billedPoints"));
    }

    private static TariffVersion green(TariffVersion version) {
        List<EnergyComponent> components = new ArrayList<>(version.components());
        components.set(1, components.get(1).withStatedQuantity(Optional.of("green")));
        return version.withComponents(components);
    }

    /** The register went round on the tenth and again at the end; a difference can make up for one round only. */
    private static Stream<RefusalCase> readings() {
        ReadingTime tenth = ReadingTime.endOf(LocalDate.of(2001, 6, 10));
        Edit twice = bill02().readings(METER, RegisterKind.ACTIVE_TOTAL, set -> {
            List<Reading> ends = set.readings();
            Reading inside = ends.get(0).withAt(Recorded.of(tenth)).withRolledOver(Recorded.of(YesNo.YES));
            Reading end = ends.get(1).withRolledOver(Recorded.of(YesNo.YES));
            return set.withReadings(Edit.value("7000").apply(ends.get(0)), inside, end);
        });
        return Stream.of(
                refused("two rounds of a register", twice, MeteringIssues.ROLLED_OVER_TWICE, meter(METER), "readings"));
    }
}
