package org.gridmarketing.architecture.violations.model;

import java.util.List;
import org.immutables.value.Value;

/** Has defaults that read other defaults; it is no Immutables type, so that nothing is generated from it. */
interface Defaults {
    int given();

    @Value.Default
    default int alone() {
        return given() + 1;
    }

    @Value.Default
    default int direct() {
        return alone() + 1;
    }

    @Value.Default
    default int roundabout() {
        return detour();
    }

    private int detour() {
        return alone();
    }

    @Value.Default
    default int reference() {
        return List.of(this).stream().mapToInt(Defaults::alone).sum();
    }
}
