package org.gridmarketing.rules.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gridmarketing.model.record.Recorded;

/** Finds what refers to an object by its key. */
final class Referring {
    private Referring() {}

    static <T> List<T> to(String no, List<T> all, Function<T, Recorded<String>> reference) {
        List<T> found = new ArrayList<>(all.size());
        for (T each : all) {
            if (reference.apply(each) instanceof Recorded.Present<String> present
                    && present.value().equals(no)) {
                found.add(each);
            }
        }
        return found;
    }
}
