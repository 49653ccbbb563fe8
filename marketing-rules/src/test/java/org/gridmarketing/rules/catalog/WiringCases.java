package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.Bench.AGREEMENT;
import static org.gridmarketing.rules.catalog.Bench.CUSTOMER;
import static org.gridmarketing.rules.catalog.Bench.METER;
import static org.gridmarketing.rules.catalog.Bench.PLAIN;
import static org.gridmarketing.rules.catalog.Bench.POINT;
import static org.gridmarketing.rules.catalog.Bench.with;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.literally;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.asset.AccuracyClass;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.MeterRegister;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.MeterKind;
import org.gridmarketing.model.code.MeterType;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;

/** What the rules must say of the wiring of points and meters, and of the accuracy of meters. */
final class WiringCases {
    private static final String NOT_MET = "not applicable CONDITION_NOT_MET";
    private static final String ABSENT = "not applicable INPUT_ABSENT";
    private static final MeteringMode HIGH = MeteringMode.HV_SUPPLY_HV_METERING;
    private static final Dossier SINGLE = with(METER, Meter::withWiringMode, WiringMode.SINGLE_PHASE);

    private WiringCases() {}

    static List<RuleCase> all() {
        return Stream.of(gateways(), highVoltage(), meterWiring(), metersAtPoints(), accuracy())
                .flatMap(List::stream)
                .toList();
    }

    private static Dossier wired(MeteringPointPurpose purpose, WiringMode wiring) {
        return with(with(POINT, MeteringPoint::withPurpose, purpose), POINT, MeteringPoint::withWiringMode, wiring);
    }

    /** Three single-phase meters in place of a three-phase one. */
    private static Dossier triple(Dossier dossier) {
        List<Meter> meters = new ArrayList<>();
        List<MeterInstallation> installed = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            Meter.Builder meter = Meter.builder();
            meters.add(meter.no("M" + i).wiringMode(WiringMode.SINGLE_PHASE).build());
            MeterInstallation.Builder each = MeterInstallation.builder();
            installed.add(
                    each.no("I" + i).meterNo("M" + i).meteringPointNo("P1").build());
        }
        return dossier.withMeters(meters).withMeterInstallations(installed);
    }

    private static List<RuleCase> gateways() {
        String id = "D1-1.4.6";
        Dossier single = wired(MeteringPointPurpose.CITY_GATEWAY, WiringMode.SINGLE_PHASE);
        return List.of(
                says(
                        id,
                        "three-phase",
                        wired(MeteringPointPurpose.CITY_GATEWAY, WiringMode.THREE_PHASE_FOUR_WIRE),
                        "passed"),
                says(id, "single-phase", single, "violated"),
                says(
                        id,
                        "generation",
                        wired(MeteringPointPurpose.GENERATION_GATEWAY, WiringMode.SINGLE_PHASE),
                        NOT_MET),
                says(id, "a meter for each phase", triple(single), NOT_MET),
                literally(id, "a meter for each phase", triple(single), "violated"),
                says(
                        id,
                        "wiring garbled",
                        with(single, POINT, MeteringPoint::withWiringMode, garbled()),
                        "undecided wiringMode"));
    }

    private static List<RuleCase> highVoltage() {
        Dossier high = with(POINT, MeteringPoint::withMeteringMode, HIGH);
        Dossier single = with(high, POINT, MeteringPoint::withWiringMode, WiringMode.SINGLE_PHASE);
        Dossier traction = with(single, POINT, MeteringPoint::withVoltage, VoltageLevel.AC_27_5KV);
        Dossier low = with(POINT, MeteringPoint::withMeteringMode, MeteringMode.LV_SUPPLY_LV_METERING);
        Dossier lowAtLow = with(low, POINT, MeteringPoint::withVoltage, VoltageLevel.AC_380V);
        Dossier industry = with(CUSTOMER, Customer::withElectricityUse, ElectricityUse.LARGE_INDUSTRY);
        Dossier five = with(industry, POINT, MeteringPoint::withDeviceClass, MeteringDeviceClass.V);
        Dossier lighting = with(five, AGREEMENT, PriceAgreement::withElectricityUse, ElectricityUse.RESIDENTIAL);
        return List.of(
                says("D1-1.4.7", "traction", traction, NOT_MET),
                literally("D1-1.4.7", "traction", traction, "violated"),
                says("D1-1.4.7", "a meter for each phase", triple(single), NOT_MET),
                literally("D1-1.4.7", "a meter for each phase", triple(single), "violated"),
                says("D1-1.4.10", "high, metered high", high, "passed"),
                says("D1-1.4.10", "high, supplied low", low, "violated"),
                says("D1-1.4.10", "low sub-point of an HV customer", lowAtLow, NOT_MET),
                says(
                        "D1-1.4.10",
                        "mode garbled",
                        with(POINT, MeteringPoint::withMeteringMode, garbled()),
                        "undecided meteringMode"),
                says(
                        "D1-1.4.8",
                        "IV",
                        with(industry, POINT, MeteringPoint::withDeviceClass, MeteringDeviceClass.IV),
                        "passed"),
                says("D1-1.4.8", "V", five, "violated"),
                says("D1-1.4.8", "residential sub-point", lighting, NOT_MET),
                literally("D1-1.4.8", "residential sub-point", lighting, "violated"),
                says("D1-1.4.8", "ordinary", PLAIN, NOT_MET),
                says(
                        "D1-1.4.8",
                        "class garbled",
                        with(industry, POINT, MeteringPoint::withDeviceClass, garbled()),
                        "undecided deviceClass"));
    }

    private static Dossier register(Dossier dossier, RegisterKind kind) {
        MeterRegister.Builder register = MeterRegister.builder();
        return METER.change(
                dossier, meter -> meter.withRegisters(register.register(kind).build()));
    }

    private static Dossier kind(Dossier dossier, MeterKind kind) {
        return with(dossier, METER, Meter::withKind, kind);
    }

    private static List<RuleCase> meterWiring() {
        Dossier reactive = register(SINGLE, RegisterKind.REACTIVE_TOTAL);
        Dossier demand = register(SINGLE, RegisterKind.MAX_DEMAND);
        Dossier harmonic = with(SINGLE, METER, Meter::withHarmonic, YesNo.YES);
        Dossier traction = with(harmonic, POINT, MeteringPoint::withVoltage, VoltageLevel.AC_27_5KV);
        Dossier three = with(METER, Meter::withWiringMode, WiringMode.THREE_PHASE_FOUR_WIRE);
        Dossier unclear = with(METER, Meter::withWiringMode, garbled());
        return List.of(
                says("D1-8.3.1", "three-phase", kind(three, MeterKind.REACTIVE), "passed"),
                says("D1-8.3.1", "reactive meter", kind(SINGLE, MeterKind.REACTIVE), "violated"),
                says("D1-8.3.1", "reactive register", reactive, "violated"),
                says("D1-8.3.1", "smart meter with a reactive register", kind(reactive, MeterKind.SMART), NOT_MET),
                literally(
                        "D1-8.3.1",
                        "smart meter with a reactive register",
                        kind(reactive, MeterKind.SMART),
                        "violated"),
                says("D1-8.3.1", "active meter", kind(SINGLE, MeterKind.ACTIVE), NOT_MET),
                says("D1-8.3.1", "nothing known", SINGLE, ABSENT),
                says("D1-8.3.1", "wiring garbled", kind(unclear, MeterKind.REACTIVE), "undecided wiringMode"),
                says("D1-8.3.2", "three-phase", kind(three, MeterKind.DEMAND), "passed"),
                says("D1-8.3.2", "demand meter", kind(SINGLE, MeterKind.DEMAND), "violated"),
                says(
                        "D1-8.3.2",
                        "demand type",
                        with(SINGLE, METER, Meter::withType, MeterType.ELECTRONIC_MAX_DEMAND),
                        "violated"),
                says("D1-8.3.2", "demand register", demand, "violated"),
                says("D1-8.3.2", "multi-function", kind(demand, MeterKind.MULTI_FUNCTION), NOT_MET),
                literally("D1-8.3.2", "multi-function", kind(demand, MeterKind.MULTI_FUNCTION), "violated"),
                says("D1-8.3.2", "wiring garbled", kind(unclear, MeterKind.DEMAND), "undecided wiringMode"),
                says("D1-8.3.3", "three-phase", with(three, METER, Meter::withHarmonic, YesNo.YES), "passed"),
                says("D1-8.3.3", "single-phase", harmonic, "violated"),
                says("D1-8.3.3", "traction", traction, NOT_MET),
                literally("D1-8.3.3", "traction", traction, "violated"),
                says("D1-8.3.3", "not harmonic", with(SINGLE, METER, Meter::withHarmonic, YesNo.NO), NOT_MET),
                says("D1-8.3.3", "garbled", with(SINGLE, METER, Meter::withHarmonic, garbled()), "undecided harmonic"));
    }

    private static List<RuleCase> metersAtPoints() {
        Dossier three = with(METER, Meter::withWiringMode, WiringMode.THREE_PHASE_FOUR_WIRE);
        Dossier feedIn = with(SINGLE, POINT, MeteringPoint::withPurpose, MeteringPointPurpose.FEED_IN_GATEWAY);
        Dossier rooftop = with(feedIn, POINT, MeteringPoint::withVoltage, VoltageLevel.AC_220V);
        Dossier high = with(SINGLE, POINT, MeteringPoint::withMeteringMode, HIGH);
        Dossier traction = with(high, POINT, MeteringPoint::withVoltage, VoltageLevel.AC_27_5KV);
        return List.of(
                says(
                        "D1-8.3.5",
                        "three-phase",
                        with(three, POINT, MeteringPoint::withPurpose, MeteringPointPurpose.CITY_GATEWAY),
                        "passed"),
                says("D1-8.3.5", "single-phase", feedIn, "violated"),
                says("D1-8.3.5", "rooftop", rooftop, NOT_MET),
                literally("D1-8.3.5", "rooftop", rooftop, "violated"),
                says("D1-8.3.5", "retail", SINGLE, NOT_MET),
                says("D1-8.3.5", "removed", Bench.meterRemoved(feedIn), "not applicable NOT_IN_SERVICE"),
                says("D1-8.3.5", "state garbled", Bench.meterUnclear(feedIn), "undecided MeterInstallation.status"),
                says("D1-8.3.7", "three-phase", with(three, POINT, MeteringPoint::withMeteringMode, HIGH), "passed"),
                says("D1-8.3.7", "single-phase", high, "violated"),
                says("D1-8.3.7", "traction", traction, NOT_MET),
                literally("D1-8.3.7", "traction", traction, "violated"),
                says(
                        "D1-8.3.7",
                        "metered low",
                        with(SINGLE, POINT, MeteringPoint::withMeteringMode, MeteringMode.HV_SUPPLY_LV_METERING),
                        NOT_MET),
                says("D1-8.3.7", "point withdrawn", Bench.withdrawn(high), "not applicable POINT_WITHDRAWN"),
                says("D1-8.3.7", "point's state garbled", Bench.pointUnclear(high), "undecided MeteringPoint.status"));
    }

    private static List<RuleCase> accuracy() {
        String id = "D1-8.3.11";
        Dossier one = with(POINT, MeteringPoint::withDeviceClass, MeteringDeviceClass.I);
        Dossier good = with(one, METER, Meter::withReactiveAccuracy, AccuracyClass.parse("2"));
        return List.of(
                says(id, "2.0", good, "passed"),
                says(id, "3", with(one, METER, Meter::withReactiveAccuracy, AccuracyClass.parse("3")), "violated"),
                says(
                        id,
                        "3.00",
                        with(one, METER, Meter::withReactiveAccuracy, AccuracyClass.parse("3.00")),
                        "violated"),
                says(
                        id,
                        "active 3.0",
                        with(good, METER, Meter::withActiveAccuracy, AccuracyClass.parse("3.0")),
                        "violated"),
                says(
                        id,
                        "class II",
                        with(good, POINT, MeteringPoint::withDeviceClass, MeteringDeviceClass.II),
                        NOT_MET),
                says(
                        id,
                        "garbled",
                        with(one, METER, Meter::withReactiveAccuracy, garbled()),
                        "undecided reactiveAccuracy"));
    }
}
