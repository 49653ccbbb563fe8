package org.gridmarketing.metering.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringNames;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.metering.resource.MeteringTable;
import org.gridmarketing.model.code.Confidence;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.legal.MeteringCodeEdition;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.text.Args;

/** Classes of metering installations (计量装置分类) by DL/T 448: the 2000 edition by energy and capacity, that of 2016 by voltage. */
public final class MeteringClasses {
    private static final List<ClassCriterion> ALL = MeteringTable.rows("metering-classes", MeteringClasses::criterion);

    private MeteringClasses() {}

    /**
     * All criteria.
     *
     * @return as the table has them
     */
    public static List<ClassCriterion> criteria() {
        return ALL;
    }

    /**
     * The class of an installation: the best of which a criterion holds. Single-phase installations of customers are class V.
     *
     * @param edition by which edition
     * @param facts what is known of the installation
     * @return the class and what could better it; refused where a fact is negative, and where no criterion of the edition is known to hold, naming
     *     what is missing
     */
    public static Outcome<DeviceClassification> classify(MeteringCodeEdition edition, MeteringFacts facts) {
        ValueChecks checks = ValueChecks.of(facts.point());
        facts.monthlyEnergy().ifPresent(energy -> checks.notNegative("monthlyEnergy", energy));
        facts.capacity().ifPresent(capacity -> checks.notNegative("capacity", capacity));
        facts.unitPower().ifPresent(power -> checks.notNegative("unitPower", power));
        if (!checks.issues().isEmpty()) {
            return Outcome.refused(checks.issues());
        }
        if (facts.object() == MeasuredObject.CUSTOMER
                && facts.wiring().filter(WiringMode::isSinglePhase).isPresent()) {
            return Outcome.ok(new DeviceClassification(edition, MeteringDeviceClass.V, List.of()));
        }
        List<ClassCriterion> criteria = ALL.stream()
                .filter(row -> row.edition() == edition && row.object() == facts.object())
                .toList();
        Optional<MeteringDeviceClass> best = criteria.stream()
                .filter(row -> row.holds(facts).orElse(false))
                .map(ClassCriterion::deviceClass)
                .min(Comparator.naturalOrder());
        List<String> unknown = criteria.stream()
                .filter(row -> row.holds(facts).isEmpty()
                        && best.filter(found -> found.compareTo(row.deviceClass()) <= 0)
                                .isEmpty())
                .map(row -> row.measure().attribute())
                .distinct()
                .toList();
        if (best.isEmpty()) {
            Args args = Args.of("edition", edition.document())
                    .and("object", MeteringNames.of(facts.object()))
                    .and("unknown", String.join(", ", unknown));
            return Outcome.refused(new Issue(MeteringIssues.CLASS_UNDETERMINED, facts.point(), "deviceClass", args));
        }
        return Outcome.ok(new DeviceClassification(edition, best.get(), unknown));
    }

    private static ClassCriterion criterion(MeteringTable.Row row) {
        String atLeast = row.text("at_least");
        return new ClassCriterion(
                MeteringCodeEdition.valueOf(row.text("edition")),
                MeteringDeviceClass.valueOf(row.text("class")),
                MeasuredObject.valueOf(row.text("object")),
                ClassMeasure.valueOf(row.text("measure")),
                Ratio.of(atLeast.isEmpty() ? "0" : atLeast),
                Confidence.valueOf(row.text("confidence")),
                row.text("source"),
                row.text("note"));
    }
}
