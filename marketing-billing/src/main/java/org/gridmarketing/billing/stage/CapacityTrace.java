package org.gridmarketing.billing.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gridmarketing.billing.input.ChargedUnit;
import org.gridmarketing.billing.input.OperatingCapacity;
import org.gridmarketing.billing.input.SuspendedTime;
import org.gridmarketing.billing.input.UnitCharge;
import org.gridmarketing.billing.input.UnitState;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.billing.trace.SpanText;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.ChangeDay;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;
import org.gridmarketing.model.time.Timeline.Segment;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/** Tells which equipment makes the capacity of each day (计费容量过程): unit by unit, span by span. */
final class CapacityTrace {
    /** Tells nothing. */
    static final CapacityTrace NONE = new CapacityTrace(
            BasicChargePolicy.defaults(),
            ObjectRef.of(OperatingCapacity.class, "none"),
            Optional.empty(),
            TraceSink.none());

    private final BasicChargePolicy policy;
    private final ObjectRef subject;
    private final Optional<BillingPeriod> period;
    private final TraceSink trace;

    /** @param period the billing period, of which a charged month may be the longer */
    CapacityTrace(BasicChargePolicy policy, ObjectRef subject, Optional<BillingPeriod> period, TraceSink trace) {
        this.policy = policy;
        this.subject = subject;
        this.period = period;
        this.trace = trace;
    }

    void supplied(Timeline<Boolean> supplied) {
        if (!trace.isRecording()
                || (supplied.isConstant() && supplied.segments().get(0).value())) {
            return;
        }
        Timeline<TraceStep> steps = Timeline.ofDays(supplied.period(), day -> stepOf(day, supplied.at(day)));
        for (Segment<TraceStep> segment : steps.segments()) {
            Args inputs = Args.of("D", SpanText.of(segment.period()));
            tell(segment, segment.value(), inputs, segment.period().days());
        }
    }

    private TraceStep stepOf(LocalDate day, boolean supplied) {
        if (supplied) {
            return BillingSteps.DAYS_OF_SUPPLY;
        }
        boolean outside = period.filter(billed -> !billed.contains(day)).isPresent();
        return outside ? BillingSteps.DAYS_OUTSIDE_PERIOD : BillingSteps.DAYS_WITHOUT_SUPPLY;
    }

    void stated(OperatingCapacity from, ApparentPower capacity) {
        if (trace.isRecording()) {
            boolean archive = from instanceof OperatingCapacity.OfArchive;
            TraceStep step = archive ? BillingSteps.ARCHIVED_CAPACITY : BillingSteps.CAPACITY_OF_POINTS;
            trace.exact(step, subject, Args.none(), capacity);
        }
    }

    void unit(ChargedUnit unit, Timeline<UnitState> states) {
        if (!trace.isRecording()) {
            return;
        }
        for (Segment<UnitState> segment : states.segments()) {
            UnitState state = segment.value();
            tell(segment, step(state.why()), inputs(unit, segment), state.capacity());
        }
    }

    private Args inputs(ChargedUnit unit, Segment<UnitState> segment) {
        UnitState state = segment.value();
        Args inputs = Args.of("T", unit.no()).and("D", SpanText.of(segment.period()));
        if (unit.rated().isPresent()) {
            inputs = inputs.and("Sn", unit.rated().get());
        }
        if (state.changedOn().isPresent()) {
            inputs = inputs.and("E", state.changedOn().get()).and("K", convention(state.why()));
        } else if (unit.runStatus().isPresent()) {
            inputs = inputs.and("R", unit.runStatus().get());
        }
        boolean byRole = state.why() == UnitCharge.STANDBY || state.why() == UnitCharge.NOT_RUNNING;
        if (byRole && unit.standbyRole().isPresent()) {
            inputs = inputs.and("B", unit.standbyRole().get());
        }
        return switch (state.why()) {
            case SUSPENDED_TOO_SHORT -> inputs.and("m", policy.minimumSuspensionDays());
            case SUSPENDED_TOO_LONG -> suspended(unit, segment, inputs.and("m", policy.suspensionMonthsPerYear()));
            default -> inputs;
        };
    }

    /** The suspensions of the same year that ended before, their sum, and what of this one had passed; of each the days of the year. */
    private static Args suspended(ChargedUnit unit, Segment<UnitState> segment, Args inputs) {
        LocalDate first = segment.period().firstDay();
        LocalDate newYear = first.withDayOfYear(1);
        SuspendedTime earlier = SuspendedTime.NONE;
        Args all = inputs;
        int number = 0;
        for (BillingPeriod each : unit.suspensions()) {
            if (!each.to().isBefore(newYear) && each.to().isBefore(first)) {
                all = all.and("H" + ++number, SpanText.of(each));
                LocalDate start = later(each.firstDay(), newYear);
                earlier = earlier.plus(SuspendedTime.between(start, each.to().plusDays(1)));
            }
        }
        LocalDate start = later(segment.value().changedOn().orElse(first), newYear);
        return all.and("ΣH", earlier.text())
                .and("Y", SuspendedTime.between(start, first).text());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Bilingual convention(UnitCharge why) {
        boolean raised = why == UnitCharge.IN_OPERATION || why == UnitCharge.STANDBY;
        boolean charged = (raised ? policy.resumedDay() : policy.sealedDay()) == ChangeDay.CHARGED;
        return new Bilingual(charged ? "当日计" : "当日不计", charged ? "that day charged" : "that day not charged");
    }

    private static TraceStep step(UnitCharge why) {
        return switch (why) {
            case IN_OPERATION -> BillingSteps.UNIT_IN_OPERATION;
            case STANDBY -> BillingSteps.UNIT_STANDBY;
            case REDUCED -> BillingSteps.UNIT_REDUCED;
            case SUSPENDED_TOO_SHORT -> BillingSteps.UNIT_SUSPENDED_TOO_SHORT;
            case SUSPENDED_TOO_LONG -> BillingSteps.UNIT_SUSPENDED_TOO_LONG;
            case SUSPENDED -> BillingSteps.UNIT_SUSPENDED;
            case NOT_COMMISSIONED -> BillingSteps.UNIT_NOT_COMMISSIONED;
            case DISMANTLED -> BillingSteps.UNIT_DISMANTLED;
            case NOT_RUNNING -> BillingSteps.UNIT_NOT_RUNNING;
        };
    }

    void interlocked(List<ChargedUnit> group, Timeline<List<ApparentPower>> together) {
        List<String> names = group.stream().map(ChargedUnit::no).toList();
        tell(BillingSteps.INTERLOCKED_CAPACITY, names, together, CapacityDays::greatestOf);
    }

    void sums(List<String> names, Timeline<List<ApparentPower>> together) {
        tell(BillingSteps.CAPACITY_OF_DAYS, names, together, CapacityDays::sumOf);
    }

    private void tell(
            TraceStep step,
            List<String> names,
            Timeline<List<ApparentPower>> together,
            Function<List<ApparentPower>, ApparentPower> result) {
        if (!trace.isRecording()) {
            return;
        }
        for (Segment<List<ApparentPower>> segment : together.segments()) {
            Args inputs = days(segment);
            for (int i = 0; i < names.size(); i++) {
                String symbol = "S" + (i + 1) + " (" + names.get(i) + ")";
                inputs = inputs.and(symbol, segment.value().get(i));
            }
            tell(segment, step, inputs, result.apply(segment.value()));
        }
    }

    void charged(Timeline<ApparentPower> charged) {
        if (trace.isRecording()) {
            charged.segments()
                    .forEach(segment -> tell(segment, BillingSteps.CHARGED_CAPACITY, days(segment), segment.value()));
        }
    }

    void greatest(Timeline<ApparentPower> operating, ApparentPower greatest) {
        if (!trace.isRecording() || operating.isConstant()) {
            return;
        }
        Args inputs = Args.none();
        for (Segment<ApparentPower> segment : operating.segments()) {
            inputs = inputs.and("S" + (inputs.byName().size() + 1), segment.value());
        }
        trace.exact(BillingSteps.GREATEST_CAPACITY, subject, inputs, greatest);
    }

    /** By the rules of the days themselves. */
    private void tell(Segment<?> days, TraceStep step, Args inputs, Object result) {
        trace.during(days.period()).exact(step, subject, inputs, result);
    }

    private static Args days(Segment<?> segment) {
        return Args.of("D", SpanText.of(segment.period()))
                .and("d", segment.period().days());
    }
}
