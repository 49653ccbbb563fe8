package org.gridmarketing.metering.loss;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * What both loss formulas have in common: P0·T + K·Pk·E ÷ (S²·T), where E = {@code squares ÷ squaresOver} is the square of the
 * apparent energy.
 */
record LossFormula(
        TransformerNameplate nameplate,
        BigDecimal squares,
        BigDecimal squaresOver,
        Hours energised,
        Rounding rounding,
        Args energies,
        TraceSink sink) {
    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
    private static final Rounding TENTHS = Rounding.halfUp(1);

    Outcome<Losses> both(TraceStep activeStep, TraceStep reactiveStep) {
        BigDecimal active = loss(nameplate.noLoadLoss(), nameplate.loadLoss());
        BigDecimal reactive = loss(nameplate.noLoadReactiveLoss(), nameplate.loadReactiveLoss());
        return checked(active, reactive, losses -> {
            tell(activeStep, activeInputs(), losses.active());
            tell(reactiveStep, reactiveInputs(), losses.reactive());
        });
    }

    Outcome<Losses> activeAlone() {
        return checked(
                loss(nameplate.noLoadLoss(), nameplate.loadLoss()),
                BigDecimal.ZERO,
                losses -> tell(MeteringSteps.LOSS_FORMULA_NO_REACTIVE, activeInputs(), losses.active()));
    }

    /** ΔWp = P0·T + C·E ÷ 10⁶ with C in tenths; likewise ΔWq, whose no-load part is in tenths, too. */
    Outcome<Losses> withCoefficientsInTenths() {
        BigDecimal hours = energised.toBigDecimal();
        BigDecimal active = coefficient(nameplate.loadLoss());
        BigDecimal reactive = coefficient(nameplate.loadReactiveLoss());
        BigDecimal activeNoLoad = nameplate.noLoadLoss().toBigDecimal().multiply(hours);
        BigDecimal reactiveNoLoad =
                TENTHS.quotient(nameplate.noLoadReactiveLoss().toBigDecimal().multiply(hours), BigDecimal.ONE);
        return checked(inMillions(activeNoLoad, active), inMillions(reactiveNoLoad, reactive), losses -> {
            tell(MeteringSteps.LOSS_FORMULA_TENTHS, activeInputs().and("C", active), losses.active());
            tell(MeteringSteps.LOSS_FORMULA_TENTHS, reactiveInputs().and("C", reactive), losses.reactive());
        });
    }

    private BigDecimal coefficient(Quantity<?> atLoad) {
        return TENTHS.quotient(
                nameplate
                        .correctionFactor()
                        .toBigDecimal()
                        .multiply(atLoad.toBigDecimal())
                        .multiply(MILLION),
                capacitySquaredTimesHours());
    }

    private BigDecimal inMillions(BigDecimal noLoad, BigDecimal coefficient) {
        return rounding.quotient(noLoad.multiply(MILLION).add(coefficient.multiply(squares)), MILLION);
    }

    /** P0·T + K·Pk·E ÷ (S²·T) over the common denominator. */
    private BigDecimal loss(Quantity<?> noLoad, Quantity<?> atLoad) {
        BigDecimal denominator = capacitySquaredTimesHours().multiply(squaresOver);
        BigDecimal noLoadPart =
                noLoad.toBigDecimal().multiply(energised.toBigDecimal()).multiply(denominator);
        BigDecimal loadPart = nameplate
                .correctionFactor()
                .toBigDecimal()
                .multiply(atLoad.toBigDecimal())
                .multiply(squares);
        return rounding.quotient(noLoadPart.add(loadPart), denominator);
    }

    private BigDecimal capacitySquaredTimesHours() {
        return nameplate.ratedCapacity().toBigDecimal().pow(2).multiply(energised.toBigDecimal());
    }

    private Outcome<Losses> checked(BigDecimal active, BigDecimal reactive, Consumer<Losses> telling) {
        return LossBounds.within(active, reactive, nameplate.transformer()).map(losses -> {
            if (sink.isRecording()) {
                telling.accept(losses);
            }
            return losses;
        });
    }

    private void tell(TraceStep step, Args inputs, Quantity<?> loss) {
        ObjectRef subject = nameplate.transformer();
        sink.rounded(step, subject, inputs, loss, rounding);
    }

    private Args activeInputs() {
        return inputs(Args.of("P0", nameplate.noLoadLoss()).and("Pk", nameplate.loadLoss()));
    }

    private Args reactiveInputs() {
        return inputs(Args.of("Q0", nameplate.noLoadReactiveLoss()).and("Qk", nameplate.loadReactiveLoss()));
    }

    private Args inputs(Args ratedLosses) {
        Args inputs = ratedLosses
                .and("K", nameplate.correctionFactor())
                .and("S", nameplate.ratedCapacity())
                .and("T", energised);
        for (var energy : energies.byName().entrySet()) {
            inputs = inputs.and(energy.getKey(), energy.getValue());
        }
        return inputs;
    }
}
