package org.gridmarketing.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.Outcome;

/** Asserts refusals. */
public final class Refusals {
    private Refusals() {}

    /**
     * Asserts that exactly these reasons are given, in this order, and that each has all the arguments that its texts need.
     *
     * @param outcome what is looked at
     * @param codes the reasons
     * @return the issues
     */
    public static List<Issue> assertRefused(Outcome<?> outcome, IssueCode... codes) {
        List<Issue> issues = outcome.issues();
        assertThat(issues.stream().map(Issue::code)).containsExactlyElementsOf(Arrays.asList(codes));
        for (Issue issue : issues) {
            for (Language language : Language.values()) {
                assertThat(issue.message(language)).doesNotContain("{");
            }
        }
        return issues;
    }
}
