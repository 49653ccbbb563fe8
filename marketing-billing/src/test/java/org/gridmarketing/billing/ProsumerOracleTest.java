package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.billing.input.FeedInUsage;
import org.gridmarketing.billing.input.FeedInUsage.Subsidy;
import org.gridmarketing.billing.input.FeedInUsage.SubsidyBasis;
import org.gridmarketing.billing.input.MarketSlot;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.text.Bilingual;

/** Invented generators and market users against plain arithmetic with {@link BigDecimal}. */
class ProsumerOracleTest {
    private static final Bilingual NAME = new Bilingual("补贴", "Subsidy");

    private static BigDecimal number(Random random, int bound, int scale) {
        return BigDecimal.valueOf(random.nextInt(bound), scale);
    }

    private static BigDecimal fen(BigDecimal yuan) {
        return yuan.setScale(2, RoundingMode.HALF_UP);
    }

    @Property(tries = 100)
    void noFenOfAStatementDiffers(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            BigDecimal exported = number(random, 900_000, 2);
            BigDecimal generated = exported.add(number(random, 900_000, 2));
            BigDecimal price = number(random, 900_000, 6);
            FeedInUsage.Mode mode = FeedInUsage.Mode.values()[random.nextInt(2)];
            List<Subsidy> subsidies = new ArrayList<>();
            List<BigDecimal> amounts = new ArrayList<>(List.of(fen(exported.multiply(price))));
            for (SubsidyBasis basis : SubsidyBasis.values()) {
                BigDecimal each = number(random, 60_000, 5);
                subsidies.add(new Subsidy(basis.name(), NAME, EnergyPrice.ofYuanPerKwh(each), basis));
                BigDecimal own = mode == FeedInUsage.Mode.FULL_FEED_IN ? BigDecimal.ZERO : generated.subtract(exported);
                BigDecimal energy =
                        basis == SubsidyBasis.GENERATED ? generated : basis == SubsidyBasis.EXPORTED ? exported : own;
                amounts.add(fen(energy.multiply(each)));
            }
            BigDecimal total = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            Bill bill = Billing.feedIn(ProsumerTest.usage(generated.toPlainString(), exported.toPlainString())
                            .withMode(mode)
                            .withFeedInPrice(Optional.of(EnergyPrice.ofYuanPerKwh(price)))
                            .withSubsidies(subsidies)
                            .withPolicy(BillingPolicy.defaults().withVatRate(Optional.of(Percentage.ofPercent("13")))))
                    .orElseThrow()
                    .bill();
            assertThat(bill.total().toBigDecimal()).isEqualByComparingTo(total);
            assertThat(bill.vatIncluded().orElseThrow().toBigDecimal())
                    .isEqualByComparingTo(total.multiply(BigDecimal.valueOf(13))
                            .divide(BigDecimal.valueOf(113), 2, RoundingMode.HALF_UP));
        }
    }

    @Property(tries = 100)
    void noFenOfAMarketUserDiffers(@ForAll long seed) {
        Random random = new Random(seed);
        List<MarketSlot> slots = new ArrayList<>();
        BigDecimal contract = BigDecimal.ZERO;
        BigDecimal deviation = BigDecimal.ZERO;
        for (int i = 0; i < 96; i++) {
            BigDecimal agreed = number(random, 9000, 3);
            BigDecimal used = number(random, 9000, 3);
            BigDecimal price = number(random, 900_000, 6);
            BigDecimal deviationPrice = number(random, 900_000, 6).subtract(new BigDecimal("0.1"));
            slots.add(new MarketSlot(
                    "slot " + i,
                    Energy.ofKwh(agreed),
                    EnergyPrice.ofYuanPerKwh(price),
                    Energy.ofKwh(used),
                    EnergyPrice.ofYuanPerKwh(deviationPrice)));
            contract = contract.add(agreed.multiply(price));
            deviation = deviation.add(used.subtract(agreed).multiply(deviationPrice));
        }
        List<StatedCharge> charges = MarketSettlement.charges("A1", slots, Rounding.FEN);
        assertThat(charges.get(0).amount().toBigDecimal()).isEqualByComparingTo(fen(contract));
        assertThat(charges.get(1).amount().toBigDecimal()).isEqualByComparingTo(fen(deviation));
    }
}
