package org.gridmarketing.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.RegisterValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterDifferenceTest {
    private static final ObjectRef METER = new ObjectRef("Meter", "M-7");

    private static RegisterSpan span(String previous, String current, OptionalInt digits, boolean rolledOver) {
        return new RegisterSpan(
                METER,
                RegisterKind.ACTIVE_PEAK,
                RegisterValue.of(previous),
                RegisterValue.of(current),
                digits,
                rolledOver);
    }

    private static RegisterSpan span(String previous, String current, int digits, boolean rolledOver) {
        return span(previous, current, OptionalInt.of(digits), rolledOver);
    }

    @ParameterizedTest
    @CsvSource({
        "7941, 8273, 4, false, 332",
        "0, 0, 1, false, 0",
        "0.75, 0.9, 6, false, 0.15",
        // a four-digit register passes 9999
        "9990, 15, 4, true, 25",
        "9990, 15, 6, true, 990025",
        "9999.99, 0, 4, true, 0.01",
        "9, 8, 1, true, 9",
        "999999999999, 0, 12, true, 1"
    })
    void advances(String previous, String current, int digits, boolean rolledOver, String difference) {
        assertThat(RegisterDifference.of(span(previous, current, digits, rolledOver))
                        .orElseThrow())
                .isEqualTo(RegisterValue.of(difference));
    }

    private static RegisterSpan ranBackward(String previous, String current, int digits, boolean rolledOver) {
        return new RegisterSpan(
                METER,
                RegisterKind.ACTIVE_PEAK,
                RegisterValue.of(previous),
                RegisterValue.of(current),
                OptionalInt.of(digits),
                rolledOver,
                true);
    }

    @ParameterizedTest
    @CsvSource({
        "8273, 7941, 4, false, -332",
        "0.01, 0, 1, false, -0.01",
        // a five-digit register from 00002 back through 00000 to 99995
        "2, 99995, 5, true, -7",
        "0, 999.9, 3, true, -0.1"
    })
    void runsBackwardsAlsoThroughZero(
            String previous, String current, int digits, boolean rolledOver, String difference) {
        assertThat(RegisterDifference.of(ranBackward(previous, current, digits, rolledOver))
                        .orElseThrow())
                .isEqualTo(RegisterValue.of(difference));
    }

    @ParameterizedTest
    @CsvSource({"15, 9990, false", "15, 15, false", "9990, 15, true", "15, 15, true"})
    void runningBackwardsHasToGoWithTheReadings(String previous, String current, boolean rolledOver) {
        assertRefused(
                RegisterDifference.of(ranBackward(previous, current, 4, rolledOver)),
                MeteringIssues.BACKWARD_CONTRADICTED);
    }

    @Test
    void digitsNeedNotBeKnownWithoutARollover() {
        assertThat(RegisterDifference.of(span("7", "9", OptionalInt.empty(), false))
                        .orElseThrow())
                .isEqualTo(RegisterValue.of(2));
    }

    /** A five-digit register from 00998 to 00012 was misread or exchanged; three digits of "998" make no rollover. */
    @Test
    void aLowerReadingIsNeverGuessedToBeARollover() {
        Issue issue = assertRefused(RegisterDifference.of(span("998", "12", 5, false)), MeteringIssues.READING_BACKWARD)
                .get(0);
        assertThat(issue.subject()).isEqualTo(METER);
        assertThat(issue.attribute()).isEqualTo("readings");
        assertThat(issue.args().byName()).containsOnlyKeys("register", "previous", "current");
        assertThat(issue.message(Language.EN)).contains("Meter M-7", "12", "998");
    }

    @Test
    void aRolloverNeedsKnownDigits() {
        assertRefused(
                RegisterDifference.of(span("9990", "15", OptionalInt.empty(), true)), MeteringIssues.DIGITS_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"15, 9990", "15, 15"})
    void aRolloverToAHigherReadingIsContradicted(String previous, String current) {
        assertRefused(RegisterDifference.of(span(previous, current, 4, true)), MeteringIssues.ROLLOVER_CONTRADICTED);
    }

    @Test
    void noReadingReachesThePowerOfTenOfTheDigits() {
        assertRefused(RegisterDifference.of(span("9999.9", "10000", 4, false)), MeteringIssues.READING_BEYOND_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 13})
    void digitsAreOneToTwelve(int digits) {
        assertRefused(RegisterDifference.of(span("1", "2", digits, false)), MeteringIssues.DIGITS_OUT_OF_RANGE);
    }

    @Test
    void allReasonsAreGivenTogether() {
        List<Issue> issues = assertRefused(
                RegisterDifference.of(span("100", "-1", 2, false)),
                MeteringIssues.READING_NEGATIVE,
                MeteringIssues.READING_BEYOND_DIGITS,
                MeteringIssues.READING_BACKWARD);
        assertThat(issues).allMatch(issue -> issue.subject().equals(METER));
        assertRefused(
                RegisterDifference.of(span("-2", "-1", OptionalInt.empty(), true)),
                MeteringIssues.READING_NEGATIVE,
                MeteringIssues.READING_NEGATIVE,
                MeteringIssues.DIGITS_UNKNOWN,
                MeteringIssues.ROLLOVER_CONTRADICTED);
    }

    /** Let a register of n digits run back by less than 10ⁿ: the difference is what it ran back. */
    @Property
    void undoesWhatTheRegisterDoesBackwards(
            @ForAll @IntRange(min = 1, max = 12) int digits,
            @ForAll @BigRange(min = "0", max = "1", maxIncluded = false) @Scale(14) BigDecimal startShare,
            @ForAll @BigRange(min = "0", max = "1", minIncluded = false, maxIncluded = false) @Scale(14)
                    BigDecimal backShare) {
        BigDecimal modulus = BigDecimal.TEN.pow(digits);
        BigDecimal start = startShare.multiply(modulus);
        BigDecimal back = backShare.multiply(modulus);
        boolean throughZero = start.compareTo(back) < 0;
        BigDecimal shown = throughZero ? start.subtract(back).add(modulus) : start.subtract(back);

        RegisterSpan span = ranBackward(start.toPlainString(), shown.toPlainString(), digits, throughZero);

        assertThat(RegisterDifference.of(span).orElseThrow()).isEqualTo(RegisterValue.of(back.negate()));
        assertThat(RegisterDifference.of(
                                ranBackward(start.toPlainString(), shown.toPlainString(), digits, !throughZero))
                        .isOk())
                .isFalse();
    }

    /** Let a register of n digits advance by less than 10ⁿ: the difference gives the advance back. */
    @Property
    void undoesWhatTheRegisterDoes(
            @ForAll @IntRange(min = 1, max = 12) int digits,
            @ForAll @BigRange(min = "0", max = "1", maxIncluded = false) @Scale(14) BigDecimal startShare,
            @ForAll @BigRange(min = "0", max = "1", maxIncluded = false) @Scale(14) BigDecimal advanceShare) {
        BigDecimal modulus = BigDecimal.TEN.pow(digits);
        BigDecimal start = startShare.multiply(modulus);
        BigDecimal advance = advanceShare.multiply(modulus);
        BigDecimal end = start.add(advance);
        boolean rolledOver = end.compareTo(modulus) >= 0;
        BigDecimal shown = rolledOver ? end.subtract(modulus) : end;

        RegisterSpan span = span(start.toPlainString(), shown.toPlainString(), digits, rolledOver);

        assertThat(RegisterDifference.of(span).orElseThrow()).isEqualTo(RegisterValue.of(advance));
        assertThat(RegisterDifference.of(span(start.toPlainString(), shown.toPlainString(), digits, !rolledOver))
                        .isOk())
                .isFalse();
    }
}
