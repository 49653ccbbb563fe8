package org.gridmarketing.billing.compiled;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.price.PriceTerms;
import org.gridmarketing.billing.price.PriceTimeline;
import org.gridmarketing.billing.price.TierBounds;
import org.gridmarketing.billing.price.TierTerms;
import org.gridmarketing.billing.stage.BillAssembly;
import org.gridmarketing.billing.stage.OnePointSettlement;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.PowerFactorRow;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TotalRounding;
import org.gridmarketing.model.time.Timeline;

/**
 * Bill plan (计费方案): what the bills of all customers of one kind have in common: one meter, one price agreement, perhaps a
 * transformer loss by formula, tiers, a basic charge and a power factor, under one version of a tariff and one policy in one
 * period.
 */
public final class BillPlan {
    /** Stands for a total that no plan can compute. */
    public static final long NO_TOTAL = Long.MIN_VALUE;

    private final BillingInput model;
    private final BillableAgreement agreement;
    private final List<Tier> tiers;
    private final ReadPlan read;
    private final LossPlan loss;
    private final EnergyPlan energy;
    private final BasicPlan basic;
    private final PowerFactorPlan powerFactor;
    private final int basicFen;
    private final int adjustmentFen;
    private final boolean undivided;

    private BillPlan(
            BillingInput model,
            List<Tier> tiers,
            ReadPlan read,
            LossPlan loss,
            EnergyPlan energy,
            BasicPlan basic,
            PowerFactorPlan powerFactor) {
        this.model = model;
        this.agreement = model.agreements().get(0);
        this.tiers = tiers;
        this.read = read;
        this.loss = loss;
        this.energy = energy;
        this.basic = basic;
        this.powerFactor = powerFactor;
        this.basicFen = energy.firstFreeSlot();
        this.adjustmentFen = basicFen + 1;
        this.undivided = read.isOneRegister() && !loss.isBilled() && !basic.isCharged() && !powerFactor.isAssessed();
    }

    /**
     * The plan of a customer.
     *
     * @param model a customer of the kind
     * @return the plan; empty where the customer needs more than a plan covers
     */
    public static Optional<BillPlan> of(BillingInput model) {
        try {
            return isCovered(model) ? compiled(model) : Optional.empty();
        } catch (ArithmeticException moreDecimalsThanAnyPlanHas) {
            return Optional.empty();
        }
    }

    private static Optional<BillPlan> compiled(BillingInput model) {
        BillableAgreement agreement = model.agreements().get(0);
        BillablePoint point = model.points().get(0);
        Timeline<PriceTerms> timeline = PriceTimeline.of(agreement, model.period(), model.policy());
        PriceTerms terms = timeline.segments().get(0).value();
        int tierCount = terms.tiers().map(each -> each.tiers().size()).orElse(0);
        PointQuantity.Read readings = (PointQuantity.Read) point.quantity();
        return ReadPlan.of(readings, Facts.FIRST_FREE + tierCount, model.policy())
                .filter(read -> timeline.isConstant() && hasBounds(terms, model))
                .flatMap(read -> LossPlan.of(model, point, read)
                        .flatMap(loss -> EnergyPlan.of(agreement, terms, read, Facts.FIRST_FREE, Slots.FIRST_FREE)
                                .flatMap(energy -> BasicPlan.of(agreement, model)
                                        .flatMap(basic -> PowerFactorPlan.of(
                                                        agreement, model.policy(), energy.lines(), basic)
                                                .map(factor -> new BillPlan(
                                                        model, tiers(terms), read, loss, energy, basic, factor))))));
    }

    private static List<Tier> tiers(PriceTerms terms) {
        return terms.tiers().map(TierTerms::tiers).orElse(List.of());
    }

    private static boolean hasBounds(PriceTerms terms, BillingInput input) {
        return terms.tiers()
                .map(each -> new TierBounds(
                        each.schedule(), input.agreements().get(0).tierFacts(), input.period(), input.policy()))
                .filter(bounds -> !bounds.problems().isEmpty())
                .isEmpty();
    }

    /** One point that is read and bears nothing of others, and one agreement without anything beside energy and capacity. */
    private static boolean isCovered(BillingInput input) {
        if (input.points().size() != 1 || input.agreements().size() != 1) {
            return false;
        }
        BillablePoint point = input.points().get(0);
        BillableAgreement agreement = input.agreements().get(0);
        boolean plainPoint = point.quantity() instanceof PointQuantity.Read
                && point.parentNo().isEmpty()
                && point.agreedLoss().isEmpty()
                && point.lineLoss().isEmpty()
                && point.agreementNo().filter(agreement.no()::equals).isPresent();
        return plainPoint
                && input.statedCharges().isEmpty()
                && input.statedAdjustments().isEmpty()
                && input.policy().totalRounding() == TotalRounding.SUM_OF_LINES
                && agreement.tariffTimeline().isEmpty()
                && agreement.freeEnergy().isZero()
                && agreement.statedPowerFactorBase().isEmpty()
                && !agreement.runningTotal().isNegative()
                && agreement.tariff().version().minimumCharge().isEmpty();
    }

    /**
     * The numbers of a customer.
     *
     * @param input the customer, of this period and policy
     * @return a row of facts; empty where the customer is of another kind, or the stages would refuse or warn
     */
    public Optional<long[]> facts(BillingInput input) {
        try {
            long[] facts = new long[read.rowLength()];
            return isCovered(input) && isOfThisKind(input) && fill(input, facts)
                    ? Optional.of(facts)
                    : Optional.empty();
        } catch (ArithmeticException moreDecimalsThanTheRowHas) {
            return Optional.empty();
        }
    }

    private boolean isOfThisKind(BillingInput input) {
        BillableAgreement other = input.agreements().get(0);
        return input.period().equals(model.period())
                && input.policy().equals(model.policy())
                && other.tariff().equals(agreement.tariff())
                && other.exemptComponents().equals(agreement.exemptComponents())
                && other.purchaseMultiple().equals(agreement.purchaseMultiple())
                && other.powerFactorStandard() == agreement.powerFactorStandard()
                && other.powerFactorParticipation() == agreement.powerFactorParticipation()
                && other.powerFactorRelief() == agreement.powerFactorRelief();
    }

    private boolean fill(BillingInput input, long[] facts) {
        BillablePoint point = input.points().get(0);
        BillableAgreement other = input.agreements().get(0);
        PointQuantity.Read readings = (PointQuantity.Read) point.quantity();
        facts[Facts.TOLERANCE] = toleranceOf(readings);
        facts[Facts.RUNNING_TOTAL] = other.runningTotal().unscaledExact(read.energyDecimals());
        Optional<List<Tier>> bounds = bounds(input);
        bounds.ifPresent(each -> energy.fill(each, read.energyDecimals(), facts));
        return bounds.isPresent()
                && read.fill(readings, facts)
                && loss.fill(input, point, facts)
                && basic.fill(other, input.policy(), readings.readings().demands(), read, facts);
    }

    /** Rounded down, as energies have no more decimals than that. */
    private long toleranceOf(PointQuantity.Read readings) {
        Rounding down = new Rounding(read.energyDecimals(), RoundingMode.DOWN);
        return down.round(OnePointSettlement.tolerance(readings, model.policy()))
                .unscaledExact(read.energyDecimals());
    }

    /** Customers of whom the same facts are known have the same bounds. */
    private Optional<List<Tier>> bounds(BillingInput input) {
        BillableAgreement other = input.agreements().get(0);
        if (tiers.isEmpty() || other.tierFacts().equals(agreement.tierFacts())) {
            return Optional.of(tiers);
        }
        Timeline<PriceTerms> timeline = PriceTimeline.of(other, input.period(), input.policy());
        PriceTerms terms = timeline.segments().get(0).value();
        boolean alike = timeline.isConstant()
                && hasBounds(terms, input)
                && tiers(terms).size() == tiers.size()
                && terms.tiers()
                        .filter(each -> each.tiers().equals(each.billedUnder()))
                        .isPresent();
        return alike ? Optional.of(tiers(terms)) : Optional.empty();
    }

    /**
     * How long a row of results is.
     *
     * @return its length
     */
    public int width() {
        return adjustmentFen + 1;
    }

    /**
     * Computes a bill.
     *
     * @param facts the numbers of a customer
     * @param row where the results go; of {@link #width()}
     * @return whether it could be computed; if not, the stages have to tell
     * @throws ArithmeticException if a number is too large for a row; the stages can compute it
     */
    public boolean run(long[] facts, long[] row) {
        if (!read.run(facts, row) || !loss.run(facts, row)) {
            return false;
        }
        long total = energy.run(facts, row);
        if (basic.isCharged()) {
            row[basicFen] = basic.run(facts, row);
            total = Math.addExact(total, row[basicFen]);
        }
        if (powerFactor.isAssessed()) {
            if (row[Slots.TOTAL] == 0) {
                return false;
            }
            row[adjustmentFen] = powerFactor.run(energy, row[basicFen], row);
            total = Math.addExact(total, row[adjustmentFen]);
        }
        row[Slots.TOTAL_FEN] = total;
        return true;
    }

    /**
     * The total of a bill.
     *
     * @param row the results
     * @return the total in fen
     */
    public static long totalFen(long[] row) {
        return row[Slots.TOTAL_FEN];
    }

    /**
     * Computes the total alone.
     *
     * @param facts the numbers of a customer
     * @param row where intermediate results go; of {@link #width()}
     * @return the total in fen; {@link #NO_TOTAL} where the stages have to tell
     * @throws ArithmeticException if a number is too large for a row; the stages can compute it
     */
    public long totalFen(long[] facts, long[] row) {
        if (undivided) {
            return energy.undividedFen(read.energyOfOneRegister(facts), facts);
        }
        return run(facts, row) ? row[Slots.TOTAL_FEN] : NO_TOTAL;
    }

    /**
     * The lines of a bill.
     *
     * @param input the customer
     * @param facts its numbers
     * @param row the results
     * @return as the stages write them: numbered from 1, without those of no energy
     */
    public List<BillLine> lines(BillingInput input, long[] facts, long[] row) {
        BillableAgreement billed = input.agreements().get(0);
        List<BillLine> lines = new ArrayList<>();
        for (int i = 0; i < energy.lines().size(); i++) {
            long used = energy.energy(i, row);
            if (used != 0) {
                PlannedLine line = energy.lines().get(i);
                lines.add(line.written(billed, lines.size() + 1, energy(used), line.price(), energy.fen(i, row)));
            }
        }
        if (basic.isCharged()) {
            PlannedLine line = PlannedLine.of(basic.kind(), true, basic.price(facts, row));
            lines.add(line.written(billed, lines.size() + 1, basic.quantity(row), line.price(), row[basicFen]));
        }
        if (powerFactor.isAssessed()) {
            PlannedLine line = PlannedLine.of(ChargeKind.POWER_FACTOR_ADJUSTMENT, false, powerFactor.rate(row));
            Yuan base = Yuan.ofFen(row[Slots.BASE_FEN]);
            lines.add(line.written(billed, lines.size() + 1, base, line.price(), row[adjustmentFen]));
        }
        return List.copyOf(lines);
    }

    /**
     * The whole bill.
     *
     * @param input the customer
     * @param facts its numbers
     * @param row the results
     * @return the bill that the stages make
     */
    public Bill bill(BillingInput input, long[] facts, long[] row) {
        long[] beforeLoss = new long[width()];
        read.run(facts, beforeLoss);
        SettledUsage usage = OnePointSettlement.of(input, use(beforeLoss), use(row));
        List<PowerFactorRow> rows = powerFactor.isAssessed() ? List.of(powerFactorRow(input, row)) : List.of();
        return BillAssembly.assemble(usage, lines(input, facts, row), rows);
    }

    private OnePointSettlement.Use use(long[] row) {
        Map<TouBand, Energy> bands = new EnumMap<>(TouBand.class);
        read.bands().forEach(band -> bands.put(band, energy(row[Slots.of(band)])));
        return new OnePointSettlement.Use(
                BandedEnergy.of(energy(row[Slots.TOTAL]), bands),
                reactive(row[Slots.FORWARD]),
                reactive(row[Slots.REVERSE]));
    }

    private PowerFactorRow powerFactorRow(BillingInput input, long[] row) {
        return new PowerFactorRow(
                input.agreements().get(0).no(),
                energy(row[Slots.TOTAL]),
                reactive(row[Slots.FORWARD] + row[Slots.REVERSE]),
                powerFactor.required(),
                Ratio.ofHundredths((int) row[Slots.POWER_FACTOR]),
                powerFactor.rate(row));
    }

    private Energy energy(long unscaled) {
        return Energy.ofKwh(unscaled, read.energyDecimals());
    }

    private ReactiveEnergy reactive(long unscaled) {
        return ReactiveEnergy.ofKvarh(unscaled, read.energyDecimals());
    }
}
