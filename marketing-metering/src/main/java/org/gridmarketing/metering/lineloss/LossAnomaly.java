package org.gridmarketing.metering.lineloss;

import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.RuleId;

/** Anomaly of line loss (线损异常). No document that prints limits was seen: all of them are parameters. */
public enum LossAnomaly {
    /** More was sold than supplied (负损). */
    NEGATIVE(Severity.ERROR),
    /** The rate is above the limit (高损). */
    HIGH(Severity.WARN),
    /** The rate is above the unit's target (超指标). */
    ABOVE_TARGET(Severity.WARN),
    /** Less was lost than physics asks for (低于理论线损). */
    BELOW_THEORETICAL(Severity.ERROR),
    /** Much more was lost than physics asks for (管理线损过高). */
    ABOVE_THEORETICAL(Severity.WARN),
    /** The rate jumped since the period before (线损突变). */
    JUMP(Severity.WARN);

    private final Severity severity;

    LossAnomaly(Severity severity) {
        this.severity = severity;
    }

    /**
     * The id that findings carry.
     *
     * @return such as {@code LL-NEGATIVE}
     */
    public RuleId rule() {
        return new RuleId("LL-" + name());
    }

    /**
     * How bad it is.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Who answers for it; our reading: the position of line-loss management has no printed line of business.
     *
     * @return the line of business
     */
    public BusinessOwner owner() {
        return BusinessOwner.METERING;
    }

    /**
     * Who mends it; our reading, like the owner.
     *
     * @return the centre
     */
    public Centre centre() {
        return Centre.METERING_CENTRE;
    }

    String messageKey() {
        return "LINELOSS." + name();
    }
}
