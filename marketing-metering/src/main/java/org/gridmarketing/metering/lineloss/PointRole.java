package org.gridmarketing.metering.lineloss;

import java.util.Optional;
import org.gridmarketing.model.code.MeteringPointClass;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.point.MeteringPoint;

/** What a metering point counts for the units that it names. */
enum PointRole {
    /** What a customer takes, and gives by a reverse register. */
    CUSTOMER,
    /** What a plant gives by its reverse register, and takes where it has a forward one. */
    PLANT,
    /** What is supplied to a station area. */
    AREA_SUPPLY,
    /** What is supplied to a feeder. */
    LINE_SUPPLY,
    /** Nothing of a station area or feeder. */
    NONE;

    /** By its purpose, or where none is archived by its class; empty where neither tells. */
    static Optional<PointRole> of(MeteringPoint point) {
        Optional<MeteringPointPurpose> purpose = point.purpose().toOptional();
        return purpose.isPresent()
                ? purpose.map(PointRole::of)
                : point.pointClass().toOptional().flatMap(PointRole::of);
    }

    private static PointRole of(MeteringPointPurpose purpose) {
        return switch (purpose) {
            case RETAIL_SETTLEMENT, WHOLESALE_GATEWAY -> CUSTOMER;
            case STATION_AREA_ASSESSMENT -> AREA_SUPPLY;
            case LINE_ASSESSMENT -> LINE_SUPPLY;
            case GENERATION_FEED_IN_GATEWAY, FEED_IN_GATEWAY -> PLANT;
            case INDICATOR_ANALYSIS,
                    CITY_GATEWAY,
                    PROVINCE_GATEWAY,
                    INTER_PROVINCE_GATEWAY,
                    INTER_REGION_GATEWAY,
                    CROSS_BORDER_GATEWAY,
                    GENERATION_GATEWAY,
                    FEED_IN_ASSESSMENT_GATEWAY -> NONE;
        };
    }

    private static Optional<PointRole> of(MeteringPointClass pointClass) {
        return switch (pointClass) {
            case CUSTOMER -> Optional.of(CUSTOMER);
            case STATION_AREA_GATEWAY -> Optional.of(AREA_SUPPLY);
            case SUBSTATION_GATEWAY -> Optional.of(LINE_SUPPLY);
            case GATEWAY, POWER_PLANT_GATEWAY -> Optional.empty();
        };
    }
}
