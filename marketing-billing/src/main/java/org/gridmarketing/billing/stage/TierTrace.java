package org.gridmarketing.billing.stage;

import org.gridmarketing.billing.price.PricePart;
import org.gridmarketing.billing.price.TierTerms;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Tells how the energy of a tier, or of a band in it, and its price came about (分档过程). */
final class TierTrace {
    private final ObjectRef subject;
    private final TraceSink trace;

    TierTrace(ObjectRef subject, TraceSink trace) {
        this.subject = subject;
        this.trace = trace;
    }

    void runningTotal(PricePart part, TierTerms terms) {
        Args inputs = Args.of("C", terms.cycleStart())
                .and("W0", part.runningTotal())
                .and("W", part.energy().total());
        trace.exact(
                BillingSteps.TIER_RUNNING_TOTAL,
                subject,
                inputs,
                part.runningTotal().plus(part.energy().total()));
    }

    void energy(TierLines.Cut cut, BandedEnergy energy, Rounding rounding) {
        if (!trace.isRecording()) {
            return;
        }
        TierSplit.Part tier = cut.tier();
        boolean sameBounds = tier.billed().lower().equals(tier.all().lower())
                && tier.billed().upper().equals(tier.all().upper());
        Args inputs = Args.of("W0", tier.before()).and("W1", tier.after());
        inputs = bounds(inputs, tier.all(), "lo", "hi");
        inputs = sameBounds ? inputs : bounds(inputs, tier.billed(), "lo0", "hi0");
        inputs = inputs.and("A", tier.all().energy()).and("B", tier.billed().energy());
        trace.exact(
                sameBounds ? BillingSteps.TIER_ENERGY : BillingSteps.TIER_ENERGY_RESETTLED,
                subject,
                inputs,
                tier.energy());
        cut.band().ifPresent(band -> cut.share().ifPresent(share -> band(tier, band, share, energy, rounding)));
    }

    private static Args bounds(Args inputs, TierSplit.Laid laid, String lower, String upper) {
        Args from = inputs.and(lower, laid.lower());
        return laid.upper().map(bound -> from.and(upper, bound)).orElse(from);
    }

    private void band(
            TierSplit.Part tier, TouBand band, TierBands.Share share, BandedEnergy energy, Rounding rounding) {
        Args own = Args.of("b", band).and("Wb", energy.in(band));
        switch (share.found()) {
            case SHARE ->
                trace.rounded(
                        BillingSteps.TIER_BAND,
                        subject,
                        own.and("Wt", tier.energy()).and("ΣW", energy.total()),
                        share.energy(),
                        rounding);
            case REST_OF_TIER ->
                trace.exact(
                        BillingSteps.TIER_BAND_REST,
                        subject,
                        Args.of("b", band).and("Wt", tier.energy()).and("ΣWi", share.others()),
                        share.energy());
            case REST_OF_BAND ->
                trace.exact(BillingSteps.TIER_BAND_LAST, subject, own.and("ΣWi", share.others()), share.energy());
            case STANDING ->
                trace.exact(BillingSteps.TIER_BAND_STANDING, subject, own.and("W1", tier.after()), share.energy());
        }
    }

    void price(EnergyPrice base, EnergyPrice surcharge) {
        if (trace.isRecording() && !base.isZero()) {
            Args inputs = Args.of("p0", base).and("Δp", surcharge);
            trace.exact(BillingSteps.TIER_PRICE, subject, inputs, base.plus(surcharge));
        }
    }
}
