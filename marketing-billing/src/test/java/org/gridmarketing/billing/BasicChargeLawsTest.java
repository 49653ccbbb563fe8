package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/** Laws of a basic charge whose capacity changes inside the month. */
class BasicChargeLawsTest {
    private static final BillingPeriod MARCH = new BillingPeriod(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 31));

    private static List<ApparentPower> days(long seed) {
        Random random = new Random(seed);
        List<ApparentPower> days = new ArrayList<>();
        ApparentPower now = ApparentPower.ofKva(random.nextInt(20) * 50L);
        for (int i = 0; i < MARCH.days(); i++) {
            now = random.nextInt(8) == 0 ? ApparentPower.ofKva(random.nextInt(20) * 50L) : now;
            days.add(now);
        }
        return days;
    }

    private static Timeline<ApparentPower> timeline(List<ApparentPower> days) {
        return Timeline.ofDays(MARCH, day -> days.get(day.getDayOfMonth() - 1));
    }

    private static BigDecimal billed(List<ApparentPower> days, DayShare share) {
        return kva(new BasicCharge.ByChangingCapacity(timeline(days)), share);
    }

    private static BigDecimal kva(BasicCharge basis, DayShare share) {
        BillableAgreement agreement = Usages.agreement(
                        "A1",
                        Usages.version(Usages.flat("base", "0.5"))
                                .withBasicCharge(BasicChargePrices.builder()
                                        .capacityPrice(CapacityPrice.ofYuanPerKvaMonth("30"))
                                        .build()))
                .withBasicCharge(basis);
        SettledUsage usage = Usages.usage(Usages.use(agreement, "0"))
                .withPeriod(MARCH)
                .withPolicy(BillingPolicy.defaults()
                        .withBasicCharge(BasicChargePolicy.defaults().withDayShare(share)));
        ComputedBill bill = Billing.price(usage).orElseThrow();
        bill.explain();
        return bill.bill().lines().stream()
                .filter(line -> line.kind() == ChargeKind.CAPACITY_CHARGE)
                .map(BillLine::quantity)
                .map(quantity -> quantity.toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Not less than what was always there, and not more than the most that was there on any day. */
    @Property(tries = 200)
    void betweenTheLeastAndTheMost(@ForAll long seed, @ForAll DayShare share) {
        List<ApparentPower> days = days(seed);
        assertThat(billed(days, share))
                .isBetween(
                        Collections.min(days).toBigDecimal(),
                        Collections.max(days).toBigDecimal());
    }

    /** Which days of the month they are does not matter, only how many. */
    @Property(tries = 200)
    void theOrderOfDaysDoesNotMatter(@ForAll long seed, @ForAll DayShare share) {
        List<ApparentPower> days = days(seed);
        List<ApparentPower> shuffled = new ArrayList<>(days);
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertThat(billed(shuffled, share)).isEqualByComparingTo(billed(days, share));
    }

    /** A change to the same capacity is none, also by thirtieths in a month of 31 days. */
    @Property(tries = 100)
    void aChangeToTheSameChangesNothing(
            @ForAll @IntRange(min = 0, max = 5000) int kva,
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll DayShare share) {
        ApparentPower capacity = ApparentPower.ofKva(kva);
        TreeMap<LocalDate, ApparentPower> changes = new TreeMap<>();
        changes.put(MARCH.from().plusDays(day), capacity);
        BasicCharge changed = new BasicCharge.ByChangingCapacity(Timeline.changing(MARCH, capacity, changes));
        assertThat(kva(changed, share)).isEqualByComparingTo(kva(new BasicCharge.ByCapacity(capacity), share));
    }

    /** More capacity on some day never costs less. */
    @Property(tries = 200)
    void moreCapacityNeverCostsLess(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 30) int day, @ForAll DayShare share) {
        List<ApparentPower> more = new ArrayList<>(days(seed));
        more.set(day, more.get(day).plus(ApparentPower.ofKva(70)));
        // each step is rounded to two decimals, and one day more makes at most two more steps
        assertThat(billed(more, share))
                .isGreaterThanOrEqualTo(billed(days(seed), share).subtract(new BigDecimal("0.02")));
    }

    /** By calendar days it is the average of the days, but for the rounding of each step. */
    @Property(tries = 200)
    void byCalendarDaysItIsTheAverage(@ForAll long seed) {
        List<ApparentPower> days = days(seed);
        BigDecimal sum = days.stream().map(ApparentPower::toBigDecimal).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal average = sum.divide(BigDecimal.valueOf(MARCH.days()), 10, java.math.RoundingMode.HALF_UP);
        assertThat(billed(days, DayShare.CALENDAR_DAYS).subtract(average).abs())
                .isLessThan(new BigDecimal("0.005")
                        .multiply(BigDecimal.valueOf(days.stream().distinct().count() + 1)));
    }
}
