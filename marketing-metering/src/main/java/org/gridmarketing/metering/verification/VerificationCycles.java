package org.gridmarketing.metering.verification;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gridmarketing.metering.resource.MeteringTable;
import org.gridmarketing.model.code.Confidence;
import org.gridmarketing.model.legal.MeteringCodeEdition;

/**
 * Cycles (检验与检定周期): checks on site and rotation by DL/T 448, verification by JJG 596 (static meters) and JJG 307 (induction
 * meters).
 */
public final class VerificationCycles {
    private static final List<VerificationCycle> ALL =
            MeteringTable.rows("verification-cycles", VerificationCycles::cycle);

    private VerificationCycles() {}

    /**
     * All cycles.
     *
     * @return as the table has them
     */
    public static List<VerificationCycle> all() {
        return ALL;
    }

    /**
     * A cycle of DL/T 448.
     *
     * @param edition by which edition
     * @param kind what is due
     * @param subject for what
     * @return the cycle; empty where none is known
     */
    public static Optional<VerificationCycle> find(MeteringCodeEdition edition, CycleKind kind, CycleSubject subject) {
        return ALL.stream()
                .filter(row ->
                        row.document().equals(edition.document()) && row.kind() == kind && row.subject() == subject)
                .findFirst();
    }

    /**
     * The cycle of a meter's verification, whatever the edition of DL/T 448.
     *
     * @param subject how the meter is built
     * @return the cycle; empty where none is known
     */
    public static Optional<VerificationCycle> verification(CycleSubject subject) {
        return ALL.stream()
                .filter(row -> row.kind() == CycleKind.VERIFICATION && row.subject() == subject)
                .findFirst();
    }

    private static VerificationCycle cycle(MeteringTable.Row row) {
        String atLeast = row.text("months_at_least");
        return new VerificationCycle(
                row.text("document"),
                CycleKind.valueOf(row.text("kind")),
                CycleSubject.valueOf(row.text("subject")),
                atLeast.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(atLeast)),
                Integer.parseInt(row.text("months_at_most")),
                Confidence.valueOf(row.text("confidence")),
                row.text("source"),
                row.text("note"));
    }
}
