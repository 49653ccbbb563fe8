package org.gridmarketing.model.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gridmarketing.model.record.Recorded;
import org.jspecify.annotations.Nullable;

/** Builds archive types attribute by attribute, so that a new attribute is tested without anybody thinking of it. */
final class Attributes {
    private Attributes() {}

    /** The attributes of an archive type that an archive may lack. */
    static List<Method> recorded(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Recorded.class)
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .toList();
    }

    /** What a {@code Recorded<T>} attribute holds where it is readable. */
    static Class<?> contained(Method attribute) {
        Type argument = ((ParameterizedType) attribute.getGenericReturnType()).getActualTypeArguments()[0];
        return (Class<?>) argument;
    }

    /** An object of the type with its key, if it has one, and every recorded attribute from the function. */
    static Object build(Class<?> type, Function<Method, Recorded<?>> value) {
        Object builder = call(type, "builder", null);
        if (hasKey(type)) {
            call(builder.getClass(), "no", builder, "K1");
        }
        for (Method attribute : recorded(type)) {
            call(builder.getClass(), attribute.getName(), builder, value.apply(attribute));
        }
        return call(builder.getClass(), "build", builder);
    }

    private static boolean hasKey(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("no"));
    }

    private static Object call(Class<?> type, String name, @Nullable Object target, Object... args) {
        try {
            Method method = find(type, name, args);
            method.setAccessible(true);
            return method.invoke(target, args);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + "." + name, e.getCause());
        }
    }

    private static Method find(Class<?> type, String name, Object... args) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                if (method.getName().equals(name) && accepts(method, args)) {
                    return method;
                }
            }
        }
        throw new IllegalStateException(type + " has no method " + name + " for " + Arrays.toString(args));
    }

    private static boolean accepts(Method method, Object... args) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != args.length || method.isBridge()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (types[i] == Object.class || !types[i].isInstance(args[i])) {
                return false;
            }
        }
        return true;
    }
}
