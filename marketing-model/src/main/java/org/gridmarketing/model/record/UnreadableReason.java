package org.gridmarketing.model.record;

/** Why an archived value cannot be read (无法识别的原因). */
public enum UnreadableReason {
    /** The code is not in the dossier's code profile (代码不在码表). */
    UNKNOWN_CODE,
    /** The text does not have the form of the type (格式错误). */
    MALFORMED,
    /** The form is right, the value is beyond what the type can hold (超出范围). */
    OUT_OF_RANGE
}
