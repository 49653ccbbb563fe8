package org.gridmarketing.model.tariff;

/** For whom bounds of a large household rise (一户多人口基数计算方式); it differs by province. */
public enum HouseholdAllowance {
    /** Once for the household, however many persons it has (按户增加). */
    HOUSEHOLD,
    /** For each person from the number named on, that one included (按人增加). */
    PERSON
}
