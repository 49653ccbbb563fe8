package org.gridmarketing.model.json;

import java.lang.reflect.Method;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridmarketing.model.account.ArchivedBill;
import org.gridmarketing.model.account.ArchivedBillLine;
import org.gridmarketing.model.account.Arrears;
import org.gridmarketing.model.account.Bank;
import org.gridmarketing.model.account.BillAdjustment;
import org.gridmarketing.model.account.Payment;
import org.gridmarketing.model.asset.InstrumentTransformer;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.MeterRegister;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.customer.OutageRecord;
import org.gridmarketing.model.customer.PowerSource;
import org.gridmarketing.model.customer.ReceivingPoint;
import org.gridmarketing.model.customer.SupplyContract;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.dossier.StatedAdjustment;
import org.gridmarketing.model.dossier.StatedFacts;
import org.gridmarketing.model.dossier.StatedLine;
import org.gridmarketing.model.grid.EquipmentChange;
import org.gridmarketing.model.grid.Feeder;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.grid.StationArea;
import org.gridmarketing.model.grid.Substation;
import org.gridmarketing.model.org.Industry;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.MountedRegister;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Impedance;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Voltage;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.reading.ReaderAssignment;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingAnomaly;
import org.gridmarketing.model.reading.ReadingPlan;
import org.gridmarketing.model.reading.ReadingRoute;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.reading.ReadingStop;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.time.BillingPeriod;

/** Archive types with every attribute present, absent or unreadable. */
final class ArchiveSamples {
    static final List<Class<?>> TYPES = List.of(
            Customer.class,
            SupplyContract.class,
            ReceivingPoint.class,
            PowerSource.class,
            PowerTransformer.class,
            MeteringPoint.class,
            PriceAgreement.class,
            Meter.class,
            MeterInstallation.class,
            InstrumentTransformer.class,
            InstrumentTransformerInstallation.class,
            Reading.class,
            ReadingSet.class,
            ReadingSegment.class,
            ReadingPlan.class,
            ReadingRoute.class,
            ReadingStop.class,
            ReaderAssignment.class,
            ReadingAnomaly.class,
            Bank.class,
            ArchivedBill.class,
            ArchivedBillLine.class,
            EquipmentChange.class,
            MeterRegister.class,
            MountedRegister.class,
            OutageRecord.class,
            Arrears.class,
            Payment.class,
            BillAdjustment.class,
            Substation.class,
            Feeder.class,
            StationArea.class,
            Industry.class,
            OrgUnit.class);

    enum State {
        PRESENT {
            @Override
            Recorded<?> of(Method attribute) {
                return Recorded.of(Samples.valueOf(Attributes.contained(attribute)));
            }
        },
        ABSENT {
            @Override
            Recorded<?> of(Method attribute) {
                return Recorded.absent();
            }
        },
        UNREADABLE {
            @Override
            Recorded<?> of(Method attribute) {
                UnreadableReason[] reasons = UnreadableReason.values();
                boolean code = Code.class.isAssignableFrom(Attributes.contained(attribute));
                UnreadableReason reason = code
                        ? UnreadableReason.UNKNOWN_CODE
                        : reasons[Math.floorMod(attribute.getName().length(), reasons.length)];
                return Recorded.unreadable("?" + attribute.getName() + "\" 乱", reason);
            }
        };

        abstract Recorded<?> of(Method attribute);
    }

    private ArchiveSamples() {}

    static Stream<Object> all() {
        Stream<Object> documents = Stream.of(
                dossier("SG_2021", State.PRESENT),
                dossier("SG_2021", State.UNREADABLE),
                tables(State.PRESENT),
                tables(State.UNREADABLE),
                ReferenceTables.empty(),
                StatedFacts.none(),
                stated(),
                billingCase(),
                billingCase().withTables(tables(State.PRESENT)).withStated(stated()),
                one(ReadingSet.class, State.PRESENT).withReadings(one(Reading.class, State.PRESENT)));
        return Stream.concat(TYPES.stream().map(ArchiveSamples::of).flatMap(List::stream), documents);
    }

    static List<Object> of(Class<?> type) {
        return Arrays.stream(State.values())
                .<Object>map(state -> one(type, state))
                .toList();
    }

    static <T> T one(Class<T> type, State state) {
        return type.cast(Attributes.build(type, state::of));
    }

    static Dossier dossier(String profile, State state) {
        return Dossier.builder()
                .codeProfile(profile)
                .customer(one(Customer.class, state))
                .addContracts(one(SupplyContract.class, state))
                .addReceivingPoints(one(ReceivingPoint.class, state))
                .addPowerSources(one(PowerSource.class, state), one(PowerSource.class, State.ABSENT))
                .addTransformers(one(PowerTransformer.class, state).withChanges(one(EquipmentChange.class, state)))
                .addMeteringPoints(one(MeteringPoint.class, state))
                .addPriceAgreements(one(PriceAgreement.class, state))
                .addMeters(one(Meter.class, state).withRegisters(one(MeterRegister.class, state)))
                .addMeterInstallations(
                        one(MeterInstallation.class, state).withRegisters(one(MountedRegister.class, state)))
                .addInstrumentTransformers(one(InstrumentTransformer.class, state))
                .addInstrumentTransformerInstallations(one(InstrumentTransformerInstallation.class, state))
                .addReadingSets(one(ReadingSet.class, state).withReadings(one(Reading.class, state)))
                .addReadingAnomalies(one(ReadingAnomaly.class, state))
                .addBills(one(ArchivedBill.class, state).withLines(one(ArchivedBillLine.class, state)))
                .addOutages(one(OutageRecord.class, state))
                .addArrears(one(Arrears.class, state))
                .addPayments(one(Payment.class, state))
                .addAdjustments(one(BillAdjustment.class, state))
                .build();
    }

    private static StatedFacts stated() {
        return StatedFacts.builder()
                .putRunningTotals("A1", Energy.ofKwh("2760.5"))
                .putQuantities("green", Energy.ofKwh(100))
                .putPowerFactorBases("A1", Yuan.of("12.5"))
                .addBilledPoints("P1")
                .addAdjustments(
                        new StatedAdjustment("P1", Optional.empty(), Energy.ofKwh(-12), ReactiveEnergy.ofKvarh("0.5")))
                .addLines(new StatedLine(
                        "P1", Voltage.ofVolts("10000"), Impedance.ofOhms("0.8"), Impedance.ZERO, Ratio.of("1.05")))
                .build();
    }

    private static BillingCase billingCase() {
        return BillingCase.builder()
                .period(BillingPeriod.ofMonth(YearMonth.of(2026, 1)))
                .dossier(dossier("SG_2006", State.PRESENT))
                .addCatalogs("a-catalogue")
                .addTariffs(Samples.tariff())
                .build();
    }

    static ReferenceTables tables(State state) {
        return ReferenceTables.builder()
                .addOrgUnits(one(OrgUnit.class, state))
                .addReadingSegments(one(ReadingSegment.class, state))
                .addReadingPlans(one(ReadingPlan.class, state))
                .addReadingRoutes(one(ReadingRoute.class, state).withStops(one(ReadingStop.class, state)))
                .addReaderAssignments(one(ReaderAssignment.class, state))
                .addBanks(one(Bank.class, state))
                .addIndustries(one(Industry.class, state))
                .addSubstations(one(Substation.class, state))
                .addFeeders(one(Feeder.class, state))
                .addStationAreas(one(StationArea.class, state))
                .build();
    }
}
