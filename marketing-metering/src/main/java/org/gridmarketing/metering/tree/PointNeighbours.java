package org.gridmarketing.metering.tree;

import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.record.Recorded;

/**
 * Neighbours of a point (计量点关联): what ties a metering point to others, whoever's customer they are.
 *
 * @param point the metering point
 * @param parent the point it lies behind; empty if none
 * @param transformers the keys of the transformers whose losses it shares
 */
public record PointNeighbours(ObjectRef point, Optional<ObjectRef> parent, Set<String> transformers) {
    /**
     * Keeps the set unchangeable.
     *
     * @param point the metering point
     * @param parent the point it lies behind
     * @param transformers the transformers whose losses it shares
     */
    public PointNeighbours {
        transformers = Set.copyOf(transformers);
    }

    /**
     * From the archive; what is absent or unreadable there ties it to nothing.
     *
     * @param point the archived point
     * @return its parent and its transformer
     */
    public static PointNeighbours of(MeteringPoint point) {
        Recorded<String> transformer = point.transformerNo();
        return new PointNeighbours(
                point.ref(),
                point.parentNo().toOptional().map(no -> ObjectRef.of(MeteringPoint.class, no)),
                transformer.toOptional().map(Set::of).orElse(Set.of()));
    }
}
