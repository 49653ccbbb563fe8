package org.gridmarketing.metering.loss;

import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactivePower;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Transformer nameplate (变压器铭牌参数): what the loss formula needs to know of a transformer, as archived; its signs are
 * judged by {@link TransformerLossByFormula}.
 *
 * @param transformer the transformer, by which refusals and traces name it
 * @param ratedCapacity S, kVA; above zero
 * @param noLoadLoss P0 (空载损耗), kW; at least zero
 * @param loadLoss Pk (负载损耗), kW; at least zero
 * @param noLoadReactiveLoss Q0 = S × I0 % ÷ 100, kvar; at least zero
 * @param loadReactiveLoss Qk = S × Uk % ÷ 100, kvar; at least zero
 * @param correctionFactor K (修正系数) for the shape of the load, at least 1: 720 h ÷ monthly working hours in practice, that
 *     is 1 for continuous work and 3.6 for one shift
 */
public record TransformerNameplate(
        ObjectRef transformer,
        ApparentPower ratedCapacity,
        Power noLoadLoss,
        Power loadLoss,
        ReactivePower noLoadReactiveLoss,
        ReactivePower loadReactiveLoss,
        Ratio correctionFactor) {
    private static final Rounding MOST_DECIMALS = Rounding.halfUp(18);

    /**
     * From the percentages that nameplates print.
     *
     * @param transformer the transformer, by which refusals and traces name it
     * @param ratedCapacity S, kVA; above zero
     * @param noLoadLoss P0 (空载损耗), kW; at least zero
     * @param loadLoss Pk (负载损耗), kW; at least zero
     * @param noLoadCurrent I0 (空载电流), per cent of the rated current
     * @param impedanceVoltage Uk (短路阻抗), per cent of the rated voltage
     * @param correctionFactor K (修正系数), at least 1
     * @param sink told Q0 and Qk
     * @return the nameplate with Q0 = S × I0 % ÷ 100 and Qk = S × Uk % ÷ 100
     */
    public static TransformerNameplate ofPercentages(
            ObjectRef transformer,
            ApparentPower ratedCapacity,
            Power noLoadLoss,
            Power loadLoss,
            Percentage noLoadCurrent,
            Percentage impedanceVoltage,
            Ratio correctionFactor,
            TraceSink sink) {
        return new TransformerNameplate(
                transformer,
                ratedCapacity,
                noLoadLoss,
                loadLoss,
                reactive(transformer, ratedCapacity, noLoadCurrent, sink),
                reactive(transformer, ratedCapacity, impedanceVoltage, sink),
                correctionFactor);
    }

    private static ReactivePower reactive(
            ObjectRef transformer, ApparentPower ratedCapacity, Percentage share, TraceSink sink) {
        ReactivePower reactive = MOST_DECIMALS.round(
                ReactivePower.ofKvar(ratedCapacity.toBigDecimal()).times(share));
        if (sink.isRecording()) {
            Args args = Args.of("S", ratedCapacity).and("p", share);
            sink.rounded(MeteringSteps.RATED_REACTIVE_LOSS, transformer, args, reactive, MOST_DECIMALS);
        }
        return reactive;
    }
}
