package org.gridmarketing.rules.catalog;

import java.util.Optional;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.MeterAtPoint;

/** Where single-phase metering is in order although the voltage or the purpose speaks against it. */
final class Singles {
    private static final int PHASES = 3;
    private static final Recorded<WiringMode> SINGLE_PHASE = Recorded.of(WiringMode.SINGLE_PHASE);
    private static final Recorded<VoltageLevel> TRACTION = Recorded.of(VoltageLevel.AC_27_5KV);
    private static final Optional<RuleOutcome> SPARED =
            Optional.of(RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET));

    /** Spares traction supply, which is single-phase at 27.5 kV, and points with a single-phase meter for each phase. */
    static final Gate<MeteringPoint> NO_TRACTION_NO_TRIPLE = Singles::stop;

    /** The same for the meters of such points. */
    static final Gate<MeterAtPoint> NOT_AT_SUCH_A_POINT = (each, view, context) -> stop(each.point(), view, context);

    private Singles() {}

    private static Optional<RuleOutcome> stop(MeteringPoint point, DossierView view, RuleContext context) {
        return isTraction(point) || hasOneForEachPhase(point, view, context) ? SPARED : Optional.empty();
    }

    static boolean isTraction(MeteringPoint point) {
        return point.voltage().equals(TRACTION);
    }

    private static boolean hasOneForEachPhase(MeteringPoint point, DossierView view, RuleContext context) {
        int singles = 0;
        for (MeterInstallation installation : view.installations(point)) {
            if (Gates.INSTALLATION_IN_SERVICE.stop(installation, view, context).isEmpty()) {
                for (Meter meter : view.meters(installation.meterNo())) {
                    if (!isSinglePhase(meter)) {
                        return false;
                    }
                    singles++;
                }
            }
        }
        return singles > 0 && singles % PHASES == 0;
    }

    private static boolean isSinglePhase(Meter meter) {
        return meter.wiringMode().equals(SINGLE_PHASE);
    }
}
