package org.gridmarketing.model.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridmarketing.model.finding.Finding;

class AssignmentPropertiesTest {
    private static final Organisation STANDARD = Organisation.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final List<String> UNITS = List.of("99999", "9999901", "9999902", "999990101", "999990201", "12");

    @Provide
    Arbitrary<Assignment> assignments() {
        Arbitrary<String> roles = Arbitraries.oneOf(
                Arbitraries.of("PT0301", "PT0302", "PT0401", "PT0402", "PT0501", "PT0502", "PT0601", "PT0603"),
                Arbitraries.of(STANDARD.roles().stream().map(Role::id).toList()),
                Arbitraries.of("PT1802", "PT0702"));
        Arbitrary<Optional<LocalDate>> dates =
                Arbitraries.integers().between(-3, 3).map(DAY::plusDays).optional();
        return Combinators.combine(Arbitraries.of("P1", "P2"), roles, Arbitraries.of(UNITS), dates, dates)
                .as(Assignment::new);
    }

    @Provide
    Arbitrary<List<Assignment>> lists() {
        return assignments().list().ofMaxSize(8);
    }

    private static List<List<Finding>> everyCheck(List<Assignment> assignments) {
        return List.of(STANDARD.conflicts(assignments), STANDARD.conflicts(assignments, OrgTree.empty(), DAY));
    }

    @Property
    void oneMoreAssignmentNeverRemovesAFinding(
            @ForAll("lists") List<Assignment> before, @ForAll("assignments") Assignment one) {
        List<Assignment> after = new ArrayList<>(before);
        after.add(one);
        for (int i = 0; i < 2; i++) {
            assertThat(everyCheck(after).get(i)).containsAll(everyCheck(before).get(i));
        }
    }

    @Property
    void theOrderOfAssignmentsDoesNotMatter(@ForAll("lists") List<Assignment> assignments, @ForAll Random random) {
        List<Assignment> shuffled = new ArrayList<>(assignments);
        Collections.shuffle(shuffled, random);
        assertThat(everyCheck(shuffled)).isEqualTo(everyCheck(assignments));
    }

    /** The days near the one checked are tried one by one. */
    @Property
    void twoAssignmentsOverlapWhereSomeDayIsShared(
            @ForAll("assignments") Assignment one, @ForAll("assignments") Assignment other) {
        boolean shared = false;
        for (int i = -4; i <= 4; i++) {
            shared |= one.isHeldOn(DAY.plusDays(i)) && other.isHeldOn(DAY.plusDays(i));
        }
        assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
    }

    @Property
    void aPersonIsNotConcernedByAnother(@ForAll("lists") List<Assignment> assignments) {
        List<Finding> apart = new ArrayList<>();
        for (String person : List.of("P1", "P2")) {
            apart.addAll(STANDARD.conflicts(assignments.stream()
                    .filter(each -> each.personNo().equals(person))
                    .toList()));
        }
        assertThat(apart).isEqualTo(STANDARD.conflicts(assignments));
    }
}
