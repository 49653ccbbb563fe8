package org.gridmarketing.billing.input;

import java.time.LocalDate;
import java.util.Optional;
import org.gridmarketing.model.quantity.ApparentPower;

/**
 * State of a piece of equipment (设备时段状态): what of it is charged on the days of one span, and why.
 *
 * @param capacity charged capacity, kVA; nothing where it is not charged
 * @param why why it is charged, or why not
 * @param changedOn the day of the change that began the state; empty where the state is older than what is dated
 */
public record UnitState(ApparentPower capacity, UnitCharge why, Optional<LocalDate> changedOn) {}
