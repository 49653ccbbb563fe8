package org.gridmarketing.model.dossier;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;

/**
 * Finds what was not understood in a whole tree of archived objects. The attributes are asked of the types themselves, so that one that is
 * added later is not forgotten here.
 */
final class UnreadableValues {
    private static final String MODEL = "org.gridmarketing.model.";

    private final Map<Class<?>, List<Method>> attributes = new HashMap<>();
    private final List<UnreadableValue> found = new ArrayList<>();

    private UnreadableValues() {}

    /**
     * All of them, in the order in which the objects and their attributes are written.
     *
     * @param whole a dossier or tables
     * @param owner names what has no key and stands in no object that has one
     */
    static List<UnreadableValue> in(Object whole, ObjectRef owner) {
        UnreadableValues values = new UnreadableValues();
        values.object(whole, owner, "");
        return List.copyOf(values.found);
    }

    private void object(Object object, ObjectRef owner, String path) {
        for (Method attribute : attributes.computeIfAbsent(object.getClass(), UnreadableValues::attributesOf)) {
            value(call(attribute, object), owner, path + attribute.getName());
        }
    }

    private void value(Object value, ObjectRef owner, String path) {
        if (value instanceof Recorded.Unreadable<?> unreadable) {
            found.add(new UnreadableValue(owner, path, unreadable.raw(), unreadable.reason()));
        } else if (value instanceof Recorded.Present<?> present) {
            value(present.value(), owner, path);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> value(each, owner, path));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(list.get(i), owner, path + "/" + i);
            }
        } else if (isObject(value)) {
            Optional<ObjectRef> own = ref(value);
            object(value, own.orElse(owner), own.isPresent() ? "" : path + "/");
        }
    }

    private static boolean isObject(Object value) {
        return value.getClass().getName().startsWith(MODEL)
                && (value instanceof Record || value.getClass().getSimpleName().startsWith("Immutable"));
    }

    private static Optional<ObjectRef> ref(Object object) {
        if (object instanceof ReadingSet set) {
            return set.meterNo().toOptional().map(no -> ObjectRef.of(ReadingSet.class, no));
        }
        return Arrays.stream(declaring(object.getClass()).getMethods())
                .filter(each -> each.getName().equals("ref") && each.getParameterCount() == 0)
                .findFirst()
                .map(each -> (ObjectRef) call(each, object));
    }

    private static List<Method> attributesOf(Class<?> type) {
        Map<String, Method> accessors = new HashMap<>();
        Arrays.stream(declaring(type).getMethods())
                .filter(each -> each.getParameterCount() == 0)
                .forEach(each -> accessors.putIfAbsent(each.getName(), each));
        return Arrays.stream(type.getDeclaredFields())
                .filter(each -> !Modifier.isStatic(each.getModifiers()))
                .map(Field::getName)
                .filter(accessors::containsKey)
                .map(accessors::get)
                .toList();
    }

    /** The public type; a generated implementation has it as its only interface. */
    private static Class<?> declaring(Class<?> type) {
        return type.isRecord() ? type : type.getInterfaces()[0];
    }

    private static Object call(Method accessor, Object object) {
        try {
            return accessor.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an accessor of the model does not answer: " + accessor, e);
        }
    }
}
