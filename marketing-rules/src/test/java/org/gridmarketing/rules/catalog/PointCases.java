package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.RuleCase.dossierOf;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Ratio;

/** What the rules of metering points and their prices must say. */
final class PointCases {
    private PointCases() {}

    static List<RuleCase> all() {
        return Stream.of(wiring(), voltage(), meters(), parents(), ratios(), prices())
                .flatMap(List::stream)
                .toList();
    }

    private static MeteringPoint.Builder point() {
        MeteringPoint.Builder builder = MeteringPoint.builder();
        builder.no("P1");
        return builder;
    }

    private static Dossier with(MeteringPoint.Builder point, MeterInstallation... installations) {
        return dossierOf("C1")
                .addMeteringPoints(point.build())
                .addMeterInstallations(installations)
                .build();
    }

    private static MeteringPoint.Builder wired(MeteringMode mode, WiringMode wiring) {
        MeteringPoint.Builder builder = point();
        builder.meteringMode(mode).wiringMode(wiring);
        return builder;
    }

    private static List<RuleCase> wiring() {
        String id = "D1-1.4.7";
        MeteringMode high = MeteringMode.HV_SUPPLY_HV_METERING;
        return List.of(
                says(id, "three-phase", with(wired(high, WiringMode.THREE_PHASE_THREE_WIRE)), "passed"),
                says(id, "single-phase", with(wired(high, WiringMode.SINGLE_PHASE)), "violated"),
                says(
                        id,
                        "metered low",
                        with(wired(MeteringMode.HV_SUPPLY_LV_METERING, WiringMode.SINGLE_PHASE)),
                        "not applicable CONDITION_NOT_MET"),
                says(
                        id,
                        "withdrawn",
                        with(wired(high, WiringMode.SINGLE_PHASE).status(MeteringPointStatus.WITHDRAWN)),
                        "not applicable POINT_WITHDRAWN"),
                says(id, "no mode", with(point().wiringMode(WiringMode.SINGLE_PHASE)), "not applicable INPUT_ABSENT"),
                says(id, "no wiring", with(point().meteringMode(high)), "not applicable INPUT_ABSENT"),
                says(
                        id,
                        "wiring garbled",
                        with(point().meteringMode(high).wiringMode(garbled())),
                        "undecided wiringMode"),
                says(
                        id,
                        "mode garbled",
                        with(point().meteringMode(garbled()).wiringMode(WiringMode.SINGLE_PHASE)),
                        "undecided meteringMode"));
    }

    private static MeteringPoint.Builder at(VoltageLevel voltage, MeteringMode mode) {
        MeteringPoint.Builder builder = point();
        builder.voltage(voltage).meteringMode(mode);
        return builder;
    }

    private static List<RuleCase> voltage() {
        String id = "D1-1.4.9";
        MeteringMode high = MeteringMode.HV_SUPPLY_HV_METERING;
        return List.of(
                says(
                        id,
                        "220 V metered low",
                        with(at(VoltageLevel.AC_220V, MeteringMode.LV_SUPPLY_LV_METERING)),
                        "passed"),
                says(id, "220 V metered high", with(at(VoltageLevel.AC_220V, high)), "violated"),
                says(id, "380 V metered high", with(at(VoltageLevel.AC_380V, high)), "violated"),
                says(
                        id,
                        "220 kV metered high",
                        with(at(VoltageLevel.AC_220KV, high)),
                        "not applicable CONDITION_NOT_MET"),
                says(
                        id,
                        "mode garbled",
                        with(point().voltage(VoltageLevel.AC_220V).meteringMode(garbled())),
                        "undecided meteringMode"));
    }

    private static MeterInstallation meter(RunStatus status) {
        MeterInstallation.Builder builder = MeterInstallation.builder();
        return builder.no("I-" + status).meteringPointNo("P1").status(status).build();
    }

    private static MeteringPoint.Builder read(YesNo metered) {
        MeteringPoint.Builder builder = point();
        builder.quantityMethod(QuantityMethod.ACTUAL).metered(metered);
        return builder;
    }

    private static List<RuleCase> meters() {
        String id = "X7-1.22";
        MeterInstallation removed = MeterInstallation.builder()
                .no("I3")
                .meteringPointNo("P1")
                .status(RunStatus.RUNNING)
                .removedOn(LocalDate.of(2026, 1, 31))
                .build();
        MeterInstallation unclear = MeterInstallation.builder()
                .no("I4")
                .meteringPointNo("P1")
                .status(garbled())
                .build();
        MeterInstallation running = meter(RunStatus.RUNNING);
        return List.of(
                says(id, "running", with(read(YesNo.YES), meter(RunStatus.REMOVED), running), "passed"),
                says(id, "flag says no", with(read(YesNo.NO), running), "violated FLAG_SAYS_NO"),
                says(id, "removed", with(read(YesNo.YES), meter(RunStatus.REMOVED)), "violated NONE_THOUGH_FLAGGED"),
                says(id, "removed on the as-of date", with(read(YesNo.YES), removed), "violated NONE_THOUGH_FLAGGED"),
                says(id, "neither", with(read(YesNo.NO)), "violated NOTHING"),
                says(
                        id,
                        "flag absent",
                        with(point().quantityMethod(QuantityMethod.ACTUAL), running),
                        "not applicable INPUT_ABSENT"),
                says(
                        id,
                        "fixed quantity",
                        with(point().quantityMethod(QuantityMethod.FIXED_QUANTITY)),
                        "not applicable CONDITION_NOT_MET"),
                says(id, "meter's state garbled", with(read(YesNo.YES), unclear), "undecided status"));
    }

    private static MeteringPoint.Builder share(String no, String parent) {
        MeteringPoint.Builder builder = MeteringPoint.builder();
        builder.no(no).quantityMethod(QuantityMethod.FIXED_RATIO).parentNo(parent);
        return builder;
    }

    private static Dossier withParent(MeteringPoint.Builder share, MeteringPoint.Builder parent) {
        return dossierOf("C1").addMeteringPoints(share.build(), parent.build()).build();
    }

    private static List<RuleCase> parents() {
        String id = "X7-1.23";
        String spared = "not applicable INPUT_ABSENT";
        return List.of(
                says(id, "upper point", withParent(share("P2", "P1"), point()), "passed", spared),
                says(id, "none named", with(point().quantityMethod(QuantityMethod.FIXED_RATIO)), "violated ABSENT"),
                says(id, "dangling", with(share("P2", "P9")), "violated DANGLING"),
                says(id, "itself", with(share("P2", "P2")), "violated DANGLING"),
                says(
                        id,
                        "withdrawn",
                        withParent(share("P2", "P1"), point().status(MeteringPointStatus.WITHDRAWN)),
                        "violated OUT_OF_USE",
                        "not applicable POINT_WITHDRAWN"),
                says(
                        id,
                        "of another customer",
                        withParent(share("P2", "P1"), point().customerNo("C2")),
                        "violated OUT_OF_USE",
                        spared),
                says(id, "method garbled", with(point().quantityMethod(garbled())), "undecided quantityMethod"));
    }

    private static List<RuleCase> ratios() {
        String id = "X7-1.24";
        return List.of(
                says(id, "0", with(share("P2", "P1").fixedRatio(Ratio.of("0"))), "passed"),
                says(id, "0.999", with(share("P2", "P1").fixedRatio(Ratio.of("0.999"))), "passed"),
                says(
                        id,
                        "twenty nines",
                        with(share("P2", "P1").fixedRatio(Ratio.of("0.99999999999999999999"))),
                        "passed"),
                says(id, "1", with(share("P2", "P1").fixedRatio(Ratio.ONE)), "violated OUTSIDE"),
                says(id, "negative", with(share("P2", "P1").fixedRatio(Ratio.of("-0.01"))), "violated OUTSIDE"),
                says(id, "as per cent", with(share("P2", "P1").fixedRatio(Ratio.of("30"))), "violated OUTSIDE"),
                says(id, "absent", with(share("P2", "P1")), "violated ABSENT"),
                says(
                        id,
                        "read",
                        with(point().quantityMethod(QuantityMethod.ACTUAL)),
                        "not applicable CONDITION_NOT_MET"),
                says(id, "state garbled", with(share("P2", "P1").status(garbled())), "undecided status"));
    }

    private static Dossier priced(MeteringPoint.Builder point, PriceAgreement.Builder agreement) {
        return dossierOf("C1")
                .addMeteringPoints(point.priceAgreementNo("A1").build())
                .addPriceAgreements(agreement.no("A1").build())
                .build();
    }

    private static PriceAgreement.Builder price(String code) {
        PriceAgreement.Builder builder = PriceAgreement.builder();
        builder.priceCode(code);
        return builder;
    }

    private static List<RuleCase> prices() {
        String id = "X7-1.19";
        return List.of(
                says(id, "in force", priced(point(), price("NOW")), "passed"),
                says(id, "no longer in force", priced(point(), price("OLD")), "violated OUT_OF_USE"),
                says(id, "unknown", priced(point(), price("NONE")), "violated DANGLING"),
                says(id, "absent", priced(point(), PriceAgreement.builder()), "violated ABSENT"),
                says(id, "blank", priced(point(), price(" ")), "violated ABSENT"),
                says(
                        id,
                        "assessment",
                        priced(point().nature(MeteringPointNature.ASSESSMENT), price("NONE")),
                        "not applicable CONDITION_NOT_MET"),
                says(
                        id,
                        "withdrawn",
                        priced(point().status(MeteringPointStatus.WITHDRAWN), price("NONE")),
                        "not applicable CONDITION_NOT_MET"),
                says(
                        id,
                        "nature garbled",
                        priced(point().nature(garbled()), price("NONE")),
                        "undecided MeteringPoint.nature"));
    }
}
