package org.gridmarketing.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.EquipmentEvent;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.grid.EquipmentChange;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.time.ReadingTime;

/** A two-part customer billed by capacity whose equipment and period a test chooses; the sample case BILL-02 with other facts. */
final class TwoPart {
    static final String AGREEMENT = "FX-BILL-02-A1";

    private TwoPart() {}

    /** A period, first and last day, at a price per kVA. */
    static Edit period(String firstDay, String lastDay, String price) {
        BillingPeriod period = new BillingPeriod(LocalDate.parse(firstDay).minusDays(1), LocalDate.parse(lastDay));
        Edit edit = ArchiveRefusals.bill02()
                .version(
                        "FX-BILL-02-POWER",
                        version -> longer(version)
                                .withBasicCharge(BasicChargePrices.builder()
                                        .capacityPrice(CapacityPrice.ofYuanPerKvaMonth(price))
                                        .build()))
                .version("FX-BILL-02-LIGHTING", TwoPart::longer)
                .dossier(d -> d.withReadingSets(d.readingSets().stream()
                        .map(set -> set.withReadings(
                                set.readings().get(0).withAt(Recorded.of(ReadingTime.endOf(period.from()))),
                                set.readings().get(1).withAt(Recorded.of(ReadingTime.endOf(period.to())))))
                        .toList()));
        return new Edit(edit.result().withPeriod(period));
    }

    private static TariffVersion longer(TariffVersion version) {
        return version.withEffective(EffectiveRange.since(LocalDate.of(1997, 1, 1)));
    }

    static Edit with(Edit edit, PowerTransformer... units) {
        return edit.dossier(d -> d.withTransformers(units));
    }

    static Edit archived(Edit edit, String kva) {
        return edit.customer(c -> c.withOperatingCapacity(Recorded.of(ApparentPower.ofKva(kva))));
    }

    /** Closed on a day of the period on which every register shows what it still shows at the end. */
    static Edit closed(Edit edit, LocalDate day) {
        Edit closed = edit.customer(c -> c.withClosedOn(Recorded.of(day)));
        if (day.equals(edit.result().period().to())) {
            return closed;
        }
        return closed.dossier(d -> d.withReadingSets(d.readingSets().stream()
                .map(set -> set.withReadings(
                        set.readings().get(0),
                        set.readings().get(1).withAt(Recorded.of(ReadingTime.endOf(day))),
                        set.readings().get(1)))
                .toList()));
    }

    static Edit policy(Edit edit, UnaryOperator<BasicChargePolicy> change) {
        return edit.policy(policy -> policy.withBasicCharge(change.apply(policy.basicCharge())));
    }

    static PowerTransformer unit(String no, String kva, EquipmentChange... changes) {
        return PowerTransformer.builder()
                .no(no)
                .ratedCapacity(ApparentPower.ofKva(kva))
                .runStatus(RunStatus.RUNNING)
                .addChanges(changes)
                .build();
    }

    static PowerTransformer stopped(PowerTransformer unit) {
        return unit.withRunStatus(Recorded.of(RunStatus.STOPPED));
    }

    static EquipmentChange change(EquipmentEvent event, String day) {
        return EquipmentChange.builder().event(event).on(LocalDate.parse(day)).build();
    }

    static EquipmentChange suspended(String day) {
        return change(EquipmentEvent.SUSPENDED, day);
    }

    static EquipmentChange resumed(String day) {
        return change(EquipmentEvent.RESUMED, day);
    }

    static Bill bill(Edit edit) {
        return Billing.bill(edit.result()).orElseThrow().bill();
    }

    /** Quantities of the basic charge lines, with their amounts. */
    static List<String> basic(Edit edit) {
        return bill(edit).lines().stream()
                .filter(line -> line.kind() == ChargeKind.CAPACITY_CHARGE || line.kind() == ChargeKind.DEMAND_CHARGE)
                .map(TwoPart::text)
                .toList();
    }

    private static String text(BillLine line) {
        return line.quantity() + " " + line.amount().toPlainString();
    }

    static List<IssueCode> warnings(Edit edit) {
        return bill(edit).warnings().stream().map(BillWarning::code).toList();
    }
}
