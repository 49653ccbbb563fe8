package org.gridmarketing.billing.input;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.StandbyRole;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/**
 * Charged unit (计费设备): one transformer or high-voltage motor, and what of it is charged on which days.
 *
 * @param no its number
 * @param rated rated capacity, kVA; empty where it is not archived and nothing is charged
 * @param interlockGroup the name of the group of which one runs at a time; empty where it runs by itself
 * @param runStatus archived run status where it decides; empty where changes are dated
 * @param standbyRole archived standby role where it decides; empty where changes are dated
 * @param suspensions the days of the suspensions that ended, which count for the limit of a year
 * @param states its state on each day
 */
public record ChargedUnit(
        String no,
        Optional<ApparentPower> rated,
        Optional<String> interlockGroup,
        Optional<RunStatus> runStatus,
        Optional<StandbyRole> standbyRole,
        List<BillingPeriod> suspensions,
        Timeline<UnitState> states) {
    /**
     * Keeps the list unchangeable.
     *
     * @param no its number
     * @param rated rated capacity, kVA; empty where it is not archived and nothing is charged
     * @param interlockGroup the name of the group of which one runs at a time; empty where it runs by itself
     * @param runStatus archived run status where it decides; empty where changes are dated
     * @param standbyRole archived standby role where it decides; empty where changes are dated
     * @param suspensions the days of the suspensions that ended, which count for the limit of a year
     * @param states its state on each day
     */
    public ChargedUnit {
        suspensions = List.copyOf(suspensions);
    }
}
