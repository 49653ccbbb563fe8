package org.gridmarketing.billing.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.metering.consumption.RegisterEnergy;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.trace.TraceSink;

/** Settlement of a customer with one point (单计量点结算) whose energies were computed elsewhere. */
public final class OnePointSettlement {
    private OnePointSettlement() {}

    /**
     * What the point used.
     *
     * @param energy active energy, kWh
     * @param forward forward reactive energy, kvarh
     * @param reverse reverse reactive energy, kvarh
     */
    public record Use(BandedEnergy energy, ReactiveEnergy forward, ReactiveEnergy reverse) {}

    /**
     * The usage of the customer.
     *
     * @param input a customer with one point that is read
     * @param read what was read
     * @param billed that with the transformer's loss
     * @return usage by price agreement with its quantity rows
     */
    public static SettledUsage of(BillingInput input, Use read, Use billed) {
        BillablePoint point = input.points().get(0);
        Optional<Power> demand = ((PointQuantity.Read) point.quantity())
                .readings().demands().stream()
                        .filter(each -> each.register() == RegisterKind.MAX_DEMAND)
                        .map(each -> RegisterEnergy.demand(
                                        each.shown(), each.multiplier(), point.ref(), TraceSink.none())
                                .orElseThrow())
                        .max(Power::compareTo);
        Map<String, PointEnergy> before = Map.of(point.no(), energies(point, read, demand));
        Map<String, PointEnergy> after = Map.of(point.no(), energies(point, billed, demand));
        SettlementStage.Stages stages = new SettlementStage.Stages(before, before, before, after, after, after);
        return UsageGathering.gather(input, stages, input.warnings(), TraceSink.none());
    }

    private static PointEnergy energies(BillablePoint point, Use use, Optional<Power> demand) {
        return new PointEnergy(point, use.energy(), use.forward(), use.reverse(), demand, List.of());
    }

    /**
     * By how much a total and its bands may differ.
     *
     * @param read the readings
     * @param policy whether the energy of each register is rounded
     * @return one unit of the last digit of each register, and what rounding makes
     */
    public static Energy tolerance(PointQuantity.Read read, BillingPolicy policy) {
        return RegisterDigits.tolerance(read.readings(), policy);
    }
}
