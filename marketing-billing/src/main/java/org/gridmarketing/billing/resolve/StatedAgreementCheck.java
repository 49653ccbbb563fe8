package org.gridmarketing.billing.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.dossier.StatedFacts;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.text.Args;

/** What is stated for an agreement must be possible, and must have something in its tariffs that it acts on. */
final class StatedAgreementCheck {
    private static final Set<ChargeKind> PURCHASE =
            Set.of(ChargeKind.AGENCY_PURCHASE, ChargeKind.PURCHASE_AND_LINE_LOSS);
    private static final Set<PowerFactorParticipation> ADJUSTED =
            Set.of(PowerFactorParticipation.ENERGY_AND_CHARGE, PowerFactorParticipation.SEPARATE_SUB_POINT);

    private final Resolution resolution;
    private final PriceAgreement agreement;
    private final List<CompiledTariff> tariffs;

    private StatedAgreementCheck(Resolution resolution, PriceAgreement agreement) {
        this.resolution = resolution;
        this.agreement = agreement;
        this.tariffs = TariffResolver.inPeriod(resolution, agreement);
    }

    static void check(Resolution resolution, List<ResolvedPoint> points) {
        StatedFacts stated = resolution.stated();
        boolean nothing = stated.exemptions().isEmpty()
                && stated.purchaseMultiples().isEmpty()
                && stated.runningTotals().isEmpty()
                && stated.freeEnergies().isEmpty();
        if (!nothing) {
            points.stream()
                    .flatMap(point -> point.agreement().stream())
                    .distinct()
                    .map(agreement -> new StatedAgreementCheck(resolution, agreement))
                    .forEach(StatedAgreementCheck::check);
        }
    }

    private void check() {
        StatedFacts stated = resolution.stated();
        Optional.ofNullable(stated.exemptions().get(agreement.no())).ifPresent(this::checkExemptions);
        Optional.ofNullable(stated.purchaseMultiples().get(agreement.no())).ifPresent(this::checkMultiple);
        Optional.ofNullable(stated.runningTotals().get(agreement.no())).ifPresent(this::checkRunningTotal);
        Optional.ofNullable(stated.freeEnergies().get(agreement.no()))
                .filter(Energy::isNegative)
                .ifPresent(energy -> tell(BillingIssues.NEGATIVE, "stated.freeEnergies", Args.of("value", energy)));
    }

    private void checkExemptions(Set<String> exempt) {
        for (String code : new TreeSet<>(exempt)) {
            boolean known = tariffs.stream()
                    .flatMap(tariff -> tariff.version().components().stream())
                    .anyMatch(component -> component.code().equals(code));
            if (!known && !tariffs.isEmpty()) {
                tell(BillingIssues.UNKNOWN_EXEMPT_COMPONENT, "stated.exemptions", Args.of("component", code));
            }
        }
    }

    /** One is the multiple of everybody, so it needs nothing to act on. */
    private void checkMultiple(Ratio multiple) {
        boolean purchased = tariffs.stream()
                .flatMap(tariff -> tariff.version().components().stream())
                .anyMatch(component -> PURCHASE.contains(component.kind()));
        Args args = Args.of("value", multiple);
        if (multiple.signum() <= 0) {
            tell(BillingIssues.NOT_POSITIVE, "stated.purchaseMultiples", args);
        } else if (!purchased && !tariffs.isEmpty() && !multiple.equals(Ratio.ONE)) {
            tell(BillingIssues.MULTIPLE_WITHOUT_PURCHASE, "stated.purchaseMultiples", args);
        }
    }

    /** A total of nothing needs no tiers to act on. */
    private void checkRunningTotal(Energy total) {
        boolean tiered =
                tariffs.stream().anyMatch(tariff -> tariff.version().tiers().isPresent());
        if (!tiered && !tariffs.isEmpty() && !total.isZero()) {
            tell(BillingIssues.RUNNING_TOTAL_WITHOUT_TIERS, "stated.runningTotals", Args.of("value", total));
        }
    }

    /** A stated base stands for lines that are adjusted; where terms are missing, that is told instead. */
    static void checkBase(Resolution resolution, PriceAgreement agreement, PowerFactorResolver.Terms terms) {
        boolean known = agreement.powerFactorStandard().isPresent()
                && (!terms.standard().isAssessed()
                        || agreement.powerFactorParticipation().isPresent());
        boolean adjusted = terms.standard().isAssessed() && ADJUSTED.contains(terms.participation());
        Optional.ofNullable(resolution.stated().powerFactorBases().get(agreement.no()))
                .filter(base -> known && !adjusted)
                .ifPresent(base -> resolution
                        .issues()
                        .add(
                                BillingIssues.STATED_BASE_NOT_ADJUSTED,
                                agreement.ref(),
                                "stated.powerFactorBases",
                                Args.of("value", base)));
    }

    private void tell(IssueCode code, String attribute, Args args) {
        resolution.issues().add(code, agreement.ref(), attribute, args);
    }
}
