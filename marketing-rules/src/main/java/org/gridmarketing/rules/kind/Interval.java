package org.gridmarketing.rules.kind;

import java.util.Optional;

/**
 * Interval (取值范围): what an attribute may be.
 *
 * @param <V> an ordered type
 * @param from the lower end; empty where there is none
 * @param fromIncluded whether the lower end itself is allowed
 * @param to the upper end; empty where there is none
 * @param toIncluded whether the upper end itself is allowed
 */
public record Interval<V extends Comparable<? super V>>(
        Optional<V> from, boolean fromIncluded, Optional<V> to, boolean toIncluded) {
    /**
     * Everything.
     *
     * @param <V> an ordered type
     * @return the interval without ends
     */
    public static <V extends Comparable<? super V>> Interval<V> all() {
        return new Interval<V>(Optional.empty(), false, Optional.empty(), false);
    }

    /**
     * More than a value.
     *
     * @param <V> an ordered type
     * @param from the lower end, not allowed itself
     * @return the interval
     */
    public static <V extends Comparable<? super V>> Interval<V> moreThan(V from) {
        return new Interval<>(Optional.of(from), false, Optional.empty(), false);
    }

    /**
     * From a value until below another.
     *
     * @param <V> an ordered type
     * @param from the lower end, allowed itself
     * @param to the upper end, not allowed itself
     * @return the interval
     */
    public static <V extends Comparable<? super V>> Interval<V> closedOpen(V from, V to) {
        return new Interval<>(Optional.of(from), true, Optional.of(to), false);
    }

    /**
     * From a value until another.
     *
     * @param <V> an ordered type
     * @param from the lower end, allowed itself
     * @param to the upper end, allowed itself
     * @return the interval
     */
    public static <V extends Comparable<? super V>> Interval<V> closed(V from, V to) {
        return new Interval<>(Optional.of(from), true, Optional.of(to), true);
    }

    /**
     * Whether a value is allowed.
     *
     * @param value the value
     * @return true if it lies inside
     */
    public boolean contains(V value) {
        int above = from.isPresent() ? value.compareTo(from.get()) : 1;
        int below = to.isPresent() ? to.get().compareTo(value) : 1;
        return (above > 0 || (above == 0 && fromIncluded)) && (below > 0 || (below == 0 && toIncluded));
    }

    /**
     * The interval as mathematics writes it.
     *
     * @return for example {@code [0, 1)} or {@code (0 kVA, +∞)}
     */
    @Override
    public String toString() {
        return (fromIncluded ? "[" : "(")
                + from.map(Object::toString).orElse("-∞")
                + ", "
                + to.map(Object::toString).orElse("+∞")
                + (toIncluded ? "]" : ")");
    }
}
