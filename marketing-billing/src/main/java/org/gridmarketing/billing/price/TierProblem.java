package org.gridmarketing.billing.price;

import java.time.LocalDate;
import org.gridmarketing.model.outcome.IssueCode;

/**
 * Why bounds cannot be told (阶梯基数无法确定的原因).
 *
 * @param code the issue code
 * @param fact the name of the fact among {@link org.gridmarketing.billing.input.TierFacts}
 * @param on the day that the fact states
 */
public record TierProblem(IssueCode code, String fact, LocalDate on) {}
