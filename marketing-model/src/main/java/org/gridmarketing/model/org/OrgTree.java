package org.gridmarketing.model.org;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.code.OrgLevel;
import org.gridmarketing.model.outcome.Issue;

/**
 * Tree of org units (供电单位树). The recorded unit above is followed where it is known, else the prefix of the number: 5
 * digits for a province, 7 for a city or county, 9 for a station. What contradicts that is kept and reported in
 * {@link #issues()}; the tree itself never has a cycle.
 */
public final class OrgTree {
    private static final OrgTree EMPTY = of(List.of());

    private final ImmutableMap<String, OrgUnit> units;
    private final ImmutableMap<String, String> parents;
    private final ImmutableListMultimap<String, String> children;
    private final ImmutableList<Issue> issues;

    OrgTree(Map<String, OrgUnit> units, Map<String, String> parents, List<Issue> issues) {
        this.units = ImmutableMap.copyOf(units);
        this.parents = ImmutableMap.copyOf(parents);
        this.issues = ImmutableList.copyOf(issues);
        ImmutableListMultimap.Builder<String, String> below = ImmutableListMultimap.builder();
        units.keySet().stream().filter(parents::containsKey).forEach(no -> below.put(Lookup.present(parents, no), no));
        this.children = below.build();
    }

    /**
     * A tree that knows no unit and goes by numbers alone.
     *
     * @return the empty tree
     */
    public static OrgTree empty() {
        return EMPTY;
    }

    /**
     * A tree of units.
     *
     * @param units rows of the reference table, in any order; of doubled numbers the first is taken
     * @return the tree with its issues
     */
    public static OrgTree of(List<OrgUnit> units) {
        return new OrgTreeBuilder(units).build();
    }

    /**
     * The units.
     *
     * @return in the order given, without doubles
     */
    public List<OrgUnit> units() {
        return units.values().asList();
    }

    /**
     * A unit by its number.
     *
     * @param no the org unit number
     * @return the unit, or empty where it is unknown
     */
    public Optional<OrgUnit> find(String no) {
        return Optional.ofNullable(units.get(no));
    }

    /**
     * What is irregular: numbers, doubles, units above that are missing, unreadable or against the prefix, cycles, levels.
     *
     * @return in the order of the units; empty where nothing is
     */
    public List<Issue> issues() {
        return issues;
    }

    /**
     * Units that stand below no other.
     *
     * @return their numbers, in the order given
     */
    public List<String> roots() {
        return units.keySet().stream().filter(no -> !parents.containsKey(no)).toList();
    }

    /**
     * The unit above.
     *
     * @param no the org unit number
     * @return its number; empty for a root and for an unknown unit
     */
    public Optional<String> parent(String no) {
        return Optional.ofNullable(parents.get(no));
    }

    /**
     * The units above.
     *
     * @param no the org unit number; one that is not in the tree goes by its prefixes
     * @return their numbers, the nearest first
     */
    public List<String> ancestors(String no) {
        if (!units.containsKey(no)) {
            return OrgNumber.prefixes(no);
        }
        List<String> ancestors = new ArrayList<>();
        for (Optional<String> up = parent(no); up.isPresent(); up = parent(up.get())) {
            ancestors.add(up.get());
        }
        return List.copyOf(ancestors);
    }

    /**
     * The units directly below.
     *
     * @param no the org unit number
     * @return their numbers, in the order given
     */
    public List<String> children(String no) {
        return children.get(no);
    }

    /**
     * The units below, at any depth.
     *
     * @param no the org unit number
     * @return their numbers, a unit before those below it
     */
    public List<String> descendants(String no) {
        List<String> below = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(children(no));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            below.add(next);
            open.addAll(children(next));
        }
        return List.copyOf(below);
    }

    /**
     * Whether a unit is another one or stands below it.
     *
     * @param no the org unit number
     * @param above the number of the other
     * @return true if it belongs to the other's subtree
     */
    public boolean isWithin(String no, String above) {
        return no.equals(above) || ancestors(no).contains(above);
    }

    /**
     * The levels that a unit may have.
     *
     * @param no the org unit number
     * @return the recorded level; where there is none, what the length of the number allows (seven digits are a city or a
     *     county); empty where the number is irregular
     */
    public Set<OrgLevel> levels(String no) {
        return find(no).flatMap(unit -> unit.level().toOptional())
                .<Set<OrgLevel>>map(Sets::immutableEnumSet)
                .orElseGet(() -> OrgNumber.levels(no));
    }

    @Override
    public String toString() {
        return "OrgTree" + units.keySet();
    }
}
