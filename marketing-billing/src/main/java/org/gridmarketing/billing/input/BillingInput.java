package org.gridmarketing.billing.input;

import java.util.List;
import java.util.Map;
import org.gridmarketing.metering.loss.EnergisedTime;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.dossier.StatedAdjustment;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.time.BillingPeriod;
import org.immutables.value.Value;

/**
 * Billing input (计费输入): one customer and one period with nothing left to look up: multipliers composed, readings paired,
 * tariff versions chosen. Made by {@link org.gridmarketing.billing.resolve.BillingInputResolver}, never by hand.
 */
@Value.Immutable
public interface BillingInput extends WithBillingInput {
    /**
     * Customer number (用电客户编号).
     *
     * @return whose bill it is
     */
    String customerNo();

    /**
     * Billing period (计费周期).
     *
     * @return what it is for
     */
    BillingPeriod period();

    /**
     * Billing policy (计费口径).
     *
     * @return the choices by which it is computed
     */
    BillingPolicy policy();

    /**
     * Metering points (计量点).
     *
     * @return all points that take part, in the order archived
     */
    List<BillablePoint> points();

    /**
     * Losses (变损).
     *
     * @return the transformers whose loss is billed, by number
     */
    Map<String, BilledLoss> losses();

    /**
     * Time of supply (供电时间), for losses that hang on no transformer.
     *
     * @return the days on which the customer was supplied, and what part of a month they are
     */
    EnergisedTime suppliedTime();

    /**
     * Days of supply (供电天段), by which the time of supply is explained.
     *
     * @return the spans of days that it is made of; empty where they are not known
     */
    List<BillingPeriod> suppliedDays();

    /**
     * Price agreements (用户电价).
     *
     * @return those that get lines, in the order archived
     */
    List<BillableAgreement> agreements();

    /**
     * Stated quantities (约定电量).
     *
     * @return kWh by the name that tariff components refer to
     */
    Map<String, Energy> statedQuantities();

    /**
     * Stated adjustments (退补电量).
     *
     * @return energy that is billed or given back beside what was read, at points that are read
     */
    List<StatedAdjustment> statedAdjustments();

    /**
     * Stated charges (给定费用).
     *
     * @return money that the bill takes over as it stands
     */
    List<StatedCharge> statedCharges();

    /**
     * Warnings (提示).
     *
     * @return what the resolver saw that a reader of the bill must know
     */
    List<BillWarning> warnings();

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BillingInput}; an attribute can be set once. */
    final class Builder extends ImmutableBillingInput.Builder {
        Builder() {}
    }
}
