package org.gridmarketing.metering.adjustment;

import org.gridmarketing.model.code.Phase;
import org.gridmarketing.model.quantity.Ratio;

/**
 * Phasor (相量) in units of the phase voltage or of the phase current of a symmetrical, balanced system; exact for every
 * multiple of 30°. Currents are given as if the load were purely active, since the load's angle is that of all of them.
 *
 * @param real component along phase A's voltage
 * @param imaginary component 90° ahead of it
 */
public record Phasor(Root3 real, Root3 imaginary) {
    /** No voltage or no current. */
    public static final Phasor ZERO = new Phasor(Root3.ZERO, Root3.ZERO);

    private static final int THIRTY = 30;
    private static final int FULL_TURN = 360;

    /**
     * Length one.
     *
     * @param degrees angle ahead of phase A, a multiple of 30
     * @return the phasor
     * @throws IllegalArgumentException if {@code degrees} is no multiple of 30
     */
    public static Phasor unit(int degrees) {
        if (degrees % THIRTY != 0) {
            throw new IllegalArgumentException("degrees must be a multiple of 30: " + degrees);
        }
        return new Phasor(cosine(degrees), cosine(degrees - 90));
    }

    /**
     * The voltage of a phase to neutral, or the current of a phase; A, B and C follow one another by 120°.
     *
     * @param phase A, B or C
     * @return length one
     * @throws IllegalArgumentException if it is not one phase
     */
    public static Phasor of(Phase phase) {
        return switch (phase) {
            case A -> unit(0);
            case B -> unit(-120);
            case C -> unit(120);
            case THREE_PHASE -> throw new IllegalArgumentException("phase must be A, B or C");
        };
    }

    /**
     * The voltage between two phases.
     *
     * @param from for example A
     * @param to for example B
     * @return for example U_AB = U_A − U_B, of length √3
     * @throws IllegalArgumentException if either is not one phase
     */
    public static Phasor between(Phase from, Phase to) {
        return of(from).minus(of(to));
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @return this + other
     */
    public Phasor plus(Phasor other) {
        return new Phasor(real.plus(other.real), imaginary.plus(other.imaginary));
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return this − other
     */
    public Phasor minus(Phasor other) {
        return plus(other.reversed());
    }

    /**
     * The phasor with its terminals exchanged.
     *
     * @return −this
     */
    public Phasor reversed() {
        return new Phasor(real.negate(), imaginary.negate());
    }

    /**
     * The phasor turned.
     *
     * @param degrees forward, a multiple of 30
     * @return this × 1∠degrees
     * @throws IllegalArgumentException if {@code degrees} is no multiple of 30
     */
    public Phasor turned(int degrees) {
        return times(unit(degrees));
    }

    /**
     * The phasor of another length, such as a secondary current behind another ratio.
     *
     * @param factor by which its length is multiplied
     * @return factor × this
     */
    public Phasor scaled(Root3 factor) {
        return new Phasor(real.times(factor), imaginary.times(factor));
    }

    /**
     * The phasor of another length.
     *
     * @param factor by which its length is multiplied
     * @return factor × this
     */
    public Phasor scaled(Ratio factor) {
        return scaled(Root3.of(factor));
    }

    /** The product of complex numbers. */
    Phasor times(Phasor other) {
        return new Phasor(
                real.times(other.real).minus(imaginary.times(other.imaginary)),
                real.times(other.imaginary).plus(imaginary.times(other.real)));
    }

    Phasor conjugate() {
        return new Phasor(real, imaginary.negate());
    }

    private static Root3 cosine(int degrees) {
        int folded = Math.abs(degrees) % FULL_TURN;
        return switch (folded > FULL_TURN / 2 ? FULL_TURN - folded : folded) {
            case 0 -> Root3.ONE;
            case 30 -> Root3.SQRT_3.dividedBy(Root3.of(2));
            case 60 -> Root3.of(1, 2);
            case 90 -> Root3.ZERO;
            case 120 -> Root3.of(-1, 2);
            case 150 -> Root3.SQRT_3.dividedBy(Root3.of(-2));
            default -> Root3.of(-1);
        };
    }
}
