package org.gridmarketing.model.tariff;

import org.gridmarketing.model.quantity.Energy;

/**
 * Resizing for a large household (一户多人口): bounds rise for each month from the month of application on.
 *
 * @param fromPersons number of persons from which on it can be applied for
 * @param perMonth kWh by which a bound rises for each month
 * @param bounds which bounds rise
 */
public record HouseholdResizing(int fromPersons, Energy perMonth, HouseholdBounds bounds) {
    /**
     * Checks the numbers.
     *
     * @param fromPersons number of persons from which on it can be applied for
     * @param perMonth kWh by which a bound rises for each month
     * @param bounds which bounds rise
     * @throws IllegalArgumentException if there are no persons or the energy is not above zero
     */
    public HouseholdResizing {
        if (fromPersons < 1) {
            throw new IllegalArgumentException("HouseholdResizing.fromPersons must be at least 1: " + fromPersons);
        }
        if (perMonth.signum() <= 0) {
            throw new IllegalArgumentException("HouseholdResizing.perMonth must be above zero: " + perMonth);
        }
    }
}
