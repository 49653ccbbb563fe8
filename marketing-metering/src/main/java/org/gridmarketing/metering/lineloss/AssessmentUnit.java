package org.gridmarketing.metering.lineloss;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Percentage;

/**
 * Assessment unit (线损考核单元): an area, a voltage, a line or a station area with everything that flows in and out.
 *
 * @param ref the unit, such as a station area
 * @param dimension under which heading it is assessed
 * @param members all flows; an empty unit is refused when it is computed
 * @param target the assessed rate of the month (线损指标); empty where none is set
 */
public record AssessmentUnit(
        ObjectRef ref, LossDimension dimension, List<UnitMember> members, Optional<Percentage> target) {
    /**
     * Keeps the list unchangeable.
     *
     * @param ref the unit, such as a station area
     * @param dimension under which heading it is assessed
     * @param members all flows
     * @param target the assessed rate of the month; empty where none is set
     */
    public AssessmentUnit {
        members = List.copyOf(members);
    }
}
