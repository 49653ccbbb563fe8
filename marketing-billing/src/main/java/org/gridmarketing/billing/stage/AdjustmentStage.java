package org.gridmarketing.billing.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.dossier.StatedAdjustment;
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
        if (trace.isRecording() && !adjustment.energy().isZero()) {
            Args inputs = Args.of("b", adjustment.band().orElse(use.remainderBand()))
                    .and("W0", use.energy().total())
                    .and("ΔW", adjustment.energy());
            trace.exact(
                    BillingSteps.ADJUSTMENT,
                    use.point().ref(),
                    inputs,
                    after.energy().total());
        }
        if (trace.isRecording() && !adjustment.reactive().isZero()) {
            Args inputs = Args.of("W0", use.forward()).and("ΔW", adjustment.reactive());
            trace.exact(BillingSteps.ADJUSTMENT, use.point().ref(), inputs, after.forward());
        }
        return after;
    }
}
