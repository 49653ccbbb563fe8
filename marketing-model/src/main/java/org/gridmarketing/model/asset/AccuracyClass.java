package org.gridmarketing.model.asset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.gridmarketing.model.quantity.Percentage;

/**
 * Accuracy class (准确度等级): the permitted error, and whether it holds down to small currents (S).
 *
 * @param error the permitted error (准确度等级数值), above 0 %; classes 3, 3.0 and 3.00 are equal
 * @param special whether the class is an S class (S级), such as 0.2S
 */
public record AccuracyClass(Percentage error, boolean special) {
    /**
     * Checks the error.
     *
     * @param error the permitted error, above 0 %
     * @param special whether the class is an S class
     * @throws IllegalArgumentException if the error is not above zero
     */
    public AccuracyClass {
        if (error.signum() <= 0) {
            throw new IllegalArgumentException("accuracy class must be above zero: " + error);
        }
    }

    /**
     * From text.
     *
     * @param text for example {@code 0.2S} or {@code 1}
     * @return the class
     * @throws IllegalArgumentException if it is not a number above zero with at most an S behind it
     */
    @JsonCreator
    public static AccuracyClass parse(String text) {
        String trimmed = text.strip().toUpperCase(Locale.ROOT);
        boolean special = trimmed.endsWith("S");
        String number = special ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
        return new AccuracyClass(Percentage.ofPercent(number), special);
    }

    /**
     * The text that {@link #parse} reads.
     *
     * @return for example {@code 0.2S}
     */
    @Override
    @JsonValue
    public String toString() {
        return error.toBigDecimal().toPlainString() + (special ? "S" : "");
    }
}
