package org.gridmarketing.billing.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.stage.PowerFactorStage;
import org.gridmarketing.billing.stage.PricingSupport;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.Timeline;

/** Price agreements of the points that get lines, each with the tariff versions of the period. */
final class AgreementResolver {
    private final Resolution resolution;

    AgreementResolver(Resolution resolution) {
        this.resolution = resolution;
    }

    List<BillableAgreement> resolve(List<ResolvedPoint> points) {
        Set<String> used = used(points);
        List<BillableAgreement> agreements = new ArrayList<>(used.size());
        for (PriceAgreement agreement : resolution.dossier().priceAgreements()) {
            if (used.contains(agreement.no())) {
                resolve(agreement, points).ifPresent(agreements::add);
            }
        }
        if (agreements.size() == used.size() && isPowerFactorKnown()) {
            PowerFactorStage.unsupported(agreements, resolution.policy().powerFactor())
                    .forEach(this::tell);
        }
        return agreements;
    }

    /** The numbers of the agreements that get lines. */
    static Set<String> used(List<ResolvedPoint> points) {
        Set<String> used = new HashSet<>();
        for (ResolvedPoint point : points) {
            point.agreement().ifPresent(agreement -> used.add(agreement.no()));
        }
        return used;
    }

    /** Which standards there are is not known where one of them cannot be read. */
    private boolean isPowerFactorKnown() {
        return resolution.issues().issues().stream()
                .noneMatch(issue -> issue.attribute().startsWith("powerFactor"));
    }

    private Optional<BillableAgreement> resolve(PriceAgreement agreement, List<ResolvedPoint> points) {
        PowerFactorResolver.Terms powerFactor = new PowerFactorResolver(resolution, points).terms(agreement);
        StatedAgreementCheck.checkBase(resolution, agreement, powerFactor);
        Optional<Timeline<CompiledTariff>> tariffs = TariffResolver.resolve(resolution, agreement);
        Optional<CompiledTariff> tariff =
                tariffs.map(found -> found.at(resolution.period().to()));
        Optional<ResolvedBasicCharge> basicCharge = basicCharge(agreement, tariffs, points);
        Optional<BillableAgreement> billable = tariff.map(found -> {
            warnOfVoltage(agreement, found);
            TierResolver tiers = new TierResolver(resolution, agreement);
            return BillableAgreement.builder()
                    .no(agreement.no())
                    .tariff(found)
                    .tariffTimeline(tariffs.filter(each -> !each.isConstant()))
                    .addAllExemptComponents(resolution.stated().exemptions().getOrDefault(agreement.no(), Set.of()))
                    .purchaseMultiple(resolution.stated().purchaseMultiples().getOrDefault(agreement.no(), Ratio.ONE))
                    .tierFacts(tiers.facts(tariffs.orElseThrow()))
                    .freeEnergy(resolution.stated().freeEnergies().getOrDefault(agreement.no(), Energy.ZERO))
                    .basicCharge(basicCharge.map(ResolvedBasicCharge::basis))
                    .operatingCapacity(basicCharge.flatMap(ResolvedBasicCharge::capacity))
                    .powerFactorStandard(powerFactor.standard())
                    .powerFactorParticipation(powerFactor.participation())
                    .powerFactorRelief(powerFactor.relief())
                    .powerFactorAssessment(powerFactor.assessment())
                    .runningTotal(tiers.runningTotal(tariffs.orElseThrow()))
                    .statedPowerFactorBase(Optional.ofNullable(
                            resolution.stated().powerFactorBases().get(agreement.no())))
                    .build();
        });
        billable.ifPresent(this::checkPrices);
        return billable;
    }

    /** What cannot be priced whatever is read is told together with readings that are missing. */
    private void checkPrices(BillableAgreement billable) {
        PricingSupport.unsupported(
                        billable,
                        resolution.period(),
                        resolution.policy(),
                        resolution.stated().quantities())
                .forEach(this::tell);
    }

    private void tell(Issue issue) {
        resolution.issues().add(issue.code(), issue.subject(), issue.attribute(), issue.args());
    }

    /** Where the tariff is not known, the archived structure lets the other reasons still be told. */
    private Optional<ResolvedBasicCharge> basicCharge(
            PriceAgreement agreement, Optional<Timeline<CompiledTariff>> tariffs, List<ResolvedPoint> points) {
        tariffs.ifPresent(
                found -> checkStructure(agreement, found.at(resolution.period().to())));
        Set<PricingStructure> structures = EnumSet.noneOf(PricingStructure.class);
        tariffs.ifPresentOrElse(
                found -> found.segments()
                        .forEach(each -> structures.add(each.value().version().structure())),
                () -> agreement.structure().toOptional().ifPresent(structures::add));
        if (structures.contains(PricingStructure.TWO_PART)) {
            return new BasicChargeResolver(resolution, agreement, points).resolve();
        }
        if (!structures.isEmpty()) {
            BasicChargeResolver.checkNone(resolution, agreement);
        }
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
