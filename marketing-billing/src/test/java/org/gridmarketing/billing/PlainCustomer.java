package org.gridmarketing.billing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorRelief;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.PowerFactorLookup;
import org.gridmarketing.model.tariff.RoundedAs;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.tariff.TotalRounding;

/** Makes of an invented customer one of the kind that a month's run bills in great number: nothing that a plan leaves to the stages. */
final class PlainCustomer {
    private PlainCustomer() {}

    static BillingPolicy of(BillingPolicy policy) {
        Rounding energies = policy.readEnergyRounding().orElse(Rounding.WHOLE);
        return policy.withTotalRounding(TotalRounding.SUM_OF_LINES)
                .withReadEnergyRounding(energies)
                .withLossRounding(energies)
                .withPowerFactor(policy.powerFactor().withLookup(PowerFactorLookup.BY_COSPHI));
    }

    static BillableAgreement of(BillableAgreement agreement) {
        CompiledTariff tariff = withoutNegativePrices(CompiledTariff.of(
                agreement.tariff().code(), of(agreement.tariff().version())));
        return agreement
                .withTariff(tariff)
                .withTariffTimeline(Optional.empty())
                .withStatedPowerFactorBase(Optional.empty())
                .withPowerFactorRelief(PowerFactorRelief.NONE)
                .withFreeEnergy(Energy.ZERO)
                .withTierFacts(agreement.tierFacts().withSuppliedTo(Optional.empty()))
                .withRunningTotal(Energy.ofKwh(
                        agreement.runningTotal().toBigDecimal().toBigInteger().longValue()))
                .withBasicCharge(agreement.basicCharge().map(PlainCustomer::of));
    }

    /** What other components leave of a published price may be less than nothing. */
    private static CompiledTariff withoutNegativePrices(CompiledTariff tariff) {
        Set<String> negative = tariff.components().stream()
                .filter(component -> Stream.of(TouBand.values())
                        .flatMap(band -> component.price(band).stream())
                        .anyMatch(EnergyPrice::isNegative))
                .map(component -> component.component().code())
                .collect(Collectors.toSet());
        TariffVersion version = tariff.version();
        return CompiledTariff.of(
                tariff.code(),
                version.withComponents(version.components().stream()
                        .filter(each -> !negative.contains(each.code()))
                        .toList()));
    }

    private static BasicCharge of(BasicCharge basis) {
        if (basis instanceof BasicCharge.ByChangingCapacity changing) {
            ApparentPower last =
                    changing.capacity().at(changing.capacity().period().to());
            return new BasicCharge.ByCapacity(last);
        }
        if (basis instanceof BasicCharge.ByContractDemand contract) {
            return new BasicCharge.ByContractDemand(
                    contract.contractDemand(), contract.operatingCapacity(), contract.contractCapacity());
        }
        return basis instanceof BasicCharge.ByActualDemand actual
                ? new BasicCharge.ByActualDemand(actual.contractCapacity())
                : basis;
    }

    private static TariffVersion of(TariffVersion version) {
        boolean flat = version.components().stream()
                .filter(each -> each.kind() == ChargeKind.CATALOGUE_ENERGY)
                .allMatch(each -> each.price() instanceof ComponentPrice.Flat);
        List<EnergyComponent> components = version.components().stream()
                .map(each -> each.withRoundedAs(RoundedAs.LINE).withStatedQuantity(Optional.empty()))
                .toList();
        return version.withMinimumCharge(Optional.empty())
                .withComponents(components)
                .withTiers(version.tiers().map(tiers -> of(tiers, flat)));
    }

    /** Each tier at its whole price needs one price that it is whole of. */
    private static TierSchedule of(TierSchedule tiers, boolean flat) {
        return tiers.withBandSurcharges(List.of()).withMethod(flat ? tiers.method() : TierMethod.INCREMENT);
    }
}
