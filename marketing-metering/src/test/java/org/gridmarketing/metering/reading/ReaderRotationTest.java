package org.gridmarketing.metering.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.reading.ReaderAssignment;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.junit.jupiter.api.Test;

class ReaderRotationTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-01-01");

    private static ReaderAssignment.Builder open(String no, String segment, String reader, String from) {
        return ReaderAssignment.builder()
                .no(no)
                .segmentNo(segment)
                .readerNo(reader)
                .from(LocalDate.parse(from));
    }

    private static ReaderAssignment closed(String no, String segment, String reader, String from, String to) {
        return open(no, segment, reader, from).to(LocalDate.parse(to)).build();
    }

    private static RotationReport report(ReaderAssignment... assignments) {
        RotationReport report = ReaderRotation.of(Arrays.asList(assignments), AS_OF, 12);
        for (Issue issue : report.issues()) {
            assertThat(issue.message(Language.ZH) + issue.message(Language.EN)).doesNotContain("{");
        }
        return report;
    }

    /** docs/metering.md, reading work: since 1 January 2025 and twelve months, until 31 December. */
    @Test
    void aYearEndsWithItsLastDay() {
        assertThat(report(open("1", "S-1", "R-1", "2025-01-01").build()).stays())
                .containsExactly(new ReaderStay(
                        "S-1", "R-1", LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"), true));
        assertThat(report(open("1", "S-1", "R-1", "2025-01-02").build()).overdue())
                .isEmpty();
    }

    @Test
    void renewedAssignmentsAreOneStayAndASubstituteEndsIt() {
        RotationReport renewed = report(
                open("3", "S-1", "R-1", "2025-09-01").build(),
                closed("1", "S-1", "R-1", "2024-01-01", "2024-12-31"),
                closed("2", "S-1", "R-1", "2025-01-01", "2025-08-31"));
        assertThat(renewed.stays().get(0).since()).isEqualTo("2024-01-01");
        RotationReport substituted = report(
                closed("1", "S-1", "R-1", "2024-01-01", "2024-12-31"),
                closed("2", "S-1", "R-2", "2025-01-01", "2025-08-31"),
                open("3", "S-1", "R-1", "2025-09-01").build());
        assertThat(substituted.stays().get(0).since()).isEqualTo("2025-09-01");
        assertThat(substituted.overdue()).isEmpty();
        RotationReport gap = report(
                closed("1", "S-1", "R-1", "2024-01-01", "2024-12-30"),
                open("2", "S-1", "R-1", "2025-01-01").build());
        assertThat(gap.stays().get(0).since()).isEqualTo("2025-01-01");
    }

    @Test
    void theLongestDueComesFirst() {
        assertThat(report(
                                open("1", "S-1", "R-1", "2025-06-01").build(),
                                open("2", "S-2", "R-2", "2020-06-01").build())
                        .stays())
                .extracting(ReaderStay::segmentNo)
                .containsExactly("S-2", "S-1");
    }

    @Test
    void whatCannotBeReadIsTold() {
        RotationReport report = report(
                ReaderAssignment.builder()
                        .no("1")
                        .to(Recorded.unreadable("soon", UnreadableReason.MALFORMED))
                        .build(),
                closed("2", "S-1", "R-1", "2025-02-01", "2025-01-01"),
                closed("3", "S-2", "R-1", "2025-01-01", "2025-12-31"),
                open("4", "S-3", "R-1", "2025-01-01").build(),
                open("5", "S-3", "R-2", "2025-01-01").build());
        assertThat(report.stays()).isEmpty();
        assertThat(report.issues())
                .extracting(Issue::code)
                .containsExactly(
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.VALUE_MISSING,
                        MeteringIssues.DAYS_REVERSED,
                        MeteringIssues.SEGMENT_WITHOUT_READER,
                        MeteringIssues.SEGMENT_WITH_TWO_READERS);
        assertThatThrownBy(() -> ReaderRotation.of(List.of(), AS_OF, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ReaderStay stay(String segment, String reader) {
        return new ReaderStay(segment, reader, AS_OF, AS_OF, false);
    }

    @Test
    void aTeamPassesItsSegmentsOn() {
        assertThat(RotationPlan.next(List.of(stay("S-1", "A"), stay("S-2", "B")), List.of("A", "B"))
                        .orElseThrow())
                .isEqualTo(Map.of("S-1", "B", "S-2", "A"));
        assertRefused(
                RotationPlan.next(List.of(stay("S-1", "A"), stay("S-2", "X")), List.of("A", "A")),
                MeteringIssues.ROTATION_TEAM_IMPOSSIBLE,
                MeteringIssues.ROTATION_READER_OUTSIDE);
        assertRefused(RotationPlan.next(List.of(), List.of("A")), MeteringIssues.ROTATION_TEAM_IMPOSSIBLE);
    }

    @Property
    void nobodyKeepsASegmentAndNoWorkIsLost(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 4) Integer> readers) {
        List<String> team = List.of("R0", "R1", "R2", "R3", "R4");
        List<ReaderStay> stays = new ArrayList<>();
        for (int i = 0; i < readers.size(); i++) {
            stays.add(stay("S" + i, team.get(readers.get(i))));
        }
        Map<String, String> next = RotationPlan.next(stays, team).orElseThrow();
        assertThat(next).hasSameSizeAs(stays);
        assertThat(stays).noneMatch(stay -> stay.readerNo().equals(next.get(stay.segmentNo())));
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (String reader : team) {
            before.add((int) stays.stream()
                    .filter(stay -> stay.readerNo().equals(reader))
                    .count());
            after.add(Collections.frequency(next.values(), reader));
        }
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
    }
}
