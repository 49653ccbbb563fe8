package org.gridmarketing.benchmarks;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.time.DateTime;
import org.killbill.billing.catalog.api.BillingAlignment;
import org.killbill.billing.catalog.api.BillingMode;
import org.killbill.billing.catalog.api.BillingPeriod;
import org.killbill.billing.catalog.api.Block;
import org.killbill.billing.catalog.api.BlockType;
import org.killbill.billing.catalog.api.Currency;
import org.killbill.billing.catalog.api.InternationalPrice;
import org.killbill.billing.catalog.api.Limit;
import org.killbill.billing.catalog.api.Plan;
import org.killbill.billing.catalog.api.PlanPhase;
import org.killbill.billing.catalog.api.Price;
import org.killbill.billing.catalog.api.StaticCatalog;
import org.killbill.billing.catalog.api.Tier;
import org.killbill.billing.catalog.api.TierBlockPolicy;
import org.killbill.billing.catalog.api.TieredBlock;
import org.killbill.billing.catalog.api.Unit;
import org.killbill.billing.catalog.api.Usage;
import org.killbill.billing.catalog.api.UsageType;
import org.killbill.billing.junction.BillingEvent;
import org.killbill.billing.subscription.api.SubscriptionBaseTransitionType;
import org.killbill.billing.usage.api.RawUsageRecord;

/** The smallest catalogue that Kill Bill can bill usage by: plain values, so that asking them costs it nothing. */
final class KillBillCatalog {
    static final String UNIT = "kWh";

    private KillBillCatalog() {}

    /** Stands for what is asked once a bill at most. */
    static <T> T stub(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (method.getName().equals("hashCode")) {
                return System.identityHashCode(self);
            }
            if (method.getName().equals("equals")) {
                return self == args[0];
            }
            Object fallback = method.getReturnType() == boolean.class
                    ? (Object) false
                    : method.getReturnType() == int.class ? (Object) 0 : null;
            return answers.getOrDefault(method.getName(), fallback);
        }));
    }

    record NamedUnit(String getName, String getPrettyName) implements Unit {}

    record OnePrice(BigDecimal price) implements InternationalPrice {
        @Override
        public Price[] getPrices() {
            return new Price[0];
        }

        @Override
        public BigDecimal getPrice(Currency currency) {
            return price;
        }

        @Override
        public boolean isZero() {
            return false;
        }
    }

    record OneBlock(Unit getUnit, BigDecimal getMax, InternationalPrice getPrice) implements TieredBlock {
        @Override
        public BlockType getType() {
            return BlockType.TIERED;
        }

        @Override
        public BigDecimal getSize() {
            return BigDecimal.ONE;
        }

        @Override
        public BigDecimal getMinTopUpCredit() {
            return null;
        }
    }

    record OneTier(TieredBlock block) implements Tier {
        @Override
        public Limit[] getLimits() {
            return null;
        }

        @Override
        public TieredBlock[] getTieredBlocks() {
            return new TieredBlock[] {block};
        }

        @Override
        public InternationalPrice getFixedPrice() {
            return null;
        }

        @Override
        public InternationalPrice getRecurringPrice() {
            return null;
        }
    }

    record TieredUsage(Tier[] getTiers) implements Usage {
        @Override
        public StaticCatalog getCatalog() {
            return null;
        }

        @Override
        public BillingMode getBillingMode() {
            return BillingMode.IN_ARREAR;
        }

        @Override
        public UsageType getUsageType() {
            return UsageType.CONSUMABLE;
        }

        @Override
        public TierBlockPolicy getTierBlockPolicy() {
            return TierBlockPolicy.ALL_TIERS;
        }

        @Override
        public BillingPeriod getBillingPeriod() {
            return BillingPeriod.MONTHLY;
        }

        @Override
        public boolean compliesWithLimits(String unit, BigDecimal amount) {
            return true;
        }

        @Override
        public Limit[] getLimits() {
            return null;
        }

        @Override
        public Block[] getBlocks() {
            return null;
        }

        @Override
        public InternationalPrice getFixedPrice() {
            return null;
        }

        @Override
        public InternationalPrice getRecurringPrice() {
            return null;
        }

        @Override
        public String getName() {
            return "usage";
        }

        @Override
        public String getPrettyName() {
            return "usage";
        }
    }

    record UsageRecord(UUID getSubscriptionId, DateTime getDate, BigDecimal getAmount, String getTrackingId)
            implements RawUsageRecord {
        @Override
        public String getUnitType() {
            return UNIT;
        }
    }

    record Subscribed(UUID getSubscriptionId, UUID getBundleId, DateTime getEffectiveDate, Plan getPlan, PlanPhase getPlanPhase, List<Usage> getUsages)
            implements BillingEvent {
        @Override
        public int getBillCycleDayLocal() {
            return getEffectiveDate.getDayOfMonth();
        }

        @Override
        public int getQuantity() {
            return 1;
        }

        @Override
        public BillingAlignment getBillingAlignment() {
            return BillingAlignment.SUBSCRIPTION;
        }

        @Override
        public BillingPeriod getBillingPeriod() {
            return BillingPeriod.MONTHLY;
        }

        @Override
        public String getDescription() {
            return "";
        }

        @Override
        public BigDecimal getFixedPrice() {
            return null;
        }

        @Override
        public BigDecimal getRecurringPrice() {
            return null;
        }

        @Override
        public Currency getCurrency() {
            return Currency.CNY;
        }

        @Override
        public SubscriptionBaseTransitionType getTransitionType() {
            return SubscriptionBaseTransitionType.CREATE;
        }

        @Override
        public Long getTotalOrdering() {
            return 1L;
        }

        @Override
        public DateTime getCatalogEffectiveDate() {
            return getEffectiveDate;
        }

        @Override
        public int compareTo(BillingEvent other) {
            return 0;
        }
    }
}
