package org.gridmarketing.model.asset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Transformation ratio (变比): primary over secondary of an instrument transformer, kept as its two numbers.
 *
 * @param primary primary rated value (一次额定值), amperes or volts on the primary side, at least 1
 * @param secondary secondary rated value (二次额定值), amperes or volts on the secondary side, at least 1
 */
public record TransformationRatio(long primary, long secondary) {
    /**
     * Checks the numbers.
     *
     * @param primary amperes or volts on the primary side, at least 1
     * @param secondary amperes or volts on the secondary side, at least 1
     * @throws IllegalArgumentException if either is below 1
     */
    public TransformationRatio {
        if (primary < 1 || secondary < 1) {
            throw new IllegalArgumentException("ratio must be of two positive numbers: " + primary + "/" + secondary);
        }
    }

    /**
     * From text.
     *
     * @param text for example {@code 150/5}
     * @return the ratio
     * @throws IllegalArgumentException if it is not two positive whole numbers with a slash between
     */
    @JsonCreator
    public static TransformationRatio parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("ratio must look like 150/5: " + text);
        }
        return new TransformationRatio(
                Long.parseLong(text.substring(0, slash).strip()),
                Long.parseLong(text.substring(slash + 1).strip()));
    }

    /**
     * The text that {@link #parse} reads.
     *
     * @return for example {@code 150/5}
     */
    @Override
    @JsonValue
    public String toString() {
        return primary + "/" + secondary;
    }
}
