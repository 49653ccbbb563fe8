package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridmarketing.billing.input.ChargedMonth;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/**
 * The whole months that a bill's basic charge belongs to, and the days of them that it charges. They are the billing period,
 * unless the account was opened or closed inside a month or the policy counts days.
 *
 * @param months from the first to the last of the months
 * @param charged the days that this bill charges
 */
record BasicChargeSpan(BillingPeriod months, Timeline<Boolean> charged) {
    /** The days, where something is billed by them: a date that cannot be read is told. */
    static BasicChargeSpan of(Resolution resolution) {
        Customer customer = resolution.customer();
        resolution.issues().optional(customer.energisedOn(), customer.ref(), "energisedOn");
        resolution.issues().optional(customer.closedOn(), customer.ref(), "closedOn");
        return ofKnown(resolution);
    }

    /** The days as far as they are known, where nothing is billed by them. */
    static BasicChargeSpan ofKnown(Resolution resolution) {
        BillingPeriod period = resolution.period();
        Customer customer = resolution.customer();
        Optional<LocalDate> opened = customer.energisedOn().toOptional().filter(period::contains);
        Optional<LocalDate> closed = customer.closedOn().toOptional().filter(period::contains);
        BillingPeriod months = months(resolution, opened.isPresent(), closed.isPresent());
        boolean whole = opened.isEmpty() && closed.isEmpty() && months.equals(period);
        if (whole) {
            return new BasicChargeSpan(months, Timeline.constant(months, true));
        }
        LocalDate first = opened.orElse(period.firstDay());
        LocalDate last = closed.orElse(period.to());
        SortedMap<LocalDate, Boolean> changes = new TreeMap<>(Map.of(last.plusDays(1), false));
        changes.put(first, !last.isBefore(first));
        return new BasicChargeSpan(months, Timeline.changing(months, false, changes));
    }

    /** A short first or last bill is a part of a month, and not a month whose reading days are displaced. */
    private static BillingPeriod months(Resolution resolution, boolean opened, boolean closed) {
        BillingPeriod period = resolution.period();
        if (period.isWholeMonth()) {
            return period;
        }
        if (opened || closed) {
            return opened ? ChargedMonth.endingWith(period) : ChargedMonth.beginningWith(period);
        }
        List<ChargedMonth> months = ChargedMonth.of(period, resolution.policy().basicCharge());
        return months.isEmpty()
                ? period
                : new BillingPeriod(
                        months.get(0).month().from(),
                        months.get(months.size() - 1).month().to());
    }

    /** Whether the period is charged as it stands, with all its days. */
    boolean isWholePeriod(BillingPeriod period) {
        return charged.isConstant() && months.equals(period);
    }

    /** How many whole months they are; none where the period is no month under the policy. */
    int wholeMonths(BasicChargePolicy policy) {
        return ChargedMonth.of(months, policy).size();
    }

    /** The one month with its charged days, where not all are charged. */
    Optional<ChargedMonth> part() {
        return charged.isConstant() ? Optional.empty() : Optional.of(new ChargedMonth(months, days(), span()));
    }

    private Optional<BillingPeriod> span() {
        List<BillingPeriod> spans = charged.segments().stream()
                .filter(Timeline.Segment::value)
                .map(Timeline.Segment::period)
                .toList();
        return spans.size() == 1 ? Optional.of(spans.get(0)) : Optional.empty();
    }

    /** How many days are charged. */
    int days() {
        return charged.segments().stream()
                .filter(Timeline.Segment::value)
                .mapToInt(segment -> segment.period().days())
                .sum();
    }
}
