package org.gridmarketing.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.joda.time.DateTime;
import org.joda.time.DateTimeZone;
import org.joda.time.LocalDate;
import org.killbill.billing.callcontext.InternalTenantContext;
import org.killbill.billing.catalog.api.CatalogApiException;
import org.killbill.billing.catalog.api.Plan;
import org.killbill.billing.catalog.api.PlanPhase;
import org.killbill.billing.catalog.api.Product;
import org.killbill.billing.catalog.api.Tier;
import org.killbill.billing.catalog.api.Usage;
import org.killbill.billing.invoice.api.InvoiceApiException;
import org.killbill.billing.invoice.api.InvoiceItem;
import org.killbill.billing.invoice.usage.ContiguousIntervalConsumableUsageInArrear;
import org.killbill.billing.junction.BillingEvent;
import org.killbill.billing.usage.api.RawUsageRecord;
import org.killbill.billing.util.config.definition.InvoiceConfig;
import org.killbill.billing.util.config.definition.InvoiceConfig.AccountTzOffset;
import org.killbill.billing.util.config.definition.InvoiceConfig.UsageDetailMode;

/**
 * Kill Bill's invoice items for the usage of a month in three tiers (ALL_TIERS), in memory and without a database: less than the
 * bill of a household, which begins with readings, adds levies and goes on from a running total.
 */
final class KillBillUsage {
    /** How wide the tiers are; the last is open. */
    private static final long[] WIDTHS = {260, 140, -1};

    private static final DateTime START = new DateTime(2024, 3, 15, 0, 0, DateTimeZone.UTC);
    private static final LocalDate TARGET = new LocalDate(2024, 4, 15);
    private static final UUID ACCOUNT = new UUID(1, 1);
    private static final UUID SUBSCRIPTION = new UUID(1, 2);
    private static final UUID INVOICE = new UUID(1, 3);
    private static final UUID BUNDLE = new UUID(1, 4);

    private final Usage usage;
    private final BillingEvent event;
    private final InvoiceConfig config = KillBillCatalog.stub(
            InvoiceConfig.class, Map.of("getAccountTzOffsetMode", AccountTzOffset.FIXED));
    private final InternalTenantContext context =
            new InternalTenantContext(1L, 1L, DateTimeZone.UTC, DateTimeZone.UTC, START);
    private final List<RawUsageRecord> records = new ArrayList<>();

    KillBillUsage(MeterRows rows) {
        Tier[] tiers = new Tier[WIDTHS.length];
        for (int i = 0; i < WIDTHS.length; i++) {
            tiers[i] = new KillBillCatalog.OneTier(new KillBillCatalog.OneBlock(
                    new KillBillCatalog.NamedUnit(KillBillCatalog.UNIT, KillBillCatalog.UNIT),
                    BigDecimal.valueOf(WIDTHS[i]),
                    new KillBillCatalog.OnePrice(BigDecimal.valueOf(MeterRows.TIER_PRICES[i], 8))));
        }
        usage = new KillBillCatalog.TieredUsage(tiers);
        Product product = KillBillCatalog.stub(Product.class, Map.of("getName", "electricity"));
        Plan plan = KillBillCatalog.stub(Plan.class, Map.of("getName", "household", "getProduct", product));
        PlanPhase phase = KillBillCatalog.stub(PlanPhase.class, Map.of("getName", "evergreen"));
        event = new KillBillCatalog.Subscribed(SUBSCRIPTION, BUNDLE, START, plan, phase, List.of(usage));
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            long energy = (MeterRows.advanced(rows.householdStart[i], rows.householdEnd[i]) + 50) / 100;
            records.add(new KillBillCatalog.UsageRecord(
                    SUBSCRIPTION, START.plusDays(10), BigDecimal.valueOf(energy), "t" + i));
        }
    }

    /** The items of a customer. */
    List<InvoiceItem> items(int customer) {
        try {
            ContiguousIntervalConsumableUsageInArrear interval = new ContiguousIntervalConsumableUsageInArrear(
                    usage, ACCOUNT, INVOICE, TARGET, START, UsageDetailMode.DETAIL, config, context);
            interval.addBillingEvent(event);
            interval.addAllSeenUnitTypesForBillingEvent(event, interval.getUnitTypes());
            interval.build(false);
            return interval.computeMissingItemsAndNextNotificationDate(
                            List.of(records.get(customer)), Set.of(), List.of(), false)
                    .getInvoiceItems();
        } catch (CatalogApiException | InvoiceApiException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the items come to what they should, tier by tier to the fen. */
    boolean isRight(int customer) {
        BigDecimal sum = BigDecimal.ZERO;
        for (InvoiceItem item : items(customer)) {
            sum = sum.add(item.getAmount());
        }
        return sum.movePointRight(2).longValueExact() == expectedFen(customer);
    }

    private long expectedFen(int customer) {
        long left = records.get(customer).getAmount().longValueExact();
        long fen = 0;
        for (int i = 0; i < WIDTHS.length; i++) {
            long part = WIDTHS[i] < 0 ? left : Math.min(left, WIDTHS[i]);
            fen += (part * MeterRows.TIER_PRICES[i] + 500_000) / 1_000_000;
            left -= part;
        }
        return fen;
    }
}
