package org.gridmarketing.rules.catalog;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.OutageState;
import org.gridmarketing.model.code.PowerSourceCount;
import org.gridmarketing.model.code.PowerSourceNature;
import org.gridmarketing.model.code.PowerSourceType;
import org.gridmarketing.model.code.ReceivingPointKind;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.customer.OutageRecord;
import org.gridmarketing.model.customer.PowerSource;
import org.gridmarketing.model.customer.ReceivingPoint;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.ExistsIf;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.NotNull;
import org.gridmarketing.rules.kind.NotNullInTable;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of receiving points, power sources and outages (受电点、电源与停电). */
final class SupplyRules {
    private static final Attribute<ReceivingPoint, ReceivingPointKind> KIND =
            Attribute.of("kind", ReceivingPoint::kind);
    private static final Attribute<ReceivingPoint, String> NAME =
            Attribute.of("name", ReceivingPoint::name).asPersonal();
    private static final Attribute<ReceivingPoint, PowerSourceCount> SOURCE_COUNT =
            Attribute.of("sourceCount", ReceivingPoint::sourceCount);
    private static final Attribute<PowerSource, PowerSourceType> TYPE = Attribute.of("type", PowerSource::type);
    private static final Attribute<PowerSource, VoltageLevel> VOLTAGE = Attribute.of("voltage", PowerSource::voltage);
    private static final Attribute<PowerSource, ApparentPower> CAPACITY =
            Attribute.of("capacity", PowerSource::capacity);
    private static final Attribute<OutageRecord, LocalDateTime> CUT_OFF_AT =
            Attribute.of("cutOffAt", OutageRecord::cutOffAt);
    private static final Gate<PowerSource> MAIN_SOURCE = Gate.unless(
            Attribute.of("nature", PowerSource::nature),
            nature -> nature != PowerSourceNature.MAIN,
            Inapplicability.CONDITION_NOT_MET);
    private static final Gate<Customer> CUT_OFF =
            Gates.NOT_CANCELLED.and(Gate.when(CustomerFields.OUTAGE, OutageState.CUT_OFF::equals));
    private static final String SPARED_ZH = "按字面逐户核对；建议口径不核对低压居民，低压居民可以没有此项";
    private static final String SPARED_EN =
            "by the letter every account; as advised households at low voltage are spared, which may have none";

    private SupplyRules() {}

    static List<Rule> all() {
        return List.of(
                Row.printed("X7-1.31")
                        .read(SPARED_ZH, SPARED_EN)
                        .either(
                                Subjects.POWER_SOURCES,
                                Gate.<PowerSource>ofCustomer(Gates.NO_HOUSEHOLD).and(Gates.SOURCE_IN_SERVICE),
                                Gates.SOURCE_IN_SERVICE,
                                new NotNullInTable<>(TYPE)),
                Row.printed("X7-1.32")
                        .read(SPARED_ZH, SPARED_EN)
                        .either(
                                Subjects.RECEIVING_POINTS,
                                Gate.<ReceivingPoint>ofCustomer(Gates.NO_HOUSEHOLD)
                                        .and(Gates.RECEIVING_POINT_IN_SERVICE),
                                Gates.RECEIVING_POINT_IN_SERVICE,
                                new NotNullInTable<>(SOURCE_COUNT)),
                Row.printed("X7-1.39")
                        .on(Subjects.POWER_SOURCES, Gates.SOURCE_IN_SERVICE, new NotNullInTable<>(VOLTAGE)),
                Row.printed("X7-1.40")
                        .read(
                                "0 视为已填；按字面核对每个电源，建议口径只核对主供电源，备用、保安电源可以没有约定容量",
                                "zero is a value; by the letter every source; as advised only main ones, since standby and"
                                        + " security sources may have no declared capacity")
                        .either(
                                Subjects.POWER_SOURCES,
                                Gate.<PowerSource>ofCustomer(Gates.NOT_CANCELLED)
                                        .and(MAIN_SOURCE),
                                Gate.ofCustomer(Gates.NOT_CANCELLED),
                                new NotNull<>(CAPACITY)),
                Row.printed("X7-1.64")
                        .read("没有受电点档案的客户不核对", "accounts without receiving points are not asked")
                        .on(Subjects.RECEIVING_POINTS, Gates.RECEIVING_POINT_IN_SERVICE, new NotNullInTable<>(KIND)),
                Row.printed("X7-1.65")
                        .read("没有受电点档案的客户不核对", "accounts without receiving points are not asked")
                        .on(Subjects.RECEIVING_POINTS, Gates.RECEIVING_POINT_IN_SERVICE, new NotNull<>(NAME)),
                Row.printed("X7-1.67")
                        .read(
                                "“客户状态为停电”读作客户的停电标志，用户状态没有停电一项；核对每条尚未复电的停电信息，不只最近一条",
                                "the state is read as the outage flag of the account, since account states know no outage; asked"
                                        + " of every outage that is not over, not of the latest alone")
                        .on(
                                Subjects.OUTAGES,
                                Gate.<OutageRecord>ofCustomer(CUT_OFF).and(SupplyRules::spareEnded),
                                new NotNull<>(CUT_OFF_AT)),
                Row.printed("X7-1.69")
                        .read(
                                "须有本客户停电标志为已停电的停电信息；按含义而不按代码写法比较",
                                "there must be an outage of this customer whose flag says cut off; meanings are compared, not the"
                                        + " spelling of codes")
                        .on(
                                Subjects.CUSTOMER,
                                CUT_OFF,
                                ExistsIf.one(
                                                "OutageRecord",
                                                (Customer customer, DossierView view) ->
                                                        view.dossier().outages(),
                                                SupplyRules::stopUnlessOfCustomer)
                                        .orElse("NONE_CUT_OFF")));
    }

    private static Optional<RuleOutcome> spareEnded(OutageRecord outage, DossierView view, RuleContext context) {
        boolean over = outage.restoredAt().isPresent() || outage.state().equals(Recorded.of(OutageState.NOT_CUT_OFF));
        return over ? Optional.of(RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET)) : Optional.empty();
    }

    private static Optional<RuleOutcome> stopUnlessOfCustomer(
            OutageRecord outage, DossierView view, RuleContext context) {
        String own = view.dossier().customer().no();
        if (outage.customerNo().toOptional().filter(no -> !no.equals(own)).isPresent()) {
            return Optional.of(RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET));
        }
        return Gate.when(Attribute.of("OutageRecord.state", OutageRecord::state), OutageState.CUT_OFF::equals)
                .stop(outage, view, context);
    }
}
