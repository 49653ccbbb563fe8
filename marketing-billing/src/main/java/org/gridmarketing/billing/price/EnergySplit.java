package org.gridmarketing.billing.price;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.billing.trace.SpanText;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.consumption.BandSplit;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline.Segment;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Division of energy (电量分割) among the parts of a period, by days or by what was read in each; the last part takes the remainder,
 * so that nothing is lost.
 */
final class EnergySplit {
    private final List<Segment<PriceTerms>> segments;
    private final Rounding rounding;
    private final ObjectRef subject;
    private final TraceSink trace;

    EnergySplit(List<Segment<PriceTerms>> segments, Rounding rounding, ObjectRef subject, TraceSink trace) {
        this.segments = segments;
        this.rounding = rounding;
        this.subject = subject;
        this.trace = trace;
    }

    /** What was read in each segment; empty where a segment does not begin and end with readings. */
    Optional<List<BandedEnergy>> read(List<PartEnergy> parts) {
        List<BandedEnergy> read = new ArrayList<>();
        for (Segment<PriceTerms> segment : segments) {
            List<PartEnergy> inside = inside(segment, parts);
            int days = inside.stream().mapToInt(part -> part.days().days()).sum();
            if (days != segment.period().days()) {
                return Optional.empty();
            }
            read.add(inside.stream().map(PartEnergy::energy).reduce(BandedEnergy.NONE, BandedEnergy::plus));
        }
        return Optional.of(read);
    }

    private static List<PartEnergy> inside(Segment<PriceTerms> segment, List<PartEnergy> parts) {
        return parts.stream()
                .filter(part -> contains(segment.period(), part.days()))
                .toList();
    }

    /** What was read in each segment, where it was read in several parts. */
    void tellRead(List<PartEnergy> parts, List<BandedEnergy> read) {
        if (trace.isRecording()) {
            JoinedParts joined = new JoinedParts(BillingSteps.READ_PARTS_JOINED, subject, trace);
            for (int i = 0; i < segments.size(); i++) {
                joined.tell(Args.none(), segments.get(i).period(), inside(segments.get(i), parts), read.get(i));
            }
        }
    }

    private static boolean contains(BillingPeriod outer, BillingPeriod inner) {
        return !inner.from().isBefore(outer.from()) && !inner.to().isAfter(outer.to());
    }

    List<BandedEnergy> byReading(BandedEnergy settled, List<BandedEnergy> read) {
        BandedEnergy sum = read.stream().reduce(BandedEnergy.NONE, BandedEnergy::plus);
        if (isSame(sum, settled)) {
            return read;
        }
        if (settled.isDivided()
                && segments.stream().noneMatch(segment -> segment.value().isByBand())) {
            return byReading(
                    BandedEnergy.of(settled.total()),
                    read.stream().map(part -> BandedEnergy.of(part.total())).toList());
        }
        boolean divided = settled.isDivided() && sum.isDivided();
        return divide(
                settled,
                band -> read.stream()
                        .map(part -> divided ? part.in(band) : part.total())
                        .toList(),
                BillingSteps.SPLIT_BY_READING);
    }

    /** Bands of nothing make no difference. */
    private static boolean isSame(BandedEnergy one, BandedEnergy other) {
        return one.total().equals(other.total())
                && Arrays.stream(TouBand.values()).allMatch(band -> one.in(band).equals(other.in(band)));
    }

    List<BandedEnergy> byDays(BandedEnergy settled) {
        return divide(settled, this::days, BillingSteps.SPLIT_BY_DAYS);
    }

    /** A band goes to the days on which it has a price; where it has none at all, the refusal is told later. */
    private List<? extends Quantity<?>> days(TouBand band) {
        List<Ratio> priced = segments.stream()
                .map(segment -> prices(segment.value(), band) ? days(segment) : Ratio.ofHundredths(0))
                .toList();
        boolean none = priced.stream().allMatch(Quantity::isZero);
        return none ? segments.stream().map(EnergySplit::days).toList() : priced;
    }

    private static Ratio days(Segment<PriceTerms> segment) {
        return Ratio.ofHundredths(100 * segment.period().days());
    }

    private static boolean prices(PriceTerms terms, TouBand band) {
        return terms.components().stream()
                .allMatch(component -> component.price(band).isPresent());
    }

    private List<BandedEnergy> divide(
            BandedEnergy settled, Function<TouBand, List<? extends Quantity<?>>> weights, TraceStep step) {
        if (!settled.isDivided()) {
            return share(settled.total(), weights.apply(TouBand.FLAT), step, Args.none()).stream()
                    .map(BandedEnergy::of)
                    .toList();
        }
        List<Map<TouBand, Energy>> parts = new ArrayList<>();
        segments.forEach(segment -> parts.add(new EnumMap<>(TouBand.class)));
        for (Map.Entry<TouBand, Energy> band : settled.bands().entrySet()) {
            Args told = Args.of("b", band.getKey());
            List<Energy> shares = share(band.getValue(), weights.apply(band.getKey()), step, told);
            for (int i = 0; i < shares.size(); i++) {
                parts.get(i).put(band.getKey(), shares.get(i));
            }
        }
        List<BandedEnergy> divided = parts.stream()
                .map(bands -> BandedEnergy.of(bands.values().stream().reduce(Energy.ZERO, Energy::plus), bands))
                .toList();
        tellSums(divided);
        return divided;
    }

    /** A line without bands has the energy of all of them. */
    private void tellSums(List<BandedEnergy> divided) {
        for (int i = 0; trace.isRecording() && i < divided.size(); i++) {
            Args days = Args.of("D", SpanText.of(segments.get(i).period()));
            Args inputs = BandSplit.byBand(days, divided.get(i).bands());
            trace.exact(
                    MeteringSteps.SUM_OF_BANDS, subject, inputs, divided.get(i).total());
        }
    }

    /** Shares of one energy by weight; the last weighted part takes what rounding leaves. */
    private List<Energy> share(Energy whole, List<? extends Quantity<?>> weights, TraceStep step, Args told) {
        Ratio sum = weights.stream().map(EnergySplit::number).reduce(Ratio.ofHundredths(0), Ratio::plus);
        List<? extends Quantity<?>> used =
                sum.isZero() ? segments.stream().map(EnergySplit::days).toList() : weights;
        Ratio total = used.stream().map(EnergySplit::number).reduce(Ratio.ofHundredths(0), Ratio::plus);
        int last = last(used);
        Energy rest = whole;
        List<Energy> shares = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            Ratio weight = number(used.get(i));
            Energy share = i < last ? rounding.share(whole, weight, total) : i == last ? rest : Energy.ZERO;
            if (trace.isRecording() && i <= last) {
                Args inputs = told.and("W0", whole).and("w", weight).and("Σw", total);
                tell(sum.isZero() ? BillingSteps.SPLIT_BY_DAYS : step, i, i == last, inputs, share);
            }
            rest = rest.minus(share);
            shares.add(share);
        }
        return shares;
    }

    private static Ratio number(Quantity<?> weight) {
        return Ratio.of(weight.toBigDecimal());
    }

    private static int last(List<? extends Quantity<?>> weights) {
        int last = weights.size() - 1;
        while (last > 0 && weights.get(last).isZero()) {
            last--;
        }
        return last;
    }

    private void tell(TraceStep step, int index, boolean last, Args given, Energy share) {
        Args inputs = given.and("D", SpanText.of(segments.get(index).period()));
        if (last) {
            trace.exact(BillingSteps.SPLIT_REMAINDER, subject, inputs, share);
        } else {
            trace.rounded(step, subject, inputs, share, rounding);
        }
    }
}
