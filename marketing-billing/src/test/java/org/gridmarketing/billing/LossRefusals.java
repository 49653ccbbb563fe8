package org.gridmarketing.billing;

import static org.gridmarketing.billing.PricingRefusals.bill05;
import static org.gridmarketing.billing.RefusalCase.customer;
import static org.gridmarketing.billing.RefusalCase.point;
import static org.gridmarketing.billing.RefusalCase.refused;
import static org.gridmarketing.billing.RefusalCase.transformer;

import java.util.stream.Stream;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.code.LineLossMethod;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.LossSharing;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;

/** Samples whose transformer loss would be billed to nobody, to the wrong point, or too low. */
final class LossRefusals {
    private static final String T1 = "FX-BILL-05-T1";
    private static final String WORKSHOP = "FX-BILL-05-WORKSHOP";
    private static final String OFFICE = "FX-BILL-05-OFFICE";
    private static final String DORMITORY = "FX-BILL-05-DORMITORY";

    private LossRefusals() {}

    static Stream<RefusalCase> all() {
        return Stream.of(transformers(), points(), lines()).flatMap(each -> each);
    }

    private static Stream<RefusalCase> lines() {
        ObjectRef power = point("FX-BILL-02-P1");
        return Stream.of(
                refused(
                        "a line that is not stated",
                        LineLossFormulaTest.byFormula(),
                        BillingIssues.LINE_NOT_STATED,
                        power,
                        "stated.lines"),
                refused(
                        "a line for a point without loss by formula",
                        LineLossFormulaTest.stated()
                                .point("FX-BILL-02-P1", p -> p.withLineLossMethod(Recorded.of(LineLossMethod.NONE))),
                        BillingIssues.STATED_LINE_UNUSED,
                        customer("FX-BILL-02"),
                        "stated.lines"),
                refused(
                        "a line whose formula lacks reactive energy",
                        LineLossFormulaTest.stated()
                                .without(ArchiveRefusals.METER, RegisterKind.REACTIVE_TOTAL)
                                .agreement(
                                        "FX-BILL-02-A1",
                                        a -> a.withPowerFactorStandard(Recorded.of(PowerFactorStandard.NONE))
                                                .withPowerFactorParticipation(Recorded.absent())),
                        BillingIssues.NO_REACTIVE_FOR_LOSS,
                        power,
                        "lineLossMethod"));
    }

    private static Stream<RefusalCase> transformers() {
        Edit another = bill05().dossier(d -> d.withTransformers(
                Edit.and(d.transformers(), d.transformers().get(0).withNo("T2"))));
        return Stream.of(
                refused(
                        "a second one that runs",
                        another,
                        BillingIssues.TRANSFORMER_WITHOUT_POINT,
                        transformer("T2"),
                        ""),
                refused(
                        "by energy and by capacity",
                        bill05().point(
                                        OFFICE,
                                        p -> p.withLossSharing(Recorded.of(LossSharing.BY_CONTRACT_CAPACITY))
                                                .withCapacity(Recorded.of(ApparentPower.ofKva(50)))),
                        BillingIssues.LOSS_SHARED_DIFFERENTLY,
                        transformer(T1),
                        "lossSharing"),
                refused(
                        "agreed without a number",
                        bill05().transformer(T1, t -> t.withLossAlgorithm(Recorded.of(LossAlgorithm.AGREED)))
                                .point(OFFICE, p -> p.withAgreedLossEnergy(Recorded.of(Energy.ofKwh(5))))
                                .point(DORMITORY, p -> p.withAgreedLossEnergy(Recorded.of(Energy.ofKwh(5)))),
                        BillingIssues.MISSING,
                        point(WORKSHOP),
                        "agreedLossEnergy"),
                refused(
                        "a formula without reactive energy",
                        withoutReactive(),
                        BillingIssues.NO_REACTIVE_FOR_LOSS,
                        transformer(T1),
                        "lossAlgorithm"),
                refused(
                        "energy behind one that was sealed all the time",
                        bill05().transformer(T1, t -> t.withChanges(TwoPart.suspended("2001-05-01")))
                                .point(WORKSHOP, p -> p.withLossBilled(Recorded.of(YesNo.NO)))
                                .point(DORMITORY, p -> p.withLossBilled(Recorded.of(YesNo.NO))),
                        BillingIssues.ENERGY_BEHIND_SEALED,
                        point(OFFICE),
                        "transformerNo"),
                refused(
                        "not said whether it runs",
                        bill05().transformer(T1, t -> t.withRunStatus(Recorded.absent())),
                        BillingIssues.MISSING,
                        transformer(T1),
                        "runStatus"));
    }

    private static Edit withoutReactive() {
        return DossierLossTest.byFormula()
                .agreement(
                        "FX-BILL-05-A1",
                        a -> a.withPowerFactorStandard(Recorded.of(PowerFactorStandard.NONE))
                                .withPowerFactorParticipation(Recorded.of(PowerFactorParticipation.NONE)))
                .without("FX-BILL-05-M-WORKSHOP", RegisterKind.REACTIVE_TOTAL)
                .stated(s -> s.withPowerFactorBases(java.util.Map.of()));
    }

    private static Stream<RefusalCase> points() {
        Edit child = bill05().point(
                        OFFICE,
                        p -> p.withParentNo(Recorded.of(WORKSHOP))
                                .withDeductedFromParent(Recorded.of(YesNo.YES))
                                .withLossBilled(Recorded.of(YesNo.NO)));
        Edit alone = bill05().point(OFFICE, p -> p.withLossBilled(Recorded.of(YesNo.NO)))
                .point(DORMITORY, p -> p.withLossBilled(Recorded.of(YesNo.NO)))
                .point(
                        WORKSHOP,
                        p -> p.withLossSharing(Recorded.<LossSharing>unreadable("99", UnreadableReason.UNKNOWN_CODE)));
        return Stream.of(
                refused(
                        "a sub-meter that bears no loss behind one that does",
                        child,
                        BillingIssues.UNSUPPORTED_CHILD_WITHOUT_LOSS,
                        point(OFFICE),
                        "lossBilled"),
                refused("sharing in no code list", alone, BillingIssues.UNKNOWN_CODE, point(WORKSHOP), "lossSharing"));
    }
}
