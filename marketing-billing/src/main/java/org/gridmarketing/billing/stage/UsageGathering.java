package org.gridmarketing.billing.stage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.price.PriceParts;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Settled points gathered by the price agreement that they are billed by. */
final class UsageGathering {
    private UsageGathering() {}

    static SettledUsage gather(
            BillingInput input, SettlementStage.Stages stages, List<BillWarning> warnings, TraceSink trace) {
        Map<String, PointEnergy> settled = stages.settled();
        PartTrace parts = new PartTrace(settled.values(), input.policy(), trace);
        List<AgreementUsage> usages = input.agreements().stream()
                .map(agreement -> usage(agreement, input, settled.values(), parts, trace))
                .toList();
        Set<String> divided = usages.stream()
                .filter(usage -> PriceParts.areRead(usage, input.period(), input.policy()))
                .map(usage -> usage.agreement().no())
                .collect(Collectors.toSet());
        return SettledUsage.builder()
                .customerNo(input.customerNo())
                .period(input.period())
                .policy(input.policy())
                .addAllAgreements(usages)
                .putAllStatedQuantities(input.statedQuantities())
                .addAllStatedCharges(input.statedCharges())
                .customerEnergy(customerEnergy(input, List.copyOf(settled.values()), trace))
                .addAllQuantities(new QuantityTable(input, stages, divided).rows())
                .addAllWarnings(warnings)
                .build();
    }

    /** Of all points; told where a discount hangs on it. */
    private static Energy customerEnergy(BillingInput input, List<PointEnergy> points, TraceSink trace) {
        List<Energy> energies = points.stream().map(use -> use.energy().total()).toList();
        Energy sum = energies.stream().reduce(Energy.ZERO, Energy::plus);
        if (trace.isRecording() && points.size() > 1 && hasDiscount(input)) {
            ObjectRef customer = ObjectRef.of(Customer.class, input.customerNo());
            new PointSums(customer, points, trace).tell(Args.none(), energies, sum);
        }
        return sum;
    }

    private static boolean hasDiscount(BillingInput input) {
        return input.agreements().stream()
                .flatMap(agreement -> agreement.tariffs(input.period()).segments().stream())
                .flatMap(segment -> segment.value().version().basicCharge().stream())
                .anyMatch(prices -> prices.loadFactorDiscount().isPresent());
    }

    private static AgreementUsage usage(
            BillableAgreement agreement,
            BillingInput input,
            Collection<PointEnergy> settled,
            PartTrace parts,
            TraceSink trace) {
        List<PointEnergy> points = settled.stream()
                .filter(use ->
                        use.point().agreementNo().filter(agreement.no()::equals).isPresent())
                .toList();
        Optional<TouBand> rest = points.stream()
                .filter(use -> use.energy().isDivided())
                .map(PointEnergy::remainderBand)
                .findFirst();
        List<BandedEnergy> energies = points.stream()
                .map(use -> rest.map(band -> dividedInto(band, use.energy())).orElse(use.energy()))
                .toList();
        BandedEnergy energy = energies.stream().reduce(BandedEnergy.NONE, BandedEnergy::plus);
        List<ReactiveEnergy> reactives =
                points.stream().map(use -> use.reactive(trace)).toList();
        ReactiveEnergy reactive = reactives.stream().reduce(ReactiveEnergy.ZERO, ReactiveEnergy::plus);
        // demands of several feeders are billed each and so add up
        Optional<Power> demand =
                points.stream().flatMap(use -> use.demand().stream()).reduce(Power::plus);
        // a point that is the customer's only one needs no name
        if (settled.size() > 1 && !points.isEmpty() && trace.isRecording()) {
            PointSums sums = new PointSums(agreement.ref(), points, trace);
            sums.energy(energies, energy);
            sums.tell(Args.none(), reactives, reactive);
            demand.ifPresent(kw -> sums.tell(Args.none(), demands(points), kw));
        }
        AgreementUsage usage = new AgreementUsage(
                agreement, energy, reactive, demand, ReadParts.of(points, rest), ReadParts.unread(points, settled));
        if (trace.isRecording() && PriceParts.areRead(usage, input.period(), input.policy())) {
            parts.tell(usage, points, rest);
        }
        return usage;
    }

    private static List<Power> demands(List<PointEnergy> points) {
        return points.stream().map(use -> use.demand().orElse(Power.ZERO)).toList();
    }

    static BandedEnergy dividedInto(TouBand rest, BandedEnergy energy) {
        return energy.isDivided() ? energy : BandedEnergy.of(energy.total(), Map.of(rest, energy.total()));
    }
}
