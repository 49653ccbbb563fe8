package org.gridmarketing.model.org;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.gridmarketing.model.code.OrgLevel;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.text.Bilingual;

/**
 * Role (角色): a set of rights as printed in the utility's table of roles, held at org units of certain levels.
 *
 * @param id its key (角色标识), unique; the printed code except where that is printed twice (PT1802a, PT1802b); not blank
 * @param printedCode the code as printed (角色编码), such as {@code PT1802}; not blank
 * @param positionCode the position (岗位编码) that it belongs to, such as {@code 1801}; not blank
 * @param name printed name (角色名称) and its translation; several roles may share a name
 * @param levels levels (层级) of the org units at which it may be held, at least one
 * @param duties what it does (职责), in our own terms; empty where no duty is printed
 * @param note what is irregular about the printed row (备注); empty where nothing is
 */
public record Role(
        String id,
        String printedCode,
        String positionCode,
        Bilingual name,
        Set<OrgLevel> levels,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Duty> duties,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String note) {
    /**
     * Checks keys and levels.
     *
     * @param id its key, unique; the printed code except where that is printed twice (PT1802a, PT1802b); not blank
     * @param printedCode the code as printed, such as {@code PT1802}; not blank
     * @param positionCode the position that it belongs to, such as {@code 1801}; not blank
     * @param name printed name and its translation; several roles may share a name
     * @param levels levels of the org units at which it may be held, at least one
     * @param duties what it does, in our own terms; empty where no duty is printed
     * @param note what is irregular about the printed row; empty where nothing is
     * @throws IllegalArgumentException if a key is blank or there is no level
     */
    public Role {
        Keys.requireNotBlank(id, "Role.id");
        Keys.requireNotBlank(printedCode, "Role.printedCode");
        Keys.requireNotBlank(positionCode, "Role.positionCode");
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("Role.levels must not be empty: " + id);
        }
        levels = Sets.immutableEnumSet(levels);
        duties = List.copyOf(duties);
    }

    /**
     * Whether the role has a duty.
     *
     * @param duty the duty
     * @return true if it is one of {@link #duties()}
     */
    public boolean has(Duty duty) {
        return duties.contains(duty);
    }
}
