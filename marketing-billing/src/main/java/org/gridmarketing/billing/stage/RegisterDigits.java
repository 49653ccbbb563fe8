package org.gridmarketing.billing.stage;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.metering.consumption.MeterSpan;
import org.gridmarketing.metering.consumption.PairedReadings;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.RegisterValue;

/** How finely registers show. */
final class RegisterDigits {
    /** Registers that a total and its bands are read from. */
    private static final Ratio REGISTERS = Ratio.of("5");

    private RegisterDigits() {}

    /** By how much a total and its bands may differ: one unit of the last digit of each register of each meter. */
    static Energy tolerance(PairedReadings readings) {
        List<ObjectRef> installations = readings.spans().stream()
                .map(MeterSpan::installation)
                .distinct()
                .toList();
        Energy tolerance = Energy.ZERO;
        for (ObjectRef installation : installations) {
            List<MeterSpan> spans = readings.spans().stream()
                    .filter(span -> span.installation().equals(installation))
                    .toList();
            tolerance = tolerance.plus(
                    spans.get(0).multiplier().energyOf(smallestStep(spans)).times(REGISTERS));
        }
        return tolerance;
    }

    /** One unit of the last decimal that any of the readings has. */
    private static RegisterValue smallestStep(List<MeterSpan> spans) {
        int decimals = spans.stream()
                .flatMap(span ->
                        Stream.of(span.readings().previous(), span.readings().current()))
                .mapToInt(value -> Math.max(0, value.toBigDecimal().scale()))
                .max()
                .orElse(0);
        return RegisterValue.of(BigDecimal.ONE.movePointLeft(decimals));
    }
}
