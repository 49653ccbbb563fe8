package org.gridmarketing.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.ChargedMonth;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/** The basic charge of a {@link NaiveBill}, day by day where capacity changes. */
final class NaiveBasicCharge {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NaiveLines lines;
    private final AgreementUsage use;

    NaiveBasicCharge(NaiveLines lines, AgreementUsage use) {
        this.lines = lines;
        this.use = use;
    }

    void price() {
        use.agreement().basicCharge().ifPresent(this::basic);
    }

    private void basic(BasicCharge basis) {
        if (basis instanceof BasicCharge.ByCapacity capacity) {
            capacityLines(capacity.operatingCapacity().toBigDecimal(), day -> BigDecimal.ONE);
            return;
        }
        if (basis instanceof BasicCharge.ByChangingCapacity changing) {
            capacityLines(
                    changing(changing.capacity()),
                    day -> changing.capacity().at(day).toBigDecimal());
            return;
        }
        BigDecimal actual = use.demand().orElseThrow().toBigDecimal();
        BigDecimal billed;
        BigDecimal agreed;
        Optional<ChargedMonth> part;
        if (basis instanceof BasicCharge.ByContractDemand contract) {
            billed = contractDemand(contract, actual);
            agreed = contract.contractCapacity().toBigDecimal();
            part = contract.part();
        } else {
            BasicCharge.ByActualDemand byActual = (BasicCharge.ByActualDemand) basis;
            BigDecimal floor = byActual.operatingCapacity()
                    .toBigDecimal()
                    .multiply(lines.usage()
                            .policy()
                            .basicCharge()
                            .actualDemandFloor()
                            .toBigDecimal())
                    .divide(HUNDRED);
            billed = actual.max(floor);
            agreed = byActual.contractCapacity().toBigDecimal();
            part = byActual.part();
        }
        if (part.isPresent() && part.get().days() < part.get().month().days()) {
            billed = byDays(billed, part.get().days(), part.get().month());
        }
        for (Priced priced : priced(billed, day -> BigDecimal.ONE, prices -> demandPrice(prices, agreed))) {
            BigDecimal amount = priced.quantity.multiply(priced.price);
            lines.add(new NaiveLines.Line(
                    use.agreement().no(), "demand-charge", lines.money(amount), true, true, true, false));
        }
    }

    private BigDecimal demandPrice(BasicChargePrices prices, BigDecimal agreed) {
        BigDecimal price = prices.demandPrice().orElseThrow().toBigDecimal();
        BigDecimal energy = lines.usage().agreements().stream()
                .map(each -> each.energy().total().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (prices.loadFactorDiscount().isPresent()) {
            BigDecimal threshold = prices.loadFactorDiscount().get().kwhPerKva().toBigDecimal();
            if (energy.subtract(agreed.multiply(threshold)).signum() >= 0) {
                return price.multiply(prices.loadFactorDiscount().get().share().toBigDecimal())
                        .divide(HUNDRED);
            }
        }
        return price;
    }

    private void capacityLines(BigDecimal kva, Function<LocalDate, BigDecimal> weight) {
        for (Priced priced : priced(
                kva, weight, prices -> prices.capacityPrice().orElseThrow().toBigDecimal())) {
            BigDecimal amount = lines.money(priced.quantity.multiply(priced.price));
            lines.add(new NaiveLines.Line(use.agreement().no(), "capacity-charge", amount, true, true, true, false));
        }
    }

    /** What is billed at one price of a basic charge. */
    private record Priced(BigDecimal quantity, BigDecimal price) {}

    /** A month between two prices is divided by what was there on the days of each; the later one takes the rest. */
    private List<Priced> priced(
            BigDecimal billed, Function<LocalDate, BigDecimal> weight, Function<BasicChargePrices, BigDecimal> price) {
        BigDecimal late =
                price.apply(use.agreement().tariff().version().basicCharge().orElseThrow());
        if (use.agreement().tariffTimeline().filter(each -> !each.isConstant()).isEmpty()) {
            return List.of(new Priced(billed, late));
        }
        var first = use.agreement().tariffTimeline().get().segments().get(0);
        BigDecimal early = price.apply(first.value().version().basicCharge().orElseThrow());
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal after = BigDecimal.ZERO;
        for (LocalDate day = lines.usage().period().firstDay();
                !day.isAfter(lines.usage().period().to());
                day = day.plusDays(1)) {
            boolean isEarly = !day.isAfter(first.period().to());
            before = isEarly ? before.add(weight.apply(day)) : before;
            after = isEarly ? after : after.add(weight.apply(day));
        }
        if (early.compareTo(late) == 0 || before.signum() == 0 || after.signum() == 0) {
            return List.of(new Priced(billed, after.signum() == 0 && before.signum() != 0 ? early : late));
        }
        Rounding rounding = lines.usage().policy().basicCharge().proratedRounding();
        BigDecimal share = billed.multiply(before).divide(before.add(after), rounding.scale(), rounding.mode());
        return List.of(new Priced(share, early), new Priced(billed.subtract(share), late));
    }

    /** Day by day: what is there every day in full, and what is above it by the days on which it is reached. */
    private BigDecimal changing(Timeline<ApparentPower> timeline) {
        BillingPeriod month = timeline.period();
        List<BigDecimal> days = new ArrayList<>();
        for (LocalDate day = month.firstDay(); !day.isAfter(month.to()); day = day.plusDays(1)) {
            days.add(timeline.at(day).toBigDecimal());
        }
        BigDecimal billed = BigDecimal.ZERO;
        BigDecimal reached = BigDecimal.ZERO;
        for (BigDecimal level : new TreeSet<>(days)) {
            int count = 0;
            for (BigDecimal day : days) {
                count += day.compareTo(level) >= 0 ? 1 : 0;
            }
            BigDecimal step = level.subtract(reached);
            billed = billed.add(count == days.size() ? step : byDays(step, count, month));
            reached = level;
        }
        return billed;
    }

    private BigDecimal byDays(BigDecimal whole, int days, BillingPeriod month) {
        boolean calendar = switch (lines.usage().policy().basicCharge().dayShare()) {
            case THIRTIETH -> false;
            case CALENDAR_DAYS -> true;
            case BY_EDITION -> !month.to().isBefore(LocalDate.of(2024, 6, 1));
        };
        int all = calendar ? month.days() : 30;
        Rounding rounding = lines.usage().policy().basicCharge().proratedRounding();
        return whole.multiply(BigDecimal.valueOf(Math.min(days, all)))
                .divide(BigDecimal.valueOf(all), rounding.scale(), rounding.mode());
    }

    private BigDecimal contractDemand(BasicCharge.ByContractDemand basis, BigDecimal actual) {
        BigDecimal floor = basis.operatingCapacity()
                .toBigDecimal()
                .multiply(lines.usage().policy().contractDemandFloor().toBigDecimal())
                .divide(HUNDRED);
        BigDecimal contract = basis.contractDemand().toBigDecimal().max(floor);
        BigDecimal limit = contract.multiply(new BigDecimal("1.05"));
        BigDecimal two = BigDecimal.valueOf(2);
        return switch (lines.usage().policy().contractDemandRule()) {
            case CONTRACT_PLUS_2X ->
                actual.compareTo(limit) <= 0
                        ? contract
                        : contract.add(actual.subtract(limit).multiply(two));
            case LIMIT105_PLUS_2X ->
                actual.compareTo(limit) <= 0
                        ? contract
                        : limit.add(actual.subtract(limit).multiply(two));
            case ACTUAL_PLUS_EXCESS ->
                actual.compareTo(contract) <= 0
                        ? actual.max(floor)
                        : actual.multiply(two).subtract(contract);
        };
    }
}
