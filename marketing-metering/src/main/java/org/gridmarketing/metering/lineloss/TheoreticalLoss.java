package org.gridmarketing.metering.lineloss;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Energy;

/**
 * Theoretical loss (理论线损): what the equipment of a unit has to lose by physics, element by element, such as the transformer
 * losses and line losses that {@code org.gridmarketing.metering.loss} computes.
 *
 * @param unit whose
 * @param elements loss of each transformer and line, kWh
 */
public record TheoreticalLoss(ObjectRef unit, Map<ObjectRef, Energy> elements) {
    /**
     * Keeps the map unchangeable.
     *
     * @param unit whose
     * @param elements loss of each transformer and line, kWh
     */
    public TheoreticalLoss {
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }

    /**
     * The loss of all elements.
     *
     * @return the sum, kWh
     */
    public Energy total() {
        return elements.values().stream().reduce(Energy.ZERO, Energy::plus);
    }
}
