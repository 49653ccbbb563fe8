package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gridmarketing.model.code.CustomerClass;
import org.gridmarketing.model.code.EquipmentKind;
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
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.Gate;

/**
 * High-voltage transformers against high-voltage customers (高压变压器数与高压用户数): a unit must have at least as many of them as
 * customers. Suspended transformers count, public and dismantled ones do not. Where it hangs on facts that are not there nothing is
 * said: not applicable where one is absent, which its own check reports, undecided where it cannot be read.
 *
 * @param descriptor id, titles, owner and so on
 * @param everyCustomer whether accounts for assessment and those with motors alone count as customers too
 */
record TransformersPerCustomer(RuleDescriptor descriptor, boolean everyCustomer)
        implements PopulationRule<UnitTally<TransformersPerCustomer.Sort>> {
    static final String NAME = "AGG_COMPARE";
    static final List<String> ARGUMENT_NAMES = List.of("count", "total");
    private static final String ATTRIBUTE = "transformers";
    private static final Optional<RuleOutcome> DOES_NOT_COUNT =
            Optional.of(RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET));
    private static final Gate<Customer> CUSTOMER_COUNTS = Gates.NOT_CANCELLED.inputsOf("Customer");
    private static final Gate<Customer> BILLED = Gates.BILLED.inputsOf("Customer");

    /** Kind, ownership and state exclude what they are known to exclude; a voltage that is not there is none. */
    private static final List<Gate<PowerTransformer>> TRANSFORMER_COUNTS = List.of(
            Gates.NOT_DISMANTLED.inputsOf("PowerTransformer"),
            unless("equipmentKind", PowerTransformer::equipmentKind, EquipmentKind.HIGH_VOLTAGE_MOTOR),
            unless("ownership", PowerTransformer::ownership, TransformerOwnership.PUBLIC),
            Gate.when(
                    Attribute.of("PowerTransformer.primaryVoltage", PowerTransformer::primaryVoltage),
                    VoltageLevel::isHighVoltage));

    private static <V> Gate<PowerTransformer> unless(
            String name, Function<PowerTransformer, Recorded<V>> attribute, V excluded) {
        return Gate.unless(
                Attribute.of("PowerTransformer." + name, attribute),
                excluded::equals,
                Inapplicability.CONDITION_NOT_MET);
    }

    /** What is counted: what is sure, and what may be as well. */
    enum Sort {
        CUSTOMER,
        PERHAPS_CUSTOMER,
        TRANSFORMER,
        PERHAPS_TRANSFORMER
    }

    @Override
    public UnitTally<Sort> begin(RuleContext context) {
        return new UnitTally<>(Sort.class);
    }

    @Override
    public void add(UnitTally<Sort> gathered, DossierView view, RuleContext context) {
        String unit = SubjectPlace.of(view).orgNo();
        Dossier dossier = view.dossier();
        Optional<RuleOutcome> cancelled = CUSTOMER_COUNTS.stop(dossier.customer(), view, context);
        if (cancelled.isPresent() && !isOpen(cancelled)) {
            return;
        }
        Optional<RuleOutcome> spared = everyCustomer ? cancelled : BILLED.stop(dossier.customer(), view, context);
        Optional<RuleOutcome> customer =
                spared.or(() -> unlessHighVoltage(dossier.customer())).or(() -> unlessSupplied(dossier));
        add(gathered, unit, customer, Sort.CUSTOMER, Sort.PERHAPS_CUSTOMER);
        for (PowerTransformer each : dossier.transformers()) {
            Optional<RuleOutcome> stop = stop(each, view, context).or(() -> cancelled);
            add(gathered, unit, stop, Sort.TRANSFORMER, Sort.PERHAPS_TRANSFORMER);
        }
    }

    /** What is known not to count does not, whatever else is not known of it. */
    private static Optional<RuleOutcome> stop(PowerTransformer each, DossierView view, RuleContext context) {
        List<Optional<RuleOutcome>> stops = TRANSFORMER_COUNTS.stream()
                .map(gate -> gate.stop(each, view, context))
                .filter(Optional::isPresent)
                .toList();
        return stops.stream()
                .filter(stop -> !isOpen(stop))
                .findFirst()
                .or(() -> stops.stream().findFirst())
                .flatMap(stop -> stop);
    }

    private static void add(
            UnitTally<Sort> gathered, String unit, Optional<RuleOutcome> stop, Sort sure, Sort perhaps) {
        if (stop.isEmpty()) {
            gathered.add(unit, sure);
        } else if (isOpen(stop)) {
            gathered.addOpen(unit, perhaps, stop.get());
        }
    }

    /** Whether a subject is stopped for want of an input, and not because it is known not to count. */
    private static boolean isOpen(Optional<RuleOutcome> stop) {
        return stop.filter(each -> each instanceof RuleOutcome.Undecided
                        || each.equals(RuleOutcome.notApplicable(Inapplicability.INPUT_ABSENT)))
                .isPresent();
    }

    /** The class tells, and where it is not to be had the supply voltage. */
    private static Optional<RuleOutcome> unlessHighVoltage(Customer customer) {
        Optional<Boolean> known = customer.customerClass()
                .toOptional()
                .map(CustomerClass.HIGH_VOLTAGE::equals)
                .or(() -> customer.voltage().toOptional().map(VoltageLevel::isHighVoltage));
        if (known.isPresent()) {
            return known.get() ? Optional.empty() : DOES_NOT_COUNT;
        }
        return Optional.of(
                customer.customerClass().isUnreadable()
                        ? UnitTally.why("Customer.customerClass", customer.customerClass())
                        : UnitTally.why("Customer.voltage", customer.voltage()));
    }

    /** As advised a customer that has motors alone needs no transformer. */
    private Optional<RuleOutcome> unlessSupplied(Dossier dossier) {
        List<PowerTransformer> equipment = dossier.transformers();
        boolean mayBeSpared = !everyCustomer
                && !equipment.isEmpty()
                && equipment.stream()
                        .allMatch(each -> isMotor(each) || each.equipmentKind().isUnreadable());
        if (!mayBeSpared) {
            return Optional.empty();
        }
        return equipment.stream()
                .map(PowerTransformer::equipmentKind)
                .filter(Recorded::isUnreadable)
                .map(kind -> UnitTally.why("PowerTransformer.equipmentKind", kind))
                .findFirst()
                .or(() -> DOES_NOT_COUNT);
    }

    private static boolean isMotor(PowerTransformer each) {
        return each.equipmentKind().equals(Recorded.of(EquipmentKind.HIGH_VOLTAGE_MOTOR));
    }

    @Override
    public UnitTally<Sort> merge(UnitTally<Sort> earlier, UnitTally<Sort> later) {
        return earlier.merge(later);
    }

    @Override
    public void conclude(UnitTally<Sort> gathered, RuleContext context, OutcomeSink sink) {
        for (String unit : gathered.units()) {
            ObjectRef subject = ObjectRef.of(OrgUnit.class, unit.isEmpty() ? "?" : unit);
            sink.accept(unit, subject, judge(gathered, unit));
        }
    }

    private static RuleOutcome judge(UnitTally<Sort> counts, String unit) {
        long customers = counts.count(unit, Sort.CUSTOMER);
        long mostCustomers = customers + counts.count(unit, Sort.PERHAPS_CUSTOMER);
        long transformers = counts.count(unit, Sort.TRANSFORMER);
        long mostTransformers = transformers + counts.count(unit, Sort.PERHAPS_TRANSFORMER);
        if (mostCustomers == 0) {
            return RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
        }
        if (mostTransformers < customers) {
            return RuleOutcome.violated(
                    ATTRIBUTE, "", Args.of("count", mostTransformers).and("total", customers));
        }
        return transformers >= mostCustomers ? RuleOutcome.passed() : counts.openOutcome(unit);
    }
}
