package org.gridmarketing.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.BilledLoss;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.metering.consumption.DemandReading;
import org.gridmarketing.metering.consumption.MeterSpan;
import org.gridmarketing.metering.consumption.PairedReadings;
import org.gridmarketing.metering.consumption.RegisterSpan;
import org.gridmarketing.metering.loss.EnergisedTime;
import org.gridmarketing.metering.loss.TransformerLossBasis;
import org.gridmarketing.metering.loss.TransformerNameplate;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.PricingStructure;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.DemandPrice;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.tariff.BasicChargePrices;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.ContractDemandRule;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.LossPlacement;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.tariff.Tier;
import org.gridmarketing.model.tariff.TierCycle;
import org.gridmarketing.model.tariff.TierMethod;
import org.gridmarketing.model.tariff.TierSchedule;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;
import org.gridmarketing.model.time.ReadingTime;
import org.gridmarketing.model.trace.TraceSink;

/** The invented customers as inputs of the library. */
final class Customers {
    private static final BillingPeriod MONTH = BillingPeriod.ofMonth(YearMonth.of(2024, 6));
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final ObjectRef INSTALLATION = new ObjectRef("MeterInstallation", "I");
    private static final ObjectRef METER = new ObjectRef("Meter", "M");
    private static final ObjectRef TRANSFORMER = new ObjectRef("PowerTransformer", "T");
    private static final int DIGITS = 6;
    private static final List<TouBand> BANDS = List.of(TouBand.SHARP, TouBand.PEAK, TouBand.FLAT, TouBand.VALLEY);
    private static final List<RegisterKind> REGISTERS = List.of(
            RegisterKind.ACTIVE_SHARP,
            RegisterKind.ACTIVE_PEAK,
            RegisterKind.ACTIVE_FLAT,
            RegisterKind.ACTIVE_VALLEY,
            RegisterKind.REACTIVE_TOTAL);

    private Customers() {}

    static List<BillingInput> households(MeterRows rows) {
        CompiledTariff tariff = CompiledTariff.of("HOUSEHOLD", householdTariff());
        BillingPolicy policy = BillingPolicy.builder()
                .name("whole kWh")
                .readEnergyRounding(Rounding.WHOLE)
                .build();
        List<BillingInput> inputs = new ArrayList<>();
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            BillableAgreement agreement = BillableAgreement.builder()
                    .no("A" + i)
                    .tariff(tariff)
                    .runningTotal(Energy.ofKwh(rows.runningTotal[i]))
                    .build();
            List<MeterSpan> spans = List.of(
                    span(RegisterKind.ACTIVE_TOTAL, rows.householdStart[i], rows.householdEnd[i], Multiplier.ONE));
            inputs.add(input(i, policy, agreement, point(i, spans, List.of(), Optional.empty(), Optional.empty()))
                    .build());
        }
        return inputs;
    }

    static List<BillingInput> industry(MeterRows rows) {
        CompiledTariff tariff = CompiledTariff.of("INDUSTRY", industryTariff());
        BillingPolicy policy = BillingPolicy.builder()
                .name("whole kWh, sum of bands, loss by band, actual plus excess")
                .readEnergyRounding(Rounding.WHOLE)
                .bandTotal(BandTotal.SUM_OF_BANDS)
                .lossPlacement(LossPlacement.SPREAD_BY_BAND)
                .contractDemandRule(ContractDemandRule.ACTUAL_PLUS_EXCESS)
                .build();
        List<BillingInput> inputs = new ArrayList<>();
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            ApparentPower capacity = ApparentPower.ofKva(MeterRows.CAPACITY[rows.transformer[i]]);
            BillableAgreement agreement = BillableAgreement.builder()
                    .no("A" + i)
                    .tariff(tariff)
                    .basicCharge(
                            new BasicCharge.ByContractDemand(Power.ofKw(rows.contractDemand[i]), capacity, capacity))
                    .powerFactorStandard(PowerFactorStandard.P090)
                    .powerFactorParticipation(PowerFactorParticipation.ENERGY_AND_CHARGE)
                    .build();
            Multiplier multiplier = Multiplier.of(rows.multiplier[i]);
            List<MeterSpan> spans = new ArrayList<>();
            for (int register = 0; register < REGISTERS.size(); register++) {
                spans.add(span(
                        REGISTERS.get(register),
                        rows.industryStart[i][register],
                        rows.industryEnd[i][register],
                        multiplier));
            }
            List<DemandReading> demand = List.of(new DemandReading(
                    INSTALLATION,
                    multiplier,
                    METER,
                    RegisterKind.MAX_DEMAND,
                    ReadingTime.endOf(MONTH.to()),
                    RegisterValue.of(BigDecimal.valueOf(rows.demand[i], 4))));
            BillablePoint point = point(i, spans, demand, Optional.of(TouBand.FLAT), Optional.of(TRANSFORMER.key()));
            inputs.add(input(i, policy, agreement, point)
                    .putLosses(
                            TRANSFORMER.key(),
                            new BilledLoss(
                                    new TransformerLossBasis.Formula(nameplate(rows.transformer[i])),
                                    EnergisedTime.throughout(MONTH, 30)))
                    .build());
        }
        return inputs;
    }

    private static BillingInput.Builder input(
            int i, BillingPolicy policy, BillableAgreement agreement, BillablePoint point) {
        return BillingInput.builder()
                .customerNo("C" + i)
                .period(MONTH)
                .policy(policy)
                .suppliedTime(EnergisedTime.throughout(MONTH, 30))
                .addPoints(point)
                .addAgreements(agreement);
    }

    private static BillablePoint point(
            int i,
            List<MeterSpan> spans,
            List<DemandReading> demands,
            Optional<TouBand> remainder,
            Optional<String> transformer) {
        PairedReadings readings = new PairedReadings(new ObjectRef("MeteringPoint", "P" + i), spans, demands);
        return new BillablePoint(
                "P" + i,
                new PointQuantity.Read(readings, List.of(), remainder),
                Optional.empty(),
                false,
                transformer,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("A" + i));
    }

    private static MeterSpan span(RegisterKind register, long start, long end, Multiplier multiplier) {
        return new MeterSpan(
                INSTALLATION,
                multiplier,
                ReadingTime.endOf(MONTH.from()),
                ReadingTime.endOf(MONTH.to()),
                new RegisterSpan(
                        METER,
                        register,
                        RegisterValue.of(BigDecimal.valueOf(start, 2)),
                        RegisterValue.of(BigDecimal.valueOf(end, 2)),
                        OptionalInt.of(DIGITS),
                        end < start),
                Optional.empty(),
                Optional.empty());
    }

    private static TransformerNameplate nameplate(int t) {
        return TransformerNameplate.ofPercentages(
                TRANSFORMER,
                ApparentPower.ofKva(MeterRows.CAPACITY[t]),
                Power.ofKw(MeterRows.NO_LOAD_LOSS_WATTS[t], 3),
                Power.ofKw(MeterRows.LOAD_LOSS_WATTS[t], 3),
                Percentage.ofBasisPoints(MeterRows.NO_LOAD_CURRENT_BASIS_POINTS[t]),
                Percentage.ofBasisPoints(MeterRows.IMPEDANCE_BASIS_POINTS[t]),
                Ratio.ofHundredths(MeterRows.CORRECTION_PERCENT),
                TraceSink.none());
    }

    private static TariffVersion householdTariff() {
        TariffVersion.Builder version = TariffVersion.builder()
                .effective(EffectiveRange.since(SINCE))
                .structure(PricingStructure.SINGLE_PART)
                .addComponents(
                        component("catalogue", ChargeKind.CATALOGUE_ENERGY, flat(MeterRows.TIER_PRICES[0]), false));
        addLevies(version, MeterRows.HOUSEHOLD_LEVIES);
        return version.tiers(TierSchedule.builder()
                        .cycle(TierCycle.ANNUAL)
                        .method(TierMethod.SEGMENT)
                        .addTiers(Tier.upTo(Energy.ofKwh(MeterRows.TIER_1), EnergyPrice.ZERO))
                        .addTiers(Tier.upTo(Energy.ofKwh(MeterRows.TIER_2), above(1)))
                        .addTiers(Tier.open(above(2)))
                        .build())
                .build();
    }

    private static EnergyPrice above(int tier) {
        return price(MeterRows.TIER_PRICES[tier]).minus(price(MeterRows.TIER_PRICES[0]));
    }

    private static TariffVersion industryTariff() {
        Map<TouBand, EnergyPrice> prices = new EnumMap<>(TouBand.class);
        for (int band = 0; band < BANDS.size(); band++) {
            prices.put(BANDS.get(band), price(MeterRows.BAND_PRICES[band]));
        }
        TariffVersion.Builder version = TariffVersion.builder()
                .effective(EffectiveRange.since(SINCE))
                .structure(PricingStructure.TWO_PART)
                .addComponents(
                        component("catalogue", ChargeKind.CATALOGUE_ENERGY, new ComponentPrice.ByBand(prices), true))
                .basicCharge(BasicChargePrices.builder()
                        .demandPrice(DemandPrice.ofYuanPerKwMonth(BigDecimal.valueOf(MeterRows.DEMAND_PRICE_FEN, 2)))
                        .build());
        addLevies(version, MeterRows.INDUSTRY_LEVIES);
        return version.build();
    }

    private static void addLevies(TariffVersion.Builder version, long[] prices) {
        for (int i = 0; i < prices.length; i++) {
            version.addComponents(component("levy-" + i, ChargeKind.FUND, flat(prices[i]), false));
        }
    }

    private static EnergyComponent component(String code, ChargeKind kind, ComponentPrice price, boolean inBase) {
        return EnergyComponent.builder()
                .code(code)
                .kind(kind)
                .name(new Bilingual(code, code))
                .price(price)
                .inPowerFactorBase(inBase)
                .build();
    }

    private static ComponentPrice flat(long price) {
        return new ComponentPrice.Flat(price(price));
    }

    private static EnergyPrice price(long scaled) {
        return EnergyPrice.ofYuanPerKwh(BigDecimal.valueOf(scaled, 8));
    }
}
