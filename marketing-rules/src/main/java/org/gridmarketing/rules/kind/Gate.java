package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Gate (适用条件): tells to which subjects a check applies.
 *
 * @param <S> what is tested
 */
@FunctionalInterface
public interface Gate<S> {
    /**
     * Stops a subject to which the check does not apply.
     *
     * @param subject the subject
     * @param view the dossier it belongs to
     * @param context what the run depends on
     * @return not applicable or undecided; empty where the check applies
     */
    Optional<RuleOutcome> stop(S subject, DossierView view, RuleContext context);

    /**
     * Lets everything through.
     *
     * @param <S> what is tested
     * @return the open gate
     */
    static <S> Gate<S> always() {
        return new Open<>();
    }

    /**
     * Lets through where an attribute is present and meets a condition; an absent one is not applicable, an unreadable one
     * undecided.
     *
     * @param <S> what is tested
     * @param <V> the type of the attribute
     * @param attribute what is looked at
     * @param condition what must hold
     * @return the gate
     */
    static <S, V> Gate<S> when(Attribute<S, V> attribute, Predicate<? super V> condition) {
        return new Met<>(attribute, condition);
    }

    /**
     * Stops what an attribute excludes. Only what is known to be excluded is stopped: where the attribute is absent the check
     * applies, so that an incomplete record does not escape; where it is unreadable nothing can be told.
     *
     * @param <S> what is tested
     * @param <V> the type of the attribute
     * @param attribute what is looked at, such as a state
     * @param excluded what must not hold
     * @param reason why an excluded subject is not tested
     * @return the gate
     */
    static <S, V> Gate<S> unless(Attribute<S, V> attribute, Predicate<? super V> excluded, Inapplicability reason) {
        return new NotExcluded<>(attribute, excluded, reason);
    }

    /**
     * Lets a subject through where at least one of its related objects is let through.
     *
     * @param <S> what is tested
     * @param <T> the type of the related objects
     * @param related finds them
     * @param gate asked of each of them
     * @param reason why a subject without any such object is not tested
     * @return the gate; undecided where it hangs on an object of which nothing can be told
     */
    static <S, T> Gate<S> whereAny(BiFunction<S, DossierView, List<T>> related, Gate<T> gate, Inapplicability reason) {
        return (subject, view, context) -> {
            Optional<RuleOutcome> open = Optional.empty();
            List<T> all = related.apply(subject, view);
            for (int i = 0; i < all.size(); i++) {
                Optional<RuleOutcome> stop = gate.stop(all.get(i), view, context);
                if (stop.isEmpty()) {
                    return stop;
                }
                if (open.isEmpty() && stop.get() instanceof RuleOutcome.Undecided) {
                    open = stop;
                }
            }
            return open.isPresent() ? open : Stops.of(reason);
        };
    }

    /**
     * Asks of the customer to whose dossier the subject belongs.
     *
     * @param <S> what is tested
     * @param gate asked of the customer
     * @return the gate; inputs that are not readable are named as the customer's
     */
    static <S> Gate<S> ofCustomer(Gate<Customer> gate) {
        Gate<Customer> named = gate.inputsOf("Customer");
        return (subject, view, context) -> named.stop(view.dossier().customer(), view, context);
    }

    /**
     * This gate for use with subjects of another type.
     *
     * @param type the type that it is asked of, such as {@code MeteringPoint}
     * @return the same gate; inputs that are not readable carry the type before their names
     */
    default Gate<S> inputsOf(String type) {
        return (subject, view, context) -> {
            Optional<RuleOutcome> stop = stop(subject, view, context);
            return stop.isPresent()
                            && stop.get() instanceof RuleOutcome.Undecided open
                            && open.input().indexOf('.') < 0
                    ? Optional.of(RuleOutcome.undecided(
                            type + "." + open.input(), open.missing().why()))
                    : stop;
        };
    }

    /**
     * Both gates, this one first.
     *
     * @param next asked where this one lets through
     * @return the joint gate
     */
    default Gate<S> and(Gate<S> next) {
        return new Both<>(this, next);
    }

    /**
     * The gates of which this one is made; the engine asks those that begin many checks only once.
     *
     * @return gates that are asked one after the other until one stops, together the same as this gate; this one alone unless it was
     *     made by {@link #and}, and none where everything is let through
     */
    default List<Gate<S>> inOrder() {
        return List.of(this);
    }

    /**
     * The shared treatment of an input that is not there.
     *
     * @param input its name
     * @param recorded the input
     * @return not applicable where it is absent, undecided where it is unreadable, else empty
     */
    static Optional<RuleOutcome> missing(String input, Recorded<?> recorded) {
        if (recorded.isAbsent()) {
            return Stops.of(Inapplicability.INPUT_ABSENT);
        }
        return recorded.isUnreadable()
                ? Optional.of(RuleOutcome.undecided(input, MissingInput.Why.of(recorded)))
                : Optional.empty();
    }
}
