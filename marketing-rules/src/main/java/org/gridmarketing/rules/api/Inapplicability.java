package org.gridmarketing.rules.api;

/** Reason (不适用原因) why a rule does not speak of a subject. */
public enum Inapplicability {
    /** The account is cancelled (客户已销户). */
    CUSTOMER_CANCELLED,
    /** The metering point is withdrawn (计量点已撤销). */
    POINT_WITHDRAWN,
    /** The equipment or meter is not in service (设备未在运行). */
    NOT_IN_SERVICE,
    /** An input is absent; the not-null check of that attribute reports it (相关字段为空). */
    INPUT_ABSENT,
    /** The rule's own condition does not hold (不满足适用条件). */
    CONDITION_NOT_MET
}
