package org.gridmarketing.model.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Outcome (结果): a value, or all the reasons why there is none. Problems of data are outcomes; exceptions are for errors of
 * the calling program.
 *
 * @param <T> the type of the value
 */
public sealed interface Outcome<T> {
    /**
     * The value (已得结果).
     *
     * @param <T> its type
     * @param value the value (结果)
     */
    record Ok<T>(T value) implements Outcome<T> {}

    /**
     * No value, and why (拒绝及原因).
     *
     * @param <T> the type it would have
     * @param issues every reason (问题), at least one
     */
    record Refused<T>(List<Issue> issues) implements Outcome<T> {
        /**
         * Checks that there is a reason.
         *
         * @param issues every reason, at least one
         * @throws IllegalArgumentException if there is none
         */
        public Refused {
            issues = List.copyOf(issues);
            if (issues.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs at least one issue");
            }
        }
    }

    /**
     * A value.
     *
     * @param <T> its type
     * @param value the value
     * @return the outcome
     */
    static <T> Outcome<T> ok(T value) {
        return new Ok<>(value);
    }

    /**
     * A refusal.
     *
     * @param <T> the type the value would have
     * @param issues every reason, at least one
     * @return the outcome
     */
    static <T> Outcome<T> refused(List<Issue> issues) {
        return new Refused<>(issues);
    }

    /**
     * A refusal for one reason.
     *
     * @param <T> the type the value would have
     * @param issue the reason
     * @return the outcome
     */
    static <T> Outcome<T> refused(Issue issue) {
        return new Refused<>(List.of(issue));
    }

    /**
     * All values, or all reasons of all refusals together.
     *
     * @param <T> the type of the values
     * @param outcomes what is gathered
     * @return the values in order, or a refusal that loses no reason
     */
    static <T> Outcome<List<T>> all(List<Outcome<T>> outcomes) {
        List<T> values = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Outcome<T> outcome : outcomes) {
            if (outcome instanceof Ok<T> ok) {
                values.add(ok.value());
            }
            issues.addAll(outcome.issues());
        }
        return issues.isEmpty() ? ok(List.copyOf(values)) : refused(issues);
    }

    /**
     * Whether there is a value.
     *
     * @return true for a value
     */
    default boolean isOk() {
        return this instanceof Ok;
    }

    /**
     * The reasons of a refusal.
     *
     * @return every reason; empty where there is a value
     */
    default List<Issue> issues() {
        return this instanceof Refused<T> refused ? refused.issues() : List.of();
    }

    /**
     * The value turned into another one.
     *
     * @param <R> the new type
     * @param function applied to the value
     * @return the new value, or the same refusal
     */
    default <R> Outcome<R> map(Function<? super T, ? extends R> function) {
        return this instanceof Ok<T> ok ? ok(function.apply(ok.value())) : refused(issues());
    }

    /**
     * The value turned into another outcome.
     *
     * @param <R> the new type
     * @param function applied to the value
     * @return the new outcome, or the same refusal
     */
    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> function) {
        return this instanceof Ok<T> ok ? function.apply(ok.value()) : refused(issues());
    }

    /**
     * The value, for callers to whom a refusal would be an error of their own program.
     *
     * @return the value
     * @throws IllegalStateException with every reason, if there is none
     */
    default T orElseThrow() {
        if (this instanceof Ok<T> ok) {
            return ok.value();
        }
        throw new IllegalStateException(
                issues().stream().map(Issue::toString).collect(Collectors.joining("; ", "refused: ", "")));
    }
}
