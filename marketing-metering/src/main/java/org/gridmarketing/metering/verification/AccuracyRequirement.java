package org.gridmarketing.metering.verification;

import java.util.List;
import org.gridmarketing.model.asset.AccuracyClass;
import org.gridmarketing.model.code.Confidence;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.legal.MeteringCodeEdition;

/**
 * Required accuracy (准确度等级要求): a row of {@code metering-accuracies.tsv}.
 *
 * @param edition the edition
 * @param deviceClass the class of the installation
 * @param item what is asked of
 * @param allowed the accuracy classes that are allowed, or the greatest voltage drop
 * @param confidence how sure the row is
 * @param source where it was read
 * @param note what is doubtful; may be empty
 */
public record AccuracyRequirement(
        MeteringCodeEdition edition,
        MeteringDeviceClass deviceClass,
        AccuracyItem item,
        List<AccuracyClass> allowed,
        Confidence confidence,
        String source,
        String note) {
    /**
     * Keeps the list unchangeable.
     *
     * @param edition the edition
     * @param deviceClass the class of the installation
     * @param item what is asked of
     * @param allowed the accuracy classes that are allowed
     * @param confidence how sure the row is
     * @param source where it was read
     * @param note what is doubtful
     */
    public AccuracyRequirement {
        allowed = List.copyOf(allowed);
    }

    /**
     * Whether a device is accurate enough.
     *
     * @param installed its accuracy class
     * @return true if its error is not greater than that of an allowed class, and it is an S class where that one is
     */
    public boolean isMetBy(AccuracyClass installed) {
        return allowed.stream()
                .anyMatch(each ->
                        installed.error().compareTo(each.error()) <= 0 && (installed.special() || !each.special()));
    }
}
