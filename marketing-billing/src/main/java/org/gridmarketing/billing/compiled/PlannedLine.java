package org.gridmarketing.billing.compiled;

import java.util.Optional;
import java.util.OptionalInt;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.stage.LineSources;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.EnergyComponent;

/**
 * A line of every bill of a plan, without quantity and amount.
 *
 * @param component the component it is for; empty for a charge that the tariff has no component for
 * @param kind what the money is for
 * @param inBase whether it is marked as adjusted by the power factor
 * @param band the band of the energy; empty where it is not divided
 * @param tier the tier from 1; empty where there are none
 * @param price the price
 */
record PlannedLine(
        Optional<EnergyComponent> component,
        ChargeKind kind,
        boolean inBase,
        Optional<TouBand> band,
        OptionalInt tier,
        Quantity<?> price) {
    static PlannedLine of(EnergyComponent component, Quantity<?> price) {
        return new PlannedLine(
                Optional.of(component),
                component.kind(),
                component.inPowerFactorBase(),
                Optional.empty(),
                OptionalInt.empty(),
                price);
    }

    static PlannedLine of(ChargeKind kind, boolean inBase, Quantity<?> price) {
        return new PlannedLine(Optional.empty(), kind, inBase, Optional.empty(), OptionalInt.empty(), price);
    }

    PlannedLine at(Quantity<?> newPrice) {
        return new PlannedLine(component, kind, inBase, band, tier, newPrice);
    }

    PlannedLine in(TouBand newBand) {
        return new PlannedLine(component, kind, inBase, Optional.of(newBand), tier, price);
    }

    PlannedLine inTier(int newTier) {
        return new PlannedLine(component, kind, inBase, band, OptionalInt.of(newTier), price);
    }

    BillLine written(BillableAgreement agreement, int number, Quantity<?> quantity, Quantity<?> asked, long fen) {
        BillLine.Source source = component
                .map(each -> LineSources.of(agreement, agreement.tariff(), each))
                .orElseGet(() -> LineSources.of(agreement, kind, inBase));
        return BillLine.builder()
                .number(number)
                .source(source)
                .band(band)
                .tier(tier)
                .quantity(quantity)
                .price(asked)
                .amount(Yuan.ofFen(fen))
                .build();
    }
}
