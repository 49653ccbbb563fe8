package org.gridmarketing.model.code;

/**
 * 计量装置分类: the class of a metering installation, from I, the most important, to V. The limits between the classes
 * depend on the edition of DL/T 448, so they are not part of this type.
 */
public enum MeteringDeviceClass implements Code {
    /** Ⅰ类 (class I). */
    I(1),
    /** Ⅱ类 (class II). */
    II(2),
    /** Ⅲ类 (class III). */
    III(3),
    /** Ⅳ类 (class IV). */
    IV(4),
    /** Ⅴ类 (class V). */
    V(5);

    private final int number;

    MeteringDeviceClass(int number) {
        this.number = number;
    }

    /**
     * The class as an Arabic number.
     *
     * @return 1 for class I to 5 for class V
     */
    public int number() {
        return number;
    }
}
