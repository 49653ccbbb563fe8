package org.gridmarketing.rules.catalog;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.metering.verification.DeviceClassification;
import org.gridmarketing.metering.verification.MeasuredObject;
import org.gridmarketing.metering.verification.MeteringClasses;
import org.gridmarketing.metering.verification.MeteringFacts;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.legal.MeteringCodeEdition;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.rules.api.Edition;

/**
 * Classes of metering installations (计量装置分类) as the checks ask for them. The edition of 2000, for which the checks were printed,
 * goes by purpose; that of 2016 by voltage, as {@link MeteringClasses} has it.
 */
final class DeviceClasses {
    static final Edition EDITION_2000 = edition(MeteringCodeEdition.DLT_448_2000);
    static final Edition EDITION_2016 = edition(MeteringCodeEdition.DLT_448_2016);

    private static final ObjectRef ANY_POINT = ObjectRef.of(MeteringPoint.class, "*");
    private static final Map<VoltageLevel, MeteringDeviceClass> EXCHANGE = byVoltage(MeasuredObject.GRID_EXCHANGE);
    private static final Map<VoltageLevel, MeteringDeviceClass> PROVINCE = byVoltage(MeasuredObject.PROVINCE_GATEWAY);
    private static final Map<VoltageLevel, MeteringDeviceClass> ASSESSMENT = byVoltage(MeasuredObject.ASSESSMENT);

    private DeviceClasses() {}

    private static Edition edition(MeteringCodeEdition edition) {
        return new Edition(edition.standard(), edition.year(), edition.inForce());
    }

    private static Map<VoltageLevel, MeteringDeviceClass> byVoltage(MeasuredObject object) {
        Map<VoltageLevel, MeteringDeviceClass> classes = new EnumMap<>(VoltageLevel.class);
        for (VoltageLevel voltage : VoltageLevel.values()) {
            byVoltage(object, voltage).ifPresent(found -> classes.put(voltage, found));
        }
        return Collections.unmodifiableMap(classes);
    }

    private static Optional<MeteringDeviceClass> byVoltage(MeasuredObject object, VoltageLevel voltage) {
        MeteringFacts facts = MeteringFacts.builder()
                .point(ANY_POINT)
                .object(object)
                .voltage(voltage)
                .build();
        return MeteringClasses.classify(MeteringCodeEdition.DLT_448_2016, facts)
                        instanceof Outcome.Ok<DeviceClassification> found
                ? Optional.of(found.value().deviceClass())
                : Optional.empty();
    }

    /** Trade between grids (2016): the class of the voltage or a better one; all where the standard names none. */
    static Set<MeteringDeviceClass> atLeastForExchange(VoltageLevel voltage) {
        return atLeast(EXCHANGE, voltage);
    }

    /** Supply to a province (2016): the class of the voltage or a better one; all where the standard names none. */
    static Set<MeteringDeviceClass> atLeastForProvince(VoltageLevel voltage) {
        return atLeast(PROVINCE, voltage);
    }

    private static Set<MeteringDeviceClass> atLeast(
            Map<VoltageLevel, MeteringDeviceClass> classes, VoltageLevel voltage) {
        return EnumSet.range(MeteringDeviceClass.I, classes.getOrDefault(voltage, MeteringDeviceClass.V));
    }

    /** Internal assessment (2016): the class of the voltage; all where the standard names none. */
    static Set<MeteringDeviceClass> forAssessment(VoltageLevel voltage) {
        MeteringDeviceClass only = ASSESSMENT.get(voltage);
        return only == null ? EnumSet.allOf(MeteringDeviceClass.class) : EnumSet.of(only);
    }
}
