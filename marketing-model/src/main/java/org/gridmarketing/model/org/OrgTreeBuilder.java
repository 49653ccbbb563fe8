package org.gridmarketing.model.org;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;

/** Finds the unit above each unit and gathers what is irregular. */
final class OrgTreeBuilder {
    private final Map<String, OrgUnit> units = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    OrgTreeBuilder(List<OrgUnit> rows) {
        for (OrgUnit unit : rows) {
            if (units.putIfAbsent(unit.no(), unit) != null) {
                issue(OrganisationIssues.UNIT_TWICE, unit, "no", Args.none());
            }
        }
    }

    OrgTree build() {
        for (OrgUnit unit : units.values()) {
            checkNumber(unit);
            parentOf(unit).ifPresent(parent -> parents.put(unit.no(), parent));
        }
        breakCycles();
        return new OrgTree(units, parents, issues);
    }

    private void checkNumber(OrgUnit unit) {
        if (!OrgNumber.isRegular(unit.no())) {
            issue(OrganisationIssues.UNIT_NO_IRREGULAR, unit, "no", Args.none());
            return;
        }
        unit.level()
                .toOptional()
                .filter(level -> !OrgNumber.levels(unit.no()).contains(level))
                .ifPresent(level ->
                        issue(OrganisationIssues.LEVEL_AGAINST_NUMBER, unit, "level", Args.of("level", level)));
    }

    private Optional<String> parentOf(OrgUnit unit) {
        if (unit.parentNo() instanceof Recorded.Unreadable<String> unreadable) {
            issue(OrganisationIssues.PARENT_UNREADABLE, unit, "parentNo", Args.of("raw", unreadable.raw()));
        }
        Optional<String> recorded = unit.parentNo().toOptional();
        if (recorded.filter(units::containsKey).isPresent()) {
            checkPrefix(unit, recorded.get());
            return recorded;
        }
        reportMissing(unit, recorded);
        return prefixParent(unit);
    }

    private void checkPrefix(OrgUnit unit, String parent) {
        if (!OrgNumber.allows(unit.no(), parent)) {
            Args args = Args.of("parent", parent)
                    .and("prefix", OrgNumber.prefixes(unit.no()).get(0));
            issue(OrganisationIssues.PARENT_AGAINST_PREFIX, unit, "parentNo", args);
        }
    }

    /** What stands above a province is not in the utility's table, so that is nothing to report. */
    private void reportMissing(OrgUnit unit, Optional<String> recorded) {
        List<String> prefixes = OrgNumber.prefixes(unit.no());
        boolean province = OrgNumber.isRegular(unit.no()) && prefixes.isEmpty();
        recorded.or(() -> prefixes.stream().findFirst())
                .filter(parent -> !province && !units.containsKey(parent))
                .ifPresent(parent ->
                        issue(OrganisationIssues.PARENT_MISSING, unit, "parentNo", Args.of("parent", parent)));
    }

    private Optional<String> prefixParent(OrgUnit unit) {
        return OrgNumber.prefixes(unit.no()).stream().filter(units::containsKey).findFirst();
    }

    /** Every cycle has a recorded edge, since prefixes get shorter; each round takes at least one such edge away. */
    private void breakCycles() {
        for (Set<String> cycle = cycle(); !cycle.isEmpty(); cycle = cycle()) {
            units.keySet().stream().filter(cycle::contains).forEach(this::followPrefix);
        }
    }

    private void followPrefix(String no) {
        OrgUnit unit = Lookup.present(units, no);
        String parent = Lookup.present(parents, no);
        Optional<String> prefix = prefixParent(unit);
        if (!prefix.equals(Optional.of(parent))) {
            issue(OrganisationIssues.PARENT_CYCLE, unit, "parentNo", Args.of("parent", parent));
            parents.remove(no);
            prefix.ifPresent(above -> parents.put(no, above));
        }
    }

    private Set<String> cycle() {
        Set<String> safe = new HashSet<>();
        for (String start : units.keySet()) {
            Set<String> path = new HashSet<>();
            Optional<String> at = Optional.of(start);
            while (at.isPresent() && !safe.contains(at.get()) && path.add(at.get())) {
                at = Optional.ofNullable(parents.get(at.get()));
            }
            if (at.filter(path::contains).isPresent()) {
                return around(at.get());
            }
            safe.addAll(path);
        }
        return Set.of();
    }

    private Set<String> around(String start) {
        Set<String> cycle = new HashSet<>();
        for (String at = start; cycle.add(at); ) {
            at = Lookup.present(parents, at);
        }
        return cycle;
    }

    private void issue(IssueCode code, OrgUnit unit, String attribute, Args args) {
        issues.add(new Issue(code, unit.ref(), attribute, args));
    }
}
