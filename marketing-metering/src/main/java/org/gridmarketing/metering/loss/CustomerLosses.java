package org.gridmarketing.metering.loss;

import java.util.List;
import java.util.Map;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.LoadDivision;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Losses of a customer (客户损耗): first those of its transformers, then those of its line at the energy with them.
 *
 * @param byTransformer the losses of each transformer; empty where metering is on the high side
 * @param line the loss of the line
 */
public record CustomerLosses(Map<ObjectRef, Losses> byTransformer, Losses line) {
    /**
     * Whether the losses of transformers are billed: only where the customer is supplied at high voltage and metered at low
     * voltage (高供低计). With high-voltage metering (高供高计) the meter has measured them; with low-voltage supply the
     * transformer is the utility's.
     *
     * @param mode how the customer is supplied and metered
     * @return true for high supply with low metering
     */
    public static boolean transformerLossIsBilled(MeteringMode mode) {
        return mode == MeteringMode.HV_SUPPLY_LV_METERING;
    }

    /**
     * All losses of a period. Line loss is computed of the metered energy plus transformer loss.
     *
     * @param mode how the customer is supplied and metered; without {@link #transformerLossIsBilled} the runs are not used
     * @param runs the transformers that were energised
     * @param line how the line's loss is found, {@link LineLossBasis.None} where there is none
     * @param lineTime for how long the line was energised
     * @param wp active energy metered in the period, kWh; at least zero
     * @param wq reactive energy metered in the period, kvarh, forward and reverse by size; at least zero
     * @param division how the energy is divided among several transformers
     * @param rounding of every loss
     * @param customer whose losses they are, by which refusals and traces name the whole
     * @param sink told every loss
     * @return the losses, or every reason why they cannot be computed
     */
    public static Outcome<CustomerLosses> compute(
            MeteringMode mode,
            List<TransformerRun> runs,
            LineLossBasis line,
            EnergisedTime lineTime,
            Energy wp,
            ReactiveEnergy wq,
            LoadDivision division,
            Rounding rounding,
            ObjectRef customer,
            TraceSink sink) {
        return transformers(mode, runs, wp, wq, division, rounding, customer, sink)
                .flatMap(byTransformer -> {
                    Losses first = Losses.sum(byTransformer.values());
                    return LineLoss.compute(
                                    line, wp.plus(first.active()), wq.plus(first.reactive()), lineTime, rounding, sink)
                            .map(second -> new CustomerLosses(byTransformer, second));
                });
    }

    private static Outcome<Map<ObjectRef, Losses>> transformers(
            MeteringMode mode,
            List<TransformerRun> runs,
            Energy wp,
            ReactiveEnergy wq,
            LoadDivision division,
            Rounding rounding,
            ObjectRef customer,
            TraceSink sink) {
        if (transformerLossIsBilled(mode)) {
            return TransformerBank.compute(runs, wp, wq, division, rounding, customer, sink);
        }
        if (sink.isRecording()) {
            sink.exact(MeteringSteps.NO_TRANSFORMER_LOSS, customer, Args.of("mode", mode), Energy.ZERO);
        }
        return Outcome.ok(Map.of());
    }

    /**
     * What is added to the metered energy.
     *
     * @return transformer and line losses together
     */
    public Losses total() {
        return Losses.sum(byTransformer.values()).plus(line);
    }
}
