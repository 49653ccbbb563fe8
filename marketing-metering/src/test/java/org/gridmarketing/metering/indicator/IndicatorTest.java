package org.gridmarketing.metering.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class IndicatorTest {
    private static final ObjectRef ORG = new ObjectRef("OrgUnit", "O-1");
    private static final Rounding TWO = Rounding.halfUp(2);

    private static Outcome<Indicator> count(IndicatorKind kind, long part, long whole) {
        return Rates.ofCounts(kind, part, whole, TWO, ORG, TraceSink.none());
    }

    private static Percentage percent(String text) {
        return Percentage.ofPercent(text);
    }

    /** docs/metering.md, indicators: two of 1000 readings were wrong, one too low and one too high (IND-02). */
    @Test
    void errorsAreCountedAndNotWeighed() {
        TraceRecorder trace = new TraceRecorder();
        Indicator rate = Rates.ofCounts(IndicatorKind.READING_ERROR, 2, 1000, TWO, ORG, trace)
                .orElseThrow();
        assertThat(rate.rate()).isEqualTo(percent("0.2"));
        assertThat(trace.nodes().get(0).render(Language.EN)).contains("0.2 %");
    }

    @Test
    void elasticityNeedsAProductThatChanged() {
        assertRefused(
                Growth.elasticity(percent("3"), Percentage.ZERO, TWO, ORG, TraceSink.none()),
                MeteringIssues.PRODUCT_UNCHANGED);
        assertThat(Growth.elasticity(percent("3"), percent("-2"), TWO, ORG, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(Ratio.of("-1.5"));
    }

    @Test
    void targetsAreHeldAgainstTheNumbers() {
        Indicator almost = count(IndicatorKind.ACTUAL_READING, 99_996, 100_000).orElseThrow();
        assertThat(almost.rate()).isEqualTo(percent("100"));
        assertThat(almost.isAtLeast(percent("100"))).isFalse();
        assertThat(almost.isAtLeast(percent("99.996"))).isTrue();
    }

    @Test
    void refusesWithEveryReason() {
        assertRefused(
                count(IndicatorKind.ACTUAL_READING, -1, 0),
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NOT_POSITIVE);
        assertRefused(count(IndicatorKind.ACTUAL_READING, 11, 10), MeteringIssues.PART_EXCEEDS_WHOLE);
        assertRefused(
                Rates.ofMoney(
                        IndicatorKind.COLLECTION,
                        Yuan.of("100000000000000000000000000000"),
                        Yuan.of("0.000000000000000000000000000001"),
                        TWO,
                        ORG,
                        TraceSink.none()),
                MeteringIssues.RATE_OUT_OF_RANGE);
    }

    @Test
    void moneyRemittedThatNobodyPaidShows() {
        Indicator remittance = Rates.ofMoney(
                        IndicatorKind.REMITTANCE, Yuan.of("1010"), Yuan.of("1000"), TWO, ORG, TraceSink.none())
                .orElseThrow();
        assertThat(remittance.rate()).isEqualTo(percent("101"));
    }

    /** docs/metering.md, indicators: three bill months of 1000, 2000 and 500 yuan. */
    @Test
    void arrearsOfEarlierYearsAreKeptApart() {
        List<MonthlyReceipts> receipts = List.of(
                new MonthlyReceipts(YearMonth.of(2026, 2), Yuan.of("1000"), Yuan.of("950")),
                new MonthlyReceipts(YearMonth.of(2026, 1), Yuan.of("2000"), Yuan.of("2000")),
                new MonthlyReceipts(YearMonth.of(2025, 12), Yuan.of("500"), Yuan.of("100")));
        Map<CollectionScope, Outcome<Indicator>> rates = CollectionRates.of(
                        receipts, YearMonth.of(2026, 2), TWO, ORG, TraceSink.none())
                .orElseThrow();
        assertThat(rate(rates, CollectionScope.MONTH)).isEqualTo(percent("95"));
        assertThat(rate(rates, CollectionScope.YEAR_TO_DATE)).isEqualTo(percent("98.33"));
        assertThat(rate(rates, CollectionScope.PRIOR_YEARS)).isEqualTo(percent("20"));
        assertThat(rate(rates, CollectionScope.ALL)).isEqualTo(percent("87.14"));
        assertThat(CollectionRates.of(receipts.subList(0, 1), YearMonth.of(2026, 2), TWO, ORG, TraceSink.none())
                        .orElseThrow())
                .doesNotContainKey(CollectionScope.PRIOR_YEARS);
        assertRefused(
                CollectionRates.of(receipts, YearMonth.of(2025, 12), TWO, ORG, TraceSink.none()),
                MeteringIssues.BILL_MONTH_LATER,
                MeteringIssues.BILL_MONTH_LATER);
    }

    private static Percentage rate(Map<CollectionScope, Outcome<Indicator>> rates, CollectionScope scope) {
        return Optional.ofNullable(rates.get(scope)).orElseThrow().orElseThrow().rate();
    }

    /** docs/metering.md, indicators: 3 600 000 kWh in a month of 720 hours at most 8000 kW. */
    @Test
    void loadsOfAMonth() {
        Energy energy = Energy.ofKwh(3_600_000);
        Hours hours = Hours.of(720);
        Power maximum = Power.ofKw(8000);
        assertThat(Loads.average(energy, hours, TWO, ORG, TraceSink.none()).orElseThrow())
                .isEqualTo(Power.ofKw(5000));
        assertThat(Loads.factor(energy, hours, maximum, TWO, ORG, TraceSink.none())
                        .orElseThrow()
                        .rate())
                .isEqualTo(percent("62.5"));
        assertThat(Loads.utilisationHours(energy, hours, maximum, TWO, ORG, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(Hours.of(450));
        assertThat(Loads.transformerUtilisation(
                                ApparentPower.ofKva(1100), ApparentPower.ofKva(1000), TWO, ORG, TraceSink.none())
                        .orElseThrow()
                        .rate())
                .isEqualTo(percent("110"));
    }

    @Test
    void aMaximumBelowTheAverageIsRefused() {
        assertRefused(
                Loads.factor(Energy.ofKwh(721), Hours.of(720), Power.ofKw(1), TWO, ORG, TraceSink.none()),
                MeteringIssues.MAXIMUM_BELOW_AVERAGE);
        assertRefused(
                Loads.utilisationHours(Energy.ofKwh(-1), Hours.ZERO, Power.ZERO, TWO, ORG, TraceSink.none()),
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NOT_POSITIVE);
        assertRefused(
                Loads.average(Energy.ofKwh(-1), Hours.ZERO, TWO, ORG, TraceSink.none()),
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.VALUE_NOT_POSITIVE);
        Energy most = Energy.ofKwh("999999999999999999999999999999");
        assertThat(Loads.factor(
                                most,
                                Hours.of(new BigDecimal("1e29")),
                                Power.ofKw(new BigDecimal("1e29")),
                                TWO,
                                ORG,
                                TraceSink.none())
                        .orElseThrow()
                        .rate())
                .isEqualTo(Percentage.ZERO);
    }

    @Test
    void averagePricesHaveFiveDecimals() {
        assertThat(Averages.price(Yuan.of("79500"), Energy.ofKwh(150_001), Averages.AS_PRINTED, ORG, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(EnergyPrice.ofYuanPerKwh("0.53000"));
        assertThat(Averages.price(Yuan.of("-1"), Energy.ofKwh(3), Averages.AS_PRINTED, ORG, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(EnergyPrice.ofYuanPerKwh("-0.33333"));
        assertThat(Averages.purchaseCost(
                                Yuan.of("4000"), Energy.ofKwh(9400), Averages.AS_PRINTED, ORG, TraceSink.none())
                        .orElseThrow())
                .isEqualTo(EnergyPrice.ofYuanPerKwh("0.42553"));
        assertRefused(
                Averages.price(Yuan.of("1"), Energy.ZERO, Averages.AS_PRINTED, ORG, TraceSink.none()),
                MeteringIssues.VALUE_NOT_POSITIVE);
    }

    @Test
    void sharesOfEnergyAndTime() {
        assertThat(Rates.marketShare(Energy.ofKwh(80), Energy.ofKwh(100), TWO, ORG, TraceSink.none())
                        .orElseThrow()
                        .rate())
                .isEqualTo(percent("80"));
        assertThat(Rates.voltagePass(Hours.of(719), Hours.of(720), TWO, ORG, TraceSink.none())
                        .orElseThrow()
                        .rate())
                .isEqualTo(percent("99.86"));
        assertThat(Rates.supplyReliability(Hours.of(73), Hours.of(73_000), Rounding.halfUp(3), ORG, TraceSink.none())
                        .orElseThrow()
                        .rate())
                .isEqualTo(percent("99.9"));
        assertRefused(
                Rates.supplyReliability(Hours.of(11), Hours.of(10), TWO, ORG, TraceSink.none()),
                MeteringIssues.VALUE_NEGATIVE);
    }

    /** docs/metering.md, indicators: from 100 to 121 in two years are 10 % a year. */
    @Test
    void averageAnnualGrowthIsARootAndNotAMean() {
        assertThat(growth(100, 121, 2, 2)).isEqualTo(percent("10"));
        assertThat(growth(100, 100, 7, 2)).isEqualTo(Percentage.ZERO);
        assertThat(growth(100, 81, 2, 2)).isEqualTo(percent("-10"));
        assertThat(growth(2, 1, 1, 0)).isEqualTo(percent("-50"));
        // half a unit goes away from zero on both sides
        assertThat(growth(1000, 1005, 1, 0)).isEqualTo(percent("1"));
        assertThat(growth(1000, 995, 1, 0)).isEqualTo(percent("-1"));
        assertThat(growth(200 * 200, 201 * 201, 2, 0)).isEqualTo(percent("1"));
        assertThat(growth(200 * 200, 199 * 199, 2, 0)).isEqualTo(percent("-1"));
    }

    @Test
    void growthNeedsTwoQuantities() {
        assertRefused(
                Growth.averageAnnual(Energy.ZERO, Energy.ofKwh(-1), 1, 2, ORG, TraceSink.none()),
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_NOT_POSITIVE);
        assertRefused(
                Growth.averageAnnual(
                        Energy.ofKwh("0.000000000000000000000000000001"),
                        Energy.ofKwh("100000000000000000000000000000"),
                        1,
                        2,
                        ORG,
                        TraceSink.none()),
                MeteringIssues.RATE_OUT_OF_RANGE);
        assertThatThrownBy(() -> growth(1, 2, 0, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theRootIsWithinHalfAUnit(
            @ForAll @LongRange(min = 1, max = 1_000_000) long first,
            @ForAll @LongRange(min = 1, max = 1_000_000) long last,
            @ForAll @IntRange(min = 1, max = 30) int years) {
        BigDecimal factor =
                growth(first, last, years, 3).toBigDecimal().movePointLeft(2).add(BigDecimal.ONE);
        BigDecimal half = new BigDecimal("0.000005");
        BigDecimal below = factor.subtract(half).max(BigDecimal.ZERO).pow(years).multiply(BigDecimal.valueOf(first));
        BigDecimal above = factor.add(half).pow(years).multiply(BigDecimal.valueOf(first));
        assertThat(BigDecimal.valueOf(last)).isBetween(below, above);
    }

    private static Percentage growth(long first, long last, int years, int decimals) {
        return Growth.averageAnnual(Energy.ofKwh(first), Energy.ofKwh(last), years, decimals, ORG, TraceSink.none())
                .orElseThrow();
    }
}
