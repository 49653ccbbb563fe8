package org.gridmarketing.model.code;

/**
 * 公变专变标志: whether a transformer serves the public or one customer.
 */
public enum TransformerOwnership implements Code {
    /** 公变 (public). */
    PUBLIC,
    /** 专变 (private). */
    PRIVATE
}
