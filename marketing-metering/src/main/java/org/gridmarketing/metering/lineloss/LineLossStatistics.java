package org.gridmarketing.metering.lineloss;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.PeriodText;
import org.gridmarketing.metering.history.PeriodUsage;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Line-loss statistics (线损统计): the losses of assessment units from what their members metered in a period. A unit of which one
 * energy is missing has no loss; it is never computed with what happens to be there.
 */
public final class LineLossStatistics {
    private LineLossStatistics() {}

    /**
     * The losses of units.
     *
     * @param units the assessment units
     * @param usages what each flow metered
     * @param period the period
     * @param match whether the energies have to be of the period itself
     * @param treatment what becomes of lossless energy
     * @param rounding of the rates
     * @param sink told supply, loss and rate of every unit
     * @return one row for every unit, in their order. A unit is refused with every reason: no members, one of them twice, an
     *     energy missing or, where that is asked for, of other days, and every reason of {@link LineLossRate#of}
     */
    public static List<UnitLoss> of(
            List<AssessmentUnit> units,
            Map<MeteredFlow, PeriodUsage<Energy>> usages,
            BillingPeriod period,
            PeriodMatch match,
            LosslessTreatment treatment,
            Rounding rounding,
            TraceSink sink) {
        return units.stream()
                .map(unit -> {
                    List<Issue> issues = check(unit, usages, period, match);
                    if (!issues.isEmpty()) {
                        return new UnitLoss(unit, Outcome.refused(issues), Optional.empty());
                    }
                    EnergyBalance balance = balance(unit, usages);
                    Outcome<LineLossResult> outcome = LineLossRate.of(balance, treatment, rounding, unit.ref(), sink);
                    Energy estimated =
                            sum(unit, usages, member -> usage(usages, member).isEstimated());
                    return new UnitLoss(unit, outcome, outcome.isOk() ? Optional.of(estimated) : Optional.empty());
                })
                .toList();
    }

    private static EnergyBalance balance(AssessmentUnit unit, Map<MeteredFlow, PeriodUsage<Energy>> usages) {
        return EnergyBalance.builder()
                .feedIn(sum(unit, usages, member -> member.role() == MemberRole.FEED_IN))
                .purchased(sum(unit, usages, member -> member.role() == MemberRole.PURCHASED))
                .plantUse(sum(unit, usages, member -> member.role() == MemberRole.PLANT_USE))
                .output(sum(unit, usages, member -> member.role() == MemberRole.OUTPUT))
                .sold(sum(unit, usages, member -> member.role() == MemberRole.SOLD))
                .lossless(sum(unit, usages, UnitMember::lossless))
                .build();
    }

    private static Energy sum(
            AssessmentUnit unit, Map<MeteredFlow, PeriodUsage<Energy>> usages, Predicate<UnitMember> wanted) {
        return unit.members().stream()
                .filter(wanted)
                .map(member -> usage(usages, member).amount().orElseThrow())
                .reduce(Energy.ZERO, Energy::plus);
    }

    private static PeriodUsage<Energy> usage(Map<MeteredFlow, PeriodUsage<Energy>> usages, UnitMember member) {
        return Optional.ofNullable(usages.get(member.flow())).orElseThrow();
    }

    private static List<Issue> check(
            AssessmentUnit unit,
            Map<MeteredFlow, PeriodUsage<Energy>> usages,
            BillingPeriod period,
            PeriodMatch match) {
        List<Issue> issues = new ArrayList<>();
        if (unit.members().isEmpty()) {
            issues.add(new Issue(MeteringIssues.LINE_LOSS_UNIT_EMPTY, unit.ref(), "members", Args.none()));
        }
        Set<MeteredFlow> flows = new HashSet<>();
        for (UnitMember member : unit.members()) {
            if (!flows.add(member.flow())) {
                issues.add(issue(MeteringIssues.LINE_LOSS_FLOW_TWICE, unit, member, Args.none()));
            }
            Optional<PeriodUsage<Energy>> usage = Optional.ofNullable(usages.get(member.flow()));
            if (usage.flatMap(PeriodUsage::amount).isEmpty()) {
                issues.add(issue(MeteringIssues.LINE_LOSS_ENERGY_MISSING, unit, member, Args.none()));
            }
            usage.filter(known -> match == PeriodMatch.SAME_PERIOD)
                    .filter(known -> !known.period().equals(period))
                    .ifPresent(known -> issues.add(issue(
                            MeteringIssues.LINE_LOSS_OTHER_PERIOD, unit, member, PeriodText.args(known.period()))));
        }
        return issues;
    }

    private static Issue issue(IssueCode code, AssessmentUnit unit, UnitMember member, Args args) {
        Args all = args.and("unit", unit.ref().toString())
                .and("register", member.flow().register());
        return new Issue(code, member.flow().point(), "readings", all);
    }
}
