package org.gridmarketing.metering.consumption;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.text.Args;

/** Register difference (示数差): what a register advanced between two readings. */
public final class RegisterDifference {
    private static final int MOST_DIGITS = 12;
    private static final String READINGS = "readings";
    private static final List<RegisterValue> POWERS_OF_TEN = IntStream.rangeClosed(0, MOST_DIGITS)
            .mapToObj(digits -> RegisterValue.of(BigDecimal.TEN.pow(digits)))
            .toList();

    private RegisterDifference() {}

    /**
     * What the register advanced: current − previous, and 10ⁿ more where it rolled over, n being the register's integer
     * digits. A rollover is taken from its mark and n from the archive; neither is concluded from the readings, because a
     * misread register looks the same. A register that ran backwards (倒走) looks like a rollover as well; only where the span
     * says that it did is the difference negative. With both marks it ran backwards through zero, from 00002 to 99995: current −
     * previous − 10ⁿ.
     *
     * @param span two readings of one register
     * @return the difference, at least zero unless the register ran backwards; refused with every reason that holds: a negative
     *     reading, a reading beyond the register's digits, digits outside 1 to 12, a current reading below the previous one
     *     without either mark, one mark although the current reading is not below the previous one, both marks although it is not
     *     above, a rollover without known digits
     */
    public static Outcome<RegisterValue> of(RegisterSpan span) {
        List<Issue> issues = new ArrayList<>();
        checkNotNegative(span, span.previous(), issues);
        checkNotNegative(span, span.current(), issues);
        checkDigits(span, issues);
        checkDirection(span, issues);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        RegisterValue difference = span.current().minus(span.previous());
        return Outcome.ok(span.rolledOver() ? difference.plus(turn(span)) : difference);
    }

    /** What a register has left out in passing its last digit: 10ⁿ forwards, −10ⁿ backwards. */
    private static RegisterValue turn(RegisterSpan span) {
        RegisterValue modulus = modulus(span.integerDigits().orElseThrow());
        return span.ranBackward() ? modulus.negate() : modulus;
    }

    private static void checkNotNegative(RegisterSpan span, RegisterValue reading, List<Issue> issues) {
        if (reading.isNegative()) {
            Args args = register(span).and("reading", reading);
            issues.add(issue(span, MeteringIssues.READING_NEGATIVE, READINGS, args));
        }
    }

    private static void checkDigits(RegisterSpan span, List<Issue> issues) {
        if (span.integerDigits().isEmpty()) {
            if (span.rolledOver()) {
                issues.add(issue(span, MeteringIssues.DIGITS_UNKNOWN, "integerDigits", register(span)));
            }
            return;
        }
        int digits = span.integerDigits().getAsInt();
        if (digits < 1 || digits > MOST_DIGITS) {
            Args args = register(span).and("digits", digits);
            issues.add(issue(span, MeteringIssues.DIGITS_OUT_OF_RANGE, "integerDigits", args));
            return;
        }
        checkWithin(digits, span, span.previous(), issues);
        checkWithin(digits, span, span.current(), issues);
    }

    private static void checkWithin(int digits, RegisterSpan span, RegisterValue reading, List<Issue> issues) {
        if (reading.compareTo(modulus(digits)) >= 0) {
            Args args = register(span).and("reading", reading).and("digits", digits);
            issues.add(issue(span, MeteringIssues.READING_BEYOND_DIGITS, READINGS, args));
        }
    }

    private static void checkDirection(RegisterSpan span, List<Issue> issues) {
        int direction = span.current().compareTo(span.previous());
        boolean below = direction < 0;
        boolean throughZero = span.rolledOver() && span.ranBackward();
        boolean agrees = throughZero ? direction > 0 : below == (span.rolledOver() || span.ranBackward());
        if (agrees) {
            return;
        }
        IssueCode code = span.ranBackward()
                ? MeteringIssues.BACKWARD_CONTRADICTED
                : below ? MeteringIssues.READING_BACKWARD : MeteringIssues.ROLLOVER_CONTRADICTED;
        Args args = register(span).and("previous", span.previous()).and("current", span.current());
        issues.add(issue(span, code, READINGS, args));
    }

    private static RegisterValue modulus(int digits) {
        return POWERS_OF_TEN.get(digits);
    }

    private static Args register(RegisterSpan span) {
        return Args.of("register", span.register());
    }

    private static Issue issue(RegisterSpan span, IssueCode code, String attribute, Args args) {
        return new Issue(code, span.meter(), attribute, args);
    }
}
