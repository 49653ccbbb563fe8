package org.gridmarketing.billing.stage;

import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.OperatingCapacity;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/**
 * Capacity that the next line charges (计费容量). With a recorder it is put together again from the equipment by the code that did so when
 * the customer was resolved, and tells itself.
 */
final class ChargedCapacity {
    private final Optional<OperatingCapacity> from;
    private final CapacityDays days;
    private final LineWriter lines;

    ChargedCapacity(BillableAgreement agreement, BillingPeriod period, BasicChargePolicy policy, LineWriter lines) {
        this.lines = lines;
        this.from = agreement.operatingCapacity().filter(known -> lines.trace().isRecording());
        this.days = new CapacityDays(new CapacityTrace(policy, line(), Optional.of(period), lines.trace()));
    }

    private ObjectRef line() {
        return BillLine.ref(lines.next());
    }

    ApparentPower constant(ApparentPower known, BillingPeriod month) {
        return from.map(capacity -> days.charged(capacity, month).at(month.to()))
                .orElse(known);
    }

    Timeline<ApparentPower> changing(Timeline<ApparentPower> known, BillingPeriod month) {
        return from.map(capacity -> days.charged(capacity, month)).orElseGet(() -> known.within(month));
    }

    /** As many kW as a share of the capacity has kVA. */
    Power floor(ApparentPower known, Percentage share) {
        if (share.isZero()) {
            return Power.ZERO;
        }
        ApparentPower capacity = from.map(days::greatestDay).orElse(known);
        Power floor = Power.ofKw(capacity.times(share).toBigDecimal());
        if (lines.trace().isRecording()) {
            lines.trace()
                    .exact(
                            BillingSteps.DEMAND_FLOOR,
                            line(),
                            Args.of("S", capacity).and("r", share),
                            floor);
        }
        return floor;
    }
}
