package org.gridmarketing.metering.lineloss;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Statistical against theoretical loss (统计线损与理论线损比较): what remains is the management loss (管理线损), from faulty meters,
 * theft, reading days and wrong archives.
 *
 * @param statistical the statistical loss
 * @param theoretical the theoretical loss, kWh
 * @param theoreticalRate theoretical ÷ supplied, rounded as the statistical rate is
 * @param management statistical − theoretical, kWh; below zero where less was lost than physics asks for
 * @param managementRate management ÷ supplied, rounded alike
 */
public record LossComparison(
        LineLossResult statistical,
        Energy theoretical,
        Percentage theoreticalRate,
        Energy management,
        Percentage managementRate) {
    /**
     * Compares the two.
     *
     * @param statistical the statistical loss
     * @param theoretical the theoretical loss of the same unit
     * @param sink told the management loss
     * @return the comparison; refused with every reason: another unit, no elements, elements of negative loss, a loss
     *     beyond any supply
     */
    public static Outcome<LossComparison> of(LineLossResult statistical, TheoreticalLoss theoretical, TraceSink sink) {
        List<Issue> issues = check(statistical, theoretical);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Energy physical = theoretical.total();
        Energy management = statistical.lost().minus(physical);
        if (sink.isRecording()) {
            Args args = Args.of("ΔW", statistical.lost()).and("ΔWt", physical);
            sink.exact(MeteringSteps.LINE_LOSS_MANAGEMENT, statistical.unit(), args, management);
        }
        return Outcome.ok(new LossComparison(
                statistical,
                physical,
                LineLossRate.rate(physical, statistical.supplied(), statistical.rounding()),
                management,
                LineLossRate.rate(management, statistical.supplied(), statistical.rounding())));
    }

    private static List<Issue> check(LineLossResult statistical, TheoreticalLoss theoretical) {
        List<Issue> issues = new ArrayList<>();
        if (!theoretical.unit().equals(statistical.unit())) {
            Args args = Args.of("unit", statistical.unit().toString());
            issues.add(new Issue(MeteringIssues.LINE_LOSS_OTHER_UNIT, theoretical.unit(), "", args));
        }
        if (theoretical.elements().isEmpty()) {
            issues.add(new Issue(MeteringIssues.LINE_LOSS_NO_ELEMENTS, theoretical.unit(), "elements", Args.none()));
        }
        theoretical.elements().forEach((element, loss) -> {
            if (loss.isNegative()) {
                issues.add(new Issue(MeteringIssues.VALUE_NEGATIVE, element, "loss", Args.of("value", loss)));
            }
        });
        issues.addAll(ValueChecks.of(statistical.unit())
                .quotientInRange("supplied", theoretical.total(), statistical.supplied())
                .issues());
        return issues;
    }
}
