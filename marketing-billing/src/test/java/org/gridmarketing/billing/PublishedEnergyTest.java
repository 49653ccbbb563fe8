package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.TierFacts;
import org.gridmarketing.fixtures.PublishedCase;
import org.gridmarketing.fixtures.PublishedCases;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.HouseholdBounds;
import org.gridmarketing.model.tariff.HouseholdResizing;
import org.gridmarketing.model.tariff.RoundedAs;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.tariff.TotalRounding;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published problems of energy prices and tiers; figures and sources stand in {@link PublishedCases}. */
class PublishedEnergyTest {
    private static Bill price(BillableAgreement agreement, BandedEnergy energy) {
        return Billing.price(Usages.usage(Usages.use(agreement, energy)))
                .orElseThrow()
                .bill();
    }

    private static Yuan total(TariffVersion version, BandedEnergy energy) {
        return price(Usages.agreement("A1", version), energy).total();
    }

    private static BandedEnergy kwh(String total) {
        return BandedEnergy.of(Energy.ofKwh(total));
    }

    private static BandedEnergy bands(int peak, int valley) {
        return BandedEnergy.of(
                Energy.ofKwh(peak + valley),
                Map.of(TouBand.PEAK, Energy.ofKwh(peak), TouBand.VALLEY, Energy.ofKwh(valley)));
    }

    private static TariffVersion peakAndValley(String peak, String valley) {
        return Usages.version(
                Usages.byBand(Map.of(TouBand.PEAK, Usages.price(peak), TouBand.VALLEY, Usages.price(valley))));
    }

    private static TierSchedule tiers(TierCycle cycle, String first, String second, String... more) {
        TierSchedule.Builder schedule = TierSchedule.builder().cycle(cycle).method(TierMethod.SEGMENT);
        schedule.addTiers(Tier.upTo(Energy.ofKwh(first), EnergyPrice.ZERO));
        if (more.length > 0) {
            schedule.addTiers(Tier.upTo(Energy.ofKwh(more[0]), Usages.price(second)));
        }
        return schedule.addTiers(Tier.open(Usages.price(more.length > 0 ? more[1] : second)))
                .build();
    }

    private static PublishedCase find(String id) {
        return PublishedCases.find(id).orElseThrow();
    }

    /** The published sum has 414.45 kWh of loss in the amount and 414.55 in the energy; ours is of the energy that it prints. */
    @Test
    void bill04() {
        Yuan ours = total(Usages.version(Usages.flat("base", "0.916")), kwh("15084.55"));
        assertThat(ours).isEqualTo(Yuan.of("13817.45"));
        assertThat(find("BILL-04").agrees()).isFalse();
    }

    /** TIER-04: six persons, both bounds 1200 kWh a year higher. */
    @Test
    void tier04() {
        TierSchedule schedule = tiers(TierCycle.ANNUAL, "2760", "0.05", "4800", "0.3")
                .withMethod(TierMethod.INCREMENT)
                .withHousehold(Optional.of(new HouseholdResizing(5, Energy.ofKwh(100), HouseholdBounds.ALL_BOUNDS)));
        BillableAgreement agreement = Usages.agreement(
                        "A1", peakAndValley("0.5583", "0.3583").withTiers(Optional.of(schedule)))
                .withTierFacts(TierFacts.builder().persons(OptionalInt.of(6)).build());
        Bill bill = Billing.price(Usages.usage(Usages.use(agreement, bands(4000, 2500)))
                        .withPeriod(new BillingPeriod(LocalDate.of(2012, 12, 31), LocalDate.of(2013, 12, 31))))
                .orElseThrow()
                .bill();
        assertThat(bill.total()).isEqualTo(Yuan.of("3380.95"));
    }

    /** TIER-09: beyond 200 kWh a month ten per cent less: a tier can be cheaper. */
    @Test
    void tier09() {
        TariffVersion version = Usages.version(Usages.flat("base", "0.575"))
                .withTiers(Optional.of(tiers(TierCycle.MONTHLY, "200", "-0.0575")));
        assertThat(total(version, kwh("2680"))).isEqualTo(Yuan.of("1398.40"));
    }

    /** TIER-10, TIER-11: the published answer of the extra charge, 57.80, takes 100 × 0.56 for 100; it is 13.80. */
    @Test
    void tier10And11() {
        Yuan bands = total(peakAndValley("0.59", "0.31"), bands(40, 60));
        assertThat(bands).isEqualTo(Yuan.of("42.20"));
        Yuan plain = total(Usages.version(Usages.flat("base", "0.56")), kwh("100"));
        assertThat(plain.minus(bands)).isEqualTo(Yuan.of("13.80"));
        Bill other = price(Usages.agreement("A1", peakAndValley("0.5953", "0.3153")), bands(40, 60));
        assertThat(other.lines().stream().map(line -> line.amount().toPlainString()))
                .containsExactly("23.81", "18.92");
        assertThat(other.total()).isEqualTo(Yuan.of("42.73"));
    }

    /** TIER-13: one price or two by band, and where both are the same. */
    @Test
    void tier13() {
        Yuan plain = total(Usages.version(Usages.flat("base", "0.53")), kwh("200"));
        assertThat(plain).isEqualTo(Yuan.of("106.00"));
        assertThat(total(peakAndValley("0.56", "0.36"), bands(50, 150))).isEqualTo(Yuan.of("82.00"));
        assertThat(total(peakAndValley("0.56", "0.36"), bands(170, 30))).isEqualTo(plain);
        assertThat(total(peakAndValley("0.56", "0.36"), bands(100, 100))).isEqualTo(Yuan.of("92.00"));
    }

    /** TIER-14: bands first; in the month after that tiers. */
    @Test
    void tier14() {
        TariffVersion bands = Usages.version(Usages.byBand(Map.of(
                TouBand.PEAK, Usages.price("0.93"),
                TouBand.FLAT, Usages.price("0.62"),
                TouBand.VALLEY, Usages.price("0.31"))));
        BandedEnergy energy = BandedEnergy.of(
                Energy.ofKwh(280),
                Map.of(
                        TouBand.PEAK, Energy.ofKwh(80),
                        TouBand.FLAT, Energy.ofKwh(150),
                        TouBand.VALLEY, Energy.ofKwh(50)));
        assertThat(total(bands, energy)).isEqualTo(Yuan.of("182.90"));
        TariffVersion tiers = Usages.version(Usages.flat("base", "0.62"))
                .withTiers(Optional.of(tiers(TierCycle.MONTHLY, "260", "0.05")));
        assertThat(total(tiers, kwh("280"))).isEqualTo(Yuan.of("174.60"));
    }

    /**
     * AG-09, AG-10, AG-12, AG-13, AG-14: what floats follows from the published flat and peak prices; the valley price follows to 0.0002, the
     * rounding of the published figures.
     */
    @ParameterizedTest
    @CsvSource({
        "AG-09, 0.6106, 0.8872, 0.8, 0.65, 0.3858",
        "AG-10, 0.6078, 0.8441, 0.7, 0.7, 0.3715",
        "AG-12, 0.5918, 0.8342, 0.6, 0.6, 0.3495",
        "AG-13, 0.6534, 0.8407, 0.55, 0.55, 0.4661",
        "AG-14, 0.6257, 0.7790, 0.5, 0.5, 0.4724"
    })
    void theValleyPriceFollows(
            String id, BigDecimal flat, BigDecimal peak, BigDecimal up, BigDecimal down, BigDecimal valley) {
        assertThat(find(id).source()).isNotBlank();
        BigDecimal base = peak.subtract(flat).divide(up, 10, RoundingMode.HALF_UP);
        TariffVersion version = floating(
                base,
                flat.subtract(base),
                Map.of(TouBand.PEAK, BigDecimal.ONE.add(up), TouBand.VALLEY, BigDecimal.ONE.subtract(down)));
        assertThat(published(version, TouBand.PEAK)).isCloseTo(peak, within(new BigDecimal("0.0001")));
        assertThat(published(version, TouBand.VALLEY)).isCloseTo(valley, within(new BigDecimal("0.0002")));
    }

    /** AG-19: Guangdong floats all but the funds of 0.0276; sharp is 1.25 times the peak. */
    @Test
    void ag19() {
        TariffVersion version = floating(
                new BigDecimal("0.6630"),
                new BigDecimal("0.0276"),
                Map.of(TouBand.SHARP, new BigDecimal("2.125"), TouBand.VALLEY, new BigDecimal("0.38")));
        assertThat(published(version, TouBand.SHARP))
                .isCloseTo(new BigDecimal("1.4365"), within(new BigDecimal("0.0002")));
        assertThat(published(version, TouBand.VALLEY))
                .isCloseTo(new BigDecimal("0.2797"), within(new BigDecimal("0.0002")));
    }

    private static TariffVersion floating(BigDecimal base, BigDecimal fixed, Map<TouBand, BigDecimal> ratios) {
        Map<TouBand, Ratio> all = new java.util.EnumMap<>(TouBand.class);
        ratios.forEach((band, ratio) -> all.put(band, Ratio.of(ratio)));
        return Usages.version(
                        Usages.component(
                                "energy",
                                ChargeKind.AGENCY_PURCHASE,
                                new ComponentPrice.Floating(EnergyPrice.ofYuanPerKwh(base), all)),
                        Usages.component(
                                "rest",
                                ChargeKind.TRANSMISSION,
                                new ComponentPrice.Flat(EnergyPrice.ofYuanPerKwh(fixed))))
                .withFloatedPriceRounding(Optional.of(Rounding.halfUp(6)));
    }

    /** A million kWh in one band show its price to the last decimal. */
    private static BigDecimal published(TariffVersion version, TouBand band) {
        Energy energy = Energy.ofKwh(1_000_000);
        return total(version, BandedEnergy.of(energy, Map.of(band, energy)))
                .toBigDecimal()
                .movePointLeft(6)
                .setScale(4, RoundingMode.HALF_UP);
    }

    /** What was billed too much is given back by a refund of its energy and billed again: together it is the right bill. */
    @Property
    void refundAndRebillingAreTheBill(
            @ForAll @IntRange(max = 6000) int before,
            @ForAll @IntRange(max = 3000) int billed,
            @ForAll @IntRange(max = 3000) int right) {
        TariffVersion version = Usages.version(Usages.flat("base", "0.558"))
                .withTiers(Optional.of(tiers(TierCycle.ANNUAL, "2160", "0.05", "4800", "0.3")));
        Yuan wrong = after(version, before, billed);
        Yuan refund = after(version, before + billed, -billed);
        Yuan again = after(version, before, right);
        assertThat(wrong.plus(refund)).isEqualTo(Yuan.ZERO);
        assertThat(wrong.plus(refund).plus(again)).isEqualTo(again);
    }

    /** Two bills of a month that was read in the middle cost what one does, but for half a fen for each of their lines. */
    @Property
    void splittingAPeriodChangesNothing(
            @ForAll @IntRange(max = 90_000) int peak,
            @ForAll @IntRange(max = 90_000) int valley,
            @ForAll @IntRange(max = 100) int percent) {
        TariffVersion version = Usages.version(
                Usages.byBand(Map.of(TouBand.PEAK, Usages.price("0.934561"), TouBand.VALLEY, Usages.price("0.312343"))),
                Usages.flat("transport", "0.106537"),
                Usages.flat("fund", "0.045271"));
        Bill first = price(Usages.agreement("A1", version), bands(peak * percent / 100, valley * percent / 100));
        Bill second = price(
                Usages.agreement("A1", version), bands(peak - peak * percent / 100, valley - valley * percent / 100));
        Yuan whole = total(version, bands(peak, valley));
        BigDecimal gap = first.total().plus(second.total()).minus(whole).toBigDecimal();
        int lines = first.lines().size() + second.lines().size() + 4;
        assertThat(gap.abs()).isLessThanOrEqualTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(lines)));
    }

    private static Yuan after(TariffVersion version, int before, int kwh) {
        BillableAgreement agreement = Usages.agreement("A1", version).withRunningTotal(Energy.ofKwh(before));
        return price(agreement, BandedEnergy.of(Energy.ofKwh(kwh))).total();
    }

    @Test
    void aMinimumIsMadeUp() {
        TariffVersion version =
                Usages.version(Usages.flat("base", "0.5")).withMinimumCharge(Optional.of(Yuan.of("20")));
        assertThat(total(version, kwh("10"))).isEqualTo(Yuan.of("20.00"));
        assertThat(total(version, kwh("41"))).isEqualTo(Yuan.of("20.50"));
    }

    /** Three lines of a third of a fen each more than a fen: by lines 0.00 each, by the sum 0.01 on the largest or the last. */
    @ParameterizedTest
    @CsvSource({"LINE, 0.00", "COMPONENT_LARGEST_LINE, 0.01", "COMPONENT_LAST_LINE, 0.01"})
    void sumsAreRounded(RoundedAs rule, String total) {
        EnergyPrice price = Usages.price("0.004");
        TariffVersion version =
                Usages.version(Usages.byBand(Map.of(TouBand.PEAK, price, TouBand.FLAT, price, TouBand.VALLEY, price))
                        .withRoundedAs(rule));
        Energy one = Energy.ofKwh(1);
        Bill bill = price(
                Usages.agreement("A1", version),
                BandedEnergy.of(Energy.ofKwh(3), Map.of(TouBand.PEAK, one, TouBand.FLAT, one, TouBand.VALLEY, one)));
        assertThat(bill.total()).isEqualTo(Yuan.of(total));
        int taker = rule == RoundedAs.COMPONENT_LAST_LINE ? 2 : 0;
        assertThat(bill.lines().get(taker).amount()).isEqualTo(Yuan.of(total));
    }

    /**
     * Three components of 0.334 yuan: 0.33 each by lines, 0.99; 1.002 exactly, so that the total alone rounded is 1.00 and the first of
     * the largest, or the last line, shows 0.34.
     */
    @ParameterizedTest
    @CsvSource({"SUM_OF_LINES, 0.99, -1", "TOTAL_LARGEST_LINE, 1.00, 0", "TOTAL_LAST_LINE, 1.00, 2"})
    void theTotalIsRounded(TotalRounding rule, String total, int taker) {
        TariffVersion version =
                Usages.version(Usages.flat("one", "0.334"), Usages.flat("two", "0.334"), Usages.flat("three", "0.334"));
        ComputedBill computed = Billing.price(Usages.usage(Usages.use(Usages.agreement("A1", version), "1"))
                        .withPolicy(BillingPolicy.defaults().withTotalRounding(rule)))
                .orElseThrow();
        assertThat(computed.bill().total()).isEqualTo(Yuan.of(total));
        for (int i = 0; i < 3; i++) {
            assertThat(computed.bill().lines().get(i).amount()).isEqualTo(Yuan.of(i == taker ? "0.34" : "0.33"));
        }
        assertThat(computed.explain()).hasSizeGreaterThan(3);
    }
}
