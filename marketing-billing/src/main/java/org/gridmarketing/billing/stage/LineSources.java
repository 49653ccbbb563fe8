package org.gridmarketing.billing.stage;

import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.text.Bilingual;

/** Sources of lines: from a component as authored, or from the kind of charge alone. */
public final class LineSources {
    private LineSources() {}

    /**
     * Of a component.
     *
     * @param agreement the agreement that is billed
     * @param tariff its tariff
     * @param component the component of the tariff
     * @return the source of its lines
     */
    public static BillLine.Source of(BillableAgreement agreement, CompiledTariff tariff, EnergyComponent component) {
        return of(
                agreement,
                tariff,
                component.code(),
                component.kind(),
                component.name(),
                component.inPowerFactorBase(),
                component.taxed());
    }

    /**
     * Of a charge that the tariff at the end of the period has.
     *
     * @param agreement the agreement that is billed
     * @param kind what the money is for
     * @param inPowerFactorBase whether the power factor adjusts it
     * @return the source of its lines
     */
    public static BillLine.Source of(BillableAgreement agreement, ChargeKind kind, boolean inPowerFactorBase) {
        return of(agreement, agreement.tariff(), kind, inPowerFactorBase);
    }

    static BillLine.Source of(
            BillableAgreement agreement, CompiledTariff tariff, ChargeKind kind, boolean inPowerFactorBase) {
        Bilingual name = new Bilingual(kind.label(Language.ZH), kind.label(Language.EN));
        return of(
                agreement,
                tariff,
                kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                kind,
                name,
                inPowerFactorBase,
                true);
    }

    static BillLine.Source of(BillableAgreement agreement, StatedCharge stated) {
        return of(
                agreement,
                agreement.tariff(),
                stated.code(),
                stated.kind().orElse(ChargeKind.STATED_CHARGE),
                stated.name(),
                stated.inPowerFactorBase(),
                stated.taxed());
    }

    private static BillLine.Source of(
            BillableAgreement agreement,
            CompiledTariff tariff,
            String code,
            ChargeKind kind,
            Bilingual name,
            boolean inPowerFactorBase,
            boolean taxed) {
        String version = tariff.version().effective().from().toString();
        return new BillLine.Source(agreement.no(), tariff.code(), version, code, kind, name, inPowerFactorBase, taxed);
    }
}
