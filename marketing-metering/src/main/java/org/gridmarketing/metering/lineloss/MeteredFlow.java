package org.gridmarketing.metering.lineloss;

import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.ObjectRef;

/**
 * Metered flow (计量电量来源): one direction of energy at one metering point. A customer with a roof of solar cells has two.
 *
 * @param point the metering point
 * @param register the total register of the direction
 */
public record MeteredFlow(ObjectRef point, RegisterKind register) {
    /**
     * Checks the register.
     *
     * @param point the metering point
     * @param register the total register of the direction
     * @throws IllegalArgumentException if it does not count all active energy of a direction
     */
    public MeteredFlow {
        if (!register.isActive() || !register.isTotal()) {
            throw new IllegalArgumentException("register must be a total of active energy: " + register);
        }
    }

    /**
     * The forward flow of a point.
     *
     * @param point the metering point
     * @return its forward active total
     */
    public static MeteredFlow forward(ObjectRef point) {
        return new MeteredFlow(point, RegisterKind.ACTIVE_TOTAL);
    }

    /**
     * The reverse flow of a point.
     *
     * @param point the metering point
     * @return its reverse active total
     */
    public static MeteredFlow reverse(ObjectRef point) {
        return new MeteredFlow(point, RegisterKind.REVERSE_ACTIVE_TOTAL);
    }
}
