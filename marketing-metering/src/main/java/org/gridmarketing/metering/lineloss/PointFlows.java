package org.gridmarketing.metering.lineloss;

import java.util.Optional;
import java.util.stream.Stream;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.MountedRegister;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;

/** The flows of a point, as its meters have registers for them: mounted, or read. */
record PointFlows(MeteringPoint point, DossierView view) {
    MeteredFlow forward() {
        return MeteredFlow.forward(point.ref());
    }

    boolean hasForward() {
        return has(RegisterKind.ACTIVE_TOTAL);
    }

    Optional<MeteredFlow> reverse() {
        return has(RegisterKind.REVERSE_ACTIVE_TOTAL)
                ? Optional.of(MeteredFlow.reverse(point.ref()))
                : Optional.empty();
    }

    private boolean has(RegisterKind register) {
        return view.installations(point).stream().flatMap(this::registers).anyMatch(Recorded.of(register)::equals);
    }

    private Stream<Recorded<RegisterKind>> registers(MeterInstallation installation) {
        return Stream.concat(
                installation.registers().stream().map(MountedRegister::register),
                view.readingSets(installation.meterNo()).stream().map(ReadingSet::register));
    }
}
