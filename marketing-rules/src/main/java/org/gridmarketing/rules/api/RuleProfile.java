package org.gridmarketing.rules.api;

import java.util.Map;
import java.util.Set;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.RuleId;
import org.immutables.value.Value;

/** Rule profile (规则参数方案): which rules run, how they are graded, and the parameters they share. */
@Value.Immutable
public interface RuleProfile extends WithRuleProfile {
    /**
     * Disabled rules (停用规则).
     *
     * @return ids of rules that are not run; the report lists them
     */
    Set<RuleId> disabled();

    /**
     * Severities (严重程度调整).
     *
     * @return the severity of re-graded rules by id
     */
    Map<RuleId, Severity> severities();

    /**
     * Date sentinels (占位日期).
     *
     * @return dates that only stand for a missing one; the usual ones unless set otherwise
     */
    @Value.Default
    default DateSentinels dateSentinels() {
        return DateSentinels.standard();
    }

    /**
     * Segments of a parent unit (抄表段可属上级单位).
     *
     * @return whether a reading segment may belong to a unit above the customer's, whose number begins the customer's
     */
    @Value.Default
    default boolean segmentOfParentUnitAllowed() {
        return false;
    }

    /**
     * The profile without any change.
     *
     * @return every parameter at its default
     */
    static RuleProfile standard() {
        return builder().build();
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RuleProfile}; an attribute can be set once. */
    final class Builder extends ImmutableRuleProfile.Builder {
        Builder() {}
    }
}
