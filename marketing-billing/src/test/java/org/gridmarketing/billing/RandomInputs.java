package org.gridmarketing.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.gridmarketing.billing.input.BasicCharge;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.BillablePoint;
import org.gridmarketing.billing.input.BilledLoss;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.metering.consumption.DemandReading;
import org.gridmarketing.metering.consumption.MeterSpan;
import org.gridmarketing.metering.consumption.PairedReadings;
import org.gridmarketing.metering.consumption.RegisterSpan;
import org.gridmarketing.metering.loss.EnergisedTime;
import org.gridmarketing.metering.loss.TransformerLossBasis;
import org.gridmarketing.metering.loss.TransformerNameplate;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.PowerFactorRelief;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.LossPlacement;
import org.gridmarketing.model.tariff.PowerFactorLookup;
import org.gridmarketing.model.tariff.RoundedAs;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.ReadingTime;
import org.gridmarketing.model.trace.TraceSink;

/** Invents customers with one meter, of every price structure; many of them plain enough for a plan. */
final class RandomInputs {
    private static final ObjectRef INSTALLATION = new ObjectRef("MeterInstallation", "I1");
    private static final ObjectRef METER = ObjectRef.of(Meter.class, "M1");
    private static final String TRANSFORMER = "T1";
    private static final int DIGITS = 6;
    private static final BigDecimal MODULUS = BigDecimal.TEN.pow(DIGITS);

    private final Random random;

    private RandomInputs(Random random) {
        this.random = random;
    }

    static BillingInput next(Random random) {
        return new RandomInputs(random).input();
    }

    /** A customer with one register, and with energy lines alone. */
    static BillingInput undivided(Random random) {
        RandomInputs inputs = new RandomInputs(random);
        BillingInput input = inputs.input();
        BillableAgreement agreement = input.agreements()
                .get(0)
                .withBasicCharge(Optional.empty())
                .withPowerFactorStandard(PowerFactorStandard.NONE);
        PointQuantity.Read read = inputs.read(List.of(RegisterKind.ACTIVE_TOTAL), Optional.empty());
        return input.withAgreements(agreement)
                .withPoints(inputs.point(read, agreement, false))
                .withLosses(Map.of());
    }

    /** A plain customer whose remainder has a register of its own, and no other band has one. */
    static BillingInput ofOneBand(Random random) {
        RandomInputs inputs = new RandomInputs(random);
        SettledUsage usage = RandomUsages.withPlainPrices(random);
        BillableAgreement agreement = PlainCustomer.of(usage.agreements().get(0).agreement());
        PointQuantity.Read read =
                inputs.read(List.of(RegisterKind.ACTIVE_TOTAL, RegisterKind.ACTIVE_FLAT), Optional.of(TouBand.FLAT));
        return inputs.customer(usage, PlainCustomer.of(inputs.policy(usage.policy())))
                .addPoints(inputs.point(read, agreement, false))
                .addAgreements(agreement)
                .build();
    }

    /** The same customer with other readings, another running total and perhaps another demand or transformer. */
    static BillingInput like(BillingInput input, Random random) {
        return new RandomInputs(random).other(input);
    }

    private BillingInput.Builder customer(SettledUsage usage, BillingPolicy policy) {
        return BillingInput.builder()
                .customerNo(usage.customerNo())
                .period(usage.period())
                .suppliedTime(EnergisedTime.throughout(usage.period(), 30))
                .policy(policy)
                .putAllStatedQuantities(usage.statedQuantities());
    }

    private BillingInput input() {
        boolean plain = chance(80);
        SettledUsage usage = plain ? RandomUsages.withPlainPrices(random) : RandomUsages.next(random);
        BillableAgreement archived = usage.agreements().get(0).agreement();
        BillableAgreement agreement = plain ? PlainCustomer.of(archived) : plainer(archived);
        BillingPolicy policy = plain ? PlainCustomer.of(policy(usage.policy())) : policy(usage.policy());
        boolean lossy = chance(50);
        BillingInput.Builder input = customer(usage, policy)
                .addPoints(point(plain && chance(97) ? plainQuantity() : quantity(), agreement, lossy))
                .addAgreements(agreement);
        if (lossy) {
            input.putLosses(TRANSFORMER, loss(usage.period()));
        }
        return input.build();
    }

    private BillingInput other(BillingInput input) {
        BillableAgreement agreement =
                input.agreements().get(0).withNo("B1").withRunningTotal(Energy.ofKwh(decimal(0, 6000, 0)));
        PointQuantity.Read old = (PointQuantity.Read) input.points().get(0).quantity();
        List<RegisterKind> registers = old.readings().spans().stream()
                .map(span -> span.readings().register())
                .toList();
        PointQuantity.Read read = read(registers, old.remainderBand());
        boolean lossy = !input.losses().isEmpty();
        return input.withCustomerNo("other")
                .withAgreements(
                        agreement.withBasicCharge(agreement.basicCharge().map(this::another)))
                .withPoints(point(read, agreement, lossy))
                .withLosses(lossy ? Map.of(TRANSFORMER, loss(input.period())) : Map.of());
    }

    private BasicCharge another(BasicCharge basis) {
        return basis instanceof BasicCharge.ByContractDemand
                ? new BasicCharge.ByContractDemand(Power.ofKw(decimal(1, 1400, 1)), capacity(), capacity())
                : basis;
    }

    private ApparentPower capacity() {
        return ApparentPower.ofKva(decimal(1, 2000, 1));
    }

    private BillableAgreement plainer(BillableAgreement agreement) {
        if (chance(8)) {
            return agreement;
        }
        CompiledTariff tariff = CompiledTariff.of(
                agreement.tariff().code(),
                agreement
                        .tariff()
                        .version()
                        .withMinimumCharge(Optional.empty())
                        .withComponents(agreement.tariff().version().components().stream()
                                .map(each -> each.withRoundedAs(RoundedAs.LINE).withStatedQuantity(Optional.empty()))
                                .toList()));
        return agreement
                .withTariff(tariff)
                .withTariffTimeline(Optional.empty())
                .withStatedPowerFactorBase(Optional.empty())
                .withPowerFactorRelief(chance(90) ? PowerFactorRelief.NONE : agreement.powerFactorRelief())
                .withRunningTotal(Energy.ofKwh(decimal(0, 6000, 0)));
    }

    private BillingPolicy policy(BillingPolicy policy) {
        Rounding energies = pick(Rounding.WHOLE, Rounding.WHOLE, Rounding.halfUp(2));
        return policy.withBandTotal(pick(BandTotal.values()))
                .withReadEnergyRounding(chance(90) ? Optional.of(energies) : Optional.empty())
                .withLossRounding(chance(90) ? energies : Rounding.halfUp(1))
                .withLossPlacement(pick(LossPlacement.values()))
                .withPowerFactor(policy.powerFactor()
                        .withLookup(chance(90) ? PowerFactorLookup.BY_COSPHI : PowerFactorLookup.BY_RATIO_TABLE));
    }

    private BillablePoint point(PointQuantity quantity, BillableAgreement agreement, boolean lossy) {
        return new BillablePoint(
                "P1",
                quantity,
                Optional.empty(),
                false,
                lossy ? Optional.of(TRANSFORMER) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(agreement.no()));
    }

    private BilledLoss loss(BillingPeriod period) {
        int days = chance(80) ? period.days() : random.nextInt(period.days() + 1);
        return new BilledLoss(basis(), EnergisedTime.in(period, days, 30));
    }

    private TransformerLossBasis basis() {
        ObjectRef transformer = ObjectRef.of(PowerTransformer.class, TRANSFORMER);
        if (chance(10)) {
            return new TransformerLossBasis.AgreedShare(
                    transformer, Percentage.ofPercent("1.5"), Percentage.ofPercent("3"));
        }
        return new TransformerLossBasis.Formula(TransformerNameplate.ofPercentages(
                transformer,
                capacity(),
                Power.ofKw(decimal(0, 3, 2)),
                Power.ofKw(decimal(0, 15, 2)),
                Percentage.ofPercent(decimal(0, 3, 1)),
                Percentage.ofPercent(decimal(1, 7, 1)),
                Ratio.of(decimal(1, 4, 2)),
                TraceSink.none()));
    }

    /** Every band with a register of its own. */
    private PointQuantity plainQuantity() {
        List<RegisterKind> registers = new ArrayList<>(List.of(RegisterKind.ACTIVE_TOTAL));
        for (RegisterKind register : RegisterKind.values()) {
            if (register.isActive() && !register.isReverse() && register.band().isPresent()) {
                registers.add(register);
            }
        }
        if (chance(80)) {
            registers.add(RegisterKind.REACTIVE_TOTAL);
        }
        boolean whole = chance(50);
        Multiplier multiplier = Multiplier.of(whole ? pick("1", "20", "80") : pick("80", "400"));
        // whole kWh of each band come near enough to those of the total
        int decimals = whole ? 0 : 2;
        boolean close = chance(95);
        BigDecimal off = BigDecimal.valueOf(random.nextInt(3) - 1L, Math.max(1, decimals));
        return read(
                registers, Optional.of(TouBand.FLAT), multiplier, decimals, close ? off : decimal(0, 600, decimals));
    }

    private PointQuantity quantity() {
        List<RegisterKind> registers = new ArrayList<>();
        Optional<TouBand> rest = chance(60) ? Optional.of(chance(90) ? TouBand.FLAT : TouBand.PEAK) : Optional.empty();
        registers.add(RegisterKind.ACTIVE_TOTAL);
        if (rest.isPresent()) {
            // often one band alone, which may be the remainder
            int share = pick(20, 75, 90);
            for (RegisterKind register : RegisterKind.values()) {
                if (register.isActive()
                        && !register.isReverse()
                        && register.band().isPresent()
                        && chance(share)) {
                    registers.add(register);
                }
            }
        }
        if (chance(80)) {
            registers.add(RegisterKind.REACTIVE_TOTAL);
        }
        if (chance(30)) {
            registers.add(RegisterKind.REVERSE_REACTIVE_TOTAL);
        }
        return read(registers, rest);
    }

    /** Where bands are read, the total is close to their sum. */
    private PointQuantity.Read read(List<RegisterKind> registers, Optional<TouBand> rest) {
        Multiplier multiplier = Multiplier.of(chance(5) ? "0.5" : pick("1", "1", "20", "80", "400", "3000"));
        int decimals = pick(0, 2, 4);
        boolean ownRest = registers.stream().anyMatch(each -> each.band().equals(rest));
        BigDecimal off = chance(30) ? decimal(-1, 2, decimals) : BigDecimal.ZERO;
        return read(registers, rest, multiplier, decimals, ownRest && chance(80) ? off : decimal(0, 600, decimals));
    }

    private PointQuantity.Read read(
            List<RegisterKind> registers,
            Optional<TouBand> rest,
            Multiplier multiplier,
            int decimals,
            BigDecimal moreInAll) {
        BigDecimal banded = BigDecimal.ZERO;
        List<MeterSpan> spans = new ArrayList<>();
        for (RegisterKind register : registers) {
            if (register.band().isPresent()) {
                BigDecimal advanced = decimal(0, 900, decimals);
                banded = banded.add(advanced);
                spans.add(span(register, advanced, multiplier));
            }
        }
        BigDecimal total = banded.add(moreInAll).max(BigDecimal.ZERO);
        for (RegisterKind register : registers) {
            if (register == RegisterKind.ACTIVE_TOTAL) {
                spans.add(0, span(register, total, multiplier));
            } else if (register.band().isEmpty()) {
                spans.add(span(register, decimal(0, 1500, decimals), multiplier));
            }
        }
        List<DemandReading> demands = chance(85)
                ? List.of(new DemandReading(
                        INSTALLATION,
                        multiplier,
                        METER,
                        RegisterKind.MAX_DEMAND,
                        ReadingTime.endOf(LocalDate.of(2024, 1, 31)),
                        RegisterValue.of(decimal(chance(2) ? -1 : 0, 6, 4))))
                : List.of();
        return new PointQuantity.Read(
                new PairedReadings(new ObjectRef("MeteringPoint", "P1"), spans, demands), List.of(), rest);
    }

    private MeterSpan span(RegisterKind register, BigDecimal advanced, Multiplier multiplier) {
        BigDecimal previous = chance(10)
                ? MODULUS.subtract(advanced.divide(BigDecimal.valueOf(2))
                        .max(BigDecimal.ONE)
                        .setScale(0, RoundingMode.CEILING))
                : decimal(0, 900_000, 1);
        BigDecimal current = previous.add(advanced);
        boolean rolled = current.compareTo(MODULUS) >= 0;
        RegisterSpan readings = new RegisterSpan(
                METER,
                register,
                RegisterValue.of(previous),
                RegisterValue.of(rolled ? current.subtract(MODULUS) : current),
                OptionalInt.of(DIGITS),
                rolled);
        return new MeterSpan(
                INSTALLATION,
                multiplier,
                ReadingTime.endOf(LocalDate.of(2023, 12, 31)),
                ReadingTime.endOf(LocalDate.of(2024, 1, 31)),
                readings,
                Optional.empty(),
                Optional.empty());
    }

    private BigDecimal decimal(int from, int to, int scale) {
        long steps = random.nextLong((to - from) * BigDecimal.TEN.pow(scale).longValueExact());
        return BigDecimal.valueOf(from).add(BigDecimal.valueOf(steps, scale));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private final <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }
}
