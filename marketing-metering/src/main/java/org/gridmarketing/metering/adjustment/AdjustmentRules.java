package org.gridmarketing.metering.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.resource.MeteringTable;
import org.gridmarketing.model.code.Confidence;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.legal.SupplyRulesEdition;
import org.gridmarketing.model.quantity.Ratio;

/** Adjustment rules (退补规则表) of the editions of the supply rules, from {@code adjustment-rules.tsv}. */
public final class AdjustmentRules {
    private static final List<AdjustmentRule> ALL = MeteringTable.rows("adjustment-rules", AdjustmentRules::rule);

    private AdjustmentRules() {}

    /**
     * All rules.
     *
     * @return by edition and cause, as the table has them
     */
    public static List<AdjustmentRule> all() {
        return ALL;
    }

    /**
     * The rule of an edition.
     *
     * @param edition the edition
     * @param cause the cause
     * @return the rule; empty where the edition does not know the cause
     */
    public static Optional<AdjustmentRule> find(SupplyRulesEdition edition, AdjustmentCause cause) {
        return ALL.stream()
                .filter(rule -> rule.edition() == edition && rule.cause() == cause)
                .findFirst();
    }

    /**
     * The rule that is in force on a day.
     *
     * @param day the day of the correction
     * @param cause the cause
     * @return the rule; empty where no edition here is in force or the edition does not know the cause
     */
    public static Optional<AdjustmentRule> on(LocalDate day, AdjustmentCause cause) {
        return SupplyRulesEdition.on(day).flatMap(edition -> find(edition, cause));
    }

    private static AdjustmentRule rule(MeteringTable.Row row) {
        return new AdjustmentRule(
                SupplyRulesEdition.valueOf(row.text("edition")),
                AdjustmentCause.valueOf(row.text("cause")),
                AdjustmentTime.valueOf(row.text("time")),
                Ratio.of(row.text("portion")),
                AdjustmentDirection.valueOf(row.text("direction")),
                basis(row),
                Confidence.valueOf(row.text("confidence")),
                row.text("source"),
                row.text("note"));
    }

    /** Cited whatever the day, for the edition was chosen with the rule. */
    private static LegalBasis basis(MeteringTable.Row row) {
        boolean verified = Boolean.parseBoolean(row.text("verified"));
        return new LegalBasis(row.text("document"), row.text("clause"), verified, Optional.empty());
    }
}
