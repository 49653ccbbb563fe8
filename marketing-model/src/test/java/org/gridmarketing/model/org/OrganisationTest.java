package org.gridmarketing.model.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.OrgLevel;
import org.junit.jupiter.api.Test;

/** The counts are those of the printed tables of positions and roles (岗位定义, 角色定义). */
class OrganisationTest {
    private static final Organisation STANDARD = Organisation.standard();

    @Test
    void itHoldsWhatIsPrinted() {
        assertThat(STANDARD.positions()).hasSize(29).doesNotHaveDuplicates();
        assertThat(STANDARD.roles()).hasSize(133).doesNotHaveDuplicates();
        assertThat(STANDARD.roles().stream().map(Role::printedCode).distinct()).hasSize(132);
        assertThat(STANDARD.roles()).allMatch(role -> role.printedCode().matches("PT[0-9]{4}"));
        assertThat(STANDARD.positions()).allMatch(position -> position.code().matches("[0-9]{4}"));
    }

    @Test
    void theCodePrintedTwiceNamesTwoRoles() {
        assertThat(STANDARD.role("PT1802")).isEmpty();
        assertThat(STANDARD.printed("PT1802")).extracting(Role::id).containsExactly("PT1802a", "PT1802b");
        assertThat(STANDARD.printed("PT0301")).extracting(Role::id).containsExactly("PT0301");
        assertThat(STANDARD.printed("PT9999")).isEmpty();
        assertThat(STANDARD.roles().stream().filter(role -> !role.id().equals(role.printedCode())))
                .hasSize(2);
    }

    @Test
    void everyRoleBelongsToAPosition() {
        assertThat(STANDARD.roles()).allSatisfy(role -> {
            Position position = STANDARD.position(role);
            assertThat(position.code()).isEqualTo(role.positionCode());
            assertThat(STANDARD.roles(position)).contains(role);
        });
        assertThat(STANDARD.positions().stream()
                        .mapToInt(each -> STANDARD.roles(each).size())
                        .sum())
                .isEqualTo(133);
        assertThat(STANDARD.positions().stream()
                        .filter(each -> STANDARD.roles(each).isEmpty()))
                .extracting(Position::code)
                .containsExactly("0001", "0002");
    }

    @Test
    void aRoleOfAnUnknownPositionIsAnErrorOfTheCaller() {
        Role stranger = new Role("X", "X", "9999", OrgSamples.NAME, Set.of(OrgLevel.CITY), List.of(), "");
        assertThatThrownBy(() -> STANDARD.position(stranger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("role");
    }

    @Test
    void everyLevelHasTheRolesThatNameIt() {
        for (OrgLevel level : OrgLevel.values()) {
            assertThat(STANDARD.rolesAt(level))
                    .isNotEmpty()
                    .allMatch(role -> role.levels().contains(level));
        }
        int entries = Stream.of(OrgLevel.values())
                .mapToInt(level -> STANDARD.rolesAt(level).size())
                .sum();
        assertThat(entries)
                .isEqualTo(STANDARD.roles().stream()
                        .mapToInt(role -> role.levels().size())
                        .sum());
        assertThat(STANDARD.rolesAt(OrgLevel.STATION)).extracting(Role::id).contains("PT0301", "PT0110");
        assertThat(STANDARD.rolesAt(OrgLevel.STATION)).extracting(Role::id).doesNotContain("PT0401", "PT0101");
    }

    @Test
    void levelsThatContradictTheirPositionAreNotedAndKept() {
        Set<String> outside = STANDARD.roles().stream()
                .filter(role -> !STANDARD.position(role).levels().containsAll(role.levels()))
                .map(Role::id)
                .collect(Collectors.toSet());
        assertThat(outside)
                .contains("PT0403", "PT0502", "PT0816", "PT1801")
                .allSatisfy(id -> assertThat(STANDARD.role(id).orElseThrow().note())
                        .contains("level outside the levels printed for position"));
        assertThat(STANDARD.roles().stream()
                        .filter(role -> role.note().contains("level outside"))
                        .map(Role::id))
                .containsExactlyInAnyOrderElementsOf(outside);
    }

    @Test
    void dutiesAreMissingOnlyWhereNoneIsPrinted() {
        assertThat(STANDARD.roles().stream().filter(role -> role.duties().isEmpty()))
                .extracting(Role::id)
                .containsExactly("PT0111", "PT0706");
        assertThat(STANDARD.positions()).allMatch(position -> !position.duties().isEmpty());
        assertThat(STANDARD.roles().stream().flatMap(role -> role.duties().stream()))
                .allSatisfy(duty -> assertThat(STANDARD.rolesWith(duty)).isNotEmpty());
        assertThat(STANDARD.rolesWith(new Duty(DutyAction.RELEASE, DutyObject.BILL)))
                .extracting(Role::id)
                .containsExactly("PT0402");
        assertThat(OrgSamples.READ.text().in(Language.ZH)).isEqualTo("抄录表计示数");
        assertThat(OrgSamples.READ.text().in(Language.EN)).isEqualTo("read meter readings");
        assertThat(OrgSamples.READ).hasToString("READ:METER_READING");
    }

    @Test
    void everyActionAndObjectIsUsed() {
        List<Duty> duties = Stream.concat(
                        STANDARD.roles().stream().flatMap(role -> role.duties().stream()),
                        STANDARD.positions().stream().flatMap(each -> each.duties().stream()))
                .toList();
        assertThat(duties.stream().map(Duty::action)).contains(DutyAction.values());
        assertThat(duties.stream().map(Duty::object)).contains(DutyObject.values());
    }

    /** 130 printed checks, one of them with two owners. */
    @Test
    void ownersHaveTheCentresOfThePrintedChecks() {
        assertThat(STANDARD.ownerships().stream().mapToInt(Ownership::checks).sum())
                .isEqualTo(131);
        assertThat(STANDARD.ownerships())
                .extracting(Ownership::checks)
                .isSortedAccordingTo((one, other) -> other - one);
        assertThat(STANDARD.centres(BusinessOwner.METERING))
                .containsExactly(Centre.METERING_CENTRE, Centre.CUSTOMER_SERVICE_CENTRE);
        for (BusinessOwner owner : BusinessOwner.values()) {
            assertThat(STANDARD.centres(owner)).as(owner.name()).isNotEmpty();
            assertThat(STANDARD.rolesAnswering(owner, OrgLevel.CITY))
                    .as(owner.name())
                    .isNotEmpty()
                    .allMatch(role -> role.levels().contains(OrgLevel.CITY))
                    .allMatch(role -> STANDARD.position(role).owner().orElseThrow() == owner);
        }
        assertThat(STANDARD.rolesAnswering(BusinessOwner.CONTRACT, OrgLevel.STATION))
                .extracting(Role::id)
                .containsExactly("PT0201", "PT0202");
    }

    @Test
    void theBuiltInOneIsReadOnce() {
        assertThat(Organisation.standard()).isSameAs(STANDARD);
    }
}
