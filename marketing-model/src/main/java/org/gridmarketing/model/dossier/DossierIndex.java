package org.gridmarketing.model.dossier;

import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;

/** The objects of a dossier that references name, by their keys. */
record DossierIndex(
        KeyIndex<MeteringPoint> points,
        KeyIndex<PriceAgreement> agreements,
        KeyIndex<PowerTransformer> transformers,
        KeyIndex<Meter> meters) {
    static DossierIndex of(Dossier dossier) {
        return new DossierIndex(
                KeyIndex.of(dossier.meteringPoints(), MeteringPoint::no),
                KeyIndex.of(dossier.priceAgreements(), PriceAgreement::no),
                KeyIndex.of(dossier.transformers(), PowerTransformer::no),
                KeyIndex.of(dossier.meters(), Meter::no));
    }
}
