package org.gridmarketing.rules.api;

import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.time.EffectiveRange;

/**
 * Edition (标准版本): an edition of a standard on which a rule depends.
 *
 * @param standard the standard's number without the year, such as {@code DL/T 448}
 * @param year the year of the edition, such as {@code 2016}
 * @param inForce the days on which it is in force
 */
public record Edition(String standard, String year, EffectiveRange inForce) {
    /**
     * Checks the names.
     *
     * @param standard the standard's number without the year, such as {@code DL/T 448}
     * @param year the year of the edition, such as {@code 2016}
     * @param inForce the days on which it is in force
     * @throws IllegalArgumentException if a name is blank
     */
    public Edition {
        Keys.requireNotBlank(standard, "Edition.standard");
        Keys.requireNotBlank(year, "Edition.year");
    }

    /**
     * The edition as it is cited.
     *
     * @return for example {@code DL/T 448-2016}
     */
    public String id() {
        return standard + "-" + year;
    }

    @Override
    public String toString() {
        return id();
    }
}
