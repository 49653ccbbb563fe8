package org.gridmarketing.metering;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Args;

/**
 * Value checks (数值校验): gathers every reason why the values of one object cannot be computed with, so that a refusal names
 * all of them at once.
 */
public final class ValueChecks {
    /** A quotient of more digits cannot be a quantity, even in per cent. */
    private static final int QUOTIENT_DIGITS = 26;

    private final ObjectRef subject;
    private final List<Issue> issues = new ArrayList<>();

    private ValueChecks(ObjectRef subject) {
        this.subject = subject;
    }

    /**
     * Starts without any reason.
     *
     * @param subject the object that every reason names
     * @return the checks
     */
    public static ValueChecks of(ObjectRef subject) {
        return new ValueChecks(subject);
    }

    /**
     * Asks for a value above zero.
     *
     * @param attribute whose value it is
     * @param value the value
     * @return these checks
     */
    public ValueChecks positive(String attribute, Quantity<?> value) {
        return require(value.signum() > 0, MeteringIssues.VALUE_NOT_POSITIVE, attribute, Args.of("value", value));
    }

    /**
     * Asks for a value of at least zero.
     *
     * @param attribute whose value it is
     * @param value the value
     * @return these checks
     */
    public ValueChecks notNegative(String attribute, Quantity<?> value) {
        return require(!value.isNegative(), MeteringIssues.VALUE_NEGATIVE, attribute, Args.of("value", value));
    }

    /**
     * Asks for two values whose quotient a quantity can hold; a zero divisor is not this question.
     *
     * @param attribute whose value the divisor is
     * @param part what is divided
     * @param whole by what
     * @return these checks
     */
    public ValueChecks quotientInRange(String attribute, Quantity<?> part, Quantity<?> whole) {
        boolean holds = whole.isZero()
                || part.toBigDecimal()
                                .abs()
                                .compareTo(whole.toBigDecimal().abs().movePointRight(QUOTIENT_DIGITS))
                        <= 0;
        return require(holds, MeteringIssues.RATE_OUT_OF_RANGE, attribute, Args.of("whole", whole));
    }

    /**
     * Asks for anything else.
     *
     * @param holds whether it is so
     * @param code the reason for which it is refused otherwise
     * @param attribute what the reason is about; empty where the object as a whole is meant
     * @param args what the reason speaks of
     * @return these checks
     */
    public ValueChecks require(boolean holds, IssueCode code, String attribute, Args args) {
        if (!holds) {
            issues.add(new Issue(code, subject, attribute, args));
        }
        return this;
    }

    /**
     * The reasons.
     *
     * @return every reason, in the order asked; empty where nothing speaks against computing
     */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }
}
