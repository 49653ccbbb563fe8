package org.gridmarketing.architecture.violations.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Shows Guava inside a type argument, where an import of the return type alone would not tell. */
public interface ShowsGuava {
    /**
     * Names.
     *
     * @return names
     */
    Optional<ImmutableList<String>> names();
}
