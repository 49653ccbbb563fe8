package org.gridmarketing.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoltageLevelTest {

    @Test
    void printedTextSaysTheVolts() {
        for (VoltageLevel level : VoltageLevel.values()) {
            int space = level.printed().indexOf(' ');
            int factor = level.printed().endsWith(" kV") ? 1_000 : 1;
            assertThat(new BigDecimal(level.printed().substring(0, space))
                            .multiply(BigDecimal.valueOf(factor))
                            .intValueExact())
                    .as(level.name())
                    .isEqualTo(level.volts());
            assertThat(level.label(Language.EN)).isEqualTo((level.isDirectCurrent() ? "DC " : "AC ") + level.printed());
            assertThat(level.name()).startsWith(level.isDirectCurrent() ? "DC_" : "AC_");
        }
        assertThat(VoltageLevel.AC_10KV.printed()).isEqualTo("10 kV");
        assertThat(VoltageLevel.AC_10KV.label(Language.ZH)).isEqualTo("交流10kV");
    }

    @Test
    void lookAlikeCodesDifferAThousandfold() {
        assertThat(VoltageLevel.AC_220KV.volts()).isEqualTo(220_000);
        assertThat(VoltageLevel.AC_220V.volts()).isEqualTo(220);
        assertThat(VoltageLevel.AC_27_5KV.volts()).isEqualTo(27_500);
        assertThat(VoltageLevel.AC_13_8KV.volts()).isEqualTo(13_800);
        assertThat(VoltageLevel.DC_800KV.volts()).isEqualTo(800_000);
    }

    @Test
    void highVoltageIsStrictlyAboveOneKilovolt() {
        assertThat(VoltageLevel.AC_1000V.isHighVoltage()).isFalse();
        assertThat(VoltageLevel.AC_1500V.isHighVoltage()).isTrue();
        assertThat(VoltageLevel.AC_380V.isHighVoltage()).isFalse();
        assertThat(VoltageLevel.AC_3KV.isHighVoltage()).isTrue();
        assertThat(VoltageLevel.DC_1500V.isHighVoltage()).isTrue();
    }

    @Test
    void levelsCompareByVolts() {
        assertThat(VoltageLevel.AC_66KV.isAbove(VoltageLevel.AC_35KV)).isTrue();
        assertThat(VoltageLevel.AC_35KV.isAbove(VoltageLevel.AC_66KV)).isFalse();
        assertThat(VoltageLevel.AC_3KV.isAbove(VoltageLevel.AC_3000V)).isFalse();
        assertThat(VoltageLevel.AC_3KV.hasSameVoltsAs(VoltageLevel.DC_3000V)).isTrue();
        assertThat(VoltageLevel.AC_3KV.hasSameVoltsAs(VoltageLevel.AC_6KV)).isFalse();
        List<VoltageLevel> sorted = Arrays.stream(VoltageLevel.values())
                .sorted(VoltageLevel.byVolts())
                .toList();
        assertThat(sorted).first().isEqualTo(VoltageLevel.AC_6V);
        assertThat(sorted).last().isEqualTo(VoltageLevel.AC_1000KV);
        assertThat(VoltageLevel.byVolts().compare(VoltageLevel.AC_500KV, VoltageLevel.DC_500KV))
                .isZero();
    }
}
