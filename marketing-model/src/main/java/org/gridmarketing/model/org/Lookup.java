package org.gridmarketing.model.org;

import java.util.Map;
import java.util.Objects;

/** Look-ups that cannot fail. */
final class Lookup {
    private Lookup() {}

    /** The value of a key that is known to be there. */
    static <V> V present(Map<String, V> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }
}
