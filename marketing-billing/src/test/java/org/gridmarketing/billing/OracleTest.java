package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.tariff.PowerFactorRounding;
import org.junit.jupiter.api.Test;

/**
 * Random bills against {@link NaiveBill}: no line, total or tax may differ by a fen. Each of the 100 tries prices as many bills as
 * the system property {@code gridmarketing.oracle.bills} says (25 unless set, which makes 2500), for example
 * {@code mvn -pl marketing-billing test -Dtest=OracleTest -Dgridmarketing.oracle.bills=10000} for a million.
 */
class OracleTest {
    private static final int BILLS_PER_TRY = Integer.getInteger("gridmarketing.oracle.bills", 25);

    @Property(tries = 100)
    void noFenDiffers(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BILLS_PER_TRY; i++) {
            SettledUsage usage = RandomUsages.next(random);
            Bill bill = Billing.price(usage).orElseThrow().bill();
            assertThat(NaiveBill.textOf(bill)).as("%s", usage).isEqualTo(NaiveBill.of(usage));
        }
    }

    /** Otherwise the comparison would prove nothing about what the invented bills leave out. */
    @Test
    void theInventedBillsHaveEveryKindOfLine() {
        Random random = new Random(42);
        Set<ChargeKind> kinds = EnumSet.noneOf(ChargeKind.class);
        int tiers = 0;
        int adjusted = 0;
        int eachLine = 0;
        for (int i = 0; i < 500; i++) {
            SettledUsage usage = RandomUsages.next(random);
            Bill bill = Billing.price(usage).orElseThrow().bill();
            bill.lines().stream().map(BillLine::kind).forEach(kinds::add);
            tiers += (int) bill.lines().stream()
                    .filter(line -> line.tier().isPresent())
                    .count();
            boolean hasRate =
                    bill.powerFactors().stream().anyMatch(row -> !row.rate().isZero());
            adjusted += hasRate ? 1 : 0;
            eachLine += hasRate && usage.policy().powerFactorRounding() == PowerFactorRounding.EACH_LINE ? 1 : 0;
        }
        assertThat(kinds)
                .contains(
                        ChargeKind.CATALOGUE_ENERGY,
                        ChargeKind.PURCHASE_AND_LINE_LOSS,
                        ChargeKind.FUND,
                        ChargeKind.TIER_SURCHARGE,
                        ChargeKind.CAPACITY_CHARGE,
                        ChargeKind.DEMAND_CHARGE,
                        ChargeKind.POWER_FACTOR_ADJUSTMENT);
        assertThat(tiers).isGreaterThan(200);
        assertThat(adjusted).isGreaterThan(100);
        assertThat(eachLine).isGreaterThan(40);
    }
}
