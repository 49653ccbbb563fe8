package org.gridmarketing.model.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.OrgLevel;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.junit.jupiter.api.Test;

class AssignmentCheckTest {
    private static final Organisation STANDARD = Organisation.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final OrgTree TREE = OrgTree.of(List.of(
            unit("99999", OrgLevel.PROVINCE, ""),
            unit("9999901", OrgLevel.CITY, "99999"),
            unit("9999902", OrgLevel.COUNTY, "9999901"),
            unit("999990201", OrgLevel.STATION, "9999902")));

    private static OrgUnit unit(String no, OrgLevel level, String parent) {
        OrgUnit.Builder builder = OrgUnit.builder();
        builder.no(no);
        builder.level(level);
        if (!parent.isEmpty()) {
            builder.parentNo(parent);
        }
        return builder.build();
    }

    private static Assignment from(String role, String unit, String from, String to) {
        return new Assignment("P1", role, unit, date(from), date(to));
    }

    private static Optional<LocalDate> date(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty()).map(LocalDate::parse);
    }

    private static List<RuleId> rules(List<Finding> findings) {
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message(Language.ZH)).doesNotContain("{");
            assertThat(finding.message(Language.EN)).doesNotContain("{").doesNotContainPattern("[，：（]");
        });
        return findings.stream().map(Finding::rule).toList();
    }

    @Test
    void aProperAssignmentHasNoFault() {
        List<Assignment> one = List.of(Assignment.of("P1", "PT0301", "999990201"));
        assertThat(STANDARD.conflicts(one)).isEmpty();
        assertThat(STANDARD.conflicts(one, TREE)).isEmpty();
        assertThat(STANDARD.conflicts(one, TREE, DAY)).isEmpty();
        assertThat(STANDARD.conflicts(List.of())).isEmpty();
    }

    @Test
    void anUnknownRoleIsFound() {
        List<Finding> findings = STANDARD.conflicts(List.of(Assignment.of("P1", "PT0702", "9999901")));
        assertThat(rules(findings)).containsExactly(AssignmentFault.UNKNOWN_ROLE.rule());
        assertThat(findings.get(0).message(Language.EN)).contains("PT0702");
        assertThat(findings.get(0).severity()).isEqualTo(AssignmentFault.UNKNOWN_ROLE.severity());
    }

    @Test
    void aCodePrintedTwiceMustBeMadePlain() {
        List<Finding> findings = STANDARD.conflicts(List.of(Assignment.of("P1", "PT1802", "9999901")));
        assertThat(rules(findings)).containsExactly(AssignmentFault.AMBIGUOUS_ROLE.rule());
        assertThat(findings.get(0).message(Language.ZH)).contains("PT1802a, PT1802b");
    }

    @Test
    void aWrongLevelIsFoundAndGoesToTheOwnerOfThePosition() {
        List<Finding> findings = STANDARD.conflicts(List.of(Assignment.of("P1", "PT0401", "999990201")));
        assertThat(rules(findings)).containsExactly(AssignmentFault.WRONG_LEVEL.rule());
        assertThat(findings.get(0).message(Language.EN)).contains("Bill calculator", "City", "Supply station");
        assertThat(findings.get(0).message(Language.ZH)).contains("电费核算", "只设于市", "（所）");
        assertThat(findings.get(0).owner()).isEqualTo(BusinessOwner.READING_AND_BILLING);
        assertThat(findings.get(0).centre()).isEqualTo(Centre.BILLING_CENTRE);
    }

    @Test
    void sevenDigitsAreACityOrACountyUntilTheTreeTellsWhich() {
        List<Assignment> one = List.of(Assignment.of("P1", "PT0401", "9999902"));
        assertThat(STANDARD.conflicts(one)).isEmpty();
        assertThat(rules(STANDARD.conflicts(one, TREE))).containsExactly(AssignmentFault.WRONG_LEVEL.rule());
    }

    @Test
    void unitsThatAreIrregularOrUnknownAreFound() {
        List<Assignment> irregular = List.of(Assignment.of("P1", "PT0301", "9999"));
        assertThat(rules(STANDARD.conflicts(irregular))).containsExactly(AssignmentFault.IRREGULAR_UNIT.rule());
        assertThat(rules(STANDARD.conflicts(irregular, TREE)))
                .containsExactly(AssignmentFault.IRREGULAR_UNIT.rule(), AssignmentFault.UNKNOWN_UNIT.rule());
        List<Assignment> unknown = List.of(Assignment.of("P1", "PT0301", "999990299"));
        assertThat(STANDARD.conflicts(unknown)).isEmpty();
        assertThat(rules(STANDARD.conflicts(unknown, TREE))).containsExactly(AssignmentFault.UNKNOWN_UNIT.rule());
    }

    @Test
    void aCountyBelowACityConflictsWithItOnlyInTheTree() {
        List<Assignment> both =
                List.of(Assignment.of("P1", "PT0301", "9999902"), Assignment.of("P1", "PT0501", "9999901"));
        assertThat(STANDARD.conflicts(both)).isEmpty();
        assertThat(rules(STANDARD.conflicts(both, TREE))).containsExactly(new RuleId("ORG-SOD.READ_COLLECT"));
    }

    @Test
    void aConflictWithAnUnknownUnitGoesByPrefix() {
        List<Assignment> both =
                List.of(Assignment.of("P1", "PT0301", "999990299"), Assignment.of("P1", "PT0501", "9999902"));
        assertThat(rules(STANDARD.conflicts(both, TREE)))
                .containsExactly(AssignmentFault.UNKNOWN_UNIT.rule(), new RuleId("ORG-SOD.READ_COLLECT"));
    }

    @Test
    void aWrongLevelDoesNotHideAConflict() {
        List<Assignment> both =
                List.of(Assignment.of("P1", "PT0401", "999990201"), Assignment.of("P1", "PT0501", "999990201"));
        assertThat(rules(STANDARD.conflicts(both)))
                .containsExactly(AssignmentFault.WRONG_LEVEL.rule(), new RuleId("ORG-SOD.CALCULATE_COLLECT"));
    }

    @Test
    void onlyAssignmentsThatShareADayConflict() {
        Assignment reader = from("PT0301", "9999901", "", "2025-12-31");
        assertThat(STANDARD.conflicts(List.of(reader, from("PT0501", "9999901", "2026-01-01", ""))))
                .isEmpty();
        assertThat(rules(STANDARD.conflicts(List.of(reader, from("PT0501", "9999901", "2025-12-31", "")))))
                .containsExactly(new RuleId("ORG-SOD.READ_COLLECT"));
    }

    @Test
    void onADayOnlyWhatIsInForceConflicts() {
        Assignment reader = from("PT0301", "9999901", "2025-01-01", "2026-01-30");
        Assignment cashier = from("PT0501", "9999901", "2025-06-01", "");
        List<Finding> findings = STANDARD.conflicts(List.of(reader, cashier), TREE, DAY);
        assertThat(rules(findings)).containsExactly(AssignmentFault.OUTSIDE_DATES.rule());
        assertThat(findings.get(0).message(Language.ZH)).contains("2025-01-01", "2026-01-30", "2026-01-31");
        assertThat(rules(STANDARD.conflicts(List.of(reader, cashier), TREE, DAY.minusDays(1))))
                .containsExactly(new RuleId("ORG-SOD.READ_COLLECT"));
        Assignment strangerInFuture = from("PT9999", "9999901", "2026-02-01", "");
        assertThat(rules(STANDARD.conflicts(List.of(strangerInFuture), TREE, DAY)))
                .containsExactly(AssignmentFault.OUTSIDE_DATES.rule(), AssignmentFault.UNKNOWN_ROLE.rule());
    }

    @Test
    void reversedDatesAreFoundAndNeverInForce() {
        Assignment reversed = from("PT0301", "9999901", "2026-02-01", "2026-01-01");
        List<Assignment> both = List.of(reversed, Assignment.of("P1", "PT0501", "9999901"));
        assertThat(rules(STANDARD.conflicts(both))).containsExactly(AssignmentFault.DATES_REVERSED.rule());
        assertThat(rules(STANDARD.conflicts(both, TREE, DAY))).containsExactly(AssignmentFault.DATES_REVERSED.rule());
        assertThat(reversed.overlaps(reversed)).isFalse();
    }

    @Test
    void theSameAssignmentTwiceIsFoundOnce() {
        Assignment one = Assignment.of("P1", "PT0702", "9999901");
        assertThat(STANDARD.conflicts(List.of(one, one))).hasSize(1);
    }
}
