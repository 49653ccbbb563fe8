package org.gridmarketing.model.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.account.ArchivedBill;
import org.gridmarketing.model.account.Arrears;
import org.gridmarketing.model.account.Bank;
import org.gridmarketing.model.account.BillAdjustment;
import org.gridmarketing.model.account.Payment;
import org.gridmarketing.model.asset.InstrumentTransformer;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.customer.OutageRecord;
import org.gridmarketing.model.customer.PowerSource;
import org.gridmarketing.model.customer.ReceivingPoint;
import org.gridmarketing.model.customer.SupplyContract;
import org.gridmarketing.model.grid.Feeder;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.grid.StationArea;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.org.Industry;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.FormerPrice;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingAnomaly;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffCatalog;

/** Which attributes of a dossier name which objects: the one list of its links. */
final class DossierLinks {
    private static final List<Link<Dossier, ?>> INSIDE = List.of(
            Link.of(Dossier::contracts, SupplyContract::ref, "customerNo", SupplyContract::customerNo, Customer.class),
            Link.of(
                    Dossier::receivingPoints,
                    ReceivingPoint::ref,
                    "customerNo",
                    ReceivingPoint::customerNo,
                    Customer.class),
            Link.of(
                    Dossier::powerSources,
                    PowerSource::ref,
                    "receivingPointNo",
                    PowerSource::receivingPointNo,
                    ReceivingPoint.class),
            Link.of(
                    Dossier::transformers,
                    PowerTransformer::ref,
                    "customerNo",
                    PowerTransformer::customerNo,
                    Customer.class),
            Link.of(
                    Dossier::transformers,
                    PowerTransformer::ref,
                    "receivingPointNo",
                    PowerTransformer::receivingPointNo,
                    ReceivingPoint.class),
            Link.of(
                    Dossier::meteringPoints,
                    MeteringPoint::ref,
                    "customerNo",
                    MeteringPoint::customerNo,
                    Customer.class),
            Link.of(
                    Dossier::meteringPoints,
                    MeteringPoint::ref,
                    "parentNo",
                    MeteringPoint::parentNo,
                    MeteringPoint.class),
            Link.of(
                    Dossier::meteringPoints,
                    MeteringPoint::ref,
                    "transformerNo",
                    MeteringPoint::transformerNo,
                    PowerTransformer.class),
            Link.of(
                    Dossier::meteringPoints,
                    MeteringPoint::ref,
                    "priceAgreementNo",
                    MeteringPoint::priceAgreementNo,
                    PriceAgreement.class),
            Link.of(
                    Dossier::priceAgreements,
                    PriceAgreement::ref,
                    "customerNo",
                    PriceAgreement::customerNo,
                    Customer.class),
            Link.of(
                    Dossier::meterInstallations,
                    MeterInstallation::ref,
                    "meterNo",
                    MeterInstallation::meterNo,
                    Meter.class),
            Link.of(
                    Dossier::meterInstallations,
                    MeterInstallation::ref,
                    "meteringPointNo",
                    MeterInstallation::meteringPointNo,
                    MeteringPoint.class),
            Link.of(
                    Dossier::instrumentTransformerInstallations,
                    InstrumentTransformerInstallation::ref,
                    "instrumentTransformerNo",
                    InstrumentTransformerInstallation::instrumentTransformerNo,
                    InstrumentTransformer.class),
            Link.of(
                    Dossier::instrumentTransformerInstallations,
                    InstrumentTransformerInstallation::ref,
                    "meteringPointNo",
                    InstrumentTransformerInstallation::meteringPointNo,
                    MeteringPoint.class),
            Link.of(Dossier::readingSets, DossierLinks::refOf, "meterNo", ReadingSet::meterNo, Meter.class),
            Link.of(Dossier::readingAnomalies, ReadingAnomaly::ref, "meterNo", ReadingAnomaly::meterNo, Meter.class),
            Link.of(
                    Dossier::readingAnomalies,
                    ReadingAnomaly::ref,
                    "meteringPointNo",
                    ReadingAnomaly::meteringPointNo,
                    MeteringPoint.class),
            Link.of(Dossier::bills, ArchivedBill::ref, "customerNo", ArchivedBill::customerNo, Customer.class),
            Link.of(Dossier::outages, OutageRecord::ref, "customerNo", OutageRecord::customerNo, Customer.class),
            Link.of(Dossier::arrears, Arrears::ref, "customerNo", Arrears::customerNo, Customer.class),
            Link.of(Dossier::payments, Payment::ref, "customerNo", Payment::customerNo, Customer.class),
            Link.of(
                    Dossier::payments,
                    Payment::ref,
                    "receivableNo",
                    Payment::receivableNo,
                    ArchivedBill.class,
                    Arrears.class),
            Link.of(
                    Dossier::adjustments,
                    BillAdjustment::ref,
                    "customerNo",
                    BillAdjustment::customerNo,
                    Customer.class),
            Link.of(
                    Dossier::adjustments,
                    BillAdjustment::ref,
                    "meteringPointNo",
                    BillAdjustment::meteringPointNo,
                    MeteringPoint.class));

    private static final List<Link<Dossier, ?>> TO_TABLES = List.of(
            Link.of(DossierLinks::customer, Customer::ref, "orgNo", Customer::orgNo, OrgUnit.class),
            Link.of(DossierLinks::customer, Customer::ref, "segmentNo", Customer::segmentNo, ReadingSegment.class),
            Link.of(DossierLinks::customer, Customer::ref, "industryCode", Customer::industryCode, Industry.class),
            Link.of(Dossier::powerSources, PowerSource::ref, "orgNo", PowerSource::orgNo, OrgUnit.class),
            Link.of(Dossier::powerSources, PowerSource::ref, "feederNo", PowerSource::feederNo, Feeder.class),
            Link.of(Dossier::transformers, PowerTransformer::ref, "orgNo", PowerTransformer::orgNo, OrgUnit.class),
            Link.of(
                    Dossier::transformers,
                    PowerTransformer::ref,
                    "lossTableNo",
                    PowerTransformer::lossTableNo,
                    TransformerLossTable.class),
            Link.of(Dossier::meteringPoints, MeteringPoint::ref, "orgNo", MeteringPoint::orgNo, OrgUnit.class),
            Link.of(Dossier::meteringPoints, MeteringPoint::ref, "feederNo", MeteringPoint::feederNo, Feeder.class),
            Link.of(
                    Dossier::meteringPoints,
                    MeteringPoint::ref,
                    "stationAreaNo",
                    MeteringPoint::stationAreaNo,
                    StationArea.class),
            Link.of(
                    Dossier::meterInstallations,
                    MeterInstallation::ref,
                    "orgNo",
                    MeterInstallation::orgNo,
                    OrgUnit.class),
            Link.of(Dossier::priceAgreements, PriceAgreement::ref, "orgNo", PriceAgreement::orgNo, OrgUnit.class),
            Link.of(
                    Dossier::priceAgreements,
                    PriceAgreement::ref,
                    "industryCode",
                    PriceAgreement::industryCode,
                    Industry.class),
            Link.of(Dossier::payments, Payment::ref, "bankCode", Payment::bankCode, Bank.class));

    private DossierLinks() {}

    /** References between objects of the dossier. */
    static Stream<Reference> inside(Dossier dossier) {
        return INSIDE.stream().flatMap(link -> link.in(dossier));
    }

    /** Those of them that lead nowhere. */
    static Stream<Reference> dangling(Dossier dossier) {
        Set<ObjectRef> known = objects(dossier).collect(Collectors.toSet());
        return INSIDE.stream().flatMap(link -> link.dangling(dossier, known));
    }

    /** References to rows of the reference tables that lead nowhere. */
    static Stream<Reference> dangling(Dossier dossier, ReferenceTables tables) {
        Set<ObjectRef> known = TablesLinks.rows(tables).collect(Collectors.toSet());
        return TO_TABLES.stream().flatMap(link -> link.dangling(dossier, known));
    }

    /** References to tariffs that lead nowhere. */
    static Stream<Reference> dangling(Dossier dossier, TariffCatalog tariffs) {
        return dossier.priceAgreements().stream()
                .flatMap(agreement -> priceCodes(agreement)
                        .filter(code -> tariffs.find(code).isEmpty())
                        .map(code -> new Reference(agreement.ref(), "priceCode", ObjectRef.of(Tariff.class, code))));
    }

    private static Stream<String> priceCodes(PriceAgreement agreement) {
        return Stream.concat(
                agreement.priceCode().toOptional().stream(),
                agreement.formerPrices().stream().map(FormerPrice::priceCode));
    }

    /** Every object of the dossier that can be named by a key, as often as it is archived. */
    static Stream<ObjectRef> objects(Dossier dossier) {
        return Stream.of(
                        Stream.of(dossier.customer().ref()),
                        dossier.contracts().stream().map(SupplyContract::ref),
                        dossier.receivingPoints().stream().map(ReceivingPoint::ref),
                        dossier.powerSources().stream().map(PowerSource::ref),
                        dossier.transformers().stream().map(PowerTransformer::ref),
                        dossier.meteringPoints().stream().map(MeteringPoint::ref),
                        dossier.priceAgreements().stream().map(PriceAgreement::ref),
                        dossier.meters().stream().map(Meter::ref),
                        dossier.meterInstallations().stream().map(MeterInstallation::ref),
                        dossier.instrumentTransformers().stream().map(InstrumentTransformer::ref),
                        dossier.instrumentTransformerInstallations().stream()
                                .map(InstrumentTransformerInstallation::ref),
                        dossier.readingAnomalies().stream().map(ReadingAnomaly::ref),
                        dossier.bills().stream().map(ArchivedBill::ref),
                        dossier.outages().stream().map(OutageRecord::ref),
                        dossier.arrears().stream().map(Arrears::ref),
                        dossier.payments().stream().map(Payment::ref),
                        dossier.adjustments().stream().map(BillAdjustment::ref))
                .flatMap(refs -> refs);
    }

    /**
     * Every reading by what tells it from others: meter, register, time and kind. Readings of which one of the first three is not
     * known cannot be told to be the same.
     */
    static Stream<ObjectRef> readings(Dossier dossier) {
        return dossier.readingSets().stream()
                .flatMap(set -> set.readings().stream()
                        .flatMap(reading -> readingKey(set, reading).stream())
                        .map(key -> ObjectRef.of(Reading.class, key)));
    }

    private static Optional<String> readingKey(ReadingSet set, Reading reading) {
        if (!set.meterNo().isPresent()
                || !set.register().isPresent()
                || !reading.at().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(set.meterNo(), set.register(), reading.at(), reading.kind())
                .flatMap(part -> part.toOptional().stream())
                .map(Object::toString)
                .collect(Collectors.joining(" ")));
    }

    private static List<Customer> customer(Dossier dossier) {
        return List.of(dossier.customer());
    }

    private static ObjectRef refOf(ReadingSet set) {
        return ObjectRef.of(ReadingSet.class, set.meterNo().toOptional().orElseThrow());
    }
}
