package org.gridmarketing.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.tariff.PolicyPreset;
import org.gridmarketing.model.tariff.PolicyPresetDocument;
import org.gridmarketing.model.tariff.PowerFactorRounding;
import org.gridmarketing.model.tariff.PowerFactorScope;
import org.junit.jupiter.api.Test;

/** The choices are those read off the bills that each preset names as its source. */
class PoliciesTest {
    @Test
    void theBillsOfAnAreaDecide() {
        BillingPolicy mengxi = Policies.of("mengxi", LocalDate.of(2025, 3, 31)).orElseThrow();
        assertThat(mengxi.powerFactorRounding()).isEqualTo(PowerFactorRounding.EACH_LINE);
        assertThat(mengxi.vatRate()).contains(Percentage.ofPercent("13"));
        BillingPolicy guangxi =
                Policies.of("guangxi", LocalDate.of(2024, 6, 30)).orElseThrow();
        assertThat(guangxi.bandTotal()).isEqualTo(BandTotal.SUM_OF_BANDS);
        assertThat(guangxi.powerFactorRounding()).isEqualTo(PowerFactorRounding.SUM_ONCE);
        assertThat(Policies.of("guangxi", LocalDate.of(2026, 3, 31))
                        .orElseThrow()
                        .bandTotal())
                .isEqualTo(BandTotal.FLAT_IS_REMAINDER);
    }

    @Test
    void theEditionOfTheSupplyRulesIsThatOfTheDay() {
        assertThat(Policies.of("supply-rules", LocalDate.of(2024, 5, 31))
                        .orElseThrow()
                        .basicCharge()
                        .dayShare())
                .isEqualTo(DayShare.THIRTIETH);
        assertThat(Policies.of("supply-rules", LocalDate.of(2024, 6, 1))
                        .orElseThrow()
                        .basicCharge()
                        .dayShare())
                .isEqualTo(DayShare.CALENDAR_DAYS);
        assertThat(Policies.of("guangxi", LocalDate.of(2024, 6, 30))
                        .orElseThrow()
                        .powerFactor()
                        .scope())
                .isEqualTo(PowerFactorScope.MAIN_POINT);
    }

    @Test
    void outsideTheDaysOfItsBillsAnAreaHasNoPolicy() {
        assertThat(Policies.of("mengxi", LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(Policies.of("hubei", LocalDate.of(2025, 11, 1))).isEmpty();
        assertThat(Policies.of("nowhere", LocalDate.of(2025, 3, 31))).isEmpty();
    }

    @Test
    void everyPresetNamesItsSourceAndItsDoubt() {
        List<PolicyPreset> presets = Policies.presets();
        assertThat(presets).extracting(PolicyPreset::area).contains("chongqing", "guangxi", "hubei", "mengxi");
        assertThat(presets).allMatch(preset -> preset.doubt().isPresent());
        assertThat(presets).extracting(preset -> preset.policy().name()).doesNotHaveDuplicates();
    }

    @Test
    void anAreaHasOnePolicyADayAndEachASource() {
        PolicyPreset preset = Policies.presets().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyPresetDocument.builder()
                        .addPresets(preset, preset)
                        .build())
                .withMessageContaining("PolicyPresetDocument.presets overlap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> preset.withPolicy(BillingPolicy.defaults()))
                .withMessageContaining("PolicyPreset.policy.source");
    }
}
