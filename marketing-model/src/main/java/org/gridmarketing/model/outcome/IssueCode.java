package org.gridmarketing.model.outcome;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Issue code (问题代码): the stable name of a reason why something cannot be computed. An open set: each module holds its own
 * constants, and its texts stand in the bundle that the first part of the code names.
 *
 * @param id the code (问题代码): upper-case words with dots, such as {@code BILLING.UNKNOWN_PRICE_CODE}
 */
public record IssueCode(@JsonValue String id) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(\\.[A-Z][A-Z0-9_]*)+");

    /**
     * Checks the form.
     *
     * @param id upper-case words with dots, such as {@code BILLING.UNKNOWN_PRICE_CODE}
     * @throws IllegalArgumentException if it is not upper-case words with dots
     */
    @JsonCreator
    public IssueCode {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("issue code must look like MODULE.REASON: " + id);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
