package org.gridmarketing.model.bill;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.gridmarketing.model.money.Cny;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.time.BillingPeriod;
import org.immutables.value.Value;

/**
 * Bill (电费账单): what a customer pays for one period, line by line.
 *
 * <p>A bill that was computed always adds up; one that was archived may not, and the rules find that.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBill.class)
@JsonDeserialize(as = ImmutableBill.class)
public interface Bill extends WithBill {
    /**
     * Format version (格式版本).
     *
     * @return 1 today
     */
    @Value.Default
    default int formatVersion() {
        return 1;
    }

    /**
     * Customer number (用电客户编号).
     *
     * @return whose bill it is; not blank
     */
    @NotBlank
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
     * @return the name of the policy it was computed under; not blank
     */
    @NotBlank
    String policy();

    /**
     * Quantities (电量表).
     *
     * @return a row for each register of each point; several where a meter was changed or a reading inside the period divided the energy
     */
    List<QuantityRow> quantities();

    /**
     * Lines (电费明细).
     *
     * @return in the order of computing, numbered from 1
     */
    List<BillLine> lines();

    /**
     * Power factors (功率因数).
     *
     * @return a row for each assessment
     */
    List<PowerFactorRow> powerFactors();

    /**
     * Total (应收电费).
     *
     * @return the sum of all lines
     */
    Yuan total();

    /**
     * Value-added tax rate (增值税率).
     *
     * @return per cent; empty where tax is not shown
     */
    Optional<Percentage> vatRate();

    /**
     * Tax included (其中增值税).
     *
     * @return tax contained in the taxed lines; empty where tax is not shown
     */
    Optional<Yuan> vatIncluded();

    /**
     * Warnings (提示).
     *
     * @return what a reader of the bill must know, such as unverified prices
     */
    List<BillWarning> warnings();

    /**
     * The total for callers of JSR 354.
     *
     * @return the total in CNY
     */
    @JsonIgnore
    default MonetaryAmount totalAmount() {
        return Cny.of(total());
    }

    /**
     * Checks the keys.
     *
     * @throws IllegalArgumentException if a key is blank or the format version is not known
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(customerNo(), "Bill.customerNo");
        Keys.requireNotBlank(policy(), "Bill.policy");
        Keys.requireFormatVersion(formatVersion(), "Bill.formatVersion");
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Bill}; an attribute can be set once. */
    final class Builder extends ImmutableBill.Builder {
        Builder() {}
    }
}
