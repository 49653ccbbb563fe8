package org.gridmarketing.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.reading.Reading;

/** What a register showed at both ends of the period. */
record Shown(BigDecimal previous, BigDecimal current) {
    static Shown of(BillingCase customer, String meterNo, RegisterKind register) {
        List<Reading> readings = customer.dossier().readingSets().stream()
                .filter(set -> set.meterNo()
                                .toOptional()
                                .filter(meterNo::equals)
                                .isPresent()
                        && set.register().toOptional().filter(register::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .readings();
        return new Shown(value(readings.get(0)), value(readings.get(1)));
    }

    BigDecimal difference() {
        return current.subtract(previous);
    }

    private static BigDecimal value(Reading reading) {
        return reading.value().toOptional().orElseThrow().toBigDecimal();
    }
}
