package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.time.ReadingTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the mapper must refuse, as each would otherwise change or drop data in silence. */
class JsonStrictnessTest {
    private static final ObjectMapper MAPPER = MarketingJson.newMapper();

    private static void refused(Class<?> type, String json, String... inMessage) {
        assertThatThrownBy(() -> MAPPER.readValue(json, type))
                .as(json)
                .isInstanceOf(JsonProcessingException.class)
                .satisfies(e -> assertThat(List.of(inMessage))
                        .allSatisfy(part -> assertThat(e.getMessage()).contains(part)));
    }

    @Test
    void anUnknownPropertyIsRefusedByName() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"no\":\"1\",\"nmae\":\"x\"}", Customer.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("/nmae")
                .hasMessageContaining("unknown attribute");
        refused(BillingPeriod.class, "{\"from\":\"2026-01-31\",\"to\":\"2026-02-28\",\"days\":28}", "days");
        refused(ComponentPrice.class, "{\"type\":\"flat\",\"price\":1,\"ratios\":{}}", "ratios");
        refused(Issue.class, "{\"code\":\"A.B\",\"subject\":{\"type\":\"T\",\"key\":\"1\",\"x\":\"y\"}}", "/subject/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1\"", "1.5", "\"half_up\"", "true", "[\"HALF_UP\"]"})
    void anEnumIsReadByItsNameOnly(String mode) {
        refused(Rounding.class, "{\"scale\":2,\"mode\":" + mode + "}", "RoundingMode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0\"", "\"sharp\"", "true", "{}"})
    void aMeaningIsReadByItsNameOnly(String band) {
        refused(BillLine.class, "{\"band\":" + band + "}", "TouBand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2026,1,31]",
                "20484",
                "\"31.01.2026\"",
                "\"2026-02-30\"",
                "\"\"",
                "true",
                "\"2026-01-31T00:00:00Z\""
            })
    void aDateIsAnIsoTextOnly(String date) {
        refused(EffectiveRange.class, "{\"from\":" + date + "}", "from");
        refused(EffectiveRange.class, "{\"from\":\"2026-01-01\",\"to\":" + date + "}", "to");
        refused(BillingPeriod.class, "{\"from\":\"2026-01-31\",\"to\":" + date + "}", "to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2026,1,31]", "20484", "\"31.01.2026\"", "true"})
    void aReadingTimeIsAnIsoTextOnly(String time) {
        refused(ReadingTime.class, time);
    }

    @Test
    void anArrayIsNoArchivedDate() {
        refused(Customer.class, "{\"no\":\"1\",\"openedOn\":[2026,1,31]}", "openedOn");
    }

    @Test
    void aDoubledKeyIsRefused() {
        refused(Customer.class, "{\"no\":\"1\",\"no\":\"2\"}", "Duplicate field 'no'");
        refused(ObjectRef.class, "{\"type\":\"T\",\"key\":\"1\",\"key\":\"1\"}", "Duplicate field 'key'");
        refused(Args.class, "{\"a\":\"1\",\"a\":\"2\"}", "Duplicate field 'a'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " {\"no\":\"2\"}", " x", " ]"})
    void trailingTokensAreRefused(String rest) {
        refused(Customer.class, "{\"no\":\"1\"}" + rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "1.5", "true", "[]", "{}", "[\"1\"]", "null"})
    void whereATextIsExpectedNothingElseIsTaken(String no) {
        refused(Customer.class, "{\"no\":" + no + "}");
        refused(ObjectRef.class, "{\"type\":\"T\",\"key\":" + no + "}", "key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "1", "null", "\"\""})
    void aTruthValueIsTrueOrFalse(String verified) {
        refused(LegalBasis.class, "{\"document\":\"d\",\"clause\":\"c\",\"verified\":" + verified + "}", "verified");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "\"1\"", "true", "null", "2", "0"})
    void theFormatVersionIsTheNumberOne(String version) {
        refused(ReferenceTables.class, "{\"formatVersion\":" + version + "}", "formatVersion");
        refused(BillingPolicy.class, "{\"name\":\"x\",\"lossRounding\":{\"mode\":\"UP\",\"scale\":1.5}}", "scale");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subject|{\"code\":\"A.B\",\"attribute\":\"a\"}",
                "code|{\"subject\":{\"type\":\"T\",\"key\":\"1\"}}"
            })
    void whatARecordNeedsMustBeThere(String missing, String json) {
        refused(Issue.class, json, missing);
    }

    @Test
    void aMissingNumberOrTruthValueIsNotZeroOrFalse() {
        refused(Rounding.class, "{\"mode\":\"HALF_UP\"}", "scale");
        refused(LegalBasis.class, "{\"document\":\"d\"}", "verified");
        refused(Tier.class, "{\"upTo\":2760}", "surcharge");
        refused(Bill.class, "{\"customerNo\":\"1\",\"policy\":\"p\",\"total\":\"1.00\"}", "period");
    }

    @Test
    void whatMayBeEmptyMayBeLeftOut() throws Exception {
        String issue = "{\"code\":\"A.B\",\"subject\":{\"type\":\"T\",\"key\":\"1\"}}";
        assertThat(MAPPER.readValue(issue, Issue.class))
                .extracting(Issue::attribute, Issue::args)
                .containsExactly("", Args.none());
        assertThat(MAPPER.readValue("{\"document\":\"d\",\"verified\":true}", LegalBasis.class))
                .isEqualTo(LegalBasis.verified("d", ""));
    }

    @Test
    void aBadValueNamesItsPath() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"lines\":[{\"quantity\":\"3 MWh\"}]}", Bill.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("unknown unit")
                .hasMessageContaining("/lines/0/quantity");
        refused(Tier.class, "{\"surcharge\":\"cheap\"}", "not a decimal number", "surcharge");
        refused(Tier.class, "{\"surcharge\":1e999999999}", "out of range", "surcharge");
        refused(BillLine.class, "{\"quantity\":\"1e99 kWh\"}", "out of range", "quantity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "[]", "{}", "\"1,5\"", "\"\"", "[1]"})
    void aQuantityIsANumberOrATextThatIsOne(String number) throws Exception {
        refused(Energy.class, number);
        refused(Yuan.class, number);
        assertThat(MAPPER.readValue("\" 1.50 \"", Energy.class)).isEqualTo(Energy.ofKwh("1.5"));
        assertThat(MAPPER.readValue("1.50", Yuan.class)).isEqualTo(Yuan.of("1.5"));
    }

    @Test
    void withoutADeclaredUnitAQuantityBringsItsUnit() {
        refused(Quantity.class, "5");
        refused(Quantity.class, "\"five kWh\"", "not a number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"text\"",
                "[]",
                "{\"a\":5}",
                "{\"a\":[\"x\"]}",
                "{\"a\":{\"number\":5,\"unit\":\"kWh\"}}",
                "{\"a\":{\"number\":\"5\"}}",
                "{\"a\":{\"code\":\"VoltageLevel.NONE_SUCH\"}}",
                "{\"a\":{\"code\":{\"code\":\"VoltageLevel.AC_10KV\"}}}",
                "{\"a\":{\"number\":\"5\",\"unit\":\"kWh\",\"x\":\"y\"}}",
                "{\"a\":5,\"number\":\"5\",\"unit\":\"kWh\"}"
            })
    void argumentsAreTextsNumbersWithUnitOrMeanings(String args) {
        refused(Args.class, args);
        refused(Issue.class, "{\"code\":\"A.B\",\"subject\":{\"type\":\"T\",\"key\":\"1\"},\"args\":" + args + "}");
    }

    @Test
    void anUnreadableFactIsWrittenInOneWayOnly() throws Exception {
        assertThat(MAPPER.readValue("{\"no\":\"1\",\"name\":{\"unreadable\":\"x\"}}", OrgUnit.class)
                        .name())
                .isEqualTo(Recorded.unreadable("x", UnreadableReason.MALFORMED));
        assertThat(MAPPER.readValue("{\"no\":\"1\",\"level\":{\"unreadable\":\"x\"}}", OrgUnit.class)
                        .level())
                .isEqualTo(Recorded.unreadable("x", UnreadableReason.UNKNOWN_CODE));
        refused(OrgUnit.class, "{\"no\":\"1\",\"name\":{}}", "unreadable", "name");
        refused(OrgUnit.class, "{\"no\":\"1\",\"name\":{\"unreadable\":\" \"}}", "not blank");
        refused(OrgUnit.class, "{\"no\":\"1\",\"name\":{\"unreadable\":5}}", "raw text");
        refused(OrgUnit.class, "{\"no\":\"1\",\"name\":{\"raw\":\"x\"}}", "raw text");
        refused(OrgUnit.class, "{\"no\":\"1\",\"name\":{\"unreadable\":\"x\",\"reason\":\"LOST\"}}", "LOST");
        refused(OrgUnit.class, "{\"no\":\"1\",\"name\":[\"x\"]}", "name");
    }

    @Test
    void aBlankKeyIsRefusedByTheAttribute() {
        refused(OrgUnit.class, "{\"no\":\" \"}", "OrgUnit.no");
        refused(OrgUnit.class, "{}", "no");
    }
}
