package org.gridmarketing.metering.lineloss;

/** Role of a metered energy in an assessment unit (考核单元成员角色). */
public enum MemberRole {
    /** Fed in by generators (上网电量); adds to the supply. */
    FEED_IN,
    /** Bought or received from other grids or units (购入电量); adds to the supply. */
    PURCHASED,
    /** Used by power plants themselves (厂用电量); taken off the supply. */
    PLANT_USE,
    /** Passed on to other grids or units (输出电量); taken off the supply. */
    OUTPUT,
    /** Sold to customers, or handed on to the units below (售电量). */
    SOLD
}
