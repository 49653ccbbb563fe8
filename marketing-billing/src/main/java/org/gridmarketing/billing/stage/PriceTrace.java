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
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceStep;

/** Tells where the price of a line came from, if it was not published as it stands. */
final class PriceTrace {
    private PriceTrace() {}

    static void tell(CompiledComponent component, TouBand band, CompiledTariff tariff, LineWriter lines) {
        EnergyPrice price = component.price(band).orElse(EnergyPrice.ZERO);
        if (!lines.trace().isRecording()) {
            return;
        }
        ObjectRef line = BillLine.ref(lines.next());
        TariffVersion version = tariff.version();
        if (component.component().price() instanceof ComponentPrice.Residual residual) {
            Optional<EnergyPrice> published =
                    Optional.ofNullable(version.publishedPrices().get(band));
            if (published.isPresent()) {
                EnergyPrice whole = published.get();
                Args inputs = Args.of("p0", whole).and("Σpi", whole.minus(price));
                lines.trace().exact(BillingSteps.BAND_PRICE, line, inputs, price);
            } else {
                Args inputs = Args.of("p0", residual.base()).and("k", ratio(residual.ratios(), band));
                residual.floatingBase()
                        .ifPresentOrElse(
                                floats -> floated(
                                        BillingSteps.FLOATED_PART_PRICE,
                                        inputs.and("b", floats),
                                        line,
                                        price,
                                        version,
                                        lines),
                                () -> floated(BillingSteps.FLOATED_PRICE, inputs, line, price, version, lines));
            }
        } else if (component.component().price() instanceof ComponentPrice.Floating floating) {
            Args inputs = Args.of("p0", floating.base()).and("k", ratio(floating.ratios(), band));
            floated(BillingSteps.FLOATED_PRICE, inputs, line, price, version, lines);
        }
    }

    private static Ratio ratio(Map<TouBand, Ratio> ratios, TouBand band) {
        return ratios.getOrDefault(band, Ratio.ONE);
    }

    private static void floated(
            TraceStep step, Args inputs, ObjectRef line, EnergyPrice price, TariffVersion version, LineWriter lines) {
        Optional<Rounding> rounding = version.floatedPriceRounding();
        rounding.ifPresent(r -> lines.trace().rounded(step, line, inputs, price, r));
        if (rounding.isEmpty()) {
            lines.trace().exact(step, line, inputs, price);
        }
    }
}
