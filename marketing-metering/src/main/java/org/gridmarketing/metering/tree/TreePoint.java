package org.gridmarketing.metering.tree;

import java.util.Optional;
import org.gridmarketing.model.outcome.ObjectRef;

/**
 * Point of a tree (层级中的计量点): a metering point and the one it lies behind.
 *
 * @param point the metering point
 * @param parent the point it lies behind (上级计量点); empty for a main point
 * @param deducted whether its energy is taken off the parent (扣减); if not, an agreed quantity is added beside the parent, and a
 *     meter counts what the parent's meter does not
 * @param source where its energy comes from
 */
public record TreePoint(ObjectRef point, Optional<ObjectRef> parent, boolean deducted, PointSource source) {
    /**
     * A main point with a meter.
     *
     * @param point the metering point
     * @return without a parent
     */
    public static TreePoint main(ObjectRef point) {
        return new TreePoint(point, Optional.empty(), false, new PointSource.Metered());
    }

    /**
     * A point whose energy is taken off another one.
     *
     * @param point the metering point
     * @param parent the point it lies behind
     * @param source where its energy comes from
     * @return deducted
     */
    public static TreePoint behind(ObjectRef point, ObjectRef parent, PointSource source) {
        return new TreePoint(point, Optional.of(parent), true, source);
    }

    /**
     * A point beside its parent.
     *
     * @param point the metering point
     * @param parent the point it belongs to
     * @param source where its energy comes from
     * @return not deducted
     */
    public static TreePoint added(ObjectRef point, ObjectRef parent, PointSource source) {
        return new TreePoint(point, Optional.of(parent), false, source);
    }

    boolean isMetered() {
        return source instanceof PointSource.Metered;
    }
}
