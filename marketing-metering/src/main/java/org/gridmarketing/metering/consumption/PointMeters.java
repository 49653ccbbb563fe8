package org.gridmarketing.metering.consumption;

import java.util.List;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.reading.ReadingSet;

/**
 * Meters of a point (计量点的表计): what the archive says of the meters of one metering point over time, as archived.
 *
 * @param point the metering point, by which refusals and traces name it
 * @param installations every installation at the point, past ones included; of other points none
 * @param meters the assets, for the digits of their registers; others may be among them
 * @param readings the readings; those of other meters may be among them
 */
public record PointMeters(
        ObjectRef point, List<MeterInstallation> installations, List<Meter> meters, List<ReadingSet> readings) {
    /**
     * Keeps the lists unchangeable.
     *
     * @param point the metering point
     * @param installations every installation at the point
     * @param meters the assets
     * @param readings the readings
     */
    public PointMeters {
        installations = List.copyOf(installations);
        meters = List.copyOf(meters);
        readings = List.copyOf(readings);
    }
}
