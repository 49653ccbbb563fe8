package org.gridmarketing.metering.consumption;

import java.util.Optional;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.time.ReadingTime;

/**
 * Meter span (计量区间): the readings of one register over the time for which one meter with one multiplier was mounted; a meter
 * change makes two of them.
 *
 * @param installation the installation, by which refusals name its multiplier
 * @param multiplier the composite multiplier of the installation
 * @param from the start: of the period, or the end of the day of mounting
 * @param to the end: of the period, or the end of the day of removal
 * @param readings the readings at both
 * @param previousKind how the reading at the start came about; empty for a start reading (起码) that was not corrected and
 *     where it is not archived
 * @param currentKind how the reading at the end came about; empty for a stop reading (止码) that was not corrected and where
 *     it is not archived
 */
public record MeterSpan(
        ObjectRef installation,
        Multiplier multiplier,
        ReadingTime from,
        ReadingTime to,
        RegisterSpan readings,
        Optional<ReadingKind> previousKind,
        Optional<ReadingKind> currentKind) {
    /**
     * Whether a reading was estimated or told by the customer, so that the energy is provisional.
     *
     * @return true if one of the two was
     */
    public boolean isProvisional() {
        return isProvisional(previousKind) || isProvisional(currentKind);
    }

    static boolean isProvisional(Optional<ReadingKind> kind) {
        return kind.filter(each -> each == ReadingKind.ESTIMATED || each == ReadingKind.SELF_REPORTED)
                .isPresent();
    }
}
