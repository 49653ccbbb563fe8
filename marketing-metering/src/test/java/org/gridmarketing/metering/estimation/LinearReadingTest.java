package org.gridmarketing.metering.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.consumption.RegisterSpan;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.time.ReadingTime;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class LinearReadingTest {
    private static final ReadingTime BEFORE = ReadingTime.parse("2026-01-31");
    private static final ReadingTime AFTER = ReadingTime.parse("2026-03-31");

    private static RegisterSpan span(String previous, String current, boolean rolledOver) {
        return new RegisterSpan(
                new ObjectRef("Meter", "M-1"),
                RegisterKind.ACTIVE_TOTAL,
                RegisterValue.of(previous),
                RegisterValue.of(current),
                OptionalInt.of(4),
                rolledOver);
    }

    private static Outcome<ReadingEstimate> at(RegisterSpan span, String at) {
        return LinearReading.at(span, BEFORE, AFTER, ReadingTime.parse(at), Rounding.halfUp(2), TraceSink.none());
    }

    /** docs/metering.md, estimation: 59 days from 1000 to 1590, 28 of them until the end of February. */
    @Test
    void aMissedMonthEnd() {
        ReadingEstimate estimate = at(span("1000", "1590", false), "2026-02-28").orElseThrow();
        assertThat(estimate.value()).isEqualTo(RegisterValue.of(1280));
        assertThat(estimate.method()).isEqualTo(EstimationMethod.LINEAR);
        assertThat(at(span("1000", "1590", false), "2026-02-28T12:00:00")
                        .orElseThrow()
                        .value())
                .isEqualTo(RegisterValue.of(1275));
    }

    @Test
    void aRolloverLiesBeforeOrAfterTheMissingInstant() {
        assertThat(at(span("9990", "580", true), "2026-02-28").orElseThrow().value())
                .isEqualTo(RegisterValue.of(270));
        assertThat(at(span("9400", "0", true), "2026-02-28").orElseThrow().value())
                .isEqualTo(RegisterValue.of("9684.75"));
    }

    /** From 28 back through zero to 9969: 59 in 59 days, so that after 28 days it shows 0 and after 29 days 9999. */
    @Test
    void aRegisterThatRanBackwardsThroughZeroDoesSoHere() {
        RegisterSpan back = new RegisterSpan(
                new ObjectRef("Meter", "M-1"),
                RegisterKind.ACTIVE_TOTAL,
                RegisterValue.of(28),
                RegisterValue.of(9969),
                OptionalInt.of(4),
                true,
                true);
        assertThat(at(back, "2026-02-28").orElseThrow().value()).isEqualTo(RegisterValue.of(0));
        assertThat(at(back, "2026-03-01").orElseThrow().value()).isEqualTo(RegisterValue.of(9999));
    }

    @Test
    void refusesToExtrapolateAndEveryFaultOfTheReadings() {
        assertRefused(at(span("1000", "1590", false), "2026-03-31"), MeteringIssues.ESTIMATE_NOT_BETWEEN);
        assertRefused(at(span("1000", "1590", false), "2026-01-31"), MeteringIssues.ESTIMATE_NOT_BETWEEN);
        assertRefused(
                at(span("1590", "1000", false), "2027-01-01"),
                MeteringIssues.READING_BACKWARD,
                MeteringIssues.ESTIMATE_NOT_BETWEEN);
    }

    @Property
    void theTwoPartsAreTheWhole(
            @ForAll @LongRange(min = 0, max = 9999) long previous,
            @ForAll @LongRange(min = 0, max = 9999) long advance,
            @ForAll @IntRange(min = 1, max = 58) int days) {
        long current = (previous + advance) % 10000;
        boolean rolled = current < previous;
        RegisterValue value = at(
                        span(Long.toString(previous), Long.toString(current), rolled),
                        BEFORE.day().plusDays(days).toString())
                .orElseThrow()
                .value();
        assertThat(value.isNegative()).isFalse();
        assertThat(value).isLessThan(RegisterValue.of(10000));
        if (!rolled) {
            assertThat(value).isBetween(RegisterValue.of(previous), RegisterValue.of(current));
        }
    }
}
