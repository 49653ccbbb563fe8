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
import org.gridmarketing.rules.kind.QuickVerdict;
import org.gridmarketing.rules.kind.RuleKind;

/**
 * Joins gates and quick verdicts of several rules into one handle from subject, view and context to {@link Verdicts}. Gates, kinds and
 * their attributes are constants of the handle, so that the virtual machine compiles all of it into one piece of code, where a loop
 * over rules calls something else in every round.
 */
final class Fusion {
    private static final MethodType SHAPE =
            MethodType.methodType(long.class, Object.class, DossierView.class, RuleContext.class);
    private static final MethodHandle QUICK = find(RuleKind.class, "quick", SHAPE.changeReturnType(QuickVerdict.class));
    private static final MethodHandle STOP = find(Gate.class, "stop", SHAPE.changeReturnType(Optional.class));
    private static final MethodHandle IS_EMPTY = find(Optional.class, "isEmpty", MethodType.methodType(boolean.class));
    private static final MethodHandle CAST =
            find(Class.class, "cast", MethodType.methodType(Object.class, Object.class));
    private static final MethodHandle PLACED =
            find("placed", MethodType.methodType(long.class, int.class, QuickVerdict.class));
    private static final MethodHandle STOPPED =
            find("stopped", MethodType.methodType(long.class, long.class, Optional.class));
    private static final MethodHandle IS_OF_TYPE =
            find("isOfType", MethodType.methodType(boolean.class, Class.class, Object.class));
    private static final MethodHandle BOTH = find("both", MethodType.methodType(long.class, long.class, long.class));

    private Fusion() {}

    private static MethodHandle find(String name, MethodType type) {
        try {
            return MethodHandles.lookup().findStatic(Fusion.class, name, type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    private static MethodHandle find(Class<?> owner, String name, MethodType type) {
        try {
            return MethodHandles.lookup().findVirtual(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    /** The glance of a kind at one subject, at the place of its rule. */
    static MethodHandle quick(RuleKind<?> kind, int place) {
        return MethodHandles.filterReturnValue(QUICK.bindTo(kind), MethodHandles.insertArguments(PLACED, 0, place));
    }

    /**
     * Glances at the subjects that a gate lets through.
     *
     * @param everyOne one at the place of each rule behind the gate
     */
    static MethodHandle behind(Gate<?> gate, long everyOne, MethodHandle glances) {
        MethodHandle unlessStopped = MethodHandles.guardWithTest(
                IS_EMPTY,
                MethodHandles.dropArguments(glances, 0, Optional.class),
                MethodHandles.dropArguments(
                        MethodHandles.insertArguments(STOPPED, 0, everyOne), 1, SHAPE.parameterList()));
        return MethodHandles.foldArguments(unlessStopped, STOP.bindTo(gate));
    }

    /**
     * What subjects of one class are asked; all others are looked at closer. That the class is known once and for all spares a look at
     * it with every attribute.
     *
     * @param otherwise what is said of others
     */
    static MethodHandle ifOfType(Class<?> type, long otherwise, MethodHandle asked) {
        return MethodHandles.guardWithTest(
                IS_OF_TYPE.bindTo(type),
                MethodHandles.filterArguments(asked, 0, CAST.bindTo(type)),
                MethodHandles.dropArguments(MethodHandles.constant(long.class, otherwise), 0, SHAPE.parameterList()));
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
    private static long placed(int place, QuickVerdict verdict) {
        return Verdicts.at(place, Verdicts.of(verdict));
    }

    @SuppressWarnings("UnusedMethod") // by its handle
    private static long stopped(long everyOne, Optional<RuleOutcome> stop) {
        return everyOne * Verdicts.of(stop.orElseThrow());
    }

    @SuppressWarnings("UnusedMethod") // by its handle
    private static boolean isOfType(Class<?> type, Object subject) {
        return subject.getClass() == type;
    }

    @SuppressWarnings("UnusedMethod") // by its handle
    private static long both(long first, long second) {
        return first | second;
    }
}
