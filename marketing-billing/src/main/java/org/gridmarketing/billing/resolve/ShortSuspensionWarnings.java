package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.EquipmentEvent;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * What a bill says of a suspension that is too short to save the charge, or may turn out so (暂停天数提示). A bill charges its own days
 * alone: what an earlier bill left uncharged is told, with its days.
 */
record ShortSuspensionWarnings(String equipment, BillingPeriod span, BasicChargePolicy policy) {
    /** Of a suspension that ended too early: its days of this bill, which are charged, and those of an earlier bill. */
    List<BillWarning> ofEnded(UnitChange from, UnitChange to) {
        LocalDate first = from.firstDay(policy);
        LocalDate last = to.firstDay(policy).minusDays(1);
        List<BillWarning> warnings = new ArrayList<>();
        if (last.isBefore(first)) {
            return warnings;
        }
        Args args = args(from).and("to", to.on());
        if (!first.isAfter(span.to()) && !last.isBefore(span.firstDay())) {
            warnings.add(new BillWarning(BillingIssues.SUSPENSION_TOO_SHORT, args));
        }
        if (first.isBefore(span.firstDay()) && !to.on().isBefore(span.firstDay())) {
            LocalDate before = last.isBefore(span.firstDay()) ? last : span.from();
            warnings.add(new BillWarning(
                    BillingIssues.SUSPENSION_TO_REBILL, args.and("first", first).and("last", before)));
        }
        return warnings;
    }

    /** Of the last change: whether a suspension that is still open may end too early after the bill. */
    Optional<BillWarning> ofLast(UnitChange last) {
        LocalDate longEnough = last.on().plusDays(policy.minimumSuspensionDays());
        boolean open = last.event() == EquipmentEvent.SUSPENDED
                && !last.on().isAfter(span.to())
                && longEnough.isAfter(span.to().plusDays(1));
        return open
                ? Optional.of(new BillWarning(
                        BillingIssues.SUSPENSION_OPEN, args(last).and("until", longEnough)))
                : Optional.empty();
    }

    private Args args(UnitChange from) {
        return Args.of("equipment", equipment).and("from", from.on()).and("days", policy.minimumSuspensionDays());
    }
}
