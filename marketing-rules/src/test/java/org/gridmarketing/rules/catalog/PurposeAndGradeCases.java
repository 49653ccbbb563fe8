package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.Bench.CUSTOMER;
import static org.gridmarketing.rules.catalog.Bench.PLAIN;
import static org.gridmarketing.rules.catalog.Bench.POINT;
import static org.gridmarketing.rules.catalog.Bench.with;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.point.MeteringPoint;

/** What the rules must say that compare the use of a point with the category of its customer and the class of its device. */
final class PurposeAndGradeCases {
    private static final String NOT_MET = "not applicable CONDITION_NOT_MET";

    private PurposeAndGradeCases() {}

    static List<RuleCase> all() {
        return Stream.of(categories(), grades()).flatMap(List::stream).toList();
    }

    private static List<RuleCase> categories() {
        Dossier assessment = with(CUSTOMER, Customer::withElectricityUse, ElectricityUse.ASSESSMENT);
        Dossier gateway = with(CUSTOMER, Customer::withElectricityUse, ElectricityUse.GATEWAY);
        Dossier noRetail =
                with(assessment, POINT, MeteringPoint::withPurpose, MeteringPointPurpose.STATION_AREA_ASSESSMENT);
        Dossier unclear = with(CUSTOMER, Customer::withElectricityUse, garbled());
        return List.of(
                says("D1-1.3.2", "ordinary", PLAIN, "passed"),
                says("D1-1.3.2", "assessment", assessment, "violated"),
                says("D1-1.3.2", "gateway", gateway, "violated"),
                says("D1-1.3.2", "no retail point", noRetail, NOT_MET),
                says("D1-1.3.2", "category garbled", unclear, "undecided electricityUse"),
                says("X7-1.76", "assessment", assessment, "passed"),
                says("X7-1.76", "gateway", gateway, "violated"),
                says("X7-1.76", "no retail point", noRetail, NOT_MET),
                says("X7-1.76", "category garbled", unclear, "undecided electricityUse"));
    }

    static Dossier graded(MeteringPointPurpose purpose, VoltageLevel voltage, MeteringDeviceClass grade) {
        Dossier dossier = with(POINT, MeteringPoint::withPurpose, purpose);
        return with(
                with(dossier, POINT, MeteringPoint::withVoltage, voltage),
                POINT,
                MeteringPoint::withDeviceClass,
                grade);
    }

    private static Dossier assessed(VoltageLevel voltage, MeteringDeviceClass grade) {
        return with(
                graded(MeteringPointPurpose.LINE_ASSESSMENT, voltage, grade),
                POINT,
                MeteringPoint::withNature,
                MeteringPointNature.ASSESSMENT);
    }

    /** On the as-of date of the bench the edition of 2016 is in force. */
    private static List<RuleCase> grades() {
        MeteringPointPurpose province = MeteringPointPurpose.PROVINCE_GATEWAY;
        MeteringPointPurpose between = MeteringPointPurpose.INTER_PROVINCE_GATEWAY;
        Dossier unclear = with(
                graded(between, VoltageLevel.AC_220KV, MeteringDeviceClass.I),
                POINT,
                MeteringPoint::withDeviceClass,
                garbled());
        return List.of(
                says("D1-1.4.1", "220 kV, I", graded(between, VoltageLevel.AC_220KV, MeteringDeviceClass.I), "passed"),
                says(
                        "D1-1.4.1",
                        "220 kV, II",
                        graded(between, VoltageLevel.AC_220KV, MeteringDeviceClass.II),
                        "violated"),
                says(
                        "D1-1.4.1",
                        "110 kV, II",
                        graded(between, VoltageLevel.AC_110KV, MeteringDeviceClass.II),
                        "passed"),
                says(
                        "D1-1.4.1",
                        "110 kV, III",
                        graded(between, VoltageLevel.AC_110KV, MeteringDeviceClass.III),
                        "violated"),
                says("D1-1.4.1", "retail", PLAIN, NOT_MET),
                says("D1-1.4.1", "class garbled", unclear, "undecided deviceClass"),
                says("D1-1.4.2", "220 kV, I", graded(province, VoltageLevel.AC_220KV, MeteringDeviceClass.I), "passed"),
                says(
                        "D1-1.4.2",
                        "220 kV, III",
                        graded(province, VoltageLevel.AC_220KV, MeteringDeviceClass.III),
                        "violated"),
                says(
                        "D1-1.4.2",
                        "35 kV, III",
                        graded(province, VoltageLevel.AC_35KV, MeteringDeviceClass.III),
                        "passed"),
                says("D1-1.4.2", "retail", PLAIN, NOT_MET),
                says(
                        "D1-1.4.2",
                        "purpose garbled",
                        with(POINT, MeteringPoint::withPurpose, garbled()),
                        "undecided purpose"),
                says("D1-1.4.3", "500 kV, I", assessed(VoltageLevel.AC_500KV, MeteringDeviceClass.I), "passed"),
                says("D1-1.4.3", "220 kV, II", assessed(VoltageLevel.AC_220KV, MeteringDeviceClass.II), "passed"),
                says("D1-1.4.3", "10 kV, II", assessed(VoltageLevel.AC_10KV, MeteringDeviceClass.II), "violated"),
                says("D1-1.4.3", "380 V, IV", assessed(VoltageLevel.AC_380V, MeteringDeviceClass.IV), "passed"),
                says("D1-1.4.3", "220 V, V", assessed(VoltageLevel.AC_220V, MeteringDeviceClass.V), "passed"),
                says("D1-1.4.3", "settlement", PLAIN, NOT_MET),
                says(
                        "D1-1.4.3",
                        "nature garbled",
                        with(POINT, MeteringPoint::withNature, garbled()),
                        "undecided nature"));
    }
}
