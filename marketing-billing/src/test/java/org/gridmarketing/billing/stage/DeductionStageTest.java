package org.gridmarketing.billing.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.consumption.PairedReadings;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class DeductionStageTest {
    private static final PointQuantity READ = new PointQuantity.Read(
            new PairedReadings(new ObjectRef("MeteringPoint", "A"), List.of(), List.of()), List.of(), Optional.empty());

    private static BillablePoint point(String no, PointQuantity quantity, boolean deducted) {
        return new BillablePoint(
                no,
                quantity,
                quantity == READ ? Optional.empty() : Optional.of("A"),
                deducted,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> settled(String whole, TraceSink trace, BillablePoint... agreed) {
        BillablePoint main = point("A", READ, false);
        List<BillablePoint> points = new ArrayList<>(List.of(main));
        points.addAll(List.of(agreed));
        Map<String, PointEnergy> kept = Map.of("A", PointEnergy.agreed(main, Energy.ofKwh(whole)));
        return DeductionStage.agreedPoints(points, kept, trace).orElseThrow().values().stream()
                .map(use -> use.energy().total().toBigDecimal().toPlainString())
                .toList();
    }

    private static BillablePoint share(String no, String ratio, boolean deducted) {
        return point(no, new PointQuantity.Proportion(Ratio.of(ratio)), deducted);
    }

    /** 50.5 each of 101 are 51 and 51 rounded, one more than there is: the last takes what is left, and nothing falls short. */
    @Test
    void sharesThatAreTheWholeAreNoShortfall() {
        TraceRecorder trace = new TraceRecorder();
        assertThat(settled("101", trace, share("B", "0.5", true), share("C", "0.5", true)))
                .containsExactly("0", "51", "50");
        assertThat(trace.nodes())
                .extracting(node -> node.step().id())
                .startsWith(MeteringSteps.AGREED_PROPORTION.id(), MeteringSteps.SHARE_REMAINDER.id());
        assertThat(settled(
                        "5",
                        TraceSink.none(),
                        share("B", "0.333", true),
                        share("C", "0.333", true),
                        share("D", "0.333", true)))
                .containsExactly("0", "2", "2", "1");
    }

    /** A share that is not deducted stands beside the point and is no part of what the others divide. */
    @Test
    void aShareThatIsAddedIsDividedFromNothing() {
        assertThat(settled("101", TraceSink.none(), share("B", "0.5", false), share("C", "0.5", true)))
                .containsExactly("50", "51", "51");
    }
}
