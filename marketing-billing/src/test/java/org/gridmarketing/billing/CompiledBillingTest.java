package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.resolve.BillingInputResolver;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.TierSchedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** Then the whole total is what remains, and the register is compared with it. */
    @Property(tries = 100)
    void theRemainderMayBeTheOnlyBandThatIsRead(@ForAll long seed) {
        Random random = new Random(seed);
        BillingInput model = RandomInputs.ofOneBand(random);
        CompiledBilling compiled = CompiledBilling.of(model);
        requireSame(compiled, model);
        requireSame(compiled, RandomInputs.like(model, random));
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
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            BillingInput model = RandomInputs.next(random);
            CompiledBilling compiled = CompiledBilling.of(model);
            boolean fits = compiled.covers(model);
            covered += fits ? 1 : 0;
            lossy += fits && !model.losses().isEmpty() ? 1 : 0;
            refused += Billing.bill(model).isOk() ? 0 : 1;
            others += compiled.covers(RandomInputs.like(model, random)) ? 1 : 0;
            computed += fits
                            && compiled.bill(compiled.prepare(model)) instanceof Outcome.Ok<ComputedBill> ok
                            && ok.value() instanceof CompiledBill
                    ? 1
                    : 0;
        }
        List<Integer> counts = List.of(covered, lossy, others, computed, refused);
        assertThat(covered).as("%s", counts).isGreaterThan(1100);
        assertThat(lossy).as("%s", counts).isGreaterThan(400);
        assertThat(others).as("%s", counts).isGreaterThan(600);
        assertThat(computed).as("%s", counts).isGreaterThan(1000);
        assertThat(refused).as("%s", counts).isGreaterThan(80);
    }

    @Property(tries = 20)
    void totalsAreThoseOfTheBills(@ForAll long seed) {
        Random random = new Random(seed);
        requireTotalsOfBills(RandomInputs.next(random), random);
    }

    @Property(tries = 200)
    void totalsOfEnergyAloneAreThoseOfTheBills(@ForAll long seed) {
        Random random = new Random(seed);
        requireTotalsOfBills(RandomInputs.undivided(random), random);
    }

    private static void requireTotalsOfBills(BillingInput model, Random random) {
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

    /**
     * A plan reads or rules out every attribute of what it bills. Whoever adds one decides which, in {@code BillPlan}, and then adds
     * its name here.
     */
    @ParameterizedTest
    @MethodSource
    void everyAttributeIsReadOrRuledOut(Class<?> type, String known) {
        assertThat(attributes(type)).containsExactly(known.split(" "));
    }

    static Stream<Arguments> everyAttributeIsReadOrRuledOut() {
        return Stream.of(
                Arguments.of(
                        BillingInput.class,
                        "agreements customerNo losses period points policy statedAdjustments statedCharges "
                                + "statedQuantities suppliedDays suppliedTime warnings"),
                Arguments.of(
                        BillableAgreement.class,
                        "basicCharge exemptComponents freeEnergy no operatingCapacity powerFactorAssessment powerFactorParticipation "
                                + "powerFactorRelief powerFactorStandard purchaseMultiple ref runningTotal "
                                + "statedPowerFactorBase tariff tariffTimeline tierFacts"),
                Arguments.of(
                        BillablePoint.class,
                        "agreedLoss agreementNo deducted lineLoss lossCapacity no parentNo quantity ref "
                                + "transformerNo"),
                Arguments.of(
                        EnergyComponent.class,
                        "code effective inPowerFactorBase kind lineSplit name price roundedAs rounding "
                                + "statedQuantity taxed"),
                Arguments.of(
                        TariffVersion.class,
                        "bases basicCharge components doubt effective floatedPriceRounding isVerified minimumCharge "
                                + "orgNos publishedPrices structure tiers voltages"),
                Arguments.of(
                        TierSchedule.class,
                        "bandSurcharges checked cycle household householdTiers inPowerFactorBase method partCycle "
                                + "rounding seasons tiers"),
                Arguments.of(
                        BillingPolicy.class,
                        "bandTotal basicCharge contractDemandFloor contractDemandRule freeEnergySplit lateFee lossDayShare lossPlacement "
                                + "lossRounding lossTableLookup name powerFactor powerFactorRounding powerFactorWithoutActive "
                                + "priceChangeSplit readEnergyRounding source splitRounding tierAssignment tierClosing "
                                + "tierOwnerChange totalRounding vatRate"));
    }

    private static Set<String> attributes(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && method.getParameterCount() == 0
                        && method.getReturnType() != void.class)
                .map(Method::getName)
                .filter(name -> !name.equals("hashCode") && !name.equals("toString"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
