package org.gridmarketing.model.code;

/**
 * 票据类型: which document a customer receives for a payment.
 */
public enum InvoiceType implements Code {
    /** 普通发票 (ordinary invoice). */
    ORDINARY,
    /** 增值税发票 (VAT invoice). */
    VAT,
    /** 高压发票 (high-voltage invoice). */
    HIGH_VOLTAGE,
    /** 无 (none). */
    NONE,
    /** 增值税专用发票 (special VAT invoice). */
    VAT_SPECIAL,
    /** 分布式电源发票 (distributed-generation invoice). */
    DISTRIBUTED_GENERATION,
    /** 收据 (receipt). */
    RECEIPT
}
