package org.gridmarketing.rules.api;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.record.Keys;
import org.immutables.value.Value;

/** Rule profile (规则参数方案): which rules run, how they are graded, and the parameters they share. */
@Value.Immutable
@JsonSerialize(as = ImmutableRuleProfile.class)
@JsonDeserialize(as = ImmutableRuleProfile.class)
public interface RuleProfile extends WithRuleProfile {
    /**
     * Format version (格式版本).
     *
     * @return 1 today
     */
    @Value.Default
    default int formatVersion() {
        return 1;
    }

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
     * Interpretation (条文口径).
     *
     * @return how rules with several readings are read unless {@link #interpretations()} says otherwise
     */
    @Value.Default
    default Interpretation interpretation() {
        return Interpretation.ADVISED;
    }

    /**
     * Interpretations by rule (单条规则的口径).
     *
     * @return how single rules are read, by id
     */
    Map<RuleId, Interpretation> interpretations();

    /**
     * Editions (标准版本).
     *
     * @return the year of the edition to go by, by standard, such as {@code 2000} for {@code DL/T 448}; for standards not named
     *     the edition in force on the as-of date counts
     */
    Map<String, String> editions();

    /**
     * Routing (责任中心归口).
     *
     * @return whether findings go to the centre printed in the lists or to the one that their annex note names
     */
    @Value.Default
    default Routing routing() {
        return Routing.PRINTED;
    }

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
     * Thresholds (规则阈值).
     *
     * @return the figures and lists that the printed checks leave open; the defaults unless set otherwise
     */
    @Value.Default
    default RuleThresholds thresholds() {
        return RuleThresholds.standard();
    }

    /**
     * Segments of a parent unit (抄表段可属上级单位).
     *
     * @return whether a reading segment may belong to a unit above the customer's
     */
    @Value.Default
    default boolean segmentOfParentUnitAllowed() {
        return false;
    }

    /**
     * Waivers (豁免).
     *
     * @return findings that need not be mended for the time being; reports count them
     */
    List<Waiver> waivers();

    /**
     * Checks what makes the document readable.
     *
     * @throws IllegalArgumentException if the format version is not known
     */
    @Value.Check
    default void check() {
        Keys.requireFormatVersion(formatVersion(), "RuleProfile.formatVersion");
    }

    /**
     * How a rule is read.
     *
     * @param rule its id
     * @return its own interpretation, or the common one
     */
    default Interpretation interpretationOf(RuleId rule) {
        return interpretations().getOrDefault(rule, interpretation());
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
