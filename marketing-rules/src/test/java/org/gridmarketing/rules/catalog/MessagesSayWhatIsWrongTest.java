package org.gridmarketing.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.rules.catalog.Bench.CUSTOMER;
import static org.gridmarketing.rules.catalog.Bench.PLAIN;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.MeterKind;
import org.gridmarketing.model.code.OutageState;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.time.ReadingTime;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.TestContext;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.junit.jupiter.api.Test;

/** A text names the fault that is there, in words of the trade and not of the check. */
class MessagesSayWhatIsWrongTest {
    private static Finding finding(String id, Dossier dossier) {
        RuleContext context = TestContext.standard();
        RuleSet rule =
                RuleSet.of(List.of(RuleSet.standard().find(new RuleId(id)).orElseThrow()));
        return RuleEngine.standard()
                .run(rule, Archive.of(ReferenceTables.empty(), List.of(dossier)), context)
                .findings()
                .get(0);
    }

    private static String zh(String id, Dossier dossier) {
        return finding(id, dossier).message(Language.ZH);
    }

    private static String en(String id, Dossier dossier) {
        return finding(id, dossier).message(Language.EN);
    }

    private static Dossier account(UnaryOperator<Customer> change) {
        return CUSTOMER.change(PLAIN, change);
    }

    private static Dossier meter(UnaryOperator<Meter> change) {
        return PLAIN.withMeters(
                change.apply(PLAIN.meters().get(0).withWiringMode(Recorded.of(WiringMode.SINGLE_PHASE))));
    }

    @Test
    void aNegativeReadingIsToldAsSuch() {
        String meterNo = PLAIN.meters().get(0).no();
        Reading.Builder reading = Reading.builder();
        ReadingSet.Builder set = ReadingSet.builder();
        Dossier dossier = PLAIN.withReadingSets(set.meterNo(meterNo)
                .register(RegisterKind.ACTIVE_TOTAL)
                .addReadings(reading.at(ReadingTime.parse("2026-01-31"))
                        .value(RegisterValue.of("-5"))
                        .build())
                .build());
        assertThat(zh("X7-6.06", dossier)).contains("-5", "为负").doesNotContain("整数");
        assertThat(en("X7-6.06", dossier)).contains("-5", "below zero").doesNotContain("digits");
    }

    @Test
    void aPlaceholderIsShownThoughAddressesAreMasked() {
        Dossier dossier = account(customer -> customer.withAddress(Recorded.of(" 无 ")));
        assertThat(zh("X7-4.02", dossier)).contains("“无”").doesNotContain("***");
        Dossier unreadable = account(customer -> customer.withAddress(RuleCase.<String>garbled()));
        assertThat(zh("X7-4.02", unreadable)).contains("***");
    }

    @Test
    void anAgreementWithoutAPriceCodeIsToldByThatAttribute() {
        Finding finding = finding("X7-4.07", PLAIN);
        assertThat(finding.attribute()).isEqualTo("priceCode");
        assertThat(finding.message(Language.ZH)).isEqualTo("没有 电价码");
        assertThat(finding.message(Language.EN)).contains("price code");
        assertThat(zh("X7-4.07", PLAIN.withPriceAgreements())).isEqualTo("没有 用户电价");
    }

    @Test
    void anOutageIsNotSaidToBeInUse() {
        Dossier off = account(customer -> customer.withOutageState(Recorded.of(OutageState.CUT_OFF)));
        assertThat(zh("X7-1.69", off.withOutages())).startsWith("没有").doesNotContain("在用");
        Dossier other = off.withOutages(PLAIN.outages().get(0).withState(Recorded.of(OutageState.NOT_CUT_OFF)));
        assertThat(zh("X7-1.69", other)).contains("1", "已停电").doesNotContain("在用");
        assertThat(en("X7-1.69", other)).doesNotContain("in use");
    }

    @Test
    void whatAMeterMeasuresIsNamedByItsKindOrItsRegister() {
        Dossier byKind = meter(meter -> meter.withKind(Recorded.of(MeterKind.REACTIVE)));
        assertThat(zh("D1-8.3.1", byKind)).contains("电能表类别").doesNotContain("示数类型");
        Dossier byRegister = meter(meter -> meter.withKind(Recorded.of(MeterKind.ACTIVE)))
                .withReadingSets(ReadingSet.builder()
                        .meterNo(PLAIN.meters().get(0).no())
                        .register(RegisterKind.REACTIVE_TOTAL)
                        .build());
        assertThat(zh("D1-8.3.1", byRegister)).contains("示数类型").doesNotContain("电能表类别");
        Dossier demand = meter(meter -> meter.withKind(Recorded.of(MeterKind.DEMAND)));
        assertThat(zh("D1-8.3.2", demand)).contains("电能表类别");
    }
}
