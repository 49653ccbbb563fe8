package org.gridmarketing.model.org;

import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.OrgLevel;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;

/** Reads the four tables and collects every problem of all of them, so that they are repaired in one go. */
final class OrganisationReader {
    private static final List<String> POSITION =
            List.of("code", "levels", "name_zh", "name_en", "owner", "duties", "note");
    private static final List<String> ROLE =
            List.of("id", "printed", "position", "levels", "name_zh", "name_en", "duties", "note");
    private static final List<String> OWNER = List.of("owner", "centre", "checks");
    private static final List<String> SEGREGATION = List.of(
            "rule", "first", "second", "scope", "severity", "owner", "centre", "source", "reason_zh", "reason_en");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
    private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9]*-[A-Z0-9][A-Z0-9_.]*");

    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final List<Ownership> owners = new ArrayList<>();
    private final List<SegregationRow> segregation = new ArrayList<>();
    private final Set<String> positionCodes = new HashSet<>();
    private final Set<Duty> duties = new HashSet<>();

    Outcome<Organisation> read(Reader positionTable, Reader roleTable, Reader ownerTable, Reader segregationTable) {
        TableReader.read("positions", positionTable, POSITION, 1, issues, this::position);
        TableReader.read("roles", roleTable, ROLE, 1, issues, this::role);
        TableReader.read("owners", ownerTable, OWNER, 2, issues, this::owner);
        requireCentreOfEveryOwner();
        TableReader.read("segregation", segregationTable, SEGREGATION, 1, issues, this::segregate);
        return issues.isEmpty()
                ? Outcome.ok(new Organisation(positions, roles, owners, segregation))
                : Outcome.refused(issues);
    }

    private void position(TableRow row) {
        String code = row.required("code");
        // a role of a position with another problem is not wrong for that reason
        positionCodes.add(code);
        List<OrgLevel> levels = row.many("levels", OrgLevel.class);
        String zh = row.required("name_zh");
        String en = row.required("name_en");
        Optional<BusinessOwner> owner = row.oneOrNone("owner", BusinessOwner.class);
        List<Duty> done = row.duties("duties");
        if (row.isSound()) {
            positions.put(
                    code, new Position(code, new Bilingual(zh, en), Set.copyOf(levels), done, owner, row.text("note")));
        }
    }

    private void role(TableRow row) {
        String id = row.required("id");
        String printed = row.required("printed");
        String position = row.required("position");
        List<OrgLevel> levels = row.many("levels", OrgLevel.class);
        String zh = row.required("name_zh");
        String en = row.required("name_en");
        List<Duty> done = row.duties("duties");
        duties.addAll(done);
        if (!position.isEmpty() && !positionCodes.contains(position)) {
            row.problem(OrganisationIssues.TABLE_UNKNOWN_POSITION, "position", Args.of("value", position));
        }
        if (row.isSound()) {
            Bilingual name = new Bilingual(zh, en);
            roles.put(id, new Role(id, printed, position, name, Set.copyOf(levels), done, row.text("note")));
        }
    }

    private void owner(TableRow row) {
        Optional<BusinessOwner> owner = row.one("owner", BusinessOwner.class);
        Optional<Centre> centre = row.one("centre", Centre.class);
        String checks = row.required("checks");
        if (!checks.isEmpty() && !COUNT.matcher(checks).matches()) {
            row.problem(OrganisationIssues.TABLE_UNKNOWN_VALUE, "checks", Args.of("value", checks));
        }
        if (row.isSound()) {
            owners.add(new Ownership(owner.orElseThrow(), centre.orElseThrow(), Integer.parseInt(checks)));
        }
    }

    private void requireCentreOfEveryOwner() {
        Set<BusinessOwner> missing = EnumSet.allOf(BusinessOwner.class);
        owners.forEach(each -> missing.remove(each.owner()));
        for (BusinessOwner owner : missing) {
            issues.add(new Issue(
                    OrganisationIssues.TABLE_OWNER_MISSING,
                    new ObjectRef("OrgTable", "owners"),
                    "owner",
                    Args.of("value", owner)));
        }
    }

    private void segregate(TableRow row) {
        String rule = row.required("rule");
        if (!rule.isEmpty() && !RULE.matcher(rule).matches()) {
            row.problem(OrganisationIssues.TABLE_UNKNOWN_VALUE, "rule", Args.of("value", rule));
        }
        Optional<Duty> first = heldDuty(row, "first");
        Optional<Duty> second = heldDuty(row, "second");
        if (first.isPresent() && first.equals(second)) {
            row.problem(OrganisationIssues.TABLE_SAME_DUTY, "second", Args.none());
        }
        Optional<SegregationScope> scope = row.one("scope", SegregationScope.class);
        Optional<Severity> severity = row.one("severity", Severity.class);
        Optional<BusinessOwner> owner = row.one("owner", BusinessOwner.class);
        Optional<Centre> centre = row.one("centre", Centre.class);
        String source = row.required("source");
        String zh = row.required("reason_zh");
        String en = row.required("reason_en");
        if (row.isSound()) {
            segregation.add(new SegregationRow(
                    new RuleId(rule),
                    first.orElseThrow(),
                    second.orElseThrow(),
                    scope.orElseThrow(),
                    severity.orElseThrow(),
                    owner.orElseThrow(),
                    centre.orElseThrow(),
                    source,
                    new Bilingual(zh, en)));
        }
    }

    private Optional<Duty> heldDuty(TableRow row, String column) {
        Optional<Duty> duty = row.duty(column);
        duty.filter(each -> !duties.contains(each))
                .ifPresent(each ->
                        row.problem(OrganisationIssues.TABLE_UNHELD_DUTY, column, Args.of("value", each.toString())));
        return duty;
    }
}
