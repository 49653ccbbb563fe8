package org.gridmarketing.model.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        if (all.size() == 1) {
            return key.apply(all.get(0)).equals(no) ? all : List.of();
        }
        ImmutableList.Builder<T> found = ImmutableList.builder();
        for (T each : all) {
            if (key.apply(each).equals(no)) {
                found.add(each);
            }
        }
        return found.build();
    }
}
