package org.gridmarketing.model.bill;

import java.util.Optional;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.RegisterValue;

/**
 * Quantity row (电量表行): how the billed quantity of one register of one point came about, as a customer sees it.
 *
 * <p>Where a meter was changed there is a row for each meter, and where energy was divided by readings inside the period, as at a change of
 * price, a row for each part; deduction, losses and what follows from them stand in the last, so that the rows of a register sum up.
 *
 * @param meteringPointNo the metering point (计量点编号)
 * @param meterNo the meter (电能表资产编号); empty for a point without a meter
 * @param register the register (示数类型); the total register for a point without a meter
 * @param previous the reading (上次示数) that opens the time of the meter or the part; empty for a point without a meter
 * @param current the reading (本次示数) that closes the time of the meter or the part; empty for a point without a meter
 * @param multiplier the composite multiplier (综合倍率); empty for a point without a meter
 * @param read the read quantity (抄见): difference × multiplier, or the agreed quantity
 * @param adjustment what was added beside what was read (退补), below zero for what is given back
 * @param deducted what was taken off for points behind this one (扣减), not negative
 * @param loss transformer loss added (变损)
 * @param lineLoss line loss added (线损)
 * @param billed the quantity that is billed (结算): read + adjustment − deducted + loss + lineLoss
 */
public record QuantityRow(
        String meteringPointNo,
        Optional<String> meterNo,
        RegisterKind register,
        Optional<RegisterValue> previous,
        Optional<RegisterValue> current,
        Optional<Multiplier> multiplier,
        Quantity<?> read,
        Quantity<?> adjustment,
        Quantity<?> deducted,
        Quantity<?> loss,
        Quantity<?> lineLoss,
        Quantity<?> billed) {}
