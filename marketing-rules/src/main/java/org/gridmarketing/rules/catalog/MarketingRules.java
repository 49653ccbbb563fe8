package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.rules.api.Rule;

/** Marketing rules (营销核查规则): the rules of this library, listed one by one; nothing is found by scanning. */
public final class MarketingRules {
    private MarketingRules() {}

    /**
     * All rules.
     *
     * @return by business area: account, supply, points, meters, transformers, prices, dates, population
     */
    public static List<Rule> all() {
        return Stream.of(
                        customers(),
                        supplies(),
                        meteringPoints(),
                        meters(),
                        transformers(),
                        prices(),
                        dates(),
                        population())
                .<Rule>flatMap(List::stream)
                .toList();
    }

    /**
     * Rules of the account (用电客户).
     *
     * @return the rules, in the order in which they run
     */
    public static List<Rule> customers() {
        return concat(
                CustomerRules.all(), CapacityRules.all(), AccountFileRules.all(), IndustryRules.all(), OrgRules.all());
    }

    /**
     * Rules of receiving points, power sources and outages (受电点、电源与停电).
     *
     * @return the rules, in the order in which they run
     */
    public static List<Rule> supplies() {
        return SupplyRules.all();
    }

    /**
     * Rules of metering points (计量点).
     *
     * @return the rules, in the order in which they run
     */
    public static List<Rule> meteringPoints() {
        return concat(MeteringPointRules.all(), PointQuantityRules.all(), PointFileRules.all(), GatewayRules.all());
    }

    /**
     * Rules of meters, multipliers and readings (电能表、倍率与示数).
     *
     * @return the rules, in the order in which they run
     */
    public static List<Rule> meters() {
        return concat(MeterRules.all(), MeterWiringRules.all(), InstrumentTransformerRules.all());
    }

    /**
     * Rules of transformers and other receiving equipment (变压器与受电设备).
     *
     * @return the rules, in the order in which they run
     */
    public static List<Rule> transformers() {
        return TransformerRules.all();
    }

    /**
     * Rules of price agreements (用户电价).
     *
     * @return the rules, in the order in which they run
     */
    public static List<Rule> prices() {
        return PriceRules.all();
    }

    /**
     * Rules that go over all dates of a dossier (日期).
     *
     * @return the rules, in the order in which they run
     */
    public static List<Rule> dates() {
        return DateRules.all();
    }

    /**
     * Rules of all accounts of a unit together, and of the price catalogue (总体与码表).
     *
     * @return the rules, in the order in which they run
     */
    public static List<Rule> population() {
        return PopulationRules.all();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<Rule> concat(List<Rule>... lists) {
        return Stream.of(lists).<Rule>flatMap(List::stream).toList();
    }
}
