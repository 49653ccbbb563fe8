package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.TraceReader.days;
import static org.gridmarketing.billing.TraceReader.number;
import static org.gridmarketing.billing.TraceReader.numbers;
import static org.gridmarketing.billing.TraceReader.result;
import static org.gridmarketing.billing.TraceReader.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.billing.resolve.RandomUnit;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.CapacitySource;
import org.gridmarketing.model.tariff.ChangeDay;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.trace.TraceNode;
import org.junit.jupiter.api.Test;

/** A capacity charge computed again from its printed explanation alone: units, spans, days, divisor, steps, price. */
class CapacityReplayTest {
    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static Edit customer(Random random) {
        YearMonth month = YearMonth.of(2024, 1).plusMonths(random.nextInt(24));
        Edit edit =
                TwoPart.period(month.atDay(1).toString(), month.atEndOfMonth().toString(), "28");
        PowerTransformer[] units = new PowerTransformer[1 + random.nextInt(3)];
        boolean interlocked = random.nextInt(3) == 0;
        for (int i = 0; i < units.length; i++) {
            PowerTransformer unit = RandomUnit.unit("T" + (i + 1), random, month.atDay(1));
            boolean runs = !unit.runStatus().equals(Recorded.of(RunStatus.REMOVED));
            units[i] = unit.withRatedCapacity(Recorded.of(ApparentPower.ofKva(100L * (1 + random.nextInt(12)))))
                    .withInterlockGroup(interlocked && runs && i > 0 ? Recorded.of("G") : Recorded.absent());
        }
        Edit with = TwoPart.archived(TwoPart.with(edit, units), "1000");
        return TwoPart.policy(
                opened(with, month, random),
                policy -> policy.withSealedDay(pick(ChangeDay.values(), random))
                        .withResumedDay(pick(ChangeDay.values(), random))
                        .withDayShare(pick(DayShare.values(), random))
                        .withCapacitySource(pick(CapacitySource.values(), random)));
    }

    private static Edit opened(Edit edit, YearMonth month, Random random) {
        if (random.nextInt(4) > 0) {
            return edit;
        }
        LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        return random.nextBoolean()
                ? edit.customer(customer -> customer.withEnergisedOn(Recorded.of(day)))
                : TwoPart.closed(edit, day);
    }

    @Property(tries = 300)
    void aCapacityChargeIsComputedAgainFromWhatIsPrinted(@ForAll long seed) {
        Billing.bill(customer(new Random(seed)).result()).map(computed -> {
            List<TraceNode> nodes = computed.explain();
            computed.lines().stream()
                    .filter(line -> line.kind() == ChargeKind.CAPACITY_CHARGE)
                    .forEach(line -> replay(
                            line,
                            nodes.stream()
                                    .filter(node -> node.subject().equals(line.ref()))
                                    .toList()));
            return computed;
        });
    }

    @Test
    void mostOfTheInventedCustomersAreBilledAndChange() {
        int billed = 0;
        int stepped = 0;
        for (int i = 0; i < 300; i++) {
            var outcome = Billing.bill(customer(new Random(i)).result());
            billed += outcome.isOk() ? 1 : 0;
            stepped += outcome.isOk()
                            && !TraceReader.of(
                                            BillingSteps.CAPACITY_STEP,
                                            outcome.orElseThrow().explain())
                                    .isEmpty()
                    ? 1
                    : 0;
        }
        assertThat(billed).isGreaterThan(150);
        assertThat(stepped).isGreaterThan(60);
    }

    private static void replay(BillLine line, List<TraceNode> nodes) {
        List<TraceNode> sums = TraceReader.of(BillingSteps.CAPACITY_OF_DAYS, nodes);
        sums.forEach(sum -> checkSum(sum, nodes));
        TraceReader.of(BillingSteps.INTERLOCKED_CAPACITY, nodes)
                .forEach(node -> assertThat(result(node))
                        .isEqualByComparingTo(numbers(node, "S").stream().reduce(BigDecimal.ZERO, BigDecimal::max)));
        Map<BigDecimal, Long> daysOf = daysOf(nodes, sums);
        BigDecimal billed = billed(daysOf, nodes);
        assertThat(line.quantity().toBigDecimal()).as("%s", nodes).isEqualByComparingTo(billed);
        assertThat(line.amount().toBigDecimal())
                .isEqualByComparingTo(
                        billed.multiply(line.price().toBigDecimal()).setScale(2, RoundingMode.HALF_UP));
    }

    /** Each addend is what its unit, or the largest of its interlocked units, has on those days. */
    private static void checkSum(TraceNode sum, List<TraceNode> nodes) {
        List<BigDecimal> addends = numbers(sum, "S");
        assertThat(result(sum)).isEqualByComparingTo(addends.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(number(sum, "d"))
                .isEqualByComparingTo(BigDecimal.valueOf(days(sum).count()));
        List<String> symbols = sum.inputs().byName().keySet().stream()
                .filter(symbol -> symbol.startsWith("S"))
                .toList();
        for (int i = 0; i < symbols.size(); i++) {
            String units = symbols.get(i)
                    .substring(symbols.get(i).indexOf('(') + 1, symbols.get(i).length() - 1);
            BigDecimal addend = addends.get(i);
            days(sum)
                    .first()
                    .datesUntil(days(sum).last().plusDays(1))
                    .forEach(day -> assertThat(Arrays.stream(units.split(", "))
                                    .map(unit -> ofUnit(unit, day, nodes))
                                    .reduce(BigDecimal.ZERO, BigDecimal::max))
                            .as("%s of %s", day, nodes)
                            .isEqualByComparingTo(addend));
        }
    }

    private static BigDecimal ofUnit(String unit, LocalDate day, List<TraceNode> nodes) {
        List<TraceNode> spans = nodes.stream()
                .filter(node -> node.step().id().startsWith("BILLING.STEP_UNIT_")
                        && text(node, "T").equals(unit)
                        && days(node).contains(day))
                .toList();
        assertThat(spans).as("%s on %s", unit, day).hasSize(1);
        return result(spans.get(0));
    }

    private static Map<BigDecimal, Long> daysOf(List<TraceNode> nodes, List<TraceNode> sums) {
        List<TraceNode> charged = TraceReader.of(BillingSteps.CHARGED_CAPACITY, nodes);
        Map<BigDecimal, Long> daysOf = new TreeMap<>();
        (charged.isEmpty() ? sums : charged)
                .forEach(node -> daysOf.merge(
                        result(node).stripTrailingZeros(), days(node).count(), Long::sum));
        TraceReader.of(BillingSteps.ARCHIVED_CAPACITY, nodes).stream()
                .filter(node -> charged.isEmpty())
                .forEach(node -> daysOf.put(result(node), 31L));
        return daysOf;
    }

    private static BigDecimal billed(Map<BigDecimal, Long> daysOf, List<TraceNode> nodes) {
        List<BigDecimal> levels = new ArrayList<>(daysOf.keySet());
        BigDecimal billed = levels.get(0);
        List<TraceNode> steps = TraceReader.of(BillingSteps.CAPACITY_STEP, nodes);
        assertThat(steps).hasSize(levels.size() - 1);
        for (int i = 1; i < levels.size(); i++) {
            BigDecimal level = levels.get(i);
            long days = daysOf.entrySet().stream()
                    .filter(each -> each.getKey().compareTo(level) >= 0)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            long divisor = divisor(nodes);
            BigDecimal step = level.subtract(levels.get(i - 1))
                    .multiply(BigDecimal.valueOf(Math.min(days, divisor)))
                    .divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP);
            assertThat(result(steps.get(i - 1))).as("%s", steps).isEqualByComparingTo(step);
            assertThat(number(steps.get(i - 1), "d")).isEqualByComparingTo(BigDecimal.valueOf(days));
            assertThat(spans(steps.get(i - 1))).as("%s", steps).isEqualTo(days);
            billed = billed.add(step);
        }
        return billed;
    }

    private static long spans(TraceNode step) {
        return step.inputs().byName().keySet().stream()
                .filter(symbol -> symbol.startsWith("D"))
                .mapToLong(symbol -> TraceReader.Days.parse(text(step, symbol)).count())
                .sum();
    }

    private static long divisor(List<TraceNode> nodes) {
        List<TraceNode> calendar = TraceReader.of(BillingSteps.DIVISOR_CALENDAR_DAYS, nodes);
        return calendar.isEmpty() ? 30 : days(calendar.get(0)).count();
    }
}
