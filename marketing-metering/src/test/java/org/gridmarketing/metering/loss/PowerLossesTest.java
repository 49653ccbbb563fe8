package org.gridmarketing.metering.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactivePower;
import org.gridmarketing.model.quantity.Rounding;
import org.junit.jupiter.api.Test;

/** https://www.xiaomilidoc.com/p-6309456.html: losses of S13 transformers at a load of 0.77. */
class PowerLossesTest {
    private static final Ratio LOAD = Ratio.of("0.77");

    private static TransformerNameplate s13(String kva, String p0, String pk, String i0, String uk) {
        return TransformerNameplate.ofPercentages(
                LossSamples.transformer("S13-" + kva),
                ApparentPower.ofKva(kva),
                Power.ofKw(p0),
                Power.ofKw(pk),
                Percentage.ofPercent(i0),
                Percentage.ofPercent(uk),
                Ratio.ONE);
    }

    /** LOSS-03. */
    @Test
    void ofA315KvaTransformer() {
        TransformerNameplate nameplate = s13("315", "0.48", "3.65", "0.3", "4.0");
        assertThat(Rounding.FEN.round(nameplate.noLoadReactiveLoss())).isEqualTo(ReactivePower.ofKvar("0.95"));
        assertThat(nameplate.loadReactiveLoss()).isEqualTo(ReactivePower.ofKvar("12.6"));
        PowerLosses losses = PowerLosses.at(nameplate, LOAD);
        assertThat(Rounding.FEN.round(losses.active())).isEqualTo(Power.ofKw("2.64"));
        assertThat(Rounding.FEN.round(losses.reactive())).isEqualTo(ReactivePower.ofKvar("8.42"));
        Power comprehensive = losses.comprehensive(Ratio.of("0.1"));
        // published 3.48, from rounded parts; unrounded 2.644085 + 0.841554 = 3.485639
        assertThat(comprehensive).isEqualTo(Power.ofKw("3.485639"));
        assertThat(Rounding.FEN
                        .round(losses.active())
                        .plus(Power.ofKw(Rounding.FEN
                                .round(losses.reactive())
                                .toBigDecimal()
                                .multiply(new BigDecimal("0.1"))))
                        .toBigDecimal())
                .isEqualByComparingTo("3.482");
        Energy year = PowerLosses.over(comprehensive, Hours.of(8760));
        assertThat(Rounding.FEN.quotient(year.toBigDecimal(), BigDecimal.valueOf(10_000)))
                .isEqualTo("3.05");
    }

    /** LOSS-05; the page ends before the reactive loss, for which Uk would be needed. */
    @Test
    void ofA1000KvaTransformer() {
        TransformerNameplate nameplate = s13("1000", "1.18", "10.3", "0.3", "0");
        assertThat(Rounding.FEN.round(PowerLosses.at(nameplate, LOAD).active())).isEqualTo(Power.ofKw("7.29"));
        assertThat(nameplate.noLoadReactiveLoss()).isEqualTo(ReactivePower.ofKvar(3));
    }
}
