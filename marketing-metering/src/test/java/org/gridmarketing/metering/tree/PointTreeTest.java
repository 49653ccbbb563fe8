package org.gridmarketing.metering.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;
import static org.gridmarketing.metering.tree.TreePoint.added;
import static org.gridmarketing.metering.tree.TreePoint.behind;
import static org.gridmarketing.metering.tree.TreePoint.main;

import java.util.ArrayList;
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

    /** A circle that is first met from a point beneath it is told once, by its first point. */
    @Test
    void aCircleMetFromBelowIsToldByItsFirstPoint() {
        List<Issue> issues = assertRefused(
                PointTree.of(
                        List.of(behind(D, C, METER), behind(B, A, METER), behind(C, B, METER), behind(A, C, METER))),
                MeteringIssues.POINT_CYCLE);
        assertThat(issues.get(0).subject()).isEqualTo(B);
        assertThat(issues.get(0).message(Language.EN)).contains("B → A → C");
    }

    /** Points behind one another as deep as no building goes, as garbled archives have them: answered, and soon. */
    @Test
    void aLongChainIsATreeLikeAnother() {
        int depth = 50_000;
        List<TreePoint> chain = new ArrayList<>();
        chain.add(main(ref("P0")));
        for (int i = 1; i < depth; i++) {
            chain.add(behind(ref("P" + i), ref("P" + (i - 1)), METER));
        }
        PointTree tree = PointTree.of(chain).orElseThrow();
        assertThat(tree.bottomUp().get(0).point()).isEqualTo(ref("P" + (depth - 1)));
        assertThat(tree.mainOf(ref("P" + (depth - 1))).point()).isEqualTo(ref("P0"));
        chain.set(0, behind(ref("P0"), ref("P" + (depth - 1)), METER));
        assertRefused(PointTree.of(chain), MeteringIssues.POINT_CYCLE);
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
