package org.gridmarketing.metering.consumption;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Read energy (抄见电量): (current reading − previous reading) × multiplier, exactly. Decimals of readings are multiplied
 * too; a demand register is no difference, because it starts anew every month.
 */
public final class RegisterEnergy {
    private RegisterEnergy() {}

    /**
     * Active energy of a register, kWh.
     *
     * @param span the two readings of an active register
     * @param multiplier the composite multiplier
     * @param point the metering point that the energy belongs to
     * @param sink told the step
     * @return difference × multiplier, unrounded; refused for every reason of {@link RegisterDifference#of} and for a
     *     multiplier that is not positive
     * @throws IllegalArgumentException if the register does not count active energy
     */
    public static Outcome<Energy> active(RegisterSpan span, Multiplier multiplier, ObjectRef point, TraceSink sink) {
        require(span.register().isActive(), "active", span);
        return energy(span, multiplier, point, sink, Multiplier::energyOf);
    }

    /**
     * Reactive energy of a register, kvarh.
     *
     * @param span the two readings of a reactive register
     * @param multiplier the composite multiplier
     * @param point the metering point that the energy belongs to
     * @param sink told the step
     * @return difference × multiplier, unrounded; refused for every reason of {@link RegisterDifference#of} and for a
     *     multiplier that is not positive
     * @throws IllegalArgumentException if the register does not count reactive energy
     */
    public static Outcome<ReactiveEnergy> reactive(
            RegisterSpan span, Multiplier multiplier, ObjectRef point, TraceSink sink) {
        require(span.register().isReactive(), "reactive", span);
        return energy(span, multiplier, point, sink, Multiplier::reactiveEnergyOf);
    }

    /**
     * Demand of a demand register, kW.
     *
     * @param shown what the demand register shows at the end of the period
     * @param multiplier the composite multiplier
     * @param point the metering point that the demand belongs to
     * @param sink told the step
     * @return shown × multiplier, unrounded; refused for a reading below zero and for a multiplier that is not positive
     */
    public static Outcome<Power> demand(RegisterValue shown, Multiplier multiplier, ObjectRef point, TraceSink sink) {
        List<Issue> issues = ValueChecks.of(point)
                .notNegative("readings", shown)
                .positive("multiplier", multiplier)
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        Power demand = multiplier.demandOf(shown);
        if (sink.isRecording()) {
            sink.exact(MeteringSteps.REGISTER_DEMAND, point, Args.of("R", shown).and("B", multiplier), demand);
        }
        return Outcome.ok(demand);
    }

    private static <Q extends Quantity<Q>> Outcome<Q> energy(
            RegisterSpan span,
            Multiplier multiplier,
            ObjectRef point,
            TraceSink sink,
            BiFunction<Multiplier, RegisterValue, Q> product) {
        Outcome<RegisterValue> difference = RegisterDifference.of(span);
        if (multiplier.signum() <= 0) {
            List<Issue> issues = new ArrayList<>(difference.issues());
            Args args = Args.of("value", multiplier);
            issues.add(new Issue(MeteringIssues.VALUE_NOT_POSITIVE, point, "multiplier", args));
            return Outcome.refused(issues);
        }
        return difference.map(advanced -> {
            Q energy = product.apply(multiplier, advanced);
            tell(span, multiplier, point, sink, energy);
            return energy;
        });
    }

    private static void tell(
            RegisterSpan span, Multiplier multiplier, ObjectRef point, TraceSink sink, Quantity<?> energy) {
        if (!sink.isRecording()) {
            return;
        }
        Args args = Args.of("meter", span.meter().key())
                .and("register", span.register())
                .and("R1", span.current())
                .and("R0", span.previous())
                .and("B", multiplier);
        TraceStep step = MeteringSteps.REGISTER_ENERGY;
        if (span.rolledOver()) {
            args = args.and("n", span.integerDigits().orElseThrow());
            step = span.ranBackward()
                    ? MeteringSteps.REGISTER_ENERGY_BACK_THROUGH_ZERO
                    : MeteringSteps.REGISTER_ENERGY_ROLLED_OVER;
        }
        sink.exact(step, point, args, energy);
    }

    private static void require(boolean fits, String kind, RegisterSpan span) {
        if (!fits) {
            throw new IllegalArgumentException("span.register must be " + kind + ": " + span.register());
        }
    }
}
