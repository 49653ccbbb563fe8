package org.gridmarketing.model.text;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.function.BiFunction;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Arguments (参数表): typed values by name, in the order in which they were given. Used by issues, findings and traces, so
 * that one call gives a text and data.
 */
public final class Args {
    private static final Args NONE = new Args(ImmutableMap.of());

    private final ImmutableMap<String, Arg> byName;

    private Args(ImmutableMap<String, Arg> byName) {
        this.byName = byName;
    }

    /**
     * No arguments.
     *
     * @return the empty list
     */
    public static Args none() {
        return NONE;
    }

    /**
     * One argument.
     *
     * @param name its name
     * @param value a quantity, a code's meaning, a date, a number, a text or a text in both languages
     * @return the arguments
     */
    public static Args of(String name, Object value) {
        return new Args(ImmutableMap.of(name, argOf(value)));
    }

    /**
     * These arguments and one more.
     *
     * @param name its name, not used yet
     * @param value a quantity, a code's meaning, a date, a number, a text or a text in both languages
     * @return the arguments
     * @throws IllegalArgumentException if the name is taken or the value is of another kind
     */
    public Args and(String name, Object value) {
        return new Args(ImmutableMap.<String, Arg>builderWithExpectedSize(byName.size() + 1)
                .putAll(byName)
                .put(name, argOf(value))
                .buildOrThrow());
    }

    /**
     * From a map, such as one read from JSON.
     *
     * @param byName arguments by name
     * @return the arguments
     */
    public static Args copyOf(Map<String, Arg> byName) {
        return new Args(ImmutableMap.copyOf(byName));
    }

    /**
     * These arguments, each turned into another.
     *
     * @param function gives the new argument of a name and its old one
     * @return the arguments in the same order
     */
    public Args map(BiFunction<String, Arg, Arg> function) {
        ImmutableMap.Builder<String, Arg> mapped = ImmutableMap.builder();
        byName.forEach((name, arg) -> mapped.put(name, function.apply(name, arg)));
        return new Args(mapped.buildOrThrow());
    }

    /**
     * The arguments by name.
     *
     * @return an immutable map in the order given
     */
    public Map<String, Arg> byName() {
        return byName;
    }

    /**
     * A value as an argument.
     *
     * @param value a quantity, a code's meaning, a date, a number, a text or a text in both languages
     * @return the typed argument
     * @throws IllegalArgumentException if the value is of another kind
     */
    public static Arg argOf(Object value) {
        if (value instanceof String text) {
            return new Arg.Text(text);
        }
        if (value instanceof Arg arg) {
            return arg;
        }
        if (value instanceof Yuan yuan) {
            return new Arg.Amount(yuan.toPlainString(), yuan.unit());
        }
        if (value instanceof Quantity<?> quantity) {
            return new Arg.Amount(quantity.toBigDecimal().toPlainString(), quantity.unit());
        }
        if (value instanceof Code code) {
            return new Arg.Meaning(code);
        }
        if (value instanceof Bilingual both) {
            return new Arg.Wording(both.zh(), both.en());
        }
        if (value instanceof BigDecimal number) {
            return new Arg.Amount(number.toPlainString(), "");
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Temporal) {
            return new Arg.Text(value.toString());
        }
        throw new IllegalArgumentException(
                "no argument can be made of a " + value.getClass().getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Args that && byName.equals(that.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    @Override
    public String toString() {
        return byName.toString();
    }
}
