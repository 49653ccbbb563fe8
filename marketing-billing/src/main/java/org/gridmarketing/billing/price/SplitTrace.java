package org.gridmarketing.billing.price;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.billing.trace.SpanText;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.consumption.BandSplit;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Tells how energy is divided among days (电量分割过程).
 *
 * @param subject whose energy it is
 * @param trace where it is told
 */
public record SplitTrace(ObjectRef subject, TraceSink trace) {
    /**
     * What falls to the first days together, and what it grows by from one part to the next; parts without weight have nothing to tell.
     *
     * @param shares the division
     * @param parts the days of each share
     * @param told what is divided, and in which band or for which purpose
     * @param step by what it is divided
     * @param rounding of what falls to the first days together
     */
    public void shares(
            CumulativeShares shares, List<BillingPeriod> parts, Args told, TraceStep step, Rounding rounding) {
        if (!trace.isRecording()) {
            return;
        }
        int first = firstWith(shares);
        int last = lastWith(shares, parts.size());
        for (int i = first; i <= last; i++) {
            if (!shares.upTo(i + 1).equals(shares.upTo(i))) {
                tell(shares, parts, told, step, rounding, new Place(i, last));
            }
        }
    }

    private record Place(int index, int last) {}

    private void tell(
            CumulativeShares shares,
            List<BillingPeriod> parts,
            Args told,
            TraceStep step,
            Rounding rounding,
            Place place) {
        int i = place.index();
        Energy before = shares.first(i);
        Energy upTo = shares.first(i + 1);
        Args span = told.and("D", SpanText.of(parts.get(i)));
        if (i == place.last()) {
            trace.exact(BillingSteps.SPLIT_REMAINDER, subject, span.and("W1", before), upTo.minus(before));
            return;
        }
        BillingPeriod days = new BillingPeriod(parts.get(0).from(), parts.get(i).to());
        Args inputs =
                told.and("D", SpanText.of(days)).and("w", shares.upTo(i + 1)).and("Σw", shares.sum());
        trace.rounded(step, subject, inputs, upTo, rounding);
        if (i > 0) {
            Args difference = span.and("W2", upTo).and("W1", before);
            trace.exact(BillingSteps.SPLIT_DIFFERENCE, subject, difference, upTo.minus(before));
        }
    }

    private static int firstWith(CumulativeShares shares) {
        int count = 1;
        while (shares.upTo(count).isZero()) {
            count++;
        }
        return count - 1;
    }

    private static int lastWith(CumulativeShares shares, int size) {
        int count = size;
        while (shares.upTo(count - 1).equals(shares.sum())) {
            count--;
        }
        return count - 1;
    }

    /** What was read to the end of each interval but the last. */
    void read(List<BillingPeriod> intervals, List<Energy> energies, Args told) {
        JoinedParts joined = new JoinedParts(BillingSteps.READ_PARTS_JOINED, subject, trace);
        List<PartEnergy> parts = new ArrayList<>();
        Energy sum = Energy.ZERO;
        for (int i = 0; i + 1 < intervals.size(); i++) {
            parts.add(new PartEnergy(intervals.get(i), BandedEnergy.of(energies.get(i))));
            sum = sum.plus(energies.get(i));
            BillingPeriod days =
                    new BillingPeriod(intervals.get(0).from(), intervals.get(i).to());
            joined.tell(told, days, parts, BandedEnergy.of(sum));
        }
    }

    /** Days that belong together. */
    void sum(BillingPeriod part, List<PartEnergy> addends, Energy sum, Args told) {
        new JoinedParts(BillingSteps.PARTS_JOINED, subject, trace).tell(told, part, addends, BandedEnergy.of(sum));
    }

    /** A line without bands has the energy of all of them. */
    void sumOfBands(BillingPeriod part, BandedEnergy energy) {
        if (trace.isRecording()) {
            Args inputs = BandSplit.byBand(Args.of("D", SpanText.of(part)), energy.bands());
            trace.exact(MeteringSteps.SUM_OF_BANDS, subject, inputs, energy.total());
        }
    }
}
