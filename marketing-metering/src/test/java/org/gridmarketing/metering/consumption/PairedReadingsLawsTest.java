package org.gridmarketing.metering.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.consumption.PointMetersSamples.JANUARY;
import static org.gridmarketing.metering.consumption.PointMetersSamples.installation;
import static org.gridmarketing.metering.consumption.PointMetersSamples.register;
import static org.gridmarketing.model.code.RegisterKind.ACTIVE_TOTAL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.ReadingTime;
import org.gridmarketing.model.trace.TraceSink;

/** Laws of paired readings: splits, permutations, rollovers, growth. */
class PairedReadingsLawsTest {
    private static final BigDecimal MODULUS = BigDecimal.valueOf(10_000);

    private static Energy total(PointMeters meters, BillingPeriod period) {
        return PairedReadings.of(meters, period, RegisterNeeds.of(ACTIVE_TOTAL), PairingPolicy.strict())
                .flatMap(paired -> ReadEnergies.of(paired, TraceSink.none()))
                .orElseThrow()
                .active()
                .getOrDefault(ACTIVE_TOTAL, Energy.ZERO);
    }

    /** A register of four digits that shows a count modulo 10 000, marked wherever it passed 9 999. */
    private static List<Reading> shown(long start, List<Long> advances) {
        List<Reading> readings = new ArrayList<>();
        BigDecimal count = BigDecimal.valueOf(start, 2);
        LocalDate day = JANUARY.from();
        BigDecimal before = count.remainder(MODULUS);
        for (int i = 0; i <= advances.size(); i++) {
            BigDecimal now = count.remainder(MODULUS);
            readings.add(Reading.builder()
                    .at(ReadingTime.endOf(day))
                    .value(RegisterValue.of(now))
                    .rolledOver(now.compareTo(before) < 0 ? YesNo.YES : YesNo.NO)
                    .build());
            before = now;
            if (i < advances.size()) {
                count = count.add(BigDecimal.valueOf(advances.get(i), 2));
                day = i == advances.size() - 1 ? JANUARY.to() : day.plusDays(3);
            }
        }
        return readings;
    }

    private static PointMeters oneMeter(List<Reading> readings) {
        return new PointMeters(
                PointMetersSamples.POINT,
                List.of(installation("I-1", "M-1", "40").build()),
                List.of(Meter.builder().no("M-1").integerDigits(4).build()),
                List.of(ReadingSet.builder()
                        .meterNo("M-1")
                        .register(ACTIVE_TOTAL)
                        .addAllReadings(readings)
                        .build()));
    }

    /** Advances of at most 1 200.00 between eight readings pass 9 999.99 at most once. */
    @Property
    void aReadingWithinThePeriodSplitsItWithoutAChange(
            @ForAll @LongRange(min = 0, max = 999_999) long start,
            @ForAll @Size(8) List<@LongRange(min = 0, max = 120_000) Long> advances,
            @ForAll @IntRange(min = 1, max = 7) int split) {
        PointMeters meters = oneMeter(shown(start, advances));
        LocalDate day = JANUARY.from().plusDays(3L * split);
        Energy first = total(meters, new BillingPeriod(JANUARY.from(), day));
        Energy second = total(meters, new BillingPeriod(day, JANUARY.to()));
        long advanced = advances.stream().mapToLong(Long::longValue).sum();

        assertThat(first.plus(second)).isEqualTo(total(meters, JANUARY));
        assertThat(first.plus(second)).isEqualTo(Energy.ofKwh(BigDecimal.valueOf(40 * advanced, 2)));
    }

    @Property
    void moreAdvanceIsMoreEnergy(
            @ForAll @LongRange(min = 0, max = 999_999) long start,
            @ForAll @LongRange(min = 0, max = 400_000) long advance,
            @ForAll @LongRange(min = 1, max = 400_000) long more) {
        Energy less = total(oneMeter(shown(start, List.of(advance))), JANUARY);
        assertThat(total(oneMeter(shown(start, List.of(advance + more))), JANUARY))
                .isGreaterThan(less);
    }

    /** A change of meter that keeps the multiplier counts what one meter would have counted. */
    @Property
    void aChangeToAnEqualMeterChangesNothing(
            @ForAll @LongRange(min = 0, max = 400_000) long before,
            @ForAll @LongRange(min = 0, max = 400_000) long after,
            @ForAll @LongRange(min = 0, max = 99_999) long start,
            @ForAll @IntRange(min = 1, max = 30) int day) {
        LocalDate change = JANUARY.from().plusDays(day);
        PointMeters two = new PointMetersSamples()
                .mounted(installation("I-1", "M-1", "40")
                        .removedOn(change)
                        .addRegisters(register(ACTIVE_TOTAL, "", decimal(before)))
                        .build())
                .mounted(installation("I-2", "M-2", "40")
                        .installedOn(change)
                        .addRegisters(register(ACTIVE_TOTAL, decimal(start), ""))
                        .build())
                .read("M-1", ACTIVE_TOTAL, PointMetersSamples.reading("2025-12-31", "0"))
                .read("M-2", ACTIVE_TOTAL, PointMetersSamples.reading("2026-01-31", decimal(start + after)))
                .build();
        assertThat(total(two, JANUARY)).isEqualTo(total(oneMeter(shown(0, List.of(before + after))), JANUARY));
    }

    private static String decimal(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    @Property(tries = 100)
    void theOrderOfTheArchiveDoesNotMatter(@ForAll Random random) {
        List<MeterInstallation> installations = new ArrayList<>();
        List<ReadingSet> sets = new ArrayList<>();
        LocalDate day = JANUARY.from();
        for (int i = 0; i < 5; i++) {
            LocalDate next = i == 4 ? JANUARY.to() : day.plusDays(1 + random.nextInt(6));
            installations.add(installation("I-" + i, "M-" + i, String.valueOf(1 + random.nextInt(90)))
                    .installedOn(day)
                    .removedOn(next)
                    .addRegisters(register(ACTIVE_TOTAL, "", String.valueOf(50 + random.nextInt(50))))
                    .build());
            Reading start = PointMetersSamples.reading(day.toString(), String.valueOf(random.nextInt(50)));
            sets.add(ReadingSet.builder()
                    .meterNo("M-" + i)
                    .register(ACTIVE_TOTAL)
                    .addReadings(start)
                    .build());
            day = next;
        }
        Energy inOrder = total(new PointMeters(PointMetersSamples.POINT, installations, List.of(), sets), JANUARY);
        Collections.shuffle(installations, random);
        Collections.shuffle(sets, random);
        assertThat(total(new PointMeters(PointMetersSamples.POINT, installations, List.of(), sets), JANUARY))
                .isEqualTo(inOrder);
    }

    /** Readings between the ends and demands of one register, some of one instant and some corrected. */
    @Property(tries = 200)
    void theOrderOfReadingsDoesNotMatter(@ForAll Random random) {
        List<Reading> total = new ArrayList<>();
        List<Reading> demand = new ArrayList<>();
        for (int day = 0; day <= 31; day++) {
            String at = JANUARY.from().plusDays(day).toString();
            if (day % 31 == 0 || random.nextInt(3) == 0) {
                total.add(PointMetersSamples.reading(at, String.valueOf(100 + day)));
                demand.add(PointMetersSamples.reading(at, String.valueOf(random.nextInt(9))));
            }
            if (random.nextInt(8) == 0) {
                Reading wrong = PointMetersSamples.reading(at, String.valueOf(99 + day));
                total.add(wrong);
                total.add(wrong.withKind(Recorded.of(ReadingKind.CORRECTED))
                        .withValue(Recorded.of(RegisterValue.of(100 + day))));
            }
        }
        Outcome<PairedReadings> inOrder = paired(total, demand);
        assertThat(inOrder.isOk()).isTrue();
        Collections.shuffle(total, random);
        Collections.shuffle(demand, random);
        assertThat(paired(total, demand)).isEqualTo(inOrder);
    }

    private static Outcome<PairedReadings> paired(List<Reading> total, List<Reading> demand) {
        ReadingSet.Builder totals = ReadingSet.builder().meterNo("M-1").register(ACTIVE_TOTAL);
        ReadingSet.Builder demands = ReadingSet.builder().meterNo("M-1").register(RegisterKind.MAX_DEMAND);
        PointMeters meters = new PointMeters(
                PointMetersSamples.POINT,
                List.of(installation("I-1", "M-1", "1")
                        .installedOn(LocalDate.of(2020, 1, 1))
                        .build()),
                List.of(),
                List.of(
                        totals.addAllReadings(total).build(),
                        demands.addAllReadings(demand).build()));
        return PairedReadings.of(
                meters,
                JANUARY,
                RegisterNeeds.of(ACTIVE_TOTAL, RegisterKind.MAX_DEMAND),
                PairingPolicy.strict().with(PairingPolicy.DemandReadings.HIGHEST_IN_PERIOD));
    }
}
