package org.gridmarketing.rules.catalog;

import java.util.List;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.TableRule;

/** Voltage of a catalogue price (目录电价的电压等级): the version in force must say for which voltages it is meant. */
record PriceWithVoltage(RuleDescriptor descriptor) implements TableRule<Tariff> {
    static final String NAME = "NOT_NULL";
    static final String MESSAGE_KEY = "RULES.NOT_NULL";
    static final List<String> ARGUMENT_NAMES = List.of("attribute", "raw");
    private static final String ATTRIBUTE = "voltages";

    @Override
    public List<Tariff> subjects(RuleContext context) {
        return context.tariffs().tariffs();
    }

    @Override
    public ObjectRef ref(Tariff tariff) {
        return ObjectRef.of(Tariff.class, tariff.code());
    }

    @Override
    public RuleOutcome check(Tariff tariff, RuleContext context) {
        List<TariffVersion> inForce = tariff.versions().stream()
                .filter(version -> version.effective().contains(context.asOf()))
                .toList();
        if (inForce.isEmpty()) {
            return RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
        }
        return inForce.stream().anyMatch(version -> version.voltages().isEmpty())
                ? RuleOutcome.violated(ATTRIBUTE, "ABSENT", Args.of("attribute", ATTRIBUTE))
                : RuleOutcome.passed();
    }
}
