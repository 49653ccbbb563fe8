package org.gridmarketing.metering.consumption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Read energies (抄见电量合计): what the registers of a metering point counted in a period, all meters together. Register
 * differences are summed, W = Σ (R1 − R0) × B, each meter with its own multiplier B; of demands the highest counts.
 *
 * @param active kWh by active register
 * @param reactive kvarh by reactive register
 * @param demand kW by demand register
 */
public record ReadEnergies(
        Map<RegisterKind, Energy> active, Map<RegisterKind, ReactiveEnergy> reactive, Map<RegisterKind, Power> demand) {
    /**
     * Keeps the maps in the order of {@link RegisterKind}.
     *
     * @param active kWh by active register
     * @param reactive kvarh by reactive register
     * @param demand kW by demand register
     */
    public ReadEnergies {
        active = ordered(active);
        reactive = ordered(reactive);
        demand = ordered(demand);
    }

    /**
     * Energies and demands of paired readings.
     *
     * @param paired the readings
     * @param sink told every span, and every sum or maximum over several
     * @return unrounded; refused with every reason of {@link RegisterEnergy}, all spans together
     */
    public static Outcome<ReadEnergies> of(PairedReadings paired, TraceSink sink) {
        Summing summing = new Summing(paired.point(), sink);
        paired.spans().forEach(summing::add);
        paired.demands().forEach(summing::add);
        return summing.result();
    }

    private static <V> Map<RegisterKind, V> ordered(Map<RegisterKind, V> map) {
        Map<RegisterKind, V> copy = new EnumMap<>(RegisterKind.class);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    private static final class Summing {
        private final ObjectRef point;
        private final TraceSink sink;
        private final List<Issue> issues = new ArrayList<>();
        private final Map<RegisterKind, List<Energy>> active = new EnumMap<>(RegisterKind.class);
        private final Map<RegisterKind, List<ReactiveEnergy>> reactive = new EnumMap<>(RegisterKind.class);
        private final Map<RegisterKind, List<Power>> demand = new EnumMap<>(RegisterKind.class);

        Summing(ObjectRef point, TraceSink sink) {
            this.point = point;
            this.sink = sink;
        }

        void add(MeterSpan span) {
            RegisterSpan readings = span.readings();
            if (readings.register().isActive()) {
                put(active, readings.register(), RegisterEnergy.active(readings, span.multiplier(), point, sink));
            } else {
                put(reactive, readings.register(), RegisterEnergy.reactive(readings, span.multiplier(), point, sink));
            }
        }

        void add(DemandReading reading) {
            put(demand, reading.register(), RegisterEnergy.demand(reading.shown(), reading.multiplier(), point, sink));
        }

        private <Q> void put(Map<RegisterKind, List<Q>> into, RegisterKind register, Outcome<Q> part) {
            issues.addAll(part.issues());
            if (part instanceof Outcome.Ok<Q> ok) {
                into.computeIfAbsent(register, key -> new ArrayList<>()).add(ok.value());
            }
        }

        Outcome<ReadEnergies> result() {
            if (!issues.isEmpty()) {
                return Outcome.refused(issues);
            }
            return Outcome.ok(new ReadEnergies(
                    reduced(active, MeteringSteps.SUM_OF_METERS, Energy::plus),
                    reduced(reactive, MeteringSteps.SUM_OF_METERS, ReactiveEnergy::plus),
                    reduced(
                            demand,
                            MeteringSteps.HIGHEST_OF_METERS,
                            (one, other) -> one.compareTo(other) < 0 ? other : one)));
        }

        private <Q extends Quantity<Q>> Map<RegisterKind, Q> reduced(
                Map<RegisterKind, List<Q>> parts, TraceStep step, BinaryOperator<Q> operator) {
            Map<RegisterKind, Q> whole = new EnumMap<>(RegisterKind.class);
            parts.forEach((register, each) -> {
                Q value = each.stream().reduce(operator).orElseThrow();
                whole.put(register, value);
                tell(register, each, step, value);
            });
            return whole;
        }

        private void tell(RegisterKind register, List<? extends Quantity<?>> parts, TraceStep step, Quantity<?> whole) {
            if (parts.size() > 1 && sink.isRecording()) {
                Args args = Args.of("register", register);
                for (int i = 0; i < parts.size(); i++) {
                    args = args.and("X" + (i + 1), parts.get(i));
                }
                sink.exact(step, point, args, whole);
            }
        }
    }
}
