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

    Optional<Energy> in(PricePart part, String name) {
        List<PricePart> users = parts.stream().filter(each -> bills(each, name)).toList();
        return Optional.ofNullable(stated.get(name)).map(whole -> share(whole, part, users));
    }

    private Energy share(Energy whole, PricePart part, List<PricePart> users) {
        Ratio total = users.stream().map(StatedEnergy::days).reduce(Ratio.ofHundredths(0), Ratio::plus);
        Energy rest = whole;
        for (PricePart each : users.subList(0, users.size() - 1)) {
            Energy share = rounding.share(whole, days(each), total);
            if (each.equals(part)) {
                return share;
            }
            rest = rest.minus(share);
        }
        return rest;
    }

    private static Ratio days(PricePart part) {
        return Ratio.ofHundredths(100 * part.days().map(BillingPeriod::days).orElse(1));
    }

    private static boolean bills(PricePart part, String name) {
        return part.terms().components().stream()
                .anyMatch(component -> component.component().statedQuantity().equals(Optional.of(name)));
    }
}
