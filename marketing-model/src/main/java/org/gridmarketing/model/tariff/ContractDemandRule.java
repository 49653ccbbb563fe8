package org.gridmarketing.model.tariff;

/** How demand beyond the contract is billed (合同需量超用口径); the sources disagree. */
public enum ContractDemandRule {
    /** Contract demand, and twice the price on what is beyond 105 % of it (发改办价格〔2016〕1583号 as written). */
    CONTRACT_PLUS_2X,
    /** Up to 105 % contract demand; beyond it 105 % of contract demand, and twice the price on the excess. */
    LIMIT105_PLUS_2X,
    /** Actual demand, and once more the price on what is beyond contract demand (before 2016). */
    ACTUAL_PLUS_EXCESS
}
