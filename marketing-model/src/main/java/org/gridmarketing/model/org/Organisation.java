package org.gridmarketing.model.org;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.OrgLevel;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.outcome.Outcome;

/**
 * Organisation (组织机构): positions, roles, lines of business and segregation rows, and what follows from them. The built-in
 * one holds the 29 positions and 133 roles as printed, with their gaps and irregular codes.
 */
public final class Organisation {
    private final ImmutableMap<String, Position> positions;
    private final ImmutableMap<String, Role> roles;
    private final ImmutableListMultimap<String, Role> rolesByPrintedCode;
    private final ImmutableListMultimap<String, Role> rolesByPosition;
    private final ImmutableList<Ownership> ownerships;
    private final ImmutableList<SegregationRow> segregation;

    Organisation(
            Map<String, Position> positions,
            Map<String, Role> roles,
            List<Ownership> ownerships,
            List<SegregationRow> segregation) {
        this.positions = ImmutableMap.copyOf(positions);
        this.roles = ImmutableMap.copyOf(roles);
        this.rolesByPrintedCode = Multimaps.index(roles.values(), Role::printedCode);
        this.rolesByPosition = Multimaps.index(roles.values(), Role::positionCode);
        this.ownerships = ImmutableList.sortedCopyOf(
                Comparator.comparingInt(Ownership::checks).reversed(), ownerships);
        this.segregation = ImmutableList.copyOf(segregation);
    }

    /**
     * The built-in organisation.
     *
     * @return read once, immutable
     */
    public static Organisation standard() {
        return Holder.STANDARD;
    }

    /**
     * Reads an organisation from tables with tabs, in the form of the built-in ones under {@code gridmarketing/org}.
     *
     * @param positions code, levels, name_zh, name_en, owner, duties, note
     * @param roles id, printed, position, levels, name_zh, name_en, duties, note
     * @param owners owner, centre, checks
     * @param segregation rule, first, second, scope, severity, owner, centre, source, reason_zh, reason_en
     * @return the organisation, or every problem of all tables with table and line
     * @throws UncheckedIOException if a reader fails; the readers are not closed
     */
    public static Outcome<Organisation> read(Reader positions, Reader roles, Reader owners, Reader segregation) {
        return new OrganisationReader().read(positions, roles, owners, segregation);
    }

    /**
     * All positions.
     *
     * @return in printed order
     */
    public Collection<Position> positions() {
        return positions.values();
    }

    /**
     * A position by its code.
     *
     * @param code for example {@code 0301}
     * @return the position, or empty where there is none
     */
    public Optional<Position> position(String code) {
        return Optional.ofNullable(positions.get(code));
    }

    /**
     * The position that a role belongs to.
     *
     * @param role a role of this organisation
     * @return its position
     * @throws IllegalArgumentException if the role is of another organisation whose position is not known here
     */
    public Position position(Role role) {
        return position(role.positionCode())
                .orElseThrow(() -> new IllegalArgumentException("role has an unknown position: " + role));
    }

    /**
     * All roles.
     *
     * @return in printed order
     */
    public Collection<Role> roles() {
        return roles.values();
    }

    /**
     * A role by its id.
     *
     * @param id for example {@code PT0301}
     * @return the role, or empty where there is none; a code that is printed twice is no id
     */
    public Optional<Role> role(String id) {
        return Optional.ofNullable(roles.get(id));
    }

    /**
     * The roles of a position.
     *
     * @param position the position
     * @return in printed order; two positions have none
     */
    public List<Role> roles(Position position) {
        return rolesByPosition.get(position.code());
    }

    /**
     * The roles for which a code is printed.
     *
     * @param code for example {@code PT1802}, which is printed twice
     * @return in printed order
     */
    public List<Role> printed(String code) {
        return rolesByPrintedCode.get(code);
    }

    /**
     * The roles that may be held at a unit of a level.
     *
     * @param level the level
     * @return in printed order
     */
    public List<Role> rolesAt(OrgLevel level) {
        return roles.values().stream()
                .filter(role -> role.levels().contains(level))
                .toList();
    }

    /**
     * The roles that have a duty.
     *
     * @param duty the duty
     * @return in printed order
     */
    public List<Role> rolesWith(Duty duty) {
        return roles.values().stream().filter(role -> role.has(duty)).toList();
    }

    /**
     * Lines of business and centres.
     *
     * @return the pair with most printed checks first
     */
    public List<Ownership> ownerships() {
        return ownerships;
    }

    /**
     * The centres that mend what a line of business answers for.
     *
     * @param owner the line of business of a check
     * @return the centre with most printed checks first; at least one
     */
    public List<Centre> centres(BusinessOwner owner) {
        return ownerships.stream()
                .filter(each -> each.owner() == owner)
                .map(Ownership::centre)
                .toList();
    }

    /**
     * Who answers for a check at a unit of a level: the roles of the positions of its line of business.
     *
     * @param owner the line of business of the check
     * @param level the level of the unit
     * @return in printed order; empty where the line has no role at the level
     */
    public List<Role> rolesAnswering(BusinessOwner owner, OrgLevel level) {
        return rolesAt(level).stream()
                .filter(role -> position(role).owner().equals(Optional.of(owner)))
                .toList();
    }

    /**
     * Duties that one person must not hold through two roles.
     *
     * @return in the order of the table
     */
    public List<SegregationRow> segregation() {
        return segregation;
    }

    /**
     * Conflicts by numbers of org units alone, whatever the day: two assignments conflict where they share a day.
     *
     * @param assignments of any number of persons, in any order
     * @return findings by person and rule, each once
     */
    public List<Finding> conflicts(List<Assignment> assignments) {
        return conflicts(assignments, OrgTree.empty());
    }

    /**
     * Conflicts in a tree of org units, whatever the day: two assignments conflict where they share a day.
     *
     * @param assignments of any number of persons, in any order
     * @param tree the org units; an empty tree goes by their numbers and knows no unknown unit
     * @return findings by person and rule, each once
     */
    public List<Finding> conflicts(List<Assignment> assignments, OrgTree tree) {
        return new AssignmentCheck(this, tree, Optional.empty()).run(assignments);
    }

    /**
     * Conflicts in a tree of org units on a day; an assignment that is not in force on it is reported and left out.
     *
     * @param assignments of any number of persons, in any order
     * @param tree the org units; an empty tree goes by their numbers and knows no unknown unit
     * @param day the day
     * @return findings by person and rule, each once
     */
    public List<Finding> conflicts(List<Assignment> assignments, OrgTree tree, LocalDate day) {
        return new AssignmentCheck(this, tree, Optional.of(day)).run(assignments);
    }

    private static final class Holder {
        static final Organisation STANDARD = Organisation.read(
                        open("positions"), open("roles"), open("owners"), open("segregation"))
                .orElseThrow();

        private static Reader open(String table) {
            String path = "gridmarketing/org/" + table + ".tsv";
            try (InputStream in = Organisation.class.getClassLoader().getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("not on the class path: " + path);
                }
                return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + path, e);
            }
        }
    }
}
