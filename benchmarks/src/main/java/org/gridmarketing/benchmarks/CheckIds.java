package org.gridmarketing.benchmarks;

import java.util.List;

/** The checks that are written in every way: two thirds of one object, one third across objects or with conditions. */
final class CheckIds {
    static final String WITHIN_CONTRACT = "D1-1.1.2";
    static final String NAME = "X7-4.01";
    static final String ADDRESS = "X7-4.02";
    static final String USE = "X7-4.03";
    static final String CONTRACT_CAPACITY = "X7-4.04";
    static final String OPERATING_CAPACITY = "X7-4.05";
    static final String VOLTAGE = "X7-1.38";
    static final String CLASS = "X7-1.79";
    static final String OUTAGE = "X7-1.68";
    static final String TEMPORARY = "X7-1.56";
    static final String EARLIEST = "X7-6.05";
    static final String ENERGISED = "X7-1.66";
    static final String POINT_ADDRESS = "X7-1.43";
    static final String POINT_NAME = "X7-1.45";
    static final String POINT_VOLTAGE = "X7-1.30";
    static final String POINT_NATURE = "X7-1.48";
    static final String POINT_MODE = "X7-1.51";
    static final String COMMISSIONED = "X7-1.70";
    static final String LV_MODE_AT_HV = "D1-1.4.10";
    static final String FIXED_RATIO = "X7-1.24";
    static final List<String> ALL = List.of(
            WITHIN_CONTRACT,
            NAME,
            ADDRESS,
            USE,
            CONTRACT_CAPACITY,
            OPERATING_CAPACITY,
            VOLTAGE,
            CLASS,
            OUTAGE,
            TEMPORARY,
            EARLIEST,
            ENERGISED,
            POINT_ADDRESS,
            POINT_NAME,
            POINT_VOLTAGE,
            POINT_NATURE,
            POINT_MODE,
            COMMISSIONED,
            LV_MODE_AT_HV,
            FIXED_RATIO);

    private CheckIds() {}
}
