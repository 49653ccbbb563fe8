package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.price.CumulativeShares;
import org.gridmarketing.billing.price.JoinedParts;
import org.gridmarketing.billing.price.PricePart;
import org.gridmarketing.billing.price.SplitTrace;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;

/** Stated quantities (约定电量) divided by days among the parts of a period whose tariffs bill them; the last takes the remainder. */
final class StatedEnergy {
    private final Map<String, Energy> stated;
    private final List<PricePart> parts;
    private final Rounding rounding;
    private final ObjectRef subject;
    private final TraceSink trace;
    private final Set<String> told = new HashSet<>();

    StatedEnergy(
            Map<String, Energy> stated, List<PricePart> parts, Rounding rounding, ObjectRef subject, TraceSink trace) {
        this.stated = stated;
        this.parts = parts;
        this.rounding = rounding;
        this.subject = subject;
        this.trace = trace;
    }

    /** What falls to a part, or to parts that were joined because nothing changes between them. */
    Optional<Energy> in(PricePart run, String name) {
        List<PricePart> users = parts.stream().filter(each -> bills(each, name)).toList();
        return Optional.ofNullable(stated.get(name)).map(whole -> share(name, whole, run, users));
    }

    private Energy share(String name, Energy whole, PricePart run, List<PricePart> users) {
        List<Ratio> days = users.stream().map(StatedEnergy::days).toList();
        CumulativeShares division = new CumulativeShares(whole, days, rounding);
        if (users.size() > 1 && told.add(name)) {
            List<BillingPeriod> spans =
                    users.stream().flatMap(each -> each.days().stream()).toList();
            Args inputs = Args.of("q", name).and("W0", whole);
            new SplitTrace(subject, trace).shares(division, spans, inputs, BillingSteps.SPLIT_BY_DAYS, rounding);
        }
        List<Energy> shares = division.shares();
        List<PartEnergy> own = new ArrayList<>();
        Energy sum = Energy.ZERO;
        for (int i = 0; i < users.size(); i++) {
            if (isIn(run, users.get(i))) {
                BandedEnergy share = BandedEnergy.of(shares.get(i));
                sum = sum.plus(share.total());
                users.get(i).days().ifPresent(each -> own.add(new PartEnergy(each, share)));
            }
        }
        if (own.size() < users.size()) {
            run.days().ifPresent(each -> tellJoined(name, each, own));
        }
        return sum;
    }

    private void tellJoined(String name, BillingPeriod days, List<PartEnergy> own) {
        if (trace.isRecording() && told.add(name + " " + days)) {
            BandedEnergy sum = own.stream().map(PartEnergy::energy).reduce(BandedEnergy.NONE, BandedEnergy::plus);
            new JoinedParts(BillingSteps.PARTS_JOINED, subject, trace).tell(Args.of("q", name), days, own, sum);
        }
    }

    private static boolean isIn(PricePart run, PricePart part) {
        return run.days()
                .flatMap(days -> part.days().map(own -> days.contains(own.to())))
                .orElse(true);
    }

    private static Ratio days(PricePart part) {
        return Ratio.ofHundredths(100 * part.days().map(BillingPeriod::days).orElse(1));
    }

    private static boolean bills(PricePart part, String name) {
        return part.terms().components().stream()
                .anyMatch(component -> component.component().statedQuantity().equals(Optional.of(name)));
    }
}
