package org.gridmarketing.rules.api;

import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Bounds;

/**
 * Capacity range (容量范围): the capacities that go with a supply voltage.
 *
 * @param from the least, kVA, allowed itself
 * @param to the most, kVA, allowed itself
 */
public record CapacityRange(
        @Bounds(least = 0) ApparentPower from,
        @Bounds(least = 0) ApparentPower to) {
    /**
     * Checks the order.
     *
     * @param from the least, kVA, allowed itself
     * @param to the most, kVA, allowed itself
     * @throws IllegalArgumentException if {@code from} is more than {@code to} or below zero
     */
    public CapacityRange {
        if (from.compareTo(ApparentPower.ZERO) < 0 || from.compareTo(to) > 0) {
            throw new IllegalArgumentException(
                    "CapacityRange.from must be at least zero and at most to: " + from + ", " + to);
        }
    }
}
