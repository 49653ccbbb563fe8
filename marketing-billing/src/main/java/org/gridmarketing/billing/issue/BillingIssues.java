package org.gridmarketing.billing.issue;

import org.gridmarketing.model.outcome.IssueCode;

/** Issue codes of billing (计费问题代码): why something cannot be billed, and what a reader of a bill must know. */
public final class BillingIssues {
    /** An attribute that the bill depends on is not in the archive. */
    public static final IssueCode MISSING = new IssueCode("BILLING.MISSING");

    /** An attribute that the bill depends on cannot be read. */
    public static final IssueCode UNREADABLE = new IssueCode("BILLING.UNREADABLE");

    /** An attribute that the bill depends on holds an unknown code. */
    public static final IssueCode UNKNOWN_CODE = new IssueCode("BILLING.UNKNOWN_CODE");

    /** An attribute that the bill depends on is beyond every range. */
    public static final IssueCode OUT_OF_RANGE = new IssueCode("BILLING.OUT_OF_RANGE");

    /** A point or agreement belongs to another customer. */
    public static final IssueCode OTHER_CUSTOMER = new IssueCode("BILLING.OTHER_CUSTOMER");

    /** Loss is to be billed where metering is not on the low side. */
    public static final IssueCode LOSS_NOT_METERED_LOW = new IssueCode("BILLING.LOSS_NOT_METERED_LOW");

    /** Loss is to be billed to an agreed quantity. */
    public static final IssueCode LOSS_OF_AGREED_QUANTITY = new IssueCode("BILLING.LOSS_OF_AGREED_QUANTITY");

    /** The archived structure contradicts the tariff. */
    public static final IssueCode STRUCTURE_DIFFERS = new IssueCode("BILLING.STRUCTURE_DIFFERS");

    /** A running total is stated for a cycle that begins with the period. */
    public static final IssueCode RUNNING_TOTAL_IMPOSSIBLE = new IssueCode("BILLING.RUNNING_TOTAL_IMPOSSIBLE");

    /** A stated quantity is used by no tariff of the bill. */
    public static final IssueCode UNKNOWN_STATED_QUANTITY = new IssueCode("BILLING.UNKNOWN_STATED_QUANTITY");

    /** Warning: the billed capacity is not that of the running equipment. */
    public static final IssueCode CAPACITY_DIFFERS = new IssueCode("BILLING.CAPACITY_DIFFERS");

    /** A reference leads to no object. */
    public static final IssueCode DANGLING = new IssueCode("BILLING.DANGLING");

    /** A reference leads to several objects. */
    public static final IssueCode AMBIGUOUS = new IssueCode("BILLING.AMBIGUOUS");

    /** The account is cancelled. */
    public static final IssueCode CUSTOMER_CANCELLED = new IssueCode("BILLING.CUSTOMER_CANCELLED");

    /** The day on which supply began is after the day on which it ended. */
    public static final IssueCode SUPPLY_DATES_CONTRADICT = new IssueCode("BILLING.SUPPLY_DATES_CONTRADICT");

    /** The billing period ends before supply began. */
    public static final IssueCode PERIOD_BEFORE_SUPPLY = new IssueCode("BILLING.PERIOD_BEFORE_SUPPLY");

    /** The billing period begins after the account was closed. */
    public static final IssueCode PERIOD_AFTER_CLOSING = new IssueCode("BILLING.PERIOD_AFTER_CLOSING");

    /** Energy is read after the account was closed, and no reading of the closing shows that it was used before. */
    public static final IssueCode ENERGY_AFTER_CLOSING = new IssueCode("BILLING.ENERGY_AFTER_CLOSING");

    /** The customer has no metering point that can be billed. */
    public static final IssueCode NO_POINT = new IssueCode("BILLING.NO_POINT");

    /** The price code is in no tariff catalogue. */
    public static final IssueCode UNKNOWN_PRICE_CODE = new IssueCode("BILLING.UNKNOWN_PRICE_CODE");

    /** No version of the tariff is in force over the whole period. */
    public static final IssueCode NO_TARIFF_VERSION = new IssueCode("BILLING.NO_TARIFF_VERSION");

    /** Points are parents of one another. */
    public static final IssueCode PARENT_CYCLE = new IssueCode("BILLING.PARENT_CYCLE");

    /** More energy is deducted from a point than it has. */
    public static final IssueCode SHORTFALL = new IssueCode("BILLING.SHORTFALL");

    /** The parent of an agreed point is not settled. */
    public static final IssueCode PARENT_NOT_IN_SERVICE = new IssueCode("BILLING.PARENT_NOT_IN_SERVICE");

    /** A stated fact is about an agreement that does not exist. */
    public static final IssueCode UNKNOWN_STATED_AGREEMENT = new IssueCode("BILLING.UNKNOWN_STATED_AGREEMENT");

    /** A stated fact is about an agreement of which no point is billed. */
    public static final IssueCode STATED_AGREEMENT_NOT_BILLED = new IssueCode("BILLING.STATED_AGREEMENT_NOT_BILLED");

    /** A component from which an agreement is to be exempt is in no tariff of the period. */
    public static final IssueCode UNKNOWN_EXEMPT_COMPONENT = new IssueCode("BILLING.UNKNOWN_EXEMPT_COMPONENT");

    /** A multiple of the purchase price is stated, and no tariff of the period asks that price. */
    public static final IssueCode MULTIPLE_WITHOUT_PURCHASE = new IssueCode("BILLING.MULTIPLE_WITHOUT_PURCHASE");

    /** A running total is stated, and no tariff of the period has tiers. */
    public static final IssueCode RUNNING_TOTAL_WITHOUT_TIERS = new IssueCode("BILLING.RUNNING_TOTAL_WITHOUT_TIERS");

    /** An adjustment base is stated, and the agreement is not adjusted. */
    public static final IssueCode STATED_BASE_NOT_ADJUSTED = new IssueCode("BILLING.STATED_BASE_NOT_ADJUSTED");

    /** One meter is installed at several points. */
    public static final IssueCode METER_SHARED = new IssueCode("BILLING.METER_SHARED");

    /** Several points have one number. */
    public static final IssueCode POINT_TWICE = new IssueCode("BILLING.POINT_TWICE");

    /** A point is not for retail settlement. */
    public static final IssueCode UNSUPPORTED_PURPOSE = new IssueCode("BILLING.UNSUPPORTED_PURPOSE");

    /** A sub-meter bears no loss although its parent does; not supported yet. */
    public static final IssueCode UNSUPPORTED_CHILD_WITHOUT_LOSS =
            new IssueCode("BILLING.UNSUPPORTED_CHILD_WITHOUT_LOSS");

    /** A running transformer is named by no point. */
    public static final IssueCode TRANSFORMER_WITHOUT_POINT = new IssueCode("BILLING.TRANSFORMER_WITHOUT_POINT");

    /** Loss by formula needs reactive energy. */
    public static final IssueCode NO_REACTIVE_FOR_LOSS = new IssueCode("BILLING.NO_REACTIVE_FOR_LOSS");

    /** One maximum demand was read for several months. */
    public static final IssueCode DEMAND_OF_SEVERAL_MONTHS = new IssueCode("BILLING.DEMAND_OF_SEVERAL_MONTHS");

    /** Warning: the equipment gives another capacity than the archive. */
    public static final IssueCode CAPACITY_DERIVED = new IssueCode("BILLING.CAPACITY_DERIVED");

    /** Equipment that is behind none or several of the two-part agreements. */
    public static final IssueCode EQUIPMENT_OF_NO_AGREEMENT = new IssueCode("BILLING.EQUIPMENT_OF_NO_AGREEMENT");

    /** Equipment is to be billed, and the archive holds none. */
    public static final IssueCode NO_EQUIPMENT = new IssueCode("BILLING.NO_EQUIPMENT");

    /** All equipment is suspended for the whole month, so no contract demand is charged. */
    public static final IssueCode DEMAND_SUSPENDED = new IssueCode("BILLING.DEMAND_SUSPENDED");

    /** A suspension was too short to save the charge. */
    public static final IssueCode SUSPENSION_TOO_SHORT = new IssueCode("BILLING.SUSPENSION_TOO_SHORT");

    /** Warning: a suspension is still open and may turn out too short to save the charge. */
    public static final IssueCode SUSPENSION_OPEN = new IssueCode("BILLING.SUSPENSION_OPEN");

    /** Warning: a suspension was too short, and days of it belong to an earlier bill, which has to be billed again. */
    public static final IssueCode SUSPENSION_TO_REBILL = new IssueCode("BILLING.SUSPENSION_TO_REBILL");

    /** A suspension was longer than a calendar year allows. */
    public static final IssueCode SUSPENSION_TOO_LONG = new IssueCode("BILLING.SUSPENSION_TOO_LONG");

    /** A change leaves more of a piece of equipment in operation than its nameplate allows. */
    public static final IssueCode CAPACITY_ABOVE_RATING = new IssueCode("BILLING.CAPACITY_ABOVE_RATING");

    /** The last change of equipment contradicts its run status. */
    public static final IssueCode EQUIPMENT_CONTRADICTED = new IssueCode("BILLING.EQUIPMENT_CONTRADICTED");

    /** A two-part customer is being changed, and no change of equipment is dated. */
    public static final IssueCode CUSTOMER_BEING_CHANGED = new IssueCode("BILLING.CUSTOMER_BEING_CHANGED");

    /** An agreement takes part in the adjustment without a standard. */
    public static final IssueCode PARTICIPATION_WITHOUT_STANDARD =
            new IssueCode("BILLING.PARTICIPATION_WITHOUT_STANDARD");

    /** Warning: an agreement does not say whether it takes part in an assessment, and is billed as taking no part. */
    public static final IssueCode PARTICIPATION_ASSUMED = new IssueCode("BILLING.PARTICIPATION_ASSUMED");

    /** A stated quantity is used by several agreements. */
    public static final IssueCode STATED_QUANTITY_SHARED = new IssueCode("BILLING.STATED_QUANTITY_SHARED");

    /** Only some points of an agreement are to be billed. */
    public static final IssueCode PART_OF_AGREEMENT = new IssueCode("BILLING.PART_OF_AGREEMENT");

    /** The loss algorithm is not supported yet. */
    public static final IssueCode UNSUPPORTED_LOSS_ALGORITHM = new IssueCode("BILLING.UNSUPPORTED_LOSS_ALGORITHM");

    /** The way of sharing losses is not supported yet. */
    public static final IssueCode UNSUPPORTED_LOSS_SHARING = new IssueCode("BILLING.UNSUPPORTED_LOSS_SHARING");

    /** Points behind one transformer share its loss in different ways. */
    public static final IssueCode LOSS_SHARED_DIFFERENTLY = new IssueCode("BILLING.LOSS_SHARED_DIFFERENTLY");

    /** Line loss is by formula, and the line is not stated, or more than once. */
    public static final IssueCode LINE_NOT_STATED = new IssueCode("BILLING.LINE_NOT_STATED");

    /** A line is stated for a point whose loss is not computed by it. */
    public static final IssueCode STATED_LINE_UNUSED = new IssueCode("BILLING.STATED_LINE_UNUSED");

    /** Line loss by table is not supported yet. */
    public static final IssueCode UNSUPPORTED_LINE_LOSS = new IssueCode("BILLING.UNSUPPORTED_LINE_LOSS");

    /** The basic charge method is not supported. */
    public static final IssueCode UNSUPPORTED_BASIC_CHARGE = new IssueCode("BILLING.UNSUPPORTED_BASIC_CHARGE");

    /** Of several two-part agreements one has no capacity of its own. */
    public static final IssueCode SEVERAL_TWO_PART = new IssueCode("BILLING.SEVERAL_TWO_PART");

    /** Energy takes part in an assessment of several standards without a standard of its own. */
    public static final IssueCode SEVERAL_STANDARDS = new IssueCode("BILLING.SEVERAL_STANDARDS");

    /** The basic charge of a part month is not supported yet. */
    public static final IssueCode BASIC_CHARGE_PART_MONTH = new IssueCode("BILLING.BASIC_CHARGE_PART_MONTH");

    /** A transformer whose loss is billed has another capacity than its nameplate for a part of the period. */
    public static final IssueCode CAPACITY_CHANGED = new IssueCode("BILLING.CAPACITY_CHANGED");

    /** Demand with transformer loss is not supported yet. */
    public static final IssueCode DEMAND_WITH_LOSS = new IssueCode("BILLING.DEMAND_WITH_LOSS");

    /** Demand is billed and none was read. */
    public static final IssueCode NO_DEMAND = new IssueCode("BILLING.NO_DEMAND");

    /** The tariff has no price of this kind. */
    public static final IssueCode NO_PRICE = new IssueCode("BILLING.NO_PRICE");

    /** A component has no price in a band that has energy. */
    public static final IssueCode NO_BAND_PRICE = new IssueCode("BILLING.NO_BAND_PRICE");

    /** A component has prices by band only, and the energy is not divided. */
    public static final IssueCode NO_UNDIVIDED_PRICE = new IssueCode("BILLING.NO_UNDIVIDED_PRICE");

    /** A component is billed on a stated quantity that was not given. */
    public static final IssueCode NO_STATED_QUANTITY = new IssueCode("BILLING.NO_STATED_QUANTITY");

    /** Tiers need the running total before the period. */
    public static final IssueCode RUNNING_TOTAL_MISSING = new IssueCode("BILLING.RUNNING_TOTAL_MISSING");

    /** Supply begins or ends inside the tier cycle, and the tariff does not say what that does. */
    public static final IssueCode TIERS_PART_CYCLE = new IssueCode("BILLING.TIERS_PART_CYCLE");

    /** A transformer whose loss is billed does not run. */
    public static final IssueCode TRANSFORMER_NOT_RUNNING = new IssueCode("BILLING.TRANSFORMER_NOT_RUNNING");

    /** Energy was read behind a transformer that was sealed all the time. */
    public static final IssueCode ENERGY_BEHIND_SEALED = new IssueCode("BILLING.ENERGY_BEHIND_SEALED");

    /** Segment tiers need one base price. */
    public static final IssueCode UNSUPPORTED_SEGMENT_TIERS = new IssueCode("BILLING.UNSUPPORTED_SEGMENT_TIERS");

    /** A point that is to be billed does not exist. */
    public static final IssueCode UNKNOWN_BILLED_POINT = new IssueCode("BILLING.UNKNOWN_BILLED_POINT");

    /** Energy is to be adjusted at a point that is not read. */
    public static final IssueCode UNKNOWN_ADJUSTED_POINT = new IssueCode("BILLING.UNKNOWN_ADJUSTED_POINT");

    /** Energy is to be adjusted in a band at a point whose energy is not divided into bands. */
    public static final IssueCode ADJUSTED_BAND_NOT_DIVIDED = new IssueCode("BILLING.ADJUSTED_BAND_NOT_DIVIDED");

    /** A value must be above zero. */
    public static final IssueCode NOT_POSITIVE = new IssueCode("BILLING.NOT_POSITIVE");

    /** An overdue amount or a payment is not above 0. */
    public static final IssueCode NOT_POSITIVE_AMOUNT = new IssueCode("BILLING.NOT_POSITIVE_AMOUNT");

    /** An overdue bill stands twice. */
    public static final IssueCode OVERDUE_TWICE = new IssueCode("BILLING.OVERDUE_TWICE");

    /** Payments in parts come to all that was due, or more. */
    public static final IssueCode OVERDUE_PAID = new IssueCode("BILLING.OVERDUE_PAID");

    /** A payment in part is after the last one, or before the one that stands before it. */
    public static final IssueCode PAYMENT_OUT_OF_ORDER = new IssueCode("BILLING.PAYMENT_OUT_OF_ORDER");

    /** Least amount and cap of a penalty are not known of the edition of 2024. */
    public static final IssueCode LATE_FEE_OF_2024 = new IssueCode("BILLING.LATE_FEE_OF_2024");

    /** A value must not be negative. */
    public static final IssueCode NEGATIVE = new IssueCode("BILLING.NEGATIVE");

    /** A fixed ratio is not from 0 to below 1. */
    public static final IssueCode RATIO_OUT_OF_RANGE = new IssueCode("BILLING.RATIO_OUT_OF_RANGE");

    /** The parent of a point is not read. */
    public static final IssueCode PARENT_NOT_READ = new IssueCode("BILLING.PARENT_NOT_READ");

    /** The price of a demand changes in a month of which only some days are charged. */
    public static final IssueCode PRICE_CHANGED = new IssueCode("BILLING.PRICE_CHANGED");

    /**
     * The load-factor discount changed inside a month of which demand is charged for some days only. 发改价格〔2023〕526号 measures the
     * discount by the energy of a whole month, and no source was seen that says how a part of one is measured under two discounts.
     */
    public static final IssueCode DISCOUNT_CHANGED = new IssueCode("BILLING.DISCOUNT_CHANGED");

    /**
     * 变价日缺示数: prices change inside the period, the policy asks for readings at the change, and a register has none; arguments {@code
     * agreement}, {@code on}, {@code register}, {@code at}. Of the meter, or of the agreement where no meter is known.
     */
    public static final IssueCode READING_AT_CHANGE_MISSING = new IssueCode("BILLING.READING_AT_CHANGE_MISSING");

    /** The account passed to another owner inside the tier cycle, and the policy does not say what that does. */
    public static final IssueCode TIER_OWNER_CHANGE = new IssueCode("BILLING.TIER_OWNER_CHANGE");

    /** A multiple of the purchase price cannot be asked where that price is not separate. */
    public static final IssueCode PURCHASE_NOT_SEPARATE = new IssueCode("BILLING.PURCHASE_NOT_SEPARATE");

    /** Free energy needs one base price without bands. */
    public static final IssueCode FREE_ENERGY_WITHOUT_PRICE = new IssueCode("BILLING.FREE_ENERGY_WITHOUT_PRICE");

    /** More energy was exported than generated. */
    public static final IssueCode MORE_EXPORTED_THAN_GENERATED = new IssueCode("BILLING.MORE_EXPORTED_THAN_GENERATED");

    /** No point measures what a generator produced or fed in. */
    public static final IssueCode NO_FEED_IN_POINT = new IssueCode("BILLING.NO_FEED_IN_POINT");

    /** Both active registers of a gateway moved, and nothing says which of them was fed in. */
    public static final IssueCode GATEWAY_REGISTER_OPEN = new IssueCode("BILLING.GATEWAY_REGISTER_OPEN");

    /** The forward register is named for a gateway whose meter bills by it what the customer takes. */
    public static final IssueCode GATEWAY_REGISTER_BILLED = new IssueCode("BILLING.GATEWAY_REGISTER_BILLED");

    /** A register is named for a point that is no gateway of the generator. */
    public static final IssueCode UNKNOWN_GATEWAY = new IssueCode("BILLING.UNKNOWN_GATEWAY");

    /** What was generated is counted by a meter of settlement, which does not see what the customer uses of it. */
    public static final IssueCode GENERATION_NOT_APART = new IssueCode("BILLING.GENERATION_NOT_APART");

    /** A generation feed-in gateway stands beside another gateway, and no source says whether it counts the same energy again. */
    public static final IssueCode GATEWAYS_OVERLAP = new IssueCode("BILLING.GATEWAYS_OVERLAP");

    /** Warning: all is sold, and yet not all that was generated was fed in. */
    public static final IssueCode FULL_FEED_IN_DIFFERS = new IssueCode("BILLING.FULL_FEED_IN_DIFFERS");

    /** Warning: energy was divided by days. */
    public static final IssueCode ENERGY_SPLIT_BY_DAYS = new IssueCode("BILLING.ENERGY_SPLIT_BY_DAYS");

    /** Warning: the prices are not verified. */
    public static final IssueCode TARIFF_UNVERIFIED = new IssueCode("BILLING.TARIFF_UNVERIFIED");

    /** Warning: the published band price contradicts the published ratio. */
    public static final IssueCode RESIDUAL_DIFFERS = new IssueCode("BILLING.RESIDUAL_DIFFERS");

    /** Warning: of what kind a reading is cannot be read, so that it may be an estimate. */
    public static final IssueCode READING_KIND_UNREADABLE = new IssueCode("BILLING.READING_KIND_UNREADABLE");

    /** Warning: a reading is not an actual one. */
    public static final IssueCode ESTIMATED_READING = new IssueCode("BILLING.ESTIMATED_READING");

    /** Warning: the adjustment base was stated. */
    public static final IssueCode STATED_BASE = new IssueCode("BILLING.STATED_BASE");

    /** Warning: more free energy was stated than there was to give back. */
    public static final IssueCode FREE_ENERGY_NOT_USED = new IssueCode("BILLING.FREE_ENERGY_NOT_USED");

    /** Warning: a discount would leave less than half of the price, so it may be the reduction that was written, or a fraction. */
    public static final IssueCode DISCOUNT_IMPLAUSIBLE = new IssueCode("BILLING.DISCOUNT_IMPLAUSIBLE");

    /** Warning: a share looks like a fraction where per cent are asked. */
    public static final IssueCode SHARE_IMPLAUSIBLE = new IssueCode("BILLING.SHARE_IMPLAUSIBLE");

    /** Warning: the tariff is for another voltage. */
    public static final IssueCode VOLTAGE_DIFFERS = new IssueCode("BILLING.VOLTAGE_DIFFERS");

    /** Warning: the flat register differs from the remainder. */
    public static final IssueCode BAND_DISCREPANCY = new IssueCode("BILLING.BAND_DISCREPANCY");

    private BillingIssues() {}
}
