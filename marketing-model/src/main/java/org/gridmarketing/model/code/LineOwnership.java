package org.gridmarketing.model.code;

/**
 * 公线专线标志: whether a line serves the public or one customer. The lists give codes for transformers ({@link TransformerOwnership});
 * that lines have the same is likely and not confirmed.
 */
public enum LineOwnership implements Code {
    /** 公线 (public). */
    PUBLIC,
    /** 专线 (private). */
    PRIVATE
}
