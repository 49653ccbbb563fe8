package org.gridmarketing.metering.consumption;

import java.util.OptionalInt;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.RegisterValue;

/**
 * Register span (示数区间): what one register of one meter showed at the start and at the end of a stretch of time, as read.
 * Whether the two make sense is judged by {@link RegisterDifference}.
 *
 * @param meter the meter, by which refusals name it
 * @param register which register
 * @param previous the reading at the start (上次示数, 起码)
 * @param current the reading at the end (本次示数, 止码)
 * @param integerDigits digits before the decimal point that the register has, as archived; empty where not known
 * @param rolledOver whether the reader marked that the register passed its last digit (翻转); never guessed
 * @param ranBackward whether it is settled that the register ran backwards (倒走), so that the difference is negative; never
 *     guessed either. Together with {@code rolledOver} it ran backwards through zero
 */
public record RegisterSpan(
        ObjectRef meter,
        RegisterKind register,
        RegisterValue previous,
        RegisterValue current,
        OptionalInt integerDigits,
        boolean rolledOver,
        boolean ranBackward) {
    /**
     * A register that ran forwards, with or without passing its last digit.
     *
     * @param meter the meter, by which refusals name it
     * @param register which register
     * @param previous the reading at the start
     * @param current the reading at the end
     * @param integerDigits digits before the decimal point that the register has; empty where not known
     * @param rolledOver whether the reader marked that the register passed its last digit
     */
    public RegisterSpan(
            ObjectRef meter,
            RegisterKind register,
            RegisterValue previous,
            RegisterValue current,
            OptionalInt integerDigits,
            boolean rolledOver) {
        this(meter, register, previous, current, integerDigits, rolledOver, false);
    }
}
