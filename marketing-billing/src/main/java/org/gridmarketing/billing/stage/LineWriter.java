package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gridmarketing.billing.trace.SpanText;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.TotalRounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.model.trace.TraceStep;

/**
 * Writer of bill lines (电费明细): numbers, rounds and traces every line the same way. Lives as long as one calculation.
 */
public final class LineWriter {
    private final TraceSink trace;
    private final boolean exact;
    private final List<BillLine> lines = new ArrayList<>();
    private final List<BillWarning> warnings = new ArrayList<>();

    /**
     * An empty list of lines.
     *
     * @param trace where lines tell how they came about
     */
    public LineWriter(TraceSink trace) {
        this(trace, TotalRounding.SUM_OF_LINES);
    }

    /**
     * An empty list of lines that are rounded as a policy says.
     *
     * @param trace where lines tell how they came about
     * @param total whether the total alone is rounded, so that lines stay exact
     */
    public LineWriter(TraceSink trace, TotalRounding total) {
        this.trace = trace;
        this.exact = total != TotalRounding.SUM_OF_LINES;
    }

    /** Whether lines stay exact until the total. */
    boolean isExact() {
        return exact;
    }

    TraceSink trace() {
        return trace;
    }

    /** The lines so far. */
    List<BillLine> lines() {
        return List.copyOf(lines);
    }

    /** What a reader of these lines must know. */
    List<BillWarning> warnings() {
        return List.copyOf(warnings);
    }

    void warn(List<BillWarning> more) {
        warnings.addAll(more);
    }

    /** The number of the next line, so that steps before it can name it. */
    int next() {
        return lines.size() + 1;
    }

    /** A line of a quantity at a price, with the symbols that its step's formula has for them. */
    void add(Charge charge, Quantity<?> quantity, Quantity<?> price, Yuan product, Rounding rounding) {
        Yuan amount = exact ? product : rounding.round(product);
        if (trace.isRecording()) {
            Args inputs = charge.given(quantity, price);
            if (exact) {
                trace.exact(charge.told(), BillLine.ref(next()), inputs, amount);
            } else {
                trace.rounded(charge.told(), BillLine.ref(next()), inputs, amount, rounding);
            }
        }
        append(charge, quantity, price, amount);
    }

    /** A line whose amount and trace were made by the caller. */
    void append(Charge charge, Quantity<?> quantity, Quantity<?> price, Yuan amount) {
        lines.add(BillLine.builder()
                .number(next())
                .source(charge.source())
                .band(charge.band())
                .tier(charge.tier())
                .days(charge.days())
                .quantity(quantity)
                .price(price)
                .amount(amount)
                .build());
    }

    /** What a line is for: its source, its place in bands and tiers, the step that computes it and the documents of its price. */
    record Charge(
            BillLine.Source source,
            Optional<TouBand> band,
            OptionalInt tier,
            Optional<BillingPeriod> days,
            TraceStep step,
            List<LegalBasis> bases,
            String quantitySymbol,
            String priceSymbol) {
        static Charge of(
                BillLine.Source source,
                TraceStep step,
                List<LegalBasis> bases,
                String quantitySymbol,
                String priceSymbol) {
            return new Charge(
                    source,
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    step,
                    bases,
                    quantitySymbol,
                    priceSymbol);
        }

        /** What its step takes; the days too, where the line is for some of the period alone. */
        Args given(Quantity<?> quantity, Quantity<?> price) {
            Args inputs = Args.of(quantitySymbol, quantity).and(priceSymbol, price);
            return days.map(each -> inputs.and("days", SpanText.of(each))).orElse(inputs);
        }

        /** The step with the documents that the price was taken from. */
        TraceStep told() {
            return step.withBases(bases);
        }

        Charge on(Optional<BillingPeriod> newDays) {
            return new Charge(source, band, tier, newDays, step, bases, quantitySymbol, priceSymbol);
        }

        Charge in(TouBand newBand) {
            return new Charge(source, Optional.of(newBand), tier, days, step, bases, quantitySymbol, priceSymbol);
        }

        Charge inTier(int newTier) {
            return new Charge(source, band, OptionalInt.of(newTier), days, step, bases, quantitySymbol, priceSymbol);
        }
    }
}
