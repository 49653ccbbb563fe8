package org.gridmarketing.metering.adjustment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gridmarketing.model.code.Phase;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Meter wiring (计量接线): what each measuring element sees of a symmetrical, balanced system. Start from a right wiring and say
 * what is wrong with it; anything that has no word here is said with {@link #withVoltage} and {@link #withCurrent}.
 *
 * <p>Faults may be said in any order, but for what names the place of something that another fault moves: exchanges that share an
 * element, and {@link #withVoltage} or {@link #withCurrent} beside an exchange or {@link #voltagesConnected}, act in the order given.
 */
public final class MeterWiring {
    private final WiringMode mode;
    private final VoltageTerminals voltages;
    private final List<Phasor> currents;
    private final List<Root3> factors;
    private final Optional<List<MeterElement>> elements;

    private MeterWiring(WiringMode mode, VoltageTerminals voltages, List<Phasor> currents, List<Root3> factors) {
        this.mode = mode;
        this.voltages = voltages;
        this.currents = List.copyOf(currents);
        this.factors = List.copyOf(factors);
        this.elements = voltages.elements().map(this::elements);
    }

    private List<MeterElement> elements(List<Phasor> seen) {
        return IntStream.range(0, seen.size())
                .mapToObj(i -> new MeterElement(seen.get(i), currents.get(i).scaled(factors.get(i))))
                .toList();
    }

    /**
     * Right three-phase four-wire wiring (三相四线): elements 1, 2 and 3 see U_A·I_A, U_B·I_B and U_C·I_C.
     *
     * @return the wiring
     */
    public static MeterWiring fourWire() {
        return new MeterWiring(
                WiringMode.THREE_PHASE_FOUR_WIRE,
                VoltageTerminals.right(false),
                List.of(Phasor.of(Phase.A), Phasor.of(Phase.B), Phasor.of(Phase.C)),
                List.of(Root3.ONE, Root3.ONE, Root3.ONE));
    }

    /**
     * Right three-phase three-wire wiring (三相三线): elements 1 and 2 see U_AB·I_A and U_CB·I_C.
     *
     * @return the wiring
     */
    public static MeterWiring threeWire() {
        return new MeterWiring(
                WiringMode.THREE_PHASE_THREE_WIRE,
                VoltageTerminals.right(true),
                List.of(Phasor.of(Phase.A), Phasor.of(Phase.C)),
                List.of(Root3.ONE, Root3.ONE));
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
     * @throws IllegalStateException if the wiring is not {@linkplain #isDetermined() determined}
     */
    public List<MeterElement> elements() {
        return elements.orElseThrow(() -> new IllegalStateException(
                "a fuse is blown, and the stated voltages do not tell which phase is at which terminal: " + this));
    }

    /**
     * Whether what was said tells what every element sees.
     *
     * @return false where a fuse is blown and {@link #withVoltage} stated voltages that are not those of phases at the terminals;
     *     such a wiring has no coefficient
     */
    public boolean isDetermined() {
        return elements.isPresent();
    }

    /**
     * An element's current circuit with its terminals exchanged (电流反接, 极性反).
     *
     * @param element 1, 2 or 3
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring currentReversed(int element) {
        return currentScaled(element, Root3.ONE.negate());
    }

    /**
     * An element without current (断流, 电流短路).
     *
     * @param element 1, 2 or 3
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring currentLost(int element) {
        return currentScaled(element, Root3.ZERO);
    }

    /**
     * An element without voltage (失压, 断线).
     *
     * @param element 1, 2 or 3
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring voltageLost(int element) {
        return with(voltages.withLost(checked(element)));
    }

    /**
     * A blown fuse on the secondary side of the voltage transformers (电压互感器熔丝熔断). Behind four wires the element of that phase
     * has no voltage. Behind three wires a fuse of A or C leaves one element without voltage; that of B puts both elements
     * in series between A and C, so that each has half of that voltage, their circuits being alike; a second one leaves neither any
     * voltage. The phase is that of the system, at whichever terminal it is connected.
     *
     * @param phase A, B or C
     * @return the wiring
     * @throws IllegalArgumentException if it is not one phase
     */
    public MeterWiring fuseBlown(Phase phase) {
        return with(voltages.withBlown(single(phase)));
    }

    /**
     * Voltages in another order of phases (电压相序错接), such as b-c-a.
     *
     * @param first phase at the first voltage terminal
     * @param second phase at the second, to which both elements of a three-wire meter are connected
     * @param third phase at the third
     * @return the wiring
     * @throws IllegalArgumentException if one of them is not one phase
     */
    public MeterWiring voltagesConnected(Phase first, Phase second, Phase third) {
        return with(voltages.withConnected(List.of(single(first), single(second), single(third))));
    }

    /**
     * Two elements with each other's currents (电流错相), one exchange after the other as with {@link #voltagesExchanged}. What else is
     * wrong with a current circuit, a reversal or a factor, stays with its element.
     *
     * @param one 1, 2 or 3
     * @param other 1, 2 or 3
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring currentsExchanged(int one, int other) {
        List<Phasor> all = new ArrayList<>(currents);
        Collections.swap(all, checked(one) - 1, checked(other) - 1);
        return new MeterWiring(mode, voltages, all, factors);
    }

    /**
     * Two elements with each other's voltages (电压错相). Exchanges are made one after the other: of three elements, 1 with 2 and then
     * 2 with 3 makes b-c-a, the other way round c-a-b. {@link #voltagesConnected} says the same without an order.
     *
     * @param one 1, 2 or 3
     * @param other 1, 2 or 3
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring voltagesExchanged(int one, int other) {
        return with(voltages.exchanged(checked(one), checked(other)));
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
        List<Root3> all = new ArrayList<>(factors);
        all.set(checked(element) - 1, factors.get(element - 1).times(factor));
        return new MeterWiring(mode, voltages, currents, all);
    }

    /**
     * Any voltage, unless the circuit is open.
     *
     * @param element 1, 2 or 3
     * @param voltage what its voltage circuit is connected to
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring withVoltage(int element, Phasor voltage) {
        return voltage.equals(Phasor.ZERO)
                ? voltageLost(element)
                : with(voltages.withStated(checked(element), voltage));
    }

    /**
     * Any current, before what is wrong with the circuit itself.
     *
     * @param element 1, 2 or 3
     * @param current what flows through its current circuit
     * @return the wiring
     * @throws IllegalArgumentException if there is no such element
     */
    public MeterWiring withCurrent(int element, Phasor current) {
        List<Phasor> all = new ArrayList<>(currents);
        all.set(checked(element) - 1, current);
        return new MeterWiring(mode, voltages, all, factors);
    }

    /**
     * What the elements measure together, as the factors of cosφ and of −sinφ.
     *
     * @return Σ U·I* without the load's angle, in units of U·I of one phase; 3 for every right wiring
     */
    public Phasor measured() {
        return elements().stream()
                .map(element -> element.voltage().times(element.current().conjugate()))
                .reduce(Phasor.ZERO, Phasor::plus);
    }

    private int checked(int element) {
        if (element < 1 || element > currents.size()) {
            throw new IllegalArgumentException("element must be 1 to " + currents.size() + ": " + element);
        }
        return element;
    }

    private static Phase single(Phase phase) {
        if (phase == Phase.THREE_PHASE) {
            throw new IllegalArgumentException("phase must be A, B or C");
        }
        return phase;
    }

    private MeterWiring with(VoltageTerminals changed) {
        return new MeterWiring(mode, changed, currents, factors);
    }

    /** Two wirings are equal where their elements see the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeterWiring that
                && mode == that.mode
                && elements.equals(that.elements)
                && (elements.isPresent() || voltages.equals(that.voltages));
    }

    @Override
    public int hashCode() {
        return Objects.hash(mode, elements);
    }

    @Override
    public String toString() {
        return mode + " " + elements.map(List::toString).orElseGet(voltages::toString);
    }
}
