package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.TemporarySupply;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.CompareLe;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.Interval;
import org.gridmarketing.rules.kind.Range;
import org.gridmarketing.rules.kind.RangeByCode;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of the capacities of the account (容量): against each other, the supply voltage, and zero. */
final class CapacityRules {
    private static final Subjects<Customer> CUSTOMER = Subjects.CUSTOMER;
    private static final Gate<Customer> FROM_10KV =
            Gate.when(CustomerFields.VOLTAGE, level -> !VoltageLevel.AC_10KV.isAbove(level));

    private CapacityRules() {}

    static List<Rule> all() {
        return List.of(
                operatingWithinContract(),
                capacityByVoltage(),
                Row.printed("X7-1.41")
                        .read(
                                "按条目不含 10 kV 以下的高压用户；按字面逐户核对，建议口径不核对考核、关口用户",
                                "high-voltage customers below 10 kV are left out as printed; by the letter every account; as"
                                        + " advised assessment and gateway accounts are spared")
                        .either(
                                CUSTOMER,
                                Gates.BILLED.and(FROM_10KV),
                                Gates.NOT_CANCELLED.and(FROM_10KV),
                                Range.required(
                                        CustomerFields.CONTRACT_CAPACITY, Interval.moreThan(ApparentPower.ZERO))),
                Row.printed("X7-1.80")
                        .read(
                                "按字面逐户核对；建议口径不核对考核、关口用户，也不核对受电设备全部停用的暂停客户，其运行容量为 0 属正常",
                                "by the letter every account; as advised assessment and gateway accounts are spared, and so are"
                                        + " suspended ones all of whose equipment is stopped, for which zero is in order")
                        .either(
                                CUSTOMER,
                                Gates.BILLED.and(FROM_10KV).and(CapacityRules::spareSuspended),
                                Gates.NOT_CANCELLED.and(FROM_10KV),
                                Range.required(
                                        CustomerFields.OPERATING_CAPACITY, Interval.moreThan(ApparentPower.ZERO))));
    }

    private static Rule operatingWithinContract() {
        return Row.printed("D1-1.1.2")
                .read(
                        "允许相等，按数值而不按文字比较；按字面逐户核对，建议口径不核对容量变更在途的客户",
                        "equal values are in order, and values are compared, not their text; by the letter every account; as"
                                + " advised accounts being changed are spared, whose operating capacity may run ahead")
                .either(
                        CUSTOMER,
                        Gates.NOT_CANCELLED.and(Gate.unless(
                                CustomerFields.STATUS,
                                CustomerStatus.BEING_CHANGED::equals,
                                Inapplicability.CONDITION_NOT_MET)),
                        Gates.NOT_CANCELLED,
                        new CompareLe<>(CustomerFields.OPERATING_CAPACITY, CustomerFields.CONTRACT_CAPACITY));
    }

    private static Rule capacityByVoltage() {
        return Row.printed("D1-1.1.3")
                .read(
                        "条目未写范围，取参数所列，默认值存疑；按字面逐户核对，建议口径不核对多电源、临时用电和有设备停用的客户",
                        "the title gives no limits: those of the profile count, whose defaults are doubtful; by the letter every"
                                + " account; as advised accounts with several sources, temporary ones and those with stopped"
                                + " equipment are spared")
                .either(
                        CUSTOMER,
                        Gates.NOT_CANCELLED
                                .and(Gate.unless(
                                        CustomerFields.TEMPORARY,
                                        TemporarySupply::isTemporary,
                                        Inapplicability.CONDITION_NOT_MET))
                                .and(CapacityRules::spareMultiSourceOrStopped),
                        Gates.NOT_CANCELLED,
                        new RangeByCode<>(
                                CustomerFields.VOLTAGE, CustomerFields.OPERATING_CAPACITY, CapacityRules::capacities));
    }

    private static Optional<Interval<ApparentPower>> capacities(VoltageLevel voltage, RuleContext context) {
        return Optional.ofNullable(
                        context.profile().thresholds().capacityRanges().get(voltage))
                .map(range -> Interval.closed(range.from(), range.to()));
    }

    private static Optional<RuleOutcome> spareMultiSourceOrStopped(
            Customer customer, DossierView view, RuleContext context) {
        boolean stopped = view.dossier().transformers().stream().anyMatch(CapacityRules::isStopped);
        return stopped || view.dossier().powerSources().size() > 1 ? Optional.of(spared()) : Optional.empty();
    }

    private static Optional<RuleOutcome> spareSuspended(Customer customer, DossierView view, RuleContext context) {
        List<PowerTransformer> equipment = view.dossier().transformers().stream()
                .filter(each -> !each.runStatus().equals(Recorded.of(RunStatus.REMOVED)))
                .toList();
        return !equipment.isEmpty() && equipment.stream().allMatch(CapacityRules::isStopped)
                ? Optional.of(spared())
                : Optional.empty();
    }

    private static RuleOutcome spared() {
        return RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
    }

    private static boolean isStopped(PowerTransformer each) {
        return each.runStatus().equals(Recorded.of(RunStatus.STOPPED));
    }
}
