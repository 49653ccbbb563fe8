package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.CompareLe;
import org.gridmarketing.rules.kind.EqualAcross;
import org.gridmarketing.rules.kind.ExistsIf;
import org.gridmarketing.rules.kind.ForeignKey;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.Interval;
import org.gridmarketing.rules.kind.Lookup;
import org.gridmarketing.rules.kind.NotNullInTable;
import org.gridmarketing.rules.kind.Range;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of the account (用电客户): capacities, category, reading segment, points. */
final class CustomerRules {
    private static final Attribute<Customer, String> ORG = Attribute.of("orgNo", Customer::orgNo);
    private static final Attribute<Customer, String> SEGMENT = Attribute.of("segmentNo", Customer::segmentNo);
    private static final Attribute<Customer, ElectricityUse> USE =
            Attribute.of("electricityUse", Customer::electricityUse);
    private static final Attribute<Customer, VoltageLevel> VOLTAGE = Attribute.of("voltage", Customer::voltage);
    private static final Attribute<Customer, ApparentPower> CONTRACT_CAPACITY =
            Attribute.of("contractCapacity", Customer::contractCapacity);
    private static final Attribute<Customer, ApparentPower> OPERATING_CAPACITY =
            Attribute.of("operatingCapacity", Customer::operatingCapacity);

    private CustomerRules() {}

    static List<Rule> all() {
        return List.of(
                Row.printed("D1-1.1.2")
                        .on(
                                Subjects.CUSTOMER,
                                Gates.NOT_CANCELLED,
                                new CompareLe<>(OPERATING_CAPACITY, CONTRACT_CAPACITY)),
                Row.printed("X7-1.8")
                        .on(
                                Subjects.CUSTOMER,
                                Gates.NOT_CANCELLED,
                                new ForeignKey<>(SEGMENT, "ReadingSegment", CustomerRules::segment)),
                Row.printed("X7-1.9")
                        .read(
                                "条目写的是问题，规则取其反面；上级单位的抄表段仅在参数允许时视为相符",
                                "the title states the fault, the rule is its negation; a segment of a unit above is accepted"
                                        + " only where the profile allows it")
                        .on(Subjects.CUSTOMER, Gate.always(), segmentOrg()),
                Row.printed("X7-1.41")
                        .read(
                                "按条目不含 10 kV 以下的高压用户；考核、关口用户也会报出",
                                "high-voltage customers below 10 kV are left out as printed; assessment and gateway accounts"
                                        + " are reported too")
                        .on(
                                Subjects.CUSTOMER,
                                Gates.NOT_CANCELLED.and(
                                        Gate.when(VOLTAGE, level -> !VoltageLevel.AC_10KV.isAbove(level))),
                                Range.required(CONTRACT_CAPACITY, Interval.moreThan(ApparentPower.ZERO))),
                Row.printed("X7-4.03").on(Subjects.CUSTOMER, Gates.NOT_CANCELLED, new NotNullInTable<>(USE)),
                Row.printed("X7-6.07")
                        .read(
                                "条目写的是问题，规则取其反面；未撤销的计量点即为有效，新装在途客户也会报出",
                                "the title states the fault, the rule is its negation; a point counts unless it is withdrawn;"
                                        + " connections in progress are reported too")
                        .on(Subjects.CUSTOMER, Gates.NOT_CANCELLED, pointInUse()));
    }

    private static EqualAcross<Customer, String> segmentOrg() {
        return new EqualAcross<>(
                ORG, "ReadingSegment.orgNo", CustomerRules::segmentOrgs, CustomerRules::sameOrg, SEGMENT.name());
    }

    private static ExistsIf<Customer, MeteringPoint> pointInUse() {
        return new ExistsIf<>(
                "MeteringPoint",
                (customer, view) -> view.dossier().meteringPoints(),
                Gates.NOT_WITHDRAWN,
                Optional.empty());
    }

    private static Lookup.Target segment(Customer customer, String no, DossierView view, RuleContext context) {
        return context.segments(no).isEmpty() ? Lookup.Target.NOTHING : Lookup.Target.FOUND;
    }

    private static List<Recorded<String>> segmentOrgs(Customer customer, DossierView view, RuleContext context) {
        return customer.segmentNo().toOptional().map(context::segments).orElse(List.of()).stream()
                .map(ReadingSegment::orgNo)
                .toList();
    }

    /** Unit numbers are prefix codes: the number of a unit begins the numbers of all units below it. */
    private static boolean sameOrg(String own, String other, RuleContext context) {
        return own.equals(other)
                || (context.profile().segmentOfParentUnitAllowed() && !other.isBlank() && own.startsWith(other));
    }
}
