package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.billing.input.ChargedMonth;
import org.gridmarketing.metering.loss.EnergisedTime;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/**
 * For how long losses are billed (损耗计算时间): the days on which the customer was supplied and, of a transformer, on which it was
 * energised. What is given by the month is divided by days as the policy says.
 */
final class LossTimes {
    private final BasicChargeSpan span;
    private final BillingPeriod period;
    private final int wholeMonths;
    private final int monthDays;

    LossTimes(Resolution resolution) {
        this(resolution, BasicChargeSpan.of(resolution));
    }

    private LossTimes(Resolution resolution, BasicChargeSpan span) {
        this.period = resolution.period();
        this.span = span;
        this.wholeMonths = span.wholeMonths(resolution.policy().basicCharge());
        this.monthDays = monthDays(resolution.policy(), span.months().to());
    }

    /** A time with the spans of days that it is made of. */
    record Days(EnergisedTime time, List<BillingPeriod> spans) {}

    /** The days of supply, which matter where a line has a loss. */
    static Days supplied(Resolution resolution, List<ResolvedPoint> points) {
        boolean lossy = points.stream().anyMatch(point -> point.lineLoss().isPresent());
        BasicChargeSpan span = lossy ? BasicChargeSpan.of(resolution) : BasicChargeSpan.ofKnown(resolution);
        return new LossTimes(resolution, span).supplied();
    }

    /** Of several months the last one divides. */
    private static int monthDays(BillingPolicy policy, LocalDate end) {
        BillingPeriod lastMonth = ChargedMonth.endingWith(new BillingPeriod(end.minusDays(1), end));
        DayShare share = policy.lossDayShare().orElse(policy.basicCharge().dayShare());
        return ChargedMonth.whole(lastMonth).divisor(share);
    }

    Days supplied() {
        return of(Timeline.constant(period, true));
    }

    Days of(Timeline<Boolean> energised) {
        List<BillingPeriod> spans = new ArrayList<>(1);
        int days = 0;
        for (Timeline.Segment<Boolean> segment : span.charged()
                .within(period)
                .combine(energised, Boolean::logicalAnd)
                .segments()) {
            if (segment.value()) {
                spans.add(segment.period());
                days += segment.period().days();
            }
        }
        return new Days(new EnergisedTime(days, span.months().days(), wholeMonths, monthDays), spans);
    }
}
