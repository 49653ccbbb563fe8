package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.TwoPart.archived;
import static org.gridmarketing.billing.TwoPart.basic;
import static org.gridmarketing.billing.TwoPart.period;
import static org.gridmarketing.billing.TwoPart.suspended;
import static org.gridmarketing.billing.TwoPart.unit;
import static org.gridmarketing.billing.TwoPart.with;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.ChargedMonth;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.BasicChargeMethod;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.point.FormerPrice;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.LoadFactorDiscount;
import org.gridmarketing.model.tariff.PriceChangeSplit;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.time.Timeline;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Basic charges whose price or category changes inside the month, and several two-part agreements of one customer. */
class BasicPriceChangeTest {
    private static final String POWER = "FX-BILL-02-POWER";
    private static final String LIGHTING_AGREEMENT = "FX-BILL-02-A2";

    private static BasicChargePrices capacity(String price) {
        return BasicChargePrices.builder()
                .capacityPrice(CapacityPrice.ofYuanPerKvaMonth(price))
                .build();
    }

    /** The power tariff costs 28 until the day before and another price from the day on. */
    private static Edit changing(Edit edit, String day, String price) {
        return edit.tariff(POWER, tariff -> {
            TariffVersion old = tariff.versions().get(0);
            LocalDate first = LocalDate.parse(day);
            return tariff.withVersions(
                    old.withEffective(EffectiveRange.of(old.effective().from(), first.minusDays(1))),
                    old.withEffective(EffectiveRange.since(first)).withBasicCharge(capacity(price)));
        });
    }

    private static Edit march() {
        return archived(period("2009-03-01", "2009-03-31", "28"), "310");
    }

    /** 310 kVA for 10 of 31 days at 28 and 21 days at 31 yuan: 100 and 210 kVA. */
    @Test
    void theCapacityPriceChanges() {
        Edit edit = changing(march(), "2009-03-11", "31");
        assertThat(basic(edit)).containsExactly("100 kVA 2800.00", "210 kVA 6510.00");
        assertThat(TwoPart.bill(edit).lines())
                .filteredOn(line -> line.kind() == ChargeKind.CAPACITY_CHARGE)
                .extracting(line -> line.days().map(BillingPeriod::days).orElse(0))
                .containsExactly(10, 21);
        assertThat(TwoPart.bill(edit).lines())
                .as("energy at one price is one line")
                .filteredOn(line -> line.quantity() instanceof Energy)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.days()).isEmpty());
        assertThat(basic(edit.policy(p -> p.withPriceChangeSplit(PriceChangeSplit.CLOSING_PRICE))))
                .containsExactly("310 kVA 9610.00");
    }

    /** Each line tells its own share: the days and what was there on them, and the last what the others left. */
    @Test
    void theSharesAreComputedAgainFromWhatIsPrinted() {
        Edit march = TwoPart.with(
                march(), TwoPart.unit("T1", "1000", TwoPart.suspended("2009-03-14")), TwoPart.unit("T2", "630"));
        ComputedBill computed =
                Billing.bill(changing(march, "2009-03-16", "31").result()).orElseThrow();
        List<BillLine> lines = computed.lines().stream()
                .filter(line -> line.kind() == ChargeKind.CAPACITY_CHARGE)
                .toList();
        assertThat(lines).hasSize(2);
        TraceNode share = only(BillingSteps.BASIC_PRICE_PART, lines.get(0), computed);
        BigDecimal weight = TraceReader.number(share, "S1")
                .multiply(TraceReader.number(share, "d1"))
                .add(TraceReader.number(share, "S2").multiply(TraceReader.number(share, "d2")));
        assertThat(TraceReader.number(share, "w")).isEqualByComparingTo(weight);
        assertThat(TraceReader.days(share).count()).isEqualTo(15);
        assertThat(TraceReader.result(share))
                .isEqualByComparingTo(TraceReader.number(share, "S")
                        .multiply(weight)
                        .divide(TraceReader.number(share, "Σw"), 2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(lines.get(0).quantity().toBigDecimal());
        TraceNode rest = only(BillingSteps.BASIC_PRICE_REST, lines.get(1), computed);
        assertThat(TraceReader.days(rest).count()).isEqualTo(16);
        assertThat(TraceReader.number(rest, "ΣSi")).isEqualByComparingTo(TraceReader.result(share));
        assertThat(TraceReader.result(rest))
                .isEqualByComparingTo(TraceReader.number(rest, "S0").subtract(TraceReader.number(rest, "ΣSi")))
                .isEqualByComparingTo(lines.get(1).quantity().toBigDecimal());
    }

    private static TraceNode only(TraceStep step, BillLine line, ComputedBill computed) {
        List<TraceNode> found = TraceReader.of(step, computed.explain()).stream()
                .filter(node -> node.subject().equals(line.ref()))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** A change to the same price changes nothing. */
    @Test
    void aChangeThatChangesNothing() {
        assertThat(basic(changing(march(), "2009-03-11", "28"))).containsExactly("310 kVA 8680.00");
    }

    private static BasicChargePrices prices(String capacity, String demand, Optional<LoadFactorDiscount> discount) {
        return BasicChargePrices.builder()
                .capacityPrice(CapacityPrice.ofYuanPerKvaMonth(capacity))
                .demandPrice(DemandPrice.ofYuanPerKwMonth(demand))
                .loadFactorDiscount(discount)
                .build();
    }

    private static Optional<LoadFactorDiscount> discount(String percent) {
        return Optional.of(new LoadFactorDiscount(Ratio.of("260"), Percentage.ofPercent(percent)));
    }

    private static List<String> lines(BasicCharge basis, String kwh, BasicChargePrices early, BasicChargePrices late) {
        TariffVersion version = Usages.version(Usages.flat("base", "0"));
        CompiledTariff first = CompiledTariff.of("T", version.withBasicCharge(early));
        CompiledTariff second = CompiledTariff.of("T", version.withBasicCharge(late));
        LocalDate day = LocalDate.parse("2025-06-13");
        BillableAgreement agreement = Usages.agreement("A1", second.version())
                .withTariff(second)
                .withTariffTimeline(Timeline.ofDays(Usages.MONTH, each -> each.isBefore(day) ? first : second))
                .withBasicCharge(basis);
        SettledUsage usage = Usages.usage(new AgreementUsage(
                agreement, BandedEnergy.of(Energy.ofKwh(kwh)), ReactiveEnergy.ZERO, Optional.of(Power.ofKw(400))));
        return Billing.price(usage).orElseThrow().bill().lines().stream()
                .filter(line -> !(line.quantity() instanceof Energy))
                .map(line -> line.quantity() + " " + line.amount().toPlainString())
                .toList();
    }

    /** Demand prices and discounts divide no capacity, capacity prices no demand. */
    @Test
    void aPriceThatIsNotBilledDividesNothing() {
        BasicCharge capacity = new BasicCharge.ByCapacity(ApparentPower.ofKva(500));
        BasicCharge demand =
                new BasicCharge.ByActualDemand(ApparentPower.ofKva(500), ApparentPower.ofKva(500), Optional.empty());
        BasicChargePrices early = prices("20", "30", Optional.empty());
        BasicChargePrices demandOnly = prices("20", "40", discount("90"));
        BasicChargePrices capacityOnly = prices("25", "30", Optional.empty());
        assertThat(lines(capacity, "0", early, demandOnly)).containsExactly("500 kVA 10000.00");
        assertThat(lines(capacity, "0", early, capacityOnly)).containsExactly("200 kVA 4000.00", "300 kVA 7500.00");
        assertThat(lines(demand, "0", early, capacityOnly)).containsExactly("400 kW 12000.00");
        assertThat(lines(demand, "0", early, demandOnly)).containsExactly("160 kW 4800.00", "240 kW 9600.00");
    }

    /** A discount divides a demand where it is earned: from 260 kWh for each of 500 kVA. Two ways to 27 yuan are one price. */
    @Test
    void aDiscountDividesADemandWhereItIsEarned() {
        BasicCharge demand =
                new BasicCharge.ByActualDemand(ApparentPower.ofKva(500), ApparentPower.ofKva(500), Optional.empty());
        BasicChargePrices full = prices("20", "30", Optional.empty());
        BasicChargePrices discounted = prices("20", "30", discount("90"));
        assertThat(lines(demand, "129999", full, discounted)).containsExactly("400 kW 12000.00");
        assertThat(lines(demand, "130000", full, discounted)).containsExactly("160 kW 4800.00", "240 kW 6480.00");
        assertThat(lines(demand, "130000", discounted, full)).containsExactly("160 kW 4320.00", "240 kW 7200.00");
        assertThat(lines(demand, "130000", discounted, prices("20", "27", Optional.empty())))
                .containsExactly("400 kW 10800.00");
    }

    /** Suspended on 14 March, price from 11 March: 1063.33 kVA, of which 16300 of 32530 kVA days are at the old price. */
    @Test
    void priceAndCapacityChange() {
        Edit edit = with(
                period("2009-03-01", "2009-03-31", "28"),
                unit("T1", "1000", suspended("2009-03-14")),
                unit("T2", "630"));
        // 13 days of 1630 and 18 of 630 are 32530 kVA days, the first ten of them 16300: 532.81 of 1063.33
        assertThat(basic(changing(edit, "2009-03-11", "31")))
                .containsExactly("532.81 kVA 14918.68", "530.52 kVA 16446.12");
    }

    /** Below the threshold since 11 March the customer is on a single-part tariff: ten of thirty days of 310 kVA. */
    @ParameterizedTest
    @CsvSource({"2009-03-10, 103.33 kVA 2893.24", "2009-03-30, 310 kVA 8680.00"})
    void toASinglePartTariff(LocalDate last, String billed) {
        Edit edit = march().agreement(
                        TwoPart.AGREEMENT,
                        a -> a.withPriceCode(Recorded.of("FX-BILL-02-LIGHTING"))
                                .withStructure(Recorded.of(PricingStructure.SINGLE_PART))
                                .withTouExecuted(Recorded.of(org.gridmarketing.model.code.YesNo.YES))
                                .withFormerPrices(new FormerPrice(POWER, last)));
        assertThat(basic(edit)).containsExactly(billed);
    }

    private static SettledUsage demand(Optional<ChargedMonth> part, String from, String secondPrice) {
        BillingPeriod june = Usages.MONTH;
        CompiledTariff first = demandTariff("30");
        CompiledTariff second = demandTariff(secondPrice);
        LocalDate day = LocalDate.parse(from);
        BillableAgreement agreement = Usages.agreement("A1", second.version())
                .withTariff(second)
                .withTariffTimeline(Timeline.ofDays(june, each -> each.isBefore(day) ? first : second))
                .withBasicCharge(
                        new BasicCharge.ByActualDemand(ApparentPower.ofKva(500), ApparentPower.ofKva(500), part));
        return Usages.usage(new AgreementUsage(
                agreement, BandedEnergy.of(Energy.ZERO), ReactiveEnergy.ZERO, Optional.of(Power.ofKw(400))));
    }

    private static CompiledTariff demandTariff(String price) {
        return CompiledTariff.of(
                "T",
                Usages.version(Usages.flat("base", "0"))
                        .withBasicCharge(BasicChargePrices.builder()
                                .demandPrice(DemandPrice.ofYuanPerKwMonth(price))
                                .build()));
    }

    /** 400 kW for 12 of 30 days at 30 and 18 days at 40 yuan. */
    @Test
    void theDemandPriceChanges() {
        Outcome<ComputedBill> bill = Billing.price(demand(Optional.empty(), "2025-06-13", "40"));
        assertThat(bill.orElseThrow().bill().lines())
                .extracting(line -> line.quantity() + " " + line.amount().toPlainString())
                .containsExactly("160 kW 4800.00", "240 kW 9600.00");
    }

    /** The price is the same, but a discount comes on 13 June; of June 20 days are charged. */
    static Outcome<ComputedBill> discountChangeInAPartMonth() {
        SettledUsage usage = demand(Optional.of(new ChargedMonth(Usages.MONTH, 20)), "2025-06-13", "30");
        AgreementUsage use = usage.agreements().get(0);
        CompiledTariff last = use.agreement().tariff();
        CompiledTariff discounted = CompiledTariff.of(
                "T",
                last.version()
                        .withBasicCharge(last.version()
                                .basicCharge()
                                .map(prices -> prices.withLoadFactorDiscount(discount("90")))));
        LocalDate day = LocalDate.parse("2025-06-13");
        BillableAgreement agreement = use.agreement()
                .withTariff(discounted)
                .withTariffTimeline(Timeline.ofDays(Usages.MONTH, each -> each.isBefore(day) ? last : discounted));
        return Billing.price(
                usage.withAgreements(new AgreementUsage(agreement, use.energy(), use.reactive(), use.demand())));
    }

    static Outcome<ComputedBill> priceChangeInAPartMonth() {
        return Billing.price(demand(Optional.of(new ChargedMonth(Usages.MONTH, 20)), "2025-06-13", "40"));
    }

    private static Edit twoTwoPart() {
        return march().agreement(
                        LIGHTING_AGREEMENT,
                        a -> a.withPriceCode(Recorded.of(POWER))
                                .withStructure(Recorded.of(PricingStructure.TWO_PART))
                                .withTouExecuted(Recorded.of(org.gridmarketing.model.code.YesNo.NO))
                                .withBasicChargeMethod(Recorded.of(BasicChargeMethod.CAPACITY)))
                .version(POWER, v -> v.withComponents(List.of(Usages.flat("base", "0.5"))));
    }

    /** Each of several two-part agreements is billed for the transformers behind its points. */
    @Test
    void severalAgreementsByTheirTransformers() {
        Edit edit = with(twoTwoPart(), unit("T1", "1000", suspended("2009-03-14")), unit("T2", "630"))
                .point("FX-BILL-02-P1", p -> p.withTransformerNo(Recorded.of("T1")))
                .point("FX-BILL-02-P2", p -> p.withTransformerNo(Recorded.of("T2")));
        assertThat(basic(edit)).containsExactly("433.33 kVA 12133.24", "630 kVA 17640.00");
    }

    /** Or for the capacity of its own points, as on bills of Guangxi with two incoming lines. */
    @Test
    void severalAgreementsByTheCapacityOfTheirPoints() {
        Edit edit = twoTwoPart()
                .point("FX-BILL-02-P1", p -> p.withCapacity(Recorded.of(ApparentPower.ofKva(400))))
                .point(
                        "FX-BILL-02-P2",
                        p -> p.withCapacity(Recorded.of(ApparentPower.ofKva(200)))
                                .withParentNo(Recorded.absent())
                                .withDeductedFromParent(Recorded.absent()));
        assertThat(basic(edit)).containsExactly("400 kVA 11200.00", "200 kVA 5600.00");
    }

    static Edit equipmentBehindBoth() {
        return with(twoTwoPart(), unit("T1", "1000"))
                .point("FX-BILL-02-P1", p -> p.withTransformerNo(Recorded.of("T1")))
                .point("FX-BILL-02-P2", p -> p.withTransformerNo(Recorded.of("T1")));
    }

    @Test
    void equipmentBehindNobody() {
        Edit edit = with(twoTwoPart(), unit("T1", "1000"), unit("T2", "630"))
                .point("FX-BILL-02-P1", p -> p.withTransformerNo(Recorded.of("T1")));
        assertThat(Billing.bill(edit.result()).issues().stream().map(Issue::code))
                .contains(BillingIssues.EQUIPMENT_OF_NO_AGREEMENT);
    }
}
