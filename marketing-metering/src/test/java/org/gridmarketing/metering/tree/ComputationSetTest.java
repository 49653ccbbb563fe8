package org.gridmarketing.metering.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeteringPoint;
import org.junit.jupiter.api.Test;

class ComputationSetTest {
    private static ObjectRef ref(String key) {
        return ObjectRef.of(MeteringPoint.class, key);
    }

    private static Set<ObjectRef> refs(String... keys) {
        return Stream.of(keys).map(ComputationSetTest::ref).collect(Collectors.toUnmodifiableSet());
    }

    private static PointNeighbours point(String key, String parent, String... transformers) {
        Optional<ObjectRef> above = parent.isEmpty() ? Optional.empty() : Optional.of(ref(parent));
        return new PointNeighbours(ref(key), above, Set.of(transformers));
    }

    /** A1 lies behind A, A shares a transformer with B of another customer, C lies behind B; D is alone on its own. */
    @Test
    void transformersAndParentsAreFollowedBothWays() {
        List<PointNeighbours> all = List.of(
                point("A", "", "T1"),
                point("A1", "A"),
                point("B", "", "T1", "T2"),
                point("C", "B"),
                point("D", "", "T3"),
                point("E", "", "T2"));
        for (String start : List.of("A", "A1", "B", "C", "E")) {
            assertThat(ComputationSet.complete(refs(start), all).orElseThrow())
                    .isEqualTo(refs("A", "A1", "B", "C", "E"));
        }
        assertThat(ComputationSet.complete(refs("D"), all).orElseThrow()).isEqualTo(refs("D"));
        assertThat(ComputationSet.complete(refs("D", "C"), all).orElseThrow()).hasSize(6);
    }

    @Test
    void aPointThatIsNotThereIsMissedOnce() {
        List<PointNeighbours> all = List.of(point("A", "X", "T1"), point("B", "X", "T1"));
        assertRefused(
                ComputationSet.complete(refs("A", "Y"), all),
                MeteringIssues.POINT_NOT_FOUND,
                MeteringIssues.POINT_NOT_FOUND);
        assertThat(ComputationSet.complete(refs("A"), all).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.subject()).isEqualTo(ref("X")));
    }

    @Test
    void aCircleEnds() {
        List<PointNeighbours> all = List.of(point("A", "B"), point("B", "A"));
        assertThat(ComputationSet.complete(refs("A"), all).orElseThrow()).isEqualTo(refs("A", "B"));
    }

    @Test
    void ofAnArchivedPoint() {
        MeteringPoint archived = MeteringPoint.builder()
                .no("A")
                .parentNo("B")
                .transformerNo("T1")
                .build();
        assertThat(PointNeighbours.of(archived)).isEqualTo(point("A", "B", "T1"));
        assertThat(PointNeighbours.of(MeteringPoint.builder().no("A").build())).isEqualTo(point("A", ""));
    }
}
