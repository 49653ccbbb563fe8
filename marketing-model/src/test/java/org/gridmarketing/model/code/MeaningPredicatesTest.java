package org.gridmarketing.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class MeaningPredicatesTest {
    private static final CodeProfile SG = CodeProfiles.find("SG_2021").orElseThrow();

    /** The codes of the meanings for which a predicate holds, since the rules are written in codes. */
    private static <E extends Code> List<String> codes(Class<E> set, Predicate<E> predicate) {
        return CodeSets.meanings(set).stream()
                .filter(predicate)
                .map(meaning -> SG.code(meaning).orElse(meaning.name()))
                .toList();
    }

    @Test
    void electricityUseFamilies() {
        assertThat(codes(ElectricityUse.class, ElectricityUse::isAssessment)).containsExactly("000");
        assertThat(codes(ElectricityUse.class, ElectricityUse::isLargeIndustry)).containsExactly("100", "101", "102");
        assertThat(codes(ElectricityUse.class, ElectricityUse::isResidential))
                .containsExactly("200", "201", "202", "203", "204");
        assertThat(codes(ElectricityUse.class, ElectricityUse::isAgricultural)).containsExactly("300", "301", "302");
        assertThat(codes(ElectricityUse.class, ElectricityUse::isGeneralCommerce))
                .containsExactly("400", "401", "402", "403", "404", "405");
        assertThat(codes(ElectricityUse.class, ElectricityUse::isWholesale))
                .containsExactly("500", "501", "502", "503", "504", "505", "506");
        assertThat(codes(ElectricityUse.class, ElectricityUse::isDistributedEnergy))
                .hasSize(9)
                .allMatch(code -> code.startsWith("8"));
        assertThat(codes(ElectricityUse.class, ElectricityUse::isOther)).containsExactly("900", "904");
    }

    @Test
    void meteringPointPurposes() {
        assertThat(codes(MeteringPointPurpose.class, MeteringPointPurpose::isGateway))
                .containsExactly("05", "06", "07", "08", "09", "10", "11", "1101", "1102", "80");
        assertThat(codes(MeteringPointPurpose.class, MeteringPointPurpose::isAssessment))
                .containsExactly("02", "03", "80");
        assertThat(codes(MeteringPointPurpose.class, MeteringPointPurpose::isTransmission))
                .containsExactly("08", "09", "10");
        assertThat(codes(MeteringPointPurpose.class, MeteringPointPurpose::isGeneration))
                .containsExactly("11", "1101", "1102", "80");
        assertThat(codes(MeteringPointClass.class, MeteringPointClass::isGateway))
                .containsExactly("02", "03", "04", "05");
    }

    @Test
    void registers() {
        assertThat(codes(RegisterKind.class, kind -> kind.isReactive() && !kind.isReverse()))
                .containsExactly("21", "22", "23", "24", "25", "26", "27", "28", "29");
        assertThat(codes(RegisterKind.class, RegisterKind::isQuadrant)).containsExactly("26", "27", "28", "29");
        assertThat(codes(RegisterKind.class, RegisterKind::isDemand))
                .containsExactly("31", "32", "33", "34", "36", "37", "38", "39");
        assertThat(codes(RegisterKind.class, kind -> kind.isActive() && !kind.isReverse()))
                .containsExactly("11", "12", "13", "14", "15", "96");
        assertThat(codes(RegisterKind.class, RegisterKind::isTotal))
                .containsExactly("11", "21", "REVERSE_ACTIVE_TOTAL", "REVERSE_REACTIVE_TOTAL");
        assertThat(Arrays.stream(RegisterKind.values()).filter(RegisterKind::isReverse))
                .hasSize(7)
                .allMatch(kind -> kind.name().startsWith("REVERSE_"));
    }

    @Test
    void theBandOfARegisterIsTheOneInItsName() {
        for (RegisterKind kind : RegisterKind.values()) {
            String name = kind.name();
            String expected = Arrays.stream(TouBand.values())
                    .map(TouBand::name)
                    .filter(band -> name.endsWith("ACTIVE_" + band) || name.endsWith("DEMAND_" + band))
                    .findFirst()
                    .orElse("none");
            assertThat(kind.band().map(TouBand::name).orElse("none")).as(name).isEqualTo(expected);
        }
    }

    @Test
    void meteringAndMeters() {
        assertThat(codes(MeteringMode.class, MeteringMode::isHighVoltageSupply)).containsExactly("1", "2");
        assertThat(codes(MeteringMode.class, MeteringMode::isHighVoltageMetering))
                .containsExactly("1");
        assertThat(codes(WiringMode.class, WiringMode::isSinglePhase)).containsExactly("1");
        assertThat(codes(MeterType.class, MeterType::isDemand)).containsExactly("23", "32", "33");
        assertThat(codes(InstrumentTransformerKind.class, InstrumentTransformerKind::measuresCurrent))
                .containsExactly("01", "03", "04");
        assertThat(codes(InstrumentTransformerKind.class, InstrumentTransformerKind::measuresVoltage))
                .containsExactly("02", "03", "05");
        assertThat(Arrays.stream(MeteringDeviceClass.values()).map(MeteringDeviceClass::number))
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void supplyAndPrice() {
        assertThat(codes(TemporarySupply.class, TemporarySupply::isTemporary)).containsExactly("01", "02");
        assertThat(codes(PowerFactorStandard.class, PowerFactorStandard::isAssessed))
                .containsExactly("1", "2", "3");
        assertThat(PowerFactorStandard.NONE.hundredths()).isEmpty();
        assertThat(PowerFactorStandard.P080.hundredths()).hasValue(80);
        assertThat(PowerFactorStandard.P085.hundredths()).hasValue(85);
        assertThat(PowerFactorStandard.P090.hundredths()).hasValue(90);
        assertThat(YesNo.of(true).isYes()).isTrue();
        assertThat(YesNo.of(false).isYes()).isFalse();
    }
}
