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
     * @return by business area: account, points, meters, transformers, prices, dates
     */
    public static List<Rule> all() {
        return Stream.of(customers(), meteringPoints(), meters(), transformers(), prices(), dates())
                .<Rule>flatMap(List::stream)
                .toList();
    }

    /**
     * Rules of the account (用电客户).
     *
     * @return the rules, in the order in which they run
     */
    public static List<Rule> customers() {
        return CustomerRules.all();
    }

    /**
     * Rules of metering points (计量点).
     *
     * @return the rules, in the order in which they run
     */
    public static List<Rule> meteringPoints() {
        return MeteringPointRules.all();
    }

    /**
     * Rules of meters, multipliers and readings (电能表、倍率与示数).
     *
     * @return the rules, in the order in which they run
     */
    public static List<Rule> meters() {
        return MeterRules.all();
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
}
