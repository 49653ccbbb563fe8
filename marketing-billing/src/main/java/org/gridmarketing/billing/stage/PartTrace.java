package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.price.JoinedParts;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.billing.trace.SpanText;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;

/** Tells what was read in parts of the period, for agreements whose energy is divided by it; every number names its days. */
final class PartTrace {
    private final Collection<PointEnergy> all;
    private final BillingPolicy policy;
    private final TraceSink trace;
    /** What was read of each point, before anything is deducted. */
    private final Map<String, List<PartEnergy>> gross = new HashMap<>();

    private final Set<List<?>> sums = new HashSet<>();

    PartTrace(Collection<PointEnergy> all, BillingPolicy policy, TraceSink trace) {
        this.all = all;
        this.policy = policy;
        this.trace = trace;
    }

    void tell(AgreementUsage usage, List<PointEnergy> points, Optional<TouBand> rest) {
        List<PointEnergy> read = points.stream().filter(PartTrace::isRead).toList();
        read.forEach(this::tell);
        List<PartEnergy> parts = usage.readParts();
        read.forEach(each -> joined(each, each.parts(), parts));
        for (int i = 0; read.size() > 1 && i < parts.size(); i++) {
            added(usage.agreement(), read, rest, parts, i);
        }
    }

    private void added(
            BillableAgreement agreement,
            List<PointEnergy> read,
            Optional<TouBand> rest,
            List<PartEnergy> parts,
            int part) {
        List<BandedEnergy> energies = read.stream()
                .map(use -> joined(use.parts(), parts).get(part).energy())
                .map(energy -> ReadParts.divided(energy, rest))
                .toList();
        TraceRecorder recorder = new TraceRecorder();
        new PointSums(agreement.ref(), read, recorder)
                .energy(energies, energies.stream().reduce(BandedEnergy.NONE, BandedEnergy::plus));
        pass(recorder, parts.get(part).days());
    }

    private static boolean isRead(PointEnergy use) {
        return use.point().quantity() instanceof PointQuantity.Read;
    }

    private void tell(PointEnergy use) {
        if (!(use.point().quantity() instanceof PointQuantity.Read quantity)
                || gross.containsKey(use.point().no())) {
            return;
        }
        List<PartEnergy> before = new ArrayList<>();
        gross.put(use.point().no(), before);
        for (PointQuantity.ReadPart part : quantity.parts()) {
            TraceRecorder recorder = new TraceRecorder();
            before.add(ReadStage.part(use.point(), quantity, part, policy, recorder)
                    .orElseThrow());
            pass(recorder, part.days());
        }
        List<PointEnergy> behind = ReadParts.behind(use, all).toList();
        behind.forEach(this::tell);
        if (!behind.isEmpty()) {
            behind.forEach(each -> joined(each, of(each), use.parts()));
            deducted(use, joined(use, before, use.parts()), behind);
        }
    }

    private List<PartEnergy> of(PointEnergy use) {
        return gross.getOrDefault(use.point().no(), List.of());
    }

    /** What lies behind is taken off as it was read, whatever is taken off it in turn. */
    private void deducted(PointEnergy use, List<PartEnergy> before, List<PointEnergy> behind) {
        for (int i = 0; i < before.size(); i++) {
            int part = i;
            TraceRecorder recorder = new TraceRecorder();
            new DeductionTrace(BillingSteps.DEDUCTION, use, behind, recorder)
                    .energy(
                            before.get(part).energy(),
                            use.parts().get(part).energy(),
                            point -> joined(of(point), use.parts()).get(part).energy());
            pass(recorder, before.get(part).days());
        }
    }

    private static List<PartEnergy> joined(List<PartEnergy> parts, List<PartEnergy> asIn) {
        return PartEnergies.joined(parts, Set.copyOf(PartEnergies.ends(asIn)));
    }

    /** Tells the sums of parts that are longer here than they were read. */
    private List<PartEnergy> joined(PointEnergy use, List<PartEnergy> parts, List<PartEnergy> asIn) {
        List<PartEnergy> joined = joined(parts, asIn);
        JoinedParts sum =
                new JoinedParts(BillingSteps.READ_PARTS_JOINED, use.point().ref(), trace);
        for (PartEnergy whole : joined) {
            List<PartEnergy> addends = parts.stream()
                    .filter(part -> whole.days().contains(part.days().to()))
                    .toList();
            if (sums.add(List.of(use.point().no(), addends))) {
                sum.tell(Args.none(), whole.days(), addends, whole.energy());
            }
        }
        return joined;
    }

    private void pass(TraceRecorder recorder, BillingPeriod days) {
        for (TraceNode node : recorder.nodes()) {
            Args inputs = node.inputs().and("days", SpanText.of(days));
            trace.add(new TraceNode(node.step(), node.subject(), inputs, node.result(), node.rounding()));
        }
    }
}
