package org.gridmarketing.metering.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.ReadingCycle;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.reading.ReadingPlan;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.record.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingPlannerTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    private static ReadingSegment segment(String no, ReadingCycle cycle, int day) {
        return ReadingSegment.builder()
                .no(no)
                .cycle(cycle)
                .readingDay(day)
                .readerNo("R-1")
                .orgNo("O-1")
                .build();
    }

    private static PlanDraft plan(ReadingDayPolicy policy, ReadingSegment... segments) {
        PlanDraft draft = ReadingPlanner.plan(Arrays.asList(segments), FEBRUARY, policy);
        for (Issue issue : draft.issues()) {
            assertThat(issue.message(Language.ZH) + issue.message(Language.EN)).doesNotContain("{");
        }
        return draft;
    }

    @Test
    void segmentsAreReadOnTheirDaysInTheirMonths() {
        PlanDraft draft = plan(
                ReadingDayPolicy.REFUSE,
                segment("S-3", ReadingCycle.MONTHLY, 20),
                segment("S-2", ReadingCycle.EVEN_MONTHS, 5),
                segment("S-1", ReadingCycle.ODD_MONTHS, 5),
                segment("S-0", ReadingCycle.NOT_READ, 5));
        assertThat(draft.plans()).extracting(ReadingPlan::no).containsExactly("S-2-2026-02", "S-3-2026-02");
        assertThat(draft.plans().get(0).plannedOn()).isEqualTo(Recorded.of(LocalDate.of(2026, 2, 5)));
        assertThat(draft.plans().get(0).month()).isEqualTo(Recorded.of(FEBRUARY));
        assertThat(draft.notDue()).hasSize(2);
        assertThat(draft.issues()).isEmpty();
    }

    @Test
    void aDayThatTheMonthDoesNotHave() {
        ReadingSegment last = segment("S-1", ReadingCycle.MONTHLY, 31);
        assertThat(plan(ReadingDayPolicy.LAST_DAY, last).plans().get(0).plannedOn())
                .isEqualTo(Recorded.of(LocalDate.of(2026, 2, 28)));
        PlanDraft refused = plan(ReadingDayPolicy.REFUSE, last);
        assertThat(refused.plans()).isEmpty();
        assertThat(refused.issues()).extracting(Issue::code).containsExactly(MeteringIssues.READING_DAY_IMPOSSIBLE);
        assertThat(plan(ReadingDayPolicy.LAST_DAY, segment("S-1", ReadingCycle.MONTHLY, 32))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(MeteringIssues.READING_DAY_IMPOSSIBLE);
    }

    @Test
    void everyReasonIsTold() {
        PlanDraft draft = plan(
                ReadingDayPolicy.REFUSE,
                ReadingSegment.builder().no("S-1").build(),
                segment("S-2", ReadingCycle.SEVERAL_TIMES_A_MONTH, 5),
                segment("S-3", ReadingCycle.MONTHLY, 5),
                segment("S-3", ReadingCycle.MONTHLY, 6));
        assertThat(draft.plans()).extracting(ReadingPlan::no).containsExactly("S-3-2026-02");
        assertThat(draft.issues())
                .extracting(Issue::code)
                .containsExactly(
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.READING_DAYS_UNKNOWN,
                        MeteringIssues.SEGMENT_TWICE);
    }

    @ParameterizedTest
    @EnumSource
    void everyCycleAsksForAsManyReadingsAYearAsItSays(ReadingCycle cycle) {
        long months = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).stream()
                .filter(month -> ReadingPlanner.isDue(cycle, YearMonth.of(2026, month)))
                .count();
        long expected = switch (cycle) {
            case MONTHLY, SEVERAL_TIMES_A_MONTH -> 12;
            case ODD_MONTHS, EVEN_MONTHS -> 6;
            case NOT_READ, IRREGULAR -> 0;
        };
        assertThat(months).isEqualTo(expected);
    }
}
