package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.powerfactor.PowerFactor;
import org.gridmarketing.model.bill.PowerFactorRow;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.tariff.PowerFactorPolicy;
import org.gridmarketing.model.tariff.SeveralStandards;
import org.gridmarketing.model.text.Args;

/**
 * Power-factor adjustment (功率因数调整电费): an assessment over the agreements that belong together and whose energy takes part,
 * adjusting the lines of those whose charge takes part.
 */
public final class PowerFactorStage {
    private final SettledUsage usage;
    private final LineWriter lines;

    private PowerFactorStage(SettledUsage usage, LineWriter lines) {
        this.usage = usage;
        this.lines = lines;
    }

    /**
     * Adds the adjustments.
     *
     * @param usage energies by agreement
     * @param lines the lines so far, and where the adjustments go
     * @return a row for each assessment and standard; none where no agreement is assessed
     */
    public static Outcome<List<PowerFactorRow>> adjust(SettledUsage usage, LineWriter lines) {
        return new PowerFactorStage(usage, lines).adjust();
    }

    /**
     * Agreements that cannot be assessed, whatever is read.
     *
     * @param agreements all agreements of the bill
     * @param policy which standards are assessed together
     * @return a reason for each whose energy belongs to none of several standards
     */
    public static List<Issue> unsupported(List<BillableAgreement> agreements, PowerFactorPolicy policy) {
        List<Issue> issues = new ArrayList<>();
        assessments(agreements, each -> each)
                .values()
                .forEach(members -> issues.addAll(homeless(members, standards(members), policy)));
        return issues;
    }

    private static <A> Map<String, List<A>> assessments(List<A> members, Function<A, BillableAgreement> agreement) {
        Map<String, List<A>> assessments = new LinkedHashMap<>();
        members.forEach(each -> assessments
                .computeIfAbsent(assessment(agreement.apply(each)), name -> new ArrayList<>())
                .add(each));
        return assessments;
    }

    private Outcome<List<PowerFactorRow>> adjust() {
        Map<String, List<AgreementUsage>> assessments = assessments(usage.agreements(), AgreementUsage::agreement);
        List<Issue> issues = new ArrayList<>();
        List<PowerFactorRow> rows = new ArrayList<>();
        for (List<AgreementUsage> members : assessments.values()) {
            Outcome<List<PowerFactorRow>> outcome = byStandard(members);
            issues.addAll(outcome.issues());
            outcome.map(rows::addAll);
        }
        return issues.isEmpty() ? Outcome.ok(List.copyOf(rows)) : Outcome.refused(issues);
    }

    /** A sub-point that is assessed on its own stands alone. */
    private static String assessment(BillableAgreement agreement) {
        return agreement.powerFactorParticipation() == PowerFactorParticipation.SEPARATE_SUB_POINT
                ? "agreement " + agreement.no()
                : agreement.powerFactorAssessment();
    }

    private Outcome<List<PowerFactorRow>> byStandard(List<AgreementUsage> members) {
        List<BillableAgreement> agreements =
                members.stream().map(AgreementUsage::agreement).toList();
        List<PowerFactorStandard> standards = standards(agreements);
        boolean together = policy().severalStandards() == SeveralStandards.ONE_FACTOR_FOR_ALL;
        List<Issue> issues = new ArrayList<>(homeless(agreements, standards, policy()));
        List<PowerFactorRow> rows = new ArrayList<>();
        for (PowerFactorStandard standard : standards) {
            List<AgreementUsage> assessed = standards.size() == 1 || together ? members : ofStandard(members, standard);
            List<BillableAgreement> charged = charged(members, standard);
            Outcome<Optional<PowerFactorRow>> outcome = assess(assessed, charged);
            issues.addAll(outcome.issues());
            outcome.map(row -> row.map(rows::add));
        }
        return issues.isEmpty() ? Outcome.ok(rows) : Outcome.refused(issues);
    }

    private static List<PowerFactorStandard> standards(List<BillableAgreement> members) {
        return members.stream()
                .filter(PowerFactorStage::isCharged)
                .map(BillableAgreement::powerFactorStandard)
                .distinct()
                .toList();
    }

    /** Energy that takes part without a standard of its own belongs to none of several standards. */
    private static List<Issue> homeless(
            List<BillableAgreement> members, List<PowerFactorStandard> standards, PowerFactorPolicy policy) {
        if (standards.size() < 2 || policy.severalStandards() == SeveralStandards.ONE_FACTOR_FOR_ALL) {
            return List.of();
        }
        return members.stream()
                .filter(agreement -> agreement.powerFactorParticipation() == PowerFactorParticipation.ENERGY_ONLY
                        && !standards.contains(agreement.powerFactorStandard()))
                .map(agreement ->
                        new Issue(BillingIssues.SEVERAL_STANDARDS, agreement.ref(), "powerFactorStandard", Args.none()))
                .toList();
    }

    private static List<AgreementUsage> ofStandard(List<AgreementUsage> members, PowerFactorStandard standard) {
        return members.stream()
                .filter(each -> each.agreement().powerFactorStandard() == standard)
                .toList();
    }

    private static List<BillableAgreement> charged(List<AgreementUsage> members, PowerFactorStandard standard) {
        return members.stream()
                .map(AgreementUsage::agreement)
                .filter(agreement -> isCharged(agreement) && agreement.powerFactorStandard() == standard)
                .toList();
    }

    private static boolean isCharged(BillableAgreement agreement) {
        PowerFactorParticipation participation = agreement.powerFactorParticipation();
        return agreement.powerFactorStandard().isAssessed()
                && (participation == PowerFactorParticipation.ENERGY_AND_CHARGE
                        || participation == PowerFactorParticipation.SEPARATE_SUB_POINT);
    }

    private Outcome<Optional<PowerFactorRow>> assess(List<AgreementUsage> assessed, List<BillableAgreement> charged) {
        List<AgreementUsage> counted = assessed.stream()
                .filter(each -> each.agreement().powerFactorParticipation() != PowerFactorParticipation.NONE)
                .toList();
        Energy active = counted.stream().map(each -> each.energy().total()).reduce(Energy.ZERO, Energy::plus);
        ReactiveEnergy reactive =
                counted.stream().map(AgreementUsage::reactive).reduce(ReactiveEnergy.ZERO, ReactiveEnergy::plus);
        if (lines.trace().isRecording()) {
            tell(counted, each -> each.energy().total(), active, charged.get(0));
            tell(counted, AgreementUsage::reactive, reactive, charged.get(0));
        }
        PowerFactorLines adjustment = new PowerFactorLines(usage.policy(), charged, lines);
        return PowerFactor.assessed(
                        active,
                        reactive,
                        policy().lookup(),
                        usage.policy().powerFactorWithoutActive(),
                        charged.get(0).ref(),
                        lines.trace())
                .map(factor -> factor.map(cosPhi -> adjustment.adjust(active, reactive, cosPhi)));
    }

    /** A sum under the name of the first agreement that is adjusted, unless it is that agreement's alone. */
    private void tell(
            List<AgreementUsage> counted,
            Function<AgreementUsage, Quantity<?>> of,
            Quantity<?> sum,
            BillableAgreement subject) {
        boolean alone = counted.size() == 1 && counted.get(0).agreement().no().equals(subject.no());
        if (alone) {
            return;
        }
        Args inputs = Args.none();
        for (int i = 0; i < counted.size(); i++) {
            AgreementUsage each = counted.get(i);
            inputs = inputs.and("W" + (i + 1) + " (" + each.agreement().no() + ")", of.apply(each));
        }
        lines.trace().exact(BillingSteps.AGREEMENTS_ADDED, subject.ref(), inputs, sum);
    }

    private PowerFactorPolicy policy() {
        return usage.policy().powerFactor();
    }
}
