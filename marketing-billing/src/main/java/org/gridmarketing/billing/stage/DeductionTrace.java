package org.gridmarketing.billing.stage;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/** Tells what a point keeps once the points behind it have theirs (扣减过程), and what each of them takes. */
record DeductionTrace(TraceStep step, PointEnergy use, List<PointEnergy> behind, TraceSink trace) {
    void tell(PointEnergy rest) {
        energy(use.energy(), rest.energy(), PointEnergy::energy);
        if (!use.forward().equals(rest.forward())) {
            tell(Args.none(), use.forward(), rest.forward(), PointEnergy::forward);
        }
        if (!use.reverse().equals(rest.reverse())) {
            tell(Args.none(), use.reverse(), rest.reverse(), PointEnergy::reverse);
        }
    }

    /** The energy in all and of each band; what is not divided comes off the remainder band. */
    void energy(BandedEnergy before, BandedEnergy left, Function<PointEnergy, BandedEnergy> energy) {
        tell(
                Args.none(),
                before.total(),
                left.total(),
                point -> energy.apply(point).total());
        for (Map.Entry<TouBand, Energy> band : left.bands().entrySet()) {
            Energy was = before.in(band.getKey());
            if (!was.equals(band.getValue())) {
                tell(
                        Args.of("b", band.getKey()),
                        was,
                        band.getValue(),
                        point -> in(band.getKey(), energy.apply(point)));
            }
        }
    }

    private Energy in(TouBand band, BandedEnergy energy) {
        boolean whole = !energy.isDivided() && band == use.remainderBand();
        return whole ? energy.total() : energy.in(band);
    }

    private <Q extends Quantity<Q>> void tell(Args given, Q before, Q left, Function<PointEnergy, Q> taken) {
        Args inputs = given.and("W0", before).and("ΣWi", before.minus(left));
        for (int i = 0; i < behind.size(); i++) {
            Q own = taken.apply(behind.get(i));
            if (!own.isZero()) {
                inputs = inputs.and("W" + (i + 1) + " (" + behind.get(i).point().no() + ")", own);
            }
        }
        trace.exact(step, use.point().ref(), inputs, left);
    }
}
