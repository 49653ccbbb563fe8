package org.gridmarketing.rules.engine;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.RuleKind;

/**
 * Up to sixteen rules that look at the same subjects, those behind the same gate together; immutable and shared by all runs of a
 * rule set.
 */
final class Block<S> {
    private final List<Behind<S>> gates;
    private final List<RuleKind<S>> kinds;
    private final List<Integer> positions;
    private final long everyOneCloser;
    private final ConcurrentMap<Class<?>, MethodHandle> fusedByType = new ConcurrentHashMap<>();

    /** A rule and its place in the block. */
    record Placed<S>(KindRule<S> rule, int place) {}

    /** Rules behind one gate. */
    record Behind<S>(Gate<S> gate, List<Placed<S>> rules) {}

    /**
     * A block.
     *
     * @param rules at most {@link Verdicts#MOST}
     * @param positions where each of them stands in the plan
     */
    Block(List<KindRule<S>> rules, List<Integer> positions) {
        Map<Gate<S>, Behind<S>> byGate = new LinkedHashMap<>();
        for (int place = 0; place < rules.size(); place++) {
            KindRule<S> rule = rules.get(place);
            byGate.computeIfAbsent(rule.gate(), gate -> new Behind<>(gate, new ArrayList<>()))
                    .rules()
                    .add(new Placed<>(rule, place));
        }
        this.gates = List.copyOf(byGate.values());
        this.kinds = rules.stream().map(KindRule::kind).toList();
        this.positions = List.copyOf(positions);
        this.everyOneCloser = Verdicts.CLOSER * everyOne(placed());
    }

    List<Behind<S>> gates() {
        return gates;
    }

    /** The test of the rule at a place. */
    RuleKind<S> kind(int place) {
        return kinds.get(place);
    }

    /** Where the rules stand in the plan, by their places in the block. */
    List<Integer> positions() {
        return positions;
    }

    /** What is said where none of the rules can be asked in one with the others. */
    long everyOneCloser() {
        return everyOneCloser;
    }

    /** All rules of the block in one, for subjects of a class. */
    MethodHandle fused(Class<?> type) {
        return fusedByType.computeIfAbsent(type, this::fuse);
    }

    private MethodHandle fuse(Class<?> type) {
        return Fusion.ifOfType(type, everyOneCloser, fused(placed(), 0));
    }

    private List<Placed<S>> placed() {
        return gates.stream().flatMap(behind -> behind.rules().stream()).toList();
    }

    /** Rules that have the same first gates, as many as were passed on the way here. */
    private static <S> MethodHandle fused(List<Placed<S>> rules, int passed) {
        List<MethodHandle> glances = new ArrayList<>();
        Map<Gate<S>, List<Placed<S>>> behind = new LinkedHashMap<>();
        for (Placed<S> each : rules) {
            List<Gate<S>> gates = each.rule().gate().inOrder();
            if (gates.size() == passed) {
                glances.add(Fusion.quick(each.rule().kind(), each.place()));
            } else {
                behind.computeIfAbsent(gates.get(passed), gate -> new ArrayList<>())
                        .add(each);
            }
        }
        behind.forEach((gate, some) -> glances.add(Fusion.behind(gate, everyOne(some), fused(some, passed + 1))));
        return Fusion.all(glances);
    }

    private static <S> long everyOne(List<Placed<S>> rules) {
        return rules.stream().mapToLong(each -> Verdicts.at(each.place(), 1)).sum();
    }
}
