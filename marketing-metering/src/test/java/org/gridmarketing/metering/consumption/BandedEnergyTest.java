package org.gridmarketing.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.junit.jupiter.api.Test;

class BandedEnergyTest {
    private static final BandedEnergy DIVIDED = BandedEnergy.of(
            Energy.ofKwh(100), Map.of(TouBand.VALLEY, Energy.ofKwh(30), TouBand.PEAK, Energy.ofKwh(70)));

    @Test
    void bandsSumUpToTheTotal() {
        assertThatThrownBy(() -> BandedEnergy.of(Energy.ofKwh(100), Map.of(TouBand.PEAK, Energy.ofKwh(99))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bands");
    }

    @Test
    void bandsAreACopyInTheOrderOfTheDay() {
        Map<TouBand, Energy> mutable = new HashMap<>(DIVIDED.bands());
        BandedEnergy energy = BandedEnergy.of(Energy.ofKwh(100), mutable);
        mutable.clear();
        assertThat(energy).isEqualTo(DIVIDED);
        assertThat(energy.bands().keySet()).containsExactly(TouBand.PEAK, TouBand.VALLEY);
        assertThatThrownBy(() -> energy.bands().put(TouBand.PEAK, Energy.ZERO))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void energyGoesToOneBandOrToTheTotalAlone() {
        BandedEnergy added = DIVIDED.withAddedTo(TouBand.FLAT, Energy.ofKwh(-5));
        assertThat(added.total()).isEqualTo(Energy.ofKwh(95));
        assertThat(added.in(TouBand.FLAT)).isEqualTo(Energy.ofKwh(-5));
        assertThat(added.in(TouBand.PEAK)).isEqualTo(Energy.ofKwh(70));
        assertThat(added.in(TouBand.SHARP)).isEqualTo(Energy.ZERO);

        BandedEnergy undivided = BandedEnergy.of(Energy.ofKwh(7)).withAddedTo(TouBand.FLAT, Energy.ofKwh(1));
        assertThat(undivided).isEqualTo(BandedEnergy.of(Energy.ofKwh(8)));
        assertThat(undivided.isDivided()).isFalse();
    }

    @Test
    void dividedAndUndividedEnergyDoNotMix() {
        BandedEnergy undivided = BandedEnergy.of(Energy.ofKwh(1));
        assertThatThrownBy(() -> DIVIDED.plus(undivided))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the other is not");
        assertThatThrownBy(() -> undivided.minus(DIVIDED)).isInstanceOf(IllegalArgumentException.class);
        assertThat(undivided.plus(undivided)).isEqualTo(BandedEnergy.of(Energy.ofKwh(2)));
    }

    @Test
    void energyTakenOffMeetsInTheBandsOrInTheRemainderOrInTheTotal() {
        BandedEnergy undivided = BandedEnergy.of(Energy.ofKwh(12));
        assertThat(DIVIDED.less(undivided, TouBand.VALLEY).in(TouBand.VALLEY)).isEqualTo(Energy.ofKwh(18));
        assertThat(DIVIDED.less(undivided, TouBand.FLAT).in(TouBand.FLAT)).isEqualTo(Energy.ofKwh(-12));
        assertThat(DIVIDED.less(DIVIDED, TouBand.FLAT).bands())
                .isEqualTo(Map.of(TouBand.PEAK, Energy.ZERO, TouBand.VALLEY, Energy.ZERO));
        assertThat(undivided.less(DIVIDED, TouBand.FLAT)).isEqualTo(BandedEnergy.of(Energy.ofKwh(-88)));
        assertThat(undivided.less(undivided, TouBand.FLAT)).isEqualTo(BandedEnergy.NONE);
    }

    @Property
    void plusAndMinusAreInverse(@ForAll("divided") BandedEnergy one, @ForAll("divided") BandedEnergy other) {
        BandedEnergy sum = one.plus(other);
        assertThat(sum).isEqualTo(other.plus(one));
        assertThat(sum.total()).isEqualTo(one.total().plus(other.total()));
        BandedEnergy back = sum.minus(other);
        for (TouBand band : TouBand.values()) {
            assertThat(back.in(band)).isEqualTo(one.in(band));
        }
        assertThat(one.plus(BandedEnergy.NONE)).isEqualTo(one);
        assertThat(BandedEnergy.NONE.plus(one)).isEqualTo(one);
        assertThat(one.minus(BandedEnergy.NONE)).isEqualTo(one);
    }

    @Provide
    Arbitrary<BandedEnergy> divided() {
        Arbitrary<Energy> energies =
                Arbitraries.longs().between(-1_000_000, 1_000_000).map(Energy::ofKwh);
        return Arbitraries.maps(Arbitraries.of(TouBand.class), energies)
                .ofMinSize(1)
                .map(bands -> BandedEnergy.of(bands.values().stream().reduce(Energy.ZERO, Energy::plus), bands));
    }
}
