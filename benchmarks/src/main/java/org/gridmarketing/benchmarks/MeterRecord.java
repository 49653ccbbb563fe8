package org.gridmarketing.benchmarks;

import jakarta.validation.constraints.AssertTrue;

/**
 * One reading of a meter as a flat record (抄表记录), with twelve checks as properties, as validators and rule engines want them: five of
 * one field, seven across fields.
 *
 * @param meterNo the meter
 * @param customerNo the customer
 * @param multiplier what the register is multiplied by
 * @param previous the reading before, in hundredths
 * @param current the reading, in hundredths
 * @param previousDay the day of the reading before, counted from 1970
 * @param day the day of the reading
 * @param bands what the registers of the bands advanced together, in hundredths
 * @param rolledOver whether the register rolled over
 * @param lastEnergy the energy of the last month, kWh; 0 where there was none
 * @param demand the demand read, in ten-thousandths
 * @param capacity the capacity, kVA
 */
public record MeterRecord(
        String meterNo,
        String customerNo,
        int multiplier,
        long previous,
        long current,
        int previousDay,
        int day,
        long bands,
        boolean rolledOver,
        long lastEnergy,
        long demand,
        int capacity) {
    /** Where a register of six digits and two decimals rolls over, in hundredths. */
    static final long MODULUS = 100_000_000;

    private static final long HUNDREDTHS = 100;
    private static final long DEMAND_PARTS = 10_000;
    private static final int DIGITS = 10;

    private long advance() {
        long difference = current - previous;
        return difference < 0 && rolledOver ? difference + MODULUS : difference;
    }

    private long energy() {
        return advance() * multiplier / HUNDREDTHS;
    }

    /**
     * Whether the meter number has ten digits.
     *
     * @return true where it is in order
     */
    @AssertTrue
    public boolean isMeterNoOfTenDigits() {
        boolean digits = meterNo.length() == DIGITS;
        for (int i = 0; digits && i < DIGITS; i++) {
            digits = meterNo.charAt(i) >= '0' && meterNo.charAt(i) <= '9';
        }
        return digits;
    }

    /**
     * Whether the customer number is not blank.
     *
     * @return true where it is in order
     */
    @AssertTrue
    public boolean isCustomerNamed() {
        return !customerNo.isBlank();
    }

    /**
     * Whether the multiplier is at least 1.
     *
     * @return true where it is in order
     */
    @AssertTrue
    public boolean isMultiplied() {
        return multiplier >= 1;
    }

    /**
     * Whether the reading before is not negative.
     *
     * @return true where it is in order
     */
    @AssertTrue
    public boolean isPreviousNotNegative() {
        return previous >= 0;
    }

    /**
     * Whether the reading fits six digits before the point.
     *
     * @return true where it is in order
     */
    @AssertTrue
    public boolean isCurrentInDigits() {
        return current >= 0 && current < MODULUS;
    }

    /**
     * Whether the reading is of a later day than the one before.
     *
     * @return true where it is in order
     */
    @AssertTrue
    public boolean isLater() {
        return day > previousDay;
    }

    /**
     * Whether the bands differ from the total by at most one kilowatt-hour.
     *
     * @return true where it is in order
     */
    @AssertTrue
    public boolean isBandsSummedUp() {
        return Math.abs(bands - advance()) <= HUNDREDTHS;
    }

    /**
     * Whether the register did not run backward.
     *
     * @return true where it is in order
     */
    @AssertTrue
    public boolean isNotBackward() {
        return current >= previous || rolledOver;
    }

    /**
     * Whether the energy is at most five times that of the last month.
     *
     * @return true where it is in order
     */
    @AssertTrue
    public boolean isWithoutSpike() {
        return lastEnergy == 0 || energy() <= 5 * lastEnergy;
    }

    /**
     * Whether the energy is at least a fifth of that of the last month.
     *
     * @return true where it is in order
     */
    @AssertTrue
    public boolean isWithoutSlump() {
        return lastEnergy == 0 || energy() * 5 >= lastEnergy;
    }

    /**
     * Whether the demand is at most one and a half times the capacity.
     *
     * @return true where it is in order
     */
    @AssertTrue
    public boolean isDemandWithinCapacity() {
        return 2 * demand * multiplier <= 3L * capacity * DEMAND_PARTS;
    }

    /**
     * Whether the energy is at most that of the capacity in every hour.
     *
     * @return true where it is in order
     */
    @AssertTrue
    public boolean isEnergyWithinCapacity() {
        return energy() <= 24L * capacity * Math.max(1, day - previousDay);
    }
}
