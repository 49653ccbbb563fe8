package org.gridmarketing.metering.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Agreed quantities (定量、定比、按日协定电量): the energies of points without a meter. */
public final class AgreedQuantities {
    private AgreedQuantities() {}

    /**
     * A quantity per day (按日协定): W = q × n.
     *
     * @param perDay q, kWh a day
     * @param days n, the days of supply
     * @param point the agreed point, by which the trace names it
     * @param sink told the quantity
     * @return kWh, exact
     */
    public static Energy perDay(Energy perDay, int days, ObjectRef point, TraceSink sink) {
        Energy energy = perDay.times(Ratio.of(Integer.toString(days)));
        if (sink.isRecording()) {
            sink.exact(MeteringSteps.AGREED_PER_DAY, point, Args.of("q", perDay).and("n", days), energy);
        }
        return energy;
    }

    /**
     * A share that is not taken off what it is a share of (定比, added): W = W0 × k.
     *
     * @param whole W0, what the point above kept once the meters behind it were taken off, kWh
     * @param ratio k
     * @param point the agreed point, by which the trace names it
     * @param rounding of the share
     * @param sink told the share
     * @return kWh, rounded
     */
    public static Energy share(Energy whole, Ratio ratio, ObjectRef point, Rounding rounding, TraceSink sink) {
        return told(whole, ratio, rounding.round(whole.times(ratio)), point, rounding, sink);
    }

    /**
     * All shares that are taken off one point (定比, deducted): each W = W0 × k, rounded, but no more than the shares before it leave; where
     * all is shared out the last takes what is left. Rounding alone, 51 and 51 of 101, takes no more than there is.
     *
     * @param whole W0, what the point above kept once the meters behind it were taken off, kWh
     * @param ratios k by point, in the order in which they take their share
     * @param rounding of each share
     * @param sink told every share
     * @return kWh by point, in the same order
     */
    public static Map<ObjectRef, Energy> shares(
            Energy whole, Map<ObjectRef, Ratio> ratios, Rounding rounding, TraceSink sink) {
        boolean allIsShared = ratios.values().stream()
                .reduce(Ratio::plus)
                .filter(Ratio.ONE::equals)
                .isPresent();
        Map<ObjectRef, Energy> shares = new LinkedHashMap<>();
        Energy left = whole;
        for (Map.Entry<ObjectRef, Ratio> each : ratios.entrySet()) {
            Energy rounded = rounding.round(whole.times(each.getValue()));
            boolean takesAll = allIsShared && shares.size() == ratios.size() - 1;
            boolean tooMuch = rounded.compareTo(left) > 0 && !left.isNegative();
            Energy share = takesAll || tooMuch
                    ? remainder(whole, left, each.getKey(), sink)
                    : told(whole, each.getValue(), rounded, each.getKey(), rounding, sink);
            shares.put(each.getKey(), share);
            left = left.minus(share);
        }
        return Collections.unmodifiableMap(shares);
    }

    private static Energy remainder(Energy whole, Energy left, ObjectRef point, TraceSink sink) {
        if (sink.isRecording()) {
            Args args = Args.of("whole", whole).and("Σshare", whole.minus(left));
            sink.exact(MeteringSteps.SHARE_REMAINDER, point, args, left);
        }
        return left;
    }

    private static Energy told(
            Energy whole, Ratio ratio, Energy share, ObjectRef point, Rounding rounding, TraceSink sink) {
        if (sink.isRecording()) {
            sink.rounded(
                    MeteringSteps.AGREED_PROPORTION, point, Args.of("W0", whole).and("k", ratio), share, rounding);
        }
        return share;
    }
}
