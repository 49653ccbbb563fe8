package org.gridmarketing.rules.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.MeterRegister;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Digits (示数位数): a reading must fit the digits of its meter: not negative, below the power of ten at which the register
 * rolls over, and without more decimals than it shows. A negative one is wrong whatever the digits; integers and decimals are judged as
 * far as their digits are archived: those of the register, or those of the meter, which do not speak for demand.
 */
public record Digits() implements RuleKind<RegisterReading> {
    private static final int MOST_DIGITS = 12;

    /** Where a register rolls over, by its digits before the point. */
    private static final List<RegisterValue> LIMITS = IntStream.rangeClosed(0, MOST_DIGITS)
            .mapToObj(digits -> RegisterValue.of(BigDecimal.TEN.pow(digits)))
            .toList();

    @Override
    public String name() {
        return "DIGITS";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("register", "at", "value", "digits");
    }

    @Override
    public List<String> variants() {
        return List.of("INTEGER", "DECIMAL", "NEGATIVE");
    }

    @Override
    public RuleOutcome test(RegisterReading subject, DossierView view, RuleContext context) {
        Recorded<RegisterValue> value = subject.reading().value();
        List<Meter> meters = subject.meters();
        if (meters.isEmpty()) {
            return RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
        }
        return value instanceof Recorded.Present<RegisterValue> present
                ? judge(subject, present.value(), meters.get(0))
                : Gate.missing("value", value).orElseThrow();
    }

    @Override
    public QuickVerdict quick(RegisterReading subject, DossierView view, RuleContext context) {
        List<Meter> meters = subject.meters();
        if (meters.isEmpty()) {
            return QuickVerdict.CONDITION_NOT_MET;
        }
        return QuickVerdict.passedIf(subject.reading().value() instanceof Recorded.Present<RegisterValue> present
                && isWithin(subject, present.value(), meters.get(0)));
    }

    /** False also where it takes more than a glance, such as at digits of which some stand with the meter and some with its register. */
    private static boolean isWithin(RegisterReading subject, RegisterValue value, Meter meter) {
        for (MeterRegister each : meter.registers()) {
            if (isSame(each.register(), subject.set().register())) {
                return isWithin(value, each.integerDigits(), each.decimalDigits());
            }
        }
        return !subject.isDemand() && isWithin(value, meter.integerDigits(), meter.decimalDigits());
    }

    private static boolean isWithin(RegisterValue value, Recorded<Integer> whole, Recorded<Integer> decimals) {
        return whole instanceof Recorded.Present<Integer> before
                && decimals instanceof Recorded.Present<Integer> after
                && isPlausible(before.value(), 1)
                && isPlausible(after.value(), 0)
                && !value.isNegative()
                && value.compareTo(LIMITS.get(before.value())) < 0
                && value.decimals() <= after.value();
    }

    private static RuleOutcome judge(RegisterReading subject, RegisterValue value, Meter meter) {
        BigDecimal number = value.toBigDecimal();
        if (number.signum() < 0) {
            return negative(subject, value);
        }
        Recorded<Integer> whole =
                plausible(digits(subject, meter, MeterRegister::integerDigits, meter.integerDigits()), 1);
        Recorded<Integer> decimals =
                plausible(digits(subject, meter, MeterRegister::decimalDigits, meter.decimalDigits()), 0);
        if (whole instanceof Recorded.Present<Integer> digits && isBeyond(number, digits.value())) {
            return violated("INTEGER", subject, value, digits.value());
        }
        if (decimals instanceof Recorded.Present<Integer> digits && isFiner(number, digits.value())) {
            return violated("DECIMAL", subject, value, digits.value());
        }
        return whole.isPresent() && decimals.isPresent()
                ? RuleOutcome.passed()
                : Inputs.stop("Meter.integerDigits", whole, "Meter.decimalDigits", decimals);
    }

    /** Precision less scale is the number of digits before the point. */
    private static boolean isBeyond(BigDecimal number, int digits) {
        return number.precision() - number.scale() > digits;
    }

    private static boolean isFiner(BigDecimal number, int digits) {
        return number.scale() > digits && number.stripTrailingZeros().scale() > digits;
    }

    /** Digits of the register itself come first; those of the meter do not speak for registers of demand. */
    private static Recorded<Integer> digits(
            RegisterReading subject,
            Meter meter,
            Function<MeterRegister, Recorded<Integer>> own,
            Recorded<Integer> ofMeter) {
        for (MeterRegister each : meter.registers()) {
            if (isSame(each.register(), subject.set().register())) {
                Recorded<Integer> digits = own.apply(each);
                if (!digits.isAbsent()) {
                    return digits;
                }
            }
        }
        return subject.isDemand() ? Recorded.absent() : ofMeter;
    }

    private static boolean isSame(Recorded<RegisterKind> one, Recorded<RegisterKind> other) {
        if (one instanceof Recorded.Present<RegisterKind> kind
                && other instanceof Recorded.Present<RegisterKind> otherKind) {
            return kind.value() == otherKind.value();
        }
        return one.equals(other);
    }

    /** No register has more than a dozen digits; what says so is as good as unreadable. */
    private static Recorded<Integer> plausible(Recorded<Integer> digits, int fewest) {
        return digits instanceof Recorded.Present<Integer> present && !isPlausible(present.value(), fewest)
                ? Recorded.unreadable(present.value().toString(), UnreadableReason.OUT_OF_RANGE)
                : digits;
    }

    private static boolean isPlausible(int digits, int fewest) {
        return digits >= fewest && digits <= MOST_DIGITS;
    }

    private static RuleOutcome violated(String variant, RegisterReading subject, RegisterValue value, int digits) {
        return RuleOutcome.violated(
                RegisterReading.ATTRIBUTE,
                variant,
                subject.named().and("value", value).and("digits", digits));
    }

    /** No register shows less than nothing, whatever its digits. */
    private static RuleOutcome negative(RegisterReading subject, RegisterValue value) {
        return RuleOutcome.violated(
                RegisterReading.ATTRIBUTE, "NEGATIVE", subject.named().and("value", value));
    }

    /** What a register showed has to be read again; no attribute of the meter says it. */
    @Override
    public Optional<Proposal> propose(
            RegisterReading subject,
            ObjectRef ref,
            RuleOutcome.Violated violation,
            DossierView view,
            RuleContext context) {
        return Optional.empty();
    }
}
