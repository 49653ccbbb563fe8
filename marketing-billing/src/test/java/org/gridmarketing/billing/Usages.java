package org.gridmarketing.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;

/** Small settled usages for tests that price without a dossier. */
final class Usages {
    static final BillingPeriod MONTH = BillingPeriod.ofMonth(YearMonth.of(2025, 6));

    private Usages() {}

    static EnergyPrice price(String yuan) {
        return EnergyPrice.ofYuanPerKwh(yuan);
    }

    static EnergyComponent component(String code, ChargeKind kind, ComponentPrice price) {
        return EnergyComponent.builder()
                .code(code)
                .kind(kind)
                .name(new Bilingual(code, code))
                .price(price)
                .inPowerFactorBase(kind != ChargeKind.FUND)
                .taxed(kind != ChargeKind.FUND)
                .build();
    }

    static EnergyComponent flat(String code, String price) {
        return component(code, ChargeKind.CATALOGUE_ENERGY, new ComponentPrice.Flat(price(price)));
    }

    static EnergyComponent byBand(Map<TouBand, EnergyPrice> prices) {
        return component("catalogue", ChargeKind.CATALOGUE_ENERGY, new ComponentPrice.ByBand(prices));
    }

    static TariffVersion version(EnergyComponent... components) {
        return TariffVersion.builder()
                .effective(EffectiveRange.since(LocalDate.of(2012, 1, 1)))
                .structure(PricingStructure.SINGLE_PART)
                .addComponents(components)
                .build();
    }

    static BillableAgreement agreement(String no, TariffVersion version) {
        return BillableAgreement.builder()
                .no(no)
                .tariff(CompiledTariff.of("T-" + no, version))
                .build();
    }

    static AgreementUsage use(BillableAgreement agreement, BandedEnergy energy) {
        return new AgreementUsage(agreement, energy, ReactiveEnergy.ZERO, Optional.empty());
    }

    static AgreementUsage use(BillableAgreement agreement, String kwh) {
        return use(agreement, BandedEnergy.of(Energy.ofKwh(kwh)));
    }

    static SettledUsage usage(AgreementUsage... agreements) {
        return SettledUsage.builder()
                .customerNo("C1")
                .period(MONTH)
                .policy(BillingPolicy.defaults())
                .addAllAgreements(List.of(agreements))
                .build();
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
