package org.gridmarketing.metering.indicator;

import java.math.BigDecimal;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Rates of reading, billing, collection and supply (抄核收及供电指标). Each is refused with every reason: a negative number, a rate of
 * nothing, a part above its whole.
 */
public final class Rates {
    private Rates() {}

    /**
     * A rate of two counts: reading, errors, plans.
     *
     * @param kind which rate
     * @param part the counted part, such as customers read
     * @param whole the counted whole, such as customers due
     * @param rounding of the rate, in decimals of a per cent
     * @param subject of whom
     * @param sink told the rate
     * @return part ÷ whole
     */
    public static Outcome<Indicator> ofCounts(
            IndicatorKind kind, long part, long whole, Rounding rounding, ObjectRef subject, TraceSink sink) {
        return Indicator.of(kind, subject, count(part), count(whole), rounding, sink);
    }

    /**
     * A rate of two amounts of money: collection, remittance.
     *
     * @param kind which rate
     * @param part what came in or was passed on
     * @param whole what was due or came in
     * @param rounding of the rate, in decimals of a per cent
     * @param subject of whom
     * @param sink told the rate
     * @return part ÷ whole
     */
    public static Outcome<Indicator> ofMoney(
            IndicatorKind kind, Yuan part, Yuan whole, Rounding rounding, ObjectRef subject, TraceSink sink) {
        return Indicator.of(kind, subject, part, whole, rounding, sink);
    }

    /**
     * Market share (市场占有率): sold ÷ all consumption of the region.
     *
     * @param sold kWh sold
     * @param consumption kWh of the whole region, self-generation included
     * @param rounding of the rate
     * @param subject of whom
     * @param sink told the rate
     * @return sold ÷ consumption
     */
    public static Outcome<Indicator> marketShare(
            Energy sold, Energy consumption, Rounding rounding, ObjectRef subject, TraceSink sink) {
        return Indicator.of(IndicatorKind.MARKET_SHARE, subject, sold, consumption, rounding, sink);
    }

    /**
     * Voltage pass rate (电压合格率): time within the limits ÷ monitored time.
     *
     * @param within monitored time within the limits
     * @param monitored monitored time
     * @param rounding of the rate
     * @param subject of whom
     * @param sink told the rate
     * @return within ÷ monitored
     */
    public static Outcome<Indicator> voltagePass(
            Hours within, Hours monitored, Rounding rounding, ObjectRef subject, TraceSink sink) {
        return Indicator.of(IndicatorKind.VOLTAGE_PASS, subject, within, monitored, rounding, sink);
    }

    /**
     * Supply reliability (供电可靠率): 1 − customer hours without supply ÷ customer hours.
     *
     * @param interrupted customer hours without supply
     * @param all customer hours of the period: customers × hours
     * @param rounding of the rate
     * @param subject of whom
     * @param sink told the rate
     * @return (all − interrupted) ÷ all
     */
    public static Outcome<Indicator> supplyReliability(
            Hours interrupted, Hours all, Rounding rounding, ObjectRef subject, TraceSink sink) {
        return Indicator.of(IndicatorKind.SUPPLY_RELIABILITY, subject, all.minus(interrupted), all, rounding, sink);
    }

    private static Ratio count(long number) {
        return Ratio.of(BigDecimal.valueOf(number));
    }
}
