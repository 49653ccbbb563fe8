package org.gridmarketing.model.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.gridmarketing.model.record.Form;

/**
 * Rule id (规则编号): the stable name of a check. Printed checks keep list and item, such as {@code D1-1.1.2} (大一 1.1.2)
 * and {@code X7-1.08}; others begin with the prefix of their pack.
 *
 * @param id the number (规则编号): upper-case letters and digits, a hyphen, and the item
 */
public record RuleId(@JsonValue @Form(RuleId.FORM) String id) implements Comparable<RuleId> {
    static final String FORM = "[A-Z][A-Z0-9]*-[A-Z0-9][A-Z0-9_.]*";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    /**
     * Checks the form.
     *
     * @param id upper-case letters and digits, a hyphen, and the item
     * @throws IllegalArgumentException if it is not a prefix, a hyphen and an item
     */
    @JsonCreator
    public RuleId {
        if (!PATTERN.matcher(id).matches()) {
            throw new IllegalArgumentException("rule id must look like D1-1.1.2: " + id);
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
