package org.gridmarketing.rules.catalog;

import java.util.List;
import org.gridmarketing.rules.api.Rule;

/** Checks of all accounts of a unit together, and of the price catalogue (总体与码表). */
final class PopulationRules {
    private PopulationRules() {}

    static List<Rule> all() {
        return List.of(shareOfOther(), transformersPerCustomer(), priceWithVoltage());
    }

    private static Rule shareOfOther() {
        return new ShareOfOther(Row.printed("D1-1.1.1")
                .read(
                        "“大量”没有数值，取参数中的占比和最少户数；其它指含义为其它的类别，直购电、抽水蓄能、售邻省不在其中；考核户不计入",
                        "\"a large number\" has no figure: share and least number of accounts are those of the profile; other means"
                                + " the categories of that meaning, not direct purchase, pumped storage or sale to a neighbour;"
                                + " accounts for assessment do not count")
                .describe(ShareOfOther.NAME, ShareOfOther.ARGUMENT_NAMES, "RULES." + ShareOfOther.NAME)
                .withVariants(""));
    }

    private static Rule transformersPerCustomer() {
        return Row.printed("D1-1.1.5")
                .read(
                        "条目未写方向，按供电单位高压变压器数不少于高压用户数核对，停用的计入，公变和已拆除的不计；" + "按字面计全部高压用户，建议口径不计考核、关口用户和只有高压电动机的用户",
                        "no direction is printed: a unit must have at least as many HV transformers as HV customers; stopped ones"
                                + " count, public and dismantled ones do not; by the letter all HV customers; as advised accounts for"
                                + " assessment and gateways and those with HV motors alone do not count")
                .either(row -> perCustomer(row, false), row -> perCustomer(row, true));
    }

    private static Rule perCustomer(Row row, boolean everyCustomer) {
        return new TransformersPerCustomer(
                row.describe(
                                TransformersPerCustomer.NAME,
                                TransformersPerCustomer.ARGUMENT_NAMES,
                                "RULES." + TransformersPerCustomer.NAME)
                        .withVariants(""),
                everyCustomer);
    }

    private static Rule priceWithVoltage() {
        return new PriceWithVoltage(Row.printed("X7-1.18")
                .read(
                        "核对核查基准日有效的电价版本；适用于各电压等级的电价也应写明各等级",
                        "asked of versions in force on the as-of date; a price for all voltages must name them too")
                .describe(PriceWithVoltage.NAME, PriceWithVoltage.ARGUMENT_NAMES, PriceWithVoltage.MESSAGE_KEY)
                .withVariants("ABSENT"));
    }
}
