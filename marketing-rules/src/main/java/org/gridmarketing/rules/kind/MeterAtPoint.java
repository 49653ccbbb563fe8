package org.gridmarketing.rules.kind;

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
        return view.dossier().meterInstallations().stream()
                .flatMap(installation -> view.meters(installation.meterNo()).stream()
                        .flatMap(meter -> view.points(installation.meteringPointNo()).stream()
                                .map(point -> new MeterAtPoint(installation, meter, point))))
                .toList();
    }
}
