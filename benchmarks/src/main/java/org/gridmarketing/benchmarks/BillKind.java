package org.gridmarketing.benchmarks;

import java.util.List;
import org.gridmarketing.billing.input.BillingInput;

/** Kind of invented customers whose bills are measured. */
public enum BillKind {
    /** Register with rollover, three annual tiers over a running total, three levies: up to six lines. */
    HOUSEHOLD {
        @Override
        List<BillingInput> inputs(MeterRows rows) {
            return Customers.households(rows);
        }

        @Override
        long totalInLongs(MeterRows rows, int customer, long[] out) {
            return StraightLongs.householdTotal(rows, customer, out);
        }

        @Override
        StraightLongs.Bill inLongs(MeterRows rows, int customer) {
            return StraightLongs.household(rows, customer);
        }

        @Override
        StraightDecimals.Bill inDecimals(StraightDecimals decimals, int customer) {
            return decimals.household(customer);
        }
    },
    /** Four bands, transformer loss spread over them, four levies, demand with excess, power factor: ten lines. */
    INDUSTRY {
        @Override
        List<BillingInput> inputs(MeterRows rows) {
            return Customers.industry(rows);
        }

        @Override
        long totalInLongs(MeterRows rows, int customer, long[] out) {
            return StraightLongs.industryTotal(rows, customer, out);
        }

        @Override
        StraightLongs.Bill inLongs(MeterRows rows, int customer) {
            return StraightLongs.industry(rows, customer);
        }

        @Override
        StraightDecimals.Bill inDecimals(StraightDecimals decimals, int customer) {
            return decimals.industry(customer);
        }
    };

    abstract List<BillingInput> inputs(MeterRows rows);

    abstract long totalInLongs(MeterRows rows, int customer, long[] out);

    abstract StraightLongs.Bill inLongs(MeterRows rows, int customer);

    abstract StraightDecimals.Bill inDecimals(StraightDecimals decimals, int customer);
}
