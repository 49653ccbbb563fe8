package org.gridmarketing.billing.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.price.PricePart;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.time.BillingPeriod;

/** Stated quantities (约定电量) divided by days among the parts of a period whose tariffs bill them; the last takes the remainder. */
final class StatedEnergy {
    private final Map<String, Energy> stated;
    private final List<PricePart> parts;
    private final Rounding rounding;

    StatedEnergy(Map<String, Energy> stated, List<PricePart> parts, Rounding rounding) {
        this.stated = stated;
        this.parts = parts;
        this.rounding = rounding;
    }

    /** What falls to a part, or to parts that were joined because nothing changes between them. */
    Optional<Energy> in(PricePart run, String name) {
        List<PricePart> users = parts.stream().filter(each -> bills(each, name)).toList();
        return Optional.ofNullable(stated.get(name)).map(whole -> share(whole, run, users));
    }

    private Energy share(Energy whole, PricePart run, List<PricePart> users) {
        Ratio total = users.stream().map(StatedEnergy::days).reduce(Ratio.ofHundredths(0), Ratio::plus);
        Energy rest = whole;
        Energy sum = Energy.ZERO;
        for (PricePart each : users) {
            boolean last = each.equals(users.get(users.size() - 1));
            Energy share = last ? rest : rounding.share(whole, days(each), total);
            sum = isIn(run, each) ? sum.plus(share) : sum;
            rest = rest.minus(share);
        }
        return sum;
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
