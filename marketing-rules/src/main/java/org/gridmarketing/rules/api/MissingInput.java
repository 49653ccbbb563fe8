package org.gridmarketing.rules.api;

import java.util.Comparator;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;

/**
 * Missing input (缺失的输入): what a rule would have needed to decide.
 *
 * @param input its name, such as {@code voltage} or {@code ReadingSegment.orgNo}
 * @param why why it is not to be had
 */
public record MissingInput(String input, Why why) implements Comparable<MissingInput> {
    /** Why an input is not to be had (缺失原因). */
    public enum Why {
        /** It is archived and cannot be read (无法识别). */
        UNREADABLE,
        /** Its code is not in the code table (代码不在码表). */
        UNKNOWN_CODE,
        /** Its type was not supplied to this run (本次未提供). */
        NOT_SUPPLIED;

        /**
         * Why a fact cannot be used.
         *
         * @param recorded a fact that is not readable
         * @return an unknown code, or unreadable
         */
        public static Why of(Recorded<?> recorded) {
            return recorded instanceof Recorded.Unreadable<?> unreadable
                            && unreadable.reason() == UnreadableReason.UNKNOWN_CODE
                    ? UNKNOWN_CODE
                    : UNREADABLE;
        }
    }

    @Override
    public int compareTo(MissingInput other) {
        return Comparator.comparing(MissingInput::input)
                .thenComparing(MissingInput::why)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return input + " " + why;
    }
}
