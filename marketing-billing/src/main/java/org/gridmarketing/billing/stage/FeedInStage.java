package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.billing.input.FeedInUsage;
import org.gridmarketing.billing.input.FeedInUsage.Subsidy;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.stage.LineWriter.Charge;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.trace.TraceSink;

/** Feed-in statement (上网结算单): what the utility pays for energy that a customer's generator fed into the grid, and the subsidies. */
public final class FeedInStage {
    private final FeedInUsage usage;
    private final LineWriter lines;

    private FeedInStage(FeedInUsage usage, LineWriter lines) {
        this.usage = usage;
        this.lines = lines;
    }

    /**
     * Settles what was generated.
     *
     * @param usage energies, price and subsidies
     * @param trace where every line tells how it came about
     * @return the statement as a bill whose total the utility pays, with a warning where all is sold and less was fed in than generated; or
     *     every reason why it cannot be settled
     */
    public static Outcome<Bill> settle(FeedInUsage usage, TraceSink trace) {
        List<Issue> issues = issues(usage);
        return issues.isEmpty()
                ? Outcome.ok(new FeedInStage(usage, new LineWriter(trace.during(usage.period()))).settle())
                : Outcome.refused(issues);
    }

    private static List<Issue> issues(FeedInUsage usage) {
        List<Issue> issues = new ArrayList<>();
        ObjectRef customer = ObjectRef.of(Customer.class, usage.customerNo());
        if (usage.generated().isNegative()) {
            issues.add(negative(customer, "generated", usage.generated()));
        }
        if (usage.exported().isNegative()) {
            issues.add(negative(customer, "exported", usage.exported()));
        }
        if (usage.exported().compareTo(usage.generated()) > 0) {
            Args args = Args.of("exported", usage.exported()).and("generated", usage.generated());
            issues.add(new Issue(BillingIssues.MORE_EXPORTED_THAN_GENERATED, customer, "exported", args));
        }
        return issues;
    }

    private static Issue negative(ObjectRef customer, String attribute, Energy value) {
        return new Issue(BillingIssues.NEGATIVE, customer, attribute, Args.of("value", value));
    }

    private Bill settle() {
        boolean differs = isFull() && !usage.generated().equals(usage.exported());
        if (differs) {
            Args args = Args.of("generated", usage.generated()).and("exported", usage.exported());
            lines.warn(List.of(new BillWarning(BillingIssues.FULL_FEED_IN_DIFFERS, args)));
        }
        usage.feedInPrice().ifPresent(price -> {
            Bilingual name =
                    new Bilingual(ChargeKind.FEED_IN.label(Language.ZH), ChargeKind.FEED_IN.label(Language.EN));
            add("feed-in", ChargeKind.FEED_IN, name, usage.exported(), price);
        });
        for (Subsidy subsidy : usage.subsidies()) {
            add(subsidy.code(), ChargeKind.GENERATION_SUBSIDY, subsidy.name(), energy(subsidy), subsidy.price());
        }
        return BillAssembly.assemble(usage, lines);
    }

    private boolean isFull() {
        return usage.mode() == FeedInUsage.Mode.FULL_FEED_IN;
    }

    private Energy energy(Subsidy subsidy) {
        return switch (subsidy.basis()) {
            case GENERATED -> usage.generated();
            case EXPORTED -> usage.exported();
            case SELF_USED -> isFull() ? Energy.ZERO : selfUsed();
        };
    }

    private Energy selfUsed() {
        Energy used = usage.generated().minus(usage.exported());
        if (lines.trace().isRecording() && !used.isZero()) {
            Args inputs = Args.of("Wg", usage.generated()).and("We", usage.exported());
            lines.trace().exact(BillingSteps.SELF_USED, BillLine.ref(lines.next()), inputs, used);
        }
        return used;
    }

    private void add(String code, ChargeKind kind, Bilingual name, Energy energy, EnergyPrice price) {
        if (!energy.isZero()) {
            BillLine.Source source = new BillLine.Source(
                    usage.contractNo(),
                    usage.contractNo(),
                    usage.period().firstDay().toString(),
                    code,
                    kind,
                    name,
                    false,
                    true);
            Charge charge = Charge.of(source, BillingSteps.FEED_IN_LINE, List.of(), "W", "p");
            lines.add(charge, energy, price, energy.at(price), Rounding.FEN);
        }
    }
}
