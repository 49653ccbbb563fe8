package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.FeedInUsage;
import org.gridmarketing.billing.input.FeedInUsage.Subsidy;
import org.gridmarketing.billing.input.FeedInUsage.SubsidyBasis;
import org.gridmarketing.billing.input.MarketSlot;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.trace.TraceNode;
import org.junit.jupiter.api.Test;

/** Customers who generate, and customers who buy on the market. */
class ProsumerTest {
    private static final Bilingual NATIONAL = new Bilingual("国家补贴", "National subsidy");
    private static final Bilingual LOCAL = new Bilingual("市级补贴", "City subsidy");

    static FeedInUsage usage(String generated, String exported) {
        return FeedInUsage.builder()
                .customerNo("C1")
                .contractNo("G1")
                .period(Usages.MONTH)
                .policy(BillingPolicy.defaults())
                .mode(FeedInUsage.Mode.SELF_USE_WITH_SURPLUS)
                .generated(Energy.ofKwh(generated))
                .exported(Energy.ofKwh(exported))
                .build();
    }

    private static Bill statement(FeedInUsage usage) {
        return Billing.feedIn(usage).orElseThrow().bill();
    }

    /**
     * PV-01 (jiapv.com/category/201712/21/21681): 12000 kWh generated, 4800 exported; with the 4869.60 yuan that the 7200 kWh would
     * have cost (TIER-15) it is worth 13106.88.
     */
    @Test
    void selfUseWithSurplus() {
        FeedInUsage usage = usage("12000", "4800")
                .withFeedInPrice(Optional.of(Usages.price("0.4161")))
                .withSubsidies(
                        new Subsidy("national", NATIONAL, Usages.price("0.42"), SubsidyBasis.GENERATED),
                        new Subsidy("local", LOCAL, Usages.price("0.1"), SubsidyBasis.GENERATED));
        Bill bill = statement(usage);
        assertThat(bill.lines().stream().map(line -> line.amount().toPlainString()))
                .containsExactly("1997.28", "5040.00", "1200.00");
        Yuan saved = Billing.bill(SampleCases.tier15()).orElseThrow().bill().total();
        assertThat(bill.total().plus(saved)).isEqualTo(Yuan.of("13106.88"));
    }

    /** PV-03 (88.wendadaohang.com/zd/1KS1c1aaccStStVSMg): 360 generated, 60 exported at 0.455; the self-used 300 saved 167.40. */
    @Test
    void aMonthOfSurplus() {
        FeedInUsage usage = usage("360", "60")
                .withFeedInPrice(Optional.of(Usages.price("0.455")))
                .withSubsidies(new Subsidy("national", NATIONAL, Usages.price("0.42"), SubsidyBasis.GENERATED));
        Bill bill = statement(usage);
        assertThat(bill.lines().stream().map(line -> line.amount().toPlainString()))
                .containsExactly("27.30", "151.20");
        Bill avoided = Billing.price(Usages.usage(
                        Usages.use(Usages.agreement("A1", Usages.version(Usages.flat("base", "0.558"))), "300")))
                .orElseThrow()
                .bill();
        assertThat(bill.total().plus(avoided.total())).isEqualTo(Yuan.of("345.90"));
    }

    /** All is sold; a subsidy on what the customer uses itself is then nothing, whatever is lost on the way. */
    @Test
    void fullFeedIn() {
        FeedInUsage usage = usage("1000", "990")
                .withMode(FeedInUsage.Mode.FULL_FEED_IN)
                .withFeedInPrice(Optional.of(Usages.price("0.4")))
                .withSubsidies(
                        new Subsidy("exported", NATIONAL, Usages.price("0.1"), SubsidyBasis.EXPORTED),
                        new Subsidy("own", LOCAL, Usages.price("0.1"), SubsidyBasis.SELF_USED));
        assertThat(statement(usage).total()).isEqualTo(Yuan.of("495.00"));
        Bill surplus = statement(usage.withMode(FeedInUsage.Mode.SELF_USE_WITH_SURPLUS));
        assertThat(surplus.total()).isEqualTo(Yuan.of("496.00"));
        assertThat(surplus.warnings()).isEmpty();
        assertThat(statement(usage).warnings())
                .extracting(BillWarning::code)
                .containsExactly(BillingIssues.FULL_FEED_IN_DIFFERS);
        assertThat(statement(usage).warnings().get(0).message(Language.ZH)).contains("1000", "990");
        assertThat(statement(usage.withExported(Energy.ofKwh("1000.0"))).warnings())
                .isEmpty();
    }

    @Test
    void everyReasonIsTold() {
        assertThat(Billing.feedIn(usage("-1", "-2")).issues().stream().map(each -> each.code()))
                .containsExactly(BillingIssues.NEGATIVE, BillingIssues.NEGATIVE);
        assertThat(Billing.feedIn(usage("10", "11")).issues().stream().map(each -> each.code()))
                .containsExactly(BillingIssues.MORE_EXPORTED_THAN_GENERATED);
    }

    @Test
    void aStatementExplainsItself() {
        FeedInUsage usage = usage("360", "60").withFeedInPrice(Optional.of(Usages.price("0.455")));
        assertThat(Billing.feedIn(usage).orElseThrow().explain()).hasSize(2);
    }

    /** 300 of 360 kWh were used at home. */
    @Test
    void whatWasUsedAtHomeIsADifference() {
        FeedInUsage usage = usage("360", "60")
                .withSubsidies(new Subsidy("own", NATIONAL, Usages.price("0.1"), SubsidyBasis.SELF_USED));
        ComputedBill computed = Billing.feedIn(usage).orElseThrow();
        TraceNode used =
                TraceReader.of(BillingSteps.SELF_USED, computed.explain()).get(0);
        assertThat(TraceReader.number(used, "Wg").subtract(TraceReader.number(used, "We")))
                .isEqualByComparingTo(TraceReader.result(used));
        assertThat(computed.lines().get(0).quantity().toBigDecimal()).isEqualByComparingTo("300");
        assertThat(used.subject()).isEqualTo(computed.lines().get(0).ref());
    }

    /**
     * Two hours of a curve: 100 at 0.40 and 120 used, 100 at 0.50 and 70 used, deviations at 0.60 and −0.02. 90.00 for the contract,
     * 20 × 0.6 + (−30) × (−0.02) = 12.60 for the deviation.
     */
    @Test
    void contractCurveAndDeviation() {
        List<MarketSlot> slots = List.of(
                new MarketSlot(
                        "08:00", Energy.ofKwh(100), Usages.price("0.40"), Energy.ofKwh(120), Usages.price("0.60")),
                new MarketSlot(
                        "09:00", Energy.ofKwh(100), Usages.price("0.50"), Energy.ofKwh(70), Usages.price("-0.02")));
        SettledUsage usage = Usages.usage(
                        Usages.use(Usages.agreement("A1", Usages.version(Usages.flat("transport", "0.1"))), "190"))
                .withStatedCharges(MarketSettlement.charges("A1", slots, Rounding.FEN));
        ComputedBill computed = Billing.price(usage).orElseThrow();
        List<BillLine> market = computed.bill().lines().stream()
                .filter(line -> line.kind() == ChargeKind.MARKET_PURCHASE)
                .toList();
        assertThat(market.stream().map(line -> line.quantity() + " " + line.price() + " " + line.amount()))
                .containsExactly("200 kWh 0.45 yuan/kWh 90.00 yuan", "-10 kWh -1.26 yuan/kWh 12.60 yuan");
        assertThat(market.stream().map(line -> line.quantity().toBigDecimal()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("190");
        assertThat(computed.bill().total()).isEqualTo(Yuan.of("121.60"));
        assertThat(computed.explain()).isNotEmpty();
    }
}
