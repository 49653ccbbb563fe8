package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.CustomerClass;
import org.gridmarketing.model.code.EquipmentKind;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.TransformerOwnership;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.OutcomeSink;
import org.gridmarketing.rules.api.PopulationRule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.SubjectPlace;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.population.CountsByUnit;

/**
 * High-voltage transformers against high-voltage customers (高压变压器数与高压用户数): a unit must have at least as many of them as
 * customers. Suspended transformers count, public and dismantled ones do not.
 *
 * @param descriptor id, titles, owner and so on
 * @param everyCustomer whether accounts for assessment and those with motors alone count as customers too
 */
record TransformersPerCustomer(RuleDescriptor descriptor, boolean everyCustomer)
        implements PopulationRule<CountsByUnit<TransformersPerCustomer.Sort>> {
    static final String NAME = "AGG_COMPARE";
    static final List<String> ARGUMENT_NAMES = List.of("count", "total");
    private static final String ATTRIBUTE = "transformers";

    /** What is counted. */
    enum Sort {
        CUSTOMER,
        TRANSFORMER,
        UNREADABLE
    }

    @Override
    public CountsByUnit<Sort> begin(RuleContext context) {
        return new CountsByUnit<>(Sort.class);
    }

    @Override
    public void add(CountsByUnit<Sort> gathered, DossierView view, RuleContext context) {
        Dossier dossier = view.dossier();
        Gate<Customer> gate = everyCustomer ? Gates.NOT_CANCELLED : Gates.BILLED;
        if (Gates.NOT_CANCELLED.stop(dossier.customer(), view, context).isPresent()) {
            return;
        }
        String unit = SubjectPlace.of(view).orgNo();
        if (isHighVoltage(dossier.customer())
                && gate.stop(dossier.customer(), view, context).isEmpty()
                && (everyCustomer || !hasMotorsAlone(dossier))) {
            gathered.add(unit, Sort.CUSTOMER);
        }
        dossier.transformers().forEach(each -> sort(each).ifPresent(sort -> gathered.add(unit, sort)));
    }

    private static boolean isHighVoltage(Customer customer) {
        return customer.customerClass()
                .toOptional()
                .map(CustomerClass.HIGH_VOLTAGE::equals)
                .orElseGet(() -> customer.voltage()
                        .toOptional()
                        .filter(VoltageLevel::isHighVoltage)
                        .isPresent());
    }

    private static boolean hasMotorsAlone(Dossier dossier) {
        return !dossier.transformers().isEmpty()
                && dossier.transformers().stream()
                        .allMatch(each -> is(each.equipmentKind(), EquipmentKind.HIGH_VOLTAGE_MOTOR));
    }

    private static Optional<Sort> sort(PowerTransformer each) {
        if (is(each.equipmentKind(), EquipmentKind.HIGH_VOLTAGE_MOTOR)
                || is(each.ownership(), TransformerOwnership.PUBLIC)
                || is(each.runStatus(), RunStatus.REMOVED)) {
            return Optional.empty();
        }
        if (each.primaryVoltage().isUnreadable()) {
            return Optional.of(Sort.UNREADABLE);
        }
        return each.primaryVoltage()
                .toOptional()
                .filter(VoltageLevel::isHighVoltage)
                .map(level -> Sort.TRANSFORMER);
    }

    private static <C> boolean is(Recorded<C> recorded, C value) {
        return recorded.equals(Recorded.of(value));
    }

    @Override
    public CountsByUnit<Sort> merge(CountsByUnit<Sort> earlier, CountsByUnit<Sort> later) {
        return earlier.merge(later);
    }

    @Override
    public void conclude(CountsByUnit<Sort> gathered, RuleContext context, OutcomeSink sink) {
        for (String unit : gathered.units()) {
            ObjectRef subject = ObjectRef.of(OrgUnit.class, unit.isEmpty() ? "?" : unit);
            sink.accept(unit, subject, judge(gathered, unit));
        }
    }

    private static RuleOutcome judge(CountsByUnit<Sort> counts, String unit) {
        long customers = counts.count(unit, Sort.CUSTOMER);
        long transformers = counts.count(unit, Sort.TRANSFORMER);
        if (customers == 0) {
            return RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
        }
        if (transformers >= customers) {
            return RuleOutcome.passed();
        }
        return transformers + counts.count(unit, Sort.UNREADABLE) >= customers
                ? RuleOutcome.undecided("PowerTransformer.primaryVoltage")
                : RuleOutcome.violated(
                        ATTRIBUTE, "", Args.of("count", transformers).and("total", customers));
    }
}
