package org.gridmarketing.model.bill;

import java.util.Optional;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.RegisterValue;

/**
 * Quantity row (电量表行): how the billed quantity of one register of one point came about, as a customer sees it.
 *
 * @param meteringPointNo the metering point
 * @param register the register; the total register for a point without a meter
 * @param previous the reading that opens the period; empty for a point without a meter
 * @param current the reading that closes the period; empty for a point without a meter
 * @param multiplier the composite multiplier; empty for a point without a meter
 * @param read the read quantity (抄见): difference × multiplier, or the agreed quantity
 * @param deducted what was taken off for points behind this one (扣减), not negative
 * @param loss transformer loss added (变损)
 * @param billed the quantity that is billed (结算): read − deducted + loss
 */
public record QuantityRow(
        String meteringPointNo,
        RegisterKind register,
        Optional<RegisterValue> previous,
        Optional<RegisterValue> current,
        Optional<Multiplier> multiplier,
        Quantity<?> read,
        Quantity<?> deducted,
        Quantity<?> loss,
        Quantity<?> billed) {}
