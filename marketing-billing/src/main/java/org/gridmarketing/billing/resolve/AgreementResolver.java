package org.gridmarketing.billing.resolve;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;

/** Price agreements of the points that get lines, each with the one tariff version of the period. */
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
        IssueCollector issues = resolution.issues();
        Optional<PowerFactorStandard> standard =
                issues.require(agreement.powerFactorStandard(), agreement.ref(), "powerFactorStandard");
        Optional<PowerFactorParticipation> participation = participation(agreement, standard);
        Optional<CompiledTariff> tariff = tariff(agreement);
        Optional<BasicCharge> basicCharge = basicCharge(agreement, tariff, points);
        return tariff.map(found -> {
            warnOfVoltage(agreement, found);
            return BillableAgreement.builder()
                    .no(agreement.no())
                    .tariff(found)
                    .basicCharge(basicCharge)
                    .powerFactorStandard(standard.orElse(PowerFactorStandard.NONE))
                    .powerFactorParticipation(participation.orElse(PowerFactorParticipation.NONE))
                    .runningTotal(runningTotal(agreement, found))
                    .statedPowerFactorBase(Optional.ofNullable(
                            resolution.stated().powerFactorBases().get(agreement.no())))
                    .build();
        });
    }

    /** Where no standard is set, an agreement may still take part with its energy; it must say so only where one is. */
    private Optional<PowerFactorParticipation> participation(
            PriceAgreement agreement, Optional<PowerFactorStandard> standard) {
        IssueCollector issues = resolution.issues();
        boolean assessed = standard.filter(PowerFactorStandard::isAssessed).isPresent();
        Optional<PowerFactorParticipation> participation = assessed
                ? issues.require(agreement.powerFactorParticipation(), agreement.ref(), "powerFactorParticipation")
                : issues.optional(agreement.powerFactorParticipation(), agreement.ref(), "powerFactorParticipation");
        participation
                .filter(each -> each == PowerFactorParticipation.ENERGY_AND_CHARGE && standard.isPresent() && !assessed)
                .ifPresent(each -> issues.add(
                        BillingIssues.PARTICIPATION_WITHOUT_STANDARD, agreement.ref(), "powerFactorParticipation"));
        participation
                .filter(each -> each == PowerFactorParticipation.SEPARATE_SUB_POINT)
                .ifPresent(each -> issues.add(
                        BillingIssues.UNSUPPORTED_PARTICIPATION,
                        agreement.ref(),
                        "powerFactorParticipation",
                        Args.of("participation", each)));
        return participation;
    }

    private Optional<CompiledTariff> tariff(PriceAgreement agreement) {
        IssueCollector issues = resolution.issues();
        Optional<String> code = issues.require(agreement.priceCode(), agreement.ref(), "priceCode");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (resolution.catalog().catalog().find(code.get()).isEmpty()) {
            issues.add(BillingIssues.UNKNOWN_PRICE_CODE, agreement.ref(), "priceCode", Args.of("code", code.get()));
            return Optional.empty();
        }
        BillingPeriod period = resolution.period();
        List<CompiledTariff> versions = resolution.catalog().versionsIn(code.get(), period);
        Args args = Args.of("code", code.get()).and("from", period.firstDay()).and("to", period.to());
        if (versions.size() > 1) {
            issues.add(BillingIssues.PRICE_CHANGED, agreement.ref(), "priceCode", args);
        } else if (versions.isEmpty() || !versions.get(0).version().effective().covers(period)) {
            issues.add(BillingIssues.NO_TARIFF_VERSION, agreement.ref(), "priceCode", args);
        }
        return versions.stream().findFirst();
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

    private Energy runningTotal(PriceAgreement agreement, CompiledTariff tariff) {
        Optional<TierSchedule> tiers = tariff.version().tiers();
        Optional<Energy> stated =
                Optional.ofNullable(resolution.stated().runningTotals().get(agreement.no()));
        if (tiers.isEmpty()) {
            return Energy.ZERO;
        }
        TierCycle cycle = tiers.get().cycle();
        BillingPeriod period = resolution.period();
        checkWholeCycle(cycle, period);
        TierFeatures.check(resolution, tiers.get(), agreement.ref());
        if (!inOneCycle(cycle, period)) {
            resolution.issues().add(BillingIssues.PERIOD_CROSSES_TIER_CYCLE, agreement.ref(), "priceCode");
        } else if (stated.filter(total -> isImpossible(total, cycle, period)).isPresent()) {
            Args args = Args.of("value", stated.get());
            resolution
                    .issues()
                    .add(BillingIssues.RUNNING_TOTAL_IMPOSSIBLE, agreement.ref(), "stated.runningTotals", args);
        } else if (stated.isEmpty() && !opensCycle(cycle, period)) {
            resolution.issues().add(BillingIssues.RUNNING_TOTAL_MISSING, agreement.ref(), "stated.runningTotals");
        }
        return stated.orElse(Energy.ZERO);
    }

    /** Bounds shrink with the months in use, so a customer who came inside the cycle must not get the bounds of a whole one. */
    private void checkWholeCycle(TierCycle cycle, BillingPeriod period) {
        Customer customer = resolution.customer();
        resolution
                .issues()
                .optional(customer.energisedOn(), customer.ref(), "energisedOn")
                .or(() -> resolution.issues().optional(customer.openedOn(), customer.ref(), "openedOn"))
                .filter(day -> cycle == TierCycle.ANNUAL
                        ? day.getYear() == period.to().getYear() && day.getDayOfYear() > 1
                        : period.contains(day) && day.isAfter(period.firstDay()))
                .ifPresent(day -> resolution
                        .issues()
                        .add(BillingIssues.TIERS_PART_CYCLE, customer.ref(), "energisedOn", Args.of("on", day)));
    }

    private static boolean inOneCycle(TierCycle cycle, BillingPeriod period) {
        return cycle == TierCycle.ANNUAL
                ? period.firstDay().getYear() == period.to().getYear()
                : YearMonth.from(period.firstDay()).equals(YearMonth.from(period.to()));
    }

    private static boolean isImpossible(Energy total, TierCycle cycle, BillingPeriod period) {
        return total.isNegative() || (!total.isZero() && opensCycle(cycle, period));
    }

    private static boolean opensCycle(TierCycle cycle, BillingPeriod period) {
        return cycle == TierCycle.ANNUAL
                ? period.firstDay().getDayOfYear() == 1
                : period.firstDay().getDayOfMonth() == 1;
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
