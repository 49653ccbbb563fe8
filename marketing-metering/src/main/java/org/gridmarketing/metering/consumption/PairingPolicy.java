package org.gridmarketing.metering.consumption;

/**
 * Pairing policy (示数配对口径): what is done where the readings of a period leave room.
 *
 * @param coverage what is done where no meter was mounted at one end of the period
 * @param backward what is done with a register that ran backwards
 * @param demand which readings of a demand register count
 */
public record PairingPolicy(Coverage coverage, Backward backward, DemandReadings demand) {
    /** Part of the period without a meter (装表覆盖). */
    public enum Coverage {
        /** A meter must be mounted at both ends of the period. */
        WHOLE_PERIOD,
        /**
         * From the mounting of the first meter to the removal of the last: for the first bill of a new connection (新装) and the
         * last of a closed account (销户). A gap between two meters is refused all the same.
         */
        WHILE_MOUNTED
    }

    /** A register below its previous reading whose reader denied a rollover (倒走). */
    public enum Backward {
        /** Refused, so that somebody looks at the wiring. */
        REFUSED,
        /**
         * Taken as negative energy, where the later reading says that the register did not roll over; between two readings of the
         * period as well.
         */
        NEGATIVE_ENERGY
    }

    /** Readings of a demand register that count (需量示数口径). */
    public enum DemandReadings {
        /** What it shows at the end of the period; refused if an earlier reading of the period is higher. */
        CLOSING,
        /** The highest of all readings of the period, for registers that are also reset within it. */
        HIGHEST_IN_PERIOD
    }

    /**
     * Refuses whatever leaves room.
     *
     * @return whole period, no backward running, closing demand
     */
    public static PairingPolicy strict() {
        return new PairingPolicy(Coverage.WHOLE_PERIOD, Backward.REFUSED, DemandReadings.CLOSING);
    }

    /**
     * The same with another coverage.
     *
     * @param other the coverage
     * @return the policy
     */
    public PairingPolicy with(Coverage other) {
        return new PairingPolicy(other, backward, demand);
    }

    /**
     * The same with other treatment of backward running.
     *
     * @param other the treatment
     * @return the policy
     */
    public PairingPolicy with(Backward other) {
        return new PairingPolicy(coverage, other, demand);
    }

    /**
     * The same with other demand readings.
     *
     * @param other which count
     * @return the policy
     */
    public PairingPolicy with(DemandReadings other) {
        return new PairingPolicy(coverage, backward, other);
    }
}
