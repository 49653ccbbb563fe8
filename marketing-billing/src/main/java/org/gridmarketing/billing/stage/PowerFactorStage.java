package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.stage.LineWriter.Charge;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.powerfactor.PowerFactor;
import org.gridmarketing.metering.powerfactor.PowerFactorAdjustmentTable;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.PowerFactorRow;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.PowerFactorRounding;
import org.gridmarketing.model.tariff.PowerFactorWithoutActive;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Power-factor adjustment (功率因数调整电费): one assessment over all agreements whose energy takes part, adjusting the lines of
 * those whose charge takes part.
 */
public final class PowerFactorStage {
    private final SettledUsage usage;
    private final LineWriter lines;
    private final List<BillableAgreement> charged;

    private PowerFactorStage(SettledUsage usage, LineWriter lines) {
        this.usage = usage;
        this.lines = lines;
        this.charged = usage.agreements().stream()
                .map(AgreementUsage::agreement)
                .filter(agreement -> agreement.powerFactorStandard().isAssessed()
                        && agreement.powerFactorParticipation() == PowerFactorParticipation.ENERGY_AND_CHARGE)
                .toList();
    }

    /**
     * Adds the adjustment.
     *
     * @param usage energies by agreement
     * @param lines the lines so far, and where the adjustment goes
     * @return a row for the assessment; none where no agreement is assessed
     */
    public static Outcome<List<PowerFactorRow>> adjust(SettledUsage usage, LineWriter lines) {
        PowerFactorStage stage = new PowerFactorStage(usage, lines);
        return stage.charged.isEmpty() ? Outcome.ok(List.of()) : stage.assess();
    }

    private Outcome<List<PowerFactorRow>> assess() {
        Set<PowerFactorStandard> standards =
                charged.stream().map(BillableAgreement::powerFactorStandard).collect(Collectors.toSet());
        if (standards.size() > 1) {
            return Outcome.refused(new Issue(
                    BillingIssues.SEVERAL_STANDARDS, charged.get(0).ref(), "powerFactorStandard", Args.none()));
        }
        Energy active = Energy.ZERO;
        ReactiveEnergy reactive = ReactiveEnergy.ZERO;
        for (AgreementUsage each : usage.agreements()) {
            if (counts(each.agreement().powerFactorParticipation())) {
                active = active.plus(each.energy().total());
                reactive = reactive.plus(each.reactive());
            }
        }
        Energy assessed = active;
        ReactiveEnergy assessedReactive = reactive;
        return powerFactor(active, reactive)
                .map(factor -> factor.map(cosPhi -> List.of(adjust(assessed, assessedReactive, cosPhi)))
                        .orElse(List.of()));
    }

    private static boolean counts(PowerFactorParticipation participation) {
        return participation == PowerFactorParticipation.ENERGY_AND_CHARGE
                || participation == PowerFactorParticipation.ENERGY_ONLY;
    }

    /** Empty where there is nothing to assess: no energy at all, or no active energy under a policy that says so. */
    private Outcome<Optional<Ratio>> powerFactor(Energy active, ReactiveEnergy reactive) {
        if (active.isZero()) {
            PowerFactorWithoutActive policy = usage.policy().powerFactorWithoutActive();
            if (reactive.isZero() || policy == PowerFactorWithoutActive.NO_ADJUSTMENT) {
                return Outcome.ok(Optional.empty());
            }
            if (policy == PowerFactorWithoutActive.AS_ZERO) {
                return Outcome.ok(Optional.of(Ratio.ofHundredths(0)));
            }
        }
        return PowerFactor.monthly(active, reactive, charged.get(0).ref(), lines.trace())
                .map(Optional::of);
    }

    private PowerFactorRow adjust(Energy active, ReactiveEnergy reactive, Ratio cosPhi) {
        BillableAgreement agreement = charged.get(0);
        PowerFactorStandard standard = agreement.powerFactorStandard();
        Percentage rate = PowerFactorAdjustmentTable.rate(standard, cosPhi, agreement.ref(), lines.trace());
        addLine(agreement, rate, base());
        Ratio required = Ratio.ofHundredths(standard.hundredths().orElseThrow());
        return new PowerFactorRow(agreement.no(), active, reactive, required, cosPhi, rate);
    }

    private void addLine(BillableAgreement agreement, Percentage rate, List<Adjusted> base) {
        Charge charge = Charge.of(
                LineSources.of(agreement, ChargeKind.POWER_FACTOR_ADJUSTMENT, false),
                BillingSteps.POWER_FACTOR_LINE,
                List.of(),
                "ΣF",
                "r");
        Yuan sum = sum(BillingSteps.POWER_FACTOR_BASE, base);
        if (usage.policy().powerFactorRounding() == PowerFactorRounding.SUM_ONCE) {
            lines.add(charge, sum, rate, sum.times(rate), Rounding.FEN);
            return;
        }
        List<Adjusted> parts = base.stream().map(part -> part(part, rate)).toList();
        lines.append(charge, sum, rate, sum(BillingSteps.POWER_FACTOR_SUM, parts));
    }

    private Yuan sum(TraceStep step, List<Adjusted> parts) {
        Yuan sum = parts.stream().map(Adjusted::amount).reduce(Yuan.ZERO, Yuan::plus);
        if (lines.trace().isRecording()) {
            Args inputs = Args.none();
            for (Adjusted part : parts) {
                inputs = inputs.and(part.symbol(), part.amount());
            }
            lines.trace().exact(step, BillLine.ref(lines.next()), inputs, sum);
        }
        return sum;
    }

    private Adjusted part(Adjusted part, Percentage rate) {
        Yuan rounded = Rounding.FEN.round(part.amount().times(rate));
        if (lines.trace().isRecording()) {
            Args inputs = Args.of(part.symbol(), part.amount()).and("r", rate);
            lines.trace()
                    .rounded(BillingSteps.POWER_FACTOR_PART, BillLine.ref(lines.next()), inputs, rounded, Rounding.FEN);
        }
        return new Adjusted(part.symbol(), rounded);
    }

    /** The adjusted money: the lines in the base, and stated bases in place of the energy lines of their agreement. */
    private List<Adjusted> base() {
        List<Adjusted> base = new ArrayList<>();
        for (BillableAgreement agreement : charged) {
            agreement
                    .statedPowerFactorBase()
                    .ifPresent(stated -> base.add(new Adjusted("F(" + agreement.no() + ")", stated)));
            for (BillLine line : lines.lines()) {
                boolean own = line.source().agreementNo().equals(agreement.no())
                        && line.source().inPowerFactorBase();
                boolean basic = line.kind() == ChargeKind.CAPACITY_CHARGE || line.kind() == ChargeKind.DEMAND_CHARGE;
                if (own && (basic || agreement.statedPowerFactorBase().isEmpty())) {
                    base.add(new Adjusted("F" + line.number(), line.amount()));
                }
            }
        }
        return base;
    }

    /** Money that is adjusted, by the symbol that traces have for it: the number of its line, or its agreement. */
    private record Adjusted(String symbol, Yuan amount) {}
}
