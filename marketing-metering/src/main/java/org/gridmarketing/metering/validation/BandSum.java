package org.gridmarketing.metering.validation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;

/** Sum of bands (总分时电量平衡): the total register against the band registers, within the tolerance. */
final class BandSum {
    private BandSum() {}

    static <Q extends Quantity<Q>> CheckResult check(Verdict verdict, UsageCase<Q> usage) {
        if (!usage.register().isTotal()) {
            return verdict.notApplicable(MeteringIssues.REGISTER_NO_TOTAL, "register", Args.none());
        }
        Optional<Q> sum = usage.bands().values().stream().reduce(Quantity::plus);
        if (sum.isEmpty() && !expectsBands(usage)) {
            return verdict.notApplicable(MeteringIssues.BANDS_NOT_READ, "bands", Args.none());
        }
        Optional<Multiplier> multiplier = usage.archivedMultiplier().or(usage::deliveredMultiplier);
        if (!verdict.parameters().sumTolerance().needsMultiplier()) {
            multiplier = Optional.of(Multiplier.ONE);
        }
        Optional<CheckResult> missing = verdict.missing(
                Map.of("bands", sum, Verdict.AMOUNT, usage.current().amount(), "archivedMultiplier", multiplier));
        if (missing.isPresent()) {
            return missing.get();
        }
        return compare(
                verdict,
                usage.current().amount().orElseThrow(),
                sum.orElseThrow(),
                verdict.parameters().sumTolerance().allowed(usage.bands().size() + 1, multiplier.orElseThrow()));
    }

    private static <Q extends Quantity<Q>> CheckResult compare(Verdict verdict, Q total, Q bands, BigDecimal allowed) {
        Q difference = total.minus(bands);
        Args args = Args.of(Verdict.AMOUNT, total)
                .and("bands", bands)
                .and("difference", difference)
                .and("allowed", allowed);
        boolean violated = difference.toBigDecimal().abs().compareTo(allowed) > 0;
        return verdict.violatedIf(violated, "bands", args);
    }

    private static boolean expectsBands(UsageCase<?> usage) {
        return usage.expectedRegisters().stream()
                .anyMatch(register -> register.band().isPresent()
                        && register.isActive() == usage.register().isActive()
                        && register.isReactive() == usage.register().isReactive()
                        && register.isReverse() == usage.register().isReverse());
    }
}
