package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.RuleCase.dossierOf;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.time.ReadingTime;

/** What the rules of readings must say. */
final class ReadingCases {
    private static final String FIRST = "not applicable CONDITION_NOT_MET";

    private ReadingCases() {}

    static List<RuleCase> all() {
        return Stream.of(digits(), backward()).flatMap(List::stream).toList();
    }

    private static Reading.Builder reading(String day, String value) {
        Reading.Builder builder = Reading.builder();
        builder.at(ReadingTime.parse(day)).value(RegisterValue.of(value));
        return builder;
    }

    private static ReadingSet set(RegisterKind register, Reading... readings) {
        ReadingSet.Builder builder = ReadingSet.builder();
        return builder.meterNo("M1").register(register).addReadings(readings).build();
    }

    private static Dossier read(Meter.Builder meter, RegisterKind register, String value) {
        return dossierOf("C1")
                .addMeters(meter.no("M1").build())
                .addMeterInstallations(
                        MeterInstallation.builder().no("I1").meterNo("M1").build())
                .addReadingSets(set(register, reading("2026-01-31", value).build()))
                .build();
    }

    private static Meter.Builder meter() {
        Meter.Builder builder = Meter.builder();
        builder.integerDigits(5).decimalDigits(2);
        return builder;
    }

    private static List<RuleCase> digits() {
        String id = "X7-6.06";
        RegisterKind total = RegisterKind.ACTIVE_TOTAL;
        return List.of(
                says(id, "largest", read(meter(), total, "99999.99"), "passed"),
                says(id, "zeros do not count", read(meter(), total, "1.5000"), "passed"),
                says(id, "too large", read(meter(), total, "100000"), "violated INTEGER"),
                says(id, "negative", read(meter(), total, "-0.01"), "violated NEGATIVE"),
                says(id, "negative, digits not archived", read(Meter.builder(), total, "-5"), "violated NEGATIVE"),
                says(id, "too fine", read(meter(), total, "1.005"), "violated DECIMAL"),
                says(
                        id,
                        "too large, decimals not archived",
                        read(Meter.builder().integerDigits(4), total, "10000"),
                        "violated INTEGER"),
                says(
                        id,
                        "decimals not archived",
                        read(Meter.builder().integerDigits(4), total, "1"),
                        "not applicable INPUT_ABSENT"),
                says(id, "demand", read(meter(), RegisterKind.MAX_DEMAND, "100000"), "not applicable INPUT_ABSENT"),
                says(
                        id,
                        "meter not installed",
                        dossierOf("C1")
                                .addReadingSets(
                                        set(total, reading("2026-01-31", "1").build()))
                                .build(),
                        "not applicable NOT_IN_SERVICE"),
                says(
                        id,
                        "digits garbled",
                        read(Meter.builder().integerDigits(garbled()).decimalDigits(2), total, "1"),
                        "undecided Meter.integerDigits"),
                says(
                        id,
                        "absurd digits",
                        read(Meter.builder().integerDigits(-3).decimalDigits(2), total, "1"),
                        "undecided Meter.integerDigits"));
    }

    private static Dossier readings(RegisterKind register, Reading... readings) {
        return dossierOf("C1").addReadingSets(set(register, readings)).build();
    }

    private static List<RuleCase> backward() {
        String id = "GM-READING.BACKWARD";
        RegisterKind total = RegisterKind.ACTIVE_TOTAL;
        Reading december = reading("2025-12-31", "500").build();
        Reading january = reading("2026-01-31", "499.99").build();
        return List.of(
                says(
                        id,
                        "forward",
                        readings(total, december, reading("2026-01-31", "500").build()),
                        FIRST,
                        "passed"),
                says(id, "backward", readings(total, december, january), FIRST, "violated"),
                says(id, "backward, archived in disorder", readings(total, january, december), "violated", FIRST),
                says(
                        id,
                        "rolled over",
                        readings(
                                total,
                                december,
                                reading("2026-01-31", "3").rolledOver(YesNo.YES).build()),
                        FIRST,
                        "passed"),
                says(
                        id,
                        "flag garbled",
                        readings(
                                total,
                                december,
                                reading("2026-01-31", "3").rolledOver(garbled()).build()),
                        FIRST,
                        "undecided rolledOver"),
                says(id, "demand", readings(RegisterKind.MAX_DEMAND, december, january), FIRST, FIRST),
                says(
                        id,
                        "no time",
                        readings(
                                total,
                                december,
                                Reading.builder().value(RegisterValue.ZERO).build()),
                        FIRST,
                        "not applicable INPUT_ABSENT"));
    }
}
