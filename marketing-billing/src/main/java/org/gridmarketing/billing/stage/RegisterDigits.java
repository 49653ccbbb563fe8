package org.gridmarketing.billing.stage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gridmarketing.metering.consumption.MeterSpan;
import org.gridmarketing.metering.consumption.PairedReadings;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BillingPolicy;

/** How finely registers show. */
final class RegisterDigits {
    /** Registers that a total and its bands are read from. */
    private static final Ratio REGISTERS = Ratio.of("5");

    private static final Set<RoundingMode> NEAREST = Collections.unmodifiableSet(
            EnumSet.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN));

    private RegisterDigits() {}

    /**
     * By how much a total and its bands may differ: one unit of the last digit of each register of each meter, and what rounding the energy
     * of each register makes.
     */
    static Energy tolerance(PairedReadings readings, BillingPolicy policy) {
        Energy tolerance = policy.readEnergyRounding()
                .map(rounding -> ofRounding(rounding, readings))
                .orElse(Energy.ZERO);
        List<MeterSpan> spans = readings.spans();
        for (int i = 0; i < spans.size(); i++) {
            if (isFirstOfItsMeter(spans, i)) {
                RegisterValue step = smallestStep(spans.get(i).installation(), spans);
                tolerance =
                        tolerance.plus(spans.get(i).multiplier().energyOf(step).times(REGISTERS));
            }
        }
        return tolerance;
    }

    /** Half a unit where the nearest is taken, else a whole one, for the total and each band; up to a whole unit. */
    private static Energy ofRounding(Rounding rounding, PairedReadings readings) {
        long registers = readings.spans().stream()
                .map(span -> span.readings().register())
                .filter(RegisterKind::isActive)
                .distinct()
                .count();
        boolean nearest = NEAREST.contains(rounding.mode());
        return Energy.ofKwh(nearest ? (registers + 1) / 2 : registers, rounding.scale());
    }

    private static boolean isFirstOfItsMeter(List<MeterSpan> spans, int index) {
        ObjectRef installation = spans.get(index).installation();
        int first = 0;
        while (!spans.get(first).installation().equals(installation)) {
            first++;
        }
        return first == index;
    }

    /** One unit of the last decimal that any of the readings has. */
    private static RegisterValue smallestStep(ObjectRef installation, List<MeterSpan> spans) {
        int decimals = 0;
        for (MeterSpan span : spans) {
            if (span.installation().equals(installation)) {
                decimals = Math.max(decimals, span.readings().previous().decimals());
                decimals = Math.max(decimals, span.readings().current().decimals());
            }
        }
        return RegisterValue.of(BigDecimal.ONE.movePointLeft(decimals));
    }
}
