package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.TraceReader.is;
import static org.gridmarketing.billing.TraceReader.number;
import static org.gridmarketing.billing.TraceReader.result;
import static org.gridmarketing.billing.TraceReader.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.trace.TraceNode;
import org.junit.jupiter.api.Test;

/** Tiers computed again from their printed explanation alone: months, bounds, household, running total, energies. */
class TierReplayTest {
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private static List<TraceNode> explained(long seed) {
        return Billing.price(RandomUsages.next(new Random(seed))).orElseThrow().explain();
    }

    @Property(tries = 500)
    void boundsAreComputedAgainFromWhatIsPrinted(@ForAll long seed) {
        Map<String, BigDecimal> bounds = new HashMap<>();
        BigDecimal months = TWELVE;
        for (TraceNode node : explained(seed)) {
            if (is(node, BillingSteps.TIER_MONTHS)) {
                months = result(node);
                assertThat(months).isEqualByComparingTo(months(text(node, "M1"), text(node, "M2")));
            } else if (is(node, BillingSteps.TIER_BOUND)) {
                bounds.put(text(node, "k"), result(node));
            } else if (is(node, BillingSteps.TIER_BOUND_MONTHS)) {
                assertThat(number(node, "n")).isEqualByComparingTo(months);
                BigDecimal before = bounds.getOrDefault(text(node, "k"), BigDecimal.ZERO);
                assertThat(number(node, "hi0")).isEqualByComparingTo(before);
                BigDecimal part = before.multiply(months).divide(TWELVE, 2, RoundingMode.HALF_UP);
                assertThat(result(node)).isEqualByComparingTo(part);
                bounds.put(text(node, "k"), part);
            } else if (is(node, BillingSteps.TIER_HOUSEHOLD)) {
                assertThat(result(node)).isEqualByComparingTo(number(node, "w").multiply(number(node, "m")));
                assertThat(number(node, "m")).isEqualByComparingTo(months(text(node, "M1"), text(node, "M2")));
                assertThat(number(node, "w")).isEqualByComparingTo(increase(node));
            } else if (is(node, BillingSteps.TIER_BOUND_RAISED)) {
                BigDecimal before = bounds.getOrDefault(text(node, "k"), BigDecimal.ZERO);
                assertThat(number(node, "hi0")).isEqualByComparingTo(before);
                assertThat(result(node)).isEqualByComparingTo(before.add(number(node, "ΔW")));
                bounds.put(text(node, "k"), result(node));
            }
        }
    }

    /** By the relation that is printed beside it. */
    private static BigDecimal increase(TraceNode node) {
        BigDecimal beyond = number(node, "P").subtract(number(node, "P0")).add(BigDecimal.ONE);
        return switch (text(node, "K")) {
            case "for each person w = w0 × (P − P0 + 1)" -> number(node, "w0").multiply(beyond);
            case "once for the household w = w0" -> number(node, "w0");
            case "fewer than P0 persons w = 0" -> BigDecimal.ZERO;
            default -> throw new AssertionError(node);
        };
    }

    private static BigDecimal months(String first, String last) {
        return BigDecimal.valueOf(ChronoUnit.MONTHS.between(YearMonth.parse(first), YearMonth.parse(last)) + 1);
    }

    /** Every bound that energy is laid over was told before, and every running total. */
    @Property(tries = 500)
    void energiesAreLaidOverTheBoundsThatWereTold(@ForAll long seed) {
        Set<BigDecimal> bounds = new HashSet<>(Set.of(BigDecimal.ZERO));
        Set<BigDecimal> totals = new HashSet<>();
        for (TraceNode node : explained(seed)) {
            if (node.step().id().startsWith("BILLING.STEP_TIER_BOUND")) {
                bounds.add(result(node).stripTrailingZeros());
            } else if (is(node, BillingSteps.TIER_RUNNING_TOTAL)) {
                assertThat(result(node)).isEqualByComparingTo(number(node, "W0").add(number(node, "W")));
                totals.add(number(node, "W0").stripTrailingZeros());
                totals.add(result(node).stripTrailingZeros());
            } else if (is(node, BillingSteps.TIER_ENERGY)) {
                checkEnergy(node, "lo", "hi");
                assertThat(totals)
                        .contains(
                                number(node, "W0").stripTrailingZeros(),
                                number(node, "W1").stripTrailingZeros());
                assertThat(bounds).contains(number(node, "lo").stripTrailingZeros());
            } else if (is(node, BillingSteps.TIER_ENERGY_RESETTLED)) {
                checkEnergy(node, "lo0", "hi0");
                assertThat(bounds)
                        .contains(
                                number(node, "lo").stripTrailingZeros(),
                                number(node, "lo0").stripTrailingZeros());
            }
        }
    }

    private static void checkEnergy(TraceNode node, String lower, String upper) {
        BigDecimal after = within(node, "W1", "lo", "hi");
        BigDecimal before = within(node, "W0", lower, upper);
        assertThat(number(node, "A")).as("%s", node).isEqualByComparingTo(after);
        assertThat(number(node, "B")).as("%s", node).isEqualByComparingTo(before);
        assertThat(result(node)).isEqualByComparingTo(after.subtract(before));
    }

    /** A total below zero lies in tier one. */
    private static BigDecimal within(TraceNode node, String total, String lower, String upper) {
        BigDecimal capped = number(node, total);
        if (node.inputs().byName().containsKey(upper)) {
            capped = capped.min(number(node, upper));
        }
        BigDecimal inside = capped.subtract(number(node, lower));
        return number(node, lower).signum() == 0 ? inside : inside.max(BigDecimal.ZERO);
    }

    @Property(tries = 500)
    void bandsOfTiersAreComputedAgainFromWhatIsPrinted(@ForAll long seed) {
        for (TraceNode node : explained(seed)) {
            if (is(node, BillingSteps.TIER_BAND)) {
                BigDecimal share = number(node, "Wb")
                        .multiply(number(node, "Wt"))
                        .divide(
                                number(node, "ΣW"),
                                node.rounding().orElseThrow().scale(),
                                RoundingMode.HALF_UP);
                assertThat(result(node)).as("%s", node).isEqualByComparingTo(share);
            } else if (is(node, BillingSteps.TIER_BAND_REST)) {
                assertThat(result(node)).isEqualByComparingTo(number(node, "Wt").subtract(number(node, "ΣWi")));
            } else if (is(node, BillingSteps.TIER_BAND_LAST)) {
                assertThat(result(node)).isEqualByComparingTo(number(node, "Wb").subtract(number(node, "ΣWi")));
            } else if (is(node, BillingSteps.TIER_BAND_STANDING)) {
                assertThat(result(node)).isEqualByComparingTo(number(node, "Wb"));
            }
        }
    }

    /** The last energy that is told before a line of a tier is the energy of the line. */
    @Property(tries = 300)
    void aLineOfATierHasTheEnergyThatWasTold(@ForAll long seed) {
        ComputedBill computed =
                Billing.price(RandomUsages.next(new Random(seed))).orElseThrow();
        List<TraceNode> nodes = computed.explain();
        for (BillLine line : computed.lines()) {
            if (line.tier().isPresent()) {
                TraceNode energy = nodes.stream()
                        .filter(node -> node.subject().equals(line.ref())
                                && (node.step().id().startsWith("BILLING.STEP_TIER_ENERGY")
                                        || node.step().id().startsWith("BILLING.STEP_TIER_BAND")))
                        .reduce((first, second) -> second)
                        .orElseThrow();
                assertThat(result(energy))
                        .as("%s", energy)
                        .isEqualByComparingTo(line.quantity().toBigDecimal());
            }
        }
    }

    /** Otherwise the properties would look at nothing. */
    @Test
    void everyStepIsMetOften() {
        Map<String, Integer> met = new HashMap<>();
        for (int seed = 0; seed < 1500; seed++) {
            explained(seed).forEach(node -> met.merge(node.step().id(), 1, Integer::sum));
        }
        for (var step : List.of(
                BillingSteps.TIER_BOUND,
                BillingSteps.TIER_MONTHS,
                BillingSteps.TIER_BOUND_MONTHS,
                BillingSteps.TIER_HOUSEHOLD,
                BillingSteps.TIER_BOUND_RAISED,
                BillingSteps.TIER_ENERGY,
                BillingSteps.TIER_ENERGY_RESETTLED,
                BillingSteps.TIER_BAND,
                BillingSteps.TIER_BAND_REST,
                BillingSteps.TIER_BAND_LAST,
                BillingSteps.TIER_BAND_STANDING)) {
            assertThat(met.getOrDefault(step.id(), 0)).as("%s of %s", step, met).isGreaterThan(5);
        }
        assertThat(TraceReader.of(BillingSteps.TIER_BOUND_SUM, explained(0))).isEmpty();
    }
}
