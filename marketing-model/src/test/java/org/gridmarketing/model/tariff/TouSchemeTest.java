package org.gridmarketing.model.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.ClockInterval;
import org.gridmarketing.model.time.DayKind;
import org.gridmarketing.model.time.DayTraits;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.time.Holiday;
import org.junit.jupiter.api.Test;

class TouSchemeTest {
    private static final Bilingual NAME = new Bilingual("分时", "time of use");
    private static final TouRow PEAK = row(TouBand.PEAK, "08:00-11:00", "16:00-21:00");
    private static final TouRow VALLEY = row(TouBand.VALLEY, "22:00-05:00");
    private static final TouRow SHARP = row(TouBand.SHARP, "17:00-19:00").withMonths(Month.JULY, Month.AUGUST);

    private static TouRow row(TouBand band, String... hours) {
        TouRow.Builder builder = TouRow.builder().band(band);
        for (String interval : hours) {
            builder.addHours(ClockInterval.parse(interval));
        }
        return builder.build();
    }

    private static TouVersion version(TouRow... rows) {
        return TouVersion.builder()
                .effective(EffectiveRange.since(LocalDate.of(2025, 1, 1)))
                .rest(TouBand.FLAT)
                .addRows(rows)
                .build();
    }

    private static TouScheme scheme(TouVersion... versions) {
        return TouScheme.builder()
                .code("S")
                .name(NAME)
                .users(UserFilter.builder().text(NAME).build())
                .addVersions(versions)
                .build();
    }

    private static TouBand band(TouScheme scheme, String instant, DayTraits traits) {
        return scheme.band(LocalDateTime.parse(instant), traits).orElseThrow();
    }

    @Test
    void sharpIsCarvedOutOfPeakInItsMonthsOnly() {
        TouScheme scheme = scheme(version(PEAK, VALLEY, SHARP));
        assertThat(scheme.validated().isOk()).isTrue();
        assertThat(band(scheme, "2026-07-15T17:30", DayTraits.plain())).isEqualTo(TouBand.SHARP);
        assertThat(band(scheme, "2026-07-15T19:00", DayTraits.plain())).isEqualTo(TouBand.PEAK);
        assertThat(band(scheme, "2026-06-15T17:30", DayTraits.plain())).isEqualTo(TouBand.PEAK);
        assertThat(band(scheme, "2026-06-15T04:59", DayTraits.plain())).isEqualTo(TouBand.VALLEY);
        assertThat(band(scheme, "2026-06-15T05:00", DayTraits.plain())).isEqualTo(TouBand.FLAT);
        assertThat(band(scheme, "2026-06-15T23:59", DayTraits.plain())).isEqualTo(TouBand.VALLEY);
    }

    @Test
    void deepHoursOfHolidaysAndWeekendsWinOverTheValley() {
        TouRow deep = row(TouBand.DEEP_VALLEY, "00:00-06:00")
                .withDays(DayKind.WEEKEND)
                .withHolidays(Holiday.LABOUR_DAY);
        TouScheme scheme = scheme(version(PEAK, VALLEY, deep));
        assertThat(band(scheme, "2026-05-01T01:00", DayTraits.of(Holiday.LABOUR_DAY)))
                .isEqualTo(TouBand.DEEP_VALLEY);
        assertThat(band(scheme, "2026-10-01T01:00", DayTraits.of(Holiday.NATIONAL_DAY)))
                .isEqualTo(TouBand.VALLEY);
        assertThat(band(scheme, "2026-05-09T05:30", DayTraits.plain())).isEqualTo(TouBand.DEEP_VALLEY);
        assertThat(band(scheme, "2026-05-08T05:30", DayTraits.plain())).isEqualTo(TouBand.FLAT);
    }

    @Test
    void aTemperatureThatMattersMustBeKnown() {
        TouRow hot = row(TouBand.SHARP, "17:00-19:00").withFromDeciCelsius(350);
        TouScheme scheme = scheme(version(PEAK, VALLEY, hot));
        assertThat(scheme.validated().isOk()).isTrue();
        assertThat(band(scheme, "2026-06-15T17:00", DayTraits.plain().withMaximum(350)))
                .isEqualTo(TouBand.SHARP);
        assertThat(band(scheme, "2026-06-15T17:00", DayTraits.plain().withMaximum(349)))
                .isEqualTo(TouBand.PEAK);
        assertThat(band(scheme, "2026-06-15T19:00", DayTraits.plain())).isEqualTo(TouBand.PEAK);
        TouScheme sharpAnyway = scheme(version(PEAK, VALLEY, hot, SHARP));
        assertThat(band(sharpAnyway, "2026-07-15T17:00", DayTraits.plain())).isEqualTo(TouBand.SHARP);
        Outcome<TouBand> unknown = scheme.band(LocalDateTime.parse("2026-06-15T17:00"), DayTraits.plain());
        assertThat(unknown.issues()).extracting(Issue::code).containsExactly(TouScheme.TEMPERATURE_MISSING);
        assertThat(unknown.issues().get(0).message(Language.EN)).contains("17:00");
    }

    @Test
    void allProblemsAreToldTogether() {
        TouRow twice = row(TouBand.VALLEY, "10:00-12:00").withMonths(Month.MAY).withDays(DayKind.WORKDAY);
        TouRow sharpInValley =
                row(TouBand.SHARP, "23:00-24:00").withMonths(Month.JANUARY).withDays(DayKind.WEEKEND);
        TouRatios ratios = new TouRatios(Set.of(Month.MARCH), Map.of(TouBand.PEAK, Ratio.of("1.5")));
        TouVersion first = version(PEAK, VALLEY, twice, sharpInValley).withRatios(ratios, ratios);
        List<Issue> issues = scheme(first, version(PEAK)).validated().issues();
        assertThat(issues)
                .extracting(Issue::code)
                .containsExactlyInAnyOrder(
                        TouScheme.VERSIONS_OVERLAP,
                        TouScheme.COVERED_TWICE,
                        TouScheme.SHARP_IN_VALLEY,
                        TouScheme.RATIOS_TWICE);
        assertThat(issues)
                .filteredOn(issue -> issue.code().equals(TouScheme.COVERED_TWICE))
                .singleElement()
                .satisfies(issue ->
                        assertThat(issue.message(Language.EN)).contains("month 5, working days, 10:00-11:00 is"));
    }

    @Test
    void aTemperatureIsToldOnlyWhereItTellsDaysApart() {
        TouRow hot = row(TouBand.SHARP, "22:00-23:00").withFromDeciCelsius(355);
        List<Issue> issues = scheme(version(PEAK, VALLEY, hot)).validated().issues();
        assertThat(issues).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(issues)
                    .allSatisfy(issue -> assertThat(issue.message(language))
                            .contains("35.5 °C", "22:00-23:00")
                            .doesNotContain("- °C"));
        }
        List<Issue> plain = scheme(version(PEAK, VALLEY, row(TouBand.SHARP, "22:00-23:00")))
                .validated()
                .issues();
        assertThat(plain)
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.message(Language.EN)).doesNotContain("°C"));
    }

    @Test
    void withoutARestTheRowsMustCoverTheDay() {
        TouVersion rows = version(PEAK, VALLEY, row(TouBand.FLAT, "05:00-08:00", "11:00-16:00"))
                .withRest(Optional.empty());
        List<Issue> issues = scheme(rows).validated().issues();
        assertThat(issues).extracting(Issue::code).containsOnly(TouScheme.NOT_COVERED);
        assertThat(issues)
                .allSatisfy(issue -> assertThat(issue.message(Language.ZH)).contains("21:00-22:00"));
        assertThat(scheme(rows)
                        .band(LocalDateTime.parse("2026-06-15T21:30"), DayTraits.plain())
                        .issues())
                .extracting(Issue::code)
                .containsExactly(TouScheme.NOT_COVERED);
        assertThat(scheme(rows.withRest(TouBand.FLAT)).validated().isOk()).isTrue();
    }

    @Test
    void oneMistakeIsToldOnce() {
        TouRow flat = row(TouBand.FLAT, "05:00-07:00", "11:00-16:00", "21:00-22:00");
        assertThat(faults(PEAK, VALLEY, flat)).containsExactly("all months, all days, 07:00-08:00 has no band");
        TouRow fills = row(TouBand.FLAT, "07:00-08:00");
        assertThat(faults(PEAK, VALLEY, flat, fills.withDays(DayKind.WEEKEND)))
                .containsExactly("all months, working days, public holidays, 07:00-08:00 has no band");
        assertThat(faults(PEAK, VALLEY, flat, fills.withDays(DayKind.WORKDAY, DayKind.WEEKEND)))
                .containsExactly("all months, public holidays, 07:00-08:00 has no band");
        assertThat(faults(PEAK, VALLEY, flat, fills.withMonths(EnumSet.range(Month.MARCH, Month.DECEMBER))))
                .containsExactly("months 1, 2, all days, 07:00-08:00 has no band");
        assertThat(faults(
                        PEAK,
                        VALLEY,
                        flat,
                        fills.withDays(DayKind.WORKDAY, DayKind.WEEKEND)
                                .withHolidays(EnumSet.complementOf(EnumSet.of(Holiday.SPRING_FESTIVAL)))))
                .containsExactly("all months, Spring Festival, 07:00-08:00 has no band");
        TouRow warm = fills.withFromDeciCelsius(350);
        assertThat(faults(PEAK, VALLEY, flat, warm))
                .containsExactly("all months, all days, below every temperature trigger, 07:00-08:00 has no band");
    }

    private static List<String> faults(TouRow... rows) {
        TouScheme scheme = scheme(version(rows).withRest(Optional.empty()));
        assertThat(scheme.validated().issues())
                .allSatisfy(issue -> assertThat(issue.message(Language.ZH)).doesNotContainPattern("[A-Z]{3}"));
        return scheme.validated().issues().stream()
                .map(issue -> issue.message(Language.EN).replaceFirst("^.*?: ", ""))
                .toList();
    }

    @Test
    void daysBetweenVersionsAreTold() {
        TouVersion first = version(PEAK).withEffective(EffectiveRange.of(day("2025-01-01"), day("2025-06-30")));
        TouVersion second = version(PEAK).withEffective(EffectiveRange.since(day("2026-01-01")));
        List<Issue> issues = scheme(second, first).validated().issues();
        assertThat(issues).extracting(Issue::code).containsExactly(TouScheme.VERSIONS_GAP);
        assertThat(issues.get(0).message(Language.EN)).contains("from 2025-07-01 to 2025-12-31");
        TouVersion next = second.withEffective(EffectiveRange.since(day("2025-07-01")));
        assertThat(scheme(next, first).validated().isOk()).isTrue();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void aDayWithoutAVersionIsRefused() {
        assertThat(scheme(version(PEAK))
                        .band(LocalDateTime.parse("2024-12-31T12:00"), DayTraits.plain())
                        .issues())
                .extracting(Issue::code)
                .containsExactly(TouScheme.NO_VERSION);
    }

    @Test
    void whatIsNotKnownOfAUserContradictsNothing() {
        UserFilter filter = UserFilter.builder()
                .text(NAME)
                .structure(PricingStructure.SINGLE_PART)
                .addUses(ElectricityUse.COMMERCE)
                .capacityFrom(ApparentPower.ofKva("100"))
                .capacityBelow(ApparentPower.ofKva("315"))
                .build();
        assertThat(filter.excludes(new UserTraits(Optional.empty(), Optional.empty(), Optional.empty())))
                .isFalse();
        assertThat(filter.excludes(user(PricingStructure.SINGLE_PART, ElectricityUse.COMMERCE, "100")))
                .isFalse();
        assertThat(filter.excludes(user(PricingStructure.TWO_PART, ElectricityUse.COMMERCE, "100")))
                .isTrue();
        assertThat(filter.excludes(user(PricingStructure.SINGLE_PART, ElectricityUse.LARGE_INDUSTRY, "100")))
                .isTrue();
        assertThat(filter.excludes(user(PricingStructure.SINGLE_PART, ElectricityUse.COMMERCE, "99.9")))
                .isTrue();
        assertThat(filter.excludes(user(PricingStructure.SINGLE_PART, ElectricityUse.COMMERCE, "315")))
                .isTrue();
    }

    private static UserTraits user(PricingStructure structure, ElectricityUse use, String kva) {
        return new UserTraits(Optional.of(structure), Optional.of(use), Optional.of(ApparentPower.ofKva(kva)));
    }

    @Test
    void whatHoldsAtNoTimeCannotBeBuilt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TouRow.builder().band(TouBand.PEAK).build())
                .withMessageContaining("TouRow.hours");
        assertThatIllegalArgumentException().isThrownBy(() -> version()).withMessageContaining("TouVersion.rows");
        assertThatIllegalArgumentException().isThrownBy(() -> scheme()).withMessageContaining("TouScheme.versions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TouRatios(Set.of(), Map.of()))
                .withMessageContaining("TouRatios.ratios");
    }
}
