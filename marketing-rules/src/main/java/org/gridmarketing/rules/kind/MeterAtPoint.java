package org.gridmarketing.rules.kind;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;

/**
 * Meter at a point (计量点上的电能表): an installation together with the meter and the point that it joins.
 *
 * @param installation the installation
 * @param meter a meter of the number that it names
 * @param point a point of the number that it names
 */
public record MeterAtPoint(MeterInstallation installation, Meter meter, MeteringPoint point) {
    static List<MeterAtPoint> allOf(DossierView view) {
        List<MeterAtPoint> all = new ArrayList<>();
        for (MeterInstallation installation : view.dossier().meterInstallations()) {
            for (Meter meter : view.meters(installation.meterNo())) {
                for (MeteringPoint point : view.points(installation.meteringPointNo())) {
                    all.add(new MeterAtPoint(installation, meter, point));
                }
            }
        }
        return all;
    }
}
