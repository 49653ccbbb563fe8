package org.gridmarketing.rules.api;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.quantity.ApparentPower;

/**
 * Usual capacities by voltage (各电压等级的常用容量范围). The printed lists give no limits. These are the limits by which supply plans
 * are commonly made, from general knowledge of the guides for them and not compared with an official text, so they are doubtful
 * and meant to be replaced by the company's own.
 */
public final class CapacityRanges {
    private CapacityRanges() {}

    /**
     * The usual ranges.
     *
     * @return 220 V up to 16 kVA; 380 V up to 160 kVA; 10 kV 50 kVA to 10 MVA; 20 kV 50 kVA to 20 MVA; 35 kV 5 to 40 MVA;
     *     66 kV 15 to 40 MVA; 110 kV 20 to 100 MVA; 220 kV from 100 MVA on
     */
    public static Map<VoltageLevel, CapacityRange> usual() {
        return ImmutableMap.<VoltageLevel, CapacityRange>builder()
                .put(VoltageLevel.AC_220V, kva(0, 16))
                .put(VoltageLevel.AC_380V, kva(0, 160))
                .put(VoltageLevel.AC_10KV, kva(50, 10_000))
                .put(VoltageLevel.AC_20KV, kva(50, 20_000))
                .put(VoltageLevel.AC_35KV, kva(5_000, 40_000))
                .put(VoltageLevel.AC_66KV, kva(15_000, 40_000))
                .put(VoltageLevel.AC_110KV, kva(20_000, 100_000))
                .put(VoltageLevel.AC_220KV, kva(100_000, 10_000_000))
                .buildOrThrow();
    }

    private static CapacityRange kva(int from, int to) {
        return new CapacityRange(ApparentPower.ofKva(from), ApparentPower.ofKva(to));
    }
}
