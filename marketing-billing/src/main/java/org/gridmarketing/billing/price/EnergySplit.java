package org.gridmarketing.billing.price;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;
import org.gridmarketing.model.time.Timeline.Segment;

/**
 * Division of energy (电量分割) among the parts of a period: first by what was read, where there are readings inside it, and by days only
 * between two readings.
 *
 * <p>The days are cut wherever prices change or registers were read. What was read between two readings falls to the days between them; a
 * part of the period is the sum of its days.
 */
final class EnergySplit {
    private final Timeline<PriceTerms> terms;
    private final List<PartEnergy> read;
    private final List<BillingPeriod> intervals;
    private final List<BillingPeriod> cuts;
    private final SplitTrace trace;
    private final Rounding rounding;

    /**
     * @param terms the parts of the period
     * @param read what was read in parts of the period; empty where days alone divide
     * @param rounding of divided energy
     * @param trace where the division tells itself
     */
    EnergySplit(Timeline<PriceTerms> terms, List<PartEnergy> read, Rounding rounding, SplitTrace trace) {
        this.terms = terms;
        this.read = read;
        this.intervals = read.isEmpty()
                ? List.of(terms.period())
                : read.stream().map(PartEnergy::days).toList();
        this.cuts = cuts();
        this.rounding = rounding;
        this.trace = trace;
    }

    private List<BillingPeriod> cuts() {
        TreeSet<LocalDate> ends = new TreeSet<>();
        intervals.forEach(each -> ends.add(each.to()));
        terms.segments().forEach(each -> ends.add(each.period().to()));
        List<BillingPeriod> between = new ArrayList<>();
        LocalDate from = terms.period().from();
        for (LocalDate end : ends) {
            between.add(new BillingPeriod(from, end));
            from = end;
        }
        return between;
    }

    /** Energy of each part, in the order of time. */
    List<BandedEnergy> divide(BandedEnergy settled) {
        BandedEnergy sum = read.stream().map(PartEnergy::energy).reduce(BandedEnergy.NONE, BandedEnergy::plus);
        boolean exact = isSame(sum, settled);
        boolean byTotal = !read.isEmpty() && !exact && !isByBand();
        if (!settled.isDivided() || byTotal) {
            Weights totals = new Weights(sum.total().equals(settled.total()), false);
            return divide(settled.total(), TouBand.FLAT, totals, Args.none()).stream()
                    .map(BandedEnergy::of)
                    .toList();
        }
        Weights weights = new Weights(exact, sum.isDivided());
        List<Map<TouBand, Energy>> parts = new ArrayList<>();
        terms.segments().forEach(segment -> parts.add(new EnumMap<>(TouBand.class)));
        settled.bands().forEach((band, energy) -> {
            List<Energy> shares = divide(energy, band, weights, Args.of("b", band));
            for (int i = 0; i < shares.size(); i++) {
                parts.get(i).put(band, shares.get(i));
            }
        });
        List<BandedEnergy> divided = parts.stream()
                .map(bands -> BandedEnergy.of(bands.values().stream().reduce(Energy.ZERO, Energy::plus), bands))
                .toList();
        for (int i = 0; i < divided.size(); i++) {
            trace.sumOfBands(terms.segments().get(i).period(), divided.get(i));
        }
        return divided;
    }

    private boolean isByBand() {
        return terms.segments().stream().anyMatch(segment -> segment.value().isByBand());
    }

    /** Bands of nothing make no difference. */
    private static boolean isSame(BandedEnergy one, BandedEnergy other) {
        return one.total().equals(other.total())
                && Arrays.stream(TouBand.values()).allMatch(band -> one.in(band).equals(other.in(band)));
    }

    /**
     * How read energy counts.
     *
     * @param exact whether the readings give what was settled, with nothing added or taken off
     * @param byBand whether they are known band by band
     */
    private record Weights(boolean exact, boolean byBand) {
        Energy of(BandedEnergy read, TouBand band) {
            return byBand ? read.in(band) : read.total();
        }
    }

    private List<Energy> divide(Energy whole, TouBand band, Weights weights, Args told) {
        List<Energy> amongCuts = new ArrayList<>();
        List<Energy> amongReadings = byReading(whole, band, weights, told);
        for (int i = 0; i < intervals.size(); i++) {
            amongCuts.addAll(byDays(amongReadings.get(i), within(cuts, intervals.get(i)), band, told));
        }
        List<Energy> parts = new ArrayList<>();
        for (Segment<PriceTerms> segment : terms.segments()) {
            parts.add(sum(segment.period(), amongCuts, told));
        }
        return parts;
    }

    private List<Energy> byReading(Energy whole, TouBand band, Weights weights, Args told) {
        List<Energy> energies =
                read.stream().map(part -> weights.of(part.energy(), band)).toList();
        if (weights.exact() && !energies.isEmpty()) {
            return energies;
        }
        boolean nothing = energies.stream().reduce(Energy.ZERO, Energy::plus).isZero();
        if (nothing) {
            return byDays(whole, intervals, band, told);
        }
        trace.read(intervals, energies, weights.byBand() ? told : Args.none());
        List<Ratio> numbers =
                energies.stream().map(each -> Ratio.of(each.toBigDecimal())).toList();
        return share(new CumulativeShares(whole, numbers, rounding), intervals, told.and("W0", whole), true);
    }

    /** A band goes to the days on which it has a price; where it has none at all, the refusal is told later. */
    private List<Energy> byDays(Energy whole, List<BillingPeriod> parts, TouBand band, Args told) {
        if (parts.size() == 1) {
            return List.of(whole);
        }
        List<Ratio> priced = parts.stream().map(part -> pricedDays(part, band)).toList();
        boolean none = priced.stream().allMatch(Ratio::isZero);
        List<Ratio> days = none ? parts.stream().map(EnergySplit::days).toList() : priced;
        return share(new CumulativeShares(whole, days, rounding), parts, told.and("W0", whole), false);
    }

    private Ratio pricedDays(BillingPeriod part, TouBand band) {
        return within(cuts, part).stream()
                .filter(cut -> prices(terms.at(cut.to()), band))
                .map(EnergySplit::days)
                .reduce(Ratio.ofHundredths(0), Ratio::plus);
    }

    private static Ratio days(BillingPeriod part) {
        return Ratio.ofHundredths(100 * part.days());
    }

    private static boolean prices(PriceTerms terms, TouBand band) {
        return terms.components().stream()
                .allMatch(component -> component.price(band).isPresent());
    }

    private List<Energy> share(CumulativeShares shares, List<BillingPeriod> parts, Args told, boolean byReading) {
        List<Energy> energies = shares.shares();
        trace.shares(
                shares, parts, told, byReading ? BillingSteps.SPLIT_BY_READING : BillingSteps.SPLIT_BY_DAYS, rounding);
        return energies;
    }

    private Energy sum(BillingPeriod part, List<Energy> amongCuts, Args told) {
        List<PartEnergy> addends = new ArrayList<>();
        Energy sum = Energy.ZERO;
        for (int i = 0; i < cuts.size(); i++) {
            if (contains(part, cuts.get(i))) {
                addends.add(new PartEnergy(cuts.get(i), BandedEnergy.of(amongCuts.get(i))));
                sum = sum.plus(amongCuts.get(i));
            }
        }
        trace.sum(part, addends, sum, told);
        return sum;
    }

    private static List<BillingPeriod> within(List<BillingPeriod> cuts, BillingPeriod outer) {
        return cuts.stream().filter(cut -> contains(outer, cut)).toList();
    }

    private static boolean contains(BillingPeriod outer, BillingPeriod inner) {
        return !inner.from().isBefore(outer.from()) && !inner.to().isAfter(outer.to());
    }
}
