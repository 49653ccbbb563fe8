package org.gridmarketing.metering.validation;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;

/**
 * Monthly validation (月度电量校核): all checks over what one register gave in one period. Nothing is corrected here; an
 * estimate is asked for separately.
 */
public final class MonthlyValidation {
    private MonthlyValidation() {}

    /**
     * Runs all checks.
     *
     * @param <Q> active or reactive energy
     * @param usage what is checked
     * @param parameters limits, tolerances and switches
     * @return a result for every check
     */
    public static <Q extends Quantity<Q>> ValidationResult run(UsageCase<Q> usage, ValidationParameters parameters) {
        List<CheckResult> results = new ArrayList<>();
        for (ValidationCheck check : ValidationCheck.values()) {
            results.add(run(check, usage, parameters));
        }
        return new ValidationResult(usage.point(), results);
    }

    /**
     * Runs one check.
     *
     * @param <Q> active or reactive energy
     * @param check which one
     * @param usage what is checked
     * @param parameters limits, tolerances and switches
     * @return its result
     */
    public static <Q extends Quantity<Q>> CheckResult run(
            ValidationCheck check, UsageCase<Q> usage, ValidationParameters parameters) {
        Verdict verdict = new Verdict(check, usage, parameters);
        if (parameters.switchedOff().contains(check)) {
            return verdict.notApplicable(MeteringIssues.CHECK_SWITCHED_OFF, "", Args.none());
        }
        return switch (check) {
            case HIGH -> HighLow.high(verdict, usage);
            case LOW -> HighLow.low(verdict, usage);
            case SPIKE -> Spike.check(verdict, usage);
            case ZERO -> Zero.check(verdict, usage);
            case NEGATIVE -> Amounts.negative(verdict, usage);
            case INACTIVE -> Amounts.inactive(verdict, usage);
            case SUM -> BandSum.check(verdict, usage);
            case CONSECUTIVE_ESTIMATES -> EstimateRun.check(verdict, usage);
            case MULTIPLIER -> MeterFacts.multiplier(verdict, usage);
            case UNIT -> MeterFacts.unit(verdict, usage);
            case SIBLING -> MeterFacts.sibling(verdict, usage);
            case CONTINUITY -> MeterFacts.continuity(verdict, usage);
        };
    }
}
