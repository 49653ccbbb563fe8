package org.gridmarketing.billing.stage;

import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.tariff.CompiledComponent;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.text.Args;

/** Tells where the price of a line came from, if it was not published as it stands. */
final class PriceTrace {
    private PriceTrace() {}

    static void tell(CompiledComponent component, TouBand band, CompiledTariff tariff, LineWriter lines) {
        EnergyPrice price = component.price(band).orElse(EnergyPrice.ZERO);
        if (!lines.trace().isRecording()) {
            return;
        }
        ObjectRef line = BillLine.ref(lines.next());
        if (component.component().price() instanceof ComponentPrice.Residual) {
            Map<TouBand, EnergyPrice> published = tariff.version().publishedPrices();
            EnergyPrice whole = published.getOrDefault(band, price);
            Args inputs = Args.of("p0", whole).and("Σpi", whole.minus(price));
            lines.trace().exact(BillingSteps.BAND_PRICE, line, inputs, price);
        } else if (component.component().price() instanceof ComponentPrice.Floating floating) {
            Args inputs =
                    Args.of("p0", floating.base()).and("k", floating.ratios().getOrDefault(band, Ratio.ONE));
            Optional<Rounding> rounding = tariff.version().floatedPriceRounding();
            rounding.ifPresent(r -> lines.trace().rounded(BillingSteps.FLOATED_PRICE, line, inputs, price, r));
            if (rounding.isEmpty()) {
                lines.trace().exact(BillingSteps.FLOATED_PRICE, line, inputs, price);
            }
        }
    }
}
