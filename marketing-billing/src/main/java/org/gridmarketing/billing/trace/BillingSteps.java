package org.gridmarketing.billing.trace;

import java.util.List;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.legal.Regulation;
import org.gridmarketing.model.trace.TraceStep;

/** Steps of billing (计费步骤): what the lines of a derivation do; formulas stand in the text bundles. */
public final class BillingSteps {
    /** Price of a component in a band. */
    public static final TraceStep BAND_PRICE = TraceStep.of("BILLING.STEP_BAND_PRICE");

    /** Price of a component in a band by ratio. */
    public static final TraceStep FLOATED_PRICE = TraceStep.of("BILLING.STEP_FLOATED_PRICE");

    /** Price of a component in a band by ratio, where the ratio applies to more than the component itself. */
    public static final TraceStep FLOATED_PART_PRICE = TraceStep.of("BILLING.STEP_FLOATED_PART_PRICE");

    /** Energy that was read, rounded. */
    public static final TraceStep READ_ROUNDED = TraceStep.of("BILLING.STEP_READ_ROUNDED");

    /** Energy with what was stated beside the readings. */
    public static final TraceStep ADJUSTMENT = TraceStep.of("BILLING.STEP_ADJUSTMENT");

    /** Energy left after points behind a point. */
    public static final TraceStep DEDUCTION = TraceStep.of("BILLING.STEP_DEDUCTION");

    /** Days for which a loss is billed. */
    public static final TraceStep ENERGISED_DAYS = TraceStep.of("BILLING.STEP_ENERGISED_DAYS");

    /** Energy with transformer loss. */
    public static final TraceStep LOSS_ADDED = TraceStep.of("BILLING.STEP_LOSS_ADDED", Basis.LOSSES);

    /** Energy with line loss. */
    public static final TraceStep LINE_LOSS_ADDED = TraceStep.of("BILLING.STEP_LINE_LOSS_ADDED", Basis.LOSSES);

    /** Energy of a point without a meter, as archived. */
    public static final TraceStep FIXED_QUANTITY = TraceStep.of("BILLING.STEP_FIXED_QUANTITY");

    /** Days for which a daily quantity is agreed. */
    public static final TraceStep AGREED_DAYS = TraceStep.of("BILLING.STEP_AGREED_DAYS");

    /** Settled energy of a point. */
    public static final TraceStep SETTLED = TraceStep.of("BILLING.STEP_SETTLED");

    /** What the points of an agreement have together. */
    public static final TraceStep POINTS_ADDED = TraceStep.of("BILLING.STEP_POINTS_ADDED");

    /** What the agreements of a power-factor assessment have together. */
    public static final TraceStep AGREEMENTS_ADDED = TraceStep.of("BILLING.STEP_AGREEMENTS_ADDED", Basis.POWER_FACTOR);

    /** Energy of a part of the period by days. */
    public static final TraceStep SPLIT_BY_DAYS = TraceStep.of("BILLING.STEP_SPLIT_BY_DAYS");

    /** Energy of a part of the period by what was read in it. */
    public static final TraceStep SPLIT_BY_READING = TraceStep.of("BILLING.STEP_SPLIT_BY_READING");

    /** Energy of a part of the period between two others. */
    public static final TraceStep SPLIT_DIFFERENCE = TraceStep.of("BILLING.STEP_SPLIT_DIFFERENCE");

    /** Energy of the last part of the period. */
    public static final TraceStep SPLIT_REMAINDER = TraceStep.of("BILLING.STEP_SPLIT_REMAINDER");

    /** Energy of parts between which the price of a line does not change. */
    public static final TraceStep PARTS_JOINED = TraceStep.of("BILLING.STEP_PARTS_JOINED");

    /** What was read in several parts of the days on which one price holds. */
    public static final TraceStep READ_PARTS_JOINED = TraceStep.of("BILLING.STEP_READ_PARTS_JOINED");

    /** Free energy of some days of the period. */
    public static final TraceStep FREE_ENERGY_SHARE = TraceStep.of("BILLING.STEP_FREE_ENERGY_SHARE");

    /** Energy of a band in a tier. */
    public static final TraceStep TIER_BAND = TraceStep.of("BILLING.STEP_TIER_BAND");

    /** Purchase price times a multiple. */
    public static final TraceStep PURCHASE_MULTIPLE =
            TraceStep.of("BILLING.STEP_PURCHASE_MULTIPLE", Regulation.AGENCY_PURCHASE_2021.unverified(""));

    /** Line that takes what rounding the sum of a component leaves. */
    public static final TraceStep ROUNDING_RESIDUAL = TraceStep.of("BILLING.STEP_ROUNDING_RESIDUAL");

    /** A line that stayed exact until the total, as it is shown. */
    public static final TraceStep LINE_SHOWN = TraceStep.of("BILLING.STEP_LINE_SHOWN");

    /** Money for energy that a minimum charge is compared with. */
    public static final TraceStep ENERGY_CHARGES = TraceStep.of("BILLING.STEP_ENERGY_CHARGES");

    /** Money for energy that a minimum charge is compared with where stated energy was given back: without that energy. */
    public static final TraceStep ENERGY_CHARGES_WITHOUT_REFUND =
            TraceStep.of("BILLING.STEP_ENERGY_CHARGES_WITHOUT_REFUND");

    /** What is missing to the minimum charge. */
    public static final TraceStep MINIMUM_MISSING = TraceStep.of("BILLING.STEP_MINIMUM_MISSING");

    /** Minimum charge. */
    public static final TraceStep MINIMUM_CHARGE = TraceStep.of("BILLING.STEP_MINIMUM_CHARGE");

    /** Money that was stated. */
    public static final TraceStep STATED_CHARGE = TraceStep.of("BILLING.STEP_STATED_CHARGE");

    /** Energy fed into the grid, or subsidised, at a price. */
    public static final TraceStep FEED_IN_LINE = TraceStep.of("BILLING.STEP_FEED_IN_LINE");

    /** What a generator's owner used of the energy generated. */
    public static final TraceStep SELF_USED = TraceStep.of("BILLING.STEP_SELF_USED");

    /** Free energy given back. */
    public static final TraceStep FREE_ENERGY = TraceStep.of("BILLING.STEP_FREE_ENERGY");

    /** Energy at a price. */
    public static final TraceStep ENERGY_LINE = TraceStep.of("BILLING.STEP_ENERGY_LINE");

    /** Bound of a tier as the tariff has it. */
    public static final TraceStep TIER_BOUND = TraceStep.of("BILLING.STEP_TIER_BOUND", Basis.TIERS);

    /** Months of use in the year of tiers. */
    public static final TraceStep TIER_MONTHS = TraceStep.of("BILLING.STEP_TIER_MONTHS", Basis.TIERS);

    /** Bound of a tier for a part of the year. */
    public static final TraceStep TIER_BOUND_MONTHS = TraceStep.of("BILLING.STEP_TIER_BOUND_MONTHS", Basis.TIERS);

    /** By how much a large household's bounds rise. */
    public static final TraceStep TIER_HOUSEHOLD = TraceStep.of("BILLING.STEP_TIER_HOUSEHOLD", Basis.TIERS);

    /** Bound of a tier of a large household. */
    public static final TraceStep TIER_BOUND_RAISED = TraceStep.of("BILLING.STEP_TIER_BOUND_RAISED", Basis.TIERS);

    /** A tier whose bound is not above that of the tier before, and which holds nothing. */
    public static final TraceStep TIER_EMPTY = TraceStep.of("BILLING.STEP_TIER_EMPTY", Basis.TIERS);

    /** Bound of a tier for several months. */
    public static final TraceStep TIER_BOUND_SUM = TraceStep.of("BILLING.STEP_TIER_BOUND_SUM", Basis.TIERS);

    /** Running total of the cycle of tiers. */
    public static final TraceStep TIER_RUNNING_TOTAL = TraceStep.of("BILLING.STEP_TIER_RUNNING_TOTAL", Basis.TIERS);

    /** Energy of a tier where the year is settled again. */
    public static final TraceStep TIER_ENERGY_RESETTLED =
            TraceStep.of("BILLING.STEP_TIER_ENERGY_RESETTLED", Basis.TIERS);

    /** Energy of the largest band in a tier. */
    public static final TraceStep TIER_BAND_REST = TraceStep.of("BILLING.STEP_TIER_BAND_REST", Basis.TIERS);

    /** Energy of a band in the last tier. */
    public static final TraceStep TIER_BAND_LAST = TraceStep.of("BILLING.STEP_TIER_BAND_LAST", Basis.TIERS);

    /** Energy of a band where all bands together come to nothing. */
    public static final TraceStep TIER_BAND_STANDING = TraceStep.of("BILLING.STEP_TIER_BAND_STANDING", Basis.TIERS);

    /** Energy of a tier. */
    public static final TraceStep TIER_ENERGY = TraceStep.of("BILLING.STEP_TIER_ENERGY", Basis.TIERS);

    /** Price of a tier. */
    public static final TraceStep TIER_PRICE = TraceStep.of("BILLING.STEP_TIER_PRICE", Basis.TIERS);

    /** Energy of a tier at a price. */
    public static final TraceStep TIER_LINE = TraceStep.of("BILLING.STEP_TIER_LINE", Basis.TIERS);

    /** Capacity at a price. */
    public static final TraceStep CAPACITY_LINE = TraceStep.of("BILLING.STEP_CAPACITY_LINE", Basis.BASIC_CHARGE);

    /** Days of a month on which the customer is supplied. */
    public static final TraceStep DAYS_OF_SUPPLY = TraceStep.of("BILLING.STEP_DAYS_OF_SUPPLY", Basis.PRORATION);

    /** Days of a month that lie outside the billing period. */
    public static final TraceStep DAYS_OUTSIDE_PERIOD = TraceStep.of("BILLING.STEP_DAYS_OUTSIDE_PERIOD");

    /** A period that is no whole month and counts as one, or as several. */
    public static final TraceStep PERIOD_AS_MONTHS = TraceStep.of("BILLING.STEP_PERIOD_AS_MONTHS");

    /** Days of a month on which the tariff has two parts. */
    public static final TraceStep TWO_PART_DAYS = TraceStep.of("BILLING.STEP_TWO_PART_DAYS");

    /** Days of a month on which the tariff has a single part and no basic charge. */
    public static final TraceStep SINGLE_PART_DAYS = TraceStep.of("BILLING.STEP_SINGLE_PART_DAYS");

    /** Days of a month on which the customer is not supplied yet or any more. */
    public static final TraceStep DAYS_WITHOUT_SUPPLY =
            TraceStep.of("BILLING.STEP_DAYS_WITHOUT_SUPPLY", Basis.PRORATION);

    /** Capacity of a unit in operation. */
    public static final TraceStep UNIT_IN_OPERATION = TraceStep.of("BILLING.STEP_UNIT_IN_OPERATION");

    /** Capacity of a unit that is stopped and charged. */
    public static final TraceStep UNIT_STANDBY = TraceStep.of("BILLING.STEP_UNIT_STANDBY", Regulation.supplyRules(""));

    /** Capacity of a unit after a reduction. */
    public static final TraceStep UNIT_REDUCED = TraceStep.of("BILLING.STEP_UNIT_REDUCED", Regulation.supplyRules(""));

    /** Capacity of a unit that was suspended too shortly to save the charge. */
    public static final TraceStep UNIT_SUSPENDED_TOO_SHORT =
            TraceStep.of("BILLING.STEP_UNIT_SUSPENDED_TOO_SHORT", Basis.SUSPENSION);

    /** Capacity of a unit that was suspended longer than a year allows. */
    public static final TraceStep UNIT_SUSPENDED_TOO_LONG =
            TraceStep.of("BILLING.STEP_UNIT_SUSPENDED_TOO_LONG", Basis.SUSPENSION);

    /** A suspended unit is not charged. */
    public static final TraceStep UNIT_SUSPENDED = TraceStep.of("BILLING.STEP_UNIT_SUSPENDED", Basis.SUSPENSION);

    /** A unit that is not commissioned yet is not charged. */
    public static final TraceStep UNIT_NOT_COMMISSIONED = TraceStep.of("BILLING.STEP_UNIT_NOT_COMMISSIONED");

    /** A dismantled unit is not charged. */
    public static final TraceStep UNIT_DISMANTLED = TraceStep.of("BILLING.STEP_UNIT_DISMANTLED");

    /** A unit that does not run by its archived status is not charged. */
    public static final TraceStep UNIT_NOT_RUNNING = TraceStep.of("BILLING.STEP_UNIT_NOT_RUNNING");

    /** Capacity of an interlocked group. */
    public static final TraceStep INTERLOCKED_CAPACITY =
            TraceStep.of("BILLING.STEP_INTERLOCKED_CAPACITY", Regulation.supplyRules("第八十五条"));

    /** Capacity of all equipment on some days. */
    public static final TraceStep CAPACITY_OF_DAYS = TraceStep.of("BILLING.STEP_CAPACITY_OF_DAYS");

    /** Archived operating capacity. */
    public static final TraceStep ARCHIVED_CAPACITY = TraceStep.of("BILLING.STEP_ARCHIVED_CAPACITY");

    /** Archived capacity of the metering points. */
    public static final TraceStep CAPACITY_OF_POINTS = TraceStep.of("BILLING.STEP_CAPACITY_OF_POINTS");

    /** Capacity that is charged on some days. */
    public static final TraceStep CHARGED_CAPACITY = TraceStep.of("BILLING.STEP_CHARGED_CAPACITY", Basis.PRORATION);

    /** The most that was in operation on any day. */
    public static final TraceStep GREATEST_CAPACITY =
            TraceStep.of("BILLING.STEP_GREATEST_CAPACITY", Regulation.BASIC_CHARGE_2016.unverified(""));

    /** A month is divided by thirty days. */
    public static final TraceStep DIVISOR_THIRTY =
            TraceStep.of("BILLING.STEP_DIVISOR_THIRTY", Regulation.SUPPLY_RULES_1996.unverified("第八十四条"));

    /** A month is divided by its calendar days. */
    public static final TraceStep DIVISOR_CALENDAR_DAYS =
            TraceStep.of("BILLING.STEP_DIVISOR_CALENDAR_DAYS", Regulation.SUPPLY_RULES_2024.unverified(""));

    /** A step of capacity by the days that reach it. */
    public static final TraceStep CAPACITY_STEP = TraceStep.of("BILLING.STEP_CAPACITY_STEP", Basis.PRORATION);

    /** Least demand that is billed. */
    public static final TraceStep DEMAND_FLOOR = TraceStep.of("BILLING.STEP_DEMAND_FLOOR", Basis.BASIC_CHARGE);

    /** Capacity or demand of a part of a month by days. */
    public static final TraceStep PRORATED = TraceStep.of("BILLING.STEP_PRORATED", Basis.PRORATION);

    /** Capacity of a month in which it changed. */
    public static final TraceStep CHANGING_CAPACITY = TraceStep.of("BILLING.STEP_CHANGING_CAPACITY", Basis.PRORATION);

    /** Capacity at one of several prices of a month. */
    public static final TraceStep BASIC_PRICE_PART = TraceStep.of("BILLING.STEP_BASIC_PRICE_PART");

    /** Demand at one of several prices of a month. */
    public static final TraceStep DEMAND_PRICE_PART = TraceStep.of("BILLING.STEP_DEMAND_PRICE_PART");

    /** Capacity or demand at the last of several prices of a month. */
    public static final TraceStep BASIC_PRICE_REST = TraceStep.of("BILLING.STEP_BASIC_PRICE_REST");

    /** Billed actual demand with a floor. */
    public static final TraceStep ACTUAL_DEMAND_FLOOR =
            TraceStep.of("BILLING.STEP_ACTUAL_DEMAND_FLOOR", Regulation.PRICES_1975.unverified(""));

    /** Billed demand by contract. */
    public static final TraceStep CONTRACT_DEMAND =
            TraceStep.of("BILLING.STEP_CONTRACT_DEMAND", Regulation.BASIC_CHARGE_2016.unverified(""));

    /** Billed demand by contract, limit reading. */
    public static final TraceStep CONTRACT_DEMAND_LIMIT105 =
            TraceStep.of("BILLING.STEP_CONTRACT_DEMAND_LIMIT105", Regulation.STATE_GRID_2016.unverified(""));

    /** Billed demand by contract, reading before 2016. */
    public static final TraceStep CONTRACT_DEMAND_ACTUAL =
            TraceStep.of("BILLING.STEP_CONTRACT_DEMAND_ACTUAL", Regulation.PRICES_1975.unverified(""));

    /** Demand price after the load-factor discount. */
    public static final TraceStep DEMAND_PRICE = TraceStep.of("BILLING.STEP_DEMAND_PRICE", Basis.LOAD_FACTOR);

    /** Demand price where the load-factor discount is not earned. */
    public static final TraceStep DISCOUNT_NOT_EARNED =
            TraceStep.of("BILLING.STEP_DISCOUNT_NOT_EARNED", Basis.LOAD_FACTOR);

    /** Demand at a price. */
    public static final TraceStep DEMAND_LINE = TraceStep.of("BILLING.STEP_DEMAND_LINE", Basis.BASIC_CHARGE);

    /** Power-factor adjustment. */
    public static final TraceStep POWER_FACTOR_LINE =
            TraceStep.of("BILLING.STEP_POWER_FACTOR_LINE", Basis.POWER_FACTOR);

    /** Rate of an agreement that is relieved. */
    public static final TraceStep POWER_FACTOR_RELIEF =
            TraceStep.of("BILLING.STEP_POWER_FACTOR_RELIEF", Regulation.POWER_FACTOR_1983.unverified("五"));

    /** Power-factor adjustment of one line. */
    public static final TraceStep POWER_FACTOR_PART =
            TraceStep.of("BILLING.STEP_POWER_FACTOR_PART", Basis.POWER_FACTOR);

    /** Money that the power factor adjusts. */
    public static final TraceStep POWER_FACTOR_BASE =
            TraceStep.of("BILLING.STEP_POWER_FACTOR_BASE", Basis.POWER_FACTOR);

    /** Late-payment penalty of one amount over days of one rate. */
    public static final TraceStep LATE_FEE = TraceStep.of("BILLING.STEP_LATE_FEE", Basis.LATE_FEE);

    /** What the penalty of a bill comes to at most: by the policy alone, for no source read here has a cap. */
    public static final TraceStep LATE_FEE_CAP = TraceStep.of("BILLING.STEP_LATE_FEE_CAP");

    /** Late-payment penalty of all bills, at least the least amount. */
    public static final TraceStep LATE_FEE_TOTAL = TraceStep.of("BILLING.STEP_LATE_FEE_TOTAL", Basis.LATE_FEE);

    /** Money that contains value-added tax. */
    public static final TraceStep TAXED = TraceStep.of("BILLING.STEP_TAXED", Regulation.VAT_LAW.unverified("第六条"));

    /** Power-factor adjustments of all lines. */
    public static final TraceStep POWER_FACTOR_SUM = TraceStep.of("BILLING.STEP_POWER_FACTOR_SUM", Basis.POWER_FACTOR);

    /** Total of the bill. */
    public static final TraceStep TOTAL = TraceStep.of("BILLING.STEP_TOTAL");

    /** Value-added tax included; of the days before May 2018 no document is known here. */
    public static final TraceStep VAT = TraceStep.of(
            "BILLING.STEP_VAT",
            Regulation.VAT_RATE_2018.unverified(""),
            Regulation.VAT_RATE_2019.unverified(""),
            Regulation.VAT_LAW.unverified(""));

    private BillingSteps() {}

    /** What several steps rest on; a document with its days, so that a bill cites what is in force in its period. */
    private static final class Basis {
        static final List<LegalBasis> LOSSES = Regulation.supplyRules("第七十四条");
        static final List<LegalBasis> PRORATION = Regulation.supplyRules("第八十四条");
        static final List<LegalBasis> SUSPENSION = Regulation.supplyRules("第二十四条");
        static final List<LegalBasis> LATE_FEE = Regulation.supplyRules("第九十八条");
        static final List<LegalBasis> BASIC_CHARGE =
                List.of(Regulation.PRICES_1975.unverified(""), Regulation.BASIC_CHARGE_2016.unverified(""));
        static final LegalBasis TIERS = Regulation.TIERS_2011.unverified("");
        static final LegalBasis LOAD_FACTOR = Regulation.TRANSMISSION_2023.unverified("");
        static final LegalBasis POWER_FACTOR = Regulation.POWER_FACTOR_1983.verified("");
    }
}
