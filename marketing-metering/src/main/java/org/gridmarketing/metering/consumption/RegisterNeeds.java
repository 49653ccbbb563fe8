package org.gridmarketing.metering.consumption;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.gridmarketing.model.code.RegisterKind;

/**
 * Registers needed (所需示数类型): which registers a settlement must have of every meter, and which it takes where there are any.
 *
 * @param required without a reading of these at both ends of every meter's time the settlement is refused
 * @param ifRead taken of the meters that have readings of them; a meter without is left out
 */
public record RegisterNeeds(Set<RegisterKind> required, Set<RegisterKind> ifRead) {
    /**
     * Keeps both in the order of {@link RegisterKind}.
     *
     * @param required registers that every meter must have
     * @param ifRead registers that are taken where they are read
     * @throws IllegalArgumentException if a register that holds neither energy nor demand is among them, or cumulative demand; see
     *     {@link DemandReading}
     */
    public RegisterNeeds {
        required = ordered(required);
        ifRead = ordered(ifRead);
    }

    /**
     * Nothing but required registers.
     *
     * @param first one register
     * @param more further ones
     * @return the needs
     */
    public static RegisterNeeds of(RegisterKind first, RegisterKind... more) {
        return new RegisterNeeds(EnumSet.of(first, more), Set.of());
    }

    /**
     * The same, taking further registers where they are read.
     *
     * @param first one register
     * @param more further ones
     * @return the needs
     */
    public RegisterNeeds andIfRead(RegisterKind first, RegisterKind... more) {
        return new RegisterNeeds(required, EnumSet.of(first, more));
    }

    Set<RegisterKind> all() {
        Set<RegisterKind> all = EnumSet.noneOf(RegisterKind.class);
        all.addAll(required);
        all.addAll(ifRead);
        return all;
    }

    private static Set<RegisterKind> ordered(Set<RegisterKind> registers) {
        Set<RegisterKind> copy = EnumSet.noneOf(RegisterKind.class);
        copy.addAll(registers);
        for (RegisterKind register : copy) {
            if (!register.isActive() && !register.isReactive() && !DemandReading.showsDemand(register)) {
                throw new IllegalArgumentException("registers must hold energy or demand: " + register);
            }
        }
        return Collections.unmodifiableSet(copy);
    }
}
