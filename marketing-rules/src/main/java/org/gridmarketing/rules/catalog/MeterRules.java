package org.gridmarketing.rules.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.code.TemporarySupply;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.BillPart;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.DateNotBefore;
import org.gridmarketing.rules.kind.Digits;
import org.gridmarketing.rules.kind.ExistsIf;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.Lookup;
import org.gridmarketing.rules.kind.NotNull;
import org.gridmarketing.rules.kind.NotNullForeignKey;
import org.gridmarketing.rules.kind.Parts;
import org.gridmarketing.rules.kind.RegisterReading;
import org.gridmarketing.rules.kind.Subjects;

/** Checks of meters, their installation, multiplier and readings (电能表、倍率与示数). */
final class MeterRules {
    private static final Attribute<Meter, String> SERIAL_NO = Attribute.of("serialNo", Meter::serialNo);
    private static final Attribute<Meter, String> BARCODE = Attribute.of("barcode", Meter::barcode);
    private static final Attribute<Meter, LocalDate> VERIFIED_ON =
            Attribute.of("lastVerifiedOn", Meter::lastVerifiedOn);
    private static final Attribute<MeterInstallation, LocalDate> INSTALLED_ON =
            Attribute.of("installedOn", MeterInstallation::installedOn);
    private static final Attribute<MeterInstallation, LocalDate> DUE_ON =
            Attribute.of("rotationDueOn", MeterInstallation::rotationDueOn);
    private static final Attribute<MeterInstallation, String> METER =
            Attribute.of("meterNo", MeterInstallation::meterNo);
    private static final Attribute<Customer, LocalDate> TEMPORARY_UNTIL =
            Attribute.of("temporaryUntil", Customer::temporaryUntil);

    private static final Optional<RuleOutcome> NOT_INSTALLED =
            Optional.of(RuleOutcome.notApplicable(Inapplicability.NOT_IN_SERVICE));

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
                due(),
                Row.printed("X7-1.26")
                        .read("未填电能表标识也属问题", "an installation that names no meter is a violation too")
                        .refusedAs(BillingIssues.DANGLING)
                        .on(
                                Subjects.METER_INSTALLATIONS,
                                Gates.INSTALLATION_IN_SERVICE,
                                new NotNullForeignKey<>(METER, "Meter", MeterRules::meter)),
                registersThere(),
                Row.printed("X7-1.60")
                        .read(
                                "日期为空不报；年限见参数；恰满 20 年的视为正常",
                                "an absent date is not a fault here; the years are those of the profile; exactly 20 years are in"
                                        + " order")
                        .on(
                                Subjects.METERS,
                                Gates.METER_IN_SERVICE,
                                new DateNotBefore<>(
                                        VERIFIED_ON,
                                        context -> context.asOf()
                                                .minusYears(context.profile()
                                                        .thresholds()
                                                        .yearsSinceVerification()))),
                Row.printed("X7-5.19").on(Subjects.METERS, Gates.METER_IN_SERVICE, new NotNull<>(BARCODE)),
                Row.printed("X7-6.01")
                        .read(
                                "读作安装日期早于当前日期 20 年以上的报出；日期为空由 1.1 报出；年限见参数",
                                "installed more than 20 years before the as-of date is reported; an absent date is reported by"
                                        + " 1.1; the years are those of the profile")
                        .on(
                                Subjects.METER_INSTALLATIONS,
                                Gates.INSTALLATION_IN_SERVICE,
                                new DateNotBefore<>(
                                        INSTALLED_ON,
                                        context -> context.asOf()
                                                .minusYears(context.profile()
                                                        .thresholds()
                                                        .yearsSinceInstallation()))),
                digits(),
                readingBackward(),
                multiplier());
    }

    private static Rule due() {
        Row row = Row.printed("X7-1.15")
                .read(
                        "按字面取客户表所定义的临时用电到期日期；建议口径因业务分工为计量管理，同时核对运行电能表的轮换到期日期",
                        "by the letter the end of temporary supply, as the account table defines the word; as advised also the"
                                + " rotation due date of the running meter, since metering owns the check");
        Parts.Part<Customer> temporary = new Parts.Part<>(
                Subjects.CUSTOMER,
                Gates.NOT_CANCELLED.and(Gate.when(CustomerFields.TEMPORARY, TemporarySupply::isTemporary)),
                new NotNull<>(TEMPORARY_UNTIL));
        Parts.Part<MeterInstallation> rotation =
                new Parts.Part<>(Subjects.METER_INSTALLATIONS, Gates.INSTALLATION_IN_SERVICE, new NotNull<>(DUE_ON));
        return row.either(each -> each.onEach(rotation, temporary), each -> each.onEach(temporary));
    }

    private static Rule registersThere() {
        return Row.printed("X7-1.27")
                .read(
                        "流水标识指运行电能表而非资产；按字面须有该运行电能表的示数类型，建议口径也认可电能表档案和示数中的示数类型",
                        "the serial is that of the installation, not of the asset; by the letter the installation must have"
                                + " registers; as advised those of the meter's file and of its readings count too")
                .advised(
                        Subjects.METER_INSTALLATIONS,
                        Gates.INSTALLATION_IN_SERVICE,
                        ExistsIf.one("MeterRegister", MeterRules::registers, Gate.always()))
                .literally(
                        Subjects.METER_INSTALLATIONS,
                        Gates.INSTALLATION_IN_SERVICE,
                        ExistsIf.one("MeterRegister", (each, view) -> each.registers(), Gate.always()));
    }

    private static List<Object> registers(MeterInstallation installation, DossierView view) {
        List<Object> found = new ArrayList<>(installation.registers());
        view.meters(installation.meterNo()).forEach(meter -> found.addAll(MeterRegisters.of(meter, view)));
        found.addAll(view.readingSets(installation.meterNo()));
        return found;
    }

    private static Lookup.Target meter(MeterInstallation each, String no, DossierView view, RuleContext context) {
        return view.meters(Recorded.of(no)).isEmpty() ? Lookup.Target.NOTHING : Lookup.Target.FOUND;
    }

    private static Rule digits() {
        return Row.printed("X7-6.06")
                .read(
                        "条目写的是问题，规则取其反面；已拆电能表的示数同样核对，位数优先取示数类型的，需量示数只按其自身位数核对",
                        "the title states the fault, the rule is its negation; readings of removed meters count too; digits of the"
                                + " register come before those of the meter, and demand registers go by their own alone")
                .refusedAs(MeteringIssues.READING_BEYOND_DIGITS)
                .on(Subjects.READINGS, installedMeter(), new Digits());
    }

    private static Rule readingBackward() {
        RuleDescriptor descriptor = own("READING.BACKWARD", new ReadingBackward().argumentNames())
                .addAllVariants(new ReadingBackward().variants())
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

    private static Rule multiplier() {
        RuleDescriptor descriptor = own("MULTIPLIER.CT_VT", new CompositeMultiplierAgrees().argumentNames())
                .addAllVariants(new CompositeMultiplierAgrees().variants())
                .reading(new Bilingual(
                        "铭牌写明示数已计入的变比先除去",
                        "ratios that the nameplate says the register counts in already are divided out"))
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
        RuleId id = new RuleId("GM-" + item);
        builder.id(id)
                .item(item)
                .addAllInputs(RuleInputs.of(id))
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
    private static Gate<RegisterReading> installedMeter() {
        return (reading, view, context) ->
                isInstalled(reading.set().meterNo(), view) ? Optional.empty() : NOT_INSTALLED;
    }

    private static boolean isInstalled(Recorded<String> meterNo, DossierView view) {
        return meterNo instanceof Recorded.Present<String> no
                && !DossierView.referring(view.dossier().meterInstallations(), MeterInstallation::meterNo, no.value())
                        .isEmpty();
    }
}
