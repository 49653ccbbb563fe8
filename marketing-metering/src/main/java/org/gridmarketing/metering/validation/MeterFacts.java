package org.gridmarketing.metering.validation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.Labels;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.text.Args;

/** Checks of what came with the readings: multiplier, unit, registers and the first reading. */
final class MeterFacts {
    private static final Set<String> ACTIVE_ZH = Set.of("千瓦时", "度");
    private static final Set<String> REACTIVE_ZH = Set.of("千乏时");

    private MeterFacts() {}

    static CheckResult multiplier(Verdict verdict, UsageCase<?> usage) {
        Optional<CheckResult> missing = verdict.missing(Map.of(
                "deliveredMultiplier", usage.deliveredMultiplier(),
                "archivedMultiplier", usage.archivedMultiplier()));
        if (missing.isPresent()) {
            return missing.get();
        }
        Args args = Args.of("delivered", usage.deliveredMultiplier().orElseThrow())
                .and("archived", usage.archivedMultiplier().orElseThrow());
        return verdict.violatedIf(
                !usage.deliveredMultiplier().equals(usage.archivedMultiplier()), "deliveredMultiplier", args);
    }

    static CheckResult unit(Verdict verdict, UsageCase<?> usage) {
        if (usage.deliveredUnit().isEmpty()) {
            return verdict.missing("deliveredUnit");
        }
        String delivered = usage.deliveredUnit().get();
        boolean active = usage.register().isActive();
        String expected = active ? Energy.ZERO.unit() : ReactiveEnergy.ZERO.unit();
        // systems write KWH as well; no other unit differs from kWh by the case of its letters alone
        boolean same = delivered.strip().equalsIgnoreCase(expected)
                || (active ? ACTIVE_ZH : REACTIVE_ZH).contains(delivered.strip());
        return verdict.violatedIf(
                !same, "deliveredUnit", Args.of("delivered", delivered).and("expected", expected));
    }

    static CheckResult sibling(Verdict verdict, UsageCase<?> usage) {
        if (usage.expectedRegisters().isEmpty()) {
            return verdict.missing("expectedRegisters");
        }
        Set<RegisterKind> missing = EnumSet.noneOf(RegisterKind.class);
        missing.addAll(usage.expectedRegisters());
        missing.removeAll(usage.deliveredRegisters());
        Args args = Args.of("missingZh", names(missing, Language.ZH, "、"))
                .and("missingEn", names(missing, Language.EN, ", "));
        return verdict.violatedIf(!missing.isEmpty(), "deliveredRegisters", args);
    }

    static CheckResult continuity(Verdict verdict, UsageCase<?> usage) {
        if (usage.meterChanged()) {
            return verdict.notApplicable(MeteringIssues.METER_CHANGED, "opening", Args.none());
        }
        Optional<CheckResult> missing =
                verdict.missing(Map.of("opening", usage.opening(), "previousClosing", usage.previousClosing()));
        if (missing.isPresent()) {
            return missing.get();
        }
        RegisterValue opening = usage.opening().orElseThrow();
        RegisterValue closing = usage.previousClosing().orElseThrow();
        BigDecimal apart = opening.minus(closing).toBigDecimal();
        Args args = Args.of("opening", opening).and("closing", closing);
        boolean violated =
                apart.abs().compareTo(verdict.parameters().continuityTolerance().toBigDecimal()) > 0;
        return verdict.violatedIf(violated, "opening", args);
    }

    private static String names(Set<RegisterKind> registers, Language language, String separator) {
        return registers.stream().map(register -> Labels.of(register, language)).collect(Collectors.joining(separator));
    }
}
