package org.gridmarketing.metering.reading;

/**
 * Group of customers read remotely (远程抄表现场核抄分组): of those who showed no energy for three cycles in a row, how many are looked at
 * on site. After the utility's rules for reading, calculation and collection (电费抄核收管理规则) as an examination quotes them
 * (wentiku.cn/a/Q9D729); the rules themselves were not seen, so the shares are doubtful.
 */
public enum RemoteCheckGroup {
    /** 10 kV and above (10千伏及以上): all. */
    HIGH_VOLTAGE(100),
    /** 0.4 kV, not residential (0.4千伏非居民): at least 80 %. */
    LOW_VOLTAGE_BUSINESS(80),
    /** Residential (居民): at least 20 %. */
    RESIDENTIAL(20);

    /** Cycles without energy in a row after which somebody goes. */
    public static final int ZERO_CYCLES = 3;

    private static final long WHOLE = 100;

    private final int percent;

    RemoteCheckGroup(int percent) {
        this.percent = percent;
    }

    /**
     * How many have to be looked at.
     *
     * @param customers how many showed no energy for three cycles, at least zero
     * @return at least the group's share of them, in whole customers
     * @throws IllegalArgumentException if {@code customers} is negative
     */
    public long toCheck(long customers) {
        if (customers < 0) {
            throw new IllegalArgumentException("customers must not be negative: " + customers);
        }
        return Math.addExact(Math.multiplyExact(customers, percent), WHOLE - 1) / WHOLE;
    }
}
