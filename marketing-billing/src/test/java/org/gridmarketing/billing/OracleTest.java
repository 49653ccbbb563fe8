package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.tariff.PowerFactorRounding;
import org.gridmarketing.model.tariff.RoundedAs;
import org.gridmarketing.model.tariff.TariffVersion;
import org.junit.jupiter.api.Test;

/**
 * Random bills against {@link NaiveBill}: no line, total or tax may differ by a fen. Each of the 100 tries prices as many bills as
 * the system property {@code gridmarketing.oracle.bills} says (1000 unless set, which makes 100 000), for example
 * {@code mvn -pl marketing-billing test -Dtest=OracleTest -Dgridmarketing.oracle.bills=10000} for a million.
 */
class OracleTest {
    private static final int BILLS_PER_TRY = Integer.getInteger("gridmarketing.oracle.bills", 1000);
    private static final int MONTHS_PER_CUSTOMER = 25;

    @Property(tries = 100)
    void noFenDiffers(@ForAll long seed) {
        Random random = new Random(seed);
        RandomUsages customer = new RandomUsages(random);
        for (int i = 0; i < BILLS_PER_TRY; i++) {
            customer = i % MONTHS_PER_CUSTOMER == 0 ? new RandomUsages(random) : customer;
            SettledUsage usage = customer.usage();
            Bill bill = Billing.price(usage).orElseThrow().bill();
            assertThat(NaiveBill.textOf(bill)).as("%s", usage).isEqualTo(NaiveBill.of(usage));
        }
    }

    /** Otherwise the comparison would prove nothing about what the invented bills leave out. */
    @Test
    void theInventedBillsHaveEveryKindOfLine() {
        Random random = new Random(42);
        Set<ChargeKind> kinds = EnumSet.noneOf(ChargeKind.class);
        Map<String, Integer> seen = new TreeMap<>();
        RandomUsages customer = new RandomUsages(random);
        for (int i = 0; i < 3000; i++) {
            customer = i % 3 == 0 ? new RandomUsages(random) : customer;
            SettledUsage usage = customer.usage();
            Bill bill = Billing.price(usage).orElseThrow().bill();
            bill.lines().stream().map(BillLine::kind).forEach(kinds::add);
            structures(usage, bill).forEach(name -> seen.merge(name, 1, Integer::sum));
        }
        assertThat(kinds)
                .contains(
                        ChargeKind.CATALOGUE_ENERGY,
                        ChargeKind.AGENCY_PURCHASE,
                        ChargeKind.PURCHASE_AND_LINE_LOSS,
                        ChargeKind.FUND,
                        ChargeKind.TIER_SURCHARGE,
                        ChargeKind.FREE_ENERGY,
                        ChargeKind.MINIMUM_CHARGE,
                        ChargeKind.STATED_CHARGE,
                        ChargeKind.CAPACITY_CHARGE,
                        ChargeKind.DEMAND_CHARGE,
                        ChargeKind.POWER_FACTOR_ADJUSTMENT);
        assertThat(seen.keySet())
                .contains(
                        "tier ANNUAL SEGMENT",
                        "tier ANNUAL INCREMENT",
                        "tier MONTHLY SEGMENT",
                        "tier MONTHLY INCREMENT",
                        "tier in a season",
                        "tier by band",
                        "tier by band, net zero",
                        "tier of a large household",
                        "tier of a part of a year",
                        "price changed, energy",
                        "price changed, basic charge",
                        "1.5 times",
                        "sum of a component",
                        "adjusted each line",
                        "adjusted once");
        assertThat(seen).allSatisfy((name, count) -> assertThat(count).as(name).isGreaterThan(30));
    }

    private static List<String> structures(SettledUsage usage, Bill bill) {
        List<String> found = new ArrayList<>();
        for (AgreementUsage use : usage.agreements()) {
            BillableAgreement agreement = use.agreement();
            TariffVersion version = agreement.tariff().version();
            version.tiers().ifPresent(tiers -> {
                found.add("tier " + tiers.cycle() + " " + tiers.method());
                add(found, "tier in a season", !tiers.seasons().isEmpty());
                boolean byBand = !tiers.bandSurcharges().isEmpty();
                add(found, "tier by band", byBand);
                BandedEnergy energy = use.energy();
                add(
                        found,
                        "tier by band, net zero",
                        byBand && energy.isDivided() && energy.total().isZero());
                add(
                        found,
                        "tier of a large household",
                        agreement.tierFacts().persons().orElse(0) > 6
                                && tiers.household().isPresent());
                add(
                        found,
                        "tier of a part of a year",
                        agreement.tierFacts().suppliedFrom().isPresent());
            });
            add(found, "1.5 times", !agreement.purchaseMultiple().equals(Ratio.ONE));
            add(
                    found,
                    "sum of a component",
                    version.components().stream().anyMatch(each -> each.roundedAs() != RoundedAs.LINE));
        }
        boolean divided = bill.lines().stream()
                .anyMatch(line -> line.days().isPresent() && line.kind() == ChargeKind.CATALOGUE_ENERGY);
        add(found, "price changed, energy", divided);
        boolean basic = bill.lines().stream()
                .anyMatch(line -> line.days().isPresent()
                        && (line.kind() == ChargeKind.CAPACITY_CHARGE || line.kind() == ChargeKind.DEMAND_CHARGE));
        add(found, "price changed, basic charge", basic);
        boolean adjusted =
                bill.powerFactors().stream().anyMatch(row -> !row.rate().isZero());
        boolean each = usage.policy().powerFactorRounding() == PowerFactorRounding.EACH_LINE;
        add(found, each ? "adjusted each line" : "adjusted once", adjusted);
        return found;
    }

    private static void add(List<String> found, String name, boolean is) {
        if (is) {
            found.add(name);
        }
    }
}
