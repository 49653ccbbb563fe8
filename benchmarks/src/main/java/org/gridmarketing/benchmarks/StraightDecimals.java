package org.gridmarketing.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Both kinds of customers as one would write them down with {@link BigDecimal}. */
final class StraightDecimals {
    private static final BigDecimal MODULUS = new BigDecimal("1000000");
    private static final BigDecimal TIER_1 = BigDecimal.valueOf(MeterRows.TIER_1);
    private static final BigDecimal TIER_2 = BigDecimal.valueOf(MeterRows.TIER_2);
    private static final BigDecimal[] TIERS = prices(MeterRows.TIER_PRICES);
    private static final BigDecimal[] HOUSEHOLD_LEVIES = prices(MeterRows.HOUSEHOLD_LEVIES);
    private static final BigDecimal[] BANDS = prices(MeterRows.BAND_PRICES);
    private static final BigDecimal[] INDUSTRY_LEVIES = prices(MeterRows.INDUSTRY_LEVIES);
    private static final BigDecimal DEMAND_PRICE = BigDecimal.valueOf(MeterRows.DEMAND_PRICE_FEN, 2);
    private static final BigDecimal HOURS = BigDecimal.valueOf(MeterRows.HOURS);
    private static final BigDecimal CORRECTION = BigDecimal.valueOf(MeterRows.CORRECTION_PERCENT, 2);
    private static final BigDecimal FLOOR = new BigDecimal("0.4");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final List<BigDecimal[]> householdReadings = new ArrayList<>();
    private final List<BigDecimal[]> industryReadings = new ArrayList<>();
    private final List<BigDecimal[]> industryFacts = new ArrayList<>();

    /** A line: what, how much, at what price, for how much. */
    record Line(String component, BigDecimal quantity, BigDecimal price, BigDecimal amount) {}

    /** A bill with its lines. */
    record Bill(BigDecimal energy, BigDecimal total, List<Line> lines) {}

    StraightDecimals(MeterRows rows) {
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            householdReadings.add(new BigDecimal[] {
                BigDecimal.valueOf(rows.householdStart[i], 2),
                BigDecimal.valueOf(rows.householdEnd[i], 2),
                BigDecimal.valueOf(rows.runningTotal[i])
            });
            BigDecimal[] readings = new BigDecimal[10];
            for (int register = 0; register < 5; register++) {
                readings[2 * register] = BigDecimal.valueOf(rows.industryStart[i][register], 2);
                readings[2 * register + 1] = BigDecimal.valueOf(rows.industryEnd[i][register], 2);
            }
            industryReadings.add(readings);
            int t = rows.transformer[i];
            BigDecimal capacity = BigDecimal.valueOf(MeterRows.CAPACITY[t]);
            industryFacts.add(new BigDecimal[] {
                BigDecimal.valueOf(rows.multiplier[i]),
                BigDecimal.valueOf(rows.demand[i], 4),
                BigDecimal.valueOf(rows.contractDemand[i]),
                capacity,
                BigDecimal.valueOf(MeterRows.NO_LOAD_LOSS_WATTS[t], 3),
                BigDecimal.valueOf(MeterRows.LOAD_LOSS_WATTS[t], 3),
                capacity.multiply(BigDecimal.valueOf(MeterRows.NO_LOAD_CURRENT_BASIS_POINTS[t], 4)),
                capacity.multiply(BigDecimal.valueOf(MeterRows.IMPEDANCE_BASIS_POINTS[t], 4))
            });
        }
    }

    Bill household(int i) {
        BigDecimal[] readings = householdReadings.get(i);
        BigDecimal energy = energy(readings[0], readings[1], BigDecimal.ONE);
        BigDecimal from = readings[2];
        BigDecimal to = from.add(energy);
        BigDecimal first = to.min(TIER_1).subtract(from).max(BigDecimal.ZERO);
        BigDecimal second = to.min(TIER_2).subtract(from.max(TIER_1)).max(BigDecimal.ZERO);
        BigDecimal third = to.subtract(from.max(TIER_2)).max(BigDecimal.ZERO);
        List<Line> lines = new ArrayList<>(6);
        lines.add(line("tier 1", first, TIERS[0]));
        lines.add(line("tier 2", second, TIERS[1]));
        lines.add(line("tier 3", third, TIERS[2]));
        for (BigDecimal levy : HOUSEHOLD_LEVIES) {
            lines.add(line("levy", energy, levy));
        }
        return new Bill(energy, sum(lines), lines);
    }

    Bill industry(int i) {
        BigDecimal[] readings = industryReadings.get(i);
        BigDecimal[] facts = industryFacts.get(i);
        BigDecimal[] used = new BigDecimal[5];
        for (int register = 0; register < 5; register++) {
            used[register] = energy(readings[2 * register], readings[2 * register + 1], facts[0]);
        }
        BigDecimal active = used[0].add(used[1]).add(used[2]).add(used[3]);
        BigDecimal squares = active.multiply(active).add(used[4].multiply(used[4]));
        BigDecimal loss = loss(facts[4], facts[5], facts[3], squares);
        BigDecimal rest = loss;
        BigDecimal[] billed = new BigDecimal[4];
        for (int band : new int[] {0, 1, 3}) {
            BigDecimal part = loss.multiply(used[band]).divide(active, 0, RoundingMode.HALF_UP);
            billed[band] = used[band].add(part);
            rest = rest.subtract(part);
        }
        billed[2] = used[2].add(rest);
        active = active.add(loss);
        BigDecimal reactive = used[4].add(loss(facts[6], facts[7], facts[3], squares));
        List<Line> lines = new ArrayList<>(10);
        for (int band = 0; band < 4; band++) {
            lines.add(line("band", billed[band], BANDS[band]));
        }
        BigDecimal base = sum(lines);
        for (BigDecimal levy : INDUSTRY_LEVIES) {
            lines.add(line("levy", active, levy));
        }
        Line basic = line("demand", demand(facts), DEMAND_PRICE);
        lines.add(basic);
        base = base.add(basic.amount());
        int cosPhi = PowerFactors.hundredths(active.longValueExact(), reactive.longValueExact());
        BigDecimal rate = BigDecimal.valueOf(PowerFactors.basisPoints(cosPhi)).divide(TEN_THOUSAND);
        lines.add(line("power factor", base, rate));
        return new Bill(active, sum(lines), lines);
    }

    private static BigDecimal energy(BigDecimal start, BigDecimal end, BigDecimal multiplier) {
        BigDecimal advanced = end.subtract(start);
        BigDecimal counted = advanced.signum() < 0 ? advanced.add(MODULUS) : advanced;
        return counted.multiply(multiplier).setScale(0, RoundingMode.HALF_UP);
    }

    private static BigDecimal loss(BigDecimal noLoad, BigDecimal atLoad, BigDecimal capacity, BigDecimal squares) {
        BigDecimal divisor = capacity.multiply(capacity).multiply(HOURS);
        BigDecimal constant = noLoad.multiply(HOURS).multiply(divisor);
        return constant.add(CORRECTION.multiply(atLoad).multiply(squares)).divide(divisor, 0, RoundingMode.HALF_UP);
    }

    private static BigDecimal demand(BigDecimal[] facts) {
        BigDecimal actual = facts[1].multiply(facts[0]);
        BigDecimal floor = facts[3].multiply(FLOOR);
        BigDecimal contract = facts[2].max(floor);
        return actual.max(floor).add(actual.subtract(contract).max(BigDecimal.ZERO));
    }

    private static Line line(String component, BigDecimal quantity, BigDecimal price) {
        return new Line(component, quantity, price, quantity.multiply(price).setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(List<Line> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : lines) {
            sum = sum.add(line.amount());
        }
        return sum;
    }

    private static BigDecimal[] prices(long[] scaled) {
        BigDecimal[] prices = new BigDecimal[scaled.length];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = BigDecimal.valueOf(scaled[i], 8);
        }
        return prices;
    }
}
