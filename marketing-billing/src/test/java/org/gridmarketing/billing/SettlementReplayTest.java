package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.TraceReader.is;
import static org.gridmarketing.billing.TraceReader.number;
import static org.gridmarketing.billing.TraceReader.numbers;
import static org.gridmarketing.billing.TraceReader.result;
import static org.gridmarketing.billing.TraceReader.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceStep;
import org.junit.jupiter.api.Test;

/**
 * The settlement of several points, with its bands, losses, deductions and agreed quantities, computed again from the print alone: every
 * number that goes into a step was printed before, under the name of the same point, band or transformer, and every line has the energy
 * that was printed last.
 */
class SettlementReplayTest {
    private static final List<TraceStep> SUMS = List.of(
            MeteringSteps.SUM_OF_METERS,
            MeteringSteps.SUM_OF_BANDS,
            MeteringSteps.REACTIVE_ABSOLUTE_SUM,
            BillingSteps.POINTS_ADDED,
            BillingSteps.AGREEMENTS_ADDED,
            BillingSteps.LOSS_ADDED,
            BillingSteps.LINE_LOSS_ADDED);

    private static ComputedBill bill(long seed) {
        return new MeteredDossier(new MeteredCustomer(new Random(seed)))
                .resolve()
                .flatMap(Billing::bill)
                .orElseThrow();
    }

    @Property(tries = 500)
    void linesHaveTheEnergiesThatArePrinted(@ForAll long seed) {
        ComputedBill computed = bill(seed);
        Replay replay = new Replay();
        computed.explain().forEach(replay::read);
        // where there is one agreement alone, its point is not named
        boolean one = computed.lines().stream()
                        .map(line -> line.source().agreementNo())
                        .distinct()
                        .count()
                == 1;
        for (BillLine line : computed.lines()) {
            if (line.quantity().toString().endsWith("kWh")) {
                replay.requirePrinted(
                        one ? "P1" : line.source().agreementNo(),
                        line.band().map(band -> band.label(Language.EN)),
                        line.quantity().toBigDecimal());
            }
        }
    }

    /** Otherwise the property would look at nothing. */
    @Test
    void everyStepIsMetOften() {
        Map<String, Integer> met = new HashMap<>();
        for (int seed = 0; seed < 200; seed++) {
            for (TraceNode node : bill(seed).explain()) {
                boolean band = node.inputs().byName().containsKey("b");
                met.merge(node.step().id() + (band ? " b" : ""), 1, Integer::sum);
            }
        }
        for (TraceStep step : List.of(
                BillingSteps.DEDUCTION, BillingSteps.LOSS_ADDED, BillingSteps.LINE_LOSS_ADDED, BillingSteps.SETTLED)) {
            assertThat(met.getOrDefault(step.id(), 0)).as("%s of %s", step, met).isGreaterThan(10);
            assertThat(met.getOrDefault(step.id() + " b", 0))
                    .as("%s of %s", step, met)
                    .isGreaterThan(10);
        }
        for (TraceStep step : List.of(
                MeteringSteps.SHARE_BY_ENERGY,
                MeteringSteps.SHARE_BY_CAPACITY,
                MeteringSteps.SHARE_REMAINDER,
                MeteringSteps.ENERGISED_HOURS,
                MeteringSteps.ENERGISED_PART,
                BillingSteps.ENERGISED_DAYS,
                BillingSteps.AGREED_DAYS,
                BillingSteps.POINTS_ADDED)) {
            assertThat(met.entrySet().stream()
                            .filter(each -> each.getKey().startsWith(step.id()))
                            .mapToInt(Map.Entry::getValue)
                            .sum())
                    .as("%s of %s", step, met)
                    .isGreaterThan(10);
        }
    }

    /** What a person with the print before them writes down: numbers under the name of what they belong to. */
    private static final class Replay {
        private final Map<String, List<BigDecimal>> printed = new HashMap<>();
        private final Map<String, List<BigDecimal>> shares = new HashMap<>();

        void read(TraceNode node) {
            String subject = node.subject().key();
            Optional<String> band = band(node);
            if (is(node, MeteringSteps.REGISTER_ENERGY)) {
                require(node, number(node, "R1").subtract(number(node, "R0")).multiply(number(node, "B")));
            } else if (SUMS.stream().anyMatch(step -> is(node, step))) {
                sum(node, subject, band);
            } else if (is(node, MeteringSteps.FLAT_REMAINDER)) {
                remainder(node, subject);
                return;
            } else if (is(node, BillingSteps.DEDUCTION) || is(node, BillingSteps.SETTLED)) {
                requirePrinted(subject, band, number(node, "W0"));
                require(node, number(node, "W0").subtract(taken(node, band)));
            } else if (is(node, BillingSteps.READ_ROUNDED)) {
                requirePrinted(subject, band, number(node, "W0"));
                require(node, number(node, "W0").setScale(0, RoundingMode.HALF_UP));
            } else if (is(node, MeteringSteps.SHARE_BY_ENERGY) || is(node, MeteringSteps.SHARE_BY_CAPACITY)) {
                share(node, subject);
                return;
            } else if (is(node, MeteringSteps.SHARE_REMAINDER)) {
                rest(node, subject);
                return;
            } else {
                time(node, subject);
                loss(node, subject);
            }
            write(subject, band, node);
        }

        /** Of the register that was read, or of the step's own band; nothing for all bands together. */
        private static Optional<String> band(TraceNode node) {
            if (node.inputs().byName().containsKey("b")) {
                return Optional.of(text(node, "b"));
            }
            if (!node.inputs().byName().containsKey("register")) {
                return Optional.empty();
            }
            String register = text(node, "register");
            for (RegisterKind kind : RegisterKind.values()) {
                if (kind.label(Language.EN).equals(register)) {
                    return kind.band().map(each -> each.label(Language.EN));
                }
            }
            throw new AssertionError(register);
        }

        private static String key(String subject, Optional<String> band) {
            return subject + band.map(each -> " " + each).orElse("");
        }

        private void write(String subject, Optional<String> band, TraceNode node) {
            boolean isNumber = node.result().render(Language.EN).matches("-?[0-9.]+( .*)?");
            if (isNumber) {
                printed.computeIfAbsent(key(subject, band), key -> new ArrayList<>())
                        .add(result(node));
            }
        }

        void requirePrinted(String subject, Optional<String> band, BigDecimal number) {
            assertThat(printed.getOrDefault(key(subject, band), List.of()))
                    .as("%s of %s", number, key(subject, band))
                    .usingElementComparator(BigDecimal::compareTo)
                    .contains(number);
        }

        private static void require(TraceNode node, BigDecimal number) {
            assertThat(result(node)).as("%s", node).isEqualByComparingTo(number);
        }

        private void sum(TraceNode node, String subject, Optional<String> band) {
            BigDecimal sum = BigDecimal.ZERO;
            for (String symbol : node.inputs().byName().keySet()) {
                if (!symbol.equals("b") && !symbol.equals("register")) {
                    sum = sum.add(number(node, symbol).multiply(sign(node)));
                    addend(node, symbol, subject, band);
                }
            }
            require(node, sum);
        }

        /** Reactive energy counts by size. */
        private static BigDecimal sign(TraceNode node) {
            assertThat(is(node, MeteringSteps.REACTIVE_ABSOLUTE_SUM)
                            && numbers(node, "").stream().anyMatch(each -> each.signum() < 0))
                    .isFalse();
            return BigDecimal.ONE;
        }

        private void addend(TraceNode node, String symbol, String subject, Optional<String> band) {
            BigDecimal number = number(node, symbol);
            if (symbol.contains("(")) {
                String of = symbol.substring(symbol.indexOf('(') + 1, symbol.length() - 1);
                requirePrinted(of, band, number);
            } else if (symbol.equals("ΔW")) {
                requireShare(key(subject, band), subject, number);
            } else if (is(node, MeteringSteps.SUM_OF_BANDS)) {
                requirePrinted(subject, Optional.of(word(symbol)), number);
            } else if (number.signum() != 0) {
                requirePrinted(subject, band, number);
            }
        }

        /** The band that a symbol of the division into bands stands for. */
        private static String word(String symbol) {
            for (TouBand band : TouBand.values()) {
                if (band.name().replace("_", "").equalsIgnoreCase(symbol)) {
                    return band.label(Language.EN);
                }
            }
            throw new AssertionError(symbol);
        }

        private void remainder(TraceNode node, String subject) {
            BigDecimal rest = number(node, "total");
            requirePrinted(subject, Optional.empty(), rest);
            for (String symbol : node.inputs().byName().keySet()) {
                if (!symbol.equals("total")) {
                    requirePrinted(subject, Optional.of(word(symbol)), number(node, symbol));
                    rest = rest.subtract(number(node, symbol));
                }
            }
            require(node, rest);
            write(subject, Optional.of(TouBand.FLAT.label(Language.EN)), node);
        }

        /** What each of the points behind takes. */
        private BigDecimal taken(TraceNode node, Optional<String> band) {
            BigDecimal sum = BigDecimal.ZERO;
            for (String symbol : node.inputs().byName().keySet()) {
                if (symbol.contains("(")) {
                    String of = symbol.substring(symbol.indexOf('(') + 1, symbol.length() - 1);
                    requireOfPoint(of, band, number(node, symbol));
                    sum = sum.add(number(node, symbol));
                }
            }
            assertThat(number(node, "ΣWi")).isEqualByComparingTo(sum);
            return sum;
        }

        /** An agreed quantity has no bands. */
        private void requireOfPoint(String point, Optional<String> band, BigDecimal number) {
            requirePrinted(point, point.startsWith("F") ? Optional.empty() : band, number);
        }

        private void share(TraceNode node, String subject) {
            String whole = isBand(node) ? subject.substring(0, subject.indexOf(' ')) : "T1";
            requireShare(whole, whole, number(node, "whole"));
            if (is(node, MeteringSteps.SHARE_BY_ENERGY)) {
                String of = isBand(node) ? whole + " " + words(subject) : subject;
                assertThat(printed.get(of))
                        .usingElementComparator(BigDecimal::compareTo)
                        .contains(number(node, "Wi"));
                requirePrinted(whole, Optional.empty(), number(node, "ΣW"));
            }
            RoundingMode mode = node.rounding().orElseThrow().mode();
            BigDecimal share = number(node, "whole")
                    .multiply(number(node, "Wi"))
                    .divide(number(node, "ΣW"), node.rounding().orElseThrow().scale(), mode);
            require(node, share);
            shares.computeIfAbsent("Σ " + whole + number(node, "whole"), key -> new ArrayList<>())
                    .add(share);
            giveTo(node, subject, share);
        }

        private static boolean isBand(TraceNode node) {
            return node.subject().type().equals(TouBand.class.getSimpleName());
        }

        private static String words(String subject) {
            return TouBand.valueOf(subject.substring(subject.indexOf(' ') + 1)).label(Language.EN);
        }

        private void giveTo(TraceNode node, String subject, BigDecimal share) {
            String key = isBand(node) ? subject.substring(0, subject.indexOf(' ')) + " " + words(subject) : subject;
            shares.computeIfAbsent(key, each -> new ArrayList<>()).add(share);
        }

        private void rest(TraceNode node, String subject) {
            String whole = isBand(node) ? subject.substring(0, subject.indexOf(' ')) : "T1";
            BigDecimal given = shares.getOrDefault("Σ " + whole + number(node, "whole"), List.of()).stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(number(node, "Σshare")).isEqualByComparingTo(given);
            require(node, number(node, "whole").subtract(given));
            shares.remove("Σ " + whole + number(node, "whole"));
            giveTo(node, subject, result(node));
        }

        /** A share of a loss, or the whole where nobody shares it. */
        private void requireShare(String key, String subject, BigDecimal number) {
            List<BigDecimal> known = new ArrayList<>(shares.getOrDefault(key, List.of()));
            known.addAll(shares.getOrDefault(subject, List.of()));
            known.addAll(printed.getOrDefault(subject, List.of()));
            known.addAll(printed.getOrDefault("T1", List.of()));
            if (number.signum() != 0) {
                assertThat(known)
                        .as("%s of %s", number, key)
                        .usingElementComparator(BigDecimal::compareTo)
                        .contains(number);
            }
        }

        private void time(TraceNode node, String subject) {
            if (is(node, BillingSteps.ENERGISED_DAYS) || is(node, BillingSteps.AGREED_DAYS)) {
                long days = node.inputs().byName().keySet().stream()
                        .mapToLong(symbol ->
                                TraceReader.Days.parse(text(node, symbol)).count())
                        .sum();
                require(node, BigDecimal.valueOf(days));
            } else if (is(node, MeteringSteps.ENERGISED_HOURS)) {
                requirePrinted(subject, Optional.empty(), number(node, "d"));
                require(node, number(node, "d").multiply(BigDecimal.valueOf(24)));
            } else if (is(node, MeteringSteps.ENERGISED_PART)) {
                requirePrinted(subject, Optional.empty(), number(node, "d"));
                assertThat(node.result().render(Language.EN)).isEqualTo(part(node));
            } else if (is(node, MeteringSteps.AGREED_PER_DAY)) {
                requirePrinted(subject, Optional.empty(), number(node, "n"));
                require(node, number(node, "q").multiply(number(node, "n")));
            }
        }

        private static String part(TraceNode node) {
            int days = number(node, "d").intValueExact();
            int divisor = number(node, "D").intValueExact();
            boolean whole = days == number(node, "N").intValueExact()
                    && number(node, "M").signum() > 0;
            int above = whole ? number(node, "M").intValueExact() : Math.min(days, divisor);
            int common = BigInteger.valueOf(above)
                    .gcd(BigInteger.valueOf(whole ? 1 : divisor))
                    .intValueExact();
            int below = (whole ? 1 : divisor) / common;
            return below == 1 ? Integer.toString(above / common) : above / common + "/" + below;
        }

        private void loss(TraceNode node, String subject) {
            boolean active = is(node, MeteringSteps.LOSS_FORMULA_ACTIVE);
            if (active || is(node, MeteringSteps.LOSS_FORMULA_REACTIVE)) {
                requireOfTransformer(subject, number(node, "Wp"));
                requireOfTransformer(subject, number(node, "Wq"));
                requirePrinted(subject, Optional.empty(), number(node, "T"));
                BigDecimal squares =
                        number(node, "Wp").pow(2).add(number(node, "Wq").pow(2));
                BigDecimal below = number(node, "S").pow(2).multiply(number(node, "T"));
                BigDecimal above = number(node, active ? "P0" : "Q0")
                        .multiply(number(node, "T"))
                        .multiply(below)
                        .add(number(node, "K")
                                .multiply(number(node, active ? "Pk" : "Qk"))
                                .multiply(squares));
                require(node, above.divide(below, 0, RoundingMode.HALF_UP));
            } else if (is(node, MeteringSteps.LOSS_AGREED)) {
                assertThat(node.inputs().byName()).containsKey("m");
            }
        }

        /** Of the only point behind it, or of all together. */
        private void requireOfTransformer(String transformer, BigDecimal number) {
            List<BigDecimal> known = new ArrayList<>(printed.getOrDefault(transformer, List.of()));
            known.addAll(printed.getOrDefault("P1", List.of()));
            known.add(BigDecimal.ZERO);
            assertThat(known).usingElementComparator(BigDecimal::compareTo).contains(number);
        }
    }
}
