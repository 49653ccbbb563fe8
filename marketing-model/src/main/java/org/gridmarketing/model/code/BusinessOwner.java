package org.gridmarketing.model.code;

/** Business owner (业务分工): the line of business that answers for a check. */
public enum BusinessOwner implements Code {
    /** Usage inspection (用检管理). */
    USAGE_INSPECTION,
    /** Contract management (合同管理). */
    CONTRACT,
    /** Metering management (计量管理). */
    METERING,
    /** Prices, collection and accounts (电价、收费及账务管理). */
    PRICE_COLLECTION_ACCOUNTS,
    /** Reading, calculation and release of bills (抄表及核算发行). */
    READING_AND_BILLING
}
