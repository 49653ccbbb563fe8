package org.gridmarketing.metering.adjustment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.ValueChecks;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Load angle (功率因数角) φ, held as its tangent, which decides how a wrong wiring measures.
 *
 * @param tangent tanφ: above zero for an inductive load, below zero for a capacitive one
 */
public record LoadAngle(Root3 tangent) {
    /** A purely active load, cosφ = 1. */
    public static final LoadAngle NONE = new LoadAngle(Root3.ZERO);

    private static final Ratio LEAST = Ratio.of("0.000001");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int GUARD_DIGITS = 20;

    /**
     * From its tangent.
     *
     * @param tangent tanφ, above zero for an inductive load
     * @return the angle
     */
    public static LoadAngle ofTangent(Ratio tangent) {
        return new LoadAngle(Root3.of(tangent));
    }

    /**
     * From what was used with the right wiring: tanφ = Wq ÷ Wp, exact.
     *
     * @param active Wp, kWh; above zero
     * @param reactive Wq, kvarh; below zero where it was capacitive
     * @param subject whose energies they are, by which refusals and traces name it
     * @param sink told the step
     * @return the angle; refused where there is no active energy
     */
    public static Outcome<LoadAngle> ofEnergies(
            Energy active, ReactiveEnergy reactive, ObjectRef subject, TraceSink sink) {
        List<Issue> issues =
                ValueChecks.of(subject).positive("activeEnergy", active).issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        LoadAngle angle = new LoadAngle(Root3.of(reactive).dividedBy(Root3.of(active)));
        if (sink.isRecording()) {
            Args args = Args.of("Wp", active).and("Wq", reactive);
            sink.exact(MeteringSteps.LOAD_ANGLE_OF_ENERGIES, subject, args, angle.tangent.toString());
        }
        return Outcome.ok(angle);
    }

    /**
     * From an angle in degrees; its tangent is exact.
     *
     * @param degrees ahead of the current, a multiple of 15 between −75 and 75
     * @return the angle
     * @throws IllegalArgumentException if it is another angle; give its tangent then
     */
    public static LoadAngle ofDegrees(int degrees) {
        Root3 size = switch (Math.abs(degrees)) {
            case 0 -> Root3.ZERO;
            case 15 -> Root3.of(2).minus(Root3.SQRT_3);
            case 30 -> Root3.SQRT_3.dividedBy(Root3.of(3));
            case 45 -> Root3.ONE;
            case 60 -> Root3.SQRT_3;
            case 75 -> Root3.of(2).plus(Root3.SQRT_3);
            default -> throw new IllegalArgumentException("degrees must be a multiple of 15 within ±75: " + degrees);
        };
        return new LoadAngle(degrees < 0 ? size.negate() : size);
    }

    /**
     * From a power factor of an inductive load: tanφ = √(1 − c²) ÷ c, rounded once, since it is a rational number only for such as
     * 0.8 and 0.6. {@link #capacitive} turns it round.
     *
     * @param powerFactor c = cosφ, 0.000001 to 1
     * @param rounding of the tangent; 18 decimals leave room for every coefficient that is printed
     * @param subject whose power factor it is, by which refusals and traces name it
     * @param sink told the step
     * @return the angle; refused where the power factor is none
     */
    public static Outcome<LoadAngle> ofPowerFactor(
            Ratio powerFactor, Rounding rounding, ObjectRef subject, TraceSink sink) {
        List<Issue> issues = ValueChecks.of(subject)
                .require(
                        powerFactor.compareTo(LEAST) >= 0 && powerFactor.compareTo(Ratio.ONE) <= 0,
                        MeteringIssues.POWER_FACTOR_OUT_OF_RANGE,
                        "powerFactor",
                        Args.of("value", powerFactor))
                .issues();
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        BigDecimal cosine = powerFactor.toBigDecimal();
        int digits = 2 * (cosine.scale() + rounding.scale() + GUARD_DIGITS);
        BigDecimal squared = BigDecimal.ONE.subtract(cosine.pow(2)).movePointRight(2 * digits);
        BigInteger sine = squared.toBigIntegerExact().sqrt();
        Ratio tangent = Ratio.of(rounding.quotient(new BigDecimal(sine), cosine.multiply(TEN.pow(digits))));
        if (sink.isRecording()) {
            Args args = Args.of("cosφ", powerFactor);
            sink.rounded(MeteringSteps.LOAD_ANGLE_OF_POWER_FACTOR, subject, args, tangent, rounding);
        }
        return Outcome.ok(ofTangent(tangent));
    }

    /**
     * The same angle of a capacitive load.
     *
     * @return −φ
     */
    public LoadAngle capacitive() {
        return new LoadAngle(tangent.negate());
    }
}
