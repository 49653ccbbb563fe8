package org.gridmarketing.model.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.OrgLevel;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.ObjectRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegregationTest {
    private static final Organisation STANDARD = Organisation.standard();
    private static final String CITY = "9999901";
    private static final String STATION = "999990101";
    private static final String OTHER_STATION = "999990102";

    static Stream<SegregationRow> rows() {
        return STANDARD.segregation().stream();
    }

    @ParameterizedTest
    @CsvSource({
        "CALCULATE_RELEASE, PT0401, PT0402",
        "READ_COLLECT, PT0301, PT0501",
        "CONTRACT_DRAFT_APPROVE, PT0201, PT0202",
        "EXCEPTION_RAISE_REVIEW, PT0301, PT0302",
        "INSPECTION_PLAN_APPROVE, PT0602, PT0603",
        "AUDIT_TOPIC_REVIEW, PT1802a, PT1802b"
    })
    void theNamedPairsConflict(String item, String first, String second) {
        List<Finding> findings = check(first, CITY, second, CITY);
        assertThat(findings).extracting(Finding::rule).contains(new RuleId("ORG-SOD." + item));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.subject()).isEqualTo(new ObjectRef("Person", "P1"));
            assertThat(finding.message(Language.ZH)).contains(first, second, CITY, "不得由一人兼任");
            assertThat(finding.message(Language.EN)).contains(first, second, CITY);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0806", "PT0813"})
    void whoInstallsAMeterDoesNotJudgeIt(String role) {
        assertThat(STANDARD.conflicts(
                        List.of(Assignment.of("S1", role, "99999"), Assignment.of("S1", "PT0828", "9999901"))))
                .extracting(Finding::rule)
                .contains(new RuleId("ORG-SOD.INSTALL_ARBITRATE"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowFindsItsPairAndNothingWithoutIt(SegregationRow row) {
        Role first = holder(row.first(), row);
        Role second = holder(row.second(), row);
        String no = unitOf(first, second);
        List<Finding> found = found(row, check(first.id(), no, second.id(), no));
        assertThat(found).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(row.severity());
            assertThat(finding.owner()).isEqualTo(row.owner());
            assertThat(finding.centre()).isEqualTo(row.centre());
            assertThat(finding.message(Language.ZH)).contains(row.reason().zh());
            assertThat(finding.message(Language.EN)).contains(row.reason().en());
        });
        assertThat(found(row, STANDARD.conflicts(List.of(Assignment.of("P1", first.id(), no)))))
                .isEmpty();
        assertThat(found(row, STANDARD.conflicts(List.of(Assignment.of("P1", second.id(), no)))))
                .isEmpty();
        List<Assignment> twoPersons =
                List.of(Assignment.of("P1", first.id(), no), Assignment.of("P2", second.id(), no));
        assertThat(found(row, STANDARD.conflicts(twoPersons))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowReachesAsFarAsItsScope(SegregationRow row) {
        String first = holder(row.first(), row).id();
        String second = holder(row.second(), row).id();
        boolean subtree = row.scope() != SegregationScope.SAME_UNIT;
        boolean anywhere = row.scope() == SegregationScope.ANYWHERE;
        assertThat(found(row, check(first, STATION, second, CITY))).hasSize(subtree ? 1 : 0);
        assertThat(found(row, check(first, CITY, second, STATION))).hasSize(subtree ? 1 : 0);
        assertThat(found(row, check(first, STATION, second, OTHER_STATION))).hasSize(anywhere ? 1 : 0);
    }

    @Test
    void rowsAreOnceEachAndSayWhereTheyComeFrom() {
        assertThat(STANDARD.segregation()).hasSizeGreaterThan(20);
        assertThat(STANDARD.segregation()).extracting(SegregationRow::rule).doesNotHaveDuplicates();
        assertThat(rows().map(row -> List.of(row.first(), row.second()))).doesNotHaveDuplicates();
        assertThat(rows().filter(SegregationRow::restsOnPractice)).isNotEmpty();
        assertThat(rows().filter(row -> !row.restsOnPractice()))
                .allSatisfy(row -> assertThat(row.source()).containsPattern("PT[0-9]{4}|岗位职责|核查办法"));
        assertThat(rows().map(SegregationRow::scope)).contains(SegregationScope.values());
    }

    /** A role that has both duties as printed would make every holder a finding. */
    @Test
    void noPrintedRoleHasBothDutiesOfARow() {
        assertThat(STANDARD.roles())
                .allSatisfy(role ->
                        assertThat(rows().filter(row -> row.isWithin(role))).isEmpty());
    }

    @Test
    void theSameRoleAtTwoUnitsIsNoConflict() {
        assertThat(check("PT0301", STATION, "PT0301", OTHER_STATION)).isEmpty();
    }

    private static Role holder(Duty duty, SegregationRow row) {
        Optional<Role> holder = STANDARD.rolesWith(duty).stream()
                .filter(role -> !row.isWithin(role))
                .findFirst();
        return holder.orElseThrow(() -> new AssertionError("no role for " + duty));
    }

    private static String unitOf(Role first, Role second) {
        List<OrgLevel> shared = new ArrayList<>(first.levels());
        shared.retainAll(second.levels());
        return shared.contains(OrgLevel.CITY) ? CITY : "99999";
    }

    private static List<Finding> check(String first, String firstUnit, String second, String secondUnit) {
        return STANDARD.conflicts(
                List.of(Assignment.of("P1", first, firstUnit), Assignment.of("P1", second, secondUnit)));
    }

    private static List<Finding> found(SegregationRow row, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(row.rule()))
                .toList();
    }
}
