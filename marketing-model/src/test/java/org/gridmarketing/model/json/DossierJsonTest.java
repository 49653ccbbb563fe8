package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.code.CodeProfile;
import org.gridmarketing.model.code.CodeProfiles;
import org.gridmarketing.model.code.CodeSets;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierJsonTest {
    private static final ObjectMapper MAPPER = MarketingJson.newMapper();

    private static Dossier sample() {
        return Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder()
                        .no("0001")
                        .name("某厂")
                        .status(CustomerStatus.NORMAL)
                        .voltage(VoltageLevel.AC_10KV)
                        .contractCapacity(ApparentPower.ofKva("630.50"))
                        .openedOn(Recorded.unreadable("2012-13-45", UnreadableReason.MALFORMED))
                        .build())
                .addMeteringPoints(MeteringPoint.builder()
                        .no("P1")
                        .meteringMode(MeteringMode.HV_SUPPLY_LV_METERING)
                        .voltage(Recorded.unreadable("AC99999", UnreadableReason.UNKNOWN_CODE))
                        .build())
                .addMeterInstallations(MeterInstallation.builder()
                        .no("I1")
                        .compositeMultiplier(Multiplier.of(80))
                        .installedOn(LocalDate.of(2020, 2, 29))
                        .build())
                .build();
    }

    private static Customer customer(String codeProfile, String attributes) throws Exception {
        String json = "{\"customer\":{\"no\":\"1\"," + attributes + "},\"codeProfile\":\"" + codeProfile + "\"}";
        return MAPPER.readValue(json, Dossier.class).customer();
    }

    @Test
    void roundTripsWithProfileCodes() throws Exception {
        String json = MAPPER.writeValueAsString(sample());
        assertThat(json)
                .contains("\"voltage\":\"AC00101\"", "\"contractCapacity\":630.5", "\"formatVersion\":1")
                .contains("\"openedOn\":{\"unreadable\":\"2012-13-45\",\"reason\":\"MALFORMED\"}")
                .doesNotContain("AC_10KV", "priceAgreements", "orgNo");
        assertThat(MAPPER.readValue(json, Dossier.class)).isEqualTo(sample());
    }

    @Test
    void scalarsThatDoNotBindAreKeptAsUnreadable() throws Exception {
        Customer customer = customer(
                "SG_2021",
                "\"voltage\":\"ZZ\",\"openedOn\":\"1900-02-30\",\"contractCapacity\":\"x\","
                        + "\"operatingCapacity\":1e40,\"segmentNo\":1.7,\"status\":77,\"orgNo\":true");
        assertThat(customer.voltage()).isEqualTo(Recorded.unreadable("ZZ", UnreadableReason.UNKNOWN_CODE));
        assertThat(customer.openedOn()).isEqualTo(Recorded.unreadable("1900-02-30", UnreadableReason.MALFORMED));
        assertThat(customer.contractCapacity()).isEqualTo(Recorded.unreadable("x", UnreadableReason.MALFORMED));
        assertThat(customer.operatingCapacity()).isEqualTo(Recorded.unreadable("1e40", UnreadableReason.OUT_OF_RANGE));
        assertThat(customer.segmentNo()).isEqualTo(Recorded.unreadable("1.7", UnreadableReason.MALFORMED));
        assertThat(customer.status()).isEqualTo(Recorded.unreadable("77", UnreadableReason.UNKNOWN_CODE));
        assertThat(customer.orgNo()).isEqualTo(Recorded.unreadable("true", UnreadableReason.MALFORMED));
    }

    @Test
    void wholeNumbersAreReadAsTheirDigitsWhereTextsOrCodesStand() throws Exception {
        Customer customer = customer("SG_2021", "\"segmentNo\":17,\"status\":3");
        assertThat(customer.segmentNo()).isEqualTo(Recorded.of("17"));
        assertThat(customer.status()).isEqualTo(Recorded.of(CustomerStatus.CANCELLED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20484", "1.5", "\"2026-01-31T00:00:00Z\"", "true"})
    void aNumberOrATimeIsNoArchivedDate(String date) throws Exception {
        assertThat(customer("SG_2021", "\"openedOn\":" + date).openedOn())
                .isEqualTo(Recorded.unreadable(date.replace("\"", ""), UnreadableReason.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \""})
    void nullAndBlankAreAbsent(String nothing) throws Exception {
        Customer customer = customer(
                "SG_2021",
                "\"name\":" + nothing + ",\"voltage\":" + nothing + ",\"openedOn\":" + nothing
                        + ",\"contractCapacity\":" + nothing);
        assertThat(customer).isEqualTo(Customer.builder().no("1").build());
    }

    @Test
    void aWholeNumberIsNotCutOutOfAFraction() throws Exception {
        String json = "{\"no\":\"M1\",\"integerDigits\":5,\"decimalDigits\":2.5}";
        Meter meter = MAPPER.readValue(json, Meter.class);
        assertThat(meter.integerDigits()).isEqualTo(Recorded.of(5));
        assertThat(meter.decimalDigits()).isEqualTo(Recorded.unreadable("2.5", UnreadableReason.MALFORMED));
    }

    @Test
    void codesAreReadByCodeAndByMeaning() throws Exception {
        assertThat(customer("SG_2021", "\"voltage\":\"AC00101\"").voltage())
                .isEqualTo(customer("SG_2021", "\"voltage\":\" AC_10KV \"").voltage())
                .isEqualTo(Recorded.of(VoltageLevel.AC_10KV));
    }

    /** The same code has different meanings in different lists: 1 is 0.90 in one and 0.80 in another. */
    @Test
    void theProfileDecidesWhatACodeMeans() throws Exception {
        for (CodeProfile profile : CodeProfiles.builtIn()) {
            for (VoltageLevel level : VoltageLevel.values()) {
                String code = profile.code(level).orElse(level.name());
                assertThat(customer(profile.id(), "\"voltage\":\"" + code + "\"")
                                .voltage())
                        .as(profile + " " + code)
                        .isEqualTo(Recorded.of(level));
            }
        }
    }

    /** Else a meaning written by its name could be read as another meaning's code. */
    @Test
    void noCodeOfAProfileIsTheNameOfAnotherMeaning() {
        for (CodeProfile profile : CodeProfiles.builtIn()) {
            for (Class<? extends Code> set : CodeSets.all()) {
                for (Code meaning : CodeSets.meanings(set)) {
                    String written = profile.code(meaning).orElse(meaning.name());
                    assertThat(profile.meaning(set, written)
                                    .map(Code.class::cast)
                                    .orElse(meaning))
                            .as(profile + " " + written)
                            .isEqualTo(meaning);
                }
            }
        }
    }

    @Test
    void aMeaningWithoutACodeIsWrittenByItsName() throws Exception {
        assertThat(CodeProfiles.find("SG_2021").orElseThrow().code(LossAlgorithm.TABLE))
                .isEmpty();
        Dossier dossier = sample().withTransformers(PowerTransformer.builder()
                .no("T1")
                .lossAlgorithm(LossAlgorithm.TABLE)
                .build());
        String json = MAPPER.writeValueAsString(dossier);
        assertThat(json).contains("\"lossAlgorithm\":\"TABLE\"");
        assertThat(MAPPER.readValue(json, Dossier.class)).isEqualTo(dossier);
    }

    @Test
    void theProfileMayStandBehindTheCodes() throws Exception {
        assertThat(customer("SG_2006", "\"voltage\":\"" + code("SG_2006", VoltageLevel.AC_35KV) + "\"")
                        .voltage())
                .isEqualTo(Recorded.of(VoltageLevel.AC_35KV));
    }

    private static String code(String profile, Code meaning) {
        return CodeProfiles.find(profile).orElseThrow().code(meaning).orElseThrow();
    }

    @Test
    void theProfileOfOneDossierDoesNotReachTheNext() throws Exception {
        Dossier other = sample().withCodeProfile("SG_2006");
        String json = MAPPER.writeValueAsString(List.of(sample(), other));
        assertThat(json)
                .contains(code("SG_2021", VoltageLevel.AC_10KV))
                .contains("\"" + code("SG_2006", VoltageLevel.AC_10KV) + "\"");
        assertThat(MAPPER.readValue(json, Dossier[].class)).containsExactly(sample(), other);
        assertThat(MAPPER.writeValueAsString(VoltageLevel.AC_10KV)).isEqualTo("\"AC_10KV\"");
    }

    @Test
    void aDossierMustNameAKnownProfile() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"customer\":{\"no\":\"1\"}}", Dossier.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("a dossier must name its codeProfile");
        assertThatThrownBy(() -> customer("SG_1999", "\"name\":\"x\""))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("unknown codeProfile \"SG_1999\"");
        assertThatThrownBy(() -> MAPPER.readValue("[]", Dossier.class)).isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"5\"", "\" 5 \"", "5.0", "\"5.00\"", "\"+5\"", "\"５\""})
    void aWholeNumberMayStandInQuotesAsQuantitiesDo(String number) throws Exception {
        Meter meter = MAPPER.readValue("{\"no\":\"M1\",\"integerDigits\":" + number + "}", Meter.class);
        assertThat(meter.integerDigits()).isEqualTo(Recorded.of(5));
        assertThat(MAPPER.writeValueAsString(meter)).isEqualTo("{\"no\":\"M1\",\"integerDigits\":5}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "\"2.5\"", "\"five\"", "true", "\"5 位\"", "1e-999999999"})
    void whatIsNoWholeNumberIsKeptAsWritten(String number) throws Exception {
        Meter meter = MAPPER.readValue("{\"no\":\"M1\",\"integerDigits\":" + number + "}", Meter.class);
        assertThat(meter.integerDigits())
                .isEqualTo(Recorded.unreadable(number.replace("\"", ""), UnreadableReason.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "\"-2147483649\"", "1e999999999", "\"99999999999999999999\""})
    void aWholeNumberThatNoFieldHoldsIsOutOfRange(String number) throws Exception {
        Meter meter = MAPPER.readValue("{\"no\":\"M1\",\"integerDigits\":" + number + "}", Meter.class);
        assertThat(meter.integerDigits())
                .isEqualTo(Recorded.unreadable(number.replace("\"", ""), UnreadableReason.OUT_OF_RANGE));
    }

    @Test
    void aWholeNumberBeyondItsRangeIsUnreadable() throws Exception {
        String json = "{\"codeProfile\":\"SG_2021\",\"customer\":{\"no\":\"1\",\"householdSize\":99999999999}}";
        Dossier dossier = MarketingJson.newMapper().readValue(json, Dossier.class);
        assertThat(dossier.customer().householdSize())
                .isEqualTo(Recorded.unreadable("99999999999", UnreadableReason.OUT_OF_RANGE));
        String odd = json.replace("99999999999", "\"\\u0000\"");
        assertThat(MarketingJson.newMapper()
                        .readValue(odd, Dossier.class)
                        .customer()
                        .householdSize())
                .isEqualTo(Recorded.unreadable("\u0000", UnreadableReason.MALFORMED));
    }
}
