package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.stage.LineWriter.Charge;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.powerfactor.PowerFactorAdjustmentTable;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.PowerFactorRow;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorRelief;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.PowerFactorRounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceStep;

/** Lines of one power-factor assessment: one for the agreements without relief, one for each kind of relief. */
final class PowerFactorLines {
    private final BillingPolicy policy;
    private final List<BillableAgreement> charged;
    private final LineWriter lines;

    PowerFactorLines(BillingPolicy policy, List<BillableAgreement> charged, LineWriter lines) {
        this.policy = policy;
        this.charged = charged;
        this.lines = lines;
    }

    PowerFactorRow adjust(Energy active, ReactiveEnergy reactive, Ratio cosPhi) {
        BillableAgreement first = charged.get(0);
        PowerFactorStandard standard = first.powerFactorStandard();
        Percentage rate = PowerFactorAdjustmentTable.rate(standard, cosPhi, first.ref(), lines.trace());
        Percentage shown = relieved(rate, first.powerFactorRelief());
        for (PowerFactorRelief relief : PowerFactorRelief.values()) {
            List<BillableAgreement> alike = charged.stream()
                    .filter(agreement -> agreement.powerFactorRelief() == relief)
                    .toList();
            if (!alike.isEmpty() && relief != PowerFactorRelief.EXEMPT) {
                addLine(alike, told(rate, relief, alike.get(0)));
            }
        }
        Ratio required = Ratio.ofHundredths(standard.hundredths().orElseThrow());
        return new PowerFactorRow(first.no(), active, reactive, required, cosPhi, shown);
    }

    /** A lowered standard saves nothing where it is exceeded. */
    private static Percentage relieved(Percentage rate, PowerFactorRelief relief) {
        boolean nothing = relief == PowerFactorRelief.EXEMPT
                || (relief == PowerFactorRelief.STANDARD_LOWERED && rate.isNegative());
        return nothing ? Percentage.ZERO : rate;
    }

    private Percentage told(Percentage rate, PowerFactorRelief relief, BillableAgreement agreement) {
        Percentage relieved = relieved(rate, relief);
        if (relief != PowerFactorRelief.NONE && lines.trace().isRecording()) {
            Args inputs = Args.of("r0", rate);
            lines.trace().exact(BillingSteps.POWER_FACTOR_RELIEF, agreement.ref(), inputs, relieved);
        }
        return relieved;
    }

    private void addLine(List<BillableAgreement> agreements, Percentage rate) {
        Charge charge = Charge.of(
                LineSources.of(agreements.get(0), ChargeKind.POWER_FACTOR_ADJUSTMENT, false),
                BillingSteps.POWER_FACTOR_LINE,
                List.of(),
                "ΣF",
                "r");
        List<Adjusted> base = base(agreements);
        Yuan sum = sum(BillingSteps.POWER_FACTOR_BASE, base);
        if (policy.powerFactorRounding() == PowerFactorRounding.SUM_ONCE) {
            lines.add(charge, sum, rate, sum.times(rate), Rounding.FEN);
            return;
        }
        List<Adjusted> parts = base.stream().map(part -> part(part, rate)).toList();
        lines.append(charge, sum, rate, sum(BillingSteps.POWER_FACTOR_SUM, parts));
    }

    private Yuan sum(TraceStep step, List<Adjusted> parts) {
        Yuan sum = parts.stream().map(Adjusted::amount).reduce(Yuan.ZERO, Yuan::plus);
        if (lines.trace().isRecording()) {
            Args inputs = Args.none();
            for (Adjusted part : parts) {
                inputs = inputs.and(part.symbol(), part.amount());
            }
            lines.trace().exact(step, BillLine.ref(lines.next()), inputs, sum);
        }
        return sum;
    }

    private Adjusted part(Adjusted part, Percentage rate) {
        Yuan rounded = Rounding.FEN.round(part.amount().times(rate));
        if (lines.trace().isRecording()) {
            Args inputs = Args.of(part.symbol(), part.amount()).and("r", rate);
            lines.trace()
                    .rounded(BillingSteps.POWER_FACTOR_PART, BillLine.ref(lines.next()), inputs, rounded, Rounding.FEN);
        }
        return new Adjusted(part.symbol(), rounded);
    }

    /** The adjusted money: the lines in the base, and stated bases in place of the energy lines of their agreement. */
    private List<Adjusted> base(List<BillableAgreement> agreements) {
        List<Adjusted> base = new ArrayList<>();
        for (BillableAgreement agreement : agreements) {
            agreement
                    .statedPowerFactorBase()
                    .ifPresent(stated -> base.add(new Adjusted("F(" + agreement.no() + ")", stated)));
            for (BillLine line : lines.lines()) {
                boolean own = line.source().agreementNo().equals(agreement.no()) && isInBase(line);
                boolean basic = line.kind() == ChargeKind.CAPACITY_CHARGE || line.kind() == ChargeKind.DEMAND_CHARGE;
                if (own && (basic || agreement.statedPowerFactorBase().isEmpty())) {
                    base.add(new Adjusted("F" + line.number(), line.amount()));
                }
            }
        }
        return base;
    }

    private boolean isInBase(BillLine line) {
        boolean adjustment = line.kind() == ChargeKind.POWER_FACTOR_ADJUSTMENT;
        return switch (policy.powerFactor().base()) {
            case AS_TARIFF -> line.source().inPowerFactorBase();
            case WITHOUT_LEVIES -> !adjustment && line.kind() != ChargeKind.FUND;
            case WITH_LEVIES -> !adjustment;
        };
    }

    /** Money that is adjusted, by the symbol that traces have for it: the number of its line, or its agreement. */
    private record Adjusted(String symbol, Yuan amount) {}
}
