package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.input.TierFacts;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.PowerFactorRounding;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.trace.TraceNode;

/** What holds for every bill, whatever it is for. */
class BillLawsTest {
    private static final ObjectMapper MAPPER = MarketingJson.newMapper();

    private static SettledUsage usage(long seed) {
        return RandomUsages.next(new Random(seed));
    }

    private static ComputedBill price(SettledUsage usage) {
        return Billing.price(usage).orElseThrow();
    }

    private static List<TraceNode> nodesOf(BillLine line, List<TraceNode> nodes) {
        return nodes.stream().filter(node -> node.subject().equals(line.ref())).toList();
    }

    @Property
    void theTotalIsTheSumOfTheLines(@ForAll long seed) {
        Bill bill = price(usage(seed)).bill();
        BigDecimal sum = bill.lines().stream()
                .map(line -> line.amount().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(bill.total().toBigDecimal()).isEqualByComparingTo(sum);
        assertThat(bill.lines().stream().map(BillLine::number))
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, bill.lines().size())
                                .boxed()
                                .toList());
    }

    @Property
    void everyAmountIsInWholeFen(@ForAll long seed) {
        assertThat(price(usage(seed)).bill().lines())
                .allSatisfy(
                        line -> assertThat(line.amount().toBigDecimal().scale()).isLessThanOrEqualTo(2));
    }

    @Property
    void theLinesOfAComponentHoldAllEnergy(@ForAll long seed) {
        SettledUsage usage = usage(seed);
        Bill bill = price(usage).bill();
        for (AgreementUsage each : usage.agreements()) {
            each.agreement().tariff().version().components().stream()
                    .filter(component -> component.statedQuantity().isEmpty()
                            && !each.agreement().exemptComponents().contains(component.code()))
                    .forEach(component -> assertThat(bill.lines().stream()
                                    .filter(line -> line.source()
                                                    .agreementNo()
                                                    .equals(each.agreement().no())
                                            && line.source().component().equals(component.code()))
                                    .map(line -> (Energy) line.quantity())
                                    .reduce(Energy.ZERO, Energy::plus))
                            .as(component.code())
                            .isEqualTo(each.energy().total()));
        }
    }

    @Property
    void aBillExplainsEveryLineUpToItsAmount(@ForAll long seed) {
        ComputedBill computed = price(usage(seed));
        List<TraceNode> nodes = computed.explain();
        for (BillLine line : computed.bill().lines()) {
            List<TraceNode> own = nodesOf(line, nodes);
            assertThat(own).as("%s", line).isNotEmpty();
            Yuan told = yuan(own.get(own.size() - 1).result());
            assertThat(told).as("%s by %s", line, own).isEqualTo(line.amount());
        }
        assertThat(nodes).allSatisfy(node -> {
            assertThat(node.render(Language.ZH)).isNotBlank();
            assertThat(node.render(Language.EN)).isNotBlank();
        });
    }

    private static Yuan yuan(Arg arg) {
        Arg.Amount amount = (Arg.Amount) arg;
        assertThat(amount.unit()).isEqualTo("yuan");
        return Yuan.of(amount.number());
    }

    /** Who takes the printed quantity and price and rounds as the trace says gets the printed amount. */
    @Property
    void aLineCanBeComputedAgainFromWhatIsPrinted(@ForAll long seed) {
        SettledUsage usage = usage(seed);
        ComputedBill computed = price(usage);
        List<TraceNode> nodes = computed.explain();
        boolean eachLine = usage.policy().powerFactorRounding() == PowerFactorRounding.EACH_LINE;
        for (BillLine line : computed.bill().lines()) {
            if (line.kind() != ChargeKind.POWER_FACTOR_ADJUSTMENT || !eachLine) {
                List<TraceNode> own = nodesOf(line, nodes);
                if (own.get(own.size() - 1).rounding().isEmpty()) {
                    continue; // this line takes what rounding a sum left over, and says so
                }
                Rounding rounding = own.get(own.size() - 1).rounding().orElseThrow();
                assertThat(line.amount().toBigDecimal())
                        .as("%s", line)
                        .isEqualByComparingTo(product(line).setScale(rounding.scale(), rounding.mode()));
            }
        }
    }

    private static BigDecimal product(BillLine line) {
        BigDecimal product =
                line.quantity().toBigDecimal().multiply(line.price().toBigDecimal());
        return line.price() instanceof Percentage ? product.movePointLeft(2) : product;
    }

    @Property
    void aBillSurvivesJson(@ForAll long seed) throws Exception {
        Bill bill = price(usage(seed)).bill();
        String json = MAPPER.writeValueAsString(bill);
        Bill back = MAPPER.readValue(json, Bill.class);
        assertThat(back).isEqualTo(bill);
        assertThat(MAPPER.writeValueAsString(back)).isEqualTo(json);
    }

    /** Unless its year is settled again, because supply ends. */
    @Property
    void anAgreementWithoutEnergyChangesNothing(@ForAll long seed) {
        SettledUsage usage = usage(seed);
        AgreementUsage first = usage.agreements().get(0);
        AgreementUsage idle = new AgreementUsage(
                first.agreement()
                        .withNo("IDLE")
                        .withBasicCharge(Optional.empty())
                        .withTierFacts(TierFacts.NONE)
                        .withFreeEnergy(Energy.ZERO)
                        .withStatedPowerFactorBase(Optional.empty()),
                BandedEnergy.NONE,
                ReactiveEnergy.ZERO,
                Optional.empty());
        List<AgreementUsage> more = new ArrayList<>(usage.agreements());
        more.add(idle);
        if (first.agreement().tariff().version().minimumCharge().isPresent()) {
            return; // a minimum is owed without energy too
        }
        SettledUsage without = usage.withStatedQuantities(Map.of("green", Energy.ZERO));
        assertThat(price(without.withAgreements(more)).bill())
                .isEqualTo(price(without).bill());
    }

    /** One more kWh never makes the energy charge smaller where no price is below zero. */
    @Property
    void moreEnergyNeverCostsLess(@ForAll long seed, @ForAll long moreSeed) {
        SettledUsage usage = usage(seed);
        AgreementUsage use = usage.agreements().get(0);
        Energy more = Energy.ofKwh(new BigDecimal(new Random(moreSeed).nextInt(100_000)).movePointLeft(2));
        AgreementUsage larger = new AgreementUsage(
                use.agreement(),
                use.energy().withAddedTo(org.gridmarketing.model.code.TouBand.FLAT, more),
                use.reactive(),
                use.demand());
        Bill less = price(usage.withAgreements(use)).bill();
        Bill much = price(usage.withAgreements(larger)).bill();
        boolean below = much.lines().stream()
                .anyMatch(line -> line.price().isNegative() && line.kind() != ChargeKind.POWER_FACTOR_ADJUSTMENT);
        boolean refund = use.energy().total().isNegative() || dividesBands(use);
        if (!below && !refund) {
            assertThat(energyCharge(much)).isGreaterThanOrEqualTo(energyCharge(less));
        }
    }

    /** Whole kWh of bands in tiers may move between a dear and a cheap band. */
    private static boolean dividesBands(AgreementUsage use) {
        return use.energy().isDivided()
                && use.agreement().tariff().version().tiers().isPresent();
    }

    private static Yuan energyCharge(Bill bill) {
        return bill.lines().stream()
                .filter(line -> line.quantity() instanceof Energy)
                .map(BillLine::amount)
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    /** Tax is a share of what is taxed: between nothing and all of it, and rate/(100+rate) of it to half a fen. */
    @Property
    void taxIsContainedInTheTaxedLines(@ForAll long seed) {
        Bill bill = price(usage(seed)).bill();
        BigDecimal taxed = bill.lines().stream()
                .filter(line -> line.source().taxed())
                .map(line -> line.amount().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(bill.vatIncluded().isPresent()).isEqualTo(bill.vatRate().isPresent());
        bill.vatRate().ifPresent(rate -> {
            BigDecimal tax = bill.vatIncluded().orElseThrow().toBigDecimal();
            BigDecimal net = taxed.subtract(tax);
            BigDecimal again =
                    net.multiply(rate.toBigDecimal()).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
            assertThat(again.subtract(tax).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
        });
    }
}
