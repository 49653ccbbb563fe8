package org.gridmarketing.metering.adjustment;

import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceStep;

/** The factor W ÷ W′ of a method, exact, and how it is told. */
record AdjustmentFactor(Root3 value, TraceStep step, Args inputs) {

    static AdjustmentFactor of(AdjustmentMethod method) {
        if (method instanceof AdjustmentMethod.Coefficient wiring) {
            return coefficient(wiring.coefficient().value());
        }
        if (method instanceof AdjustmentMethod.TransformerErrors errors) {
            return coefficient(errors.coefficient().value());
        }
        if (method instanceof AdjustmentMethod.MeterError error) {
            return new AdjustmentFactor(
                    Root3.ONE.dividedBy(onePlus(error.error())),
                    MeteringSteps.FACTOR_OF_ERROR,
                    Args.of("γ", error.error()));
        }
        if (method instanceof AdjustmentMethod.CoefficientAndError both) {
            Root3 k = both.coefficient().value();
            return new AdjustmentFactor(
                    k.dividedBy(onePlus(both.error())),
                    MeteringSteps.FACTOR_OF_COEFFICIENT_AND_ERROR,
                    Args.of("K", k.toString()).and("γ", both.error()));
        }
        if (method instanceof AdjustmentMethod.WrongMultiplier multiplier) {
            return new AdjustmentFactor(
                    Root3.of(multiplier.actual()).dividedBy(Root3.of(multiplier.used())),
                    MeteringSteps.FACTOR_OF_MULTIPLIER,
                    Args.of("B", multiplier.actual()).and("B′", multiplier.used()));
        }
        if (method instanceof AdjustmentMethod.VoltageDrop drop) {
            return drop(drop);
        }
        throw new IllegalArgumentException("no factor: " + method);
    }

    private static AdjustmentFactor coefficient(Root3 k) {
        return new AdjustmentFactor(k, MeteringSteps.FACTOR_OF_COEFFICIENT, Args.of("K", k.toString()));
    }

    private static AdjustmentFactor drop(AdjustmentMethod.VoltageDrop drop) {
        Percentage permitted = drop.drop().isNegative() ? drop.permitted().negate() : drop.permitted();
        Args inputs = Args.of("ε", drop.drop()).and("ε0", permitted);
        Root3 beyond = fraction(drop.drop().minus(permitted));
        return switch (drop.basis()) {
            case RECORDED_ENERGY ->
                new AdjustmentFactor(Root3.ONE.plus(beyond), MeteringSteps.FACTOR_OF_DROP_RECORDED, inputs);
            case TRUE_ENERGY ->
                new AdjustmentFactor(
                        Root3.ONE.plus(beyond.dividedBy(Root3.ONE.minus(fraction(drop.drop())))),
                        MeteringSteps.FACTOR_OF_DROP_TRUE,
                        inputs);
        };
    }

    private static Root3 onePlus(Percentage error) {
        return Root3.ONE.plus(fraction(error));
    }

    private static Root3 fraction(Percentage percentage) {
        return Root3.of(percentage.toRatio());
    }
}
