package org.gridmarketing.model.code;

/**
 * 城乡类别: whether a customer lives in town or country.
 */
public enum UrbanRural implements Code {
    /** 城区 (urban). */
    URBAN,
    /** 农村 (rural). */
    RURAL,
    /** 特殊边远地区 (remote). */
    REMOTE
}
