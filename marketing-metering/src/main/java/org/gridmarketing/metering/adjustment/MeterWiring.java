package org.gridmarketing.metering.adjustment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.gridmarketing.model.code.Phase;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Meter wiring (计量接线): what each measuring element sees of a symmetrical, balanced system. Start from a right wiring and say
 * what is wrong with it; anything that has no word here is said with {@link #withVoltage} and {@link #withCurrent}.
 */
public final class MeterWiring {
    private static final Root3 HALF = Root3.of(1, 2);

    private final WiringMode mode;
    private final List<MeterElement> elements;

    private MeterWiring(WiringMode mode, List<MeterElement> elements) {
        this.mode = mode;
        this.elements = List.copyOf(elements);
    }

    /**
     * Right three-phase four-wire wiring (三相四线): elements 1, 2 and 3 see U_A·I_A, U_B·I_B and U_C·I_C.
     *
     * @return the wiring
     */
    public static MeterWiring fourWire() {
        return new MeterWiring(
                WiringMode.THREE_PHASE_FOUR_WIRE,
                List.of(
                        new MeterElement(Phasor.of(Phase.A), Phasor.of(Phase.A)),
                        new MeterElement(Phasor.of(Phase.B), Phasor.of(Phase.B)),
                        new MeterElement(Phasor.of(Phase.C), Phasor.of(Phase.C))));
    }

    /**
     * Right three-phase three-wire wiring (三相三线): elements 1 and 2 see U_AB·I_A and U_CB·I_C.
     *
     * @return the wiring
     */
    public static MeterWiring threeWire() {
        return new MeterWiring(
                WiringMode.THREE_PHASE_THREE_WIRE,
                List.of(
                        new MeterElement(Phasor.between(Phase.A, Phase.B), Phasor.of(Phase.A)),
                        new MeterElement(Phasor.between(Phase.C, Phase.B), Phasor.of(Phase.C))));
    }

    /**
     * Three or four wires.
     *
     * @return how the meter ought to be wired
     */
    public WiringMode mode() {
        return mode;
    }

    /**
     * The elements.
     *
     * @return in order, element 1 first
     */
    public List<MeterElement> elements() {
        return elements;
    }

    /**
     * An element's current circuit with its terminals exchanged (电流反接, 极性反).
     *
     * @param element 1, 2 or 3
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring currentReversed(int element) {
        return withElement(
                element, old -> new MeterElement(old.voltage(), old.current().reversed()));
    }

    /**
     * An element without current (断流, 电流短路).
     *
     * @param element 1, 2 or 3
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring currentLost(int element) {
        return withCurrent(element, Phasor.ZERO);
    }

    /**
     * An element without voltage (失压, 断线).
     *
     * @param element 1, 2 or 3
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring voltageLost(int element) {
        return withVoltage(element, Phasor.ZERO);
    }

    /**
     * A blown fuse on the secondary side of the voltage transformers (电压互感器熔丝熔断). Behind four wires the element of that phase
     * has no voltage. Behind three wires a fuse of A or C leaves one element without voltage; that of B puts both elements
     * in series between A and C, so that each has half of that voltage, their circuits being alike.
     *
     * @param phase A, B or C
     * @return the wiring
     * @throws IllegalArgumentException if it is not one phase
     */
    public MeterWiring fuseBlown(Phase phase) {
        boolean fourWire = mode == WiringMode.THREE_PHASE_FOUR_WIRE;
        return switch (phase) {
            case A -> voltageLost(1);
            case C -> voltageLost(elements.size());
            case B ->
                fourWire
                        ? voltageLost(2)
                        : withVoltage(1, Phasor.between(Phase.A, Phase.C).scaled(HALF))
                                .withVoltage(2, Phasor.between(Phase.C, Phase.A).scaled(HALF));
            case THREE_PHASE -> throw new IllegalArgumentException("phase must be A, B or C");
        };
    }

    /**
     * Two elements with each other's currents (电流错相).
     *
     * @param one 1, 2 or 3
     * @param other 1, 2 or 3
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring currentsExchanged(int one, int other) {
        Phasor current = element(one).current();
        return withCurrent(one, element(other).current()).withCurrent(other, current);
    }

    /**
     * Two elements with each other's voltages (电压错相).
     *
     * @param one 1, 2 or 3
     * @param other 1, 2 or 3
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring voltagesExchanged(int one, int other) {
        Phasor voltage = element(one).voltage();
        return withVoltage(one, element(other).voltage()).withVoltage(other, voltage);
    }

    /**
     * An element whose current is another than it ought to be, such as behind a current transformer of another ratio or with a
     * ratio error.
     *
     * @param element 1, 2 or 3
     * @param factor secondary current ÷ what it ought to be; 1.003 for a ratio error of 0.3 %
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring currentScaled(int element, Ratio factor) {
        return currentScaled(element, Root3.of(factor));
    }

    MeterWiring currentScaled(int element, Root3 factor) {
        return withElement(
                element, old -> new MeterElement(old.voltage(), old.current().scaled(factor)));
    }

    /**
     * Any voltage.
     *
     * @param element 1, 2 or 3
     * @param voltage what its voltage circuit is connected to
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring withVoltage(int element, Phasor voltage) {
        return withElement(element, old -> new MeterElement(voltage, old.current()));
    }

    /**
     * Any current.
     *
     * @param element 1, 2 or 3
     * @param current what flows through its current circuit
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring withCurrent(int element, Phasor current) {
        return withElement(element, old -> new MeterElement(old.voltage(), current));
    }

    /**
     * What the elements measure together, as the factors of cosφ and of −sinφ.
     *
     * @return Σ U·I* without the load's angle, in units of U·I of one phase; 3 for every right wiring
     */
    public Phasor measured() {
        return elements.stream()
                .map(element -> element.voltage().times(element.current().conjugate()))
                .reduce(Phasor.ZERO, Phasor::plus);
    }

    private MeterElement element(int element) {
        if (element < 1 || element > elements.size()) {
            throw new IllegalArgumentException("element must be 1 to " + elements.size() + ": " + element);
        }
        return elements.get(element - 1);
    }

    private MeterWiring withElement(int element, UnaryOperator<MeterElement> change) {
        MeterElement changed = change.apply(element(element));
        List<MeterElement> all = new ArrayList<>(elements);
        all.set(element - 1, changed);
        return new MeterWiring(mode, all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeterWiring that && mode == that.mode && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mode, elements);
    }

    @Override
    public String toString() {
        return mode + " " + elements;
    }
}
