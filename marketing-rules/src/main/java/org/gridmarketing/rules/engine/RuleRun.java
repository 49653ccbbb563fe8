package org.gridmarketing.rules.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleFault;
import org.immutables.value.Value;

/**
 * Rule run (规则执行结果): what one rule said of all its subjects. Counts are exact; findings and faults are samples, the first
 * ones in archive order.
 */
@Value.Immutable
public interface RuleRun {
    /**
     * Rule (规则).
     *
     * @return its descriptor
     */
    RuleDescriptor descriptor();

    /**
     * Severity (严重程度).
     *
     * @return the severity after any re-grading by the profile
     */
    Severity severity();

    /**
     * Centre (责任中心).
     *
     * @return the centre to which the profile routes its findings
     */
    Centre centre();

    /**
     * Passed (通过数).
     *
     * @return how many subjects are in order
     */
    long passed();

    /**
     * Violated (问题数).
     *
     * @return how many subjects are wrong, without those that are waived
     */
    long violated();

    /**
     * Violated by unit (各单位问题数).
     *
     * @return how many subjects are wrong and not waived, by the unit as archived; the empty one stands for subjects without a
     *     unit
     */
    Map<String, Long> violatedByUnit();

    /**
     * Waived (豁免数).
     *
     * @return how many subjects are wrong and waived
     */
    long waived();

    /**
     * Not applicable (不适用数).
     *
     * @return how many subjects the rule does not speak of, by reason
     */
    Map<Inapplicability, Long> notApplicableBy();

    /**
     * Undecided (无法判定数).
     *
     * @return for how many subjects an input was not to be had, by input and reason
     */
    Map<MissingInput, Long> undecidedBy();

    /**
     * Faults (故障数).
     *
     * @return how often the rule crashed
     */
    long faulted();

    /**
     * Findings (问题样例).
     *
     * @return the first ones, as many as the engine keeps of a rule
     */
    List<Finding> findings();

    /**
     * Waived findings (已豁免的问题样例).
     *
     * @return the first ones, as many as the engine keeps of a rule
     */
    List<WaivedFinding> waivedFindings();

    /**
     * Faults (故障样例).
     *
     * @return the first ones, as many as the engine keeps of a rule
     */
    List<RuleFault> faults();

    /**
     * Time (耗时).
     *
     * @return what the rule took, added up over all threads; empty unless the engine was given a source of time. No part of
     *     equality
     */
    @Value.Auxiliary
    Optional<Duration> time();

    /**
     * Not applicable in all (不适用总数).
     *
     * @return the sum over all reasons
     */
    default long notApplicable() {
        return notApplicableBy().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Undecided in all (无法判定总数).
     *
     * @return the sum over all inputs
     */
    default long undecided() {
        return undecidedBy().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Whether findings were left out.
     *
     * @return true if there are more violations than findings kept
     */
    default boolean isCut() {
        return violated() > findings().size();
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RuleRun}; an attribute can be set once. */
    final class Builder extends ImmutableRuleRun.Builder {
        Builder() {}
    }
}
