package org.gridmarketing.model.bill;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.money.MonetaryAmount;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.money.Cny;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Bill line (电费明细行): one quantity at one price, rounded.
 *
 * <p>A line names where it came from: the price agreement, the component and version of the tariff, the band and the tier.
 * Quantity and price carry their units: kWh at yuan/kWh, kW at yuan/(kW·month), kVA at yuan/(kVA·month), or yuan at per cent.
 */
@JsonDeserialize(builder = BillLine.Builder.class)
public final class BillLine {
    private final int number;
    private final Source source;
    private final Optional<TouBand> band;
    private final OptionalInt tier;
    private final Optional<BillingPeriod> days;
    private final Quantity<?> quantity;
    private final Quantity<?> price;
    private final Yuan amount;

    /**
     * Source of a line (费用来源): the part of the price agreement and the tariff that all lines of a component share.
     *
     * @param agreementNo the price agreement (用户电价标识) that is billed
     * @param tariffCode the price code (电价码)
     * @param tariffVersion the tariff version (电价版本): its first day, as ISO text
     * @param component the code of the component (组成项代码)
     * @param kind what the money is for (电费项目类别)
     * @param name the name (费用名称) as the bill prints it
     * @param inPowerFactorBase whether the power factor adjusts it (参与功率因数调整)
     * @param taxed whether value-added tax is contained in it (含增值税)
     */
    public record Source(
            String agreementNo,
            String tariffCode,
            String tariffVersion,
            String component,
            ChargeKind kind,
            Bilingual name,
            boolean inPowerFactorBase,
            boolean taxed) {}

    private BillLine(Builder builder) {
        this.number = builder.number;
        this.source = required(builder.source, "source");
        this.band = builder.band;
        this.tier = builder.tier;
        this.days = builder.days;
        this.quantity = required(builder.quantity, "quantity");
        this.price = required(builder.price, "price");
        this.amount = required(builder.amount, "amount");
    }

    /**
     * Number (序号).
     *
     * @return its place on the bill, from 1
     */
    @JsonProperty
    public int number() {
        return number;
    }

    /**
     * Source (费用来源).
     *
     * @return agreement, tariff and component
     */
    @JsonProperty
    public Source source() {
        return source;
    }

    /**
     * Kind of charge (电费项目类别).
     *
     * @return what the money is for
     */
    public ChargeKind kind() {
        return source.kind();
    }

    /**
     * Band (时段).
     *
     * @return the band of the energy; empty where it is not divided
     */
    @JsonProperty
    public Optional<TouBand> band() {
        return band;
    }

    /**
     * Tier (档).
     *
     * @return the tier from 1; empty where there are none
     */
    @JsonProperty
    public OptionalInt tier() {
        return tier;
    }

    /**
     * Days (计费天段).
     *
     * @return the part of the period that the line is for; empty for the whole period
     */
    @JsonProperty
    public Optional<BillingPeriod> days() {
        return days;
    }

    /**
     * Quantity (电量或容量).
     *
     * @return with its unit
     */
    @JsonProperty
    public Quantity<?> quantity() {
        return quantity;
    }

    /**
     * Price (单价).
     *
     * @return with its unit
     */
    @JsonProperty
    public Quantity<?> price() {
        return price;
    }

    /**
     * Amount (金额).
     *
     * @return rounded as the tariff says
     */
    @JsonProperty
    public Yuan amount() {
        return amount;
    }

    /**
     * The amount for callers of JSR 354.
     *
     * @return the amount in CNY
     */
    public MonetaryAmount monetaryAmount() {
        return Cny.of(amount);
    }

    /**
     * The reference by which traces name this line.
     *
     * @return type and number
     */
    public ObjectRef ref() {
        return ref(number);
    }

    /**
     * The reference by which traces name a line.
     *
     * @param number its place on the bill, from 1
     * @return type and number
     */
    public static ObjectRef ref(int number) {
        return ObjectRef.of(BillLine.class, Integer.toString(number));
    }

    /**
     * Starts a line.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BillLine that
                && number == that.number
                && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return 31 * number + content().hashCode();
    }

    private List<Object> content() {
        return List.of(source, band, tier, days, quantity, price, amount);
    }

    @Override
    public String toString() {
        return number + " " + source.component() + band.map(b -> " " + b).orElse("") + ": " + quantity + " × " + price
                + " = " + amount;
    }

    private static <T> T required(@Nullable T value, String attribute) {
        if (value == null) {
            throw new IllegalArgumentException("BillLine." + attribute + " must be set");
        }
        return value;
    }

    /** Builds {@link BillLine}. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private int number;
        private @Nullable Source source;
        private Optional<TouBand> band = Optional.empty();
        private OptionalInt tier = OptionalInt.empty();
        private Optional<BillingPeriod> days = Optional.empty();
        private @Nullable Quantity<?> quantity;
        private @Nullable Quantity<?> price;
        private @Nullable Yuan amount;

        private Builder() {}

        /**
         * Sets {@link BillLine#number()}.
         *
         * @param value the place on the bill, from 1
         * @return this builder
         */
        public Builder number(int value) {
            number = value;
            return this;
        }

        /**
         * Sets {@link BillLine#source()}.
         *
         * @param value agreement, tariff and component
         * @return this builder
         */
        public Builder source(Source value) {
            source = value;
            return this;
        }

        /**
         * Sets {@link BillLine#band()}.
         *
         * @param value the band, or empty
         * @return this builder
         */
        public Builder band(Optional<TouBand> value) {
            band = value;
            return this;
        }

        /**
         * Sets {@link BillLine#tier()}.
         *
         * @param value the tier from 1, or empty
         * @return this builder
         */
        public Builder tier(OptionalInt value) {
            tier = value;
            return this;
        }

        /**
         * Sets {@link BillLine#days()}.
         *
         * @param value the part of the period, or empty
         * @return this builder
         */
        public Builder days(Optional<BillingPeriod> value) {
            days = value;
            return this;
        }

        /**
         * Sets {@link BillLine#quantity()}.
         *
         * @param value the quantity with its unit
         * @return this builder
         */
        public Builder quantity(Quantity<?> value) {
            quantity = value;
            return this;
        }

        /**
         * Sets {@link BillLine#price()}.
         *
         * @param value the price with its unit
         * @return this builder
         */
        public Builder price(Quantity<?> value) {
            price = value;
            return this;
        }

        /**
         * Sets {@link BillLine#amount()}.
         *
         * @param value the rounded amount
         * @return this builder
         */
        public Builder amount(Yuan value) {
            amount = value;
            return this;
        }

        /**
         * Makes the line.
         *
         * @return the line
         * @throws IllegalArgumentException naming the attribute that is not set
         */
        public BillLine build() {
            return new BillLine(this);
        }
    }
}
