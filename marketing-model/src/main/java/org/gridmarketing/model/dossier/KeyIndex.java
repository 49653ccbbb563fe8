package org.gridmarketing.model.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gridmarketing.model.record.Recorded;

/**
 * Objects of a dossier by key. Most dossiers have one or two of a sort, for which an index costs more than looking at each; for them
 * there is nothing to keep.
 */
final class KeyIndex<T> {
    private static final int FEW = 8;
    private static final KeyIndex<?> NONE = new KeyIndex<>(Optional.empty());

    private final Optional<ImmutableListMultimap<String, T>> byKey;

    private KeyIndex(Optional<ImmutableListMultimap<String, T>> byKey) {
        this.byKey = byKey;
    }

    @SuppressWarnings("unchecked") // there is nothing in it
    static <T> KeyIndex<T> of(List<T> all, Function<T, String> key) {
        return all.size() > FEW ? new KeyIndex<>(Optional.of(Multimaps.index(all, key::apply))) : (KeyIndex<T>) NONE;
    }

    /** Among the same objects by the same key of which the index was made. */
    List<T> find(Recorded<String> no, List<T> all, Function<T, String> key) {
        if (!(no instanceof Recorded.Present<String> present)) {
            return List.of();
        }
        return byKey.isPresent() ? byKey.get().get(present.value()) : among(all, key, present.value());
    }

    private static <T> List<T> among(List<T> all, Function<T, String> key, String no) {
        return matching(all, each -> key.apply(each).equals(no));
    }

    /** Those of an immutable list that are wanted, which are mostly none, one or all there are. */
    static <T> List<T> matching(List<T> all, Predicate<T> wanted) {
        int first = next(all, 0, wanted);
        int second = next(all, first + 1, wanted);
        if (second < all.size()) {
            return several(all, first, second, wanted);
        }
        if (first >= all.size()) {
            return ImmutableList.of();
        }
        return all.size() == 1 ? all : ImmutableList.of(all.get(first));
    }

    private static <T> List<T> several(List<T> all, int first, int second, Predicate<T> wanted) {
        ImmutableList.Builder<T> found = ImmutableList.builder();
        found.add(all.get(first));
        for (int at = second; at < all.size(); at = next(all, at + 1, wanted)) {
            found.add(all.get(at));
        }
        return found.build();
    }

    private static <T> int next(List<T> all, int from, Predicate<T> wanted) {
        int at = from;
        while (at < all.size() && !wanted.test(all.get(at))) {
            at++;
        }
        return at;
    }
}
