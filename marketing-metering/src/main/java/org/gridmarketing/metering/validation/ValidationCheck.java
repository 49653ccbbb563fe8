package org.gridmarketing.metering.validation;

import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;

/**
 * Check of usage (电量校核项): the monthly rules of a meter-data system. No Chinese document prints them as one list; names
 * and intent follow the validation rules of a common meter-data system and the monthly part of the Californian validation
 * standard (DASMMD, attachment VEE).
 */
public enum ValidationCheck {
    /** Usage far above the history (电量突增). */
    HIGH(Severity.WARN, Line.READING),
    /** Usage far below the history (电量突减). */
    LOW(Severity.WARN, Line.READING),
    /** No usage (零电量). */
    ZERO(Severity.WARN, Line.READING),
    /** Negative usage (负电量). */
    NEGATIVE(Severity.ERROR, Line.READING),
    /** Usage that towers above all of the last year (电量尖刺). */
    SPIKE(Severity.WARN, Line.READING),
    /** Bands that do not sum up to the total (总分时电量不平). */
    SUM(Severity.ERROR, Line.READING),
    /** Another multiplier than the archived one (倍率不符). */
    MULTIPLIER(Severity.BLOCKER, Line.METERING),
    /** Estimates one after another (连续估抄); inspection topic 核查连续多个月估抄客户. */
    CONSECUTIVE_ESTIMATES(Severity.ERROR, Line.READING),
    /** Another unit than the register counts in (计量单位不符). */
    UNIT(Severity.BLOCKER, Line.METERING),
    /** Registers of the meter that were not delivered (同表示数缺失). */
    SIBLING(Severity.ERROR, Line.METERING),
    /** A reading that does not begin where the last one ended (示数不连续); inspection topic 核查抄见示数不连续. */
    CONTINUITY(Severity.ERROR, Line.READING),
    /** Usage while nothing was supplied (停用有电量). */
    INACTIVE(Severity.ERROR, Line.READING);

    private enum Line {
        READING(BusinessOwner.READING_AND_BILLING, Centre.BILLING_CENTRE),
        METERING(BusinessOwner.METERING, Centre.METERING_CENTRE);

        private final BusinessOwner owner;
        private final Centre centre;

        Line(BusinessOwner owner, Centre centre) {
            this.owner = owner;
            this.centre = centre;
        }
    }

    private static final String BUNDLE = "VEE.";

    private final Severity severity;
    private final Line line;

    ValidationCheck(Severity severity, Line line) {
        this.severity = severity;
        this.line = line;
    }

    /**
     * The id that findings carry.
     *
     * @return such as {@code VEE-HIGH}
     */
    public RuleId rule() {
        return new RuleId("VEE-" + name());
    }

    /**
     * The severity where no parameter grades it otherwise.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Who answers for it; our reading, since no document says so.
     *
     * @return the line of business
     */
    public BusinessOwner owner() {
        return line.owner;
    }

    /**
     * Who mends it; our reading, since no document says so.
     *
     * @return the centre
     */
    public Centre centre() {
        return line.centre;
    }

    /**
     * The name of the check in words.
     *
     * @param language of the words
     * @return for example 电量突增
     */
    public String title(Language language) {
        return Messages.text(BUNDLE + "TITLE_" + name(), Args.none(), language);
    }

    String messageKey() {
        return BUNDLE + name();
    }
}
