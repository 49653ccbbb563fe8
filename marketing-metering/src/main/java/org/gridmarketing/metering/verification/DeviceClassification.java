package org.gridmarketing.metering.verification;

import java.util.List;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.legal.MeteringCodeEdition;

/**
 * Class of a metering installation (计量装置类别).
 *
 * @param edition by which edition
 * @param deviceClass the class, I to V
 * @param unknown attributes of {@link MeteringFacts} that are not known and could make the class a better one; empty where it is
 *     certain
 */
public record DeviceClassification(MeteringCodeEdition edition, MeteringDeviceClass deviceClass, List<String> unknown) {
    /**
     * Keeps the list unchangeable.
     *
     * @param edition by which edition
     * @param deviceClass the class
     * @param unknown attributes that could make the class a better one
     */
    public DeviceClassification {
        unknown = List.copyOf(unknown);
    }

    /**
     * Whether no fact that is not known could make it a better one. Of a customer whose wiring is not known it is still open whether it
     * is single-phase, which is class V.
     *
     * @return true if nothing is missing
     */
    public boolean isCertain() {
        return unknown.isEmpty();
    }
}
