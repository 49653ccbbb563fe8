package org.gridmarketing.billing.stage;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.billing.input.ChargedMonth;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.billing.trace.SpanText;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Capacity and demand by days (容需量按天折算). Capacity that is charged on all days of the month is charged in full; each further
 * step of it by the days that reach it, at most the whole month.
 */
final class CapacityProration {
    private static final Bilingual BY_EDITION = new Bilingual("月末有效的供电营业规则", "the edition in force at its end");
    private static final Bilingual AS_MONTH = new Bilingual(
            "D 非整月，相差不超过 t 天，按一个月计，N 为其天数", "D is off a month by at most t days and counts as one; N are its days");
    private static final Bilingual BY_POLICY = new Bilingual("计费口径指定", "chosen by the policy");

    private final BasicChargePolicy policy;
    private final ObjectRef subject;
    private final TraceSink trace;

    CapacityProration(BasicChargePolicy policy, ObjectRef subject, TraceSink trace) {
        this.policy = policy;
        this.subject = subject;
        this.trace = trace;
    }

    ApparentPower billed(Timeline<ApparentPower> capacity) {
        ChargedMonth month = ChargedMonth.whole(capacity.period());
        List<ApparentPower> levels = capacity.segments().stream()
                .map(Timeline.Segment::value)
                .distinct()
                .sorted()
                .toList();
        ApparentPower billed = levels.get(0);
        Args parts = Args.of("S0", billed);
        if (levels.size() > 1) {
            tellDivisor(month);
        }
        for (int i = 1; i < levels.size(); i++) {
            ApparentPower level = levels.get(i);
            Args told = Args.of("L", level).and("L0", levels.get(i - 1));
            Timeline<Boolean> reached = capacity.map(kva -> kva.compareTo(level) >= 0);
            told = spans(reached, told);
            ChargedMonth days = new ChargedMonth(month.month(), daysOf(reached));
            ApparentPower part = share(level.minus(levels.get(i - 1)), days, BillingSteps.CAPACITY_STEP, told);
            parts = parts.and("S" + i, part);
            billed = billed.plus(part);
        }
        if (levels.size() > 1 && trace.isRecording()) {
            at(month).exact(BillingSteps.CHANGING_CAPACITY, subject, parts, billed);
        }
        return billed;
    }

    <Q extends Quantity<Q>> Q billed(Q whole, ChargedMonth month) {
        if (month.isWhole()) {
            return whole;
        }
        tellDivisor(month);
        Args told = Args.of("S", whole);
        return share(
                whole,
                month,
                BillingSteps.PRORATED,
                month.span().map(days -> told.and("D", SpanText.of(days))).orElse(told));
    }

    private static int daysOf(Timeline<Boolean> reached) {
        return reached.segments().stream()
                .filter(Timeline.Segment::value)
                .mapToInt(segment -> segment.period().days())
                .sum();
    }

    private static Args spans(Timeline<Boolean> reached, Args inputs) {
        Args all = inputs;
        int number = 1;
        for (Timeline.Segment<Boolean> segment : reached.segments()) {
            if (segment.value()) {
                all = all.and("D" + number++, SpanText.of(segment.period()));
            }
        }
        return all;
    }

    private <Q extends Quantity<Q>> Q share(Q whole, ChargedMonth month, TraceStep step, Args told) {
        int divisor = month.divisor(policy.dayShare());
        int days = Math.min(month.days(), divisor);
        Rounding rounding = policy.proratedRounding();
        Q share = rounding.share(whole, Ratio.of(Integer.toString(days)), Ratio.of(Integer.toString(divisor)));
        if (trace.isRecording()) {
            at(month).rounded(step, subject, told.and("d", month.days()).and("n", divisor), share, rounding);
        }
        return share;
    }

    /** By what a month is divided, and by which edition of the rule or which choice of the policy. */
    private void tellDivisor(ChargedMonth month) {
        if (!trace.isRecording()) {
            return;
        }
        DayShare share = month.dayShare(policy.dayShare());
        TraceStep step = share == DayShare.THIRTIETH ? BillingSteps.DIVISOR_THIRTY : BillingSteps.DIVISOR_CALENDAR_DAYS;
        Args inputs = Args.of("D", SpanText.of(month.month()))
                .and("N", month.month().days())
                .and("v", policy.dayShare() == DayShare.BY_EDITION ? BY_EDITION : BY_POLICY);
        if (!month.month().isWholeMonth()) {
            inputs = inputs.and("t", policy.readingDayTolerance()).and("m", AS_MONTH);
        }
        at(month).exact(step, subject, inputs, month.divisor(policy.dayShare()));
    }

    /** By the edition that is in force when the month ends. */
    private TraceSink at(ChargedMonth month) {
        LocalDate end = month.month().to();
        return trace.during(new BillingPeriod(end.minusDays(1), end));
    }
}
