package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.Bench.CUSTOMER;
import static org.gridmarketing.rules.catalog.Bench.INSTALLATION;
import static org.gridmarketing.rules.catalog.Bench.METER;
import static org.gridmarketing.rules.catalog.Bench.PLAIN;
import static org.gridmarketing.rules.catalog.Bench.required;
import static org.gridmarketing.rules.catalog.Bench.with;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.literally;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.MeterRegister;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TemporarySupply;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MountedRegister;

/** What the rules must say of the files of meters: numbers, dates, registers and age. */
final class MeterFileCases {
    private static final String OFF = "NOT_IN_SERVICE";
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    private MeterFileCases() {}

    static List<RuleCase> all() {
        return Stream.of(meters(), due(), registers(), ages())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> meters() {
        Dossier dangling = with(INSTALLATION, MeterInstallation::withMeterNo, "M9");
        return Stream.of(
                        required(
                                "X7-5.19",
                                METER,
                                Meter::withBarcode,
                                "0001",
                                Bench::meterRemoved,
                                OFF,
                                Bench::meterUnclear,
                                "status"),
                        required(
                                "X7-1.26",
                                INSTALLATION,
                                MeterInstallation::withMeterNo,
                                "M1",
                                Bench::meterRemoved,
                                OFF,
                                Bench::meterUnclear,
                                "status"),
                        List.of(says("X7-1.26", "dangling", dangling, "violated DANGLING")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> due() {
        String id = "X7-1.15";
        Dossier due = with(INSTALLATION, MeterInstallation::withRotationDueOn, LocalDate.of(2030, 1, 1));
        Dossier temporary = with(due, CUSTOMER, Customer::withTemporarySupply, TemporarySupply.METERED);
        Dossier until = with(temporary, CUSTOMER, Customer::withTemporaryUntil, LocalDate.of(2026, 12, 31));
        String spared = "not applicable INPUT_ABSENT";
        return List.of(
                says(id, "due", due, "passed", spared),
                says(id, "not due", PLAIN, "violated ABSENT", spared),
                says(id, "temporary without an end", temporary, "passed", "violated ABSENT"),
                says(id, "temporary with an end", until, "passed", "passed"),
                says(id, "removed", Bench.meterRemoved(PLAIN), "not applicable NOT_IN_SERVICE", spared),
                says(id, "state garbled", Bench.meterUnclear(PLAIN), "undecided status", spared),
                literally(id, "meter not due", PLAIN, spared),
                literally(id, "temporary without an end", temporary, "violated ABSENT"));
    }

    private static List<RuleCase> registers() {
        String id = "X7-1.27";
        MeterRegister.Builder register = MeterRegister.builder();
        Dossier ofMeter = METER.change(
                PLAIN,
                meter -> meter.withRegisters(
                        register.register(RegisterKind.ACTIVE_TOTAL).build()));
        MountedRegister.Builder mounted = MountedRegister.builder();
        Dossier ofInstallation = INSTALLATION.change(
                PLAIN,
                each -> each.withRegisters(
                        mounted.register(RegisterKind.ACTIVE_TOTAL).build()));
        return List.of(
                says(id, "none", PLAIN, "violated NOTHING"),
                says(id, "of the meter", ofMeter, "passed"),
                literally(id, "of the meter", ofMeter, "violated NOTHING"),
                says(id, "of the installation", ofInstallation, "passed"),
                literally(id, "of the installation", ofInstallation, "passed"),
                says(id, "removed", Bench.meterRemoved(PLAIN), "not applicable NOT_IN_SERVICE"),
                says(id, "state garbled", Bench.meterUnclear(PLAIN), "undecided status"));
    }

    private static List<RuleCase> ages() {
        LocalDate edge = AS_OF.minusYears(20);
        Dossier verified = with(METER, Meter::withLastVerifiedOn, edge);
        Dossier installed = with(INSTALLATION, MeterInstallation::withInstalledOn, edge);
        return List.of(
                says("X7-1.60", "20 years", verified, "passed"),
                says("X7-1.60", "longer", with(METER, Meter::withLastVerifiedOn, edge.minusDays(1)), "violated"),
                says("X7-1.60", "absent", PLAIN, "not applicable INPUT_ABSENT"),
                says(
                        "X7-1.60",
                        "garbled",
                        with(METER, Meter::withLastVerifiedOn, garbled()),
                        "undecided lastVerifiedOn"),
                says("X7-6.01", "20 years", installed, "passed"),
                says(
                        "X7-6.01",
                        "longer",
                        with(INSTALLATION, MeterInstallation::withInstalledOn, edge.minusDays(1)),
                        "violated"),
                says("X7-6.01", "absent", PLAIN, "not applicable INPUT_ABSENT"),
                says(
                        "X7-6.01",
                        "garbled",
                        with(INSTALLATION, MeterInstallation::withInstalledOn, garbled()),
                        "undecided installedOn"));
    }
}
