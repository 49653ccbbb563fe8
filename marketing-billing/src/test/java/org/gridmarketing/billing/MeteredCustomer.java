package org.gridmarketing.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.LossSharing;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.tariff.LossPlacement;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * An invented customer metered on the low side of a transformer: meters that were changed and ran over, a sub-meter, a line loss, agreed
 * quantities, and a transformer that was sealed for a part of the month. The numbers stand here; {@link MeteredDossier} makes an
 * archive of them, {@link NaiveSettlement} a bill.
 */
final class MeteredCustomer {
    static final List<RegisterKind> BANDS =
            List.of(RegisterKind.ACTIVE_PEAK, RegisterKind.ACTIVE_FLAT, RegisterKind.ACTIVE_VALLEY);

    final BillingPeriod month;
    final LocalDate changeDay;
    /** Days on which the transformer was energised. */
    final int days;

    final BandTotal bandTotal;
    final LossPlacement placement;
    final DayShare dayShare;
    final boolean wholeReadings;
    final LossAlgorithm algorithm;
    final boolean byRate;
    final LossSharing sharing;
    /** S, P0, Pk, Q0, Qk and K of the nameplate; iron losses, copper rate and factor; losses of the lowest and the highest row. */
    private final Map<String, BigDecimal> loss = new TreeMap<>();

    final List<Point> points = new ArrayList<>();
    final List<Agreed> agreed = new ArrayList<>();

    private final Random random;

    /** A register of one meter: what it showed, and the difference that is meant. */
    record Register(BigDecimal previous, BigDecimal current, BigDecimal difference, boolean rolledOver) {}

    record MeterSpec(String no, int multiplier, Map<RegisterKind, Register> registers) {}

    /** A point that is read; its line loses nothing, a share in per cent, or a quantity. */
    record Point(
            String no,
            Optional<String> parent,
            List<MeterSpec> meters,
            int capacity,
            Optional<BigDecimal> lineShare,
            Optional<BigDecimal> lineEnergy) {}

    /** A point without a meter behind the first one, taken off it. */
    record Agreed(String no, QuantityMethod method, BigDecimal value) {}

    MeteredCustomer(Random random) {
        this.random = random;
        this.month = BillingPeriod.ofMonth(YearMonth.of(2023 + random.nextInt(3), 1 + random.nextInt(12)));
        this.changeDay = month.firstDay().plusDays(5L + random.nextInt(15));
        this.days = chance(40) ? 3 + random.nextInt(month.days() - 3) : month.days();
        this.bandTotal = pick(BandTotal.values());
        this.placement = pick(LossPlacement.values());
        this.dayShare = pick(DayShare.values());
        this.wholeReadings = chance(30);
        this.algorithm = pick(LossAlgorithm.FORMULA, LossAlgorithm.TABLE);
        this.byRate = chance(50);
        this.sharing = pick(LossSharing.BY_ENERGY, LossSharing.BY_CONTRACT_CAPACITY);
        losses();
        int count = 1 + random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            points.add(point("P" + i, Optional.empty(), 100, 900));
        }
        if (chance(50)) {
            points.add(point("P9", Optional.of("P1"), 3, 9));
        }
        if (chance(40)) {
            agreed.add(new Agreed("F1", QuantityMethod.FIXED_QUANTITY, decimal(1, 40, 0)));
        }
        if (chance(30)) {
            agreed.add(new Agreed("F2", QuantityMethod.PER_DAY_AGREEMENT, decimal(0, 1, 1)));
        }
        if (chance(30)) {
            agreed.add(new Agreed(
                    "F3", QuantityMethod.FIXED_RATIO, decimal(0, 3, 0).movePointLeft(2)));
        }
    }

    BigDecimal loss(String name) {
        return Optional.ofNullable(loss.get(name)).orElseThrow();
    }

    private void losses() {
        loss.put("S", decimal(100, 2000, 0));
        loss.put("P0", decimal(1, 3, 2));
        loss.put("Pk", decimal(2, 20, 2));
        loss.put("Q0", decimal(1, 20, 1));
        loss.put("Qk", decimal(10, 90, 1));
        loss.put("K", pick(BigDecimal.ONE, new BigDecimal("1.8"), new BigDecimal("3.6")));
        loss.put("iron", decimal(300, 900, 0));
        loss.put("reactiveIron", decimal(300, 5000, 0));
        loss.put("copper", pick(BigDecimal.ONE, new BigDecimal("1.5")));
        loss.put("factor", decimal(1, 3, 1));
        loss.put("low", decimal(300, 900, 0));
        loss.put("high", decimal(9000, 20_000, 0));
        loss.put("reactiveLow", decimal(300, 900, 0));
        loss.put("reactiveHigh", decimal(9000, 90_000, 0));
    }

    private Point point(String no, Optional<String> parent, int least, int most) {
        List<MeterSpec> meters = new ArrayList<>();
        int count = chance(30) ? 2 : 1;
        for (int i = 1; i <= count; i++) {
            meters.add(meter("M" + no + i, decimal(least, most, 2), parent.isPresent()));
        }
        boolean share = chance(25);
        return new Point(
                no,
                parent,
                meters,
                50 + random.nextInt(500),
                share ? Optional.of(decimal(0, 5, 2)) : Optional.empty(),
                !share && chance(20) ? Optional.of(decimal(0, 90, 1)) : Optional.empty());
    }

    /** What is read behind a point is less than the point has. */
    private MeterSpec meter(String no, BigDecimal total, boolean behind) {
        Map<RegisterKind, Register> registers = new EnumMap<>(RegisterKind.class);
        BigDecimal peak = share(total, 20 + random.nextInt(26));
        BigDecimal valley = share(total, 10 + random.nextInt(21));
        BigDecimal gap = chance(30) ? new BigDecimal("0.02") : BigDecimal.ZERO;
        registers.put(RegisterKind.ACTIVE_TOTAL, register(total));
        registers.put(RegisterKind.ACTIVE_PEAK, register(peak));
        registers.put(RegisterKind.ACTIVE_VALLEY, register(valley));
        registers.put(
                RegisterKind.ACTIVE_FLAT,
                register(total.subtract(peak).subtract(valley).add(gap)));
        registers.put(RegisterKind.REACTIVE_TOTAL, register(share(total, 20 + random.nextInt(60))));
        registers.put(RegisterKind.REVERSE_REACTIVE_TOTAL, register(share(total, behind ? 0 : random.nextInt(5))));
        return new MeterSpec(no, behind ? 20 : pick(20, 30, 80), registers);
    }

    private static BigDecimal share(BigDecimal whole, int percent) {
        return whole.multiply(BigDecimal.valueOf(percent)).movePointLeft(2).setScale(2, RoundingMode.DOWN);
    }

    /** Six digits before the point; some run over. */
    private Register register(BigDecimal difference) {
        BigDecimal turn = BigDecimal.valueOf(1_000_000);
        BigDecimal previous = chance(20) ? turn.subtract(decimal(1, 50, 2)) : decimal(0, 900_000, 2);
        BigDecimal current = previous.add(difference);
        boolean over = current.compareTo(turn) >= 0;
        return new Register(previous, over ? current.subtract(turn) : current, difference, over);
    }

    static Meter meterOf(MeterSpec spec) {
        return Meter.builder().no(spec.no()).integerDigits(6).build();
    }

    private BigDecimal decimal(int from, int to, int scale) {
        long steps = BigDecimal.valueOf((long) to - from).movePointRight(scale).longValueExact();
        return BigDecimal.valueOf(from).add(BigDecimal.valueOf((long) (random.nextDouble() * steps), scale));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private final <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }
}
