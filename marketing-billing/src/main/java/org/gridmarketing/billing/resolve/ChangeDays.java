package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.tariff.TierAssignment;
import org.gridmarketing.model.time.BillingPeriod;

/** Days inside the period at whose end price terms may change, so that a reading of that instant divides the energy. */
final class ChangeDays {
    private final BillingPeriod period;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private ChangeDays(BillingPeriod period) {
        this.period = period;
    }

    static List<LocalDate> of(Resolution resolution, PriceAgreement agreement) {
        ChangeDays change = new ChangeDays(resolution.period());
        agreement.formerPrices().forEach(former -> change.add(former.lastDay()));
        boolean tiers = false;
        for (CompiledTariff tariff : TariffResolver.inPeriod(resolution, agreement)) {
            tariff.lastDays().forEach(change::add);
            tiers |= tariff.version().tiers().isPresent();
        }
        if (tiers && resolution.policy().tierAssignment() == TierAssignment.EACH_DAY) {
            change.addMonthEnds();
            resolution.customer().ownerSince().toOptional().ifPresent(day -> change.add(day.minusDays(1)));
        }
        return List.copyOf(change.days);
    }

    private void addMonthEnds() {
        for (YearMonth month = YearMonth.from(period.from());
                month.atDay(1).isBefore(period.to());
                month = month.plusMonths(1)) {
            add(month.atEndOfMonth());
        }
    }

    private void add(LocalDate lastDay) {
        if (lastDay.isAfter(period.from()) && lastDay.isBefore(period.to())) {
            days.add(lastDay);
        }
    }
}
