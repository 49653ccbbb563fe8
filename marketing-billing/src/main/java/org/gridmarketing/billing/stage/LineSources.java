package org.gridmarketing.billing.stage;

import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.text.Bilingual;

/** Sources of lines: from a component as authored, or from the kind of charge alone. */
final class LineSources {
    private LineSources() {}

    static BillLine.Source of(BillableAgreement agreement, EnergyComponent component) {
        return of(
                agreement,
                component.code(),
                component.kind(),
                component.name(),
                component.inPowerFactorBase(),
                component.taxed());
    }

    static BillLine.Source of(BillableAgreement agreement, ChargeKind kind, boolean inPowerFactorBase) {
        Bilingual name = new Bilingual(kind.label(Language.ZH), kind.label(Language.EN));
        return of(
                agreement,
                kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                kind,
                name,
                inPowerFactorBase,
                true);
    }

    private static BillLine.Source of(
            BillableAgreement agreement,
            String code,
            ChargeKind kind,
            Bilingual name,
            boolean inPowerFactorBase,
            boolean taxed) {
        String version = agreement.tariff().version().effective().from().toString();
        return new BillLine.Source(
                agreement.no(), agreement.tariff().code(), version, code, kind, name, inPowerFactorBase, taxed);
    }
}
