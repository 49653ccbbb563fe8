package org.gridmarketing.model.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gridmarketing.model.record.Recorded;

/** Objects of a dossier by key. Most dossiers have one or two of a sort, for which an index costs more than looking at each. */
final class KeyIndex<T> {
    private static final int FEW = 8;

    private final List<T> all;
    private final Function<T, String> key;
    private final Optional<ImmutableListMultimap<String, T>> byKey;

    private KeyIndex(List<T> all, Function<T, String> key, Optional<ImmutableListMultimap<String, T>> byKey) {
        this.all = all;
        this.key = key;
        this.byKey = byKey;
    }

    static <T> KeyIndex<T> of(List<T> all, Function<T, String> key) {
        return new KeyIndex<>(
                all, key, all.size() > FEW ? Optional.of(Multimaps.index(all, key::apply)) : Optional.empty());
    }

    List<T> find(Recorded<String> no) {
        if (!(no instanceof Recorded.Present<String> present)) {
            return List.of();
        }
        return byKey.isPresent() ? byKey.get().get(present.value()) : among(present.value());
    }

    private List<T> among(String no) {
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
