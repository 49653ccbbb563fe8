package org.gridmarketing.metering.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.indicator.Indicator;
import org.gridmarketing.metering.indicator.IndicatorKind;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.reading.ReadingPlan;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class PlanCompletionTest {
    private static final ObjectRef ORG = new ObjectRef("OrgUnit", "O-1");
    private static final LocalDate AS_OF = LocalDate.parse("2026-02-20");
    private static final Map<String, Long> POINTS = Map.of("S-1", 60L, "S-2", 30L, "S-3", 10L, "S-4", 500L);

    private static ReadingPlan.Builder planned(String segment, String day) {
        return ReadingPlan.builder().no("P-" + segment).segmentNo(segment).plannedOn(LocalDate.parse(day));
    }

    private static PlanCompletion completion(ReadingPlan... plans) {
        PlanCompletion completion = PlanCompletion.of(
                List.of(plans),
                POINTS,
                PlanCompletion.USUAL_TOLERANCE,
                AS_OF,
                Rounding.halfUp(2),
                ORG,
                TraceSink.none());
        for (Issue issue : completion.issues()) {
            assertThat(issue.message(Language.ZH) + issue.message(Language.EN)).doesNotContain("{");
        }
        return completion;
    }

    /** docs/metering.md, reading work: 60 points a day early, 30 two days late, 10 not at all; 500 are not due yet. */
    @Test
    void pointsReadInTime() {
        PlanCompletion completion = completion(
                planned("S-1", "2026-02-05")
                        .readOn(LocalDate.parse("2026-02-04"))
                        .build(),
                planned("S-2", "2026-02-06")
                        .readOn(LocalDate.parse("2026-02-08"))
                        .build(),
                planned("S-3", "2026-02-18").build(),
                planned("S-4", "2026-02-19").build());
        Indicator rate = completion.onTime().orElseThrow();
        assertThat(rate.kind()).isEqualTo(IndicatorKind.ON_TIME_READING);
        assertThat(rate.rate()).isEqualTo(Percentage.ofPercent("60"));
        assertThat(completion.late()).extracting(ObjectRef::key).containsExactly("P-S-2");
        assertThat(completion.unread()).extracting(ObjectRef::key).containsExactly("P-S-3");
        assertThat(completion.issues()).isEmpty();
    }

    @Test
    void nothingDueHasNoRate() {
        assertRefused(completion(planned("S-4", "2026-02-19").build()).onTime(), MeteringIssues.VALUE_NOT_POSITIVE);
    }

    @Test
    void whatCannotBeCountedIsTold() {
        PlanCompletion completion = completion(
                ReadingPlan.builder()
                        .no("1")
                        .readOn(Recorded.unreadable("x", UnreadableReason.MALFORMED))
                        .build(),
                planned("S-9", "2026-02-05")
                        .readOn(LocalDate.parse("2026-02-21"))
                        .build());
        assertThat(completion.issues())
                .extracting(Issue::code)
                .containsExactly(
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.SEGMENT_POINTS_UNKNOWN,
                        MeteringIssues.READ_IN_FUTURE);
        assertThatThrownBy(() -> PlanCompletion.of(List.of(), POINTS, -1, AS_OF, Rounding.WHOLE, ORG, TraceSink.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlanThatStandsTwiceCountsOnce() {
        ReadingPlan plan = planned("S-1", "2026-02-05")
                .readOn(LocalDate.parse("2026-02-05"))
                .build();
        PlanCompletion completion = completion(plan, plan);
        assertThat(completion.onTime().orElseThrow().whole()).isEqualTo(Ratio.of("60"));
        assertThat(completion.issues()).extracting(Issue::code).containsExactly(MeteringIssues.PLAN_TWICE);
    }

    @Test
    void errorsByReaderSegmentAndCause() {
        List<ReadingError> errors = List.of(
                new ReadingError(ORG, "R-1", "S-1", ReadingErrorCause.MISREAD),
                new ReadingError(ORG, "R-1", "S-2", ReadingErrorCause.LEFT_OUT),
                new ReadingError(ORG, "R-9", "S-1", ReadingErrorCause.MISREAD));
        Map<String, Outcome<Indicator>> byReader = ReadingErrorStatistics.byReader(
                errors, Map.of("R-1", 1000L, "R-2", 500L), Rounding.halfUp(2), TraceSink.none());
        assertThat(outcome(byReader, "R-1").orElseThrow().rate()).isEqualTo(Percentage.ofPercent("0.2"));
        assertThat(outcome(byReader, "R-2").orElseThrow().rate()).isEqualTo(Percentage.ZERO);
        assertRefused(outcome(byReader, "R-9"), MeteringIssues.VALUE_NOT_POSITIVE);
        Map<String, Outcome<Indicator>> bySegment = ReadingErrorStatistics.bySegment(
                errors, Map.of("S-1", 400L, "S-2", 400L), Rounding.halfUp(2), TraceSink.none());
        assertThat(outcome(bySegment, "S-1").orElseThrow().rate()).isEqualTo(Percentage.ofPercent("0.5"));
        assertThat(ReadingErrorStatistics.byCause(errors))
                .containsEntry(ReadingErrorCause.MISREAD, 2L)
                .containsEntry(ReadingErrorCause.ESTIMATED, 0L);
    }

    private static Outcome<Indicator> outcome(Map<String, Outcome<Indicator>> rates, String key) {
        return Optional.ofNullable(rates.get(key)).orElseThrow();
    }
}
