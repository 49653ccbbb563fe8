package org.gridmarketing.metering.indicator;

import org.gridmarketing.metering.MeteringNames;
import org.gridmarketing.model.code.Language;

/**
 * Kind of rate (指标). The utility's own documents name most of them without a formula; where a formula was printed elsewhere it
 * is noted in docs/metering.md.
 */
public enum IndicatorKind {
    /** Actual-reading rate (实抄率): customers read ÷ customers due. */
    ACTUAL_READING(true),
    /** On-time reading rate (抄表及时率, 抄表计划执行率): customers read on their reading day ÷ customers due. */
    ON_TIME_READING(true),
    /** Reading error rate (抄表差错率): customers read wrongly ÷ customers read; by count, never by energy. */
    READING_ERROR(true),
    /** Billing error rate (电费差错率): corrected bills ÷ released bills. */
    BILLING_ERROR(true),
    /** Collection rate (电费回收率): received ÷ receivable. */
    COLLECTION(false),
    /** Remittance rate (电费回收上缴率): remitted ÷ received; above 100 % shows that money was remitted that nobody paid. */
    REMITTANCE(false),
    /** Load factor (负荷率): average load ÷ maximum load. */
    LOAD_FACTOR(true),
    /** Transformer utilisation (变压器利用率): highest load ÷ rated capacity; above 100 % is overload. */
    TRANSFORMER_UTILISATION(false),
    /** Market share (市场占有率): sold ÷ all consumption of the region, self-generation included. */
    MARKET_SHARE(true),
    /** Completion of the meter verification or rotation plan (电能表周检、轮换计划完成率): done ÷ planned. */
    METER_PLAN_COMPLETION(false),
    /** Voltage pass rate (电压合格率): monitored time within the limits ÷ monitored time. */
    VOLTAGE_PASS(true),
    /** Supply reliability (供电可靠率): customer hours with supply ÷ customer hours. */
    SUPPLY_RELIABILITY(true);

    private final boolean partOfWhole;

    IndicatorKind(boolean partOfWhole) {
        this.partOfWhole = partOfWhole;
    }

    /**
     * Whether the first number is a part of the second one, so that more than 100 % is an error of the data.
     *
     * @return true for counts and shares
     */
    public boolean isPartOfWhole() {
        return partOfWhole;
    }

    /**
     * The indicator in words.
     *
     * @param language of the words
     * @return for example 实抄率
     */
    public String title(Language language) {
        return MeteringNames.of(this).in(language);
    }
}
