package org.gridmarketing.model.dossier;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Recorded;

/**
 * One attribute of a type that holds the key of another object.
 *
 * @param objects the objects that have it
 * @param ref how such an object is named
 * @param attribute its name
 * @param key what it holds
 * @param targets the types of which it may name an object; the first is the one that references show
 * @param <S> where the objects stand: a dossier or the shared tables
 * @param <T> their type
 */
record Link<S, T>(
        Function<S, List<T>> objects,
        Function<T, ObjectRef> ref,
        String attribute,
        Function<T, Recorded<String>> key,
        List<Class<?>> targets) {

    static <S, T> Link<S, T> of(
            Function<S, List<T>> objects,
            Function<T, ObjectRef> ref,
            String attribute,
            Function<T, Recorded<String>> key,
            Class<?>... targets) {
        return new Link<>(objects, ref, attribute, key, List.of(targets));
    }

    /** Every readable reference. */
    Stream<Reference> in(S source) {
        return objects.apply(source).stream()
                .flatMap(each -> key.apply(each).toOptional().stream()
                        .map(no -> new Reference(ref.apply(each), attribute, ObjectRef.of(targets.get(0), no))));
    }

    /** Those that name none of the objects that are known. */
    Stream<Reference> dangling(S source, Set<ObjectRef> known) {
        return in(source)
                .filter(each -> targets.stream()
                        .noneMatch(type ->
                                known.contains(ObjectRef.of(type, each.to().key()))));
    }
}
