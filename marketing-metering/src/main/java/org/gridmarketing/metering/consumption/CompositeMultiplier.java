package org.gridmarketing.metering.consumption;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Composite multiplier (综合倍率): current transformer ratio × voltage transformer ratio × the meter's own multiplier.
 *
 * <p>Several transformers of one kind, one a phase, have one ratio and count once; none of a kind counts as 1. Ratios are
 * compared as fractions: 100/5 and 200/10 agree. Where the meter's nameplate counts in ratios of its own, the product is divided
 * by them: B = KI × KU ÷ (KI' × KU') × b.
 */
public final class CompositeMultiplier {
    private static final Rounding PLACES = Rounding.halfUp(6);
    private static final BigDecimal LOWEST = BigDecimal.ONE.movePointLeft(6);
    private static final BigDecimal HIGHEST = BigDecimal.TEN.pow(12);

    private CompositeMultiplier() {}

    /**
     * The composite multiplier of a metering point.
     *
     * @param currentRatios the ratios of the installed current transformers, one a phase
     * @param voltageRatios the ratios of the installed voltage transformers, one a phase
     * @param own the meter's own multiplier, 1 for most meters
     * @param point the metering point, by which refusals and traces name it
     * @param sink told the step
     * @return the product, rounded half up to 6 decimals where it is no finite decimal of so many; refused with every
     *     reason: current or voltage ratios that disagree, an own multiplier that is not positive, a product below 0.000001
     *     or above 10¹²
     */
    public static Outcome<Multiplier> of(
            List<TransformationRatio> currentRatios,
            List<TransformationRatio> voltageRatios,
            Multiplier own,
            ObjectRef point,
            TraceSink sink) {
        return of(currentRatios, voltageRatios, MeterNameplate.of(own), point, sink);
    }

    /**
     * The composite multiplier of a metering point whose meter counts in ratios of its own.
     *
     * @param currentRatios the ratios of the installed current transformers, one a phase
     * @param voltageRatios the ratios of the installed voltage transformers, one a phase
     * @param nameplate the meter's own multiplier and the ratios that its register counts in
     * @param point the metering point, by which refusals and traces name it
     * @param sink told the step
     * @return installed ratios ÷ ratios of the nameplate × own multiplier, rounded half up to 6 decimals where it is no finite
     *     decimal of so many; refused as by {@link #of(List, List, Multiplier, ObjectRef, TraceSink)}
     */
    public static Outcome<Multiplier> of(
            List<TransformationRatio> currentRatios,
            List<TransformationRatio> voltageRatios,
            MeterNameplate nameplate,
            ObjectRef point,
            TraceSink sink) {
        List<Issue> issues = new ArrayList<>();
        checkAgreement(currentRatios, "currentRatios", point, issues);
        checkAgreement(voltageRatios, "voltageRatios", point, issues);
        Multiplier own = nameplate.ownMultiplier();
        if (own.signum() <= 0) {
            issues.add(issue(MeteringIssues.VALUE_NOT_POSITIVE, point, "ownMultiplier", Args.of("value", own)));
        }
        if (!issues.isEmpty()) {
            return Outcome.refused(issues);
        }
        return inRange(quotient(currentRatios, voltageRatios, nameplate), point).map(multiplier -> {
            if (sink.isRecording()) {
                Args args = inputs(currentRatios, voltageRatios, nameplate);
                sink.rounded(MeteringSteps.COMPOSITE_MULTIPLIER, point, args, multiplier, PLACES);
            }
            return multiplier;
        });
    }

    /** What there is of installed ratios and of ratios on the nameplate; a ratio that is not there is none to show. */
    private static Args inputs(
            List<TransformationRatio> current, List<TransformationRatio> voltage, MeterNameplate nameplate) {
        Args args = Args.of("b", nameplate.ownMultiplier());
        args = current.isEmpty() ? args : args.and("KI", first(current).toString());
        args = voltage.isEmpty() ? args : args.and("KU", first(voltage).toString());
        Optional<TransformationRatio> countedCurrent = nameplate.currentRatio();
        Optional<TransformationRatio> countedVoltage = nameplate.voltageRatio();
        args = countedCurrent.isEmpty()
                ? args
                : args.and("KI′", countedCurrent.get().toString());
        return countedVoltage.isEmpty()
                ? args
                : args.and("KU′", countedVoltage.get().toString());
    }

    private static BigDecimal quotient(
            List<TransformationRatio> current, List<TransformationRatio> voltage, MeterNameplate nameplate) {
        List<TransformationRatio> countedCurrent =
                nameplate.currentRatio().stream().toList();
        List<TransformationRatio> countedVoltage =
                nameplate.voltageRatio().stream().toList();
        BigDecimal dividend = nameplate
                .ownMultiplier()
                .toBigDecimal()
                .multiply(primaries(current, voltage))
                .multiply(secondaries(countedCurrent, countedVoltage));
        return PLACES.quotient(
                dividend, secondaries(current, voltage).multiply(primaries(countedCurrent, countedVoltage)));
    }

    private static Outcome<Multiplier> inRange(BigDecimal product, ObjectRef point) {
        if (product.compareTo(LOWEST) < 0 || product.compareTo(HIGHEST) > 0) {
            Args range = Args.of("lowest", LOWEST).and("highest", HIGHEST);
            return Outcome.refused(issue(MeteringIssues.MULTIPLIER_OUT_OF_RANGE, point, "multiplier", range));
        }
        return Outcome.ok(Multiplier.of(product));
    }

    /**
     * The same for callers that know no metering point; refusals name the ratios instead.
     *
     * @param currentRatios the ratios of the installed current transformers, one a phase
     * @param voltageRatios the ratios of the installed voltage transformers, one a phase
     * @param own the meter's own multiplier, 1 for most meters
     * @return as {@link #of(List, List, Multiplier, ObjectRef, TraceSink)}
     */
    public static Outcome<Multiplier> of(
            List<TransformationRatio> currentRatios, List<TransformationRatio> voltageRatios, Multiplier own) {
        String key = "CT [" + listed(currentRatios) + "] VT [" + listed(voltageRatios) + "]";
        return of(currentRatios, voltageRatios, own, ObjectRef.of(CompositeMultiplier.class, key), TraceSink.none());
    }

    /**
     * Whether an archived multiplier is the product of what is installed. Compared by cross multiplication, so that a
     * multiplier is neither right nor wrong because of a rounding.
     *
     * @param archived the composite multiplier as archived
     * @param currentRatios the ratios of the installed current transformers
     * @param voltageRatios the ratios of the installed voltage transformers
     * @param own the meter's own multiplier
     * @return true if it is exactly the product; false also where the ratios of one kind disagree among themselves
     */
    public static boolean agrees(
            Multiplier archived,
            List<TransformationRatio> currentRatios,
            List<TransformationRatio> voltageRatios,
            Multiplier own) {
        return agrees(archived, currentRatios, voltageRatios, MeterNameplate.of(own));
    }

    /**
     * Whether an archived multiplier is what is installed divided by what the meter's nameplate counts in already.
     *
     * @param archived the composite multiplier as archived
     * @param currentRatios the ratios of the installed current transformers
     * @param voltageRatios the ratios of the installed voltage transformers
     * @param nameplate the meter's own multiplier and the ratios that its register counts in
     * @return true if it is exactly installed ratios ÷ ratios of the nameplate × own multiplier; false also where the ratios of one kind
     *     disagree among themselves
     */
    public static boolean agrees(
            Multiplier archived,
            List<TransformationRatio> currentRatios,
            List<TransformationRatio> voltageRatios,
            MeterNameplate nameplate) {
        List<TransformationRatio> countedCurrent =
                nameplate.currentRatio().stream().toList();
        List<TransformationRatio> countedVoltage =
                nameplate.voltageRatio().stream().toList();
        BigDecimal left = archived.toBigDecimal()
                .multiply(secondaries(currentRatios, voltageRatios))
                .multiply(primaries(countedCurrent, countedVoltage));
        BigDecimal right = nameplate
                .ownMultiplier()
                .toBigDecimal()
                .multiply(primaries(currentRatios, voltageRatios))
                .multiply(secondaries(countedCurrent, countedVoltage));
        return agreeing(currentRatios) && agreeing(voltageRatios) && left.compareTo(right) == 0;
    }

    private static void checkAgreement(
            List<TransformationRatio> ratios, String attribute, ObjectRef point, List<Issue> issues) {
        if (!agreeing(ratios)) {
            Args args = Args.of("ratios", listed(ratios));
            issues.add(issue(MeteringIssues.RATIOS_DISAGREE, point, attribute, args));
        }
    }

    private static boolean agreeing(List<TransformationRatio> ratios) {
        return ratios.stream().allMatch(ratio -> equal(ratio, ratios.get(0)));
    }

    private static boolean equal(TransformationRatio one, TransformationRatio other) {
        BigInteger left = BigInteger.valueOf(one.primary()).multiply(BigInteger.valueOf(other.secondary()));
        return left.equals(BigInteger.valueOf(other.primary()).multiply(BigInteger.valueOf(one.secondary())));
    }

    private static BigDecimal primaries(List<TransformationRatio> current, List<TransformationRatio> voltage) {
        return BigDecimal.valueOf(first(current).primary())
                .multiply(BigDecimal.valueOf(first(voltage).primary()));
    }

    private static BigDecimal secondaries(List<TransformationRatio> current, List<TransformationRatio> voltage) {
        return BigDecimal.valueOf(first(current).secondary())
                .multiply(BigDecimal.valueOf(first(voltage).secondary()));
    }

    private static TransformationRatio first(List<TransformationRatio> ratios) {
        return ratios.isEmpty() ? new TransformationRatio(1, 1) : ratios.get(0);
    }

    private static String listed(List<TransformationRatio> ratios) {
        return ratios.stream().map(TransformationRatio::toString).collect(Collectors.joining(", "));
    }

    private static Issue issue(IssueCode code, ObjectRef point, String attribute, Args args) {
        return new Issue(code, point, attribute, args);
    }
}
