package org.gridmarketing.billing.stage;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.ChargedMonth;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.stage.BasicPriceParts.Part;
import org.gridmarketing.billing.stage.LineWriter.Charge;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.billing.trace.SpanText;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.LoadFactorDiscount;
import org.gridmarketing.model.tariff.OffMonthPeriod;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;
import org.gridmarketing.model.trace.TraceStep;

/** Basic charge (容需量电费) of a two-part customer: whole months, and by days where supply or capacity changes inside one. */
public final class BasicChargeStage {
    private final AgreementUsage usage;
    private final SettledUsage all;
    private final LineWriter lines;

    private BasicChargeStage(AgreementUsage usage, SettledUsage all, LineWriter lines) {
        this.usage = usage;
        this.all = all;
        this.lines = lines;
    }

    /**
     * Prices the basic charge of an agreement.
     *
     * @param usage the agreement and its demand
     * @param all the whole usage, for the period, the policy and the load factor
     * @param lines where the line goes
     * @return every reason why it cannot be priced; nothing for a single-part tariff
     */
    public static List<Issue> price(AgreementUsage usage, SettledUsage all, LineWriter lines) {
        return usage.agreement()
                .basicCharge()
                .map(basis -> new BasicChargeStage(usage, all, lines).price(basis))
                .orElse(List.of());
    }

    private List<Issue> price(BasicCharge basis) {
        List<Issue> unbillable = BasicChargeSupport.unbillable(usage.agreement(), basis, all.period(), all.policy());
        if (!unbillable.isEmpty()) {
            return unbillable;
        }
        tellMonths(basis);
        if (basis instanceof BasicCharge.ByCapacity capacity) {
            return months(
                    ChargedMonth.of(all.period(), policy()),
                    month -> capacity(charged().constant(capacity.operatingCapacity(), month.month()), month));
        }
        if (basis instanceof BasicCharge.ByChangingCapacity changing) {
            Timeline<ApparentPower> capacity = changing.capacity();
            return months(
                    ChargedMonth.of(capacity.period(), policy()),
                    month -> capacity(charged().changing(capacity, month.month())));
        }
        if (basis instanceof BasicCharge.ByContractDemand contract) {
            return demandMonth(
                    contract.part(),
                    month -> usage.demand()
                            .map(actual ->
                                    demand(atLeastContract(actual, contract), month, contract.contractCapacity()))
                            .orElseGet(this::noDemand));
        }
        BasicCharge.ByActualDemand actual = (BasicCharge.ByActualDemand) basis;
        return demandMonth(
                actual.part(),
                month -> usage.demand()
                        .map(read -> demand(atLeastFloor(read, actual), month, actual.contractCapacity()))
                        .orElseGet(this::noDemand));
    }

    /** A period that is no whole month counts as one all the same where its reading days are near enough. */
    private void tellMonths(BasicCharge basis) {
        boolean ofPeriod = BasicChargeSupport.chargedMonths(basis)
                .map(all.period()::equals)
                .orElse(true);
        boolean byMonth = policy().offMonthPeriod() != OffMonthPeriod.BY_DAYS;
        if (lines.trace().isRecording() && ofPeriod && byMonth && !all.period().isWholeMonth()) {
            Args inputs = Args.of("D", SpanText.of(all.period())).and("t", policy().readingDayTolerance());
            int months = ChargedMonth.of(all.period(), policy()).size();
            lines.trace().exact(BillingSteps.PERIOD_AS_MONTHS, BillLine.ref(lines.next()), inputs, months);
        }
    }

    private List<Issue> months(List<ChargedMonth> months, Function<ChargedMonth, List<Issue>> price) {
        return months.stream()
                .flatMap(month -> price.apply(month).stream())
                .distinct()
                .toList();
    }

    private List<Issue> demandMonth(Optional<ChargedMonth> part, Function<ChargedMonth, List<Issue>> price) {
        return months(part.map(List::of).orElseGet(() -> ChargedMonth.of(all.period(), policy())), price);
    }

    private Power atLeastContract(Power actual, BasicCharge.ByContractDemand basis) {
        Power floor = charged().floor(basis.operatingCapacity(), all.policy().contractDemandFloor());
        return ContractDemand.billed(basis.contractDemand(), actual, floor, all.policy(), lines);
    }

    private Power atLeastFloor(Power actual, BasicCharge.ByActualDemand basis) {
        if (policy().actualDemandFloor().isZero()) {
            return actual;
        }
        Power floor = charged().floor(basis.operatingCapacity(), policy().actualDemandFloor());
        Power billed = ContractDemand.larger(actual, floor);
        if (lines.trace().isRecording()) {
            Args inputs = Args.of("Pa", actual).and("Pmin", floor);
            lines.trace().exact(BillingSteps.ACTUAL_DEMAND_FLOOR, BillLine.ref(lines.next()), inputs, billed);
        }
        return billed;
    }

    private ChargedCapacity charged() {
        return new ChargedCapacity(usage.agreement(), all.period(), policy(), lines);
    }

    private BasicChargePolicy policy() {
        return all.policy().basicCharge();
    }

    private CapacityProration proration() {
        return new CapacityProration(policy(), BillLine.ref(lines.next()), lines.trace());
    }

    private List<Issue> capacity(ApparentPower capacity, ChargedMonth month) {
        if (usage.agreement().tariffTimeline().isEmpty()) {
            Part<ApparentPower> all = new Part<>(
                    proration().billed(capacity, month), usage.agreement().tariff(), Optional.empty());
            return capacity(all, month.span().orElse(month.month()));
        }
        LocalDate end = month.month().from().plusDays(month.days() + 1L);
        return capacity(Timeline.changing(month.month(), capacity, new TreeMap<>(Map.of(end, ApparentPower.ZERO))));
    }

    private List<Issue> capacity(Timeline<ApparentPower> capacity) {
        BasicPriceParts prices = prices(capacity.period(), BasicPriceParts::ofCapacity);
        Timeline<ApparentPower> charged =
                capacity.combine(prices.twoPart(), (kva, twoPart) -> twoPart ? kva : ApparentPower.ZERO);
        PricePartTrace told = PricePartTrace.ofCapacity(lines);
        told.twoPart(prices.twoPart());
        ApparentPower billed = proration().billed(charged);
        List<Issue> issues = new ArrayList<>();
        for (Part<ApparentPower> part : prices.divide(billed, charged, policy().proratedRounding(), told)) {
            issues.addAll(capacity(part, capacity.period()));
        }
        return issues;
    }

    private List<Issue> capacity(Part<ApparentPower> part, BillingPeriod month) {
        Optional<CapacityPrice> price = part.tariff().version().basicCharge().flatMap(BasicChargePrices::capacityPrice);
        Charge charge = charge(ChargeKind.CAPACITY_CHARGE, "S", part, month);
        price.ifPresent(
                p -> lines.add(charge, part.quantity(), p, part.quantity().at(p), Rounding.FEN));
        return price.isPresent() ? List.of() : noPrice(ChargeKind.CAPACITY_CHARGE, part.tariff());
    }

    private List<Issue> demand(Power wholeMonth, ChargedMonth month, ApparentPower contractCapacity) {
        if (usage.agreement().tariffTimeline().isPresent()) {
            return dividedDemand(wholeMonth, month, contractCapacity);
        }
        Power billed = proration().billed(wholeMonth, month);
        Part<Power> all = new Part<>(billed, usage.agreement().tariff(), Optional.empty());
        return demand(all, contractCapacity, month.span().orElse(month.month()));
    }

    private List<Issue> dividedDemand(Power wholeMonth, ChargedMonth month, ApparentPower contractCapacity) {
        BasicPriceParts prices = prices(month.month(), each -> billed(each, contractCapacity));
        Timeline<ApparentPower> weights =
                prices.twoPart().map(twoPart -> twoPart ? ApparentPower.ofKva(1) : ApparentPower.ZERO);
        int days = month.isWhole() ? daysOf(prices.twoPart()) : month.days();
        PricePartTrace told = PricePartTrace.ofDemand(lines);
        told.twoPart(prices.twoPart());
        Power billed = proration().billed(wholeMonth, new ChargedMonth(month.month(), days));
        List<Issue> issues = new ArrayList<>();
        for (Part<Power> part : prices.divide(billed, weights, policy().proratedRounding(), told)) {
            issues.addAll(demand(part, contractCapacity, month.month()));
        }
        return issues;
    }

    private static int daysOf(Timeline<Boolean> days) {
        return days.segments().stream()
                .filter(Timeline.Segment::value)
                .mapToInt(segment -> segment.period().days())
                .sum();
    }

    private List<Issue> demand(Part<Power> part, ApparentPower contractCapacity, BillingPeriod month) {
        Optional<BasicChargePrices> prices = part.tariff().version().basicCharge();
        Optional<DemandPrice> price = prices.flatMap(BasicChargePrices::demandPrice);
        Optional<LoadFactorDiscount> discount = prices.flatMap(BasicChargePrices::loadFactorDiscount);
        Charge charge = charge(ChargeKind.DEMAND_CHARGE, "P", part, month);
        price.map(p -> discounted(p, discount, contractCapacity))
                .ifPresent(p ->
                        lines.add(charge, part.quantity(), p, part.quantity().at(p), Rounding.FEN));
        return price.isPresent() ? List.of() : noPrice(ChargeKind.DEMAND_CHARGE, part.tariff());
    }

    private DemandPrice discounted(
            DemandPrice price, Optional<LoadFactorDiscount> discount, ApparentPower contractCapacity) {
        return discount.map(d -> discounted(price, d, contractCapacity)).orElse(price);
    }

    private DemandPrice discounted(DemandPrice price, LoadFactorDiscount discount, ApparentPower contractCapacity) {
        boolean earned = isEarned(discount, contractCapacity);
        DemandPrice found = earned ? price.times(discount.share()) : price;
        if (lines.trace().isRecording()) {
            Args inputs = Args.of("p0", price)
                    .and("k", discount.share())
                    .and("W", all.customerEnergy())
                    .and("S", contractCapacity)
                    .and("h", discount.kwhPerKva())
                    .and("Wm", needed(discount, contractCapacity));
            if (contractCapacity.signum() > 0) {
                inputs = inputs.and("q", quotient(all.customerEnergy(), contractCapacity));
            }
            TraceStep step = earned ? BillingSteps.DEMAND_PRICE : BillingSteps.DISCOUNT_NOT_EARNED;
            lines.trace().exact(step, BillLine.ref(lines.next()), inputs, found);
        }
        return found;
    }

    /** Cut, so that what is less than a threshold never looks like it. */
    private static Ratio quotient(Energy energy, ApparentPower capacity) {
        return Ratio.of(new Rounding(4, RoundingMode.DOWN).quotient(energy.toBigDecimal(), capacity.toBigDecimal()));
    }

    private static Energy needed(LoadFactorDiscount discount, ApparentPower contractCapacity) {
        return Energy.ofKwh(contractCapacity.times(discount.kwhPerKva()).toBigDecimal());
    }

    private boolean isEarned(LoadFactorDiscount discount, ApparentPower contractCapacity) {
        return contractCapacity.signum() > 0 && all.customerEnergy().compareTo(needed(discount, contractCapacity)) >= 0;
    }

    private BasicPriceParts prices(BillingPeriod month, UnaryOperator<BasicChargePrices> billed) {
        return BasicPriceParts.of(usage.agreement(), month, all.period(), all.policy(), billed);
    }

    /** The demand price with the discount that is earned; a discount that is not earned is not billed. */
    private BasicChargePrices billed(BasicChargePrices prices, ApparentPower contractCapacity) {
        Optional<Percentage> share = prices.loadFactorDiscount()
                .filter(discount -> isEarned(discount, contractCapacity))
                .map(LoadFactorDiscount::share);
        return BasicPriceParts.ofDemand(prices)
                .withDemandPrice(prices.demandPrice()
                        .map(price -> share.map(price::times).orElse(price)))
                .withLoadFactorDiscount(Optional.empty());
    }

    /** A line of one of several months names it. */
    private Charge charge(ChargeKind kind, String symbol, Part<?> part, BillingPeriod month) {
        return Charge.of(
                        LineSources.of(usage.agreement(), part.tariff(), kind, true),
                        kind == ChargeKind.CAPACITY_CHARGE ? BillingSteps.CAPACITY_LINE : BillingSteps.DEMAND_LINE,
                        part.tariff().version().bases(),
                        symbol,
                        "p")
                .on(part.days().or(() -> severalMonths() ? Optional.of(month) : Optional.empty()));
    }

    private boolean severalMonths() {
        BillingPeriod months = usage.agreement()
                .basicCharge()
                .flatMap(BasicChargeSupport::chargedMonths)
                .orElse(all.period());
        return ChargedMonth.of(months, policy()).size() > 1;
    }

    private List<Issue> noDemand() {
        return List.of(issue(BillingIssues.NO_DEMAND, "basicChargeMethod", Args.none()));
    }

    private List<Issue> noPrice(ChargeKind what, CompiledTariff tariff) {
        return List.of(BasicChargeSupport.noPrice(usage.agreement(), what, tariff));
    }

    private Issue issue(IssueCode code, String attribute, Args args) {
        return new Issue(code, usage.agreement().ref(), attribute, args);
    }
}
