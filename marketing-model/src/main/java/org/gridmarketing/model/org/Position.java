package org.gridmarketing.model.org;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.OrgLevel;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.text.Bilingual;

/**
 * Position (岗位): a post of the utility as printed in its table of positions; people hold its {@linkplain Role roles}.
 *
 * @param code the code (岗位编码), four digits as printed, such as {@code 0301}; not blank
 * @param name printed name (岗位名称) and its translation
 * @param levels levels (层级) of the org units that have the post, at least one
 * @param duties what it does (职责), in our own terms
 * @param owner the line of business (业务分工) that it belongs to; our reading, empty where none of the five fits
 * @param note what is irregular about the printed row (备注); empty where nothing is
 */
public record Position(
        String code,
        Bilingual name,
        Set<OrgLevel> levels,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Duty> duties,
        Optional<BusinessOwner> owner,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String note) {
    /**
     * Checks code and levels.
     *
     * @param code four digits as printed, such as {@code 0301}; not blank
     * @param name printed name and its translation
     * @param levels levels of the org units that have the post, at least one
     * @param duties what it does, in our own terms
     * @param owner the line of business that it belongs to; our reading, empty where none of the five fits
     * @param note what is irregular about the printed row; empty where nothing is
     * @throws IllegalArgumentException if the code is blank or there is no level
     */
    public Position {
        Keys.requireNotBlank(code, "Position.code");
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("Position.levels must not be empty: " + code);
        }
        levels = Sets.immutableEnumSet(levels);
        duties = List.copyOf(duties);
    }
}
