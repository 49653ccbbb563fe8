package org.gridmarketing.model.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gridmarketing.model.outcome.ObjectRef;

/** What stands several times in an archive. */
final class Duplicates {
    private Duplicates() {}

    /** Each once, in the order of its second place. */
    static List<ObjectRef> among(Stream<ObjectRef> objects) {
        Set<ObjectRef> seen = new HashSet<>();
        return objects.filter(each -> !seen.add(each)).distinct().toList();
    }
}
