package org.gridmarketing.model.org;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.OrgLevel;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;

/** Checks assignments one by one, and in pairs of one person against the segregation rows. */
final class AssignmentCheck {
    /** No dossier: these findings are about people, not about a customer. */
    private static final String OPEN_END = "…";

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.subject().key())
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.args().toString());

    private final Organisation organisation;
    private final OrgTree tree;
    private final Optional<LocalDate> day;
    private final Set<Finding> findings = new HashSet<>();

    /** An assignment that counts: its role is known and it is in force. */
    private record Held(Assignment assignment, Role role) {}

    AssignmentCheck(Organisation organisation, OrgTree tree, Optional<LocalDate> day) {
        this.organisation = organisation;
        this.tree = tree;
        this.day = day;
    }

    List<Finding> run(List<Assignment> assignments) {
        Map<String, List<Held>> byPerson = new LinkedHashMap<>();
        for (Assignment assignment : assignments) {
            alone(assignment)
                    .ifPresent(held -> byPerson.computeIfAbsent(assignment.personNo(), person -> new ArrayList<>())
                            .add(held));
        }
        byPerson.values().forEach(this::pairs);
        return findings.stream().sorted(ORDER).toList();
    }

    private Optional<Held> alone(Assignment assignment) {
        checkUnit(assignment);
        Optional<Role> role = role(assignment);
        role.ifPresent(known -> checkLevel(assignment, known));
        boolean inForce = checkDates(assignment, role);
        return role.filter(known -> inForce).map(known -> new Held(assignment, known));
    }

    private Optional<Role> role(Assignment assignment) {
        Optional<Role> role = organisation.role(assignment.roleId());
        if (role.isEmpty()) {
            List<Role> printed = organisation.printed(assignment.roleId());
            Args args = Args.of("role", assignment.roleId());
            if (printed.isEmpty()) {
                add(AssignmentFault.UNKNOWN_ROLE, assignment, Optional.empty(), args);
            } else {
                String candidates = printed.stream().map(Role::id).collect(Collectors.joining(", "));
                add(
                        AssignmentFault.AMBIGUOUS_ROLE,
                        assignment,
                        printed.stream().findFirst(),
                        args.and("candidates", candidates));
            }
        }
        return role;
    }

    private void checkUnit(Assignment assignment) {
        Args args = Args.of("unit", assignment.orgNo()).and("role", assignment.roleId());
        Optional<Role> role = organisation.role(assignment.roleId());
        if (tree.levels(assignment.orgNo()).isEmpty()) {
            add(AssignmentFault.IRREGULAR_UNIT, assignment, role, args);
        }
        if (!tree.units().isEmpty() && tree.find(assignment.orgNo()).isEmpty()) {
            add(AssignmentFault.UNKNOWN_UNIT, assignment, role, args);
        }
    }

    private void checkLevel(Assignment assignment, Role role) {
        Set<OrgLevel> levels = tree.levels(assignment.orgNo());
        if (!levels.isEmpty() && levels.stream().noneMatch(role.levels()::contains)) {
            Args args = both(Args.of("unit", assignment.orgNo()), "role", label(role));
            args = both(args, "roleLevels", label(role.levels()));
            args = both(args, "unitLevels", label(levels));
            add(AssignmentFault.WRONG_LEVEL, assignment, Optional.of(role), args);
        }
    }

    private boolean checkDates(Assignment assignment, Optional<Role> role) {
        Args dates = Args.of("unit", assignment.orgNo())
                .and("from", assignment.from().map(LocalDate::toString).orElse(OPEN_END))
                .and("to", assignment.to().map(LocalDate::toString).orElse(OPEN_END));
        if (assignment.endsBeforeItStarts()) {
            add(AssignmentFault.DATES_REVERSED, assignment, role, dates.and("role", assignment.roleId()));
            return false;
        }
        boolean outside = day.filter(date -> !assignment.isHeldOn(date)).isPresent();
        if (outside) {
            Bilingual label = role.map(AssignmentCheck::label)
                    .orElseGet(() -> new Bilingual(assignment.roleId(), assignment.roleId()));
            Args args = both(dates, "role", label).and("day", day.get());
            add(AssignmentFault.OUTSIDE_DATES, assignment, role, args);
        }
        return !outside;
    }

    private void pairs(List<Held> held) {
        for (Held one : held) {
            for (Held other : held) {
                if (!one.role().id().equals(other.role().id())
                        && one.assignment().overlaps(other.assignment())) {
                    organisation.segregation().forEach(row -> pair(row, one, other));
                }
            }
        }
    }

    private void pair(SegregationRow row, Held first, Held second) {
        if (first.role().has(row.first())
                && second.role().has(row.second())
                && reaches(
                        row.scope(),
                        first.assignment().orgNo(),
                        second.assignment().orgNo())) {
            findings.add(Finding.builder()
                    .rule(row.rule())
                    .severity(row.severity())
                    .subject(first.assignment().person())
                    .messageKey("ORG.SEGREGATION")
                    .args(segregationArgs(row, first, second))
                    .owner(row.owner())
                    .centre(row.centre())
                    .build());
        }
    }

    private boolean reaches(SegregationScope scope, String one, String other) {
        return switch (scope) {
            case SAME_UNIT -> one.equals(other);
            case SUBTREE -> tree.isWithin(one, other) || tree.isWithin(other, one);
            case ANYWHERE -> true;
        };
    }

    private static Args segregationArgs(SegregationRow row, Held first, Held second) {
        Args args = Args.of("firstUnit", first.assignment().orgNo())
                .and("secondUnit", second.assignment().orgNo());
        args = both(args, "firstRole", label(first.role()));
        args = both(args, "secondRole", label(second.role()));
        args = both(args, "firstDuty", row.first().text());
        args = both(args, "secondDuty", row.second().text());
        return both(args, "reason", row.reason());
    }

    private void add(AssignmentFault fault, Assignment assignment, Optional<Role> role, Args args) {
        Ownership route = route(role);
        findings.add(Finding.builder()
                .rule(fault.rule())
                .severity(fault.severity())
                .subject(assignment.person())
                .messageKey(fault.messageKey())
                .args(args)
                .owner(route.owner())
                .centre(route.centre())
                .build());
    }

    /** The line of business of the role's position; where there is none, the line with most checks takes it. */
    private Ownership route(Optional<Role> role) {
        List<Ownership> all = organisation.ownerships();
        return role.flatMap(known -> organisation.position(known).owner())
                .flatMap(owner ->
                        all.stream().filter(each -> each.owner() == owner).findFirst())
                .orElseGet(() -> all.get(0));
    }

    private static Bilingual label(Role role) {
        return new Bilingual(
                role.id() + " " + role.name().zh(),
                role.id() + " " + role.name().en());
    }

    private static Bilingual label(Set<OrgLevel> levels) {
        return new Bilingual(labels(levels, Language.ZH, "、"), labels(levels, Language.EN, ", "));
    }

    private static String labels(Set<OrgLevel> levels, Language language, String separator) {
        return levels.stream().map(level -> level.label(language)).collect(Collectors.joining(separator));
    }

    /** A text that differs by language goes in as two arguments; each language's sentence uses its own. */
    private static Args both(Args args, String name, Bilingual text) {
        return args.and(name + "Zh", text.zh()).and(name + "En", text.en());
    }
}
