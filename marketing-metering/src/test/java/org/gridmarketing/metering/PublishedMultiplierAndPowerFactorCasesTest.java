package org.gridmarketing.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.gridmarketing.metering.consumption.CompositeMultiplier;
import org.gridmarketing.metering.consumption.RegisterEnergy;
import org.gridmarketing.metering.consumption.RegisterSpan;
import org.gridmarketing.metering.powerfactor.PowerFactor;
import org.gridmarketing.metering.powerfactor.PowerFactorAdjustmentTable;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

/** Published worked problems on multipliers (MUL) and power factors (PF), by their ids; PF-06 and PF-08 stand with the functions. */
class PublishedMultiplierAndPowerFactorCasesTest {
    private static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P-1");

    private static Multiplier multiplier(String current, String voltage) {
        return CompositeMultiplier.of(
                        List.of(TransformationRatio.parse(current)),
                        List.of(TransformationRatio.parse(voltage)),
                        Multiplier.ONE,
                        POINT,
                        TraceSink.none())
                .orElseThrow();
    }

    private static Energy energy(String previous, String current, Multiplier multiplier) {
        RegisterSpan span = new RegisterSpan(
                new ObjectRef("Meter", "M-1"),
                RegisterKind.ACTIVE_TOTAL,
                RegisterValue.of(previous),
                RegisterValue.of(current),
                OptionalInt.empty(),
                false);
        return RegisterEnergy.active(span, multiplier, POINT, TraceSink.none()).orElseThrow();
    }

    private static Ratio powerFactor(long kwh, long kvarh) {
        return PowerFactor.monthly(Energy.ofKwh(kwh), ReactiveEnergy.ofKvarh(kvarh))
                .orElseThrow();
    }

    private static Percentage rate(Ratio powerFactor) {
        return PowerFactorAdjustmentTable.rate(PowerFactorStandard.P090, powerFactor);
    }

    /** MUL-02, https://85l.net/index.php/l/154239019.html: reproduced. */
    @Test
    void mul02() {
        assertThat(multiplier("50/5", "10000/100")).isEqualTo(Multiplier.of(1000));
        Energy energy = energy("2155", "2305", multiplier("50/5", "10000/100"));
        assertThat(energy).isEqualTo(Energy.ofKwh(150000));
        assertThat(energy.at(EnergyPrice.ofYuanPerKwh("0.53"))).isEqualTo(Yuan.of("79500"));
    }

    /** MUL-03, https://m.how234.com/eamyddfjjsf.html: prints 60000 for 6/0.1 × 500/5; it is 6000. */
    @Test
    void mul03IsPublishedWrongly() {
        assertThat(multiplier("500/5", "6000/100")).isEqualTo(Multiplier.of(6000));
    }

    /** MUL-05, http://cfsky.cn/xinwenzhongxin/zhishi/2982.html: reproduced, 32 kWh are in the decimal. */
    @Test
    void mul05() {
        assertThat(energy("0", "236.8", Multiplier.of(40))).isEqualTo(Energy.ofKwh(9472));
        assertThat(energy("236", "236.8", Multiplier.of(40))).isEqualTo(Energy.ofKwh(32));
    }

    /** MUL-07, http://itgle.com/jinengqita/qYdT6fI.html: reproduced. */
    @Test
    void mul07() {
        assertThat(energy("0", "20", multiplier("50/5", "10000/100"))).isEqualTo(Energy.ofKwh(20000));
    }

    /**
     * PF-01, https://app.ixiawen.com/question/36540193/267137918409df60f0dbd5dd7a4e4c7f.html: reproduced. 12600 yuan with a surcharge
     * of 5 % are 12000 without, 13140 with the 9.5 % of the reactive energy that was really used.
     */
    @Test
    void pf01() {
        Percentage read = rate(powerFactor(40000, 30000));
        Percentage used = rate(powerFactor(40000, 39670));
        assertThat(read).isEqualTo(Percentage.ofPercent("5"));
        assertThat(used).isEqualTo(Percentage.ofPercent("9.5"));
        Yuan base = Yuan.of("12000");
        assertThat(base.plus(base.times(read))).isEqualTo(Yuan.of("12600"));
        assertThat(base.plus(base.times(used)).minus(Yuan.of("12600"))).isEqualTo(Yuan.of("540"));
    }

    /** PF-04, http://dqdf.com/chinaconews/3_18217642.html: prints −2311.67, cut off; rounded it is −2311.68. */
    @Test
    void pf04IsPublishedWrongly() {
        Ratio powerFactor = powerFactor(694152, 256728);
        assertThat(powerFactor).isEqualTo(Ratio.of("0.94"));
        assertThat(rate(powerFactor)).isEqualTo(Percentage.ofPercent("-0.6"));
        Yuan base = Yuan.of("364479.35").plus(Yuan.of("20800"));
        assertThat(Rounding.FEN.round(base.times(rate(powerFactor)))).isEqualTo(Yuan.of("-2311.68"));
    }

    /** PF-09, http://www.circuity.cn/power/69.html: the fees reproduced; of its 0.52 the page publishes no amount. */
    @Test
    void pf09() {
        assertThat(Energy.ofKwh(2650).at(EnergyPrice.ofYuanPerKwh("0.5344"))).isEqualTo(Yuan.of("1416.16"));
        assertThat(ApparentPower.ofKva(400).at(CapacityPrice.ofYuanPerKvaMonth("26")))
                .isEqualTo(Yuan.of("10400"));
        assertThat(rate(Ratio.of("0.52"))).isEqualTo(Percentage.ofPercent("41"));
    }
}
