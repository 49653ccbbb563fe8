package org.gridmarketing.metering.validation;

import java.util.List;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.outcome.Issue;

/** Result of a check (校核结果): one of four, so that what was not checked never looks as if it had passed. */
public sealed interface CheckResult {
    /**
     * The check.
     *
     * @return which one
     */
    ValidationCheck check();

    /**
     * In order (通过).
     *
     * @param check which one
     */
    record Passed(ValidationCheck check) implements CheckResult {}

    /**
     * Wrong or suspicious (不通过).
     *
     * @param check which one
     * @param finding what was found
     */
    record Violated(ValidationCheck check, Finding finding) implements CheckResult {}

    /**
     * The check has nothing to say of this usage (不适用).
     *
     * @param check which one
     * @param why the reason
     */
    record NotApplicable(ValidationCheck check, Issue why) implements CheckResult {}

    /**
     * The data do not tell (无法判定).
     *
     * @param check which one
     * @param missing everything that is missing, at least one
     */
    record Undecided(ValidationCheck check, List<Issue> missing) implements CheckResult {
        /**
         * Checks that something is missing.
         *
         * @param check which one
         * @param missing everything that is missing, at least one
         * @throws IllegalArgumentException if nothing is
         */
        public Undecided {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("what is undecided must say what is missing: " + check);
            }
        }
    }
}
