package org.gridmarketing.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTextTest {
    static Stream<Arguments> types() {
        return Stream.of(
                type(ApparentPower::ofKva, ApparentPower::ofKva, "kVA"),
                type(CapacityPrice::ofYuanPerKvaMonth, CapacityPrice::ofYuanPerKvaMonth, "yuan/(kVA·month)"),
                type(DemandPrice::ofYuanPerKwMonth, DemandPrice::ofYuanPerKwMonth, "yuan/(kW·month)"),
                type(Energy::ofKwh, Energy::ofKwh, "kWh"),
                type(EnergyPrice::ofYuanPerKwh, EnergyPrice::ofYuanPerKwh, "yuan/kWh"),
                type(Hours::of, Hours::of, "h"),
                type(Impedance::ofOhms, Impedance::ofOhms, "Ω"),
                type(Multiplier::of, Multiplier::of, ""),
                type(Percentage::ofPercent, Percentage::ofPercent, "%"),
                type(Power::ofKw, Power::ofKw, "kW"),
                type(Ratio::of, Ratio::of, ""),
                type(ReactiveEnergy::ofKvarh, ReactiveEnergy::ofKvarh, "kvarh"),
                type(ReactivePower::ofKvar, ReactivePower::ofKvar, "kvar"),
                type(RegisterValue::of, RegisterValue::of, ""),
                type(Voltage::ofVolts, Voltage::ofVolts, "V"),
                type(Yuan::of, Yuan::of, "yuan"));
    }

    private static Arguments type(
            Function<String, Quantity<?>> fromText, Function<BigDecimal, Quantity<?>> fromNumber, String unit) {
        return Arguments.of(fromText, fromNumber, unit);
    }

    @ParameterizedTest(name = "unit: {2}")
    @MethodSource("types")
    void textAndNumberGiveTheSameQuantityInItsUnit(
            Function<String, Quantity<?>> fromText, Function<BigDecimal, Quantity<?>> fromNumber, String unit) {
        Quantity<?> quantity = fromText.apply(" -1220.50 ");
        assertThat(quantity.unit()).isEqualTo(unit);
        assertThat(quantity.toBigDecimal()).isEqualTo(new BigDecimal("-1220.5"));
        assertThat((Object) quantity).isEqualTo(fromNumber.apply(new BigDecimal("-1220.5")));
        assertThat(quantity.toString()).startsWith("-1220.5").endsWith(unit);
    }

    @ParameterizedTest(name = "unit: {2}")
    @MethodSource("types")
    void whatIsNoNumberIsRefusedWithItsUnitAndItsText(
            Function<String, Quantity<?>> fromText, Function<BigDecimal, Quantity<?>> fromNumber, String unit) {
        assertThatThrownBy(() -> fromText.apply("12,5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a number")
                .hasMessageContaining(unit.isEmpty() ? "number:" : "of " + unit + ":")
                .hasMessageContaining("\"12,5\"");
        assertThatThrownBy(() -> fromText.apply(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The last two make the number of digits overflow an int. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "0e999999999",
                "1e-999999999",
                "1e30",
                "1e-31",
                "1e2147483647",
                "10e2147483646"
            })
    void hugeExponentsAreRefusedAtOnce(String text) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> Energy.ofKwh(text))
                        .isInstanceOf(OutOfRangeException.class)
                        .hasMessageContaining("out of range"));
        BigDecimal number = new BigDecimal(text);
        assertThatThrownBy(() -> Yuan.of(number)).isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void thirtyDigitsOnEitherSideAreHeld() {
        String text = "9".repeat(30) + "." + "9".repeat(30);
        assertThat(Ratio.of(text)).hasToString(text);
        assertThat(Energy.ofKwh("1.5e3")).hasToString("1500 kWh");
        assertThat(Energy.ofKwh("0e5")).hasToString("0 kWh");
    }

    @Test
    void textWithAUnitGivesTheTypeOfTheUnit() {
        assertThat((Object) Quantities.parse("12.5 kW")).isEqualTo(Power.ofKw("12.5"));
        assertThat((Object) Quantities.parse("30 yuan/(kVA·month)")).isEqualTo(CapacityPrice.ofYuanPerKvaMonth(30));
        assertThat((Object) Quantities.parse("-0.75 %")).isEqualTo(Percentage.ofBasisPoints(-75));
        assertThat((Object) Quantities.parse("327024.50 yuan")).isEqualTo(Yuan.ofFen(32702450));
        assertThat((Object) Quantities.parse("1.49")).isEqualTo(Ratio.of("1.49"));
    }

    @Test
    void anUnknownUnitOrNoNumberIsRefused() {
        assertThatThrownBy(() -> Quantities.parse("3 MWh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown unit")
                .hasMessageContaining("3 MWh");
        assertThatThrownBy(() -> Quantities.parse("three kWh")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantities.parse("3 ")).isInstanceOf(IllegalArgumentException.class);
    }
}
