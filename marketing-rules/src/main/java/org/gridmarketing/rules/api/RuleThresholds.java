package org.gridmarketing.rules.api;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.record.Bounds;
import org.immutables.value.Value;

/**
 * Rule thresholds (规则阈值): the figures and lists that the printed checks leave to the company, each with its unit. The defaults
 * are printed where the lists print one, and otherwise this library's choice, as each attribute says.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRuleThresholds.class)
@JsonDeserialize(as = ImmutableRuleThresholds.class)
public interface RuleThresholds extends WithRuleThresholds {
    /** Most years (年限上限) that a threshold may count; longer than public electricity supply has existed anywhere. */
    int MOST_YEARS = 200;

    /**
     * Largest share of the category "other" (其它用电类别占比上限): 大一 1.1.1 forbids "a large number" without a figure.
     *
     * @return the largest share of the accounts of a unit, in per cent; 5 % unless set, which is this library's choice
     */
    @Value.Default
    @Bounds(least = 0, most = 100)
    default Percentage largestShareOfOther() {
        return Percentage.ofPercent("5");
    }

    /**
     * Fewest accounts for a share (占比统计最少户数).
     *
     * @return how many accounts a unit must have before its share is judged; 20 unless set, which is this library's choice
     */
    @Value.Default
    @Bounds(least = 1)
    default int fewestAccountsForShare() {
        return 20;
    }

    /**
     * Capacities by voltage (各电压等级运行容量范围): 大一 1.1.3 names the relation but no limits.
     *
     * @return the capacities that go with a supply voltage, by voltage; {@link CapacityRanges#usual()} unless set. Voltages that
     *     are not named are not judged
     */
    @Value.Default
    @SuppressWarnings("immutables:untype")
    default Map<VoltageLevel, CapacityRange> capacityRanges() {
        return CapacityRanges.usual();
    }

    /**
     * Years in service (电能表安装年限): 小七 6.01 prints 20 years.
     *
     * @return years before the as-of date after which a running meter must have been installed, from 0 to {@value #MOST_YEARS}
     */
    @Value.Default
    @Bounds(least = 0, most = MOST_YEARS)
    default int yearsSinceInstallation() {
        return 20;
    }

    /**
     * Years since verification (电能表检验年限): 小七 1.60 prints 20 years.
     *
     * @return years before the as-of date after which a running meter must have been verified, from 0 to {@value #MOST_YEARS}
     */
    @Value.Default
    @Bounds(least = 0, most = MOST_YEARS)
    default int yearsSinceVerification() {
        return 20;
    }

    /**
     * Earliest account (最早立户日期): 小七 6.05 prints 1975.
     *
     * @return the first day on which an account may have been opened
     */
    @Value.Default
    default LocalDate earliestAccount() {
        return LocalDate.of(1975, 1, 1);
    }

    /**
     * Fixed quantity to exceed (定量值下限): 小七 1.21 prints "more than one" without a unit; a base that keeps days or MWh sets
     * another.
     *
     * @return what a fixed quantity must exceed, kWh a cycle; 1 kWh unless set
     */
    @Value.Default
    @Bounds(least = 0)
    default Energy fixedQuantityAbove() {
        return Energy.ofKwh(1);
    }

    /**
     * Placeholder texts (占位文字).
     *
     * @return texts that only stand for a missing name or address; 无, *** and the like unless set
     */
    @Value.Default
    @SuppressWarnings("immutables:untype")
    default Set<String> placeholderTexts() {
        return Set.of("无", "***", "**", "*", "-", "/");
    }

    /**
     * Wholesale industries (趸售行业): the industry table of the company has a local entry whose code no source prints.
     *
     * @return codes of that entry; where none is set, the rows of the industry table whose name says 趸售 count
     */
    Set<String> wholesaleIndustries();

    /**
     * Units that serve others' customers (跨单位服务部门): central reading teams and centres for large customers.
     *
     * @return their numbers; a difference of units is in order where one of the two is among them
     */
    Set<String> unitsServingOthers();

    /**
     * Segments read remotely (远程采集抄表段): they need no walking order.
     *
     * @return their numbers
     */
    Set<String> segmentsReadRemotely();

    /**
     * Migration (历史数据迁移日期).
     *
     * @return the day before which records came over from paper or an older base that did not keep every date; empty where all
     *     records are held to the same measure
     */
    Optional<LocalDate> migratedOn();

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException naming every attribute that is out of range: a share that is not from 0 to 100 %, fewer accounts than 1, years
     *     that are not from 0 to {@value #MOST_YEARS}, or energy below 0
     */
    @Value.Check
    default void check() {
        List<String> problems = new ArrayList<>();
        if (largestShareOfOther().isNegative() || largestShareOfOther().compareTo(Percentage.ofPercent("100")) > 0) {
            problems.add("RuleThresholds.largestShareOfOther must be from 0 to 100 %: " + largestShareOfOther());
        }
        if (fewestAccountsForShare() < 1) {
            problems.add("RuleThresholds.fewestAccountsForShare must be at least 1: " + fewestAccountsForShare());
        }
        requireYears(yearsSinceInstallation(), "yearsSinceInstallation", problems);
        requireYears(yearsSinceVerification(), "yearsSinceVerification", problems);
        if (fixedQuantityAbove().isNegative()) {
            problems.add("RuleThresholds.fixedQuantityAbove must not be negative: " + fixedQuantityAbove());
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    private static void requireYears(int years, String attribute, List<String> problems) {
        if (years < 0 || years > MOST_YEARS) {
            problems.add("RuleThresholds." + attribute + " must be from 0 to " + MOST_YEARS + ": " + years);
        }
    }

    /**
     * The thresholds without any change.
     *
     * @return every threshold at its default
     */
    static RuleThresholds standard() {
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

    /** Builds {@link RuleThresholds}; an attribute can be set once. */
    final class Builder extends ImmutableRuleThresholds.Builder {
        Builder() {}
    }
}
