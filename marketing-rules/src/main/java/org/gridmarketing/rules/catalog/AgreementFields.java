package org.gridmarketing.rules.catalog;

import java.util.List;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.Gate;

/** The attributes of price agreements that checks look at, and which agreements are in use. */
final class AgreementFields {
    static final Attribute<PriceAgreement, String> PRICE_CODE = Attribute.of("priceCode", PriceAgreement::priceCode);
    static final Attribute<PriceAgreement, ElectricityUse> USE =
            Attribute.of("electricityUse", PriceAgreement::electricityUse);
    static final Attribute<PriceAgreement, String> INDUSTRY =
            Attribute.of("industryCode", PriceAgreement::industryCode);
    static final Attribute<PriceAgreement, YesNo> TOU = Attribute.of("touExecuted", PriceAgreement::touExecuted);
    static final Attribute<PriceAgreement, PowerFactorStandard> POWER_FACTOR =
            Attribute.of("powerFactorStandard", PriceAgreement::powerFactorStandard);

    /** Agreements by which at least one point is priced that is not withdrawn. */
    static final Gate<PriceAgreement> OF_POINT_IN_USE = Gate.whereAny(
            AgreementFields::pointsPricedBy, named(Gates.NOT_WITHDRAWN), Inapplicability.CONDITION_NOT_MET);

    /** Agreements by which at least one point is priced that settles and is not withdrawn. */
    static final Gate<PriceAgreement> OF_SETTLED_POINT =
            Gate.whereAny(AgreementFields::pointsPricedBy, named(Gates.SETTLES), Inapplicability.CONDITION_NOT_MET);

    private AgreementFields() {}

    private static Gate<MeteringPoint> named(Gate<MeteringPoint> gate) {
        return gate.inputsOf("MeteringPoint");
    }

    private static List<MeteringPoint> pointsPricedBy(PriceAgreement agreement, DossierView view) {
        return DossierView.referring(view.dossier().meteringPoints(), MeteringPoint::priceAgreementNo, agreement.no());
    }
}
