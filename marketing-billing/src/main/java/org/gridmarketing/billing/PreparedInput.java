package org.gridmarketing.billing;

import java.util.Optional;
import org.gridmarketing.billing.compiled.BillPlan;
import org.gridmarketing.billing.input.BillingInput;

/** Prepared input (待计费数据): a customer whose numbers were taken out of its input by {@link CompiledBilling#prepare}. */
public final class PreparedInput {
    private static final long[] NO_FACTS = {};

    private final BillingInput input;
    private final Optional<BillPlan> plan;
    private final long[] facts;

    /** The row of facts is given up to this input. */
    PreparedInput(BillingInput input, Optional<BillPlan> plan, long[] facts) {
        this.input = input;
        this.plan = plan;
        this.facts = facts;
    }

    PreparedInput(BillingInput input) {
        this.input = input;
        this.plan = Optional.empty();
        this.facts = NO_FACTS;
    }

    /**
     * The customer.
     *
     * @return what it was prepared from
     */
    public BillingInput input() {
        return input;
    }

    /**
     * Whether its bill is computed on whole numbers.
     *
     * @return false where the stages bill it
     */
    public boolean isCovered() {
        return plan.isPresent();
    }

    boolean isPlannedBy(BillPlan known) {
        return plan.isPresent() && plan.get() == known;
    }

    BillPlan plan() {
        return plan.orElseThrow();
    }

    long[] facts() {
        return facts;
    }

    @Override
    public String toString() {
        return "PreparedInput[" + input.customerNo() + ", " + input.period() + "]";
    }
}
