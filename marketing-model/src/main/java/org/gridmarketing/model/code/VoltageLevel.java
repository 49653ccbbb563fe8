package org.gridmarketing.model.code;

import java.util.Comparator;

/**
 * 电压等级: a nominal voltage with its kind of current. The digits of the printed codes are not a number (AC02751 is 27.5
 * kV) and codes that differ in the last digit differ a thousandfold (AC02201 is 220 kV, AC02202 is 220 V), so volts
 * are held here and codes only in the tables.
 */
public enum VoltageLevel implements Code {
    /** 交流6V (AC 6 V). */
    AC_6V(false, 6, "6 V"),
    /** 交流12V (AC 12 V). */
    AC_12V(false, 12, "12 V"),
    /** 交流24V (AC 24 V). */
    AC_24V(false, 24, "24 V"),
    /** 交流36V (AC 36 V). */
    AC_36V(false, 36, "36 V"),
    /** 交流48V (AC 48 V). */
    AC_48V(false, 48, "48 V"),
    /** 交流110V (AC 110 V). */
    AC_110V(false, 110, "110 V"),
    /** 交流220V (AC 220 V). */
    AC_220V(false, 220, "220 V"),
    /** 交流380V (AC 380 V). */
    AC_380V(false, 380, "380 V"),
    /** 交流600V (AC 600 V). */
    AC_600V(false, 600, "600 V"),
    /** 交流660V (AC 660 V). */
    AC_660V(false, 660, "660 V"),
    /** 交流750V (AC 750 V). */
    AC_750V(false, 750, "750 V"),
    /** 交流1000V (AC 1000 V). */
    AC_1000V(false, 1_000, "1000 V"),
    /** 交流1500V (AC 1500 V). */
    AC_1500V(false, 1_500, "1500 V"),
    /** 交流2500V (AC 2500 V). */
    AC_2500V(false, 2_500, "2500 V"),
    /** 交流3000V (AC 3000 V). */
    AC_3000V(false, 3_000, "3000 V"),
    /** 交流3kV (AC 3 kV). */
    AC_3KV(false, 3_000, "3 kV"),
    /** 交流6kV (AC 6 kV). */
    AC_6KV(false, 6_000, "6 kV"),
    /** 交流10kV (AC 10 kV). */
    AC_10KV(false, 10_000, "10 kV"),
    /** 交流13.8kV (AC 13.8 kV). */
    AC_13_8KV(false, 13_800, "13.8 kV"),
    /** 交流20kV (AC 20 kV). */
    AC_20KV(false, 20_000, "20 kV"),
    /** 交流27.5kV (AC 27.5 kV). */
    AC_27_5KV(false, 27_500, "27.5 kV"),
    /** 交流35kV (AC 35 kV). */
    AC_35KV(false, 35_000, "35 kV"),
    /** 交流66kV (AC 66 kV). */
    AC_66KV(false, 66_000, "66 kV"),
    /** 交流110kV (AC 110 kV). */
    AC_110KV(false, 110_000, "110 kV"),
    /** 交流220kV (AC 220 kV). */
    AC_220KV(false, 220_000, "220 kV"),
    /** 交流330kV (AC 330 kV). */
    AC_330KV(false, 330_000, "330 kV"),
    /** 交流500kV (AC 500 kV). */
    AC_500KV(false, 500_000, "500 kV"),
    /** 交流750kV (AC 750 kV). */
    AC_750KV(false, 750_000, "750 kV"),
    /** 交流1000kV (AC 1000 kV). */
    AC_1000KV(false, 1_000_000, "1000 kV"),
    /** 直流6V (DC 6 V). */
    DC_6V(true, 6, "6 V"),
    /** 直流12V (DC 12 V). */
    DC_12V(true, 12, "12 V"),
    /** 直流24V (DC 24 V). */
    DC_24V(true, 24, "24 V"),
    /** 直流36V (DC 36 V). */
    DC_36V(true, 36, "36 V"),
    /** 直流48V (DC 48 V). */
    DC_48V(true, 48, "48 V"),
    /** 直流110V (DC 110 V). */
    DC_110V(true, 110, "110 V"),
    /** 直流220V (DC 220 V). */
    DC_220V(true, 220, "220 V"),
    /** 直流600V (DC 600 V). */
    DC_600V(true, 600, "600 V"),
    /** 直流750V (DC 750 V). */
    DC_750V(true, 750, "750 V"),
    /** 直流1500V (DC 1500 V). */
    DC_1500V(true, 1_500, "1500 V"),
    /** 直流3000V (DC 3000 V). */
    DC_3000V(true, 3_000, "3000 V"),
    /** 直流500kV (DC 500 kV). */
    DC_500KV(true, 500_000, "500 kV"),
    /** 直流800kV (DC 800 kV). */
    DC_800KV(true, 800_000, "800 kV");

    private static final int HIGH_VOLTAGE_ABOVE = 1_000;

    private final boolean directCurrent;
    private final int volts;
    private final String printed;

    VoltageLevel(boolean directCurrent, int volts, String printed) {
        this.directCurrent = directCurrent;
        this.volts = volts;
        this.printed = printed;
    }

    /**
     * The nominal voltage.
     *
     * @return the voltage in volts
     */
    public int volts() {
        return volts;
    }

    /**
     * The level as people write it, without the kind of current.
     *
     * @return a text such as "10 kV"
     */
    public String printed() {
        return printed;
    }

    /**
     * Tells direct from alternating current.
     *
     * @return true for direct current
     */
    public boolean isDirectCurrent() {
        return directCurrent;
    }

    /**
     * Tells whether the level counts as high voltage in the checks: strictly above 1 kV.
     *
     * @return true above 1000 V
     */
    public boolean isHighVoltage() {
        return volts > HIGH_VOLTAGE_ABOVE;
    }

    /**
     * Compares by volts alone, so that 3 kV and 3000 V, or AC and DC of the same voltage, are neither above nor below.
     *
     * @param other the level to compare with
     * @return true if this level has more volts
     */
    public boolean isAbove(VoltageLevel other) {
        return volts > other.volts;
    }

    /**
     * Compares by volts alone; two constants may print the same voltage in different units.
     *
     * @param other the level to compare with
     * @return true if both have the same number of volts
     */
    public boolean hasSameVoltsAs(VoltageLevel other) {
        return volts == other.volts;
    }

    /**
     * An order by volts, which is not the order of the codes and not the order of declaration.
     *
     * @return a comparator from low to high, under which levels of the same volts are equal
     */
    public static Comparator<VoltageLevel> byVolts() {
        return Comparator.comparingInt(VoltageLevel::volts);
    }
}
