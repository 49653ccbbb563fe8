package org.gridmarketing.architecture.violations.model;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps state between calls in every way. */
@SuppressWarnings({"MutablePublicArray", "NonFinalStaticField", "unused"}) // that is the point
public final class Keeps {
    static String last = "";
    static final int[] COUNTS = new int[1];
    private static final int[] TABLE = {1};
    private static final AtomicLong CALLS = new AtomicLong();
    private static final HashMap<String, String> CACHE = new HashMap<>();
    private static final Map<String, String> FIXED = Map.of();

    private Keeps() {}
}
