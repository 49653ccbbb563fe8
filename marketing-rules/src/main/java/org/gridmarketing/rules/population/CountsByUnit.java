package org.gridmarketing.rules.population;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts by unit (按供电单位累计): how many subjects of each sort every unit has, for checks of shares and totals. It grows with the
 * units, not with the customers.
 *
 * @param <C> the sorts that are counted
 */
public final class CountsByUnit<C extends Enum<C>> {
    private final Class<C> sorts;
    private final SortedMap<String, long[]> counts = new TreeMap<>();

    /**
     * Counts that are all zero.
     *
     * @param sorts the sorts that are counted
     */
    public CountsByUnit(Class<C> sorts) {
        this.sorts = sorts;
    }

    /**
     * Counts one subject.
     *
     * @param unit its unit; empty where it has none
     * @param sort its sort
     */
    public void add(String unit, C sort) {
        add(unit, sort, 1);
    }

    /**
     * Counts several subjects.
     *
     * @param unit their unit; empty where they have none
     * @param sort their sort
     * @param number how many
     */
    public void add(String unit, C sort, long number) {
        of(unit)[sort.ordinal()] += number;
    }

    /**
     * Adds the counts of another stretch of the archive.
     *
     * @param other counts of the same sorts
     * @return these counts
     */
    public CountsByUnit<C> merge(CountsByUnit<C> other) {
        other.counts.forEach((unit, more) -> {
            long[] own = of(unit);
            for (int i = 0; i < own.length; i++) {
                own[i] += more[i];
            }
        });
        return this;
    }

    /**
     * The units.
     *
     * @return every unit that was counted, by number; the empty one stands for subjects without a unit
     */
    public Set<String> units() {
        return Collections.unmodifiableSet(counts.keySet());
    }

    /**
     * One count.
     *
     * @param unit the unit
     * @param sort the sort
     * @return how many; 0 for a unit that was not counted
     */
    public long count(String unit, C sort) {
        long[] own = counts.get(unit);
        return own == null ? 0 : own[sort.ordinal()];
    }

    private long[] of(String unit) {
        return counts.computeIfAbsent(unit, any -> new long[sorts.getEnumConstants().length]);
    }
}
