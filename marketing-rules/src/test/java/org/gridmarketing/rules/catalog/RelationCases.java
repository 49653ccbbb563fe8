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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.asset.AccuracyClass;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.MeterRegister;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.InstrumentTransformerKind;
import org.gridmarketing.model.code.LossSharing;
import org.gridmarketing.model.code.MeterKind;
import org.gridmarketing.model.code.MeterType;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.record.Recorded;

/** What the rules that compare attributes of points, meters, customers and prices must say. */
final class RelationCases {
    private static final String NOT_MET = "not applicable CONDITION_NOT_MET";
    private static final String ABSENT = "not applicable INPUT_ABSENT";
    private static final MeteringMode HIGH = MeteringMode.HV_SUPPLY_HV_METERING;
    private static final Dossier SINGLE = with(METER, Meter::withWiringMode, WiringMode.SINGLE_PHASE);

    private RelationCases() {}

    static List<RuleCase> all() {
        return Stream.of(
                        categories(),
                        grades(),
                        gateways(),
                        instrumentTransformers(),
                        highVoltage(),
                        quantities(),
                        losses(),
                        agreements(),
                        singlePoints(),
                        meterWiring(),
                        metersAtPoints(),
                        accuracy(),
                        industries(),
                        units(),
                        prices(),
                        segments())
                .flatMap(List::stream)
                .toList();
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

    private static Dossier graded(MeteringPointPurpose purpose, VoltageLevel voltage, MeteringDeviceClass grade) {
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

    private static InstrumentTransformerInstallation instrument(int i, InstrumentTransformerKind kind, String asset) {
        InstrumentTransformerInstallation.Builder each = InstrumentTransformerInstallation.builder();
        return each.no("J" + i)
                .instrumentTransformerNo(asset)
                .meteringPointNo("P1")
                .kind(kind)
                .build();
    }

    private static Dossier mounted(int current, int voltage, int combined) {
        Dossier gateway = graded(MeteringPointPurpose.PROVINCE_GATEWAY, VoltageLevel.AC_220KV, MeteringDeviceClass.I);
        List<InstrumentTransformerInstallation> all = new ArrayList<>();
        for (int i = 0; i < current; i++) {
            all.add(instrument(all.size(), InstrumentTransformerKind.CURRENT, "X" + all.size()));
        }
        for (int i = 0; i < voltage; i++) {
            all.add(instrument(all.size(), InstrumentTransformerKind.VOLTAGE, "X" + all.size()));
        }
        for (int i = 0; i < combined; i++) {
            all.add(instrument(all.size(), InstrumentTransformerKind.CURRENT_VOLTAGE_COMBINED, "X" + all.size()));
        }
        return gateway.withInstrumentTransformerInstallations(all);
    }

    private static Dossier firstRemoved(Dossier dossier) {
        return with(
                dossier, Bench.INSTRUMENT, InstrumentTransformerInstallation::withRemovedOn, LocalDate.of(2020, 1, 1));
    }

    private static List<RuleCase> instrumentTransformers() {
        String id = "D1-8.1.1";
        Dossier cores = mounted(3, 3, 0);
        List<InstrumentTransformerInstallation> twice = new ArrayList<>(cores.instrumentTransformerInstallations());
        twice.add(instrument(9, InstrumentTransformerKind.CURRENT, "X0"));
        Dossier unclear =
                with(mounted(3, 3, 0), Bench.INSTRUMENT, InstrumentTransformerInstallation::withKind, garbled());
        return List.of(
                says(id, "three and three", mounted(3, 3, 0), "passed"),
                says(id, "combined", mounted(0, 0, 3), "passed"),
                says(id, "two cores of one asset", cores.withInstrumentTransformerInstallations(twice), "passed"),
                says(id, "two current", mounted(2, 3, 0), "violated CURRENT"),
                says(id, "one of four removed", firstRemoved(mounted(4, 3, 0)), "passed"),
                says(id, "one of three removed", firstRemoved(mounted(3, 3, 0)), "violated CURRENT"),
                says(id, "no voltage", mounted(3, 0, 0), "violated VOLTAGE"),
                literally(id, "no voltage", mounted(3, 0, 0), "passed"),
                literally(id, "two and one", mounted(2, 1, 0), "passed"),
                literally(id, "two and two", mounted(2, 2, 0), "violated ALL"),
                says(id, "retail", PLAIN, NOT_MET),
                says(id, "kind garbled", unclear, "undecided InstrumentTransformerInstallation.kind"));
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

    private static List<RuleCase> quantities() {
        Dossier fixed = with(POINT, MeteringPoint::withQuantityMethod, QuantityMethod.FIXED_QUANTITY);
        return List.of(
                says("X7-1.21", "two", with(fixed, POINT, MeteringPoint::withFixedQuantity, Energy.ofKwh(2)), "passed"),
                says(
                        "X7-1.21",
                        "one",
                        with(fixed, POINT, MeteringPoint::withFixedQuantity, Energy.ofKwh(1)),
                        "violated OUTSIDE"),
                says("X7-1.21", "absent", fixed, "violated ABSENT"),
                says("X7-1.21", "read", PLAIN, NOT_MET),
                says(
                        "X7-1.21",
                        "method garbled",
                        with(POINT, MeteringPoint::withQuantityMethod, garbled()),
                        "undecided quantityMethod"));
    }

    private static List<RuleCase> losses() {
        String id = "X7-1.52";
        Dossier high = with(POINT, MeteringPoint::withMeteringMode, HIGH);
        Dossier shared = with(high, POINT, MeteringPoint::withLossSharing, LossSharing.BY_ENERGY);
        Dossier second = with(shared, CUSTOMER, Customer::withVoltage, VoltageLevel.AC_35KV);
        return List.of(
                says(
                        id,
                        "not shared",
                        with(high, POINT, MeteringPoint::withLossSharing, LossSharing.NOT_SHARED),
                        "passed"),
                says(id, "by energy", shared, "violated"),
                says(id, "behind a first step", second, NOT_MET),
                literally(id, "behind a first step", second, "violated"),
                says(
                        id,
                        "metered low",
                        with(shared, POINT, MeteringPoint::withMeteringMode, MeteringMode.HV_SUPPLY_LV_METERING),
                        NOT_MET),
                says(
                        id,
                        "sharing garbled",
                        with(high, POINT, MeteringPoint::withLossSharing, garbled()),
                        "undecided lossSharing"));
    }

    private static List<RuleCase> agreements() {
        String id = "X7-1.78";
        Dossier none = with(POINT, MeteringPoint::withPriceAgreementNo, Recorded.<String>absent());
        Dossier assessment = with(none, POINT, MeteringPoint::withNature, MeteringPointNature.ASSESSMENT);
        return List.of(
                says(id, "there", PLAIN, "passed"),
                says(id, "none", none, "violated ABSENT"),
                says(id, "dangling", with(POINT, MeteringPoint::withPriceAgreementNo, "A9"), "violated DANGLING"),
                says(
                        id,
                        "of another customer",
                        with(AGREEMENT, PriceAgreement::withCustomerNo, "C2"),
                        "violated OUT_OF_USE"),
                says(id, "assessment", assessment, NOT_MET),
                literally(id, "assessment", assessment, "violated ABSENT"),
                says(id, "state garbled", Bench.pointUnclear(PLAIN), "undecided status"));
    }

    private static List<RuleCase> singlePoints() {
        MeteringPoint.Builder second = MeteringPoint.builder();
        Dossier two = PLAIN.withMeteringPoints(
                PLAIN.meteringPoints().get(0), second.no("P2").build());
        Dossier behind = with(
                with(POINT, MeteringPoint::withVoltage, VoltageLevel.AC_380V),
                POINT,
                MeteringPoint::withMeteringMode,
                MeteringMode.HV_SUPPLY_LV_METERING);
        Dossier mains = with(
                with(POINT, MeteringPoint::withVoltage, VoltageLevel.AC_220V),
                CUSTOMER,
                Customer::withVoltage,
                VoltageLevel.AC_380V);
        Dossier mode =
                with(with(POINT, MeteringPoint::withMeteringMode, HIGH), CUSTOMER, Customer::withMeteringMode, HIGH);
        return List.of(
                says("X7-6.02", "equal", PLAIN, "passed"),
                says("X7-6.02", "other", with(POINT, MeteringPoint::withVoltage, VoltageLevel.AC_20KV), "violated"),
                says("X7-6.02", "metered low", behind, NOT_MET),
                literally("X7-6.02", "metered low", behind, "violated"),
                says("X7-6.02", "220 and 380 V", mains, "passed"),
                literally("X7-6.02", "220 and 380 V", mains, "violated"),
                says("X7-6.02", "two points", two, NOT_MET, NOT_MET),
                says("X7-6.02", "garbled", with(POINT, MeteringPoint::withVoltage, garbled()), "undecided voltage"),
                says(
                        "X7-6.02",
                        "absent in the account",
                        with(CUSTOMER, Customer::withVoltage, Recorded.<VoltageLevel>absent()),
                        ABSENT),
                says(
                        "X7-6.02",
                        "garbled in the account",
                        with(CUSTOMER, Customer::withVoltage, garbled()),
                        "undecided Customer.voltage"),
                says(
                        "X7-6.02",
                        "another point withdrawn",
                        PLAIN.withMeteringPoints(
                                PLAIN.meteringPoints().get(0),
                                two.meteringPoints().get(1).withStatus(Recorded.of(MeteringPointStatus.WITHDRAWN))),
                        "passed",
                        "not applicable POINT_WITHDRAWN"),
                says("X7-6.03", "equal", mode, "passed"),
                says(
                        "X7-6.03",
                        "other",
                        with(mode, POINT, MeteringPoint::withMeteringMode, MeteringMode.HV_SUPPLY_LV_METERING),
                        "violated"),
                says("X7-6.03", "two points", two, NOT_MET, NOT_MET),
                says("X7-6.03", "absent in the account", with(POINT, MeteringPoint::withMeteringMode, HIGH), ABSENT),
                says(
                        "X7-6.03",
                        "garbled in the account",
                        with(mode, CUSTOMER, Customer::withMeteringMode, garbled()),
                        "undecided Customer.meteringMode"),
                says(
                        "X7-6.03",
                        "garbled",
                        with(mode, POINT, MeteringPoint::withMeteringMode, garbled()),
                        "undecided meteringMode"));
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

    private static Dossier industry(ElectricityUse use, String code) {
        Dossier dossier = with(CUSTOMER, Customer::withElectricityUse, use);
        return with(dossier, CUSTOMER, Customer::withIndustryCode, code);
    }

    private static Dossier priced(ElectricityUse use, String code) {
        Dossier dossier = with(AGREEMENT, PriceAgreement::withElectricityUse, use);
        return with(dossier, AGREEMENT, PriceAgreement::withIndustryCode, code);
    }

    private static List<RuleCase> industries() {
        ElectricityUse wholesale = ElectricityUse.WHOLESALE_COMMERCE;
        ElectricityUse ordinary = ElectricityUse.COMMERCE;
        Dossier leaf = industry(ordinary, "A1");
        Dossier unclear = with(CUSTOMER, Customer::withIndustryCode, garbled());
        Dossier unclearPrice = with(AGREEMENT, PriceAgreement::withIndustryCode, garbled());
        return List.of(
                says("D1-1.5.2", "wholesale in both", industry(wholesale, "W1"), "passed"),
                says("D1-1.5.2", "in neither", leaf, "passed"),
                says("D1-1.5.2", "category alone", industry(wholesale, "A1"), "violated ONLY_THIS"),
                says("D1-1.5.2", "industry alone", industry(ordinary, "W"), "violated ONLY_OTHER"),
                says("D1-1.5.2", "no industry", PLAIN, ABSENT),
                says("D1-1.5.2", "garbled", unclear, "undecided industryCode"),
                says("D1-1.5.3", "wholesale in both", priced(wholesale, "W1"), "passed"),
                says("D1-1.5.3", "category alone", priced(wholesale, "A1"), "violated ONLY_THIS"),
                says("D1-1.5.3", "no category", PLAIN, ABSENT),
                says(
                        "D1-1.5.3",
                        "garbled",
                        with(unclearPrice, AGREEMENT, PriceAgreement::withElectricityUse, ordinary),
                        "undecided industryCode"),
                says("X7-1.75", "leaf", leaf, "passed", ABSENT),
                says("X7-1.75", "group", industry(ordinary, "A"), "violated", ABSENT),
                says("X7-1.75", "group, of the price", priced(ordinary, "A"), ABSENT, "violated"),
                says("X7-1.75", "of another edition", industry(ordinary, "9910"), NOT_MET, ABSENT),
                says("X7-1.75", "garbled", unclear, "undecided industryCode", ABSENT),
                says("X7-4.08", "in the table", leaf, "passed"),
                says("X7-4.08", "not in it", industry(ordinary, "Z"), "violated DANGLING"),
                says("X7-4.08", "absent", PLAIN, "violated ABSENT"),
                says("X7-4.08", "assessment", industry(ElectricityUse.ASSESSMENT, "Z"), NOT_MET),
                literally("X7-4.08", "assessment", industry(ElectricityUse.ASSESSMENT, "Z"), "violated DANGLING"),
                says("X7-4.08", "cancelled", Bench.cancelled(PLAIN), "not applicable CUSTOMER_CANCELLED"),
                says("X7-4.08", "state garbled", Bench.accountUnclear(PLAIN), "undecided status"));
    }

    private static List<RuleCase> units() {
        Dossier own = with(CUSTOMER, Customer::withOrgNo, "9000101");
        Dossier child = with(own, POINT, MeteringPoint::withOrgNo, "9000102");
        Dossier served = with(own, POINT, MeteringPoint::withOrgNo, "90001L");
        Dossier changing = with(child, CUSTOMER, Customer::withStatus, CustomerStatus.BEING_CHANGED);
        String a = ABSENT;
        return List.of(
                says("X7-1.36", "equal", with(own, POINT, MeteringPoint::withOrgNo, "9000101"), "passed", a, a, a, a),
                says("X7-1.36", "other", child, "violated", a, a, a, a),
                says("X7-1.36", "of the centre for large customers", served, "passed", a, a, a, a),
                literally("X7-1.36", "of the centre for large customers", served, "violated", a, a, a, a),
                says("X7-1.36", "being changed", changing, NOT_MET, NOT_MET, NOT_MET, NOT_MET, NOT_MET),
                literally("X7-1.36", "being changed", changing, "violated", a, a, a, a),
                says(
                        "X7-1.36",
                        "garbled",
                        with(own, POINT, MeteringPoint::withOrgNo, garbled()),
                        "undecided orgNo",
                        a,
                        a,
                        a,
                        a),
                says(
                        "X7-1.37",
                        "one there, one not in the table",
                        with(own, POINT, MeteringPoint::withOrgNo, "1"),
                        "passed",
                        "violated DANGLING",
                        "violated ABSENT",
                        "violated ABSENT",
                        "violated ABSENT",
                        "violated ABSENT"),
                says(
                        "X7-1.37",
                        "withdrawn, removed",
                        Bench.meterRemoved(Bench.transformerRemoved(Bench.withdrawn(own))),
                        "passed",
                        "not applicable POINT_WITHDRAWN",
                        NOT_MET,
                        "violated ABSENT",
                        "not applicable NOT_IN_SERVICE",
                        "not applicable NOT_IN_SERVICE"),
                says(
                        "X7-1.37",
                        "state garbled",
                        Bench.accountUnclear(own),
                        "undecided Customer.status",
                        "undecided Customer.status",
                        "undecided Customer.status",
                        "undecided Customer.status",
                        "undecided Customer.status",
                        "undecided Customer.status"));
    }

    private static List<RuleCase> prices() {
        Dossier assessment = with(POINT, MeteringPoint::withNature, MeteringPointNature.ASSESSMENT);
        Dossier unclear = with(POINT, MeteringPoint::withNature, garbled());
        List<RuleCase> cases = new ArrayList<>();
        for (String id : List.of("X7-1.20", "X7-1.35", "X7-1.63")) {
            cases.add(says(id, "absent", PLAIN, "violated ABSENT"));
            cases.add(says(id, "of assessment", assessment, NOT_MET));
            cases.add(literally(id, "of assessment", assessment, "violated ABSENT"));
            cases.add(says(id, "nature garbled", unclear, "undecided MeteringPoint.nature"));
        }
        Dossier coded = with(AGREEMENT, PriceAgreement::withPriceCode, "NOW");
        cases.add(says("X7-1.20", "in the table", with(AGREEMENT, PriceAgreement::withIndustryCode, "A1"), "passed"));
        cases.add(says(
                "X7-1.20", "not in it", with(AGREEMENT, PriceAgreement::withIndustryCode, "Z"), "violated DANGLING"));
        cases.add(says(
                "X7-1.35",
                "there",
                with(AGREEMENT, PriceAgreement::withPowerFactorStandard, PowerFactorStandard.values()[0]),
                "passed"));
        cases.add(says("X7-1.63", "there", with(AGREEMENT, PriceAgreement::withTouExecuted, YesNo.NO), "passed"));
        cases.add(says("X7-4.07", "coded", coded, "passed", "passed"));
        cases.add(says("X7-4.07", "without a code", PLAIN, "passed", "violated NOTHING"));
        cases.add(says("X7-4.07", "no agreement", PLAIN.withPriceAgreements(), "violated NOTHING"));
        cases.add(says("X7-4.07", "assessment point alone", assessment, NOT_MET, NOT_MET));
        cases.add(says(
                "X7-4.07",
                "nature garbled",
                unclear,
                "undecided MeteringPoint.nature",
                "undecided MeteringPoint.nature"));
        return cases;
    }

    private static List<RuleCase> segments() {
        Dossier connecting = with(CUSTOMER, Customer::withStatus, CustomerStatus.BEING_CONNECTED);
        Dossier foreign = with(with(CUSTOMER, Customer::withOrgNo, "90001L"), CUSTOMER, Customer::withSegmentNo, "S1");
        return List.of(
                says("X7-4.09", "in the table", with(CUSTOMER, Customer::withSegmentNo, "S1"), "passed"),
                says("X7-4.09", "not in it", with(CUSTOMER, Customer::withSegmentNo, "S9"), "violated DANGLING"),
                says("X7-4.09", "absent", PLAIN, "violated ABSENT"),
                says("X7-4.09", "being connected", connecting, NOT_MET),
                literally("X7-4.09", "being connected", connecting, "violated ABSENT"),
                says("X7-4.09", "state garbled", Bench.accountUnclear(PLAIN), "undecided status"),
                says("X7-6.07", "being connected", connecting.withMeteringPoints(), NOT_MET),
                literally("X7-6.07", "being connected", connecting.withMeteringPoints(), "violated NOTHING"),
                says("X7-1.9", "centre for large customers", foreign, "passed"),
                literally("X7-1.9", "centre for large customers", foreign, "violated"));
    }
}
