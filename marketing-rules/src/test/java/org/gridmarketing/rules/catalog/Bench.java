package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gridmarketing.model.asset.InstrumentTransformer;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.CustomerClass;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.InstrumentTransformerKind;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.OutageState;
import org.gridmarketing.model.code.PowerSourceNature;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.customer.OutageRecord;
import org.gridmarketing.model.customer.PowerSource;
import org.gridmarketing.model.customer.ReceivingPoint;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;

/** A dossier with one object of each type, and ways to change one attribute of one of them. */
final class Bench {
    /** A high-voltage customer whose one point is read and priced. */
    static final Dossier PLAIN = plain();

    /** One object of the bench dossier. */
    record Spot<S>(Function<Dossier, List<S>> get, BiFunction<Dossier, List<S>, Dossier> with) {
        Dossier change(Dossier dossier, UnaryOperator<S> change) {
            List<S> all = new ArrayList<>(get.apply(dossier));
            all.set(0, change.apply(all.get(0)));
            return with.apply(dossier, all);
        }
    }

    static final Spot<Customer> CUSTOMER = new Spot<>(
            dossier -> List.of(dossier.customer()), (dossier, customers) -> dossier.withCustomer(customers.get(0)));
    static final Spot<ReceivingPoint> RECEIVING_POINT =
            new Spot<>(Dossier::receivingPoints, Dossier::withReceivingPoints);
    static final Spot<PowerSource> SOURCE = new Spot<>(Dossier::powerSources, Dossier::withPowerSources);
    static final Spot<OutageRecord> OUTAGE = new Spot<>(Dossier::outages, Dossier::withOutages);
    static final Spot<PowerTransformer> TRANSFORMER = new Spot<>(Dossier::transformers, Dossier::withTransformers);
    static final Spot<MeteringPoint> POINT = new Spot<>(Dossier::meteringPoints, Dossier::withMeteringPoints);
    static final Spot<PriceAgreement> AGREEMENT = new Spot<>(Dossier::priceAgreements, Dossier::withPriceAgreements);
    static final Spot<Meter> METER = new Spot<>(Dossier::meters, Dossier::withMeters);
    static final Spot<MeterInstallation> INSTALLATION =
            new Spot<>(Dossier::meterInstallations, Dossier::withMeterInstallations);
    static final Spot<InstrumentTransformer> ASSET =
            new Spot<>(Dossier::instrumentTransformers, Dossier::withInstrumentTransformers);
    static final Spot<InstrumentTransformerInstallation> INSTRUMENT =
            new Spot<>(Dossier::instrumentTransformerInstallations, Dossier::withInstrumentTransformerInstallations);

    private Bench() {}

    /** The bench dossier with one attribute changed. */
    static <S, V> Dossier with(Spot<S> spot, BiFunction<S, Recorded<V>, S> attribute, Recorded<V> value) {
        return with(PLAIN, spot, attribute, value);
    }

    static <S, V> Dossier with(Spot<S> spot, BiFunction<S, Recorded<V>, S> attribute, V value) {
        return with(PLAIN, spot, attribute, Recorded.of(value));
    }

    static <S, V> Dossier with(
            Dossier dossier, Spot<S> spot, BiFunction<S, Recorded<V>, S> attribute, Recorded<V> value) {
        return spot.change(dossier, each -> attribute.apply(each, value));
    }

    static <S, V> Dossier with(Dossier dossier, Spot<S> spot, BiFunction<S, Recorded<V>, S> attribute, V value) {
        return with(dossier, spot, attribute, Recorded.of(value));
    }

    /**
     * What a check that asks for an attribute must say: there, absent and garbled; not asked where the record is out of use, and
     * undecided where that cannot be told.
     */
    static <S, V> List<RuleCase> required(
            String id,
            Spot<S> spot,
            BiFunction<S, Recorded<V>, S> attribute,
            V good,
            UnaryOperator<Dossier> stopped,
            String reason,
            UnaryOperator<Dossier> open,
            String input) {
        Dossier absent = with(PLAIN, spot, attribute, Recorded.<V>absent());
        return List.of(
                says(id, "there", with(PLAIN, spot, attribute, Recorded.of(good)), "passed"),
                says(id, "absent", absent, "violated ABSENT"),
                says(id, "garbled", with(PLAIN, spot, attribute, RuleCase.<V>garbled()), "violated UNREADABLE"),
                says(id, "out of use", stopped.apply(absent), "not applicable " + reason),
                says(id, "state garbled", open.apply(absent), "undecided " + input));
    }

    /** The same of a coded attribute, whose code may also be one that no list has. */
    static <S, V> List<RuleCase> coded(
            String id,
            Spot<S> spot,
            BiFunction<S, Recorded<V>, S> attribute,
            V good,
            UnaryOperator<Dossier> stopped,
            String reason,
            UnaryOperator<Dossier> open,
            String input) {
        List<RuleCase> cases = new ArrayList<>(required(id, spot, attribute, good, stopped, reason, open, input));
        cases.add(ofUnknownCode(id, spot, attribute));
        return cases;
    }

    /** A code that no list has. */
    static <S, V> RuleCase ofUnknownCode(String id, Spot<S> spot, BiFunction<S, Recorded<V>, S> attribute) {
        return says(id, "unknown code", with(PLAIN, spot, attribute, Bench.<V>unknown()), "violated NOT_IN_TABLE");
    }

    static <V> Recorded<V> unknown() {
        return Recorded.unreadable("999", UnreadableReason.UNKNOWN_CODE);
    }

    static Dossier cancelled(Dossier dossier) {
        return with(dossier, CUSTOMER, Customer::withStatus, CustomerStatus.CANCELLED);
    }

    static Dossier accountUnclear(Dossier dossier) {
        return with(dossier, CUSTOMER, Customer::withStatus, RuleCase.<CustomerStatus>garbled());
    }

    static Dossier withdrawn(Dossier dossier) {
        return with(dossier, POINT, MeteringPoint::withStatus, MeteringPointStatus.WITHDRAWN);
    }

    static Dossier pointUnclear(Dossier dossier) {
        return with(dossier, POINT, MeteringPoint::withStatus, RuleCase.<MeteringPointStatus>garbled());
    }

    static Dossier meterRemoved(Dossier dossier) {
        return with(dossier, INSTALLATION, MeterInstallation::withStatus, RunStatus.REMOVED);
    }

    static Dossier meterUnclear(Dossier dossier) {
        return with(dossier, INSTALLATION, MeterInstallation::withStatus, RuleCase.<RunStatus>garbled());
    }

    static Dossier instrumentRemoved(Dossier dossier) {
        return with(dossier, INSTRUMENT, InstrumentTransformerInstallation::withStatus, RunStatus.REMOVED);
    }

    static Dossier instrumentUnclear(Dossier dossier) {
        return with(dossier, INSTRUMENT, InstrumentTransformerInstallation::withStatus, RuleCase.<RunStatus>garbled());
    }

    static Dossier transformerRemoved(Dossier dossier) {
        return with(dossier, TRANSFORMER, PowerTransformer::withRunStatus, RunStatus.REMOVED);
    }

    static Dossier transformerUnclear(Dossier dossier) {
        return with(dossier, TRANSFORMER, PowerTransformer::withRunStatus, RuleCase.<RunStatus>garbled());
    }

    private static Dossier plain() {
        Dossier.Builder builder = Dossier.builder();
        builder.codeProfile("SG_2021").customer(customer());
        builder.addReceivingPoints(ReceivingPoint.builder().no("R1").build());
        PowerSource.Builder source = PowerSource.builder();
        builder.addPowerSources(source.no("S1").nature(PowerSourceNature.MAIN).build());
        PowerTransformer.Builder transformer = PowerTransformer.builder();
        builder.addTransformers(transformer
                .no("T1")
                .runStatus(RunStatus.RUNNING)
                .primaryVoltage(VoltageLevel.AC_10KV)
                .lossAlgorithm(LossAlgorithm.FORMULA)
                .build());
        builder.addMeteringPoints(point());
        builder.addPriceAgreements(PriceAgreement.builder().no("A1").build());
        builder.addMeters(Meter.builder().no("M1").build());
        MeterInstallation.Builder installation = MeterInstallation.builder();
        builder.addMeterInstallations(installation
                .no("I1")
                .meterNo("M1")
                .meteringPointNo("P1")
                .status(RunStatus.RUNNING)
                .build());
        builder.addInstrumentTransformers(
                InstrumentTransformer.builder().no("X1").build());
        InstrumentTransformerInstallation.Builder instrument = InstrumentTransformerInstallation.builder();
        builder.addInstrumentTransformerInstallations(instrument
                .no("J1")
                .instrumentTransformerNo("X1")
                .meteringPointNo("P1")
                .kind(InstrumentTransformerKind.CURRENT)
                .status(RunStatus.RUNNING)
                .build());
        OutageRecord.Builder outage = OutageRecord.builder();
        builder.addOutages(outage.no("O1")
                .state(OutageState.CUT_OFF)
                .cutOffAt(LocalDateTime.of(2026, 1, 3, 9, 0))
                .build());
        return builder.build();
    }

    private static Customer customer() {
        Customer.Builder customer = Customer.builder();
        return customer.no("C1")
                .status(CustomerStatus.NORMAL)
                .customerClass(CustomerClass.HIGH_VOLTAGE)
                .electricityUse(ElectricityUse.ORDINARY_INDUSTRY)
                .voltage(VoltageLevel.AC_10KV)
                .openedOn(LocalDate.of(2020, 1, 1))
                .build();
    }

    private static MeteringPoint point() {
        MeteringPoint.Builder point = MeteringPoint.builder();
        return point.no("P1")
                .status(MeteringPointStatus.IN_USE)
                .nature(MeteringPointNature.SETTLEMENT)
                .purpose(MeteringPointPurpose.RETAIL_SETTLEMENT)
                .voltage(VoltageLevel.AC_10KV)
                .quantityMethod(QuantityMethod.ACTUAL)
                .metered(YesNo.YES)
                .priceAgreementNo("A1")
                .transformerNo("T1")
                .build();
    }
}
