package org.gridmarketing.model.org;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.OrgLevel;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.junit.jupiter.api.Test;

class OrgTreeTest {
    private static OrgUnit unit(String no) {
        OrgUnit.Builder builder = OrgUnit.builder();
        builder.no(no);
        return builder.build();
    }

    private static OrgUnit below(String no, String parent) {
        return unit(no).withParentNo(Recorded.of(parent));
    }

    private static List<IssueCode> codes(OrgTree tree) {
        assertThat(tree.issues())
                .allSatisfy(issue -> assertThat(issue.message(Language.ZH))
                        .contains(issue.subject().key()));
        return tree.issues().stream().map(Issue::code).toList();
    }

    @Test
    void prefixesMakeTheTree() {
        OrgTree tree = OrgTree.of(
                List.of(unit("999990102"), unit("99999"), unit("9999901"), unit("999990101"), unit("88888")));
        assertThat(tree.issues()).isEmpty();
        assertThat(tree.roots()).containsExactly("99999", "88888");
        assertThat(tree.parent("999990101")).contains("9999901");
        assertThat(tree.parent("99999")).isEmpty();
        assertThat(tree.ancestors("999990101")).containsExactly("9999901", "99999");
        assertThat(tree.children("9999901")).containsExactly("999990102", "999990101");
        assertThat(tree.descendants("99999")).containsExactly("9999901", "999990102", "999990101");
        assertThat(tree.descendants("88888")).isEmpty();
        assertThat(tree.isWithin("999990101", "99999")).isTrue();
        assertThat(tree.isWithin("99999", "99999")).isTrue();
        assertThat(tree.isWithin("99999", "9999901")).isFalse();
        assertThat(tree.isWithin("999990101", "88888")).isFalse();
        assertThat(tree.find("9999901")).contains(unit("9999901"));
        assertThat(tree.units()).hasSize(5);
        assertThat(tree).hasToString("OrgTree[999990102, 99999, 9999901, 999990101, 88888]");
    }

    @Test
    void levelsFollowTheLengthUntilOneIsRecorded() {
        OrgTree tree = OrgTree.of(List.of(unit("99999"), unit("9999901").withLevel(Recorded.of(OrgLevel.COUNTY))));
        assertThat(tree.levels("9999901")).containsExactly(OrgLevel.COUNTY);
        assertThat(tree.levels("99999")).containsExactly(OrgLevel.PROVINCE);
        assertThat(tree.levels("9999902")).containsExactly(OrgLevel.CITY, OrgLevel.COUNTY);
        assertThat(tree.levels("999990201")).containsExactly(OrgLevel.STATION);
        assertThat(tree.levels("999")).isEmpty();
        assertThat(tree.levels("9999A")).isEmpty();
    }

    @Test
    void aCountyMayStandBelowACity() {
        OrgTree tree = OrgTree.of(
                List.of(unit("99999"), unit("9999901"), below("9999902", "9999901"), below("999990201", "9999902")));
        assertThat(tree.issues()).isEmpty();
        assertThat(tree.ancestors("999990201")).containsExactly("9999902", "9999901", "99999");
    }

    @Test
    void anUnknownUnitGoesByItsPrefixes() {
        assertThat(OrgTree.empty().ancestors("999990101")).containsExactly("9999901", "99999");
        assertThat(OrgTree.empty().isWithin("999990101", "9999901")).isTrue();
        assertThat(OrgTree.empty().isWithin("1234", "123")).isFalse();
        assertThat(OrgTree.empty().parent("999990101")).isEmpty();
        assertThat(OrgTree.empty().units()).isEmpty();
    }

    @Test
    void irregularNumbersDoublesAndLevelsAreReported() {
        OrgTree tree = OrgTree.of(List.of(
                unit("99999"), unit("99999"), unit("9999"), unit("9999901").withLevel(Recorded.of(OrgLevel.STATION))));
        assertThat(codes(tree))
                .containsExactly(
                        OrganisationIssues.UNIT_TWICE,
                        OrganisationIssues.UNIT_NO_IRREGULAR,
                        OrganisationIssues.LEVEL_AGAINST_NUMBER);
        assertThat(tree.roots()).containsExactly("99999", "9999");
    }

    @Test
    void unitsAboveThatAreMissingUnreadableOrElsewhereAreReported() {
        OrgUnit unreadable = unit("9999902").withParentNo(Recorded.unreadable("?", UnreadableReason.MALFORMED));
        OrgTree tree = OrgTree.of(List.of(
                below("99999", "1"),
                below("9999901", "77777"),
                unreadable,
                unit("888880101"),
                below("999990101", "99999")));
        assertThat(codes(tree))
                .containsExactly(
                        OrganisationIssues.PARENT_MISSING,
                        OrganisationIssues.PARENT_UNREADABLE,
                        OrganisationIssues.PARENT_MISSING,
                        OrganisationIssues.PARENT_AGAINST_PREFIX);
        assertThat(tree.parent("9999901")).contains("99999");
        assertThat(tree.parent("9999902")).contains("99999");
        assertThat(tree.parent("888880101")).isEmpty();
        assertThat(tree.parent("999990101")).contains("99999");
    }

    @Test
    void cyclesAreReportedAndBroken() {
        OrgTree tree = OrgTree.of(
                List.of(below("99999", "9999902"), below("9999901", "9999902"), below("9999902", "9999901")));
        assertThat(codes(tree)).contains(OrganisationIssues.PARENT_CYCLE);
        assertThat(tree.roots()).containsExactly("99999");
        assertThat(tree.descendants("99999")).containsExactly("9999901", "9999902");
        assertThat(OrgTree.of(List.of(below("99999", "99999"))).roots()).containsExactly("99999");
    }

    @Provide
    Arbitrary<List<OrgUnit>> units() {
        List<String> numbers =
                List.of("11111", "1111101", "1111102", "111110101", "111110201", "22222", "2222201", "7");
        return Arbitraries.of(numbers)
                .flatMap(no -> Arbitraries.of(numbers)
                        .optional()
                        .map(parent -> parent.map(above -> below(no, above)).orElseGet(() -> unit(no))))
                .list()
                .ofMaxSize(8);
    }

    /** However the units above are recorded, every unit is reached from exactly one root. */
    @Property
    void itIsAlwaysATree(@ForAll("units") List<OrgUnit> units) {
        OrgTree tree = OrgTree.of(units);
        List<String> reached = new ArrayList<>(tree.roots());
        tree.roots().forEach(root -> reached.addAll(tree.descendants(root)));
        assertThat(reached)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        units.stream().map(OrgUnit::no).distinct().toList());
        assertThat(reached)
                .allSatisfy(no -> assertThat(tree.ancestors(no))
                        .allSatisfy(above -> assertThat(tree.descendants(above)).contains(no)));
    }

    /** Without recorded units above, the parent is the longest known prefix, whatever the order of the rows. */
    @Property
    void theParentIsTheLongestKnownPrefix(@ForAll("units") List<OrgUnit> units) {
        Map<String, OrgUnit> bare = new HashMap<>();
        units.forEach(each -> bare.put(each.no(), unit(each.no())));
        OrgTree tree = OrgTree.of(List.copyOf(bare.values()));
        for (String no : bare.keySet()) {
            String expected = bare.keySet().stream()
                    .filter(other -> other.length() >= 5 && no.startsWith(other) && !no.equals(other))
                    .reduce("", (one, other) -> one.length() > other.length() ? one : other);
            assertThat(tree.parent(no).orElse("")).isEqualTo(expected);
        }
    }
}
