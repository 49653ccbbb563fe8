package org.gridmarketing.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** Every operation against {@link BigDecimal}: what a quantity is made of inside must never show. */
@Domain(Numbers.class)
@Domain(DomainContext.Global.class)
class QuantityArithmeticTest {
    private static Energy kwh(BigDecimal number) {
        return Energy.ofKwh(number);
    }

    @Property
    void sumsAndDifferencesAreExact(@ForAll BigDecimal a, @ForAll BigDecimal b) {
        assertThat(kwh(a).plus(kwh(b)).toBigDecimal()).isEqualByComparingTo(a.add(b));
        assertThat(kwh(a).minus(kwh(b)).toBigDecimal()).isEqualByComparingTo(a.subtract(b));
        assertThat(kwh(a).negate().toBigDecimal()).isEqualByComparingTo(a.negate());
    }

    @Property
    void productsAreExact(@ForAll BigDecimal a, @ForAll BigDecimal b) {
        assertThat(kwh(a).at(EnergyPrice.ofYuanPerKwh(b)).toBigDecimal()).isEqualByComparingTo(a.multiply(b));
        assertThat(kwh(a).times(Ratio.of(b)).toBigDecimal()).isEqualByComparingTo(a.multiply(b));
        assertThat(kwh(a).times(Percentage.ofPercent(b)).toBigDecimal())
                .isEqualByComparingTo(a.multiply(b).movePointLeft(2));
        assertThat(Multiplier.of(a).energyOf(RegisterValue.of(b)).toBigDecimal())
                .isEqualByComparingTo(a.multiply(b));
        assertThat(Multiplier.of(a).compose(Multiplier.of(b)).toBigDecimal()).isEqualByComparingTo(a.multiply(b));
    }

    @Property
    void aSumOfManyProductsNeverLosesADigit(@ForAll BigDecimal a, @ForAll BigDecimal b, @ForAll BigDecimal c) {
        Yuan sum = kwh(a).at(EnergyPrice.ofYuanPerKwh(b)).plus(kwh(b).at(EnergyPrice.ofYuanPerKwh(c)));
        assertThat(sum.times(Ratio.of(c)).toBigDecimal())
                .isEqualByComparingTo(a.multiply(b).add(b.multiply(c)).multiply(c));
    }

    @Property
    void orderAndSignAreThoseOfTheNumbers(@ForAll BigDecimal a, @ForAll BigDecimal b) {
        assertThat(Integer.signum(kwh(a).compareTo(kwh(b)))).isEqualTo(a.compareTo(b));
        assertThat(kwh(a).equals(kwh(b))).isEqualTo(a.compareTo(b) == 0);
        assertThat(kwh(a).signum()).isEqualTo(a.signum());
        assertThat(kwh(a).isNegative()).isEqualTo(a.signum() < 0);
        assertThat(kwh(a).isZero()).isEqualTo(a.signum() == 0);
    }

    @Property
    void decimalsAreThoseOfTheNumberWithoutTrailingZeros(@ForAll BigDecimal a) {
        assertThat(kwh(a).decimals()).isEqualTo(kwh(a).toBigDecimal().scale());
    }

    @Property
    void trailingZerosDoNotMatter(@ForAll BigDecimal a, @ForAll @IntRange(max = 2) int zeros) {
        Energy padded = kwh(a.setScale(a.scale() + zeros));
        assertThat(padded).isEqualTo(kwh(a)).hasSameHashCodeAs(kwh(a)).hasToString(kwh(a).toString());
    }

    @Property
    void whatWayANumberWasReachedDoesNotMatter(@ForAll BigDecimal a, @ForAll BigDecimal b) {
        Energy reached = kwh(a).plus(kwh(b)).minus(kwh(b));
        assertThat(reached).isEqualTo(kwh(a)).hasSameHashCodeAs(kwh(a)).isEqualByComparingTo(kwh(a));
    }

    @Property
    void textIsNeverInExponentFormAndReadsBack(@ForAll BigDecimal a) {
        String text = Ratio.of(a).toString();
        assertThat(text).matches("-?\\d+(\\.\\d*[1-9])?");
        assertThat(Ratio.of(text).toBigDecimal()).isEqualByComparingTo(a);
        assertThat(kwh(a).toString()).isEqualTo(text + " kWh");
        assertThat(Quantities.parse(kwh(a).toString())).isEqualTo(kwh(a));
    }

    @Property
    void moneyHasAtLeastTwoDecimals(@ForAll BigDecimal a) {
        String text = Yuan.of(a).toPlainString();
        assertThat(text).matches("-?\\d+\\.\\d{2,}").doesNotMatch(".*\\.\\d{2,}0");
        assertThat(new BigDecimal(text)).isEqualByComparingTo(a);
    }

    @Test
    void theLongRepresentationGivesWayWithoutNotice() {
        Energy max = Energy.ofKwh(Long.MAX_VALUE);
        assertThat(max.plus(Energy.ofKwh(1))).hasToString("9223372036854775808 kWh");
        assertThat(max.plus(Energy.ofKwh(1)).minus(Energy.ofKwh(1)))
                .isEqualTo(max)
                .hasSameHashCodeAs(max);
        assertThat(Energy.ofKwh(Long.MIN_VALUE).negate()).hasToString("9223372036854775808 kWh");
        assertThat(max.times(Ratio.of("2"))).hasToString("18446744073709551614 kWh");
        assertThat(Energy.ofKwh(Long.MIN_VALUE).times(Ratio.of("-1"))).hasToString("9223372036854775808 kWh");
    }

    @Test
    void eighteenAndNineteenDecimalsAreAlikeToTheCaller() {
        EnergyPrice eighteen = EnergyPrice.ofYuanPerKwh("0.000000000000000001");
        assertThat(eighteen.times(Ratio.of("0.1"))).hasToString("0.0000000000000000001 yuan/kWh");
        assertThat(eighteen.times(Ratio.of("0.1")).times(Ratio.of("10")))
                .isEqualTo(eighteen)
                .hasSameHashCodeAs(eighteen);
    }

    @Test
    void unitsAreTypes() {
        assertThat((Object) Energy.ofKwh(1)).isNotEqualTo(ReactiveEnergy.ofKvarh(1));
        assertThat((Object) Multiplier.ONE).isNotEqualTo(Ratio.ONE);
    }

    @Test
    void smallFactoriesMeanWhatTheirNamesSay() {
        assertThat(Yuan.ofFen(-1250)).isEqualTo(Yuan.of("-12.50"));
        assertThat(Percentage.ofBasisPoints(-75)).isEqualTo(Percentage.ofPercent("-0.75"));
        assertThat(Percentage.ofPercent("4").toRatio()).isEqualTo(Ratio.of("0.04"));
        assertThat(Ratio.ofHundredths(95)).isEqualTo(Ratio.of("0.95"));
        assertThat(Multiplier.of(80).demandOf(RegisterValue.of("0.5321"))).isEqualTo(Power.ofKw("42.568"));
        assertThat(Multiplier.of(80).reactiveEnergyOf(RegisterValue.of("1.5"))).isEqualTo(ReactiveEnergy.ofKvarh(120));
    }

    @Test
    void wholeNumbersOfDecimalPartsAreTheQuantitiesTheyStandFor() {
        assertThat(Energy.ofKwh(1500, 3)).isEqualTo(Energy.ofKwh("1.5"));
        assertThat(Power.ofKw(-7, 0)).isEqualTo(Power.ofKw(-7));
        assertThat(Energy.ofKwh(1, 18).plus(Energy.ZERO)).isEqualTo(Energy.ofKwh("0.000000000000000001"));
        assertThat(Energy.ZERO.plus(Energy.ofKwh(25, 2))).hasToString("0.25 kWh");
        assertThatIllegalArgumentException().isThrownBy(() -> Energy.ofKwh(1, 19));
        assertThatIllegalArgumentException().isThrownBy(() -> Power.ofKw(1, -1));
    }
}
