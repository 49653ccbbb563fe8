package org.gridmarketing.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;
import static org.gridmarketing.metering.consumption.PointMetersSamples.JANUARY;
import static org.gridmarketing.metering.consumption.PointMetersSamples.POINT;
import static org.gridmarketing.metering.consumption.PointMetersSamples.corrected;
import static org.gridmarketing.metering.consumption.PointMetersSamples.installation;
import static org.gridmarketing.metering.consumption.PointMetersSamples.period;
import static org.gridmarketing.metering.consumption.PointMetersSamples.reading;
import static org.gridmarketing.metering.consumption.PointMetersSamples.register;
import static org.gridmarketing.metering.consumption.PointMetersSamples.rolledOver;
import static org.gridmarketing.model.code.RegisterKind.ACTIVE_PEAK;
import static org.gridmarketing.model.code.RegisterKind.ACTIVE_TOTAL;
import static org.gridmarketing.model.code.RegisterKind.MAX_DEMAND;
import static org.gridmarketing.model.code.RegisterKind.REACTIVE_TOTAL;
import static org.gridmarketing.model.code.RegisterKind.REVERSE_REACTIVE_TOTAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.consumption.PairingPolicy.Backward;
import org.gridmarketing.metering.consumption.PairingPolicy.Coverage;
import org.gridmarketing.metering.consumption.PairingPolicy.DemandReadings;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.MeterRegister;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.time.ReadingTime;
import org.gridmarketing.model.trace.TraceRecorder;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class PairedReadingsTest {
    private static final RegisterNeeds TOTAL = RegisterNeeds.of(ACTIVE_TOTAL);
    private static final LocalDate TENTH = LocalDate.parse("2026-01-10");

    private static Outcome<PairedReadings> pair(PointMetersSamples meters, RegisterNeeds needs) {
        return PairedReadings.of(meters.build(), JANUARY, needs, PairingPolicy.strict());
    }

    private static Outcome<ReadEnergies> energies(PointMetersSamples meters, RegisterNeeds needs) {
        return energies(meters, needs, PairingPolicy.strict());
    }

    private static Outcome<ReadEnergies> energies(
            PointMetersSamples meters, RegisterNeeds needs, PairingPolicy policy) {
        return PairedReadings.of(meters.build(), JANUARY, needs, policy)
                .flatMap(paired -> ReadEnergies.of(paired, TraceSink.none()));
    }

    private static Energy total(Outcome<ReadEnergies> energies) {
        return energies.orElseThrow().active().getOrDefault(ACTIVE_TOTAL, Energy.ZERO);
    }

    /** CT 150/5 to 10 January, CT 300/5 from then on. */
    private static PointMetersSamples changed() {
        return new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "30")
                        .removedOn(TENTH)
                        .addRegisters(register(ACTIVE_TOTAL, "0", "1050.5"))
                        .build())
                .mounted(installation("I-2", "M-2", "60")
                        .installedOn(TENTH)
                        .addRegisters(register(ACTIVE_TOTAL, "3", ""))
                        .build())
                .read("M-1", ACTIVE_TOTAL, reading("2025-12-31", "1000"))
                .read("M-2", ACTIVE_TOTAL, reading("2026-01-10", "3"), reading("2026-01-31", "103.25"));
    }

    @Test
    void oneMeterFromReadingToReading() {
        PointMetersSamples meters = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "80").build())
                .read("M-1", ACTIVE_TOTAL, reading("2025-12-31", "7941"), reading("2026-01-31", "8273"))
                .read("M-1", REACTIVE_TOTAL, reading("2025-12-31", "1083"), reading("2026-01-31", "1170"))
                .read("M-9", ACTIVE_TOTAL, reading("2025-12-31", "1"), reading("2026-01-31", "2"));
        RegisterNeeds needs = TOTAL.andIfRead(REACTIVE_TOTAL, REVERSE_REACTIVE_TOTAL);

        PairedReadings paired = pair(meters, needs).orElseThrow();
        assertThat(paired.spans()).hasSize(2);
        assertThat(paired.spans().get(0).from()).isEqualTo(JANUARY.opening());
        assertThat(paired.spans().get(0).to()).isEqualTo(JANUARY.closing());
        ReadEnergies energies = energies(meters, needs).orElseThrow();
        assertThat(energies.active()).containsOnlyKeys(ACTIVE_TOTAL).containsValue(Energy.ofKwh(26560));
        assertThat(energies.reactive()).containsOnlyKeys(REACTIVE_TOTAL).containsValue(ReactiveEnergy.ofKvarh(6960));
        assertThat(energies.demand()).isEmpty();
    }

    /** (1050.5 − 1000) × 30 + (103.25 − 3) × 60; what was read on the day of the change is the start. */
    @Test
    void bothMetersOfAChangeCountWithTheirOwnMultipliers() {
        TraceRecorder trace = new TraceRecorder();
        PairedReadings paired = pair(changed(), TOTAL).orElseThrow();
        ReadEnergies energies = ReadEnergies.of(paired, trace).orElseThrow();

        assertThat(energies.active()).containsEntry(ACTIVE_TOTAL, Energy.ofKwh(7530));
        assertThat(paired.spans())
                .extracting(MeterSpan::multiplier)
                .containsExactly(Multiplier.of(30), Multiplier.of(60));
        assertThat(paired.spans().get(0).to()).isEqualTo(ReadingTime.endOf(TENTH));
        assertThat(trace.nodes())
                .extracting(node -> node.step())
                .containsExactly(
                        MeteringSteps.REGISTER_ENERGY, MeteringSteps.REGISTER_ENERGY, MeteringSteps.SUM_OF_METERS);
        assertThat(trace.nodes().get(2).render(Language.EN)).contains("X1 = 1515 kWh, X2 = 6015 kWh → 7530 kWh");
        assertThat(trace.nodes().get(2).subject()).isEqualTo(POINT);
    }

    @Test
    void severalChangesAddUp() {
        PointMetersSamples meters = changed()
                .mounted(installation("I-3", "M-3", "60")
                        .installedOn(LocalDate.parse("2026-02-01"))
                        .build())
                .mounted(installation("I-0", "M-0", "30")
                        .removedOn(LocalDate.parse("2025-12-31"))
                        .build());
        assertThat(total(energies(meters, TOTAL))).isEqualTo(Energy.ofKwh(7530));

        PointMetersSamples three = new PointMetersSamples();
        String[] days = {"2026-01-05", "2026-01-20"};
        three.mounted(installation("A", "M-1", "1")
                .removedOn(LocalDate.parse(days[0]))
                .addRegisters(register(ACTIVE_TOTAL, "", "10"))
                .build());
        three.mounted(installation("B", "M-2", "2")
                .installedOn(LocalDate.parse(days[0]))
                .removedOn(LocalDate.parse(days[1]))
                .addRegisters(register(ACTIVE_TOTAL, "100", "150"))
                .build());
        three.mounted(installation("C", "M-3", "4")
                .installedOn(LocalDate.parse("2026-01-21"))
                .addRegisters(register(ACTIVE_TOTAL, "0", ""))
                .build());
        three.read("M-1", ACTIVE_TOTAL, reading("2025-12-31", "7"));
        three.read("M-3", ACTIVE_TOTAL, reading("2026-01-31", "25"));
        assertThat(total(energies(three, TOTAL))).isEqualTo(Energy.ofKwh(3 + 100 + 100));
    }

    /** Only the current transformer was changed: the meter stays, and is mounted anew with another multiplier. */
    @Test
    void oneMeterWithTwoMultipliers() {
        PointMetersSamples meters = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "30")
                        .removedOn(TENTH)
                        .addRegisters(register(ACTIVE_TOTAL, "", "1050"))
                        .build())
                .mounted(installation("I-2", "M-1", "60")
                        .installedOn(TENTH)
                        .addRegisters(register(ACTIVE_TOTAL, "1050", ""))
                        .build())
                .read(
                        "M-1",
                        ACTIVE_TOTAL,
                        reading("2025-12-31", "1000"),
                        reading("2026-01-10", "1050"),
                        reading("2026-01-31", "1100"));
        assertThat(total(energies(meters, TOTAL))).isEqualTo(Energy.ofKwh(50 * 30 + 50 * 60));
    }

    /** A register shows one value at one instant, whoever wrote it down. */
    @Test
    void aReadingOfTheDayOfAChangeAgreesWithStartAndStopUnlessItIsACorrection() {
        for (String other : List.of("1040", "1051")) {
            assertRefused(
                    pair(changed().read("M-1", ACTIVE_TOTAL, reading("2026-01-10", other)), TOTAL),
                    MeteringIssues.READING_CONTRADICTED);
        }
        assertRefused(
                pair(changed().read("M-2", ACTIVE_TOTAL, reading("2026-01-10", "7")), TOTAL),
                MeteringIssues.READING_CONTRADICTED);
        PointMetersSamples stop = changed().read("M-1", ACTIVE_TOTAL, corrected("2026-01-10", "1040"));
        assertThat(total(energies(stop, TOTAL))).isEqualTo(Energy.ofKwh(40 * 30 + 6015));
        assertThat(pair(stop, TOTAL).orElseThrow().spans().get(0).currentKind()).contains(ReadingKind.CORRECTED);
        PointMetersSamples start = changed().read("M-2", ACTIVE_TOTAL, corrected("2026-01-10", "7"));
        assertThat(total(energies(start, TOTAL))).isEqualTo(Energy.ofKwh("7290"));
        assertThat(total(energies(changed().read("M-1", ACTIVE_TOTAL, reading("2026-01-10", "1050.5")), TOTAL)))
                .isEqualTo(Energy.ofKwh(7530));
    }

    @Test
    void theSameHoldsOfAMountingAndARemovalAtTheEndsOfThePeriod() {
        MeterInstallation ended = installation("I-1", "M-1", "30")
                .installedOn(JANUARY.from())
                .removedOn(JANUARY.to())
                .addRegisters(register(ACTIVE_TOTAL, "3", "150"))
                .build();
        assertThat(total(energies(new PointMetersSamples().mounted(ended), TOTAL)))
                .isEqualTo(Energy.ofKwh(147 * 30));
        assertRefused(
                pair(
                        new PointMetersSamples()
                                .mounted(ended)
                                .read("M-1", ACTIVE_TOTAL, reading("2025-12-31", "7"), reading("2026-01-31", "140")),
                        TOTAL),
                MeteringIssues.READING_CONTRADICTED,
                MeteringIssues.READING_CONTRADICTED);
        PointMetersSamples corrected = new PointMetersSamples()
                .mounted(ended)
                .read("M-1", ACTIVE_TOTAL, corrected("2025-12-31", "7"), corrected("2026-01-31", "140"));
        assertThat(total(energies(corrected, TOTAL))).isEqualTo(Energy.ofKwh(133 * 30));
    }

    private static PointMetersSamples mountedAnew(String stop, String start) {
        return new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "30")
                        .removedOn(TENTH)
                        .addRegisters(register(ACTIVE_TOTAL, "", stop))
                        .build())
                .mounted(installation("I-2", "M-1", "60")
                        .installedOn(TENTH)
                        .addRegisters(register(ACTIVE_TOTAL, start, ""))
                        .build())
                .read("M-1", ACTIVE_TOTAL, reading("2025-12-31", "100"), reading("2026-01-31", "150"));
    }

    @Test
    void aMeterMountedAnewStartsWhereItStopped() {
        assertRefused(pair(mountedAnew("140", "139"), TOTAL), MeteringIssues.READING_CONTRADICTED);
        for (String start : List.of("140", "")) {
            assertThat(total(energies(mountedAnew("140", start), TOTAL))).isEqualTo(Energy.ofKwh(40 * 30 + 10 * 60));
        }
        PointMetersSamples corrected =
                mountedAnew("140", "139").read("M-1", ACTIVE_TOTAL, corrected("2026-01-10", "139"));
        assertThat(total(energies(corrected, TOTAL))).isEqualTo(Energy.ofKwh(39 * 30 + 11 * 60));
    }

    private static PointMetersSamples course(String opening, Reading inside, Reading closing) {
        return new PointMetersSamples()
                .meter("M-1", 4)
                .mounted(installation("I-1", "M-1", "1").build())
                .read("M-1", ACTIVE_TOTAL, reading("2025-12-31", opening), inside, closing);
    }

    @Test
    void aReadingInsideThePeriodLiesBetweenItsEnds() {
        Reading closing = reading("2026-01-31", "190");
        for (String inside : List.of("50", "500")) {
            List<Issue> issues = assertRefused(
                    pair(course("100", reading("2026-01-15", inside), closing), TOTAL),
                    MeteringIssues.READING_BACKWARD);
            assertThat(issues.get(0).message(Language.EN)).contains(inside);
        }
        assertThat(total(energies(course("100", reading("2026-01-15", "150"), closing), TOTAL)))
                .isEqualTo(Energy.ofKwh(90));
        for (ReadingKind kind : List.of(ReadingKind.ESTIMATED, ReadingKind.SELF_REPORTED)) {
            Reading inside = reading("2026-01-15", "500").withKind(Recorded.of(kind));
            assertThat(total(energies(course("100", inside, closing), TOTAL))).isEqualTo(Energy.ofKwh(90));
        }
    }

    /** One rollover lets the register be below its last reading once, wherever in the period it is marked. */
    @Test
    void aRolloverAndBackwardRunningSettleAReadingInsideThePeriod() {
        Reading marked = rolledOver("2026-01-31", "15", YesNo.YES);
        assertThat(total(energies(course("9990", reading("2026-01-15", "5"), marked), TOTAL)))
                .isEqualTo(Energy.ofKwh(25));
        assertRefused(
                pair(course("9990", reading("2026-01-15", "5000"), marked), TOTAL), MeteringIssues.READING_BACKWARD);
        PairingPolicy negative = PairingPolicy.strict().with(Backward.NEGATIVE_ENERGY);
        Reading closing = reading("2026-01-31", "190");
        PointMetersSamples denied = course("100", rolledOver("2026-01-15", "50", YesNo.NO), closing);
        assertThat(total(energies(denied, TOTAL, negative))).isEqualTo(Energy.ofKwh(90));
        assertRefused(pair(denied, TOTAL), MeteringIssues.READING_BACKWARD);
        assertRefused(
                energies(course("100", reading("2026-01-15", "50"), closing), TOTAL, negative),
                MeteringIssues.READING_BACKWARD);
    }

    @Test
    void withoutStartAndStopTheReadingsOfTheDayStandIn() {
        PointMetersSamples meters = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "1").removedOn(TENTH).build())
                .mounted(installation("I-2", "M-2", "1").installedOn(TENTH).build())
                .read("M-1", ACTIVE_TOTAL, reading("2025-12-31", "1"), reading("2026-01-10", "4"))
                .read("M-2", ACTIVE_TOTAL, reading("2026-01-10", "10"), reading("2026-01-31", "15"));
        assertThat(total(energies(meters, TOTAL))).isEqualTo(Energy.ofKwh(8));
    }

    /** 9990 → 15 on a register of four digits: the mark decides, the previous reading never does. */
    @Test
    void aRolloverIsTakenFromItsMarkAndTheDeclaredDigits() {
        PointMetersSamples meters = new PointMetersSamples()
                .meter("M-1", 6)
                .mounted(installation("I-1", "M-1", "1").build())
                .read(
                        "M-1",
                        ACTIVE_TOTAL,
                        reading("2025-12-31", "999990"),
                        rolledOver("2026-01-12", "5", YesNo.YES),
                        reading("2026-01-31", "15"));
        assertThat(total(energies(meters, TOTAL))).isEqualTo(Energy.ofKwh(25));
        assertRefused(
                pair(meters.read("M-1", ACTIVE_TOTAL, rolledOver("2026-01-20", "1", YesNo.YES)), TOTAL),
                MeteringIssues.ROLLED_OVER_TWICE);
        assertRefused(
                pair(meters.meter("M-1", 5), TOTAL), MeteringIssues.ROLLED_OVER_TWICE, MeteringIssues.DIGITS_UNKNOWN);
    }

    private static PointMetersSamples rolled(Meter meter) {
        return new PointMetersSamples()
                .meter(meter)
                .mounted(installation("I-1", "M-1", "30").build())
                .read(
                        "M-1",
                        ACTIVE_TOTAL,
                        reading("2025-12-31", "9990.25"),
                        rolledOver("2026-01-31", "12.5", YesNo.YES));
    }

    private static Meter.Builder metered(Recorded<Integer> ofMeter, Recorded<Integer> ofRegister) {
        return Meter.builder()
                .no("M-1")
                .integerDigits(ofMeter)
                .addRegisters(MeterRegister.builder()
                        .register(REACTIVE_TOTAL)
                        .integerDigits(7)
                        .build())
                .addRegisters(MeterRegister.builder()
                        .register(ACTIVE_TOTAL)
                        .integerDigits(ofRegister)
                        .build());
    }

    /** 12.5 − 9990.25 + 10⁴ = 22.25; with the meter's six digits it would be 29.7 GWh. */
    @Test
    void digitsOfTheRegisterComeBeforeThoseOfTheMeter() {
        Recorded<Integer> four = Recorded.of(4);
        Recorded<Integer> unreadable = Recorded.unreadable("?", UnreadableReason.UNKNOWN_CODE);
        Energy counted = Energy.ofKwh("667.5");
        for (Recorded<Integer> ofMeter : List.of(Recorded.of(6), Recorded.<Integer>absent(), unreadable)) {
            assertThat(total(energies(rolled(metered(ofMeter, four).build()), TOTAL)))
                    .isEqualTo(counted);
        }
        assertThat(total(energies(rolled(metered(four, Recorded.absent()).build()), TOTAL)))
                .isEqualTo(counted);
        assertRefused(pair(rolled(metered(four, unreadable).build()), TOTAL), MeteringIssues.DIGITS_UNKNOWN);
        assertRefused(
                pair(rolled(metered(Recorded.of(6), Recorded.of(3)).build()), TOTAL),
                MeteringIssues.READING_BEYOND_DIGITS);
        Meter toldTwice = metered(four, four)
                .addRegisters(MeterRegister.builder()
                        .register(ACTIVE_TOTAL)
                        .integerDigits(5)
                        .build())
                .build();
        assertRefused(pair(rolled(toldTwice), TOTAL), MeteringIssues.DIGITS_UNKNOWN);
    }

    /** Taken for unmarked it would be told as a register that ran backwards. */
    @Test
    void anUnreadableRolloverMarkIsTold() {
        Reading marked =
                reading("2026-01-31", "15").withRolledOver(Recorded.unreadable("true", UnreadableReason.UNKNOWN_CODE));
        PointMetersSamples meters = new PointMetersSamples()
                .meter("M-1", 6)
                .mounted(installation("I-1", "M-1", "1").build())
                .read("M-1", ACTIVE_TOTAL, reading("2025-12-31", "5"), marked);
        assertRefused(pair(meters, TOTAL), MeteringIssues.VALUE_UNREADABLE);
    }

    @Test
    void runningBackwardsIsToldApartFromARollover() {
        PointMetersSamples unmarked = new PointMetersSamples()
                .meter("M-1", 4)
                .mounted(installation("I-1", "M-1", "10").build())
                .read("M-1", ACTIVE_TOTAL, reading("2025-12-31", "500"), reading("2026-01-31", "480"));
        PointMetersSamples denied = new PointMetersSamples()
                .meter("M-1", 4)
                .mounted(installation("I-1", "M-1", "10").build())
                .read("M-1", ACTIVE_TOTAL, reading("2025-12-31", "500"), rolledOver("2026-01-31", "480", YesNo.NO));
        PairingPolicy negative = PairingPolicy.strict().with(Backward.NEGATIVE_ENERGY);

        assertRefused(pair(unmarked, TOTAL), MeteringIssues.READING_BACKWARD);
        assertRefused(pair(denied, TOTAL), MeteringIssues.READING_BACKWARD);
        assertRefused(energies(unmarked, TOTAL, negative), MeteringIssues.READING_BACKWARD);
        assertThat(total(energies(denied, TOTAL, negative))).isEqualTo(Energy.ofKwh(-200));
    }

    @Test
    void aCorrectedReadingWinsOverTheOneItCorrects() {
        PointMetersSamples meters = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "1").build())
                .read(
                        "M-1",
                        ACTIVE_TOTAL,
                        reading("2025-12-31", "10"),
                        reading("2026-01-31", "900"),
                        corrected("2026-01-31", "90"));
        assertThat(total(energies(meters, TOTAL))).isEqualTo(Energy.ofKwh(80));
        assertRefused(
                pair(meters.read("M-1", ACTIVE_TOTAL, corrected("2026-01-31", "91")), TOTAL),
                MeteringIssues.READING_CONTRADICTED);
        assertRefused(
                pair(meters.read("M-1", ACTIVE_TOTAL, reading("2025-12-31", "11")), TOTAL),
                MeteringIssues.READING_CONTRADICTED,
                MeteringIssues.READING_CONTRADICTED);
    }

    @Test
    void aProvisionalReadingIsSeenOnItsSpan() {
        Reading estimated = Reading.builder()
                .at(ReadingTime.parse("2026-01-31"))
                .value(RegisterValue.of(20))
                .kind(ReadingKind.ESTIMATED)
                .build();
        PointMetersSamples meters = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "1").build())
                .read("M-1", ACTIVE_TOTAL, reading("2025-12-31", "10"), estimated);
        MeterSpan span = pair(meters, TOTAL).orElseThrow().spans().get(0);
        assertThat(span.currentKind()).contains(ReadingKind.ESTIMATED);
        assertThat(span.isProvisional()).isTrue();
        assertThat(pair(changed(), TOTAL).orElseThrow().spans()).noneMatch(MeterSpan::isProvisional);
    }

    @Test
    void everyReasonIsGivenAtOnce() {
        Reading undated = Reading.builder()
                .at(Recorded.unreadable("31/1", UnreadableReason.MALFORMED))
                .value(RegisterValue.of(1))
                .build();
        Reading garbled = Reading.builder()
                .at(ReadingTime.parse("2026-01-31"))
                .value(Recorded.unreadable("12O", UnreadableReason.MALFORMED))
                .build();
        PointMetersSamples meters = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "0").removedOn(TENTH).build())
                .mounted(MeterInstallation.builder()
                        .no("I-2")
                        .meterNo("M-2")
                        .installedOn(TENTH.plusDays(3))
                        .build())
                .read("M-1", ACTIVE_TOTAL, undated)
                .read("M-2", ACTIVE_TOTAL, garbled);
        List<Issue> issues = assertRefused(
                energies(meters, TOTAL),
                MeteringIssues.VALUE_NOT_POSITIVE,
                MeteringIssues.VALUE_MISSING,
                MeteringIssues.METER_GAP,
                MeteringIssues.READING_MISSING,
                MeteringIssues.VALUE_UNREADABLE,
                MeteringIssues.READING_MISSING,
                MeteringIssues.READING_MISSING,
                MeteringIssues.READING_UNREADABLE);
        assertThat(issues.get(0).subject().key()).isEqualTo("I-1");
        assertThat(issues.get(3).subject().key()).isEqualTo("M-1");
        assertThat(issues.get(2).message(Language.EN)).contains("I-1", "I-2", "2026-01-10", "2026-01-13");
    }

    @Test
    void installationsThatDoNotFollowOneAnotherAreRefused() {
        assertRefused(pair(new PointMetersSamples(), TOTAL), MeteringIssues.NO_METER);
        PointMetersSamples both = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "1").build())
                .mounted(installation("I-2", "M-2", "1").build());
        assertThat(pair(both, TOTAL).issues()).extracting(Issue::code).contains(MeteringIssues.METERS_OVERLAP);
        PointMetersSamples reversed = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "1")
                        .installedOn(TENTH)
                        .removedOn(TENTH.minusDays(1))
                        .build());
        assertRefused(pair(reversed, TOTAL), MeteringIssues.INSTALLATION_DATES_REVERSED);
        PointMetersSamples undated = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "1")
                        .installedOn(Recorded.unreadable("1900", UnreadableReason.MALFORMED))
                        .removedOn(Recorded.unreadable("?", UnreadableReason.MALFORMED))
                        .addRegisters(register(ACTIVE_TOTAL, "5", "7"))
                        .build());
        assertRefused(
                pair(undated, TOTAL),
                MeteringIssues.VALUE_UNREADABLE,
                MeteringIssues.VALUE_UNREADABLE,
                MeteringIssues.READING_MISSING,
                MeteringIssues.READING_MISSING);
    }

    @Test
    void newAndClosedConnectionsAreANamedOption() {
        PointMetersSamples fresh = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "1")
                        .installedOn(TENTH)
                        .removedOn(LocalDate.parse("2026-01-30"))
                        .addRegisters(register(ACTIVE_TOTAL, "2", "9"))
                        .build());
        List<Issue> issues =
                assertRefused(pair(fresh, TOTAL), MeteringIssues.PERIOD_NOT_METERED, MeteringIssues.PERIOD_NOT_METERED);
        assertThat(issues.get(0).message(Language.EN)).contains("2026-01-01", "2026-01-10");
        assertThat(total(energies(fresh, TOTAL, PairingPolicy.strict().with(Coverage.WHILE_MOUNTED))))
                .isEqualTo(Energy.ofKwh(7));
    }

    /** Removed on the evening of 31 December, mounted on 1 January: no whole day lies between. */
    @Test
    void aMeterMountedOnTheFirstDayFollowsOneRemovedTheDayBefore() {
        MeterInstallation next = installation("I-2", "M-2", "1")
                .installedOn(JANUARY.firstDay())
                .addRegisters(register(ACTIVE_TOTAL, "0", ""))
                .build();
        PointMetersSamples meters =
                new PointMetersSamples().mounted(next).read("M-2", ACTIVE_TOTAL, reading("2026-01-31", "15"));
        assertRefused(pair(meters, TOTAL), MeteringIssues.PERIOD_NOT_METERED);
        meters.mounted(installation("I-1", "M-1", "1").removedOn(JANUARY.from()).build());
        assertThat(total(energies(meters, TOTAL))).isEqualTo(Energy.ofKwh(15));
    }

    /** Archives without a date of mounting have old start readings, which are no reading of the period. */
    @Test
    void aStartReadingWithoutADateIsNoOpeningReading() {
        PointMetersSamples meters = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "1")
                        .addRegisters(register(ACTIVE_TOTAL, "0", ""))
                        .build())
                .read("M-1", ACTIVE_TOTAL, reading("2026-01-31", "90000"));
        assertRefused(pair(meters, TOTAL), MeteringIssues.READING_MISSING);
    }

    @Test
    void aBandThatOnlyOneMeterHasIsRefused() {
        PointMetersSamples meters =
                changed().read("M-2", ACTIVE_PEAK, reading("2026-01-10", "0"), reading("2026-01-31", "40"));
        assertRefused(pair(meters, TOTAL.andIfRead(ACTIVE_PEAK)), MeteringIssues.BAND_ON_SOME_METERS);
        assertRefused(
                pair(meters, RegisterNeeds.of(ACTIVE_TOTAL, ACTIVE_PEAK)),
                MeteringIssues.READING_MISSING,
                MeteringIssues.READING_MISSING);
    }

    /** Old meter 0.5 × 30 kW, new meter 0.4 × 60 kW. */
    @Test
    void ofTheDemandsOfTwoMetersTheHigherCounts() {
        PointMetersSamples meters = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "30")
                        .removedOn(TENTH)
                        .addRegisters(register(MAX_DEMAND, "", "0.5"))
                        .build())
                .mounted(installation("I-2", "M-2", "60").installedOn(TENTH).build())
                .read("M-2", MAX_DEMAND, reading("2026-01-31", "0.4"));
        TraceRecorder trace = new TraceRecorder();
        PairedReadings paired = pair(meters, RegisterNeeds.of(MAX_DEMAND)).orElseThrow();
        assertThat(paired.spans()).isEmpty();
        assertThat(ReadEnergies.of(paired, trace).orElseThrow().demand()).containsEntry(MAX_DEMAND, Power.ofKw(24));
        assertThat(trace.nodes()).extracting(node -> node.step()).endsWith(MeteringSteps.HIGHEST_OF_METERS);
    }

    @Test
    void aDemandRegisterThatWasResetInThePeriodIsRefusedOrItsHighestCounts() {
        PointMetersSamples meters = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "100").build())
                .read(
                        "M-1",
                        MAX_DEMAND,
                        reading("2025-12-31", "9"),
                        reading("2026-01-15", "0.7"),
                        reading("2026-01-31", "0.6"));
        RegisterNeeds demand = RegisterNeeds.of(MAX_DEMAND);
        assertRefused(pair(meters, demand), MeteringIssues.DEMAND_RESET_IN_PERIOD);
        PairingPolicy highest = PairingPolicy.strict().with(DemandReadings.HIGHEST_IN_PERIOD);
        assertThat(energies(meters, demand, highest).orElseThrow().demand()).containsEntry(MAX_DEMAND, Power.ofKw(70));
        assertRefused(
                pair(
                        new PointMetersSamples()
                                .mounted(installation("I-1", "M-1", "1").build())
                                .read("M-1", MAX_DEMAND, reading("2026-01-31", "-1")),
                        demand),
                MeteringIssues.READING_NEGATIVE);
    }

    @Test
    void theReadingOfTheLastDayClosesAndOpens() {
        PointMetersSamples meters = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "1")
                        .removedOn(JANUARY.to())
                        .addRegisters(register(ACTIVE_TOTAL, "", "30"))
                        .build())
                .mounted(installation("I-2", "M-2", "1")
                        .installedOn(JANUARY.to())
                        .addRegisters(register(ACTIVE_TOTAL, "5", ""))
                        .build())
                .read("M-1", ACTIVE_TOTAL, reading("2025-12-31", "10"))
                .read("M-2", ACTIVE_TOTAL, reading("2026-02-28", "45"));
        assertThat(total(energies(meters, TOTAL))).isEqualTo(Energy.ofKwh(20));
        Outcome<PairedReadings> february =
                PairedReadings.of(meters.build(), period("2026-01-31", "2026-02-28"), TOTAL, PairingPolicy.strict());
        assertThat(total(february.flatMap(paired -> ReadEnergies.of(paired, TraceSink.none()))))
                .isEqualTo(Energy.ofKwh(40));
    }

    @Test
    void onlyEnergyAndDemandCanBeNeeded() {
        for (RegisterKind register : List.of(RegisterKind.FROZEN, RegisterKind.CUMULATIVE_DEMAND)) {
            assertThatThrownBy(() -> RegisterNeeds.of(register))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(register.name());
        }
        assertThatThrownBy(() -> new DemandReading(
                        POINT,
                        Multiplier.ONE,
                        POINT,
                        RegisterKind.CUMULATIVE_DEMAND,
                        JANUARY.closing(),
                        RegisterValue.of(150)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CUMULATIVE_DEMAND");
        assertThat(new RegisterNeeds(Set.of(), Set.of()).all()).isEmpty();
    }

    @Test
    void setsWithoutMeterOrRegisterAreNotTaken() {
        PointMetersSamples meters = new PointMetersSamples()
                .mounted(MeterInstallation.builder()
                        .no("I-1")
                        .compositeMultiplier(Multiplier.ONE)
                        .build());
        PointMeters withStray = new PointMeters(
                POINT,
                meters.build().installations(),
                List.of(),
                List.of(ReadingSet.builder()
                        .addReadings(reading("2026-01-31", "1"))
                        .build()));
        assertRefused(
                PairedReadings.of(withStray, JANUARY, TOTAL, PairingPolicy.strict()), MeteringIssues.VALUE_MISSING);
    }
}
