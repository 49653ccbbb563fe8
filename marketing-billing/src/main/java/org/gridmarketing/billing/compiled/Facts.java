package org.gridmarketing.billing.compiled;

/** Where the numbers of one customer stand in a row of facts. Energies have the plan's decimals, powers {@link #POWER_DECIMALS}. */
final class Facts {
    /** Decimals of register readings. */
    static final int READING_DECIMALS = 4;

    /** Decimals of demands and capacities. */
    static final int POWER_DECIMALS = 6;

    static final int MULTIPLIER = 0;
    /** By how much a total and its bands may differ. */
    static final int TOLERANCE = 1;
    /** What the demand register shows, with the decimals of readings. */
    static final int DEMAND_SHOWN = 2;
    /** The contract demand, or the capacity that is charged. */
    static final int CONTRACT = 3;
    /** The least demand that is charged. */
    static final int FLOOR = 4;
    /** From which energy on the demand price is discounted. */
    static final int DISCOUNT_FROM = 5;

    static final int RUNNING_TOTAL = 6;
    /** Of both losses: the constant, the coefficient of the squared energy, and what both are divided by. */
    static final int ACTIVE_LOSS = 7;

    static final int REACTIVE_LOSS = 10;
    static final int FIRST_FREE = 13;

    private Facts() {}
}
