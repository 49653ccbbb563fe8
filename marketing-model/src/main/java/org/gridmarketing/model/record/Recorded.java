package org.gridmarketing.model.record;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Recorded fact (档案记录值): an attribute as the archive holds it, which may be there, missing or not readable.
 *
 * <p>Legacy archives hold wrong data and the rules exist to find it; so an unreadable value is kept with its raw text and is
 * never confused with a missing one. In JSON a present value is written as itself, an absent one is left out, and an
 * unreadable one is {@code {"unreadable":"raw text","reason":"MALFORMED"}}.
 *
 * @param <T> the type of the value where it is readable
 */
public sealed interface Recorded<T> {
    /**
     * A value that is there (有值).
     *
     * @param <T> its type
     * @param value the value (值); a text is not blank
     */
    record Present<T>(T value) implements Recorded<T> {
        /**
         * Refuses what is not there.
         *
         * @param value the value; a text is not blank
         * @throws NullPointerException if {@code value} is null
         * @throws IllegalArgumentException if {@code value} is a blank text: that is an absent value
         */
        public Present {
            Objects.requireNonNull(value, "value: what is not there is Recorded.absent()");
            if (isBlank(value)) {
                throw new IllegalArgumentException("value must not be blank: a blank field is absent");
            }
        }
    }

    /**
     * No value (空值): the archive's field is empty.
     *
     * @param <T> the type it would have
     */
    record Absent<T>() implements Recorded<T> {}

    /**
     * A value that could not be understood (无法识别).
     *
     * @param <T> the type it should have
     * @param raw the text as archived (原文), not blank
     * @param reason why it is not readable (无法识别的原因)
     */
    record Unreadable<T>(String raw, UnreadableReason reason) implements Recorded<T> {
        /**
         * Checks the text.
         *
         * @param raw the text as archived, not blank
         * @param reason why it is not readable
         * @throws IllegalArgumentException if {@code raw} is blank: that is an absent value
         */
        public Unreadable {
            if (raw.isBlank()) {
                throw new IllegalArgumentException("raw must not be blank: a blank field is absent");
            }
        }
    }

    /**
     * A value as archived. A blank text is an empty field, as it is in JSON; any other text is kept to the letter, spaces around it
     * included.
     *
     * @param <T> its type
     * @param value the value
     * @return the present fact; the absent one for a blank text
     */
    static <T> Recorded<T> of(T value) {
        return isBlank(value) ? absent() : new Present<>(value);
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && text.isBlank();
    }

    /**
     * No value.
     *
     * @param <T> the type it would have
     * @return the absent fact
     */
    static <T> Recorded<T> absent() {
        return new Absent<>();
    }

    /**
     * A value that could not be understood.
     *
     * @param <T> the type it should have
     * @param raw the text as archived, not blank
     * @param reason why it is not readable
     * @return the unreadable fact
     */
    static <T> Recorded<T> unreadable(String raw, UnreadableReason reason) {
        return new Unreadable<>(raw, reason);
    }

    /**
     * Whether a readable value is there.
     *
     * @return true for a present value
     */
    default boolean isPresent() {
        return this instanceof Present;
    }

    /**
     * Whether the field is empty; an unreadable value is not.
     *
     * @return true for an absent value
     */
    default boolean isAbsent() {
        return this instanceof Absent;
    }

    /**
     * Whether something is there that could not be understood.
     *
     * @return true for an unreadable value
     */
    default boolean isUnreadable() {
        return this instanceof Unreadable;
    }

    /**
     * The value where it is readable; the caller must already know why it may not be.
     *
     * @return the value, or empty where it is absent or unreadable
     */
    default Optional<T> toOptional() {
        return this instanceof Present<T> present ? Optional.of(present.value()) : Optional.empty();
    }

    /**
     * Another view of the value; absent and unreadable stay what they are.
     *
     * @param <R> the new type
     * @param function applied to a present value
     * @return the mapped fact; absent where the function gives a blank text
     */
    default <R> Recorded<R> map(Function<? super T, ? extends R> function) {
        if (this instanceof Present<T> present) {
            return of(function.apply(present.value()));
        }
        return this instanceof Unreadable<T> unreadable ? unreadable(unreadable.raw(), unreadable.reason()) : absent();
    }
}
