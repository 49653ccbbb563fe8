package org.gridmarketing.rules.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts with keys in words. */
final class Counts {
    private Counts() {}

    static Map<String, Long> byText(Map<?, Long> counts) {
        Map<String, Long> texts = new LinkedHashMap<>();
        counts.forEach((key, count) -> texts.put(key.toString(), count));
        return texts;
    }
}
