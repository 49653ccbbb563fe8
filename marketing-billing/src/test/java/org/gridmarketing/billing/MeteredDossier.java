package org.gridmarketing.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.MeteredCustomer.Agreed;
import org.gridmarketing.billing.MeteredCustomer.MeterSpec;
import org.gridmarketing.billing.MeteredCustomer.Point;
import org.gridmarketing.billing.MeteredCustomer.Register;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.resolve.BillingInputResolver;
import org.gridmarketing.billing.tariff.CompiledCatalog;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.LineLossMethod;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.dossier.StatedFacts;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.grid.TransformerLossRate;
import org.gridmarketing.model.grid.TransformerLossRow;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.ReactivePower;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.LossTableLookup;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.ReadingTime;

/** The archive of a {@link MeteredCustomer}. */
final class MeteredDossier {
    static final TariffVersion VERSION = Usages.version(
            Usages.component(
                            "energy",
                            ChargeKind.CATALOGUE_ENERGY,
                            new ComponentPrice.ByBand(Map.of(
                                    TouBand.PEAK, Usages.price("0.934561"),
                                    TouBand.FLAT, Usages.price("0.634567"),
                                    TouBand.VALLEY, Usages.price("0.312343"))))
                    .withInPowerFactorBase(false),
            Usages.component("fund", ChargeKind.FUND, new ComponentPrice.Flat(Usages.price("0.0452"))));

    private static final CompiledCatalog CATALOG = CompiledCatalog.of(TariffCatalog.of(List.of(Tariff.builder()
                    .code("T")
                    .name(new Bilingual("T", "T"))
                    .addVersions(VERSION)
                    .build()))
            .orElseThrow());

    private final MeteredCustomer customer;

    MeteredDossier(MeteredCustomer customer) {
        this.customer = customer;
    }

    Outcome<BillingInput> resolve() {
        BillingPolicy policy = BillingPolicy.builder()
                .name("random")
                .bandTotal(customer.bandTotal)
                .lossPlacement(customer.placement)
                .lossTableLookup(LossTableLookup.LINEAR)
                .readEnergyRounding(customer.wholeReadings ? Optional.of(Rounding.WHOLE) : Optional.empty())
                .basicCharge(
                        BasicChargePolicy.builder().dayShare(customer.dayShare).build())
                .build();
        return BillingInputResolver.resolve(dossier(), tables(), CATALOG, customer.month, policy, StatedFacts.none());
    }

    private Dossier dossier() {
        Dossier.Builder dossier = Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder().no("C1").build())
                .addTransformers(transformer());
        for (Point point : customer.points) {
            dossier.addMeteringPoints(point(point)).addPriceAgreements(agreement(point.no()));
            for (int i = 0; i < point.meters().size(); i++) {
                add(point, i, dossier);
            }
        }
        for (Agreed agreed : customer.agreed) {
            dossier.addMeteringPoints(point(agreed)).addPriceAgreements(agreement(agreed.no()));
        }
        return dossier.build();
    }

    /** Sealed on the day after the last on which it was energised. */
    private PowerTransformer transformer() {
        PowerTransformer.Builder unit = PowerTransformer.builder()
                .no("T1")
                .runStatus(RunStatus.RUNNING)
                .ratedCapacity(ApparentPower.ofKva(customer.loss("S")))
                .lossAlgorithm(customer.algorithm)
                .lossTableNo("L1")
                .noLoadLoss(Power.ofKw(customer.loss("P0")))
                .loadLoss(Power.ofKw(customer.loss("Pk")))
                .noLoadReactiveLoss(ReactivePower.ofKvar(customer.loss("Q0")))
                .loadReactiveLoss(ReactivePower.ofKvar(customer.loss("Qk")))
                .correctionFactor(Ratio.of(customer.loss("K")));
        if (customer.days < customer.month.days()) {
            LocalDate sealed = customer.month.firstDay().plusDays(customer.days);
            unit.addChanges(TwoPart.suspended(sealed.toString()));
        }
        return unit.build();
    }

    private ReferenceTables tables() {
        TransformerLossTable.Builder table =
                TransformerLossTable.builder().no("L1").source("invented");
        if (customer.byRate) {
            table.rate(new TransformerLossRate(
                    Energy.ofKwh(customer.loss("iron")),
                    ReactiveEnergy.ofKvarh(customer.loss("reactiveIron")),
                    Percentage.ofPercent(customer.loss("copper")),
                    Ratio.of(customer.loss("factor"))));
        } else {
            table.addRows(
                    row(Energy.ZERO, "low", "reactiveLow"),
                    row(Energy.ofKwh(NaiveSettlement.HIGHEST), "high", "reactiveHigh"));
        }
        return ReferenceTables.builder().addLossTables(table.build()).build();
    }

    private TransformerLossRow row(Energy energy, String active, String reactive) {
        return new TransformerLossRow(
                energy, Energy.ofKwh(customer.loss(active)), ReactiveEnergy.ofKvarh(customer.loss(reactive)));
    }

    private MeteringPoint point(Point point) {
        MeteringPoint.Builder archived = MeteringPoint.builder()
                .no(point.no())
                .nature(MeteringPointNature.SETTLEMENT)
                .quantityMethod(QuantityMethod.ACTUAL)
                .meteringMode(MeteringMode.HV_SUPPLY_LV_METERING)
                .lossBilled(YesNo.YES)
                .transformerNo("T1")
                .lossSharing(customer.sharing)
                .capacity(ApparentPower.ofKva(point.capacity()))
                .priceAgreementNo("A" + point.no());
        point.parent().ifPresent(parent -> archived.parentNo(parent).deductedFromParent(YesNo.YES));
        point.lineShare()
                .ifPresent(share ->
                        archived.lineLossMethod(LineLossMethod.FIXED_RATIO).lineLossRatio(Percentage.ofPercent(share)));
        point.lineEnergy()
                .ifPresent(energy ->
                        archived.lineLossMethod(LineLossMethod.FIXED_QUANTITY).lineLossEnergy(Energy.ofKwh(energy)));
        return archived.build();
    }

    private static MeteringPoint point(Agreed agreed) {
        MeteringPoint.Builder archived = MeteringPoint.builder()
                .no(agreed.no())
                .nature(MeteringPointNature.SETTLEMENT)
                .quantityMethod(agreed.method())
                .meteringMode(MeteringMode.HV_SUPPLY_LV_METERING)
                .parentNo("P1")
                .deductedFromParent(YesNo.YES)
                .priceAgreementNo("A" + agreed.no());
        return agreed.method() == QuantityMethod.FIXED_RATIO
                ? archived.fixedRatio(Ratio.of(agreed.value())).build()
                : archived.fixedQuantity(Energy.ofKwh(agreed.value())).build();
    }

    private static PriceAgreement agreement(String point) {
        boolean assessed = point.equals("P1");
        return PriceAgreement.builder()
                .no("A" + point)
                .priceCode("T")
                .touExecuted(YesNo.YES)
                .powerFactorStandard(assessed ? PowerFactorStandard.P090 : PowerFactorStandard.NONE)
                .powerFactorParticipation(
                        assessed ? PowerFactorParticipation.ENERGY_AND_CHARGE : PowerFactorParticipation.NONE)
                .build();
    }

    private void add(Point point, int index, Dossier.Builder dossier) {
        boolean changed = point.meters().size() > 1;
        MeterSpec spec = point.meters().get(index);
        LocalDate from = index == 0 ? customer.month.from() : customer.changeDay;
        LocalDate to = changed && index == 0 ? customer.changeDay : customer.month.to();
        Meter meter = MeteredCustomer.meterOf(spec);
        MeterInstallation.Builder installation = MeterInstallation.builder()
                .no("I" + spec.no())
                .meteringPointNo(point.no())
                .meterNo(spec.no())
                .compositeMultiplier(Multiplier.of(spec.multiplier()));
        if (index > 0) {
            installation.installedOn(from);
        }
        if (changed && index == 0) {
            installation.removedOn(to);
        }
        List<ReadingSet> sets = new ArrayList<>();
        spec.registers().forEach((kind, register) -> sets.add(set(spec.no(), kind, register, from, to)));
        dossier.addMeters(meter).addMeterInstallations(installation.build()).addAllReadingSets(sets);
    }

    private static ReadingSet set(String meter, RegisterKind kind, Register register, LocalDate from, LocalDate to) {
        Reading.Builder current = Reading.builder()
                .at(ReadingTime.endOf(to))
                .value(RegisterValue.of(register.current()))
                .kind(ReadingKind.ACTUAL);
        if (register.rolledOver()) {
            current.rolledOver(YesNo.YES);
        }
        return ReadingSet.builder()
                .meterNo(meter)
                .register(kind)
                .addReadings(
                        Reading.builder()
                                .at(ReadingTime.endOf(from))
                                .value(RegisterValue.of(register.previous()))
                                .kind(ReadingKind.ACTUAL)
                                .build(),
                        current.build())
                .build();
    }
}
