package org.gridmarketing.model.org;

import java.time.LocalDate;
import java.util.Optional;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Keys;

/**
 * Assignment (任职): a person holds a role at an org unit. It is held as recorded: the role and the unit may be unknown, the
 * dates may be in the wrong order; {@link Organisation#conflicts} reports that.
 *
 * @param personNo the person (人员编号): an opaque key such as a staff number, never a name; not blank
 * @param roleId a role id (角色标识); not blank
 * @param orgNo the org unit's number (供电单位编号); not blank
 * @param from the first day (开始日期); empty where it is held since ever
 * @param to the last day (结束日期); empty while no end is known
 */
public record Assignment(
        String personNo, String roleId, String orgNo, Optional<LocalDate> from, Optional<LocalDate> to) {
    /**
     * Checks the keys.
     *
     * @param personNo an opaque key such as a staff number, never a name; not blank
     * @param roleId a role id; not blank
     * @param orgNo the org unit's number; not blank
     * @param from the first day; empty where it is held since ever
     * @param to the last day; empty while no end is known
     * @throws IllegalArgumentException if a key is blank
     */
    public Assignment {
        Keys.requireNotBlank(personNo, "Assignment.personNo");
        Keys.requireNotBlank(roleId, "Assignment.roleId");
        Keys.requireNotBlank(orgNo, "Assignment.orgNo");
    }

    /**
     * An assignment without dates.
     *
     * @param personNo an opaque key such as a staff number, never a name
     * @param roleId a role id
     * @param orgNo the org unit's number
     * @return the assignment
     */
    public static Assignment of(String personNo, String roleId, String orgNo) {
        return new Assignment(personNo, roleId, orgNo, Optional.empty(), Optional.empty());
    }

    /**
     * The person as the subject of findings.
     *
     * @return {@code Person} and the key
     */
    public ObjectRef person() {
        return new ObjectRef("Person", personNo);
    }

    /**
     * Whether the last day is before the first.
     *
     * @return true if the assignment was never in force
     */
    public boolean endsBeforeItStarts() {
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }

    /**
     * Whether it is in force on a day.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean isHeldOn(LocalDate day) {
        return !from.filter(day::isBefore).isPresent()
                && !to.filter(day::isAfter).isPresent();
    }

    /**
     * Whether two assignments share a day.
     *
     * @param other another assignment
     * @return true if there is a day on which both are in force
     */
    public boolean overlaps(Assignment other) {
        return !endsBeforeItStarts() && !other.endsBeforeItStarts() && !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Assignment other) {
        return to.isPresent() && other.from.isPresent() && to.get().isBefore(other.from.get());
    }
}
