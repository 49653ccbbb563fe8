package org.gridmarketing.model.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gridmarketing.model.asset.AccuracyClass;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.bill.PowerFactorRow;
import org.gridmarketing.model.bill.QuantityRow;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.dossier.Reference;
import org.gridmarketing.model.dossier.UnreadableValue;
import org.gridmarketing.model.finding.BillPart;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.grid.TransformerLossRate;
import org.gridmarketing.model.grid.TransformerLossRow;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.CapacityPrice;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.CapacitySource;
import org.gridmarketing.model.tariff.ChangeDay;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.DayShare;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.LateFeeAcrossYears;
import org.gridmarketing.model.tariff.LateFeePolicy;
import org.gridmarketing.model.tariff.LightingTreatment;
import org.gridmarketing.model.tariff.LineSplit;
import org.gridmarketing.model.tariff.LoadFactorDiscount;
import org.gridmarketing.model.tariff.OffMonthPeriod;
import org.gridmarketing.model.tariff.PowerFactorBase;
import org.gridmarketing.model.tariff.PowerFactorLookup;
import org.gridmarketing.model.tariff.PowerFactorPolicy;
import org.gridmarketing.model.tariff.PowerFactorScope;
import org.gridmarketing.model.tariff.SeveralStandards;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffCatalogDocument;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.tariff.TotalRounding;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.time.ReadingTime;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceStep;

/** Samples of the authored and computed types, each once full and once with everything optional left out. */
final class Samples {
    static final Bilingual NAME = new Bilingual("输配电费", "transmission");
    static final LegalBasis BASIS = LegalBasis.unverified("水电财字〔1983〕215号", "");
    static final ObjectRef POINT = new ObjectRef("MeteringPoint", "0001");
    static final Args ARGS = Args.of("energy", Energy.ofKwh("1220.5"))
            .and("voltage", VoltageLevel.AC_10KV)
            .and("day", LocalDate.of(2026, 1, 31))
            .and("count", 3)
            .and("factor", Ratio.of("0.90"));
    private static final EnergyPrice PRICE = EnergyPrice.ofYuanPerKwh("0.0000000001");

    private static final LoadFactorDiscount DISCOUNT =
            new LoadFactorDiscount(Ratio.of("260"), Percentage.ofPercent("90"));

    private Samples() {}

    static Stream<Object> all() {
        return Stream.of(small(), tariffs(), TariffDataSamples.all(), bills(), explanations())
                .flatMap(List::stream);
    }

    private static List<Object> small() {
        return List.of(
                BillingPeriod.ofMonth(YearMonth.of(2024, 2)),
                EffectiveRange.since(LocalDate.of(2024, 2, 29)),
                EffectiveRange.of(LocalDate.of(2024, 2, 29), LocalDate.of(2026, 12, 31)),
                ReadingTime.parse("2026-01-31"),
                ReadingTime.parse("2026-01-31T08:15:30"),
                new TransformationRatio(150, 5),
                AccuracyClass.parse("0.2S"),
                AccuracyClass.parse("1"),
                new Rounding(4, RoundingMode.HALF_EVEN),
                NAME,
                BASIS,
                LegalBasis.verified("发改价格〔2021〕1093号", "二（一）"),
                POINT,
                new IssueCode("BILLING.UNKNOWN_PRICE_CODE"),
                new RuleId("D1-1.1.2"),
                ARGS,
                Args.none(),
                new TransformerLossRow(Energy.ofKwh(1000), Energy.ofKwh("12.5"), ReactiveEnergy.ofKvarh(0)),
                new TransformerLossRate(
                        Energy.ofKwh(300), ReactiveEnergy.ofKvarh(400), Percentage.ofPercent("1"), Ratio.of("2.3")),
                TransformerLossTable.builder()
                        .no("L1")
                        .source("a table")
                        .addRows(new TransformerLossRow(Energy.ZERO, Energy.ZERO, ReactiveEnergy.ZERO))
                        .addRows(new TransformerLossRow(Energy.ofKwh(9), Energy.ZERO, ReactiveEnergy.ZERO))
                        .build(),
                TransformerLossTable.builder()
                        .no("L2")
                        .source("a rate")
                        .rate(new TransformerLossRate(
                                Energy.ofKwh(300),
                                ReactiveEnergy.ofKvarh(400),
                                Percentage.ofPercent("1"),
                                Ratio.of("2.3")))
                        .build());
    }

    private static List<Object> tariffs() {
        TariffCatalogDocument document = TariffCatalogDocument.builder()
                .id("sample")
                .title(NAME)
                .source("a notice")
                .addTariffs(tariff())
                .build();
        return List.of(
                new ComponentPrice.Flat(PRICE.negate()),
                new ComponentPrice.ByBand(Map.of(TouBand.VALLEY, PRICE, TouBand.SHARP, EnergyPrice.ZERO)),
                new ComponentPrice.Floating(PRICE, Map.of(TouBand.PEAK, Ratio.of("1.49"), TouBand.FLAT, Ratio.ONE)),
                new ComponentPrice.Residual(PRICE, Map.of(TouBand.DEEP_VALLEY, Ratio.of("0.2"))),
                Tier.upTo(Energy.ofKwh(2760), EnergyPrice.ZERO),
                Tier.open(EnergyPrice.ofYuanPerKwh("0.30")),
                tiers(),
                tiers().withInPowerFactorBase(true).withRounding(Rounding.halfUp(4)),
                basicCharge(),
                BasicChargePrices.builder().build(),
                DISCOUNT,
                component("flat", new ComponentPrice.Flat(PRICE)),
                fullComponent(),
                bareVersion(),
                fullVersion(),
                tariff(),
                document,
                document.withTariffs(),
                BasicChargePolicy.defaults(),
                BasicChargePolicy.builder()
                        .dayShare(DayShare.CALENDAR_DAYS)
                        .sealedDay(ChangeDay.CHARGED)
                        .resumedDay(ChangeDay.NOT_CHARGED)
                        .proratedRounding(Rounding.WHOLE)
                        .minimumSuspensionDays(10)
                        .suspensionMonthsPerYear(12)
                        .capacitySource(CapacitySource.EQUIPMENT)
                        .offMonthPeriod(OffMonthPeriod.BY_DAYS)
                        .readingDayTolerance(0)
                        .actualDemandFloor(Percentage.ofPercent("40"))
                        .build(),
                PowerFactorPolicy.defaults(),
                PowerFactorPolicy.builder()
                        .scope(PowerFactorScope.MAIN_POINT)
                        .severalStandards(SeveralStandards.ONE_FACTOR_FOR_ALL)
                        .base(PowerFactorBase.WITH_LEVIES)
                        .lookup(PowerFactorLookup.BY_RATIO_TABLE)
                        .lighting(LightingTreatment.BY_CONNECTION)
                        .build(),
                LateFeePolicy.defaults(),
                LateFeePolicy.builder()
                        .residentialRate(Ratio.of("0.0005"))
                        .currentYearRate(Ratio.of("0.001"))
                        .acrossYearsRate(Ratio.of("0.001"))
                        .acrossYears(LateFeeAcrossYears.WHOLE_TIME_ACROSS)
                        .minimum(Yuan.ZERO)
                        .cap(Percentage.ofPercent("30"))
                        .build(),
                BillingPolicy.defaults(),
                BillingPolicy.defaults()
                        .withSource("a bill")
                        .withLossDayShare(DayShare.THIRTIETH)
                        .withTotalRounding(TotalRounding.TOTAL_LAST_LINE)
                        .withReadEnergyRounding(Rounding.WHOLE)
                        .withVatRate(Percentage.ofPercent("13")));
    }

    private static List<Object> bills() {
        return List.of(
                new BillLine.Source("A1", "T1", "2026-01-01", "energy", ChargeKind.TRANSMISSION, NAME, true, false),
                line(),
                bareLine(),
                quantityRow(),
                new QuantityRow(
                        "0002",
                        Optional.empty(),
                        RegisterKind.ACTIVE_TOTAL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ReactiveEnergy.ofKvarh("0.5"),
                        ReactiveEnergy.ZERO,
                        ReactiveEnergy.ZERO,
                        ReactiveEnergy.ZERO,
                        ReactiveEnergy.ZERO,
                        ReactiveEnergy.ofKvarh("0.5")),
                powerFactorRow(),
                new BillWarning(new IssueCode("BILLING.UNVERIFIED"), ARGS),
                new BillWarning(new IssueCode("BILLING.UNVERIFIED"), Args.none()),
                fullBill(),
                Bill.builder()
                        .customerNo("0001")
                        .period(BillingPeriod.ofMonth(YearMonth.of(2026, 1)))
                        .policy("default")
                        .total(Yuan.ofFen(-5))
                        .build());
    }

    private static List<Object> explanations() {
        Issue issue = new Issue(new IssueCode("BILLING.NO_READING"), POINT, "multiplier", ARGS);
        TraceStep step = TraceStep.of("METERING.REGISTER_ENERGY", BASIS);
        Finding finding = Finding.builder()
                .rule(new RuleId("X7-1.08"))
                .edition("DL/T 448-2016")
                .severity(Severity.BLOCKER)
                .customerNo("0001")
                .orgNo("4210101")
                .subject(POINT)
                .attribute("multiplier")
                .place("ACTIVE_TOTAL")
                .messageKey("RULES.MULTIPLIER")
                .args(ARGS.and("who", new Arg.Personal("somebody")).and("how", new Arg.Wording("各月", "all months")))
                .observed(new Arg.Amount("30", ""))
                .expected(new Arg.Amount("40", ""))
                .owner(BusinessOwner.METERING)
                .centre(Centre.METERING_CENTRE)
                .addBillParts(BillPart.MULTIPLIER)
                .proposal(Proposal.derivable(POINT, "multiplier", new Arg.Amount("40", "")))
                .build();
        return List.of(
                issue,
                new Reference(POINT, "parentNo", new ObjectRef("MeteringPoint", "0009")),
                new UnreadableValue(POINT, "capacity", "?", UnreadableReason.MALFORMED),
                new Issue(issue.code(), POINT, "", Args.none()),
                finding,
                Finding.builder()
                        .rule(finding.rule())
                        .severity(finding.severity())
                        .subject(POINT)
                        .messageKey(finding.messageKey())
                        .owner(finding.owner())
                        .centre(finding.centre())
                        .build(),
                Proposal.manual(POINT, "name"),
                step,
                TraceStep.of("METERING.REGISTER_ENERGY"),
                new TraceNode(step, POINT, ARGS, Args.argOf(Energy.ofKwh("0.10")), Optional.of(Rounding.FEN)),
                new TraceNode(step, POINT, Args.none(), Args.argOf(VoltageLevel.AC_10KV), Optional.empty()),
                new TraceNode(step, POINT, Args.none(), Args.argOf("text"), Optional.empty()));
    }

    private static TierSchedule tiers() {
        return TierSchedule.builder()
                .cycle(TierCycle.ANNUAL)
                .method(TierMethod.SEGMENT)
                .addTiers(Tier.upTo(Energy.ofKwh(2760), EnergyPrice.ZERO))
                .addTiers(Tier.open(EnergyPrice.ofYuanPerKwh("0.05")))
                .build();
    }

    private static BasicChargePrices basicCharge() {
        return BasicChargePrices.builder()
                .capacityPrice(CapacityPrice.ofYuanPerKvaMonth("30.00"))
                .demandPrice(DemandPrice.ofYuanPerKwMonth("42"))
                .loadFactorDiscount(DISCOUNT)
                .build();
    }

    static EnergyComponent component(String code, ComponentPrice price) {
        return EnergyComponent.builder()
                .code(code)
                .kind(ChargeKind.TRANSMISSION)
                .name(NAME)
                .price(price)
                .inPowerFactorBase(true)
                .build();
    }

    private static EnergyComponent fullComponent() {
        return component("residual", new ComponentPrice.Residual(PRICE, Map.of(TouBand.PEAK, Ratio.of("1.5"))))
                .withTaxed(false)
                .withLineSplit(LineSplit.PER_BAND)
                .withStatedQuantity("green")
                .withRounding(Rounding.halfUp(3));
    }

    static TariffVersion bareVersion() {
        return TariffVersion.builder()
                .effective(EffectiveRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)))
                .structure(PricingStructure.SINGLE_PART)
                .addComponents(component("flat", new ComponentPrice.Flat(PRICE)))
                .build();
    }

    private static TariffVersion fullVersion() {
        return TariffVersion.builder()
                .effective(EffectiveRange.since(LocalDate.of(2026, 1, 1)))
                .addVoltages(VoltageLevel.AC_10KV, VoltageLevel.AC_35KV)
                .addOrgNos("42101")
                .structure(PricingStructure.TWO_PART)
                .addBases(BASIS)
                .doubt(new Bilingual("存疑", "doubtful"))
                .putPublishedPrices(TouBand.PEAK, EnergyPrice.ofYuanPerKwh("1.2"))
                .putPublishedPrices(TouBand.FLAT, EnergyPrice.ofYuanPerKwh("0.6100"))
                .addComponents(component("flat", new ComponentPrice.Flat(PRICE)), fullComponent())
                .tiers(tiers())
                .basicCharge(basicCharge())
                .build();
    }

    static Tariff tariff() {
        return Tariff.builder()
                .code("T1")
                .name(NAME)
                .addVersions(bareVersion(), fullVersion())
                .build();
    }

    private static BillLine line() {
        return BillLine.builder()
                .number(1)
                .source(new BillLine.Source("A1", "T1", "2026-01-01", "energy", ChargeKind.FUND, NAME, true, true))
                .band(Optional.of(TouBand.SHARP))
                .tier(OptionalInt.of(2))
                .quantity(Energy.ofKwh("1220"))
                .price(EnergyPrice.ofYuanPerKwh("0.6100"))
                .amount(Yuan.of("744.20"))
                .build();
    }

    private static BillLine bareLine() {
        return BillLine.builder()
                .number(2)
                .source(new BillLine.Source("A1", "T1", "2026-01-01", "pf", ChargeKind.FUND, NAME, false, false))
                .quantity(Yuan.of("744.20"))
                .price(Percentage.ofBasisPoints(-75))
                .amount(Yuan.of("-5.58"))
                .build();
    }

    private static QuantityRow quantityRow() {
        return new QuantityRow(
                "0001",
                Optional.of("M1"),
                RegisterKind.ACTIVE_TOTAL,
                Optional.of(RegisterValue.of("100.25")),
                Optional.of(RegisterValue.of("111")),
                Optional.of(Multiplier.of(1_000_000)),
                Energy.ofKwh(10_750_000),
                Energy.ofKwh("-3.5"),
                Energy.ZERO,
                Energy.ofKwh("12.5"),
                Energy.ofKwh("0.5"),
                Power.ofKw("7"));
    }

    private static PowerFactorRow powerFactorRow() {
        return new PowerFactorRow(
                "A1",
                Energy.ofKwh(1000),
                ReactiveEnergy.ofKvarh("483.5"),
                Ratio.ofHundredths(90),
                Ratio.ofHundredths(90),
                Percentage.ZERO);
    }

    private static Bill fullBill() {
        return Bill.builder()
                .customerNo("0001")
                .period(BillingPeriod.ofMonth(YearMonth.of(2026, 1)))
                .policy("default")
                .addQuantities(quantityRow())
                .addLines(line(), bareLine())
                .addPowerFactors(powerFactorRow())
                .total(Yuan.of("738.62"))
                .vatRate(Percentage.ofPercent("13"))
                .vatIncluded(Yuan.of("84.97"))
                .addWarnings(new BillWarning(new IssueCode("BILLING.UNVERIFIED"), Args.none()))
                .build();
    }

    /** Some value of a type that stands inside {@code Recorded}. */
    static Object valueOf(Class<?> type) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[constants.length - 1];
        }
        if (Quantity.class.isAssignableFrom(type)) {
            return quantity(type, new BigDecimal("1234567890123.0625"));
        }
        return Stream.of(
                        "某厂",
                        5,
                        LocalDate.of(2024, 2, 29),
                        LocalDateTime.of(2024, 2, 29, 17, 30),
                        YearMonth.of(2026, 1),
                        ReadingTime.parse("2026-01-31"),
                        AccuracyClass.parse("0.2S"),
                        new TransformationRatio(150, 5))
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sample of " + type));
    }

    /** A quantity by its only public factory that takes a decimal number. */
    static Object quantity(Class<?> type, BigDecimal number) {
        Method factory = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {BigDecimal.class}))
                .findFirst()
                .orElseThrow();
        try {
            return factory.invoke(null, number);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
