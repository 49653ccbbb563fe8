package org.gridmarketing.rules.api;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.org.Industry;
import org.gridmarketing.model.org.OrgTree;
import org.gridmarketing.model.org.OrgUnit;

/** Index (码表索引) of the tables that customers share, made once a run. */
public final class TableIndex {
    private final Set<String> units;
    private final OrgTree orgTree;
    private final Set<String> industries;
    private final Map<String, List<String>> industriesBelow;
    private final Set<String> namedWholesale;

    private TableIndex(ReferenceTables tables) {
        this.units = tables.orgUnits().stream().map(OrgUnit::no).collect(ImmutableSet.toImmutableSet());
        this.orgTree = OrgTree.of(tables.orgUnits());
        this.industries = tables.industries().stream().map(Industry::no).collect(ImmutableSet.toImmutableSet());
        this.industriesBelow = tables.industries().stream()
                .filter(each -> each.parentNo().isPresent())
                .collect(Collectors.groupingBy(
                        each -> each.parentNo().toOptional().orElseThrow(),
                        Collectors.mapping(Industry::no, Collectors.toList())));
        this.namedWholesale = tables.industries().stream()
                .filter(each -> each.name()
                        .toOptional()
                        .filter(name -> name.contains("趸售"))
                        .isPresent())
                .map(Industry::no)
                .collect(ImmutableSet.toImmutableSet());
    }

    static TableIndex of(ReferenceTables tables) {
        return new TableIndex(tables);
    }

    /**
     * Numbers of the org units.
     *
     * @return the keys; empty where there is no such table
     */
    public Set<String> units() {
        return units;
    }

    /**
     * Tree of the org units (供电单位树).
     *
     * @return which unit stands below which; where there is no table of units, as the numbers tell
     */
    public OrgTree orgTree() {
        return orgTree;
    }

    /**
     * Industry codes.
     *
     * @return the keys; empty where there is no such table
     */
    public Set<String> industries() {
        return industries;
    }

    /**
     * Whether something stands below an industry.
     *
     * @param code the code
     * @return true for a group, false for a leaf
     */
    public boolean isIndustryGroup(String code) {
        return industriesBelow.containsKey(code);
    }

    /**
     * Wholesale industries (趸售行业).
     *
     * @param stated codes that the profile names; where there are none, the rows that call themselves 趸售
     * @return their codes and those of all rows below them; empty where none is known
     */
    public Set<String> wholesale(Set<String> stated) {
        Deque<String> open = new ArrayDeque<>(stated.isEmpty() ? namedWholesale : stated);
        Set<String> found = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String code = open.pop();
            if (found.add(code)) {
                open.addAll(industriesBelow.getOrDefault(code, List.of()));
            }
        }
        return found;
    }
}
