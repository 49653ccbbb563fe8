package org.gridmarketing.model.code;

/**
 * 电费通知方式: how a customer is told what is due.
 */
public enum BillNotification implements Code {
    /** 短信 (text message). */
    SMS,
    /** 通知单(人工送达) (note delivered by hand). */
    NOTE_BY_HAND,
    /** 通知单(邮寄) (note by post). */
    NOTE_BY_POST,
    /** 电话 (telephone). */
    TELEPHONE,
    /** 传真 (fax). */
    FAX,
    /** E-MAIL (E-mail). */
    EMAIL,
    /** 公告 (public notice). */
    PUBLIC_NOTICE,
    /** 其它 (other). */
    OTHER
}
