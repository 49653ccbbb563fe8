package org.gridmarketing.metering.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.LossPlacement;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BandPlacementTest {
    private static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P-1");
    private static final BandedEnergy DIVIDED = banded(500, 300, 200);

    private static BandedEnergy banded(long peak, long flat, long valley) {
        return BandedEnergy.of(
                Energy.ofKwh(peak + flat + valley),
                Map.of(
                        TouBand.PEAK, Energy.ofKwh(peak),
                        TouBand.FLAT, Energy.ofKwh(flat),
                        TouBand.VALLEY, Energy.ofKwh(valley)));
    }

    private static Outcome<BandedEnergy> add(BandedEnergy energy, long loss, LossPlacement placement) {
        return BandPlacement.add(
                energy, Energy.ofKwh(loss), placement, TouBand.FLAT, Rounding.WHOLE, POINT, TraceSink.none());
    }

    @Test
    void allToTheFlatBand() {
        assertThat(add(DIVIDED, 37, LossPlacement.FLAT_BAND).orElseThrow()).isEqualTo(banded(500, 337, 200));
    }

    @ParameterizedTest
    @EnumSource
    void aLossBelowZeroIsRefused(LossPlacement placement) {
        assertThat(add(DIVIDED, -100, placement).issues())
                .extracting(Issue::code)
                .containsExactly(MeteringIssues.VALUE_NEGATIVE);
    }

    /** 37 × 0.5 = 18.5 → 19 and 37 × 0.2 = 7.4 → 7; the flat band takes the other 11. */
    @Test
    void orSpreadByEnergy() {
        assertThat(add(DIVIDED, 37, LossPlacement.SPREAD_BY_BAND).orElseThrow()).isEqualTo(banded(519, 311, 207));
    }

    /** 5 kWh half and half beside a flat band of nothing: 3 and 3 would leave −1 to it. */
    @Test
    void noBandGetsLessThanNothing() {
        assertThat(add(banded(50, 0, 50), 5, LossPlacement.SPREAD_BY_BAND).orElseThrow())
                .isEqualTo(banded(52, 1, 52));
    }

    @Test
    void energyThatIsNotDividedOrNotThereTakesItWhole() {
        assertThat(add(BandedEnergy.of(Energy.ofKwh(5)), 37, LossPlacement.SPREAD_BY_BAND)
                        .orElseThrow())
                .isEqualTo(BandedEnergy.of(Energy.ofKwh(42)));
        assertThat(add(banded(0, 0, 0), 37, LossPlacement.SPREAD_BY_BAND).orElseThrow())
                .isEqualTo(banded(0, 37, 0));
    }

    @Test
    void aNegativeBandCannotShare() {
        assertRefused(add(banded(-1, 300, 200), 37, LossPlacement.SPREAD_BY_BAND), MeteringIssues.VALUE_NEGATIVE);
    }

    @Property
    void theTotalIsExactlyBoth(
            @ForAll @LongRange(min = 0, max = 100_000) long peak,
            @ForAll @LongRange(min = 0, max = 100_000) long flat,
            @ForAll @LongRange(min = 0, max = 100_000) long valley,
            @ForAll @LongRange(min = 0, max = 10_000) long loss,
            @ForAll LossPlacement placement) {
        BandedEnergy energy = banded(peak, flat, valley);
        BandedEnergy with = add(energy, loss, placement).orElseThrow();
        assertThat(with.total()).isEqualTo(energy.total().plus(Energy.ofKwh(loss)));
        assertThat(with.minus(energy).total()).isEqualTo(Energy.ofKwh(loss));
        assertThat(with.minus(energy).bands().values()).noneMatch(Energy::isNegative);
    }
}
