package org.gridmarketing.metering.consumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.consumption.PairingPolicy.Backward;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.ReadingTime;

/**
 * Course of a register (示数走势): whether it went from reading to reading the way that its ends say. Estimates and customers' own
 * readings are left out, because one that was too high is made good by the next reading of the register itself.
 */
final class RegisterCourse {
    private final RegisterSpan span;
    private final Backward backward;
    private final List<InstantReadings> inside;

    private record Shown(RegisterValue value, boolean rolloverDenied) {}

    /** The readings inside after the start until the end, that one included, in the order of time. */
    RegisterCourse(RegisterSpan span, Backward backward, List<InstantReadings> inside) {
        this.span = span;
        this.backward = backward;
        this.inside = inside;
    }

    /** The first two readings of which the later is below, with neither a rollover nor backward running to settle it. */
    Optional<Args> firstBackward(Optional<ReadingKind> first, Optional<ReadingKind> last, ReadingTime end) {
        int turns = InstantReadings.rollovers(inside);
        List<Shown> course = course(first, last, end);
        for (int i = 1; i < course.size(); i++) {
            RegisterValue before = course.get(i - 1).value();
            Shown after = course.get(i);
            if (after.value().compareTo(before) < 0) {
                boolean settled = span.ranBackward()
                        || (after.rolloverDenied() ? backward == Backward.NEGATIVE_ENERGY : turns > 0);
                if (!settled) {
                    return Optional.of(Args.of("register", span.register())
                            .and("previous", before)
                            .and("current", after.value()));
                }
                turns -= after.rolloverDenied() ? 0 : 1;
            }
        }
        return Optional.empty();
    }

    private List<Shown> course(Optional<ReadingKind> first, Optional<ReadingKind> last, ReadingTime end) {
        List<Shown> course = new ArrayList<>();
        if (!MeterSpan.isProvisional(first)) {
            course.add(new Shown(span.previous(), false));
        }
        Optional<InstantReadings> atEnd = Optional.empty();
        for (InstantReadings each : inside) {
            if (each.time().equals(end)) {
                atEnd = Optional.of(each);
            } else {
                addAll(each, course);
            }
        }
        if (!MeterSpan.isProvisional(last)) {
            boolean denied = atEnd.filter(each -> each.isMarked(YesNo.NO)).isPresent();
            course.add(new Shown(span.current(), denied));
        }
        return course;
    }

    private static void addAll(InstantReadings readings, List<Shown> course) {
        boolean denied = readings.isMarked(YesNo.NO);
        readings.readings().stream()
                .filter(reading -> !MeterSpan.isProvisional(reading.kind().toOptional()))
                .flatMap(reading -> reading.value().toOptional().stream())
                .sorted()
                .forEach(value -> course.add(new Shown(value, denied)));
    }
}
