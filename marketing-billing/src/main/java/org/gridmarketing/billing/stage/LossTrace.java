package org.gridmarketing.billing.stage;

import java.util.List;
import java.util.Map;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.billing.trace.SpanText;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.metering.loss.EnergisedTime;
import org.gridmarketing.metering.loss.LineLossBasis;
import org.gridmarketing.metering.loss.Losses;
import org.gridmarketing.metering.loss.TransformerLossBasis;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/** Tells what losses are computed of and where they go (变损线损过程): days and hours, energies of several points, and each band. */
record LossTrace(TraceSink trace) {
    void time(TransformerLossBasis basis, EnergisedTime time, List<BillingPeriod> days) {
        boolean byHours = basis instanceof TransformerLossBasis.Formula
                || basis instanceof TransformerLossBasis.FormulaWithoutReactive;
        boolean byEnergy =
                basis instanceof TransformerLossBasis.AgreedShare || basis instanceof TransformerLossBasis.None;
        if (!byEnergy) {
            time(basis.transformer(), time, days, byHours);
        }
    }

    void time(LineLossBasis basis, EnergisedTime time, List<BillingPeriod> days) {
        if (basis instanceof LineLossBasis.Formula formula) {
            time(formula.line(), time, days, true);
        } else if (basis instanceof LineLossBasis.Agreed agreed) {
            time(agreed.line(), time, days, false);
        }
    }

    private void time(ObjectRef subject, EnergisedTime time, List<BillingPeriod> days, boolean byHours) {
        if (!trace.isRecording()) {
            return;
        }
        if (!days.isEmpty()) {
            trace.exact(BillingSteps.ENERGISED_DAYS, subject, SpanText.numbered(days), time.days());
        }
        if (byHours) {
            time.toldHours(subject, trace);
        } else {
            time.toldPart(subject, trace);
        }
    }

    /** What flows through a transformer that several points stand behind. */
    void energies(ObjectRef transformer, List<PointEnergy> behind, Energy active, ReactiveEnergy reactive) {
        if (trace.isRecording() && behind.size() > 1) {
            PointSums sums = new PointSums(transformer, behind, trace);
            sums.tell(
                    Args.none(),
                    behind.stream().map(use -> use.energy().total()).toList(),
                    active);
            sums.tell(
                    Args.none(),
                    behind.stream().map(use -> use.reactive(TraceSink.none())).toList(),
                    reactive);
        }
    }

    /** The energy of a point with a loss, in all and of each band that bears some of it. */
    void added(TraceStep step, PointEnergy use, Losses losses, PointEnergy after) {
        if (!trace.isRecording()) {
            return;
        }
        BandedEnergy before = use.energy();
        ObjectRef ref = use.point().ref();
        added(
                step,
                ref,
                Args.none(),
                before.total(),
                losses.active(),
                after.energy().total());
        for (Map.Entry<TouBand, Energy> band : after.energy().bands().entrySet()) {
            Energy share = band.getValue().minus(before.in(band.getKey()));
            if (!share.isZero()) {
                added(step, ref, Args.of("b", band.getKey()), before.in(band.getKey()), share, band.getValue());
            }
        }
        if (!losses.reactive().isZero()) {
            added(step, ref, Args.none(), use.forward(), losses.reactive(), after.forward());
        }
    }

    private void added(
            TraceStep step, ObjectRef ref, Args given, Quantity<?> before, Quantity<?> loss, Quantity<?> after) {
        trace.exact(step, ref, given.and("W0", before).and("ΔW", loss), after);
    }
}
