package org.gridmarketing.rules.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.OutcomeSink;
import org.gridmarketing.rules.api.PopulationRule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.RuleThresholds;
import org.gridmarketing.rules.api.SubjectPlace;

/**
 * Share of the category "other" (其它用电类别占比): of the accounts of a unit only so many may be of it. Accounts kept for assessment
 * do not count; one whose category cannot be read may be either.
 */
record ShareOfOther(RuleDescriptor descriptor) implements PopulationRule<UnitTally<ShareOfOther.Sort>> {
    static final String NAME = "RATIO_THRESHOLD";
    static final List<String> ARGUMENT_NAMES = List.of("attribute", "count", "total", "range");
    private static final String ATTRIBUTE = "electricityUse";
    private static final String INPUT = "Customer." + ATTRIBUTE;
    private static final long HUNDRED = 100;

    /** What an account counts as. */
    enum Sort {
        OTHER,
        KNOWN,
        OPEN
    }

    @Override
    public UnitTally<Sort> begin(RuleContext context) {
        return new UnitTally<>(Sort.class);
    }

    @Override
    public void add(UnitTally<Sort> gathered, DossierView view, RuleContext context) {
        Customer customer = view.dossier().customer();
        String unit = SubjectPlace.of(view).orgNo();
        Optional<RuleOutcome> stop = Gates.NOT_CANCELLED.inputsOf("Customer").stop(customer, view, context);
        if (stop.isEmpty()) {
            add(gathered, unit, customer.electricityUse());
        } else if (stop.get() instanceof RuleOutcome.Undecided) {
            gathered.addOpen(unit, Sort.OPEN, stop.get());
        }
    }

    /** An account without a category is reported by 4.03 and does not count here. */
    private static void add(UnitTally<Sort> gathered, String unit, Recorded<ElectricityUse> use) {
        if (use.isUnreadable()) {
            gathered.addOpen(unit, Sort.OPEN, UnitTally.why(INPUT, use));
        }
        use.toOptional()
                .filter(meaning -> !meaning.isAssessment())
                .ifPresent(meaning -> gathered.add(unit, meaning.isOther() ? Sort.OTHER : Sort.KNOWN));
    }

    @Override
    public UnitTally<Sort> merge(UnitTally<Sort> earlier, UnitTally<Sort> later) {
        return earlier.merge(later);
    }

    @Override
    public void conclude(UnitTally<Sort> gathered, RuleContext context, OutcomeSink sink) {
        for (String unit : gathered.units()) {
            ObjectRef subject = ObjectRef.of(OrgUnit.class, unit.isEmpty() ? "?" : unit);
            sink.accept(unit, subject, judge(gathered, unit, context.profile().thresholds()));
        }
    }

    private static RuleOutcome judge(UnitTally<Sort> counts, String unit, RuleThresholds thresholds) {
        long other = counts.count(unit, Sort.OTHER);
        long open = counts.count(unit, Sort.OPEN);
        long total = other + open + counts.count(unit, Sort.KNOWN);
        Percentage most = thresholds.largestShareOfOther();
        if (total < thresholds.fewestAccountsForShare()) {
            return RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
        }
        if (exceeds(other, total, most)) {
            return RuleOutcome.violated(
                    ATTRIBUTE,
                    "",
                    Args.of("attribute", INPUT)
                            .and("count", other)
                            .and("total", total)
                            .and("range", "≤ " + most));
        }
        return exceeds(other + open, total, most) ? counts.openOutcome(unit) : RuleOutcome.passed();
    }

    private static boolean exceeds(long part, long total, Percentage most) {
        BigDecimal scaled = BigDecimal.valueOf(part * HUNDRED);
        return scaled.compareTo(most.toBigDecimal().multiply(BigDecimal.valueOf(total))) > 0;
    }
}
