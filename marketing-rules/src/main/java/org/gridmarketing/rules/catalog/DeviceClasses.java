package org.gridmarketing.rules.catalog;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.rules.api.Edition;

/**
 * Classes of metering installations (计量装置分类) by the two editions of DL/T 448. That of 2000, for which the printed checks were
 * written, goes by energy, capacity and purpose; that of 2016 by voltage. Both are cited after articles, not after the text of the
 * standard.
 */
final class DeviceClasses {
    private static final String STANDARD = "DL/T 448";
    private static final LocalDate CHANGED_ON = LocalDate.of(2017, 5, 1);

    /** In force from 2001-01-01. */
    static final Edition EDITION_2000 =
            new Edition(STANDARD, "2000", EffectiveRange.of(LocalDate.of(2001, 1, 1), CHANGED_ON.minusDays(1)));

    /** In force from 2017-05-01. */
    static final Edition EDITION_2016 = new Edition(STANDARD, "2016", EffectiveRange.since(CHANGED_ON));

    private DeviceClasses() {}

    /** Trade settlement (2016): I from 220 kV, II from 110 (66) kV, III from 10 kV, IV from 380 V, V below. */
    static Set<MeteringDeviceClass> atLeastForSettlement(VoltageLevel voltage) {
        return EnumSet.range(MeteringDeviceClass.I, byVoltage(voltage, VoltageLevel.AC_220KV, VoltageLevel.AC_66KV));
    }

    /** Internal assessment (2016): I from 500 kV, II from 220 kV, III from 10 kV, IV from 380 V, V below. */
    static Set<MeteringDeviceClass> forAssessment(VoltageLevel voltage) {
        return EnumSet.of(byVoltage(voltage, VoltageLevel.AC_500KV, VoltageLevel.AC_220KV));
    }

    private static MeteringDeviceClass byVoltage(VoltageLevel voltage, VoltageLevel first, VoltageLevel second) {
        if (reaches(voltage, first)) {
            return MeteringDeviceClass.I;
        }
        if (reaches(voltage, second)) {
            return MeteringDeviceClass.II;
        }
        if (reaches(voltage, VoltageLevel.AC_10KV)) {
            return MeteringDeviceClass.III;
        }
        return reaches(voltage, VoltageLevel.AC_380V) ? MeteringDeviceClass.IV : MeteringDeviceClass.V;
    }

    private static boolean reaches(VoltageLevel voltage, VoltageLevel limit) {
        return !limit.isAbove(voltage);
    }
}
