package org.gridmarketing.metering.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.gridmarketing.metering.validation.CheckResult;
import org.gridmarketing.metering.validation.ValidationCheck;
import org.gridmarketing.model.code.ReadingAnomalyKind;
import org.gridmarketing.model.reading.ReadingAnomaly;

/** Anomaly of a finding (校核异常转抄表异常): what validation found that somebody has to look at on site. */
public final class AnomalyOfFinding {
    private AnomalyOfFinding() {}

    /**
     * The anomaly of a violated check.
     *
     * @param violated what validation found
     * @param foundOn the day of the validation
     * @return the anomaly, numbered by rule, point and day; empty for checks of the delivered data, which nobody mends on site
     */
    public static Optional<ReadingAnomaly> of(CheckResult.Violated violated, LocalDate foundOn) {
        String point = violated.finding().subject().key();
        return kind(violated.check())
                .map(kind -> ReadingAnomaly.builder()
                        .no(violated.finding().rule() + "-" + point + "-" + foundOn)
                        .meteringPointNo(point)
                        .kind(kind)
                        .foundOn(foundOn)
                        .build());
    }

    private static Optional<ReadingAnomalyKind> kind(ValidationCheck check) {
        return switch (check) {
            case HIGH, LOW, SPIKE -> Optional.of(ReadingAnomalyKind.ENERGY_JUMP);
            case ZERO -> Optional.of(ReadingAnomalyKind.ZERO_ENERGY);
            case NEGATIVE -> Optional.of(ReadingAnomalyKind.READING_BACKWARD);
            case CONSECUTIVE_ESTIMATES -> Optional.of(ReadingAnomalyKind.NO_ACCESS);
            case INACTIVE -> Optional.of(ReadingAnomalyKind.SUSPECTED_THEFT);
            case SUM, MULTIPLIER, UNIT, SIBLING, CONTINUITY -> Optional.empty();
        };
    }
}
