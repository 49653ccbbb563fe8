package org.gridmarketing.model.quantity;

/** Out of range (超出范围): a number from outside with more digits than any quantity of the trade has. */
public final class OutOfRangeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    OutOfRangeException(String message) {
        super(message);
    }
}
