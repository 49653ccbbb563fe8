package org.gridmarketing.rules.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.rules.api.RuleFault;
import org.immutables.value.Value;

/** Validation report (核查报告): what a set of rules said of an archive; equal runs give equal reports. */
@Value.Immutable
public interface ValidationReport {
    /**
     * As-of date (核查基准日).
     *
     * @return the day as of which the archive was judged
     */
    LocalDate asOf();

    /**
     * Report month (报表月份).
     *
     * @return the month for which the run is reported
     */
    YearMonth reportMonth();

    /**
     * Dossiers (核查户数).
     *
     * @return how many were read
     */
    long dossiers();

    /**
     * Runs (各规则结果).
     *
     * @return one for each rule that ran, in the order of the rule set
     */
    List<RuleRun> runs();

    /**
     * Disabled rules (停用规则).
     *
     * @return ids of the rules of the set that the profile did not let run
     */
    List<RuleId> disabled();

    /**
     * Rules out of force (无适用版本的规则).
     *
     * @return ids of the rules that did not run because no edition of their standard was in force on the as-of date, or the
     *     profile names an edition that they do not have
     */
    List<RuleId> outOfForce();

    /**
     * Waivers (豁免使用情况).
     *
     * @return every waiver of the profile, expired ones too, with how many findings it covered
     */
    List<WaiverUse> waivers();

    /**
     * The run of a rule.
     *
     * @param id its id or an alias
     * @return the run, or empty where no such rule ran
     */
    default Optional<RuleRun> run(RuleId id) {
        return runs().stream()
                .filter(run -> run.descriptor().id().equals(id)
                        || run.descriptor().aliases().contains(id))
                .findFirst();
    }

    /**
     * The findings kept (问题样例).
     *
     * @return by rule, then in archive order; {@link RuleRun#violated()} has the exact counts
     */
    default List<Finding> findings() {
        return runs().stream().flatMap(run -> run.findings().stream()).toList();
    }

    /**
     * The faults kept (故障样例).
     *
     * @return by rule, then in archive order
     */
    default List<RuleFault> faults() {
        return runs().stream().flatMap(run -> run.faults().stream()).toList();
    }

    /**
     * The findings by who mends them (按责任中心).
     *
     * @return findings by centre and owner; centres and owners without findings are left out
     */
    default Map<Centre, Map<BusinessOwner, List<Finding>>> byCentre() {
        return grouped(
                findings(),
                Centre.class,
                Finding::centre,
                Collectors.collectingAndThen(
                        Collectors.toList(),
                        list -> grouped(list, BusinessOwner.class, Finding::owner, Collectors.toUnmodifiableList())));
    }

    /**
     * The findings by line of business (按业务分工).
     *
     * @return findings by owner; owners without findings are left out
     */
    default Map<BusinessOwner, List<Finding>> byOwner() {
        return grouped(findings(), BusinessOwner.class, Finding::owner, Collectors.toUnmodifiableList());
    }

    /**
     * How many violations there are in all.
     *
     * @return the exact number
     */
    default long violated() {
        return runs().stream().mapToLong(RuleRun::violated).sum();
    }

    /**
     * How many violations are waived in all.
     *
     * @return the exact number
     */
    default long waived() {
        return runs().stream().mapToLong(RuleRun::waived).sum();
    }

    /**
     * Whether anything that these rules look at stands in the way of a bill; what is waived does so too, since a waiver mends nothing.
     * The printed checks do not look at every fact that a bill needs: {@link org.gridmarketing.rules.billable.BillableRules} ask for each.
     *
     * @return true if a rule graded as a blocker was violated, whether or not its findings were kept
     */
    default boolean hasBlocking() {
        return runs().stream().anyMatch(run -> run.severity() == Severity.BLOCKER && run.violated() + run.waived() > 0);
    }

    /**
     * Whether a rule crashed; then its silence says nothing.
     *
     * @return true if there was at least one fault
     */
    default boolean hasFaults() {
        return runs().stream().anyMatch(run -> run.faulted() > 0);
    }

    private static <K extends Enum<K>, D> Map<K, D> grouped(
            List<Finding> findings, Class<K> type, Function<Finding, K> key, Collector<Finding, ?, D> downstream) {
        return Collections.unmodifiableMap(
                findings.stream().collect(Collectors.groupingBy(key, () -> new EnumMap<>(type), downstream)));
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ValidationReport}; an attribute can be set once. */
    final class Builder extends ImmutableValidationReport.Builder {
        Builder() {}
    }
}
