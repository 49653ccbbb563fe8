package org.gridmarketing.model.tariff;

import java.math.BigDecimal;
import java.util.Optional;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;

/**
 * Resizing for a large household (一户多人口): bounds rise for each month from the month of application on.
 *
 * @param fromPersons number of persons (起始人口数) from which on it can be applied for
 * @param perMonth monthly increase (每月增加电量), kWh by which a bound rises for each month
 * @param bounds which bounds rise (一户多人口调整方式)
 * @param allowance for whom they rise (一户多人口基数计算方式); once for the household where it is empty
 */
public record HouseholdResizing(
        int fromPersons, Energy perMonth, HouseholdBounds bounds, Optional<HouseholdAllowance> allowance) {
    /**
     * Checks the numbers.
     *
     * @param fromPersons number of persons from which on it can be applied for
     * @param perMonth kWh by which a bound rises for each month
     * @param bounds which bounds rise
     * @param allowance for whom they rise; once for the household where it is empty
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

    /**
     * Bounds that rise once for the household.
     *
     * @param fromPersons number of persons from which on it can be applied for
     * @param perMonth kWh by which a bound rises for each month
     * @param bounds which bounds rise
     * @throws IllegalArgumentException if there are no persons or the energy is not above zero
     */
    public HouseholdResizing(int fromPersons, Energy perMonth, HouseholdBounds bounds) {
        this(fromPersons, perMonth, bounds, Optional.empty());
    }

    /**
     * How much bounds rise for each month.
     *
     * @param persons number of persons
     * @return kWh; nothing for a household that is not large
     */
    public Energy perMonth(int persons) {
        if (persons < fromPersons) {
            return Energy.ZERO;
        }
        boolean each = allowance.filter(of -> of == HouseholdAllowance.PERSON).isPresent();
        return each ? perMonth.times(Ratio.of(BigDecimal.valueOf(persons - fromPersons + 1L))) : perMonth;
    }
}
