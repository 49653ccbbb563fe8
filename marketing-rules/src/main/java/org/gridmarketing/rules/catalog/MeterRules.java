package org.gridmarketing.rules.catalog;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.BillPart;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.Digits;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.NotNull;
import org.gridmarketing.rules.kind.RegisterReading;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of meters, their installation, multiplier and readings (电能表、倍率与示数). */
final class MeterRules {
    private static final Attribute<Meter, String> SERIAL_NO = Attribute.of("serialNo", Meter::serialNo);
    private static final Attribute<MeterInstallation, LocalDate> INSTALLED_ON =
            Attribute.of("installedOn", MeterInstallation::installedOn);

    private MeterRules() {}

    static List<Rule> all() {
        return List.of(
                Row.printed("X7-1.1")
                        .on(Subjects.METER_INSTALLATIONS, Gates.INSTALLATION_IN_SERVICE, new NotNull<>(INSTALLED_ON)),
                Row.printed("X7-1.13")
                        .read(
                                "条目未写设备；互感器另有条目，故指电能表",
                                "the title names no device; instrument transformers have a check of their own, so the meter"
                                        + " is meant")
                        .on(Subjects.METERS, Gates.METER_IN_SERVICE, new NotNull<>(SERIAL_NO)),
                Row.printed("X7-6.06")
                        .read(
                                "条目写的是问题，规则取其反面；已拆电能表的示数同样核对，需量示数位数未归档，不核对",
                                "the title states the fault, the rule is its negation; readings of removed meters count too;"
                                        + " demand registers are spared, as their digits are not archived")
                        .refusedAs(MeteringIssues.READING_BEYOND_DIGITS)
                        .on(Subjects.READINGS, energyOfInstalledMeter(), new Digits()),
                readingBackward(),
                multiplier());
    }

    private static DossierRule<RegisterReading> readingBackward() {
        RuleDescriptor descriptor = own("READING.BACKWARD", new ReadingBackward().argumentNames())
                .title(new Bilingual(
                        "示数不应小于上次示数（未标记翻转）", "A reading must not be below the one before unless marked as rolled over"))
                .addOwners(BusinessOwner.READING_AND_BILLING)
                .centre(Centre.BILLING_CENTRE)
                .kind(new ReadingBackward().name())
                .messageKey(new ReadingBackward().messageKey())
                .addBillParts(BillPart.ENERGY_CHARGE)
                .refusedAs(MeteringIssues.READING_BACKWARD)
                .build();
        return new KindRule<>(descriptor, Subjects.READINGS, energyRegister(), new ReadingBackward());
    }

    private static DossierRule<MeterInstallation> multiplier() {
        RuleDescriptor descriptor = own("MULTIPLIER.CT_VT", new CompositeMultiplierAgrees().argumentNames())
                .title(new Bilingual(
                        "综合倍率应等于电流变比×电压变比×电能表自身倍率",
                        "The composite multiplier must equal CT ratio × VT ratio × the meter's own multiplier"))
                .addOwners(BusinessOwner.METERING)
                .centre(Centre.METERING_CENTRE)
                .kind(new CompositeMultiplierAgrees().name())
                .messageKey(new CompositeMultiplierAgrees().messageKey())
                .addBillParts(BillPart.MULTIPLIER, BillPart.ENERGY_CHARGE)
                .build();
        return new KindRule<>(
                descriptor,
                Subjects.METER_INSTALLATIONS,
                Gates.INSTALLATION_IN_SERVICE,
                new CompositeMultiplierAgrees());
    }

    private static RuleDescriptor.Builder own(String item, List<String> argumentNames) {
        RuleDescriptor.Builder builder = RuleDescriptor.builder();
        builder.id(new RuleId("GM-" + item))
                .item(item)
                .severity(Severity.BLOCKER)
                .addAllArgumentNames(argumentNames);
        return builder;
    }

    private static Gate<RegisterReading> energyRegister() {
        return Gate.unless(
                Attribute.of("register", reading -> reading.set().register()),
                register -> register.isDemand(),
                Inapplicability.CONDITION_NOT_MET);
    }

    /** Any installation will do: the last reading of a meter that was removed is billed too. */
    private static Gate<RegisterReading> energyOfInstalledMeter() {
        Gate<RegisterReading> installed = Gate.whereAny(
                (reading, view) -> view.dossier().meterInstallations().stream()
                        .filter(installation -> reading.set().meterNo().isPresent()
                                && installation.meterNo().equals(reading.set().meterNo()))
                        .toList(),
                Gate.always(),
                Inapplicability.NOT_IN_SERVICE);
        return energyRegister().and(installed);
    }
}
