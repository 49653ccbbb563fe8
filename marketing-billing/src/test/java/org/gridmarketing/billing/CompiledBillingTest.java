package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.resolve.BillingInputResolver;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** A plan makes the bills of the stages: the clear way stays the definition of the fast one. */
class CompiledBillingTest {
    private static final int BILLS_PER_TRY = 40;

    @Property(tries = 100)
    void everyBillIsThatOfTheStages(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BILLS_PER_TRY; i++) {
            BillingInput model = RandomInputs.next(random);
            CompiledBilling compiled = CompiledBilling.of(model);
            requireSame(compiled, model);
            requireSame(compiled, RandomInputs.like(model, random));
            requireSame(compiled, RandomInputs.next(random));
        }
    }

    private static void requireSame(CompiledBilling compiled, BillingInput input) {
        Outcome<ComputedBill> staged = Billing.bill(input);
        Outcome<ComputedBill> fast = compiled.bill(compiled.prepare(input));
        assertThat(fast.issues()).as("%s", input).isEqualTo(staged.issues());
        if (staged instanceof Outcome.Ok<ComputedBill> ok) {
            ComputedBill bill = fast.orElseThrow();
            assertThat(bill.bill()).as("%s", input).isEqualTo(ok.value().bill());
            assertThat(bill.lines()).isEqualTo(ok.value().lines());
            assertThat(bill.total()).isEqualTo(ok.value().total());
        }
    }

    /** Otherwise the comparison would compare the stages with themselves. */
    @Test
    void manyOfTheInventedCustomersAreCovered() {
        Random random = new Random(7);
        int covered = 0;
        int others = 0;
        int computed = 0;
        int lossy = 0;
        for (int i = 0; i < 2000; i++) {
            BillingInput model = RandomInputs.next(random);
            CompiledBilling compiled = CompiledBilling.of(model);
            boolean fits = compiled.covers(model);
            covered += fits ? 1 : 0;
            lossy += fits && !model.losses().isEmpty() ? 1 : 0;
            others += compiled.covers(RandomInputs.like(model, random)) ? 1 : 0;
            computed += fits
                            && compiled.bill(compiled.prepare(model)) instanceof Outcome.Ok<ComputedBill> ok
                            && ok.value() instanceof CompiledBill
                    ? 1
                    : 0;
        }
        assertThat(covered).isGreaterThan(300);
        assertThat(lossy).isGreaterThan(60);
        assertThat(others).isGreaterThan(120);
        assertThat(computed).isGreaterThan(150);
    }

    @Property(tries = 20)
    void totalsAreThoseOfTheBills(@ForAll long seed) {
        Random random = new Random(seed);
        BillingInput model = RandomInputs.next(random);
        CompiledBilling compiled = CompiledBilling.of(model);
        List<PreparedInput> inputs = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            BillingInput next = i % 3 == 0 ? RandomInputs.next(random) : RandomInputs.like(model, random);
            inputs.add(i % 5 == 0 ? CompiledBilling.of(next).prepare(next) : compiled.prepare(next));
        }
        long[] fen = new long[inputs.size()];
        BitSet refused = compiled.totals(inputs, fen);
        for (int i = 0; i < fen.length; i++) {
            Outcome<ComputedBill> bill = Billing.bill(inputs.get(i).input());
            assertThat(refused.get(i)).isEqualTo(bill instanceof Outcome.Refused);
            long expected = bill instanceof Outcome.Ok<ComputedBill> ok
                    ? ok.value().total().unscaledExact(2)
                    : 0;
            assertThat(fen[i]).isEqualTo(expected);
        }
    }

    @Test
    void aCompiledBillExplainsItself() {
        BillingInput input =
                BillingInputResolver.resolve(SampleCases.hubei35Kv()).orElseThrow();
        CompiledBilling compiled = CompiledBilling.of(input);
        assertThat(compiled.covers(input)).isTrue();
        ComputedBill bill = compiled.bill(compiled.prepare(input)).orElseThrow();
        assertThat(bill).isInstanceOf(CompiledBill.class);
        assertThat(bill.explain()).isEqualTo(Billing.bill(input).orElseThrow().explain());
        assertThat(bill).hasToString(Billing.bill(input).orElseThrow().toString());
    }

    @Test
    void aPlaceForEveryTotalIsNeeded() {
        BillingInput input =
                BillingInputResolver.resolve(SampleCases.hubei35Kv()).orElseThrow();
        CompiledBilling compiled = CompiledBilling.of(input);
        assertThatThrownBy(() -> compiled.totals(List.of(compiled.prepare(input)), new long[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1, 0");
    }
}
