package org.gridmarketing.metering.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.catalog.TouSchemes;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.tariff.TouScheme;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.DayTraits;
import org.gridmarketing.model.time.Holiday;
import org.gridmarketing.model.trace.TraceSink;

/** Laws of interval data, and agreement with the scheme asked interval by interval. */
class IntervalLawsTest {
    private static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P-1");
    private static final BillingPeriod DAYS = Schemes.days("2026-06-25", "2026-08-05");

    private static LoadProfile random(Random random, BillingPeriod period, IntervalLength length) {
        long[] values = random.longs((long) period.days() * length.perDay(), 0, 1_000_000)
                .toArray();
        return LoadProfile.ofScaled(POINT, period, length, 3, values).orElseThrow();
    }

    private static BandedEnergy energy(LoadProfile profile, TouScheme scheme, BillingPeriod part) {
        return CompiledTouScheme.compile(scheme, profile.period(), profile.length(), IntervalLawsTest::traits)
                .flatMap(compiled -> IntervalSettlement.energy(profile, compiled, part, TraceSink.none()))
                .orElseThrow();
    }

    private static Power demand(LoadProfile profile, DemandWindow window, BillingPeriod part) {
        return IntervalSettlement.demand(profile, window, part, TraceSink.none())
                .orElseThrow()
                .demand();
    }

    @Provide
    Arbitrary<TouScheme> shipped() {
        List<TouScheme> schemes = TouSchemes.ids().stream()
                .flatMap(id -> TouSchemes.find(id).orElseThrow().schemes().stream())
                .filter(scheme -> CompiledTouScheme.compile(
                                scheme, DAYS, IntervalLength.HALF_HOUR, IntervalLawsTest::traits)
                        .isOk())
                .toList();
        assertThat(schemes).hasSizeGreaterThan(5);
        return Arbitraries.of(schemes);
    }

    @Property(tries = 40)
    void equalsTheSchemeAskedIntervalByInterval(
            @ForAll("shipped") TouScheme scheme,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 40) int first) {
        LoadProfile profile = random(random, DAYS, IntervalLength.QUARTER_HOUR);
        BillingPeriod part = new BillingPeriod(DAYS.from().plusDays(first), DAYS.to());
        Map<TouBand, Energy> expected = new EnumMap<>(TouBand.class);
        for (int i = first * 96; i < profile.size(); i++) {
            Outcome<TouBand> band =
                    scheme.band(profile.startOf(i), traits(profile.startOf(i).toLocalDate()));
            expected.merge(band.orElseThrow(), profile.energyAt(i).orElseThrow(), Energy::plus);
        }
        assertThat(energy(profile, scheme, part).bands()).isEqualTo(expected);
    }

    @Property(tries = 40)
    void aSplitChangesNoEnergyAndNeverRaisesADemand(
            @ForAll("shipped") TouScheme scheme, @ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int day) {
        LoadProfile profile = random(random, DAYS, IntervalLength.QUARTER_HOUR);
        BillingPeriod one = new BillingPeriod(DAYS.from(), DAYS.from().plusDays(day));
        BillingPeriod other = new BillingPeriod(DAYS.from().plusDays(day), DAYS.to());
        assertThat(energy(profile, scheme, one).plus(energy(profile, scheme, other)))
                .isEqualTo(energy(profile, scheme, DAYS));
        Power first = demand(profile, DemandWindow.QUARTER_HOUR, one);
        Power second = demand(profile, DemandWindow.QUARTER_HOUR, other);
        assertThat(first.compareTo(second) < 0 ? second : first)
                .isEqualTo(demand(profile, DemandWindow.QUARTER_HOUR, DAYS));
        DemandWindow sliding = DemandWindow.sliding(60, 15);
        assertThat(demand(profile, sliding, one)).isLessThanOrEqualTo(demand(profile, sliding, DAYS));
    }

    @Property(tries = 40)
    void longerIntervalsHaveTheSameEnergyAndNoHigherDemand(@ForAll("shipped") TouScheme scheme, @ForAll Random random) {
        LoadProfile fine = random(random, DAYS, IntervalLength.FIVE_MINUTES);
        LoadProfile half = fine.inIntervalsOf(IntervalLength.HALF_HOUR);
        assertThat(energy(half, scheme, DAYS)).isEqualTo(energy(fine, scheme, DAYS));
        Power fixed = demand(fine, DemandWindow.fixed(30), DAYS);
        assertThat(demand(half, DemandWindow.fixed(30), DAYS)).isEqualTo(fixed);
        assertThat(demand(fine, DemandWindow.sliding(30, 5), DAYS)).isGreaterThanOrEqualTo(fixed);
        assertThat(demand(fine, DemandWindow.fixed(5), DAYS)).isGreaterThanOrEqualTo(fixed);
    }

    @Property(tries = 40)
    void settlingAtOnceIsSettlingEach(@ForAll("shipped") TouScheme scheme, @ForAll Random random) {
        LoadProfile profile = random(random, DAYS, IntervalLength.HALF_HOUR);
        CompiledTouScheme compiled = CompiledTouScheme.compile(
                        scheme, DAYS, IntervalLength.HALF_HOUR, IntervalLawsTest::traits)
                .orElseThrow();
        List<BillingPeriod> parts =
                List.of(Schemes.days("2026-06-30", "2026-07-31"), Schemes.days("2026-06-25", "2026-06-30"));
        DemandWindow window = DemandWindow.sliding(60, 30);
        List<IntervalUsage> usages = IntervalSettlement.settle(profile, compiled, window, parts, TraceSink.none())
                .orElseThrow();
        assertThat(usages).extracting(IntervalUsage::period).isEqualTo(parts);
        for (IntervalUsage usage : usages) {
            assertThat(usage.energy()).isEqualTo(energy(profile, scheme, usage.period()));
            assertThat(usage.peak().demand()).isEqualTo(demand(profile, window, usage.period()));
        }
        List<BillingPeriod> overlapping = List.of(parts.get(0), parts.get(1), Schemes.days("2026-06-29", "2026-07-01"));
        assertThat(IntervalSettlement.settle(profile, compiled, window, overlapping, TraceSink.none())
                        .issues())
                .extracting(issue -> issue.code())
                .containsExactly(MeteringIssues.PARTS_OVERLAP, MeteringIssues.PARTS_OVERLAP);
    }

    @Property(tries = 40)
    void moreEnergyInOneIntervalIsMoreInItsBandAlone(
            @ForAll("shipped") TouScheme scheme, @ForAll Random random, @ForAll @IntRange(min = 0, max = 1900) int at) {
        long[] values = random.longs((long) DAYS.days() * 48, 0, 1_000_000).toArray();
        LoadProfile less = LoadProfile.ofScaled(POINT, DAYS, IntervalLength.HALF_HOUR, 3, values)
                .orElseThrow();
        values[at] += 500;
        LoadProfile more = LoadProfile.ofScaled(POINT, DAYS, IntervalLength.HALF_HOUR, 3, values)
                .orElseThrow();
        TouBand band = scheme.band(less.startOf(at), traits(less.startOf(at).toLocalDate()))
                .orElseThrow();
        assertThat(energy(more, scheme, DAYS))
                .isEqualTo(energy(less, scheme, DAYS).withAddedTo(band, Energy.ofKwh(new BigDecimal("0.5"))));
    }

    private static DayTraits traits(LocalDate day) {
        return day.getDayOfMonth() == 28
                ? DayTraits.of(Holiday.DRAGON_BOAT).withMaximum(300)
                : DayTraits.plain().withMaximum(day.getDayOfMonth() % 3 == 0 ? 360 : 330);
    }
}
