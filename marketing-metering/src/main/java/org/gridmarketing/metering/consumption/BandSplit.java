package org.gridmarketing.metering.consumption;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Band split (分时划分): total and band registers of one metering point, which never agree to the last digit, made into
 * energies that do.
 */
public final class BandSplit {
    private BandSplit() {}

    /**
     * Energy by bands from what the registers gave. Where no band was read, the total stands undivided under either policy.
     *
     * @param total the energy of the total register, kWh; empty where it was not read
     * @param read the energies of the band registers that were read, kWh
     * @param policy which of the two is billed
     * @param point the metering point
     * @param sink told the step
     * @return for {@link BandTotal#FLAT_IS_REMAINDER} the total, flat being what the other bands leave of it whether or not
     *     a flat register was read; for {@link BandTotal#SUM_OF_BANDS} the sum of the bands, whatever the total register
     *     says. Refused: no total register where it is needed, no flat register to sum, other bands above the total
     */
    public static Outcome<SplitResult> resolve(
            Optional<Energy> total, Map<TouBand, Energy> read, BandTotal policy, ObjectRef point, TraceSink sink) {
        return resolve(total, read, policy, TouBand.FLAT, point, sink);
    }

    /**
     * The same for prices without a flat band, such as peak and valley of a household, where another band takes what the
     * others leave of the total.
     *
     * @param total energy of the total register, kWh; empty where it is not read
     * @param read energy of the band registers that are read, kWh
     * @param policy which of them is billed
     * @param remainderBand the band that takes the remainder
     * @param point the point
     * @param sink told the steps
     * @return the energy by band, or the reason why it cannot be divided
     */
    public static Outcome<SplitResult> resolve(
            Optional<Energy> total,
            Map<TouBand, Energy> read,
            BandTotal policy,
            TouBand remainderBand,
            ObjectRef point,
            TraceSink sink) {
        if (policy == BandTotal.SUM_OF_BANDS && !read.isEmpty()) {
            return sumOfBands(total, read, remainderBand, point, sink);
        }
        if (total.isEmpty()) {
            return refused(MeteringIssues.TOTAL_REGISTER_MISSING, point, Args.none());
        }
        return read.isEmpty()
                ? Outcome.ok(new SplitResult(BandedEnergy.of(total.get()), Optional.empty()))
                : remainder(total.get(), read, remainderBand, point, sink);
    }

    private static Outcome<SplitResult> remainder(
            Energy total, Map<TouBand, Energy> read, TouBand remainderBand, ObjectRef point, TraceSink sink) {
        Map<TouBand, Energy> bands = new EnumMap<>(read);
        Optional<Energy> own = Optional.ofNullable(bands.remove(remainderBand));
        Energy others = sum(bands);
        Energy rest = total.minus(others);
        if (rest.isNegative()) {
            Args args = Args.of("total", total).and("bands", others);
            return refused(MeteringIssues.BANDS_EXCEED_TOTAL, point, args);
        }
        if (sink.isRecording()) {
            TraceStep step =
                    remainderBand == TouBand.FLAT ? MeteringSteps.FLAT_REMAINDER : MeteringSteps.BAND_REMAINDER;
            sink.exact(step, point, byBand(Args.of("total", total), bands), rest);
        }
        bands.put(remainderBand, rest);
        return Outcome.ok(new SplitResult(BandedEnergy.of(total, bands), own.flatMap(o -> difference(rest, o))));
    }

    private static Outcome<SplitResult> sumOfBands(
            Optional<Energy> total, Map<TouBand, Energy> read, TouBand remainderBand, ObjectRef point, TraceSink sink) {
        if (!read.containsKey(remainderBand)) {
            return refused(MeteringIssues.FLAT_REGISTER_MISSING, point, Args.none());
        }
        Map<TouBand, Energy> bands = new EnumMap<>(read);
        Energy sum = sum(bands);
        if (sink.isRecording()) {
            sink.exact(MeteringSteps.SUM_OF_BANDS, point, byBand(Args.none(), bands), sum);
        }
        return Outcome.ok(new SplitResult(BandedEnergy.of(sum, bands), total.flatMap(t -> difference(t, sum))));
    }

    private static Optional<Energy> difference(Energy left, Energy right) {
        return Optional.of(left.minus(right)).filter(d -> !d.isZero());
    }

    private static Energy sum(Map<TouBand, Energy> bands) {
        return bands.values().stream().reduce(Energy.ZERO, Energy::plus);
    }

    /**
     * Bands as a step of a sum names them.
     *
     * @param args what stands before them
     * @param bands the energy of each band
     * @return each band by the word that formulas have for it
     */
    public static Args byBand(Args args, Map<TouBand, Energy> bands) {
        Args all = args;
        for (Map.Entry<TouBand, Energy> band : bands.entrySet()) {
            all = all.and(symbol(band.getKey()), band.getValue());
        }
        return all;
    }

    private static String symbol(TouBand band) {
        return switch (band) {
            case SHARP -> "sharp";
            case PEAK -> "peak";
            case FLAT -> "flat";
            case VALLEY -> "valley";
            case DEEP_VALLEY -> "deepValley";
        };
    }

    private static Outcome<SplitResult> refused(IssueCode code, ObjectRef point, Args args) {
        return Outcome.refused(new Issue(code, point, "readings", args));
    }
}
