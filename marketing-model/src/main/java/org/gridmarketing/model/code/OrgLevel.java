package org.gridmarketing.model.code;

/** Level of an org unit (供电单位层级). */
public enum OrgLevel implements Code {
    /** Province (省). */
    PROVINCE,
    /** City (市). */
    CITY,
    /** County (县). */
    COUNTY,
    /** Supply station (所). */
    STATION
}
