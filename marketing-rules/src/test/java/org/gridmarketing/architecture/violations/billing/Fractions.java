package org.gridmarketing.architecture.violations.billing;

import java.util.List;

/** Binary fractions as field, parameter and type argument. */
public final class Fractions {
    private Fractions() {}

    record Field(float rate) {}

    static long parameter(double[] rates) {
        return rates.length;
    }

    static List<Double> argument() {
        return List.of();
    }
}
