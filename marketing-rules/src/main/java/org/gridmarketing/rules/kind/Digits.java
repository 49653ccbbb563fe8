package org.gridmarketing.rules.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.MeterRegister;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Digits (示数位数): a reading must fit the digits of its meter: not negative, below the power of ten at which the register
 * rolls over, and without more decimals than it shows. Each half is judged as far as its digits are archived: those of the
 * register, or those of the meter, which do not speak for demand.
 */
public record Digits() implements RuleKind<RegisterReading> {
    private static final int MOST_DIGITS = 12;

    @Override
    public String name() {
        return "DIGITS";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("register", "at", "value", "digits");
    }

    @Override
    public RuleOutcome test(RegisterReading subject, DossierView view, RuleContext context) {
        Recorded<RegisterValue> value = subject.reading().value();
        List<Meter> meters = view.meters(subject.set().meterNo());
        if (meters.isEmpty()) {
            return RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
        }
        return Gate.missing("value", value)
                .orElseGet(() -> judge(subject, value.toOptional().orElseThrow(), meters.get(0)));
    }

    private static RuleOutcome judge(RegisterReading subject, RegisterValue value, Meter meter) {
        BigDecimal number = value.toBigDecimal();
        Recorded<Integer> whole =
                plausible(digits(subject, meter, MeterRegister::integerDigits, meter.integerDigits()), 1);
        Recorded<Integer> decimals =
                plausible(digits(subject, meter, MeterRegister::decimalDigits, meter.decimalDigits()), 0);
        Optional<RuleOutcome> violation = whole.toOptional()
                .filter(digits -> number.signum() < 0 || number.compareTo(BigDecimal.TEN.pow(digits)) >= 0)
                .map(digits -> violated("INTEGER", subject, value, digits))
                .or(() -> decimals.toOptional()
                        .filter(digits -> number.stripTrailingZeros().scale() > digits)
                        .map(digits -> violated("DECIMAL", subject, value, digits)));
        return violation
                .or(() -> Inputs.missing("Meter.integerDigits", whole, "Meter.decimalDigits", decimals))
                .orElseGet(RuleOutcome::passed);
    }

    /** Digits of the register itself come first; those of the meter do not speak for registers of demand. */
    private static Recorded<Integer> digits(
            RegisterReading subject,
            Meter meter,
            Function<MeterRegister, Recorded<Integer>> own,
            Recorded<Integer> ofMeter) {
        return meter.registers().stream()
                .filter(each -> each.register().equals(subject.set().register()))
                .map(own)
                .filter(each -> !each.isAbsent())
                .findFirst()
                .orElseGet(() -> subject.isDemand() ? Recorded.absent() : ofMeter);
    }

    /** No register has more than a dozen digits; what says so is as good as unreadable. */
    private static Recorded<Integer> plausible(Recorded<Integer> digits, int fewest) {
        return digits.toOptional()
                .filter(number -> number < fewest || number > MOST_DIGITS)
                .map(number -> Recorded.<Integer>unreadable(number.toString(), UnreadableReason.OUT_OF_RANGE))
                .orElse(digits);
    }

    private static RuleOutcome violated(String variant, RegisterReading subject, RegisterValue value, int digits) {
        return RuleOutcome.violated(
                RegisterReading.ATTRIBUTE,
                variant,
                subject.named().and("value", value).and("digits", digits));
    }
}
