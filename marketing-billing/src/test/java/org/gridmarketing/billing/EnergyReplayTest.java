package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.TraceReader.is;
import static org.gridmarketing.billing.TraceReader.number;
import static org.gridmarketing.billing.TraceReader.numbers;
import static org.gridmarketing.billing.TraceReader.result;
import static org.gridmarketing.billing.TraceReader.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.billing.TraceReader.Days;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceStep;
import org.junit.jupiter.api.Test;

/**
 * Energies computed again from their printed explanation alone: meters and their change, points behind and beside one another, loss and its
 * shares, and the division at a change of price by readings or by days.
 */
class EnergyReplayTest {
    private static final Days MONTH = new Days(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31));

    private static ComputedBill bill(long seed) throws IOException {
        return Billing.bill(MeteredSite.next(new Random(seed))).orElseThrow();
    }

    @Property(tries = 400)
    void linesHaveTheEnergiesThatArePrinted(@ForAll long seed) throws IOException {
        ComputedBill computed = bill(seed);
        Replay replay = new Replay();
        computed.explain().forEach(replay::read);
        BigDecimal total = BigDecimal.ZERO;
        for (BillLine line : computed.lines()) {
            BigDecimal quantity = line.quantity().toBigDecimal();
            assertThat(replay.energy(line.source().agreementNo(), days(line)))
                    .as("%s of %s", line, computed.explain())
                    .isEqualByComparingTo(quantity);
            assertThat(line.amount().toBigDecimal())
                    .isEqualByComparingTo(
                            quantity.multiply(line.price().toBigDecimal()).setScale(2, RoundingMode.HALF_UP));
            total = total.add(line.amount().toBigDecimal());
        }
        assertThat(computed.total().toBigDecimal()).isEqualByComparingTo(total);
    }

    private static Days days(BillLine line) {
        return line.days().map(part -> new Days(part.firstDay(), part.to())).orElse(MONTH);
    }

    /** Otherwise the property would look at nothing. */
    @Test
    void everyStepIsMetOften() throws IOException {
        Map<String, Integer> met = new HashMap<>();
        for (int seed = 0; seed < 200; seed++) {
            bill(seed).explain().forEach(node -> met.merge(node.step().id(), 1, Integer::sum));
        }
        for (TraceStep step : List.of(
                MeteringSteps.REGISTER_ENERGY,
                MeteringSteps.SUM_OF_METERS,
                BillingSteps.READ_ROUNDED,
                BillingSteps.DEDUCTION,
                MeteringSteps.LOSS_FORMULA_ACTIVE,
                MeteringSteps.SHARE_BY_ENERGY,
                MeteringSteps.SHARE_REMAINDER,
                BillingSteps.ENERGISED_DAYS,
                MeteringSteps.ENERGISED_HOURS,
                BillingSteps.LOSS_ADDED,
                BillingSteps.POINTS_ADDED,
                BillingSteps.SPLIT_BY_READING,
                BillingSteps.SPLIT_BY_DAYS,
                BillingSteps.SPLIT_DIFFERENCE,
                BillingSteps.SPLIT_REMAINDER,
                BillingSteps.PARTS_JOINED,
                BillingSteps.READ_PARTS_JOINED)) {
            assertThat(met.getOrDefault(step.id(), 0)).as("%s of %s", step, met).isGreaterThan(10);
        }
    }

    /** What a person with the print before them writes down, line by line; every input is a number that was written down before. */
    private static final class Replay {
        private final Map<String, BigDecimal> energies = new LinkedHashMap<>();
        private final Map<Days, Map<String, BigDecimal>> parts = new LinkedHashMap<>();
        private final Map<String, Map<Days, BigDecimal>> divided = new HashMap<>();
        private final Map<String, BigDecimal> shares = new HashMap<>();
        private final List<BigDecimal> losses = new ArrayList<>();
        private final Map<String, String> onlyPoints = new HashMap<>();
        private BigDecimal days = BigDecimal.ZERO;
        private BigDecimal hours = BigDecimal.ZERO;

        void read(TraceNode node) {
            time(node);
            boolean active = node.result().toString().contains("kWh");
            boolean part = node.inputs().byName().containsKey("days");
            if (!active) {
                return;
            }
            String subject = node.subject().key();
            if (part) {
                energy(node, subject, ofPart(Days.parse(text(node, "days"))));
            } else if (is(node, BillingSteps.PARTS_JOINED) || is(node, BillingSteps.READ_PARTS_JOINED)) {
                join(node, subject);
            } else {
                energy(node, subject, energies);
                loss(node, subject);
                divide(node, subject);
            }
        }

        private void time(TraceNode node) {
            if (is(node, BillingSteps.ENERGISED_DAYS)) {
                days = BigDecimal.valueOf(
                        TraceReader.Days.parse(text(node, "D1")).count());
                assertThat(result(node)).isEqualByComparingTo(days);
            } else if (is(node, MeteringSteps.ENERGISED_HOURS)) {
                assertThat(number(node, "d")).isEqualByComparingTo(days);
                hours = number(node, "d").multiply(BigDecimal.valueOf(24));
                assertThat(result(node)).isEqualByComparingTo(hours);
            }
        }

        private void energy(TraceNode node, String subject, Map<String, BigDecimal> known) {
            if (is(node, MeteringSteps.REGISTER_ENERGY)) {
                BigDecimal energy =
                        number(node, "R1").subtract(number(node, "R0")).multiply(number(node, "B"));
                assertThat(result(node)).isEqualByComparingTo(energy);
                known.merge(subject, energy, BigDecimal::add);
            } else if (is(node, MeteringSteps.SUM_OF_METERS)) {
                assertThat(sum(numbers(node, "X"))).isEqualByComparingTo(result(node));
                assertThat(known.get(subject)).isEqualByComparingTo(result(node));
            } else if (is(node, BillingSteps.READ_ROUNDED)) {
                assertThat(number(node, "W0")).isEqualByComparingTo(known.get(subject));
                assertThat(result(node)).isEqualByComparingTo(number(node, "W0").setScale(0, RoundingMode.HALF_UP));
                known.put(subject, result(node));
            } else if (is(node, BillingSteps.DEDUCTION)) {
                assertThat(number(node, "W0")).isEqualByComparingTo(known.get(subject));
                assertThat(number(node, "ΣWi")).isEqualByComparingTo(known.get(MeteredSite.BEHIND));
                assertThat(result(node)).isEqualByComparingTo(number(node, "W0").subtract(number(node, "ΣWi")));
                known.put(subject, result(node));
            } else if (is(node, BillingSteps.POINTS_ADDED)) {
                assertThat(sum(numbers(node, "W"))).isEqualByComparingTo(result(node));
                List<String> points = new ArrayList<>();
                node.inputs().byName().keySet().stream()
                        .filter(symbol -> symbol.startsWith("W"))
                        .forEach(symbol -> {
                            points.add(symbol.substring(symbol.indexOf('(') + 1, symbol.length() - 1));
                            assertThat(number(node, symbol))
                                    .isEqualByComparingTo(known.get(points.get(points.size() - 1)));
                        });
                if (points.size() == 1) {
                    onlyPoints.put(subject, points.get(0));
                }
                known.put(subject, result(node));
            }
        }

        private void loss(TraceNode node, String subject) {
            if (is(node, MeteringSteps.LOSS_FORMULA_ACTIVE)) {
                assertThat(number(node, "T")).isEqualByComparingTo(hours);
                assertThat(number(node, "Wp")).isEqualByComparingTo(whole(subject, energies));
                losses.add(formula(node));
                assertThat(result(node)).as("%s", node).isEqualByComparingTo(losses.get(0));
            } else if (is(node, MeteringSteps.SHARE_BY_ENERGY)) {
                assertThat(number(node, "whole")).isEqualByComparingTo(losses.get(0));
                assertThat(number(node, "Wi")).isEqualByComparingTo(energies.get(subject));
                BigDecimal share = number(node, "whole")
                        .multiply(number(node, "Wi"))
                        .divide(number(node, "ΣW"), 0, RoundingMode.HALF_UP);
                assertThat(result(node)).isEqualByComparingTo(share);
                shares.put(subject, share);
            } else if (is(node, MeteringSteps.SHARE_REMAINDER)) {
                assertThat(number(node, "Σshare")).isEqualByComparingTo(sum(shares.values()));
                shares.put(subject, losses.get(0).subtract(number(node, "Σshare")));
                assertThat(result(node)).isEqualByComparingTo(shares.get(subject));
            } else if (is(node, BillingSteps.LOSS_ADDED)) {
                assertThat(number(node, "W0")).isEqualByComparingTo(energies.get(subject));
                assertThat(number(node, "ΔW")).isEqualByComparingTo(shares.getOrDefault(subject, losses.get(0)));
                assertThat(result(node)).isEqualByComparingTo(number(node, "W0").add(number(node, "ΔW")));
                energies.put(subject, result(node));
            }
        }

        private static BigDecimal formula(TraceNode node) {
            BigDecimal squares =
                    number(node, "Wp").pow(2).add(number(node, "Wq").pow(2));
            BigDecimal below = number(node, "S").pow(2).multiply(number(node, "T"));
            return number(node, "P0")
                    .multiply(number(node, "T"))
                    .multiply(below)
                    .add(number(node, "K").multiply(number(node, "Pk")).multiply(squares))
                    .divide(below, 0, RoundingMode.HALF_UP);
        }

        private Map<String, BigDecimal> ofPart(Days days) {
            return parts.computeIfAbsent(days, key -> new LinkedHashMap<>());
        }

        /** Energies of days that follow one another; of a point they were read, of an agreement they may be divided. */
        private void join(TraceNode node, String subject) {
            List<BigDecimal> addends = numbers(node, "W");
            assertThat(addends).hasSizeGreaterThan(1);
            assertThat(result(node)).isEqualByComparingTo(sum(addends));
            Days whole = TraceReader.days(node);
            if (subject.startsWith("P")) {
                addends.forEach(each -> assertThat(within(parts, whole)).contains(each.stripTrailingZeros()));
                ofPart(whole).put(subject, result(node));
            } else {
                divided.computeIfAbsent(subject, no -> new HashMap<>()).put(whole, result(node));
            }
        }

        private static List<BigDecimal> within(Map<Days, Map<String, BigDecimal>> parts, Days whole) {
            return parts.entrySet().stream()
                    .filter(each -> whole.contains(each.getKey().first())
                            && whole.contains(each.getKey().last()))
                    .flatMap(each -> each.getValue().values().stream())
                    .map(BigDecimal::stripTrailingZeros)
                    .toList();
        }

        private void divide(TraceNode node, String agreement) {
            Map<Days, BigDecimal> known = divided.computeIfAbsent(agreement, no -> new HashMap<>());
            if (is(node, BillingSteps.SPLIT_BY_READING)) {
                assertThat(number(node, "W0")).isEqualByComparingTo(whole(agreement, energies));
                share(node, read(agreement, TraceReader.days(node)));
            } else if (is(node, BillingSteps.SPLIT_BY_DAYS)) {
                Days span = TraceReader.days(node);
                Days all = from(span.first(), number(node, "Σw").longValueExact());
                assertThat(number(node, "W0")).isEqualByComparingTo(energy(agreement, all));
                share(node, BigDecimal.valueOf(span.count()));
            } else if (is(node, BillingSteps.SPLIT_DIFFERENCE)) {
                assertThat(known.values()).contains(number(node, "W2"), number(node, "W1"));
                assertThat(result(node)).isEqualByComparingTo(number(node, "W2").subtract(number(node, "W1")));
            } else if (is(node, BillingSteps.SPLIT_REMAINDER)) {
                assertThat(known.values()).contains(number(node, "W1"));
                assertThat(result(node)).isEqualByComparingTo(number(node, "W0").subtract(number(node, "W1")));
            } else {
                return;
            }
            known.put(TraceReader.days(node), result(node));
        }

        private static Days from(LocalDate first, long count) {
            return new Days(first, first.plusDays(count - 1));
        }

        private static void share(TraceNode node, BigDecimal weight) {
            assertThat(number(node, "w")).isEqualByComparingTo(weight);
            BigDecimal share = number(node, "W0")
                    .multiply(weight)
                    .divide(number(node, "Σw"), node.rounding().orElseThrow().scale(), RoundingMode.HALF_UP);
            assertThat(result(node)).isEqualByComparingTo(share);
        }

        /** What was read of an agreement from the first day on, in as many parts as there are. */
        private BigDecimal read(String agreement, Days days) {
            BigDecimal sum = BigDecimal.ZERO;
            LocalDate next = days.first();
            while (!next.isAfter(days.last())) {
                Days part = partFrom(next, days, agreement);
                sum = sum.add(whole(agreement, ofPart(part)));
                next = part.last().plusDays(1);
            }
            return sum;
        }

        private Days partFrom(LocalDate first, Days within, String agreement) {
            String alone = energies.containsKey(agreement) ? agreement : MeteredSite.MAIN;
            String owner = onlyPoints.getOrDefault(agreement, alone);
            return parts.keySet().stream()
                    .filter(part -> part.first().equals(first) && within.contains(part.last()))
                    .filter(part -> ofPart(part).containsKey(owner))
                    .findFirst()
                    .orElseThrow();
        }

        /** What an agreement or a transformer has: of its points together, or of the only one. */
        private BigDecimal whole(String subject, Map<String, BigDecimal> known) {
            return known.containsKey(subject)
                    ? known.get(subject)
                    : known.getOrDefault(onlyPoints.getOrDefault(subject, MeteredSite.MAIN), BigDecimal.ONE.negate());
        }

        /** What was divided for some days; where nothing had to be, what was read on them. */
        BigDecimal energy(String agreement, Days days) {
            BigDecimal shared = divided.getOrDefault(agreement, Map.of()).get(days);
            if (shared != null) {
                return shared;
            }
            return whole(agreement, days.equals(MONTH) ? energies : parts.getOrDefault(days, Map.of()));
        }

        private static BigDecimal sum(Iterable<BigDecimal> numbers) {
            BigDecimal sum = BigDecimal.ZERO;
            for (BigDecimal each : numbers) {
                sum = sum.add(each);
            }
            return sum;
        }
    }
}
