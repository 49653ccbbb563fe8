package org.gridmarketing.metering.indicator;

import java.util.List;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/** Average prices (平均单价); bills print them with five decimals, half up. */
public final class Averages {
    /** Five decimals, half up: as real bills print an average price. */
    public static final Rounding AS_PRINTED = Rounding.halfUp(5);

    private Averages() {}

    /**
     * Average price (平均电价): charge ÷ energy. A charge may be below zero, and the price is then, too.
     *
     * @param charge yuan
     * @param energy kWh
     * @param rounding of the price
     * @param subject of whom
     * @param sink told the price
     * @return yuan a kilowatt hour; refused where no energy was used
     */
    public static Outcome<EnergyPrice> price(
            Yuan charge, Energy energy, Rounding rounding, ObjectRef subject, TraceSink sink) {
        return of(MeteringSteps.AVERAGE_PRICE, charge, energy, rounding, subject, sink);
    }

    /**
     * Purchase cost of a kilowatt hour sold (购电单位成本): purchase cost ÷ energy sold, not purchased, so that the losses are in it.
     *
     * @param cost yuan paid for the energy purchased
     * @param sold kWh sold
     * @param rounding of the cost
     * @param subject of whom
     * @param sink told the cost
     * @return yuan a kilowatt hour; refused where nothing was sold
     */
    public static Outcome<EnergyPrice> purchaseCost(
            Yuan cost, Energy sold, Rounding rounding, ObjectRef subject, TraceSink sink) {
        return of(MeteringSteps.PURCHASE_COST, cost, sold, rounding, subject, sink);
    }

    private static Outcome<EnergyPrice> of(
            TraceStep step, Yuan amount, Energy energy, Rounding rounding, ObjectRef subject, TraceSink sink) {
        List<Issue> issues = ValueChecks.of(subject)
                .positive("energy", energy)
                .quotientInRange("energy", amount, energy)
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        EnergyPrice price = EnergyPrice.ofYuanPerKwh(rounding.quotient(amount.toBigDecimal(), energy.toBigDecimal()));
        if (sink.isRecording()) {
            Args args = Args.of("amount", amount).and("W", energy);
            sink.rounded(step, subject, args, price, rounding);
        }
        return Outcome.ok(price);
    }
}
