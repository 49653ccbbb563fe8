package org.gridmarketing.rules.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.RuleKind;

/**
 * Joins gates and quick verdicts of several rules into one handle from subject, view and context to {@link Verdicts}. Gates, kinds and
 * their attributes are constants of the handle, so that the virtual machine compiles all of it into one piece of code, where a loop
 * over rules calls something else in every round. Tests are left out: what they say of violations would make that piece too big.
 */
final class Fusion {
    private static final MethodType SHAPE =
            MethodType.methodType(long.class, Object.class, DossierView.class, RuleContext.class);
    private static final MethodHandle QUICK = find("quick", SHAPE.insertParameterTypes(0, RuleKind.class, int.class));
    private static final MethodHandle UNLESS_STOPPED =
            find("unlessStopped", SHAPE.insertParameterTypes(0, Gate.class, long.class, MethodHandle.class));
    private static final MethodHandle IF_OF_TYPE =
            find("ifOfType", SHAPE.insertParameterTypes(0, Class.class, long.class, MethodHandle.class));
    private static final MethodHandle BOTH = find("both", MethodType.methodType(long.class, long.class, long.class));

    private Fusion() {}

    private static MethodHandle find(String name, MethodType type) {
        try {
            return MethodHandles.lookup().findStatic(Fusion.class, name, type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    /** The glance of a kind at one subject, at the place of its rule. */
    static MethodHandle quick(RuleKind<?> kind, int place) {
        return MethodHandles.insertArguments(QUICK, 0, kind, place);
    }

    /**
     * Glances at the subjects that a gate lets through.
     *
     * @param everyOne one at the place of each rule behind the gate
     */
    static MethodHandle behind(Gate<?> gate, long everyOne, MethodHandle glances) {
        return MethodHandles.insertArguments(UNLESS_STOPPED, 0, gate, everyOne, glances);
    }

    /**
     * What subjects of one class are asked; all others are looked at closer. That the class is known once and for all spares a look at
     * it with every attribute.
     *
     * @param everyOne one at the place of each rule that is asked
     */
    static MethodHandle ifOfType(Class<?> type, long everyOne, MethodHandle asked) {
        return MethodHandles.insertArguments(IF_OF_TYPE, 0, type, Verdicts.CLOSER * everyOne, asked);
    }

    /** All of them, one after the other, at least one; halved again and again to keep the nesting flat. */
    static MethodHandle all(List<MethodHandle> handles) {
        if (handles.size() == 1) {
            return handles.get(0);
        }
        int half = handles.size() / 2;
        MethodHandle first = all(handles.subList(0, half));
        MethodHandle second = all(handles.subList(half, handles.size()));
        return MethodHandles.foldArguments(MethodHandles.collectArguments(BOTH, 1, second), first);
    }

    /**
     * Asks a handle.
     *
     * @throws IllegalStateException if it throws what is neither an error nor unchecked, as only a rule of a third party could
     */
    static long ask(MethodHandle handle, Object subject, DossierView view, RuleContext context) {
        try {
            return (long) handle.invokeExact(subject, view, context);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("UnusedMethod") // by its handle
    private static long quick(RuleKind<Object> kind, int place, Object subject, DossierView view, RuleContext context) {
        return Verdicts.at(place, Verdicts.of(kind.quick(subject, view, context)));
    }

    @SuppressWarnings("UnusedMethod") // by its handle
    private static long unlessStopped(
            Gate<Object> gate,
            long everyOne,
            MethodHandle glances,
            Object subject,
            DossierView view,
            RuleContext context)
            throws Throwable { // as handles do
        Optional<RuleOutcome> stop = gate.stop(subject, view, context);
        return stop.isPresent()
                ? everyOne * Verdicts.of(stop.get())
                : (long) glances.invokeExact(subject, view, context);
    }

    @SuppressWarnings("UnusedMethod") // by its handle
    private static long ifOfType(
            Class<?> type, long otherwise, MethodHandle asked, Object subject, DossierView view, RuleContext context)
            throws Throwable { // as handles do
        return subject.getClass() == type
                ? (long) asked.invokeExact((Object) type.cast(subject), view, context)
                : otherwise;
    }

    @SuppressWarnings("UnusedMethod") // by its handle
    private static long both(long first, long second) {
        return first | second;
    }
}
