package org.gridmarketing.rules.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.customer.PowerSource;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.EqualAcross;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.Lookup;
import org.gridmarketing.rules.kind.NotNullForeignKey;
import org.gridmarketing.rules.kind.Parts;
import org.gridmarketing.rules.kind.RuleKind;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of the supply organisation (供电单位) in the account and in what belongs to it. */
final class OrgRules {
    private static final String NAME = "orgNo";

    private static final Gate<Customer> NOT_BEING_CHANGED = Gates.NOT_CANCELLED.and(Gate.unless(
            CustomerFields.STATUS, CustomerStatus.BEING_CHANGED::equals, Inapplicability.CONDITION_NOT_MET));

    /** An object type that carries a unit, with the gate that tells which objects count. */
    private record Carrier<S>(Subjects<S> scope, Gate<S> inUse, Attribute<S, String> org) {
        Parts.Part<S> part(Gate<Customer> customer, Function<Attribute<S, String>, RuleKind<S>> kind) {
            return new Parts.Part<>(scope, Gate.<S>ofCustomer(customer).and(inUse), kind.apply(org));
        }
    }

    private static final List<Carrier<?>> CHILDREN = List.of(
            new Carrier<>(Subjects.METERING_POINTS, Gates.NOT_WITHDRAWN, Attribute.of(NAME, MeteringPoint::orgNo)),
            new Carrier<>(
                    Subjects.PRICE_AGREEMENTS,
                    AgreementFields.OF_POINT_IN_USE,
                    Attribute.of(NAME, PriceAgreement::orgNo)),
            new Carrier<>(Subjects.POWER_SOURCES, Gate.always(), Attribute.of(NAME, PowerSource::orgNo)),
            new Carrier<>(Subjects.TRANSFORMERS, Gates.NOT_DISMANTLED, Attribute.of(NAME, PowerTransformer::orgNo)),
            new Carrier<>(
                    Subjects.METER_INSTALLATIONS,
                    Gate.unless(
                            Attribute.of("status", MeterInstallation::status),
                            RunStatus.REMOVED::equals,
                            Inapplicability.NOT_IN_SERVICE),
                    Attribute.of(NAME, MeterInstallation::orgNo)));

    private OrgRules() {}

    static List<Rule> all() {
        return List.of(sameAsCustomer(), unitThere());
    }

    private static Rule sameAsCustomer() {
        return Row.printed("X7-1.36")
                .read(
                        "核对计量点、用户电价、电源、受电设备和运行电能表；按字面须相同；建议口径不核对变更在途客户，" + "并认可参数所列的跨单位服务部门",
                        "asked of points, price agreements, sources, equipment and meter installations; by the letter the units"
                                + " must be equal; as advised accounts being changed are spared, and units that serve others'"
                                + " customers, which the profile names, are accepted")
                .either(
                        row -> row.onEach(parts(NOT_BEING_CHANGED, OrgRules::mayServe)),
                        row -> row.onEach(parts(Gates.NOT_CANCELLED, (own, other, context) -> own.equals(other))));
    }

    private static Parts.Part<?>[] parts(Gate<Customer> customer, EqualAcross.Agreement<String> agreement) {
        return CHILDREN.stream()
                .map(each -> sameUnit(each, customer, agreement))
                .toArray(Parts.Part<?>[]::new);
    }

    private static <S> Parts.Part<S> sameUnit(
            Carrier<S> carrier, Gate<Customer> customer, EqualAcross.Agreement<String> agreement) {
        return carrier.part(
                customer, org -> new EqualAcross<>(org, "Customer.orgNo", OrgRules::unitOfCustomer, agreement, NAME));
    }

    private static <S> List<Recorded<String>> unitOfCustomer(S child, DossierView view, RuleContext context) {
        return List.of(view.dossier().customer().orgNo());
    }

    static boolean mayServe(String own, String other, RuleContext context) {
        Set<String> serving = context.profile().thresholds().unitsServingOthers();
        return own.equals(other) || serving.contains(own) || serving.contains(other);
    }

    private static Rule unitThere() {
        List<Parts.Part<?>> parts = new ArrayList<>();
        parts.add(inTable(new Carrier<>(Subjects.CUSTOMER, Gate.always(), CustomerFields.ORG)));
        CHILDREN.forEach(each -> parts.add(inTable(each)));
        return Row.printed("X7-1.37")
                .read(
                        "核对客户、计量点、用户电价、电源、受电设备和运行电能表；须在单位表中，没有单位表时无法判定",
                        "asked of the account, points, price agreements, sources, equipment and meter installations; the unit must"
                                + " be in the table of units, and is undecided where there is none")
                .onEach(parts.toArray(Parts.Part<?>[]::new));
    }

    private static <S> Parts.Part<S> inTable(Carrier<S> carrier) {
        return carrier.part(Gates.NOT_CANCELLED, org -> new NotNullForeignKey<>(org, "OrgUnit", OrgRules::find));
    }

    private static <S> Lookup.Target find(S child, String no, DossierView view, RuleContext context) {
        Set<String> units = context.index().units();
        if (units.isEmpty()) {
            return Lookup.Target.NO_TABLE;
        }
        return units.contains(no) ? Lookup.Target.FOUND : Lookup.Target.NOTHING;
    }
}
