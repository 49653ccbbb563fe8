package org.gridmarketing.rules.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.MeterRegister;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    private static final RuleContext CONTEXT = TestContext.standard();

    private static Meter meter(int integers, int decimals) {
        return Meter.builder()
                .no("M1")
                .integerDigits(integers)
                .decimalDigits(decimals)
                .build();
    }

    private static RuleOutcome test(Meter meter, RegisterKind register, Recorded<RegisterValue> value) {
        return test(meter, Recorded.of(register), value);
    }

    private static RuleOutcome test(Meter meter, Recorded<RegisterKind> register, Recorded<RegisterValue> value) {
        ReadingSet set = ReadingSet.builder()
                .meterNo("M1")
                .register(register)
                .addReadings(Reading.builder().value(value).build())
                .build();
        Dossier dossier = Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder().no("C1").build())
                .addMeters(meter)
                .addReadingSets(set)
                .build();
        DossierView view = DossierView.of(dossier);
        List<RegisterReading> readings = RegisterReading.allOf(view);
        RuleOutcome outcome = new Digits().test(readings.get(0), view, CONTEXT);
        // a glance may leave it to the test, but must not say anything else
        assertThat(new Digits().quick(readings.get(0), view, CONTEXT))
                .isIn(QuickVerdict.of(outcome), QuickVerdict.LOOK_CLOSER);
        return outcome;
    }

    private static String variant(RuleOutcome outcome) {
        return outcome instanceof RuleOutcome.Violated violated
                ? violated.variant()
                : outcome.getClass().getSimpleName();
    }

    @ParameterizedTest
    @CsvSource({
        "0, Passed",
        "0.00, Passed",
        "9999.99, Passed",
        "9999.990, Passed",
        "10000, INTEGER",
        "10000.00, INTEGER",
        "-0.01, NEGATIVE",
        "1.234, DECIMAL",
        "1.250, Passed",
        "123456.789, INTEGER"
    })
    void aReadingFitsFourDigitsAndTwoDecimals(String value, String expected) {
        RuleOutcome outcome = test(meter(4, 2), RegisterKind.ACTIVE_TOTAL, Recorded.of(RegisterValue.of(value)));
        assertThat(variant(outcome)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, Passed",
        "12, 0, Passed",
        "13, 0, Undecided",
        "0, 0, Undecided",
        "4, 13, Undecided",
        "4, -1, Undecided"
    })
    void digitsThatNoRegisterHasTellNothing(int integers, int decimals, String expected) {
        RuleOutcome outcome =
                test(meter(integers, decimals), RegisterKind.ACTIVE_TOTAL, Recorded.of(RegisterValue.of("5")));
        assertThat(variant(outcome)).isEqualTo(expected);
    }

    @Test
    void digitsOfTheRegisterComeBeforeThoseOfTheMeter() {
        Meter meter = meter(4, 2)
                .withRegisters(MeterRegister.builder()
                        .register(RegisterKind.ACTIVE_TOTAL)
                        .integerDigits(6)
                        .build());
        Recorded<RegisterValue> value = Recorded.of(RegisterValue.of("10000.5"));
        assertThat(variant(test(meter, RegisterKind.ACTIVE_TOTAL, value))).isEqualTo("Passed");
        assertThat(variant(test(meter, RegisterKind.ACTIVE_PEAK, value))).isEqualTo("INTEGER");
    }

    @Test
    void aRegisterThatNobodyCanReadIsStillTheSameRegister() {
        Recorded<RegisterKind> unknown = Recorded.unreadable("99", UnreadableReason.UNKNOWN_CODE);
        Meter meter = meter(4, 2)
                .withRegisters(MeterRegister.builder()
                        .register(unknown)
                        .integerDigits(6)
                        .decimalDigits(2)
                        .build());
        Recorded<RegisterValue> high = Recorded.of(RegisterValue.of("123456.78"));
        assertThat(variant(test(meter, unknown, high))).isEqualTo("Passed");
        assertThat(variant(test(meter, RegisterKind.ACTIVE_TOTAL, high))).isEqualTo("INTEGER");
    }

    @Test
    void aReadingOfAMeterThatIsNotThereHasNoDigitsToFit() {
        Meter other = meter(4, 2).withNo("M2");
        assertThat(test(other, RegisterKind.ACTIVE_TOTAL, Recorded.of(RegisterValue.of("123456"))))
                .isEqualTo(RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET));
    }

    @Test
    void digitsOfTheMeterDoNotSpeakForDemand() {
        assertThat(test(meter(4, 2), RegisterKind.MAX_DEMAND, Recorded.of(RegisterValue.of("0.1234"))))
                .isEqualTo(RuleOutcome.notApplicable(Inapplicability.INPUT_ABSENT));
    }

    @Test
    void aReadingThatIsNotThereOrCannotBeReadIsNotJudged() {
        assertThat(test(meter(4, 2), RegisterKind.ACTIVE_TOTAL, Recorded.absent()))
                .isEqualTo(RuleOutcome.notApplicable(Inapplicability.INPUT_ABSENT));
        assertThat(test(meter(4, 2), RegisterKind.ACTIVE_TOTAL, Recorded.unreadable("1O", UnreadableReason.MALFORMED)))
                .isEqualTo(RuleOutcome.undecided("value", MissingInput.Why.UNREADABLE));
    }

    @Test
    void aReadingWithoutATimeIsNamedByItsPlace() {
        ReadingSet set = ReadingSet.builder()
                .addReadings(Reading.builder().build(), Reading.builder().build())
                .build();
        RegisterReading second = new RegisterReading(set, 1, Optional.empty(), List.of());
        assertThat(second.named().byName().get("at")).hasToString("Text[text=#2]");
        assertThat(second.ref().key()).isEqualTo("?");
    }
}
