package org.gridmarketing.metering.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.time.DayTraits;
import org.gridmarketing.model.time.Holiday;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class LikeDayProfileTest {
    private static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P-1");
    private static final Rounding TWO = Rounding.halfUp(2);

    private static DayLoad load(String day, long... kwh) {
        return new DayLoad(
                LocalDate.parse(day),
                DayTraits.plain(),
                Arrays.stream(kwh).mapToObj(Energy::ofKwh).toList());
    }

    private static Outcome<DayEstimate> average(String day, int count, DayLoad... history) {
        return LikeDayProfile.average(
                LocalDate.parse(day), DayTraits.plain(), List.of(history), count, TWO, POINT, TraceSink.none());
    }

    private static List<Energy> energies(String... kwh) {
        return Arrays.stream(kwh).map(Energy::ofKwh).toList();
    }

    /** docs/metering.md, estimation: Wednesday from Monday and Tuesday, not from Sunday. 2026-03-04 is a Wednesday. */
    @Test
    void aWorkdayIsMadeOfWorkdays() {
        DayEstimate estimate = average(
                        "2026-03-04",
                        2,
                        load("2026-03-01", 900, 900),
                        load("2026-03-02", 10, 21),
                        load("2026-03-03", 20, 40),
                        load("2026-02-27", 500, 500))
                .orElseThrow();
        assertThat(estimate.load().intervals()).isEqualTo(energies("15", "30.5"));
        assertThat(estimate.basis()).containsExactly(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-02"));
        assertThat(estimate.method()).isEqualTo(EstimationMethod.LIKE_DAY_PROFILE);
    }

    @Test
    void aHolidayIsNoWorkday() {
        DayLoad holiday =
                new DayLoad(LocalDate.parse("2026-05-01"), DayTraits.of(Holiday.LABOUR_DAY), energies("1", "2"));
        assertThat(LikeDayProfile.average(
                                LocalDate.parse("2026-05-04"),
                                DayTraits.of(Holiday.LABOUR_DAY),
                                List.of(holiday, load("2026-05-06", 7, 8)),
                                1,
                                TWO,
                                POINT,
                                TraceSink.none())
                        .orElseThrow()
                        .load()
                        .intervals())
                .isEqualTo(energies("1", "2"));
    }

    @Test
    void refusesWithEveryReason() {
        assertRefused(
                average("2026-03-04", 3, load("2026-03-02", -1, 2), load("2026-03-03", 1)),
                MeteringIssues.ESTIMATE_FEW_LIKE_DAYS,
                MeteringIssues.ESTIMATE_INTERVALS_DIFFER,
                MeteringIssues.ESTIMATE_INTERVAL_NEGATIVE);
        assertRefused(average("2026-03-04", 1, load("2026-03-03")), MeteringIssues.ESTIMATE_INTERVALS_DIFFER);
        assertRefused(average("2026-03-04", 1), MeteringIssues.ESTIMATE_FEW_LIKE_DAYS);
        assertThatThrownBy(() -> average("2026-03-04", 0)).isInstanceOf(IllegalArgumentException.class);
        DayEstimate nothing = average("2026-03-04", 1, load("2026-03-03", 0, 0)).orElseThrow();
        assertRefused(
                LikeDayProfile.scaledTo(nothing, Energy.ofKwh("-1.234"), POINT, TraceSink.none()),
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_TOO_FINE,
                MeteringIssues.ESTIMATE_PROFILE_EMPTY);
    }

    @Property
    void aScaledDayHasTheTotalAndNoNegativeInterval(
            @ForAll @Size(min = 1, max = 48) List<@IntRange(min = 0, max = 50) Integer> profile,
            @ForAll @LongRange(min = 0, max = 100_000) long hundredths) {
        Energy total = Energy.ofKwh(java.math.BigDecimal.valueOf(hundredths, 2));
        List<Energy> intervals = new ArrayList<>();
        profile.forEach(kwh -> intervals.add(Energy.ofKwh(kwh)));
        DayEstimate estimate = LikeDayProfile.average(
                        LocalDate.parse("2026-03-04"),
                        DayTraits.plain(),
                        List.of(new DayLoad(LocalDate.parse("2026-03-03"), DayTraits.plain(), intervals)),
                        1,
                        TWO,
                        POINT,
                        TraceSink.none())
                .orElseThrow();
        Outcome<DayEstimate> scaled = LikeDayProfile.scaledTo(estimate, total, POINT, TraceSink.none());
        if (estimate.load().total().isZero() && !total.isZero()) {
            assertThat(scaled.isOk()).isFalse();
        } else {
            assertThat(scaled.orElseThrow().load().total()).isEqualTo(total);
            assertThat(scaled.orElseThrow().load().intervals()).noneMatch(Energy::isNegative);
        }
    }
}
