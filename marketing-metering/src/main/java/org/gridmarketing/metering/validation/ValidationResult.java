package org.gridmarketing.metering.validation;

import java.util.List;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.outcome.ObjectRef;

/**
 * Result of all checks of one usage (校核结果).
 *
 * @param point the metering point
 * @param results one for every check, in the order of {@link ValidationCheck}
 */
public record ValidationResult(ObjectRef point, List<CheckResult> results) {
    /**
     * Keeps the list unchangeable.
     *
     * @param point the metering point
     * @param results one for every check
     */
    public ValidationResult {
        results = List.copyOf(results);
    }

    /**
     * What one check said.
     *
     * @param check which one
     * @return its result
     * @throws IllegalArgumentException if the results have none of it
     */
    public CheckResult of(ValidationCheck check) {
        return results.stream()
                .filter(result -> result.check() == check)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("check was not run: " + check));
    }

    /**
     * What was found.
     *
     * @return one finding for every violated check
     */
    public List<Finding> findings() {
        return results.stream()
                .filter(CheckResult.Violated.class::isInstance)
                .map(result -> ((CheckResult.Violated) result).finding())
                .toList();
    }

    /**
     * What could not be checked.
     *
     * @return every undecided check with what it misses
     */
    public List<CheckResult.Undecided> undecided() {
        return results.stream()
                .filter(CheckResult.Undecided.class::isInstance)
                .map(CheckResult.Undecided.class::cast)
                .toList();
    }

    /**
     * Whether the usage may go on to billing unseen: nothing was found and nothing was left open.
     *
     * @return true where every check passed or does not apply
     */
    public boolean isClean() {
        return findings().isEmpty() && undecided().isEmpty();
    }
}
