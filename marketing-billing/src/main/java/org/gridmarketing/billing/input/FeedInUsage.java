package org.gridmarketing.billing.input;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.immutables.value.Value;

/**
 * Feed-in usage (上网结算电量): what a generator of a customer produced and fed into the grid. What the customer takes from the grid is
 * billed apart from it, by the import register.
 */
@Value.Immutable
public interface FeedInUsage extends WithFeedInUsage {
    /** How generated energy is used (消纳方式). */
    enum Mode {
        /** All generated energy is sold (全额上网). */
        FULL_FEED_IN,
        /** The customer uses what it can and sells the rest (自发自用、余电上网). */
        SELF_USE_WITH_SURPLUS
    }

    /** What a subsidy is paid on (补贴电量口径). */
    enum SubsidyBasis {
        /** All generated energy (全部发电量). */
        GENERATED,
        /** What is fed into the grid (上网电量). */
        EXPORTED,
        /** What the customer uses itself (自用电量). */
        SELF_USED
    }

    /**
     * Subsidy (发电补贴).
     *
     * @param code by which its line is named
     * @param name the name as the statement prints it
     * @param price yuan per kWh
     * @param basis what it is paid on
     */
    record Subsidy(String code, Bilingual name, EnergyPrice price, SubsidyBasis basis) {}

    /**
     * Customer number (用电客户编号).
     *
     * @return whose generator it is
     */
    String customerNo();

    /**
     * Contract number (购售电合同编号).
     *
     * @return by which lines name it
     */
    String contractNo();

    /**
     * Period (结算周期).
     *
     * @return what it is for
     */
    BillingPeriod period();

    /**
     * Policy (计费口径).
     *
     * @return for the value-added tax
     */
    BillingPolicy policy();

    /**
     * Mode (消纳方式).
     *
     * @return whether all is sold or the surplus
     */
    Mode mode();

    /**
     * Generated energy (发电量).
     *
     * @return kWh of the generation register; at least zero
     */
    Energy generated();

    /**
     * Exported energy (上网电量).
     *
     * @return kWh of the export register; at least zero and, where the surplus is sold, no more than was generated
     */
    Energy exported();

    /**
     * Feed-in price (上网电价).
     *
     * @return yuan per kWh; empty where energy is given without pay
     */
    Optional<EnergyPrice> feedInPrice();

    /**
     * Subsidies (补贴).
     *
     * @return in the order of the statement; they differ by year of connection and by place
     */
    List<Subsidy> subsidies();

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FeedInUsage}; an attribute can be set once. */
    final class Builder extends ImmutableFeedInUsage.Builder {
        Builder() {}
    }
}
