package org.gridmarketing.billing.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.price.PriceTerms;
import org.gridmarketing.billing.price.TierTerms;
import org.gridmarketing.billing.tariff.CompiledComponent;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.ScaledRounding;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.LineSplit;
import org.gridmarketing.model.tariff.RoundedAs;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;

/** Energy charge (电度电费): one line for every component, band and tier, each an energy at a price, rounded to the fen. */
final class EnergyPlan {
    private static final int FEN_DECIMALS = 2;
    private static final int MOST_DECIMALS = 12;
    /** A product up to it can be rounded. */
    private static final long MOST = 1L << 61;

    private final List<PlannedLine> lines;
    private final int[] energies;
    private final long[] prices;
    private final ScaledRounding toFen;
    private final int firstAmount;
    private final int firstBound;
    private final int firstTier;
    private final int tiers;
    private final long[] totalPrices;
    private final long[] tierPrices;
    private final long mostEnergy;

    private EnergyPlan(Builder builder, int firstBound, int firstSlot) {
        this.lines = List.copyOf(builder.lines);
        this.energies = builder.energies.stream().mapToInt(Integer::intValue).toArray();
        int decimals = builder.priceDecimals();
        this.prices = lines.stream()
                .mapToLong(line -> line.price().unscaledExact(decimals))
                .toArray();
        this.toFen = ScaledRounding.dropping(builder.energyDecimals + decimals - FEN_DECIMALS);
        this.tiers = builder.tiers;
        this.firstBound = firstBound;
        this.firstTier = firstSlot;
        this.firstAmount = firstSlot + tiers;
        this.totalPrices = IntStream.range(0, prices.length)
                .filter(line -> energies[line] == Slots.TOTAL)
                .mapToLong(line -> prices[line])
                .toArray();
        this.tierPrices = tierPrices();
        long highest = Arrays.stream(prices).map(Math::absExact).reduce(1, Math::max);
        this.mostEnergy = MOST / highest / Math.max(1, prices.length);
    }

    private long[] tierPrices() {
        long[] byTier = new long[tiers];
        for (int i = 0; i < prices.length; i++) {
            if (energies[i] >= firstTier) {
                byTier[energies[i] - firstTier] = prices[i];
            }
        }
        return byTier;
    }

    static Optional<EnergyPlan> of(
            BillableAgreement agreement, PriceTerms terms, ReadPlan read, int firstBound, int firstSlot) {
        Builder builder = new Builder(agreement, terms, read, firstSlot);
        boolean covered = terms.components().stream().allMatch(builder::add) && builder.addTiers();
        return covered && builder.priceDecimals() <= MOST_DECIMALS
                ? Optional.of(new EnergyPlan(builder, firstBound, firstSlot))
                : Optional.empty();
    }

    /** Gathers lines in the order in which the stages write them; false where one of them would not be such a line. */
    private static final class Builder {
        private final BillableAgreement agreement;
        private final PriceTerms terms;
        private final List<TouBand> bands;
        private final int energyDecimals;
        private final int firstTier;
        private final List<PlannedLine> lines = new ArrayList<>();
        private final List<Integer> energies = new ArrayList<>();
        private final int tiers;

        Builder(BillableAgreement agreement, PriceTerms terms, ReadPlan read, int firstTier) {
            this.agreement = agreement;
            this.terms = terms;
            this.bands = read.bands();
            this.energyDecimals = read.energyDecimals();
            this.firstTier = firstTier;
            this.tiers = terms.tiers().map(each -> each.tiers().size()).orElse(0);
        }

        int priceDecimals() {
            return lines.stream()
                    .mapToInt(line -> line.price().toBigDecimal().scale())
                    .reduce(FEN_DECIMALS, Math::max);
        }

        boolean add(CompiledComponent component) {
            EnergyComponent authored = component.component();
            if (isReplaced(component)) {
                return true;
            }
            boolean plain = authored.statedQuantity().isEmpty()
                    && authored.roundedAs() == RoundedAs.LINE
                    && isFen(authored.rounding())
                    && hasOnePurchasePrice(authored);
            boolean byBand = component.isBanded() || authored.lineSplit() == LineSplit.PER_BAND;
            boolean divided = byBand && !bands.isEmpty();
            return plain && (divided ? addBands(component) : addWhole(component));
        }

        private boolean hasOnePurchasePrice(EnergyComponent authored) {
            return agreement.purchaseMultiple().equals(Ratio.ONE)
                    || authored.kind() != ChargeKind.PURCHASE_AND_LINE_LOSS;
        }

        private boolean addWhole(CompiledComponent component) {
            return component
                    .undividedPrice()
                    .map(price -> add(PlannedLine.of(component.component(), asked(component, price)), Slots.TOTAL))
                    .orElse(false);
        }

        private boolean addBands(CompiledComponent component) {
            return bands.stream()
                    .allMatch(band -> component
                            .price(band)
                            .map(price -> add(
                                    PlannedLine.of(component.component(), asked(component, price))
                                            .in(band),
                                    Slots.of(band)))
                            .orElse(false));
        }

        private EnergyPrice asked(CompiledComponent component, EnergyPrice price) {
            return component.component().kind() == ChargeKind.AGENCY_PURCHASE
                    ? price.times(agreement.purchaseMultiple())
                    : price;
        }

        private boolean add(PlannedLine line, int energy) {
            lines.add(line);
            energies.add(energy);
            return !((EnergyPrice) line.price()).isNegative();
        }

        private boolean isReplaced(CompiledComponent component) {
            return terms.tiers()
                            .filter(each -> each.schedule().method() == TierMethod.SEGMENT)
                            .isPresent()
                    && component.component().kind() == ChargeKind.CATALOGUE_ENERGY;
        }

        boolean addTiers() {
            return terms.tiers().map(this::addTiers).orElse(true);
        }

        private boolean addTiers(TierTerms tierTerms) {
            TierSchedule schedule = tierTerms.schedule();
            boolean plain = isFen(schedule.rounding())
                    && schedule.bandSurcharges().isEmpty()
                    && tierTerms.tiers().equals(tierTerms.billedUnder());
            if (!plain) {
                return false;
            }
            if (schedule.method() == TierMethod.INCREMENT) {
                PlannedLine line =
                        PlannedLine.of(ChargeKind.TIER_SURCHARGE, schedule.inPowerFactorBase(), EnergyPrice.ZERO);
                return addTiers(tierTerms.tiers(), line, EnergyPrice.ZERO);
            }
            List<CompiledComponent> bases =
                    terms.components().stream().filter(this::isReplaced).toList();
            boolean one = bases.size() == 1 && !bases.get(0).isBanded();
            return one
                    && addTiers(
                            tierTerms.tiers(),
                            PlannedLine.of(bases.get(0).component(), EnergyPrice.ZERO),
                            bases.get(0).undividedPrice().orElseThrow());
        }

        /** A tier without a surcharge of its own has no line. */
        private boolean addTiers(List<Tier> rows, PlannedLine line, EnergyPrice base) {
            boolean added = true;
            for (int i = 0; i < rows.size(); i++) {
                EnergyPrice price = base.plus(rows.get(i).surcharge());
                if (line.component().isPresent() || !price.isZero()) {
                    added &= add(line.at(price).inTier(i + 1), firstTier + i);
                }
            }
            return added;
        }

        private static boolean isFen(Rounding rounding) {
            return rounding.equals(Rounding.FEN);
        }
    }

    List<PlannedLine> lines() {
        return lines;
    }

    int firstFreeSlot() {
        return firstAmount + prices.length;
    }

    /** Puts the bounds of a customer's tiers into its row; a bound below the one before leaves its tier empty. */
    void fill(List<Tier> bounds, int energyDecimals, long[] facts) {
        long bound = 0;
        for (int i = 0; i < tiers; i++) {
            Optional<Long> upTo = bounds.get(i).upTo().map(each -> each.unscaledExact(energyDecimals));
            bound = Math.max(bound, upTo.orElse(Long.MAX_VALUE));
            facts[firstBound + i] = bound;
        }
    }

    /** The fen of all energy lines. */
    long run(long[] facts, long[] row) {
        if (tiers > 0) {
            layOverTiers(facts, row);
        }
        long sum = 0;
        for (int i = 0; i < prices.length; i++) {
            long fen = toFen.round(Math.multiplyExact(row[energies[i]], prices[i]));
            row[firstAmount + i] = fen;
            sum = Math.addExact(sum, fen);
        }
        return sum;
    }

    /**
     * The fen of all energy lines of energy that is not divided into bands: what {@link #run} gives, without the lines. Below {@link
     * #mostEnergy} no product and no sum is too large, so that none has to be looked at.
     */
    long undividedFen(long used, long[] facts) {
        if (used > mostEnergy) {
            throw new ArithmeticException("out of range: " + used);
        }
        long sum = 0;
        for (long price : totalPrices) {
            sum += toFen.round(used * price);
        }
        if (tierPrices.length == 0) {
            return sum;
        }
        long from = facts[Facts.RUNNING_TOTAL];
        long to = Math.addExact(from, used);
        long lower = 0;
        for (int i = 0; i < tierPrices.length; i++) {
            long upper = facts[firstBound + i];
            long inTier = Math.max(0, Math.min(to, upper) - Math.max(from, lower));
            sum += toFen.round(inTier * tierPrices[i]);
            lower = upper;
        }
        return sum;
    }

    private void layOverTiers(long[] facts, long[] row) {
        long from = facts[Facts.RUNNING_TOTAL];
        long to = Math.addExact(from, row[Slots.TOTAL]);
        long lower = 0;
        for (int i = 0; i < tiers; i++) {
            long upper = facts[firstBound + i];
            row[firstTier + i] = Math.max(0, Math.min(to, upper) - Math.max(from, lower));
            lower = upper;
        }
    }

    long energy(int line, long[] row) {
        return row[energies[line]];
    }

    long fen(int line, long[] row) {
        return row[firstAmount + line];
    }
}
