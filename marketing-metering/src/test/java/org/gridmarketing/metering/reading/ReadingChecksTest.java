package org.gridmarketing.metering.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.reading.ReadingRoute;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.reading.ReadingStop;
import org.gridmarketing.model.record.Recorded;
import org.junit.jupiter.api.Test;

class ReadingChecksTest {
    private static ReadingStop stop(int sequence, String point) {
        return ReadingStop.builder().sequence(sequence).meteringPointNo(point).build();
    }

    private static ReadingRoute route(ReadingStop... stops) {
        return ReadingRoute.builder().no("R-1").addStops(stops).build();
    }

    private static List<RuleId> rules(CheckedWork checked) {
        for (Finding finding : checked.findings()) {
            assertThat(finding.message(Language.ZH) + finding.message(Language.EN))
                    .doesNotContain("{");
        }
        return checked.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void aRouteIsWalkedByItsNumbers() {
        ReadingStop without = ReadingStop.builder().meteringPointNo("P-9").build();
        assertThat(RouteOrder.inOrder(route(without, stop(20, "P-2"), stop(10, "P-1"), stop(20, "P-3"))))
                .extracting(stop -> stop.meteringPointNo())
                .containsExactly(Recorded.of("P-1"), Recorded.of("P-2"), Recorded.of("P-3"), Recorded.of("P-9"));
    }

    @Test
    void aGoodRouteIsClean() {
        CheckedWork checked = RouteOrder.check(route(stop(1, "P-1"), stop(5, "P-2")), Set.of("P-1", "P-2"));
        assertThat(checked.isClean()).isTrue();
    }

    @Test
    void everyFaultOfARouteIsFound() {
        ReadingRoute route = route(
                stop(1, "P-1"),
                stop(1, "P-2"),
                stop(2, "P-2"),
                stop(3, "P-8"),
                ReadingStop.builder().build());
        CheckedWork checked = RouteOrder.check(route, Set.of("P-1", "P-2", "P-3"));
        assertThat(rules(checked))
                .containsExactly(
                        ReadingCheck.SEQUENCE_MISSING.rule(),
                        ReadingCheck.SEQUENCE_TWICE.rule(),
                        ReadingCheck.POINT_TWICE.rule(),
                        ReadingCheck.POINT_NOT_ON_ROUTE.rule(),
                        ReadingCheck.POINT_OUTSIDE.rule());
        assertThat(checked.findings())
                .extracting(finding -> finding.subject().key())
                .containsExactly("R-1", "R-1", "P-2", "P-3", "P-8");
        assertThat(checked.undecided()).extracting(Issue::attribute).containsExactly("stops.meteringPointNo");
        assertThat(checked.isClean()).isFalse();
    }

    private static Customer customer(String no, String segment, String org) {
        return Customer.builder().no(no).segmentNo(segment).orgNo(org).build();
    }

    @Test
    void aSegmentIsReadByTheDepartmentThatSupplies() {
        ReadingSegment segment = ReadingSegment.builder().no("S-1").orgNo("O-1").build();
        CheckedWork checked = SegmentDepartments.check(
                segment,
                List.of(
                        customer("C-1", "S-1", "O-1"),
                        customer("C-2", "S-1", "O-2"),
                        customer("C-3", "S-2", "O-2"),
                        Customer.builder().no("C-4").segmentNo("S-1").build()));
        assertThat(rules(checked)).containsExactly(ReadingCheck.DEPARTMENT.rule());
        assertThat(checked.findings().get(0).customerNo()).isEqualTo("C-2");
        assertThat(checked.undecided())
                .extracting(issue -> issue.subject().key())
                .containsExactly("C-4");
    }

    @Test
    void aSegmentWithoutDepartmentIsUndecided() {
        CheckedWork checked = SegmentDepartments.check(
                ReadingSegment.builder().no("S-1").build(), List.of(customer("C-1", "S-1", "O-1")));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.undecided()).extracting(Issue::code).containsExactly(MeteringIssues.VALUE_MISSING);
    }
}
