package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.Bench.CUSTOMER;
import static org.gridmarketing.rules.catalog.Bench.PLAIN;
import static org.gridmarketing.rules.catalog.Bench.POINT;
import static org.gridmarketing.rules.catalog.Bench.coded;
import static org.gridmarketing.rules.catalog.Bench.required;
import static org.gridmarketing.rules.catalog.Bench.with;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.literally;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gridmarketing.model.code.LossSharing;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointClass;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.MeteringSide;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;

/** What the rules of a point's file must say. */
final class PointFileCases {
    private static final String NOT_MET = "not applicable CONDITION_NOT_MET";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 31);

    private PointFileCases() {}

    static List<RuleCase> all() {
        return Stream.of(file(), conditions(), dates()).flatMap(List::stream).toList();
    }

    private static <V> List<RuleCase> text(
            String id, BiFunction<MeteringPoint, Recorded<V>, MeteringPoint> attribute, V good) {
        return required(id, POINT, attribute, good, Bench::withdrawn, "POINT_WITHDRAWN", Bench::pointUnclear, "status");
    }

    private static <V> List<RuleCase> code(
            String id, BiFunction<MeteringPoint, Recorded<V>, MeteringPoint> attribute, V good) {
        return coded(id, POINT, attribute, good, Bench::withdrawn, "POINT_WITHDRAWN", Bench::pointUnclear, "status");
    }

    private static List<RuleCase> file() {
        return Stream.of(
                        code("X7-1.4", MeteringPoint::withLossSharing, LossSharing.NOT_SHARED),
                        code("X7-1.5", MeteringPoint::withLossBilled, YesNo.NO),
                        text("X7-1.12", MeteringPoint::withReadingSequence, 7),
                        code("X7-1.25", MeteringPoint::withQuantityMethod, QuantityMethod.ACTUAL),
                        code("X7-1.30", MeteringPoint::withVoltage, VoltageLevel.AC_10KV),
                        text("X7-1.43", MeteringPoint::withAddress, "示例路1号"),
                        code("X7-1.44", MeteringPoint::withPointClass, MeteringPointClass.CUSTOMER),
                        text("X7-1.45", MeteringPoint::withName, "进线"),
                        text("X7-1.46", MeteringPoint::withCapacity, ApparentPower.ofKva(630)),
                        code("X7-1.47", MeteringPoint::withSide, MeteringSide.HIGH_VOLTAGE_SIDE),
                        code("X7-1.48", MeteringPoint::withNature, MeteringPointNature.SETTLEMENT),
                        code("X7-1.51", MeteringPoint::withMeteringMode, MeteringMode.HV_SUPPLY_HV_METERING),
                        code("X7-1.83", MeteringPoint::withPurpose, MeteringPointPurpose.RETAIL_SETTLEMENT))
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> conditions() {
        Dossier low = with(CUSTOMER, Customer::withVoltage, VoltageLevel.AC_380V);
        Dossier assessment = with(POINT, MeteringPoint::withNature, MeteringPointNature.ASSESSMENT);
        Dossier unmethodical =
                with(assessment, POINT, MeteringPoint::withQuantityMethod, Recorded.<QuantityMethod>absent());
        Dossier ratio = with(POINT, MeteringPoint::withQuantityMethod, QuantityMethod.FIXED_RATIO);
        Dossier remote = with(CUSTOMER, Customer::withSegmentNo, "REMOTE");
        return List.of(
                says("X7-1.4", "LV customer", low, NOT_MET),
                literally("X7-1.4", "LV customer", low, "violated ABSENT"),
                says("X7-1.5", "LV customer", low, NOT_MET),
                literally("X7-1.5", "LV customer", low, "violated ABSENT"),
                says("X7-1.12", "fixed ratio", ratio, NOT_MET),
                says("X7-1.12", "read remotely", remote, NOT_MET),
                literally("X7-1.12", "read remotely", remote, "violated ABSENT"),
                says("X7-1.25", "assessment", unmethodical, NOT_MET),
                literally("X7-1.25", "assessment", unmethodical, "violated ABSENT"),
                says("X7-1.46", "assessment", assessment, NOT_MET),
                literally("X7-1.46", "assessment", assessment, "violated ABSENT"),
                says("X7-1.33", "read", PLAIN, NOT_MET),
                literally("X7-1.33", "read", PLAIN, "violated ABSENT"),
                says("X7-1.33", "fixed ratio, absent", ratio, "violated ABSENT"),
                says("X7-1.33", "there", with(ratio, POINT, MeteringPoint::withDeductedFromParent, YesNo.NO), "passed"),
                says(
                        "X7-1.33",
                        "method garbled",
                        with(POINT, MeteringPoint::withQuantityMethod, garbled()),
                        "undecided quantityMethod"));
    }

    private static Dossier commissioned(LocalDate day) {
        return with(POINT, MeteringPoint::withCommissionedOn, day);
    }

    private static Dossier planned(LocalDate day) {
        return with(commissioned(day), POINT, MeteringPoint::withStatus, MeteringPointStatus.ESTABLISHED);
    }

    private static List<RuleCase> dates() {
        LocalDate nextMonth = LAST_DAY.plusDays(1);
        Dossier unclear = with(POINT, MeteringPoint::withCommissionedOn, garbled());
        Dossier migrated = commissioned(LocalDate.of(1999, 12, 31));
        return Stream.of(
                        text("X7-1.61", MeteringPoint::withAppliedOn, LAST_DAY),
                        List.of(
                                says(
                                        "X7-1.61",
                                        "1900",
                                        with(POINT, MeteringPoint::withAppliedOn, LocalDate.of(1900, 1, 1)),
                                        "violated PLACEHOLDER"),
                                says(
                                        "X7-1.61",
                                        "tomorrow",
                                        with(POINT, MeteringPoint::withAppliedOn, nextMonth),
                                        "violated FUTURE"),
                                says("X7-1.61", "commissioned before the migration", migrated, NOT_MET),
                                literally("X7-1.61", "commissioned before the migration", migrated, "violated ABSENT"),
                                says("X7-1.70", "today", commissioned(LAST_DAY), "passed"),
                                says("X7-1.70", "tomorrow", commissioned(nextMonth), "violated FUTURE"),
                                says("X7-1.70", "1900", commissioned(LocalDate.of(1900, 1, 1)), "violated PLACEHOLDER"),
                                says("X7-1.70", "planned", planned(nextMonth), NOT_MET),
                                literally("X7-1.70", "planned", planned(nextMonth), "violated FUTURE"),
                                says("X7-1.70", "absent", PLAIN, "not applicable INPUT_ABSENT"),
                                says("X7-1.70", "garbled", unclear, "undecided commissionedOn"),
                                says("D1-1.4.4", "in the report month", commissioned(LAST_DAY), "passed"),
                                says("D1-1.4.4", "in the next", commissioned(nextMonth), "violated"),
                                says("D1-1.4.4", "planned", planned(nextMonth), NOT_MET),
                                literally("D1-1.4.4", "planned", planned(nextMonth), "violated"),
                                says("D1-1.4.4", "absent", PLAIN, "not applicable INPUT_ABSENT"),
                                says("D1-1.4.4", "garbled", unclear, "undecided commissionedOn")))
                .flatMap(List::stream)
                .toList();
    }
}
