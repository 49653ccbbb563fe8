package org.gridmarketing.model.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.jspecify.annotations.Nullable;

/**
 * Dossier view (档案视图): follows the references of a dossier by key. A reference that leads nowhere gives an empty answer,
 * one that leads to several objects gives all of them.
 */
public final class DossierView {
    private final Dossier dossier;
    private @Nullable DossierIndex index;

    private DossierView(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Made when first asked for, since many views never are; threads that ask at once make the same twice, which does no harm. */
    private DossierIndex index() {
        DossierIndex made = index;
        if (made == null) {
            made = DossierIndex.of(dossier);
            index = made;
        }
        return made;
    }

    /**
     * A view of a dossier.
     *
     * @param dossier the dossier
     * @return the view
     */
    public static DossierView of(Dossier dossier) {
        return new DossierView(dossier);
    }

    /**
     * The dossier.
     *
     * @return what is viewed
     */
    public Dossier dossier() {
        return dossier;
    }

    /**
     * Metering points by key.
     *
     * @param no a reference as archived
     * @return every point of that number; none where the reference is absent, unreadable or dangles
     */
    public List<MeteringPoint> points(Recorded<String> no) {
        return index().points().find(no, dossier.meteringPoints(), MeteringPoint::no);
    }

    /**
     * Price agreements by key.
     *
     * @param no a reference as archived
     * @return every agreement of that number
     */
    public List<PriceAgreement> agreements(Recorded<String> no) {
        return index().agreements().find(no, dossier.priceAgreements(), PriceAgreement::no);
    }

    /**
     * Transformers by key.
     *
     * @param no a reference as archived
     * @return every transformer of that number
     */
    public List<PowerTransformer> transformers(Recorded<String> no) {
        return index().transformers().find(no, dossier.transformers(), PowerTransformer::no);
    }

    /**
     * Meters by key.
     *
     * @param no a reference as archived
     * @return every meter of that number
     */
    public List<Meter> meters(Recorded<String> no) {
        return index().meters().find(no, dossier.meters(), Meter::no);
    }

    /**
     * Points behind a point.
     *
     * @param point the parent
     * @return every point that names it as its parent, in the order archived
     */
    public List<MeteringPoint> children(MeteringPoint point) {
        return referring(dossier.meteringPoints(), MeteringPoint::parentNo, point.no());
    }

    /**
     * Meters installed at a point.
     *
     * @param point the point
     * @return every installation that names it, removed ones included
     */
    public List<MeterInstallation> installations(MeteringPoint point) {
        return referring(dossier.meterInstallations(), MeterInstallation::meteringPointNo, point.no());
    }

    /**
     * Instrument transformers installed at a point.
     *
     * @param point the point
     * @return every installation that names it
     */
    public List<InstrumentTransformerInstallation> instrumentTransformers(MeteringPoint point) {
        return referring(
                dossier.instrumentTransformerInstallations(),
                InstrumentTransformerInstallation::meteringPointNo,
                point.no());
    }

    /**
     * Readings of a meter.
     *
     * @param meterNo a reference as archived
     * @return its reading sets
     */
    public List<ReadingSet> readingSets(Recorded<String> meterNo) {
        return meterNo.toOptional()
                .map(no -> referring(dossier.readingSets(), ReadingSet::meterNo, no))
                .orElse(List.of());
    }

    /**
     * Readings of one register of a meter.
     *
     * @param meterNo a reference as archived
     * @param register the register
     * @return the first set archived for it
     */
    public Optional<ReadingSet> readingSet(Recorded<String> meterNo, RegisterKind register) {
        return readingSets(meterNo).stream()
                .filter(set -> set.register().equals(Recorded.of(register)))
                .findFirst();
    }

    /**
     * What in the dossier names what else in it, by key.
     *
     * @return every readable reference, also those that lead nowhere or to several objects
     */
    public List<Reference> references() {
        return DossierLinks.inside(dossier).toList();
    }

    /**
     * References inside the dossier that lead nowhere.
     *
     * @return in the order of the types; none where every reference finds its object
     */
    public List<Reference> dangling() {
        return DossierLinks.dangling(dossier).toList();
    }

    /**
     * References to rows of shared tables that lead nowhere.
     *
     * @param tables the tables; an empty one knows no row
     * @return in the order of the types
     */
    public List<Reference> dangling(ReferenceTables tables) {
        return DossierLinks.dangling(dossier, tables).toList();
    }

    /**
     * Price codes of agreements, earlier ones included, that no tariff has.
     *
     * @param tariffs the tariffs
     * @return in the order archived, from the agreement to the tariff
     */
    public List<Reference> dangling(TariffCatalog tariffs) {
        return DossierLinks.dangling(dossier, tariffs).toList();
    }

    /**
     * Keys that several objects of one type have, and readings that stand twice: of one meter, register, time and kind, in one reading
     * set or in several.
     *
     * @return each of them once, in the order archived; a reading by meter number, register, time and kind, such as
     *     {@code Reading M1 ACTIVE_TOTAL 2026-01-31 ACTUAL}
     */
    public List<ObjectRef> duplicates() {
        return Duplicates.among(Stream.concat(DossierLinks.objects(dossier), DossierLinks.readings(dossier)));
    }

    /**
     * Every value of the dossier that was not understood, those of parts of objects included, such as the time of a reading.
     *
     * @return in the order of the dossier, each with object, attribute, text as archived and reason; a reading set is named by its meter,
     *     what has no key by the customer and its path in the dossier, such as {@code readingSets/0/meterNo}
     */
    public List<UnreadableValue> unreadable() {
        return UnreadableValues.in(dossier, dossier.customer().ref());
    }

    /**
     * What refers to an object.
     *
     * @param <T> its type
     * @param all objects of the dossier
     * @param reference their reference
     * @param no the key of the object referred to
     * @return those that name it, in the order archived
     */
    public static <T> List<T> referring(List<T> all, Function<T, Recorded<String>> reference, String no) {
        return KeyIndex.matching(
                all,
                each -> reference.apply(each) instanceof Recorded.Present<String> present
                        && present.value().equals(no));
    }
}
