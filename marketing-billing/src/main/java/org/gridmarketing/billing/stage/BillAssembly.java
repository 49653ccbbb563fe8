package org.gridmarketing.billing.stage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.billing.input.FeedInUsage;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.bill.PowerFactorRow;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/** Assembly (合计): the lines summed up, the tax contained in them shown, and the warnings gathered. */
public final class BillAssembly {
    private BillAssembly() {}

    /**
     * Makes the bill.
     *
     * @param usage what was priced
     * @param lines all lines
     * @param powerFactors the assessments
     * @return the bill; its total is the sum of its lines
     */
    public static Bill assemble(SettledUsage usage, LineWriter lines, List<PowerFactorRow> powerFactors) {
        List<BillLine> shown = lines.isExact()
                ? RoundedTotal.of(lines.lines(), usage.policy().totalRounding(), lines.trace())
                : lines.lines();
        return assemble(usage, shown, powerFactors, lines.warnings(), lines.trace());
    }

    /**
     * Makes the bill of lines that were computed elsewhere.
     *
     * @param usage what was priced
     * @param lines all lines
     * @param powerFactors the assessments
     * @return the bill; its total is the sum of its lines
     */
    public static Bill assemble(SettledUsage usage, List<BillLine> lines, List<PowerFactorRow> powerFactors) {
        return assemble(usage, lines, powerFactors, List.of(), TraceSink.none());
    }

    private static Bill assemble(
            SettledUsage usage,
            List<BillLine> lines,
            List<PowerFactorRow> powerFactors,
            List<BillWarning> warnings,
            TraceSink trace) {
        ObjectRef bill = ObjectRef.of(Bill.class, usage.customerNo());
        Yuan total = sum(BillingSteps.TOTAL, lines, bill, trace);
        Optional<Percentage> rate = usage.policy().vatRate();
        return Bill.builder()
                .customerNo(usage.customerNo())
                .period(usage.period())
                .policy(usage.policy().name())
                .addAllQuantities(usage.quantities())
                .addAllLines(lines)
                .addAllPowerFactors(powerFactors)
                .total(total)
                .vatRate(rate)
                .vatIncluded(rate.map(r -> tax(lines, r, bill, trace)))
                .addAllWarnings(warnings(usage, warnings))
                .build();
    }

    /**
     * Makes a feed-in statement.
     *
     * @param usage what was settled
     * @param lines all lines
     * @return the statement; its total is the sum of its lines
     */
    static Bill assemble(FeedInUsage usage, LineWriter lines) {
        ObjectRef bill = ObjectRef.of(Bill.class, usage.customerNo());
        Optional<Percentage> rate = usage.policy().vatRate();
        return Bill.builder()
                .customerNo(usage.customerNo())
                .period(usage.period())
                .policy(usage.policy().name())
                .addAllLines(lines.lines())
                .total(sum(BillingSteps.TOTAL, lines.lines(), bill, lines.trace()))
                .vatRate(rate)
                .vatIncluded(rate.map(r -> tax(lines.lines(), r, bill, lines.trace())))
                .addAllWarnings(lines.warnings())
                .build();
    }

    private static Yuan sum(TraceStep step, List<BillLine> lines, ObjectRef bill, TraceSink trace) {
        Yuan sum = lines.stream().map(BillLine::amount).reduce(Yuan.ZERO, Yuan::plus);
        if (trace.isRecording()) {
            Args inputs = Args.none();
            for (BillLine line : lines) {
                inputs = inputs.and("F" + line.number(), line.amount());
            }
            trace.exact(step, bill, inputs, sum);
        }
        return sum;
    }

    private static Yuan tax(List<BillLine> lines, Percentage rate, ObjectRef bill, TraceSink trace) {
        List<BillLine> taxedLines =
                lines.stream().filter(line -> line.source().taxed()).toList();
        Yuan taxed = sum(BillingSteps.TAXED, taxedLines, bill, trace);
        Percentage whole = Percentage.ofBasisPoints(10_000).plus(rate);
        Yuan tax = Rounding.FEN.share(taxed, rate, whole);
        if (trace.isRecording()) {
            Args inputs = Args.of("ΣF", taxed).and("r", rate);
            trace.rounded(BillingSteps.VAT, bill, inputs, tax, Rounding.FEN);
        }
        return tax;
    }

    private static Set<BillWarning> warnings(SettledUsage usage, List<BillWarning> ofLines) {
        Set<BillWarning> warnings = new LinkedHashSet<>(usage.warnings());
        warnings.addAll(ofLines);
        for (AgreementUsage each : usage.agreements()) {
            each.agreement()
                    .tariffs(usage.period())
                    .segments()
                    .forEach(segment -> warnings.addAll(segment.value().warnings()));
            each.agreement()
                    .statedPowerFactorBase()
                    .ifPresent(base -> warnings.add(new BillWarning(
                            BillingIssues.STATED_BASE,
                            Args.of("agreement", each.agreement().no()).and("base", base))));
        }
        return warnings;
    }
}
