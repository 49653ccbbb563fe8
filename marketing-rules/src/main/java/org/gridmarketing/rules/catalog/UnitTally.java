package org.gridmarketing.rules.catalog;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.population.CountsByUnit;

/**
 * Counts by unit of what is known and of what stays open, with the reason why it does: an absent fact is no fact, and an unreadable
 * one is not told from an unknown code by a number.
 *
 * @param <C> the sorts that are counted
 */
final class UnitTally<C extends Enum<C>> {
    private final CountsByUnit<C> counts;
    private final SortedMap<String, RuleOutcome> open = new TreeMap<>();

    UnitTally(Class<C> sorts) {
        this.counts = new CountsByUnit<>(sorts);
    }

    /** Counts a subject of which everything is known that matters. */
    void add(String unit, C sort) {
        counts.add(unit, sort);
    }

    /** Counts a subject that may be of its sort or not, because an input is not to be had. */
    void addOpen(String unit, C sort, RuleOutcome why) {
        counts.add(unit, sort);
        open.merge(unit, why, UnitTally::stronger);
    }

    UnitTally<C> merge(UnitTally<C> later) {
        counts.merge(later.counts);
        later.open.forEach((unit, why) -> open.merge(unit, why, UnitTally::stronger));
        return this;
    }

    Set<String> units() {
        return counts.units();
    }

    long count(String unit, C sort) {
        return counts.count(unit, sort);
    }

    /** Why nothing can be said of a unit whose verdict hangs on what is open. */
    RuleOutcome openOutcome(String unit) {
        return Optional.ofNullable(open.get(unit)).orElseThrow();
    }

    /** An absent input outweighs an unreadable one; of unreadable ones the first by name counts, whatever the order. */
    private static RuleOutcome stronger(RuleOutcome one, RuleOutcome other) {
        if (one instanceof RuleOutcome.Undecided first && other instanceof RuleOutcome.Undecided second) {
            return first.missing().compareTo(second.missing()) <= 0 ? one : other;
        }
        return one instanceof RuleOutcome.Undecided ? other : one;
    }

    /** Why a fact that is not present leaves a subject open. */
    static RuleOutcome why(String input, Recorded<?> recorded) {
        return recorded.isAbsent()
                ? RuleOutcome.notApplicable(Inapplicability.INPUT_ABSENT)
                : RuleOutcome.undecided(input, MissingInput.Why.of(recorded));
    }
}
