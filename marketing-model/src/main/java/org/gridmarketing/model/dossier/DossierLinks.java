package org.gridmarketing.model.dossier;

import java.util.List;
import java.util.function.Function;
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
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.org.Industry;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.reading.ReadingAnomaly;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;

/** Which attributes of a dossier name which objects: the one list of its links. */
final class DossierLinks {
    /** One attribute of a type that holds a key of another type. */
    private record Link<T>(
            Function<Dossier, List<T>> objects,
            Function<T, ObjectRef> ref,
            String attribute,
            Function<T, Recorded<String>> key,
            Class<?> target) {
        Stream<Reference> in(Dossier dossier) {
            return objects.apply(dossier).stream()
                    .flatMap(each -> key.apply(each).toOptional().stream()
                            .filter(no -> !no.isBlank())
                            .map(no -> new Reference(ref.apply(each), attribute, ObjectRef.of(target, no))));
        }
    }

    private static final List<Link<?>> INSIDE = List.of(
            link(Dossier::contracts, SupplyContract::ref, "customerNo", SupplyContract::customerNo, Customer.class),
            link(
                    Dossier::receivingPoints,
                    ReceivingPoint::ref,
                    "customerNo",
                    ReceivingPoint::customerNo,
                    Customer.class),
            link(
                    Dossier::powerSources,
                    PowerSource::ref,
                    "receivingPointNo",
                    PowerSource::receivingPointNo,
                    ReceivingPoint.class),
            link(
                    Dossier::transformers,
                    PowerTransformer::ref,
                    "customerNo",
                    PowerTransformer::customerNo,
                    Customer.class),
            link(
                    Dossier::transformers,
                    PowerTransformer::ref,
                    "receivingPointNo",
                    PowerTransformer::receivingPointNo,
                    ReceivingPoint.class),
            link(Dossier::meteringPoints, MeteringPoint::ref, "customerNo", MeteringPoint::customerNo, Customer.class),
            link(Dossier::meteringPoints, MeteringPoint::ref, "parentNo", MeteringPoint::parentNo, MeteringPoint.class),
            link(
                    Dossier::meteringPoints,
                    MeteringPoint::ref,
                    "transformerNo",
                    MeteringPoint::transformerNo,
                    PowerTransformer.class),
            link(
                    Dossier::meteringPoints,
                    MeteringPoint::ref,
                    "priceAgreementNo",
                    MeteringPoint::priceAgreementNo,
                    PriceAgreement.class),
            link(
                    Dossier::priceAgreements,
                    PriceAgreement::ref,
                    "customerNo",
                    PriceAgreement::customerNo,
                    Customer.class),
            link(
                    Dossier::meterInstallations,
                    MeterInstallation::ref,
                    "meterNo",
                    MeterInstallation::meterNo,
                    Meter.class),
            link(
                    Dossier::meterInstallations,
                    MeterInstallation::ref,
                    "meteringPointNo",
                    MeterInstallation::meteringPointNo,
                    MeteringPoint.class),
            link(
                    Dossier::instrumentTransformerInstallations,
                    InstrumentTransformerInstallation::ref,
                    "instrumentTransformerNo",
                    InstrumentTransformerInstallation::instrumentTransformerNo,
                    InstrumentTransformer.class),
            link(
                    Dossier::instrumentTransformerInstallations,
                    InstrumentTransformerInstallation::ref,
                    "meteringPointNo",
                    InstrumentTransformerInstallation::meteringPointNo,
                    MeteringPoint.class),
            link(Dossier::readingSets, DossierLinks::refOf, "meterNo", ReadingSet::meterNo, Meter.class),
            link(Dossier::readingAnomalies, ReadingAnomaly::ref, "meterNo", ReadingAnomaly::meterNo, Meter.class),
            link(
                    Dossier::readingAnomalies,
                    ReadingAnomaly::ref,
                    "meteringPointNo",
                    ReadingAnomaly::meteringPointNo,
                    MeteringPoint.class),
            link(Dossier::bills, ArchivedBill::ref, "customerNo", ArchivedBill::customerNo, Customer.class),
            link(Dossier::outages, OutageRecord::ref, "customerNo", OutageRecord::customerNo, Customer.class),
            link(Dossier::arrears, Arrears::ref, "customerNo", Arrears::customerNo, Customer.class),
            link(Dossier::payments, Payment::ref, "customerNo", Payment::customerNo, Customer.class),
            link(Dossier::adjustments, BillAdjustment::ref, "customerNo", BillAdjustment::customerNo, Customer.class),
            link(
                    Dossier::adjustments,
                    BillAdjustment::ref,
                    "meteringPointNo",
                    BillAdjustment::meteringPointNo,
                    MeteringPoint.class));

    private static final List<Link<?>> TO_TABLES = List.of(
            link(DossierLinks::customer, Customer::ref, "orgNo", Customer::orgNo, OrgUnit.class),
            link(DossierLinks::customer, Customer::ref, "segmentNo", Customer::segmentNo, ReadingSegment.class),
            link(DossierLinks::customer, Customer::ref, "industryCode", Customer::industryCode, Industry.class),
            link(Dossier::powerSources, PowerSource::ref, "orgNo", PowerSource::orgNo, OrgUnit.class),
            link(Dossier::powerSources, PowerSource::ref, "feederNo", PowerSource::feederNo, Feeder.class),
            link(Dossier::transformers, PowerTransformer::ref, "orgNo", PowerTransformer::orgNo, OrgUnit.class),
            link(
                    Dossier::transformers,
                    PowerTransformer::ref,
                    "lossTableNo",
                    PowerTransformer::lossTableNo,
                    TransformerLossTable.class),
            link(Dossier::meteringPoints, MeteringPoint::ref, "orgNo", MeteringPoint::orgNo, OrgUnit.class),
            link(Dossier::meterInstallations, MeterInstallation::ref, "orgNo", MeterInstallation::orgNo, OrgUnit.class),
            link(Dossier::priceAgreements, PriceAgreement::ref, "orgNo", PriceAgreement::orgNo, OrgUnit.class),
            link(
                    Dossier::priceAgreements,
                    PriceAgreement::ref,
                    "industryCode",
                    PriceAgreement::industryCode,
                    Industry.class),
            link(Dossier::payments, Payment::ref, "bankCode", Payment::bankCode, Bank.class));

    private DossierLinks() {}

    /** References between objects of the dossier. */
    static Stream<Reference> inside(Dossier dossier) {
        return INSIDE.stream().flatMap(link -> link.in(dossier));
    }

    /** References to rows of the reference tables. */
    static Stream<Reference> toTables(Dossier dossier) {
        return TO_TABLES.stream().flatMap(link -> link.in(dossier));
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

    /** Every row of the tables to which a dossier refers. */
    static Stream<ObjectRef> rows(ReferenceTables tables) {
        return Stream.of(
                        tables.orgUnits().stream().map(OrgUnit::ref),
                        tables.readingSegments().stream().map(ReadingSegment::ref),
                        tables.industries().stream().map(Industry::ref),
                        tables.feeders().stream().map(Feeder::ref),
                        tables.lossTables().stream().map(each -> ObjectRef.of(TransformerLossTable.class, each.no())),
                        tables.banks().stream().map(Bank::ref))
                .flatMap(refs -> refs);
    }

    private static List<Customer> customer(Dossier dossier) {
        return List.of(dossier.customer());
    }

    private static ObjectRef refOf(ReadingSet set) {
        return ObjectRef.of(ReadingSet.class, set.meterNo().toOptional().orElseThrow());
    }

    private static <T> Link<T> link(
            Function<Dossier, List<T>> objects,
            Function<T, ObjectRef> ref,
            String attribute,
            Function<T, Recorded<String>> key,
            Class<?> target) {
        return new Link<>(objects, ref, attribute, key, target);
    }
}
