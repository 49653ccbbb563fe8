package org.gridmarketing.metering.adjustment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.code.Phase;

/**
 * Voltage terminals (电压端子): which phase is connected to each of the three, which fuses are blown, and what the elements see of it.
 * Faults are kept side by side and the elements follow from all of them together, so that their order does not matter; only exchanges
 * that share a terminal, and voltages that are stated beside an exchange, follow one another.
 *
 * @param threeWire whether the elements lie between the terminals, else each lies between its terminal and neutral
 * @param connected the phase at each terminal, were no fuse blown
 * @param stated voltages of elements that were said directly
 * @param blown phases without voltage
 * @param lost elements whose circuit is open
 */
record VoltageTerminals(
        boolean threeWire, List<Phase> connected, Map<Integer, Phasor> stated, Set<Phase> blown, Set<Integer> lost) {
    private static final List<Phase> PHASES = List.of(Phase.A, Phase.B, Phase.C);
    private static final Root3 HALF = Root3.of(1, 2);

    VoltageTerminals {
        connected = List.copyOf(connected);
        stated = Map.copyOf(stated);
        blown = Set.copyOf(blown);
        lost = Set.copyOf(lost);
    }

    static VoltageTerminals right(boolean threeWire) {
        return new VoltageTerminals(threeWire, PHASES, Map.of(), Set.of(), Set.of());
    }

    VoltageTerminals withConnected(List<Phase> phases) {
        return new VoltageTerminals(threeWire, phases, stated, blown, lost);
    }

    VoltageTerminals withBlown(Phase phase) {
        Set<Phase> all = EnumSet.of(phase);
        all.addAll(blown);
        return new VoltageTerminals(threeWire, connected, stated, all, lost);
    }

    VoltageTerminals withLost(int element) {
        Set<Integer> all = new HashSet<>(lost);
        all.add(element);
        return new VoltageTerminals(threeWire, connected, stated, blown, all);
    }

    VoltageTerminals withStated(int element, Phasor voltage) {
        Map<Integer, Phasor> all = new HashMap<>(stated);
        all.put(element, voltage);
        return new VoltageTerminals(threeWire, connected, all, blown, lost);
    }

    VoltageTerminals exchanged(int one, int other) {
        List<Phase> phases = new ArrayList<>(connected);
        Collections.swap(phases, terminal(one), terminal(other));
        Map<Integer, Phasor> all = new HashMap<>();
        stated.forEach(
                (element, voltage) -> all.put(element == one ? other : element == other ? one : element, voltage));
        return new VoltageTerminals(threeWire, phases, all, blown, lost);
    }

    private int terminal(int element) {
        return threeWire ? 2 * (element - 1) : element - 1;
    }

    /** What each element sees; empty where a fuse is blown and the voltages that were stated do not tell what is at which terminal. */
    Optional<List<Phasor>> elements() {
        if (blown.isEmpty()) {
            return Optional.of(withoutLost(overlaid()));
        }
        return phases().map(phases -> withoutLost(seen(phases, blown)));
    }

    private Optional<List<Phase>> phases() {
        if (stated.isEmpty()) {
            return Optional.of(connected);
        }
        List<Phasor> asked = overlaid();
        return PHASES.stream()
                .flatMap(one -> PHASES.stream().flatMap(two -> PHASES.stream().map(three -> List.of(one, two, three))))
                .filter(phases -> seen(phases, Set.of()).equals(asked))
                .findFirst();
    }

    private List<Phasor> overlaid() {
        List<Phasor> seen = new ArrayList<>(seen(connected, Set.of()));
        stated.forEach((element, voltage) -> seen.set(element - 1, voltage));
        return seen;
    }

    private List<Phasor> withoutLost(List<Phasor> seen) {
        boolean inSeries =
                threeWire && blown.contains(phases().orElse(connected).get(1));
        List<Phasor> left = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            // an open circuit leaves the other one, in series with it, without voltage, too
            boolean open = lost.contains(i + 1) || (inSeries && !lost.isEmpty());
            left.add(open ? Phasor.ZERO : seen.get(i));
        }
        return List.copyOf(left);
    }

    private List<Phasor> seen(List<Phase> phases, Set<Phase> dead) {
        if (!threeWire) {
            return phases.stream()
                    .map(phase -> dead.contains(phase) ? Phasor.ZERO : Phasor.of(phase))
                    .toList();
        }
        Phase common = phases.get(1);
        if (!dead.contains(common)) {
            return List.of(between(phases.get(0), common, dead), between(phases.get(2), common, dead));
        }
        Phasor across = dead.contains(phases.get(2)) ? Phasor.ZERO : between(phases.get(0), phases.get(2), dead);
        return List.of(across.scaled(HALF), across.scaled(HALF).reversed());
    }

    private static Phasor between(Phase outer, Phase common, Set<Phase> dead) {
        return dead.contains(outer) ? Phasor.ZERO : Phasor.of(outer).minus(Phasor.of(common));
    }
}
