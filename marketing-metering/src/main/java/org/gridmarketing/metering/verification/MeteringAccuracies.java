package org.gridmarketing.metering.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.resource.MeteringTable;
import org.gridmarketing.model.asset.AccuracyClass;
import org.gridmarketing.model.code.Confidence;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.legal.MeteringCodeEdition;

/** Accuracies (准确度等级) that DL/T 448 asks of meters and instrument transformers, by class. */
public final class MeteringAccuracies {
    private static final List<AccuracyRequirement> ALL =
            MeteringTable.rows("metering-accuracies", MeteringAccuracies::requirement);

    private MeteringAccuracies() {}

    /**
     * All requirements.
     *
     * @return as the table has them
     */
    public static List<AccuracyRequirement> all() {
        return ALL;
    }

    /**
     * What is asked.
     *
     * @param edition by which edition
     * @param deviceClass the class of the installation
     * @param item of what
     * @return the requirement; empty where the edition asks nothing
     */
    public static Optional<AccuracyRequirement> find(
            MeteringCodeEdition edition, MeteringDeviceClass deviceClass, AccuracyItem item) {
        return ALL.stream()
                .filter(row -> row.edition() == edition && row.deviceClass() == deviceClass && row.item() == item)
                .findFirst();
    }

    private static AccuracyRequirement requirement(MeteringTable.Row row) {
        return new AccuracyRequirement(
                MeteringCodeEdition.valueOf(row.text("edition")),
                MeteringDeviceClass.valueOf(row.text("class")),
                AccuracyItem.valueOf(row.text("item")),
                Arrays.stream(row.text("accuracies").split("\\|", -1))
                        .map(AccuracyClass::parse)
                        .toList(),
                Confidence.valueOf(row.text("confidence")),
                row.text("source"),
                row.text("note"));
    }
}
