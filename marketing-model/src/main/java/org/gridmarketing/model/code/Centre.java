package org.gridmarketing.model.code;

/** Centre (三个中心): the organisation that mends what a check finds. */
public enum Centre implements Code {
    /** Customer service centre (客户服务中心). */
    CUSTOMER_SERVICE_CENTRE,
    /** Billing centre (电费管理中心). */
    BILLING_CENTRE,
    /** Metering centre (电能计量中心). */
    METERING_CENTRE
}
