package org.gridmarketing.billing.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.dossier.StatedAdjustment;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Adjustment (退补电量): energy stated beside what was read is added before anything is deducted or lost. */
final class AdjustmentStage {
    private AdjustmentStage() {}

    static Map<String, PointEnergy> add(
            List<StatedAdjustment> adjustments, Map<String, PointEnergy> read, TraceSink trace) {
        Map<String, PointEnergy> adjusted = new LinkedHashMap<>(read);
        adjustments.forEach(
                each -> adjusted.computeIfPresent(each.meteringPointNo(), (no, use) -> add(each, use, trace)));
        return adjusted;
    }

    private static PointEnergy add(StatedAdjustment adjustment, PointEnergy use, TraceSink trace) {
        PointEnergy after = use.withEnergy(
                        use.energy().withAddedTo(adjustment.band().orElse(use.remainderBand()), adjustment.energy()))
                .withReactive(use.forward().plus(adjustment.reactive()), use.reverse());
        if (trace.isRecording()) {
            tell(adjustment, use, after, trace);
        }
        return after;
    }

    private static void tell(StatedAdjustment adjustment, PointEnergy use, PointEnergy after, TraceSink trace) {
        ObjectRef point = use.point().ref();
        if (!adjustment.energy().isZero()) {
            Args all = Args.of("W0", use.energy().total()).and("ΔW", adjustment.energy());
            trace.exact(BillingSteps.ADJUSTMENT, point, all, after.energy().total());
        }
        if (!adjustment.energy().isZero() && use.energy().isDivided()) {
            TouBand band = adjustment.band().orElse(use.remainderBand());
            Args ofBand = Args.of("b", band).and("W0", use.energy().in(band)).and("ΔW", adjustment.energy());
            trace.exact(BillingSteps.ADJUSTMENT, point, ofBand, after.energy().in(band));
        }
        if (!adjustment.reactive().isZero()) {
            Args inputs = Args.of("W0", use.forward()).and("ΔW", adjustment.reactive());
            trace.exact(BillingSteps.ADJUSTMENT, point, inputs, after.forward());
        }
    }
}
