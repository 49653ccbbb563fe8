package org.gridmarketing.billing.stage;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.metering.consumption.RegisterSpan;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.RegisterValue;

/** How finely registers show. */
final class RegisterDigits {
    /** Registers that a total and its bands are read from. */
    static final Ratio REGISTERS = Ratio.of("5");

    private RegisterDigits() {}

    /** One unit of the last decimal that any of the readings has. */
    static RegisterValue smallestStep(List<RegisterSpan> spans) {
        int decimals = spans.stream()
                .flatMap(span -> Stream.of(span.previous(), span.current()))
                .mapToInt(value -> Math.max(0, value.toBigDecimal().scale()))
                .max()
                .orElse(0);
        return RegisterValue.of(BigDecimal.ONE.movePointLeft(decimals));
    }
}
