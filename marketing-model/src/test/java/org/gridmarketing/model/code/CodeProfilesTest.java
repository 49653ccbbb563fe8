package org.gridmarketing.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeProfilesTest {

    private static CodeProfile profile(String id) {
        return CodeProfiles.find(id).orElseThrow();
    }

    @Test
    void builtInProfilesAreFoundById() {
        assertThat(CodeProfiles.builtIn())
                .extracting(CodeProfile::id)
                .containsExactly("SG_2021", "SG_2006", "CSG", "VENDOR_ENGINE");
        assertThat(CodeProfiles.find("SG_1999")).isEmpty();
        assertThat(profile("CSG")).hasToString("CodeProfile[CSG]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SG_2021", "SG_2006", "CSG", "VENDOR_ENGINE"})
    void everyRowResolvesBothWays(String id) throws IOException {
        CodeProfile profile = profile(id);
        // The rows are read here once more, so that a row which the loader drops is noticed.
        List<String[]> rows;
        try (BufferedReader tsv = new BufferedReader(Resources.open("gridmarketing/codes/" + id + ".tsv"))) {
            rows = tsv.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        }
        assertThat(rows).isNotEmpty().hasSameSizeAs(profile.entries());
        for (String[] row : rows) {
            Class<? extends Code> set = CodeSets.find(row[0]).orElseThrow();
            Code meaning = profile.meaning(set, row[1]).orElseThrow();
            assertThat(meaning.name()).as(Arrays.toString(row)).isEqualTo(row[2]);
            String written = profile.code(meaning).orElseThrow();
            assertThat(profile.meaning(set, written))
                    .as(Arrays.toString(row))
                    .hasValueSatisfying(read -> assertThat(read).isSameAs(meaning));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SG_2021, PowerFactorStandard, 1, P080",
        "SG_2021, PowerFactorStandard, 3, P090",
        "VENDOR_ENGINE, PowerFactorStandard, 1, P090",
        "SG_2006, CustomerStatus, 9, CANCELLED",
        "SG_2021, CustomerStatus, 3, CANCELLED",
        "CSG, CustomerStatus, 3, CANCELLED",
        "SG_2006, OutageState, 01, CUT_OFF",
        "CSG, OutageState, 0, CUT_OFF",
        "CSG, OutageState, 1, NOT_CUT_OFF",
        "SG_2006, RegisterKind, 14, ACTIVE_VALLEY",
        "SG_2006, RegisterKind, 15, ACTIVE_FLAT",
        "SG_2021, RegisterKind, 14, ACTIVE_VALLEY",
        "SG_2021, RegisterKind, 15, ACTIVE_FLAT",
        "SG_2021, VoltageLevel, AC02201, AC_220KV",
        "SG_2021, VoltageLevel, AC02202, AC_220V",
        "SG_2021, VoltageLevel, AC02751, AC_27_5KV",
        "SG_2006, VoltageLevel, 01, AC_10KV",
        "CSG, VoltageLevel, 01, AC_110V",
        "SG_2021, ElectricityUse, 000, ASSESSMENT",
        "SG_2021, ElectricityUse, 904, OTHER_UNSPECIFIED",
        "CSG, ProductionShifts, 3, THREE",
        "SG_2021, MeteringPointPurpose, 80, FEED_IN_ASSESSMENT_GATEWAY"
    })
    void listsContradictEachOther(String id, String set, String code, String meaning) {
        assertThat(profile(id).meaning(CodeSets.find(set).orElseThrow(), code))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(meaning));
    }

    @Test
    void aCodeOfOneListIsUnknownInAnother() {
        assertThat(profile("SG_2006").meaning(CustomerStatus.class, "3")).isEmpty();
        assertThat(profile("CSG").meaning(CustomerStatus.class, "9")).isEmpty();
        assertThat(profile("CSG").meaning(OutageState.class, "01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"01, YES", "02, NO", "1, YES", "0, NO", "Y, YES", "N, NO", "是, YES", "否, NO"})
    void yesAndNoHaveFourSpellings(String code, YesNo meaning) {
        assertThat(profile("SG_2006").meaning(YesNo.class, code)).hasValue(meaning);
        assertThat(profile("SG_2021").meaning(YesNo.class, code)).hasValue(meaning);
    }

    @Test
    void theFirstRowOfAMeaningIsWritten() {
        assertThat(profile("SG_2006").code(YesNo.YES)).hasValue("01");
        assertThat(profile("SG_2021").code(YesNo.YES)).hasValue("1");
        assertThat(profile("SG_2021").code(CustomerStatus.CANCELLED)).hasValue("3");
        assertThat(profile("SG_2021").meaning(CustomerStatus.class, "9")).hasValue(CustomerStatus.CANCELLED);
    }

    @Test
    void voltageListOf2021IsComplete() {
        assertThat(VoltageLevel.values()).hasSize(42);
        assertThat(Arrays.stream(VoltageLevel.values()).map(profile("SG_2021")::code))
                .allMatch(code -> code.isPresent());
    }

    @Test
    void whatHasNoSourceHasNoCode() {
        for (String id : List.of("SG_2021", "SG_2006", "CSG")) {
            assertThat(profile(id).covers(LossAlgorithm.class)).as(id).isFalse();
            assertThat(profile(id).code(RegisterKind.REVERSE_ACTIVE_TOTAL))
                    .as(id)
                    .isEmpty();
            assertThat(profile(id).covers(TouBand.class)).as(id).isFalse();
        }
        assertThat(profile("VENDOR_ENGINE").code(LossAlgorithm.TABLE)).hasValue("2");
        assertThat(profile("VENDOR_ENGINE").code(LossAlgorithm.AGREED)).isEmpty();
    }

    @Test
    void aVendorOrdersBandsOtherwiseThanTheRegisterKinds() {
        CodeProfile vendor = profile("VENDOR_ENGINE");
        assertThat(Stream.of("1", "2", "3", "4").map(code -> vendor.meaning(TouBand.class, code)))
                .containsExactly(
                        Optional.of(TouBand.PEAK),
                        Optional.of(TouBand.FLAT),
                        Optional.of(TouBand.VALLEY),
                        Optional.of(TouBand.SHARP));
        assertThat(vendor.meaning(TouBand.class, "0")).isEmpty();
    }

    @Test
    void linesHaveLabelsOfTheirOwn() {
        LineOwnership line =
                profile("SG_2021").meaning(LineOwnership.class, "02").orElseThrow();
        assertThat(line.label(Language.ZH)).isEqualTo("专线");
        assertThat(TransformerOwnership.PRIVATE.label(Language.ZH)).isEqualTo("专变");
    }
}
