package org.gridmarketing.model.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.dossier.Dossier;

/** Finds the public types of the model among its compiled classes. */
final class ModelTypes {
    private ModelTypes() {}

    /** Interfaces with a generated implementation, records, final classes with state and the plain enums. */
    static List<Class<?>> publicValueTypes() {
        return classes()
                .filter(ModelTypes::isPublicToTheOutside)
                .filter(type -> isImmutables(type) || type.isRecord() || type.isEnum() || isFinalWithState(type))
                .toList();
    }

    static boolean isImmutables(Class<?> type) {
        return type.isInterface() && type.getEnclosingClass() == null && exists(implementationName(type));
    }

    private static String implementationName(Class<?> type) {
        return type.getPackageName() + ".Immutable" + type.getSimpleName();
    }

    private static boolean isFinalWithState(Class<?> type) {
        return Modifier.isFinal(type.getModifiers())
                && !type.getSimpleName().endsWith("Builder")
                && Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
                        .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                        .anyMatch(field -> !Modifier.isStatic(field.getModifiers()));
    }

    private static boolean isPublicToTheOutside(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublicToTheOutside(type.getEnclosingClass()));
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, Dossier.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Stream<Class<?>> classes() {
        try {
            Path root = Path.of(Dossier.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                List<String> names = files.map(root::relativize)
                        .map(Path::toString)
                        .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                        .map(name -> name.substring(0, name.length() - ".class".length())
                                .replace('/', '.')
                                .replace('\\', '.'))
                        .sorted()
                        .toList();
                return names.stream().<Class<?>>map(ModelTypes::load);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Dossier.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
