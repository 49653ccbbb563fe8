package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.input.PointQuantity;
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
    private final Set<String> told = new HashSet<>();

    PartTrace(Collection<PointEnergy> all, BillingPolicy policy, TraceSink trace) {
        this.all = all;
        this.policy = policy;
        this.trace = trace;
    }

    void tell(BillableAgreement agreement, List<PointEnergy> points, Optional<TouBand> rest) {
        List<PointEnergy> read = points.stream().filter(PartTrace::isRead).toList();
        read.forEach(this::tell);
        if (read.size() > 1) {
            List<BillingPeriod> days =
                    read.get(0).parts().stream().map(PartEnergy::days).toList();
            for (int i = 0; i < days.size(); i++) {
                added(agreement, read, rest, i);
            }
        }
    }

    private void added(BillableAgreement agreement, List<PointEnergy> read, Optional<TouBand> rest, int part) {
        List<BandedEnergy> energies = read.stream()
                .map(use -> ReadParts.divided(use.parts().get(part).energy(), rest))
                .toList();
        TraceRecorder recorder = new TraceRecorder();
        new PointSums(agreement.ref(), read, recorder)
                .energy(energies, energies.stream().reduce(BandedEnergy.NONE, BandedEnergy::plus));
        pass(recorder, read.get(0).parts().get(part).days());
    }

    private static boolean isRead(PointEnergy use) {
        return use.point().quantity() instanceof PointQuantity.Read;
    }

    private void tell(PointEnergy use) {
        if (!(use.point().quantity() instanceof PointQuantity.Read read)
                || !told.add(use.point().no())) {
            return;
        }
        List<PartEnergy> before = new ArrayList<>();
        for (PointQuantity.ReadPart part : read.parts()) {
            TraceRecorder recorder = new TraceRecorder();
            before.add(ReadStage.part(use.point(), read, part, policy, recorder).orElseThrow());
            pass(recorder, part.days());
        }
        List<PointEnergy> behind = all.stream()
                .filter(each -> isRead(each) && each.point().deducted())
                .filter(each ->
                        each.point().parentNo().equals(Optional.of(use.point().no())))
                .toList();
        behind.forEach(this::tell);
        for (int i = 0; !behind.isEmpty() && i < use.parts().size(); i++) {
            int part = i;
            TraceRecorder recorder = new TraceRecorder();
            new DeductionTrace(BillingSteps.DEDUCTION, use, behind, recorder)
                    .energy(
                            before.get(part).energy(),
                            use.parts().get(part).energy(),
                            point -> point.parts().get(part).energy());
            pass(recorder, before.get(part).days());
        }
    }

    private void pass(TraceRecorder recorder, BillingPeriod days) {
        for (TraceNode node : recorder.nodes()) {
            Args inputs = node.inputs().and("days", SpanText.of(days));
            trace.add(new TraceNode(node.step(), node.subject(), inputs, node.result(), node.rounding()));
        }
    }
}
