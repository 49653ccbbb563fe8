package org.gridmarketing.billing;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.compiled.BillPlan;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.model.outcome.Outcome;

/**
 * Compiled billing (编译计费): {@link Billing} for many customers of one kind, on whole numbers and with little allocation.
 *
 * <p>Made once of one of the customers; good for all that share its price code, policy, period and registers. The bills are equal
 * to those of {@link Billing#bill(BillingInput)} in every line, and a customer who is of another kind is billed that way:
 *
 * <pre>{@code
 * CompiledBilling compiled = CompiledBilling.of(inputs.get(0));
 * for (BillingInput input : inputs) {
 *     Outcome<ComputedBill> bill = compiled.bill(compiled.prepare(input));
 * }
 * }</pre>
 *
 * <p>Covered are customers with one meter that is not changed in the period, one price code that does not change either, loss by
 * formula or none, tiers, bands, basic charge of a whole month and power factor; {@link #covers} tells whether one is.
 */
public final class CompiledBilling {
    private final Optional<BillPlan> plan;

    private CompiledBilling(Optional<BillPlan> plan) {
        this.plan = plan;
    }

    /**
     * Compiles how customers of one kind are billed.
     *
     * @param model one of them
     * @return how they are billed; where the kind is not covered, all of them as by {@link Billing#bill(BillingInput)}
     */
    public static CompiledBilling of(BillingInput model) {
        return new CompiledBilling(BillPlan.of(model));
    }

    /**
     * Whether a customer's bill is computed on whole numbers.
     *
     * @param input the customer
     * @return false where it is of another kind, or of one that is not covered
     */
    public boolean covers(BillingInput input) {
        return prepare(input).isCovered();
    }

    /**
     * Takes the numbers of a customer out of its input.
     *
     * @param input the customer
     * @return the customer, ready to be billed
     */
    public PreparedInput prepare(BillingInput input) {
        return plan.flatMap(known -> known.facts(input).map(facts -> new PreparedInput(input, plan, facts)))
                .orElseGet(() -> new PreparedInput(input));
    }

    /**
     * Bills a customer.
     *
     * @param input the customer, prepared by this or another compiled billing
     * @return the bill, or every reason why it cannot be computed
     */
    public Outcome<ComputedBill> bill(PreparedInput input) {
        if (input.isCovered()) {
            long[] row = new long[input.plan().width()];
            if (isComputed(input, row)) {
                return Outcome.ok(new CompiledBill(input, row));
            }
        }
        return Billing.bill(input.input());
    }

    /** What a row cannot hold or a plan would have to refuse is left to the stages. */
    private static boolean isComputed(PreparedInput input, long[] row) {
        try {
            return input.plan().run(input.facts(), row);
        } catch (ArithmeticException tooLarge) {
            return false;
        }
    }

    /**
     * The totals of many customers, without their bills.
     *
     * @param inputs the customers, prepared by this or another compiled billing
     * @param fen where the totals go, in the order of the customers; 0 for those who cannot be billed
     * @return the places of those who cannot be billed; {@link #bill} tells why
     * @throws IllegalArgumentException if there are more customers than places
     */
    public BitSet totals(List<PreparedInput> inputs, long[] fen) {
        if (inputs.size() > fen.length) {
            throw new IllegalArgumentException("more customers than places: " + inputs.size() + ", " + fen.length);
        }
        BitSet refused = new BitSet();
        long[] row = new long[plan.map(BillPlan::width).orElse(0)];
        long[] otherRow = row;
        int place = 0;
        for (PreparedInput input : inputs) {
            long total = BillPlan.NO_TOTAL;
            // nearly all are of this one plan, whose numbers the virtual machine then keeps at hand
            if (plan.isPresent() && input.isPlannedBy(plan.get())) {
                total = total(plan.get(), input, row);
            } else if (input.isCovered()) {
                int width = input.plan().width();
                otherRow = otherRow.length == width ? otherRow : new long[width];
                total = total(input.plan(), input, otherRow);
            }
            fen[place] = total == BillPlan.NO_TOTAL ? stagedTotal(input, place, refused) : total;
            place++;
        }
        return refused;
    }

    private static long total(BillPlan plan, PreparedInput input, long[] row) {
        try {
            return plan.totalFen(input.facts(), row);
        } catch (ArithmeticException tooLarge) {
            return BillPlan.NO_TOTAL;
        }
    }

    private static long stagedTotal(PreparedInput input, int place, BitSet refused) {
        Outcome<ComputedBill> bill = Billing.bill(input.input());
        if (bill instanceof Outcome.Ok<ComputedBill> ok) {
            return ok.value().total().unscaledExact(2);
        }
        refused.set(place);
        return 0;
    }
}
