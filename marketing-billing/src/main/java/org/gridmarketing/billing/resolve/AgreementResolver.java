package org.gridmarketing.billing.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.Timeline;

/** Price agreements of the points that get lines, each with the tariff versions of the period. */
final class AgreementResolver {
    private final Resolution resolution;

    AgreementResolver(Resolution resolution) {
        this.resolution = resolution;
    }

    List<BillableAgreement> resolve(List<ResolvedPoint> points) {
        Set<String> used = points.stream()
                .flatMap(point -> point.agreement().stream())
                .map(PriceAgreement::no)
                .collect(Collectors.toSet());
        List<BillableAgreement> agreements = resolution.dossier().priceAgreements().stream()
                .filter(agreement -> used.contains(agreement.no()))
                .flatMap(agreement -> resolve(agreement, points).stream())
                .toList();
        long twoPart = agreements.stream()
                .filter(agreement -> agreement.basicCharge().isPresent())
                .count();
        if (twoPart > 1) {
            resolution
                    .issues()
                    .add(BillingIssues.SEVERAL_TWO_PART, resolution.customer().ref(), "", Args.of("count", twoPart));
        }
        return agreements;
    }

    private Optional<BillableAgreement> resolve(PriceAgreement agreement, List<ResolvedPoint> points) {
        PowerFactorResolver.Terms powerFactor = new PowerFactorResolver(resolution, points).terms(agreement);
        Optional<Timeline<CompiledTariff>> tariffs = TariffResolver.resolve(resolution, agreement);
        Optional<CompiledTariff> tariff =
                tariffs.map(found -> found.at(resolution.period().to()));
        Optional<BasicCharge> basicCharge = basicCharge(agreement, tariff, points);
        tariffs.filter(found -> basicCharge.isPresent()).ifPresent(found -> checkBasicPrices(agreement, found));
        return tariff.map(found -> {
            warnOfVoltage(agreement, found);
            TierResolver tiers = new TierResolver(resolution, agreement);
            return BillableAgreement.builder()
                    .no(agreement.no())
                    .tariff(found)
                    .tariffTimeline(tariffs.filter(each -> !each.isConstant()))
                    .addAllExemptComponents(resolution.stated().exemptions().getOrDefault(agreement.no(), Set.of()))
                    .purchaseMultiple(resolution.stated().purchaseMultiples().getOrDefault(agreement.no(), Ratio.ONE))
                    .tierFacts(tiers.facts())
                    .freeEnergy(resolution.stated().freeEnergies().getOrDefault(agreement.no(), Energy.ZERO))
                    .basicCharge(basicCharge)
                    .powerFactorStandard(powerFactor.standard())
                    .powerFactorParticipation(powerFactor.participation())
                    .powerFactorRelief(powerFactor.relief())
                    .powerFactorAssessment(powerFactor.assessment())
                    .runningTotal(tiers.runningTotal(tariffs.orElseThrow()))
                    .statedPowerFactorBase(Optional.ofNullable(
                            resolution.stated().powerFactorBases().get(agreement.no())))
                    .build();
        });
    }

    private void checkBasicPrices(PriceAgreement agreement, Timeline<CompiledTariff> tariffs) {
        Timeline<Optional<BasicChargePrices>> prices =
                tariffs.map(tariff -> tariff.version().basicCharge());
        if (!prices.isConstant()) {
            Args args = Args.of("code", tariffs.at(resolution.period().to()).code())
                    .and("from", resolution.period().firstDay())
                    .and("to", resolution.period().to());
            resolution.issues().add(BillingIssues.PRICE_CHANGED, agreement.ref(), "priceCode", args);
        }
    }

    /** Where the tariff is not known, the archived structure lets the other reasons still be told. */
    private Optional<BasicCharge> basicCharge(
            PriceAgreement agreement, Optional<CompiledTariff> tariff, List<ResolvedPoint> points) {
        tariff.ifPresent(found -> checkStructure(agreement, found));
        Optional<PricingStructure> structure = tariff.map(
                        found -> found.version().structure())
                .or(() -> agreement.structure().toOptional());
        if (structure.filter(found -> found == PricingStructure.TWO_PART).isPresent()) {
            return new BasicChargeResolver(resolution, agreement).resolve(points);
        }
        structure.ifPresent(found -> BasicChargeResolver.checkNone(resolution, agreement));
        return Optional.empty();
    }

    private void checkStructure(PriceAgreement agreement, CompiledTariff tariff) {
        resolution
                .issues()
                .optional(agreement.structure(), agreement.ref(), "structure")
                .filter(structure -> structure != tariff.version().structure())
                .ifPresent(structure -> resolution
                        .issues()
                        .add(
                                BillingIssues.STRUCTURE_DIFFERS,
                                agreement.ref(),
                                "structure",
                                Args.of("archived", structure)
                                        .and("code", tariff.code())
                                        .and("tariff", tariff.version().structure())));
    }

    private void warnOfVoltage(PriceAgreement agreement, CompiledTariff tariff) {
        resolution
                .customer()
                .voltage()
                .toOptional()
                .filter(voltage -> !tariff.version().voltages().isEmpty()
                        && !tariff.version().voltages().contains(voltage))
                .ifPresent(voltage -> resolution
                        .warnings()
                        .add(new BillWarning(
                                BillingIssues.VOLTAGE_DIFFERS,
                                Args.of("agreement", agreement.no())
                                        .and("code", tariff.code())
                                        .and("voltage", voltage))));
    }
}
