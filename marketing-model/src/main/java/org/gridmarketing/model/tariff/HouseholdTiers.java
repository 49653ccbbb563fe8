package org.gridmarketing.model.tariff;

import java.util.List;

/**
 * Tiers of large households (多人口家庭分档): bounds of their own in place of the usual ones, for a whole cycle.
 *
 * @param fromPersons number of persons (起始人口数) from which on they hold
 * @param tiers tiers (分档) in ascending order; only the last is open
 */
public record HouseholdTiers(int fromPersons, List<Tier> tiers) {
    /**
     * Keeps the list unchangeable.
     *
     * @param fromPersons number of persons from which on they hold
     * @param tiers tiers in ascending order; only the last is open
     * @throws IllegalArgumentException if there are no persons, or the tiers leave a hole
     */
    public HouseholdTiers {
        if (fromPersons < 1) {
            throw new IllegalArgumentException("HouseholdTiers.fromPersons must be at least 1: " + fromPersons);
        }
        tiers = List.copyOf(tiers);
        TierCheck.check(tiers);
    }
}
