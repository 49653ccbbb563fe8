package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.QuantityRow;
import org.gridmarketing.model.code.LineLossMethod;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.point.FormerPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.time.ReadingTime;
import org.junit.jupiter.api.Test;

/** What happens to a meter or a price inside the period, from the archive to the bill. The year 2017 of TIER-15: 7200 kWh. */
class MeterChangeTest {
    private static final String METER = "FX-TIER-15-M1";
    private static final String TARIFF = "FX-TIER-15-RESIDENTIAL";
    private static final LocalDate CHANGE = LocalDate.of(2017, 6, 30);

    private static Edit tier15() {
        return Edit.of(SampleCases.tier15());
    }

    private static Bill bill(Edit edit) {
        return Billing.bill(edit.result()).orElseThrow().bill();
    }

    private static Reading reading(LocalDate day, String shown) {
        return Reading.builder()
                .at(ReadingTime.endOf(day))
                .value(RegisterValue.of(shown))
                .kind(ReadingKind.ACTUAL)
                .build();
    }

    private static ReadingSet set(String meter, Reading... readings) {
        return ReadingSet.builder()
                .meterNo(meter)
                .register(RegisterKind.ACTIVE_TOTAL)
                .addReadings(readings)
                .build();
    }

    /** The old meter counts 3000 kWh until the end of June; the new one, with a multiplier of 2, shows 2100 from 10 on. */
    private static Edit changed() {
        LocalDate from = SampleCases.tier15().period().from();
        LocalDate to = SampleCases.tier15().period().to();
        return tier15().dossier(d -> d.withMeters(
                        Edit.and(d.meters(), d.meters().get(0).withNo("M2")))
                .withMeterInstallations(
                        d.meterInstallations().get(0).withRemovedOn(Recorded.of(CHANGE)),
                        d.meterInstallations()
                                .get(0)
                                .withNo("I2")
                                .withMeterNo(Recorded.of("M2"))
                                .withCompositeMultiplier(Recorded.of(Multiplier.of(2)))
                                .withInstalledOn(Recorded.of(CHANGE)))
                .withReadingSets(
                        set(METER, reading(from, "1000"), reading(CHANGE, "4000")),
                        set("M2", reading(CHANGE, "10"), reading(to, "2110"))));
    }

    @Test
    void bothMetersAreBilled() {
        Bill bill = bill(changed());
        assertThat(bill.total()).isEqualTo(bill(tier15()).total());
        assertThat(bill.quantities().stream()
                        .map(row -> row.meterNo().orElseThrow() + " "
                                + row.previous().orElseThrow() + " "
                                + row.current().orElseThrow() + " "
                                + row.multiplier().orElseThrow() + " " + row.read() + " " + row.billed()))
                .containsExactly(METER + " 1000 4000 1 3000 kWh 3000 kWh", "M2 10 2110 2 4200 kWh 4200 kWh");
    }

    private static Edit dearerFromJuly(Edit edit) {
        return edit.tariff(TARIFF, t -> {
            TariffVersion version = t.versions().get(0);
            LocalDate start = version.effective().from();
            return t.withVersions(
                    version.withEffective(EffectiveRange.of(start, CHANGE)),
                    version.withEffective(EffectiveRange.since(CHANGE.plusDays(1)))
                            .withComponents(version.components()
                                    .get(0)
                                    .withPrice(new org.gridmarketing.model.tariff.ComponentPrice.Flat(
                                            Usages.price("0.6")))));
        });
    }

    private static List<String> parts(Bill bill) {
        return bill.lines().stream()
                .map(line -> line.tier().orElse(0) + " " + line.quantity() + " " + line.price())
                .toList();
    }

    /** Bounds 2160 and 4800: of the first 3000 kWh 840 are in tier two; the running total goes on at the new price. */
    @Test
    void aReadingAtTheChangeOfPriceDividesTheYear() {
        Edit read = tier15().readings(
                        METER,
                        RegisterKind.ACTIVE_TOTAL,
                        set -> set.withReadings(
                                set.readings().get(0),
                                set.readings().get(1),
                                reading(
                                        CHANGE,
                                        set.readings()
                                                .get(0)
                                                .value()
                                                .toOptional()
                                                .orElseThrow()
                                                .plus(RegisterValue.of("3000"))
                                                .toBigDecimal()
                                                .toPlainString())));
        Bill bill = bill(dearerFromJuly(read));
        assertThat(parts(bill))
                .containsExactly(
                        "1 2160 kWh 0.558 yuan/kWh",
                        "2 840 kWh 0.608 yuan/kWh",
                        "2 1800 kWh 0.65 yuan/kWh",
                        "3 2400 kWh 0.9 yuan/kWh");
        assertThat(bill.warnings().stream().map(each -> each.code()))
                .doesNotContain(BillingIssues.ENERGY_SPLIT_BY_DAYS);
        // a change of meter on the same day is such a reading too
        assertThat(parts(bill(dearerFromJuly(changed())))).isEqualTo(parts(bill));
    }

    /** Without a reading: 181 of 365 days are 3570 kWh. */
    @Test
    void withoutReadingTheDaysDivideIt() {
        Bill bill = bill(dearerFromJuly(tier15()));
        assertThat(parts(bill))
                .containsExactly(
                        "1 2160 kWh 0.558 yuan/kWh",
                        "2 1410 kWh 0.608 yuan/kWh",
                        "2 1230 kWh 0.65 yuan/kWh",
                        "3 2400 kWh 0.9 yuan/kWh");
        assertThat(bill.warnings().stream().map(each -> each.code())).contains(BillingIssues.ENERGY_SPLIT_BY_DAYS);
    }

    /** Another category until the end of June, without tiers of its own; what was used under it fills no tier. */
    @Test
    void aChangeOfCategory() {
        Edit edit = new Edit(tier15().result()
                        .withTariffs(Edit.and(
                                tier15().result().tariffs(),
                                tier15().result()
                                        .tariffs()
                                        .get(0)
                                        .withCode("COMMERCIAL")
                                        .withVersions(Usages.version(Usages.flat("catalogue", "0.9"))))))
                .agreement("FX-TIER-15-A1", a -> a.withFormerPrices(new FormerPrice("COMMERCIAL", CHANGE)));
        Bill bill = bill(edit);
        assertThat(bill.lines().stream().map(line -> line.source().tariffCode() + " " + line.quantity()))
                .containsExactly("COMMERCIAL 3570 kWh", TARIFF + " 2160 kWh", TARIFF + " 1470 kWh");
    }

    /** Line loss of 3 %: 7200 × 1.03. */
    @Test
    void lineLossIsAdded() {
        Bill bill = bill(tier15().point(
                        "FX-TIER-15-P1",
                        p -> p.withLineLossMethod(Recorded.of(LineLossMethod.FIXED_RATIO))
                                .withLineLossRatio(Recorded.of(Percentage.ofPercent("3")))));
        QuantityRow row = bill.quantities().get(0);
        assertThat(row.billed()).isEqualTo(Energy.ofKwh(7416));
        assertThat(row.lineLoss()).isEqualTo(Energy.ofKwh(216));
    }

    @Test
    void factsOfTheCaseReachTheBill() {
        Edit edit = tier15().stated(s -> s.withFreeEnergies(Map.of("FX-TIER-15-A1", Energy.ofKwh(120))));
        // 120 × 0.558
        assertThat(bill(tier15()).total().minus(bill(edit).total()))
                .isEqualTo(org.gridmarketing.model.quantity.Yuan.of("66.96"));
        Edit named = edit.policy(p -> BillingPolicy.defaults().withName("named"));
        assertThat(bill(named).policy()).isEqualTo("named");
    }
}
