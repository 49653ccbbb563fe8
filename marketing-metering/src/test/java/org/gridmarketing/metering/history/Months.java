package org.gridmarketing.metering.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.time.BillingPeriod;

/** Histories of whole months for tests. */
public final class Months {
    public static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P-1");

    private Months() {}

    public static BillingPeriod month(String text) {
        return BillingPeriod.ofMonth(YearMonth.parse(text));
    }

    public static PeriodUsage<Energy> read(String month, long kwh) {
        return PeriodUsage.read(month(month), Energy.ofKwh(kwh));
    }

    public static PeriodUsage<Energy> estimated(String month, long kwh) {
        return PeriodUsage.estimated(month(month), Energy.ofKwh(kwh));
    }

    /** Months one after another. */
    public static UsageHistory<Energy> monthsFrom(String first, long... kwh) {
        List<PeriodUsage<Energy>> usages = new ArrayList<>();
        YearMonth month = YearMonth.parse(first);
        for (long amount : kwh) {
            usages.add(PeriodUsage.read(BillingPeriod.ofMonth(month), Energy.ofKwh(amount)));
            month = month.plusMonths(1);
        }
        return UsageHistory.of(usages, POINT).orElseThrow();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static UsageHistory<Energy> historyOf(PeriodUsage<Energy>... usages) {
        return UsageHistory.of(List.of(usages), POINT).orElseThrow();
    }
}
