package org.gridmarketing.billing.stage;

import java.util.List;
import java.util.Map;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Tells what an agreement has of each of its points (多计量点合计). */
record PointSums(ObjectRef subject, List<PointEnergy> points, TraceSink trace) {
    void energy(List<BandedEnergy> energies, BandedEnergy sum) {
        tell(Args.none(), energies.stream().map(BandedEnergy::total).toList(), sum.total());
        for (Map.Entry<TouBand, Energy> band : sum.bands().entrySet()) {
            List<Energy> ofBand =
                    energies.stream().map(each -> each.in(band.getKey())).toList();
            tell(Args.of("b", band.getKey()), ofBand, band.getValue());
        }
    }

    void tell(Args given, List<? extends Quantity<?>> addends, Quantity<?> sum) {
        Args inputs = given;
        boolean some = false;
        for (int i = 0; i < addends.size(); i++) {
            if (!addends.get(i).isZero()) {
                inputs = inputs.and("W" + (i + 1) + " (" + points.get(i).point().no() + ")", addends.get(i));
                some = true;
            }
        }
        if (some) {
            trace.exact(BillingSteps.POINTS_ADDED, subject, inputs, sum);
        }
    }
}
