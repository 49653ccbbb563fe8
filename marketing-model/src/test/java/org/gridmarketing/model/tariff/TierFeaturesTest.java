package org.gridmarketing.model.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Seasons, band surcharges and resizing must fit the tiers they stand beside. */
class TierFeaturesTest {
    private static final EnergyPrice FIVE_FEN = EnergyPrice.ofYuanPerKwh("0.05");
    private static final SeasonalTiers SUMMER = season(FIVE_FEN, Month.MAY, Month.JUNE);
    private static final TierBandSurcharges FIRST = new TierBandSurcharges(1, Map.of(TouBand.PEAK, EnergyPrice.ZERO));
    private static final TierBandSurcharges SECOND = new TierBandSurcharges(2, Map.of(TouBand.PEAK, FIVE_FEN));

    private static List<Tier> tiers(long bound, EnergyPrice surcharge) {
        return List.of(Tier.upTo(Energy.ofKwh(bound), EnergyPrice.ZERO), Tier.open(surcharge));
    }

    private static SeasonalTiers season(EnergyPrice surcharge, Month... months) {
        return new SeasonalTiers(Set.of(months), tiers(260, surcharge));
    }

    private static TierSchedule schedule(TierCycle cycle) {
        return TierSchedule.builder()
                .cycle(cycle)
                .method(TierMethod.INCREMENT)
                .addAllTiers(tiers(200, FIVE_FEN))
                .build();
    }

    static Stream<Arguments> refusals() {
        TierSchedule monthly = schedule(TierCycle.MONTHLY);
        return Stream.of(
                refusal("TierSchedule.seasons", () -> schedule(TierCycle.ANNUAL).withSeasons(SUMMER)),
                refusal("month twice: JUNE", () -> monthly.withSeasons(SUMMER, season(FIVE_FEN, Month.JUNE))),
                refusal("surcharges differ", () -> monthly.withSeasons(season(EnergyPrice.ZERO, Month.MAY))),
                refusal("TierSchedule.partCycle", () -> monthly.withPartCycle(PartCycle.WHOLE_BOUNDS)),
                refusal("TierSchedule.bandSurcharges", () -> monthly.withBandSurcharges(FIRST)),
                refusal("TierSchedule.bandSurcharges", () -> monthly.withBandSurcharges(FIRST, FIRST)),
                refusal(
                        "tier of its own: 3",
                        () -> monthly.withBandSurcharges(
                                FIRST, SECOND, new TierBandSurcharges(3, Map.of(TouBand.PEAK, FIVE_FEN)))),
                refusal(
                        "bands differ",
                        () -> monthly.withBandSurcharges(
                                FIRST, new TierBandSurcharges(2, Map.of(TouBand.VALLEY, FIVE_FEN)))),
                refusal("TierBandSurcharges.surcharges", () -> new TierBandSurcharges(1, Map.of())),
                refusal("SeasonalTiers.months", () -> new SeasonalTiers(Set.of(), tiers(260, FIVE_FEN))),
                refusal("at least two", () -> new SeasonalTiers(Set.of(Month.MAY), List.of(Tier.open(FIVE_FEN)))),
                refusal(
                        "HouseholdResizing.fromPersons",
                        () -> new HouseholdResizing(0, Energy.ofKwh(100), HouseholdBounds.ALL_BOUNDS)),
                refusal(
                        "HouseholdResizing.perMonth",
                        () -> new HouseholdResizing(5, Energy.ZERO, HouseholdBounds.ALL_BOUNDS)));
    }

    private static Arguments refusal(String reason, ThrowingCallable build) {
        return Arguments.of(reason, build);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatDoesNotFitIsRefused(String reason, ThrowingCallable build) {
        assertThatIllegalArgumentException().isThrownBy(build).withMessageContaining(reason);
    }

    @Test
    void whatFitsIsKept() {
        TierSchedule monthly = schedule(TierCycle.MONTHLY).withSeasons(SUMMER).withBandSurcharges(FIRST, SECOND);
        assertThat(monthly.seasons()).containsExactly(SUMMER);
        assertThat(monthly.bandSurcharges()).hasSize(2);
        assertThat(schedule(TierCycle.ANNUAL)
                        .withPartCycle(PartCycle.STARTED_MONTHS)
                        .partCycle())
                .contains(PartCycle.STARTED_MONTHS);
    }

    private static final SeasonalTiers REST =
            new SeasonalTiers(EnumSet.complementOf(EnumSet.of(Month.MAY, Month.JUNE)), tiers(200, FIVE_FEN));

    private static TierSchedule.Builder bySeason(SeasonalTiers... seasons) {
        return TierSchedule.builder()
                .cycle(TierCycle.MONTHLY)
                .method(TierMethod.INCREMENT)
                .addSeasons(seasons);
    }

    @Test
    void seasonsOfTheWholeYearNeedNoOtherTiers() throws Exception {
        TierSchedule schedule = bySeason(SUMMER, REST).build();
        assertThat(schedule.tiers()).isEqualTo(SUMMER.tiers());
        assertThat(schedule)
                .isEqualTo(bySeason(SUMMER, REST).addAllTiers(SUMMER.tiers()).build());
        String json = MarketingJson.newMapper().writeValueAsString(schedule);
        assertThat(MarketingJson.newMapper().readValue(json, TierSchedule.class))
                .isEqualTo(schedule);
    }

    @Test
    void monthsWithoutTiersAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bySeason(REST).build())
                .withMessageContaining("TierSchedule.tiers")
                .withMessageContaining("[MAY, JUNE]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bySeason().build())
                .withMessageContaining("at least two tiers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bySeason(SUMMER, new SeasonalTiers(REST.months(), tiers(200, EnergyPrice.ZERO)))
                        .build())
                .withMessageContaining("surcharges differ");
    }
}
