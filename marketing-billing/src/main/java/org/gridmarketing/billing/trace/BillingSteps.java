package org.gridmarketing.billing.trace;

import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.trace.TraceStep;

/** Steps of billing (计费步骤): what the lines of a derivation do; formulas stand in the text bundles. */
public final class BillingSteps {
    /** Price of a component in a band. */
    public static final TraceStep BAND_PRICE = TraceStep.of("BILLING.STEP_BAND_PRICE");

    /** Price of a component in a band by ratio. */
    public static final TraceStep FLOATED_PRICE = TraceStep.of("BILLING.STEP_FLOATED_PRICE");

    /** Price of a component in a band by ratio, where the ratio applies to more than the component itself. */
    public static final TraceStep FLOATED_PART_PRICE = TraceStep.of("BILLING.STEP_FLOATED_PART_PRICE");

    /** Energy with what was stated beside the readings. */
    public static final TraceStep ADJUSTMENT = TraceStep.of("BILLING.STEP_ADJUSTMENT");

    /** Energy left after points behind a point. */
    public static final TraceStep DEDUCTION = TraceStep.of("BILLING.STEP_DEDUCTION");

    /** Energy with transformer loss. */
    public static final TraceStep LOSS_ADDED =
            TraceStep.of("BILLING.STEP_LOSS_ADDED", LegalBasis.unverified("供电营业规则（1996）", "第七十四条"));

    /** Energy with line loss. */
    public static final TraceStep LINE_LOSS_ADDED =
            TraceStep.of("BILLING.STEP_LINE_LOSS_ADDED", LegalBasis.unverified("供电营业规则（1996）", "第七十四条"));

    /** Settled energy of a point. */
    public static final TraceStep SETTLED = TraceStep.of("BILLING.STEP_SETTLED");

    /** What the points of an agreement have together. */
    public static final TraceStep POINTS_ADDED = TraceStep.of("BILLING.STEP_POINTS_ADDED");

    /** Energy of a part of the period by days. */
    public static final TraceStep SPLIT_BY_DAYS = TraceStep.of("BILLING.STEP_SPLIT_BY_DAYS");

    /** Energy of a part of the period by what was read in it. */
    public static final TraceStep SPLIT_BY_READING = TraceStep.of("BILLING.STEP_SPLIT_BY_READING");

    /** Energy of the last part of the period. */
    public static final TraceStep SPLIT_REMAINDER = TraceStep.of("BILLING.STEP_SPLIT_REMAINDER");

    /** Energy of parts between which the price of a line does not change. */
    public static final TraceStep PARTS_JOINED = TraceStep.of("BILLING.STEP_PARTS_JOINED");

    /** Free energy of some days of the period. */
    public static final TraceStep FREE_ENERGY_SHARE = TraceStep.of("BILLING.STEP_FREE_ENERGY_SHARE");

    /** Energy of a band in a tier. */
    public static final TraceStep TIER_BAND = TraceStep.of("BILLING.STEP_TIER_BAND");

    /** Purchase price times a multiple. */
    public static final TraceStep PURCHASE_MULTIPLE =
            TraceStep.of("BILLING.STEP_PURCHASE_MULTIPLE", LegalBasis.unverified("发改办价格〔2021〕809号", ""));

    /** Line that takes what rounding the sum of a component leaves. */
    public static final TraceStep ROUNDING_RESIDUAL = TraceStep.of("BILLING.STEP_ROUNDING_RESIDUAL");

    /** A line that stayed exact until the total, as it is shown. */
    public static final TraceStep LINE_SHOWN = TraceStep.of("BILLING.STEP_LINE_SHOWN");

    /** What is missing to the minimum charge. */
    public static final TraceStep MINIMUM_MISSING = TraceStep.of("BILLING.STEP_MINIMUM_MISSING");

    /** Minimum charge. */
    public static final TraceStep MINIMUM_CHARGE = TraceStep.of("BILLING.STEP_MINIMUM_CHARGE");

    /** Money that was stated. */
    public static final TraceStep STATED_CHARGE = TraceStep.of("BILLING.STEP_STATED_CHARGE");

    /** Energy fed into the grid, or subsidised, at a price. */
    public static final TraceStep FEED_IN_LINE = TraceStep.of("BILLING.STEP_FEED_IN_LINE");

    /** Free energy given back. */
    public static final TraceStep FREE_ENERGY = TraceStep.of("BILLING.STEP_FREE_ENERGY");

    /** Energy at a price. */
    public static final TraceStep ENERGY_LINE = TraceStep.of("BILLING.STEP_ENERGY_LINE");

    /** Bound of a tier as the tariff has it. */
    public static final TraceStep TIER_BOUND =
            TraceStep.of("BILLING.STEP_TIER_BOUND", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** Months of use in the year of tiers. */
    public static final TraceStep TIER_MONTHS =
            TraceStep.of("BILLING.STEP_TIER_MONTHS", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** Bound of a tier for a part of the year. */
    public static final TraceStep TIER_BOUND_MONTHS =
            TraceStep.of("BILLING.STEP_TIER_BOUND_MONTHS", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** By how much a large household's bounds rise. */
    public static final TraceStep TIER_HOUSEHOLD =
            TraceStep.of("BILLING.STEP_TIER_HOUSEHOLD", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** Bound of a tier of a large household. */
    public static final TraceStep TIER_BOUND_RAISED =
            TraceStep.of("BILLING.STEP_TIER_BOUND_RAISED", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** A tier whose bound is not above that of the tier before, and which holds nothing. */
    public static final TraceStep TIER_EMPTY =
            TraceStep.of("BILLING.STEP_TIER_EMPTY", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** Bound of a tier for several months. */
    public static final TraceStep TIER_BOUND_SUM =
            TraceStep.of("BILLING.STEP_TIER_BOUND_SUM", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** Running total of the cycle of tiers. */
    public static final TraceStep TIER_RUNNING_TOTAL =
            TraceStep.of("BILLING.STEP_TIER_RUNNING_TOTAL", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** Energy of a tier where the year is settled again. */
    public static final TraceStep TIER_ENERGY_RESETTLED =
            TraceStep.of("BILLING.STEP_TIER_ENERGY_RESETTLED", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** Energy of the largest band in a tier. */
    public static final TraceStep TIER_BAND_REST =
            TraceStep.of("BILLING.STEP_TIER_BAND_REST", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** Energy of a band in the last tier. */
    public static final TraceStep TIER_BAND_LAST =
            TraceStep.of("BILLING.STEP_TIER_BAND_LAST", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** Energy of a band where all bands together come to nothing. */
    public static final TraceStep TIER_BAND_STANDING =
            TraceStep.of("BILLING.STEP_TIER_BAND_STANDING", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** Energy of a tier. */
    public static final TraceStep TIER_ENERGY =
            TraceStep.of("BILLING.STEP_TIER_ENERGY", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** Price of a tier. */
    public static final TraceStep TIER_PRICE =
            TraceStep.of("BILLING.STEP_TIER_PRICE", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** Energy of a tier at a price. */
    public static final TraceStep TIER_LINE =
            TraceStep.of("BILLING.STEP_TIER_LINE", LegalBasis.unverified("发改价格〔2011〕2617号", ""));

    /** Capacity at a price. */
    public static final TraceStep CAPACITY_LINE =
            TraceStep.of("BILLING.STEP_CAPACITY_LINE", LegalBasis.unverified("发改办价格〔2016〕1583号", ""));

    /** Days of a month on which the customer is supplied. */
    public static final TraceStep DAYS_OF_SUPPLY =
            TraceStep.of("BILLING.STEP_DAYS_OF_SUPPLY", LegalBasis.unverified("供电营业规则（1996）", "第八十四条"));

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
            TraceStep.of("BILLING.STEP_DAYS_WITHOUT_SUPPLY", LegalBasis.unverified("供电营业规则（1996）", "第八十四条"));

    /** Capacity of a unit in operation. */
    public static final TraceStep UNIT_IN_OPERATION = TraceStep.of("BILLING.STEP_UNIT_IN_OPERATION");

    /** Capacity of a unit that is stopped and charged. */
    public static final TraceStep UNIT_STANDBY =
            TraceStep.of("BILLING.STEP_UNIT_STANDBY", LegalBasis.unverified("供电营业规则（1996）", ""));

    /** Capacity of a unit after a reduction. */
    public static final TraceStep UNIT_REDUCED =
            TraceStep.of("BILLING.STEP_UNIT_REDUCED", LegalBasis.unverified("供电营业规则（1996）", ""));

    /** Capacity of a unit that was suspended too shortly to save the charge. */
    public static final TraceStep UNIT_SUSPENDED_TOO_SHORT =
            TraceStep.of("BILLING.STEP_UNIT_SUSPENDED_TOO_SHORT", LegalBasis.unverified("供电营业规则（1996）", "第二十四条"));

    /** Capacity of a unit that was suspended longer than a year allows. */
    public static final TraceStep UNIT_SUSPENDED_TOO_LONG =
            TraceStep.of("BILLING.STEP_UNIT_SUSPENDED_TOO_LONG", LegalBasis.unverified("供电营业规则（1996）", "第二十四条"));

    /** A suspended unit is not charged. */
    public static final TraceStep UNIT_SUSPENDED =
            TraceStep.of("BILLING.STEP_UNIT_SUSPENDED", LegalBasis.unverified("供电营业规则（1996）", "第二十四条"));

    /** A unit that is not commissioned yet is not charged. */
    public static final TraceStep UNIT_NOT_COMMISSIONED = TraceStep.of("BILLING.STEP_UNIT_NOT_COMMISSIONED");

    /** A dismantled unit is not charged. */
    public static final TraceStep UNIT_DISMANTLED = TraceStep.of("BILLING.STEP_UNIT_DISMANTLED");

    /** A unit that does not run by its archived status is not charged. */
    public static final TraceStep UNIT_NOT_RUNNING = TraceStep.of("BILLING.STEP_UNIT_NOT_RUNNING");

    /** Capacity of an interlocked group. */
    public static final TraceStep INTERLOCKED_CAPACITY =
            TraceStep.of("BILLING.STEP_INTERLOCKED_CAPACITY", LegalBasis.unverified("供电营业规则（1996）", "第八十五条"));

    /** Capacity of all equipment on some days. */
    public static final TraceStep CAPACITY_OF_DAYS = TraceStep.of("BILLING.STEP_CAPACITY_OF_DAYS");

    /** Archived operating capacity. */
    public static final TraceStep ARCHIVED_CAPACITY = TraceStep.of("BILLING.STEP_ARCHIVED_CAPACITY");

    /** Archived capacity of the metering points. */
    public static final TraceStep CAPACITY_OF_POINTS = TraceStep.of("BILLING.STEP_CAPACITY_OF_POINTS");

    /** Capacity that is charged on some days. */
    public static final TraceStep CHARGED_CAPACITY =
            TraceStep.of("BILLING.STEP_CHARGED_CAPACITY", LegalBasis.unverified("供电营业规则（1996）", "第八十四条"));

    /** The most that was in operation on any day. */
    public static final TraceStep GREATEST_CAPACITY =
            TraceStep.of("BILLING.STEP_GREATEST_CAPACITY", LegalBasis.unverified("发改办价格〔2016〕1583号", ""));

    /** A month is divided by thirty days. */
    public static final TraceStep DIVISOR_THIRTY =
            TraceStep.of("BILLING.STEP_DIVISOR_THIRTY", LegalBasis.unverified("供电营业规则（1996）", "第八十四条"));

    /** A month is divided by its calendar days. */
    public static final TraceStep DIVISOR_CALENDAR_DAYS =
            TraceStep.of("BILLING.STEP_DIVISOR_CALENDAR_DAYS", LegalBasis.unverified("供电营业规则（2024）", ""));

    /** A step of capacity by the days that reach it. */
    public static final TraceStep CAPACITY_STEP =
            TraceStep.of("BILLING.STEP_CAPACITY_STEP", LegalBasis.unverified("供电营业规则（1996）第八十四条；供电营业规则（2024）", ""));

    /** Least demand that is billed. */
    public static final TraceStep DEMAND_FLOOR = TraceStep.of(
            "BILLING.STEP_DEMAND_FLOOR",
            LegalBasis.unverified("发改办价格〔2016〕1583号", ""),
            LegalBasis.unverified("（75）水电财字67号", ""));

    /** Capacity or demand of a part of a month by days. */
    public static final TraceStep PRORATED =
            TraceStep.of("BILLING.STEP_PRORATED", LegalBasis.unverified("供电营业规则（1996）第八十四条；供电营业规则（2024）", ""));

    /** Capacity of a month in which it changed. */
    public static final TraceStep CHANGING_CAPACITY =
            TraceStep.of("BILLING.STEP_CHANGING_CAPACITY", LegalBasis.unverified("供电营业规则（1996）", "第八十四条"));

    /** Capacity at one of several prices of a month. */
    public static final TraceStep BASIC_PRICE_PART = TraceStep.of("BILLING.STEP_BASIC_PRICE_PART");

    /** Demand at one of several prices of a month. */
    public static final TraceStep DEMAND_PRICE_PART = TraceStep.of("BILLING.STEP_DEMAND_PRICE_PART");

    /** Capacity or demand at the last of several prices of a month. */
    public static final TraceStep BASIC_PRICE_REST = TraceStep.of("BILLING.STEP_BASIC_PRICE_REST");

    /** Billed actual demand with a floor. */
    public static final TraceStep ACTUAL_DEMAND_FLOOR =
            TraceStep.of("BILLING.STEP_ACTUAL_DEMAND_FLOOR", LegalBasis.unverified("（75）水电财字67号", ""));

    /** Billed demand by contract. */
    public static final TraceStep CONTRACT_DEMAND =
            TraceStep.of("BILLING.STEP_CONTRACT_DEMAND", LegalBasis.unverified("发改办价格〔2016〕1583号", ""));

    /** Billed demand by contract, limit reading. */
    public static final TraceStep CONTRACT_DEMAND_LIMIT105 =
            TraceStep.of("BILLING.STEP_CONTRACT_DEMAND_LIMIT105", LegalBasis.unverified("国家电网财〔2016〕633号", ""));

    /** Billed demand by contract, reading before 2016. */
    public static final TraceStep CONTRACT_DEMAND_ACTUAL =
            TraceStep.of("BILLING.STEP_CONTRACT_DEMAND_ACTUAL", LegalBasis.unverified("（75）水电财字67号", ""));

    /** Demand price after the load-factor discount. */
    public static final TraceStep DEMAND_PRICE =
            TraceStep.of("BILLING.STEP_DEMAND_PRICE", LegalBasis.unverified("发改价格〔2023〕526号", ""));

    /** Demand price where the load-factor discount is not earned. */
    public static final TraceStep DISCOUNT_NOT_EARNED =
            TraceStep.of("BILLING.STEP_DISCOUNT_NOT_EARNED", LegalBasis.unverified("发改价格〔2023〕526号", ""));

    /** Demand at a price. */
    public static final TraceStep DEMAND_LINE =
            TraceStep.of("BILLING.STEP_DEMAND_LINE", LegalBasis.unverified("发改办价格〔2016〕1583号", ""));

    /** Power-factor adjustment. */
    public static final TraceStep POWER_FACTOR_LINE =
            TraceStep.of("BILLING.STEP_POWER_FACTOR_LINE", LegalBasis.verified("水电财字〔1983〕215号", ""));

    /** Rate of an agreement that is relieved. */
    public static final TraceStep POWER_FACTOR_RELIEF =
            TraceStep.of("BILLING.STEP_POWER_FACTOR_RELIEF", LegalBasis.unverified("水电财字〔1983〕215号", "五"));

    /** Power-factor adjustment of one line. */
    public static final TraceStep POWER_FACTOR_PART =
            TraceStep.of("BILLING.STEP_POWER_FACTOR_PART", LegalBasis.verified("水电财字〔1983〕215号", ""));

    /** Money that the power factor adjusts. */
    public static final TraceStep POWER_FACTOR_BASE =
            TraceStep.of("BILLING.STEP_POWER_FACTOR_BASE", LegalBasis.verified("水电财字〔1983〕215号", ""));

    /** Late-payment penalty of one amount over days of one rate. */
    public static final TraceStep LATE_FEE =
            TraceStep.of("BILLING.STEP_LATE_FEE", LegalBasis.unverified("供电营业规则（1996）", "第九十八条"));

    /** What the penalty of a bill comes to at most. */
    public static final TraceStep LATE_FEE_CAP = TraceStep.of("BILLING.STEP_LATE_FEE_CAP");

    /** Late-payment penalty of all bills, at least the least amount. */
    public static final TraceStep LATE_FEE_TOTAL =
            TraceStep.of("BILLING.STEP_LATE_FEE_TOTAL", LegalBasis.unverified("供电营业规则（1996）", "第九十八条"));

    /** Money that contains value-added tax. */
    public static final TraceStep TAXED = TraceStep.of("BILLING.STEP_TAXED");

    /** Power-factor adjustments of all lines. */
    public static final TraceStep POWER_FACTOR_SUM =
            TraceStep.of("BILLING.STEP_POWER_FACTOR_SUM", LegalBasis.verified("水电财字〔1983〕215号", ""));

    /** Total of the bill. */
    public static final TraceStep TOTAL = TraceStep.of("BILLING.STEP_TOTAL");

    /** Value-added tax included. */
    public static final TraceStep VAT = TraceStep.of("BILLING.STEP_VAT", LegalBasis.unverified("增值税税率", ""));

    private BillingSteps() {}
}
