package org.gridmarketing.model.code;

/** 语言: a language in which labels and explanations are given. */
public enum Language {
    /** 中文 (Chinese). */
    ZH,
    /** 英文 (English). */
    EN
}
