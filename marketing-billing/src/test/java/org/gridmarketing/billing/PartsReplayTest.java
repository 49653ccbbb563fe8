package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.billing.TraceReader.is;
import static org.gridmarketing.billing.TraceReader.number;
import static org.gridmarketing.billing.TraceReader.result;
import static org.gridmarketing.billing.TraceReader.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.PartEnergy;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.billing.trace.SpanText;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.time.Timeline;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceStep;
import org.junit.jupiter.api.Test;

/**
 * June 2025 with changes of price on the eleventh and the twenty-first: one component changes twice, two once, one never, one of them of a
 * stated quantity. The energy of every line that is for some days, or for one band of them, is computed again from the print.
 */
class PartsReplayTest {
    private static final List<TouBand> BANDS = List.of(TouBand.PEAK, TouBand.FLAT, TouBand.VALLEY);
    private static final List<Integer> LAST_DAYS = List.of(5, 10, 20, 30);

    private static LocalDate day(int day) {
        return LocalDate.of(2025, 6, 1).plusDays(day - 1L);
    }

    private static TariffVersion version(String energy, String fund, String stated) {
        return Usages.version(
                Usages.component(
                        "energy",
                        ChargeKind.CATALOGUE_ENERGY,
                        new ComponentPrice.ByBand(Map.of(
                                TouBand.PEAK, Usages.price(energy + "9"),
                                TouBand.FLAT, Usages.price(energy + "5"),
                                TouBand.VALLEY, Usages.price(energy + "1")))),
                Usages.component(
                        "other",
                        ChargeKind.SYSTEM_OPERATION,
                        new ComponentPrice.ByBand(Map.of(
                                TouBand.PEAK, Usages.price(fund + "3"),
                                TouBand.FLAT, Usages.price(fund + "2"),
                                TouBand.VALLEY, Usages.price(fund + "1")))),
                Usages.flat("fund", fund),
                Usages.flat("constant", "0.1"),
                Usages.flat("stated", stated).withStatedQuantity(Optional.of("q")));
    }

    private static CompiledTariff compiled(TariffVersion version, LocalDate from) {
        return CompiledTariff.of("T1", version.withEffective(EffectiveRange.since(from)));
    }

    private static BillableAgreement agreement() {
        CompiledTariff first = compiled(version("0.5", "0.02", "0.3"), LocalDate.of(2024, 1, 1));
        CompiledTariff second = compiled(version("0.6", "0.02", "0.4"), day(11));
        CompiledTariff third = compiled(version("0.7", "0.03", "0.4"), day(21));
        return BillableAgreement.builder()
                .no("A1")
                .tariff(third)
                .tariffTimeline(
                        Timeline.changing(Usages.MONTH, first, new TreeMap<>(Map.of(day(11), second, day(21), third))))
                .build();
    }

    private static BandedEnergy energy(Random random, boolean divided, int most) {
        if (!divided) {
            return BandedEnergy.of(Energy.ofKwh(random.nextInt(most)));
        }
        Map<TouBand, Energy> bands = new EnumMap<>(TouBand.class);
        BANDS.forEach(band -> bands.put(band, Energy.ofKwh(random.nextInt(4) == 0 ? 0 : random.nextInt(most))));
        return BandedEnergy.of(bands.values().stream().reduce(Energy.ZERO, Energy::plus), bands);
    }

    /** Read in four parts, with or without a loss that was added, or not read in parts. */
    private static SettledUsage usage(Random random) {
        List<PartEnergy> parts = new ArrayList<>();
        LocalDate from = Usages.MONTH.from();
        for (int last : LAST_DAYS) {
            parts.add(new PartEnergy(new BillingPeriod(from, day(last)), energy(random, true, 1000)));
            from = day(last);
        }
        BandedEnergy read = parts.stream().map(PartEnergy::energy).reduce(BandedEnergy.NONE, BandedEnergy::plus);
        BandedEnergy settled = random.nextBoolean() ? read : read.plus(energy(random, true, 100));
        return Usages.usage(new AgreementUsage(
                        agreement(),
                        settled,
                        ReactiveEnergy.ZERO,
                        Optional.empty(),
                        random.nextInt(3) > 0 ? parts : List.of()))
                .withStatedQuantities(Map.of("q", Energy.ofKwh(random.nextInt(1000))));
    }

    @Property(tries = 300)
    void quantitiesOfDaysAndBandsArePrinted(@ForAll long seed) {
        SettledUsage usage = usage(new Random(seed));
        ComputedBill computed = Billing.price(usage).orElseThrow();
        Replay replay = new Replay(usage);
        computed.explain().forEach(replay::read);
        assertThat(computed.lines()).hasSizeGreaterThan(2);
        computed.lines().forEach(replay::require);
    }

    /** Otherwise the property would look at nothing. */
    @Test
    void everyStepIsMetOften() {
        Map<String, Integer> met = new HashMap<>();
        for (int seed = 0; seed < 100; seed++) {
            Billing.price(usage(new Random(seed)))
                    .orElseThrow()
                    .explain()
                    .forEach(node -> met.merge(node.step().id(), 1, Integer::sum));
        }
        for (TraceStep step : List.of(
                BillingSteps.SPLIT_BY_DAYS,
                BillingSteps.SPLIT_BY_READING,
                BillingSteps.SPLIT_DIFFERENCE,
                BillingSteps.SPLIT_REMAINDER,
                BillingSteps.PARTS_JOINED,
                BillingSteps.READ_PARTS_JOINED,
                MeteringSteps.SUM_OF_BANDS)) {
            assertThat(met.getOrDefault(step.id(), 0)).as("%s of %s", step, met).isGreaterThan(20);
        }
    }

    /** Numbers by their days, their band, and what was stated; of days in which nothing was read nothing is printed. */
    private static final class Replay {
        private final Map<String, BigDecimal> settled = new HashMap<>();
        private final Map<String, BigDecimal> read = new HashMap<>();
        private final BandedEnergy whole;
        private final BigDecimal stated;

        /** The settlement, which is another test's, has printed what was read and what is settled. */
        Replay(SettledUsage usage) {
            AgreementUsage use = usage.agreements().get(0);
            whole = use.energy();
            stated = usage.statedQuantities().values().iterator().next().toBigDecimal();
            for (PartEnergy part : use.readParts()) {
                String days = SpanText.of(part.days()).in(Language.EN);
                read.put(days, part.energy().total().toBigDecimal());
                BANDS.forEach(band -> read.put(
                        days + " " + band.label(Language.EN),
                        part.energy().in(band).toBigDecimal()));
            }
        }

        void read(TraceNode node) {
            if (!node.inputs().byName().containsKey("D")
                    || node.subject().type().equals("BillLine")) {
                return;
            }
            String key = key(node, "D");
            if (is(node, BillingSteps.READ_PARTS_JOINED)) {
                read.put(key, joined(node, read));
            } else if (is(node, BillingSteps.PARTS_JOINED)) {
                settled.put(key, joined(node, settled));
            } else if (is(node, MeteringSteps.SUM_OF_BANDS)) {
                settled.put(key, banded(node));
            } else if (is(node, BillingSteps.SPLIT_DIFFERENCE)) {
                settled.put(key, printed(node, "W2").subtract(printed(node, "W1")));
            } else if (is(node, BillingSteps.SPLIT_REMAINDER)) {
                settled.put(key, printed(node, "W0").subtract(printed(node, "W1")));
            } else if (is(node, BillingSteps.SPLIT_BY_DAYS) || is(node, BillingSteps.SPLIT_BY_READING)) {
                settled.put(key, share(node, key));
            } else {
                return;
            }
            BigDecimal found = is(node, BillingSteps.READ_PARTS_JOINED) ? read.get(key) : settled.get(key);
            assertThat(result(node)).as("%s", node).isEqualByComparingTo(found);
        }

        private BigDecimal read(String key) {
            return read.getOrDefault(key, BigDecimal.ZERO);
        }

        private static String key(TraceNode node, String days) {
            String stated = node.inputs().byName().containsKey("q") ? " q" : "";
            String band = node.inputs().byName().containsKey("b") ? " " + text(node, "b") : "";
            return text(node, days) + band + stated;
        }

        private BigDecimal joined(TraceNode node, Map<String, BigDecimal> known) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 1; node.inputs().byName().containsKey("W" + i); i++) {
                assertThat(number(node, "W" + i))
                        .as("%s", node)
                        .isEqualByComparingTo(known.getOrDefault(key(node, "D" + i), read(key(node, "D" + i))));
                sum = sum.add(number(node, "W" + i));
            }
            return sum;
        }

        private BigDecimal banded(TraceNode node) {
            BigDecimal sum = BigDecimal.ZERO;
            for (TouBand band : BANDS) {
                BigDecimal energy = number(node, band.name().toLowerCase(Locale.ROOT));
                String key = text(node, "D") + " " + band.label(Language.EN);
                assertThat(settled.getOrDefault(key, read(key))).isEqualByComparingTo(energy);
                sum = sum.add(energy);
            }
            return sum;
        }

        /** A number that was printed before for days of the same band or the same stated quantity, or is settled as a whole. */
        private BigDecimal printed(TraceNode node, String symbol) {
            String suffix = key(node, "D").substring(text(node, "D").length());
            BigDecimal asked = number(node, symbol);
            boolean known = Stream.concat(settled.entrySet().stream(), read.entrySet().stream())
                    .filter(each -> each.getKey().matches("[0-9-]+( to [0-9-]+)?" + suffix))
                    .anyMatch(each -> each.getValue().compareTo(asked) == 0);
            assertThat(known || whole(node).compareTo(asked) == 0)
                    .as("%s of %s", symbol, node)
                    .isTrue();
            return asked;
        }

        private BigDecimal whole(TraceNode node) {
            return node.inputs().byName().containsKey("q")
                    ? stated
                    : BANDS.stream()
                            .filter(band -> band.label(Language.EN).equals(text(node, "b")))
                            .map(band -> whole.in(band).toBigDecimal())
                            .findFirst()
                            .orElseThrow();
        }

        private BigDecimal share(TraceNode node, String key) {
            boolean byDays = is(node, BillingSteps.SPLIT_BY_DAYS);
            BigDecimal weight =
                    byDays ? BigDecimal.valueOf(TraceReader.days(node).count()) : read(key);
            assertThat(number(node, "w")).as("%s", node).isEqualByComparingTo(weight);
            BigDecimal divided = byDays ? printed(node, "W0") : whole(node);
            assertThat(number(node, "W0")).isEqualByComparingTo(divided);
            return divided.multiply(weight)
                    .divide(number(node, "Σw"), node.rounding().orElseThrow().scale(), RoundingMode.HALF_UP);
        }

        void require(BillLine line) {
            boolean ofStated = line.source().component().equals("stated");
            String band = line.band().map(each -> " " + each.label(Language.EN)).orElse("");
            String key = line.days()
                    .map(days -> SpanText.of(days).in(Language.EN))
                    .map(days -> days + band + (ofStated ? " q" : ""))
                    .orElse("");
            BigDecimal printed = key.isEmpty() ? undivided(line, ofStated) : settled.getOrDefault(key, read(key));
            assertThat(line.quantity().toBigDecimal())
                    .as("%s of %s %s", line, settled, read)
                    .isEqualByComparingTo(printed);
        }

        private BigDecimal undivided(BillLine line, boolean ofStated) {
            return ofStated
                    ? stated
                    : line.band().map(whole::in).orElse(whole.total()).toBigDecimal();
        }
    }
}
