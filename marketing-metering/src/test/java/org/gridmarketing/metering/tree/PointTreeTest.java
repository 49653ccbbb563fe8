package org.gridmarketing.metering.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;
import static org.gridmarketing.metering.tree.TreePoint.added;
import static org.gridmarketing.metering.tree.TreePoint.behind;
import static org.gridmarketing.metering.tree.TreePoint.main;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.junit.jupiter.api.Test;

class PointTreeTest {
    private static final PointSource METER = new PointSource.Metered();
    private static final ObjectRef A = ref("A");
    private static final ObjectRef B = ref("B");
    private static final ObjectRef C = ref("C");
    private static final ObjectRef D = ref("D");

    private static ObjectRef ref(String key) {
        return new ObjectRef("MeteringPoint", key);
    }

    private static PointSource share(String ratio) {
        return new PointSource.Proportion(Ratio.of(ratio));
    }

    @Test
    void everyPointComesAfterThoseBehindIt() {
        PointTree tree = PointTree.of(List.of(main(A), behind(B, A, METER), behind(C, B, METER), main(D)))
                .orElseThrow();
        assertThat(tree.bottomUp()).extracting(TreePoint::point).containsExactly(C, B, A, D);
        assertThat(tree.points()).extracting(TreePoint::point).containsExactly(A, B, C, D);
        assertThat(tree.behind(A)).extracting(TreePoint::point).containsExactly(B);
        assertThat(tree.mainOf(C)).isEqualTo(main(A));
        assertThat(tree.mainOf(D).point()).isEqualTo(D);
        assertThatThrownBy(() -> tree.mainOf(ref("X"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCircleIsFoundOnceAndNamesItsPath() {
        Issue issue = assertRefused(
                        PointTree.of(List.of(
                                behind(A, C, METER), behind(B, A, METER), behind(C, B, METER), behind(D, C, METER))),
                        MeteringIssues.POINT_CYCLE)
                .get(0);
        assertThat(issue.message(Language.EN)).contains("A → C → B");
        assertRefused(PointTree.of(List.of(behind(A, A, METER))), MeteringIssues.POINT_CYCLE);
        assertRefused(
                PointTree.of(
                        List.of(behind(A, B, METER), behind(B, A, METER), behind(C, D, METER), behind(D, C, METER))),
                MeteringIssues.POINT_CYCLE,
                MeteringIssues.POINT_CYCLE);
    }

    @Test
    void whatIsNoTreeIsRefusedWithEveryReason() {
        assertRefused(PointTree.of(List.of()), MeteringIssues.TREE_EMPTY);
        assertRefused(
                PointTree.of(List.of(
                        main(A),
                        main(A),
                        behind(B, ref("X"), METER),
                        behind(C, A, new PointSource.Quantity(Energy.ofKwh(-1))),
                        behind(D, C, new PointSource.PerDay(Energy.ofKwh(-1))),
                        new TreePoint(ref("E"), Optional.empty(), false, share("0.5")),
                        behind(ref("F"), A, share("1.1")))),
                MeteringIssues.TREE_POINT_TWICE,
                MeteringIssues.PARENT_NOT_IN_TREE,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.PARENT_WITHOUT_METER,
                MeteringIssues.VALUE_NEGATIVE,
                MeteringIssues.PROPORTION_WRONG,
                MeteringIssues.PROPORTION_WRONG,
                MeteringIssues.PROPORTIONS_EXCEED_ONE);
    }

    @Test
    void sharesBesideThePointMayBeMoreThanAllOfIt() {
        assertThat(PointTree.of(List.of(main(A), behind(B, A, share("0.6")), added(C, A, share("0.6"))))
                        .isOk())
                .isTrue();
        assertRefused(
                PointTree.of(List.of(main(A), behind(B, A, share("0.6")), behind(C, A, share("0.6")))),
                MeteringIssues.PROPORTIONS_EXCEED_ONE);
    }

    /** A meter behind a fixed quantity has nothing to be taken off; beside it, it may stand. */
    @Test
    void aPointBehindOneWithoutAMeterIsRefused() {
        PointSource lamps = new PointSource.Quantity(Energy.ofKwh(50));
        assertRefused(
                PointTree.of(List.of(main(A), behind(B, A, lamps), behind(C, B, METER))),
                MeteringIssues.PARENT_WITHOUT_METER);
        assertRefused(
                PointTree.of(List.of(main(A), behind(B, A, lamps), added(C, B, share("0.5")))),
                MeteringIssues.PARENT_WITHOUT_METER);
        assertThat(PointTree.of(List.of(main(A), behind(B, A, lamps), added(C, B, METER)))
                        .isOk())
                .isTrue();
    }
}
