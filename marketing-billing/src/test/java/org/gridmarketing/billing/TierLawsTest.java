package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.junit.jupiter.api.Test;

/** Tiers of a year laid over any running total, by both methods. */
class TierLawsTest {
    private static final List<Tier> TIERS = List.of(
            Tier.upTo(Energy.ofKwh(2160), EnergyPrice.ZERO),
            Tier.upTo(Energy.ofKwh(4800), Usages.price("0.05")),
            Tier.open(Usages.price("0.3")));

    private static Bill bill(TierMethod method, BigDecimal before, BigDecimal energy) {
        TierSchedule schedule = TierSchedule.builder()
                .cycle(TierCycle.ANNUAL)
                .method(method)
                .addAllTiers(TIERS)
                .build();
        BillableAgreement agreement = Usages.agreement(
                        "A1", Usages.version(Usages.flat("base", "0.558")).withTiers(java.util.Optional.of(schedule)))
                .withRunningTotal(Energy.ofKwh(before));
        return Billing.price(Usages.usage(Usages.use(agreement, energy.toPlainString())))
                .orElseThrow()
                .bill();
    }

    private static Energy tiered(Bill bill) {
        return bill.lines().stream()
                .filter(line -> line.tier().isPresent())
                .map(line -> (Energy) line.quantity())
                .reduce(Energy.ZERO, Energy::plus);
    }

    private static BigDecimal kwh(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    @Property(tries = 1000)
    void segmentsHoldAllEnergyAndNoMore(
            @ForAll @IntRange(max = 700_000) int before, @ForAll @IntRange(min = -300_000, max = 700_000) int energy) {
        assertThat(tiered(bill(TierMethod.SEGMENT, kwh(before), kwh(energy)))).isEqualTo(Energy.ofKwh(kwh(energy)));
    }

    /** Each line is rounded by itself, so that the two differ by at most half a fen for each line that either has. */
    @Property(tries = 1000)
    void bothMethodsCostTheSameBeforeRounding(
            @ForAll @IntRange(max = 700_000) int before, @ForAll @IntRange(min = -300_000, max = 700_000) int energy) {
        Bill segments = bill(TierMethod.SEGMENT, kwh(before), kwh(energy));
        Bill surcharges = bill(TierMethod.INCREMENT, kwh(before), kwh(energy));
        BigDecimal halfFens = new BigDecimal("0.005")
                .multiply(BigDecimal.valueOf(
                        segments.lines().size() + surcharges.lines().size()));
        assertThat(segments.total().minus(surcharges.total()).toBigDecimal().abs())
                .isLessThanOrEqualTo(halfFens);
    }

    /** A year in one bill and in two bills: the running total carries the tiers on. */
    @Property(tries = 1000)
    void twoPeriodsFillTheTiersLikeOne(
            @ForAll @IntRange(max = 700_000) int first, @ForAll @IntRange(max = 700_000) int second) {
        Bill whole = bill(TierMethod.SEGMENT, BigDecimal.ZERO, kwh(first + second));
        Bill one = bill(TierMethod.SEGMENT, BigDecimal.ZERO, kwh(first));
        Bill two = bill(TierMethod.SEGMENT, kwh(first), kwh(second));
        for (int tier = 1; tier <= 3; tier++) {
            assertThat(inTier(one, tier).plus(inTier(two, tier))).isEqualTo(inTier(whole, tier));
        }
    }

    private static Energy inTier(Bill bill, int tier) {
        return bill.lines().stream()
                .filter(line -> line.tier().orElse(0) == tier)
                .map(line -> (Energy) line.quantity())
                .reduce(Energy.ZERO, Energy::plus);
    }

    /** A refund of 100 kWh after 2200 kWh leaves 40 of tier two and 60 of tier one. */
    @Test
    void aRefundLeavesTheTiersFromTheTop() {
        Bill bill = bill(TierMethod.SEGMENT, kwh(220_000), kwh(-10_000));
        assertThat(inTier(bill, 2)).isEqualTo(Energy.ofKwh(-40));
        assertThat(inTier(bill, 1)).isEqualTo(Energy.ofKwh(-60));
        assertThat(bill.total()).isEqualTo(Yuan.of("-57.80"));
    }

    /** Exactly at a bound the energy still belongs to the lower tier. */
    @Test
    void theBoundBelongsToTheLowerTier() {
        Bill bill = bill(TierMethod.INCREMENT, kwh(200_000), kwh(16_000));
        assertThat(bill.lines()).hasSize(1);
        assertThat(bill(TierMethod.INCREMENT, kwh(200_000), kwh(16_001)).lines().stream()
                        .map(BillLine::kind))
                .containsExactly(ChargeKind.CATALOGUE_ENERGY, ChargeKind.TIER_SURCHARGE);
    }
}
