package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.Bench.CUSTOMER;
import static org.gridmarketing.rules.catalog.Bench.OUTAGE;
import static org.gridmarketing.rules.catalog.Bench.PLAIN;
import static org.gridmarketing.rules.catalog.Bench.RECEIVING_POINT;
import static org.gridmarketing.rules.catalog.Bench.SOURCE;
import static org.gridmarketing.rules.catalog.Bench.coded;
import static org.gridmarketing.rules.catalog.Bench.required;
import static org.gridmarketing.rules.catalog.Bench.with;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.literally;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gridmarketing.model.code.BillNotification;
import org.gridmarketing.model.code.CustomerClass;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.InvoiceType;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.OutageState;
import org.gridmarketing.model.code.PowerSourceCount;
import org.gridmarketing.model.code.PowerSourceNature;
import org.gridmarketing.model.code.PowerSourceType;
import org.gridmarketing.model.code.ReceivingPointKind;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.TemporarySupply;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.customer.OutageRecord;
import org.gridmarketing.model.customer.PowerSource;
import org.gridmarketing.model.customer.ReceivingPoint;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;

/** What the rules of the account's file, of supply and of outages must say. */
final class AccountCases {
    private static final String NOT_MET = "not applicable CONDITION_NOT_MET";

    private AccountCases() {}

    static List<RuleCase> all() {
        return Stream.of(file(), sparedAssessment(), placeholders(), dates(), capacities(), supply(), outages())
                .flatMap(List::stream)
                .toList();
    }

    private static <V> List<RuleCase> text(String id, BiFunction<Customer, Recorded<V>, Customer> attribute, V good) {
        return required(
                id, CUSTOMER, attribute, good, Bench::cancelled, "CUSTOMER_CANCELLED", Bench::accountUnclear, "status");
    }

    private static <V> List<RuleCase> code(String id, BiFunction<Customer, Recorded<V>, Customer> attribute, V good) {
        return coded(
                id, CUSTOMER, attribute, good, Bench::cancelled, "CUSTOMER_CANCELLED", Bench::accountUnclear, "status");
    }

    private static List<RuleCase> file() {
        return Stream.of(
                        code("X7-1.17", Customer::withBillNotification, BillNotification.values()[0]),
                        code("X7-1.28", Customer::withMeteringMode, MeteringMode.HV_SUPPLY_HV_METERING),
                        code("X7-1.38", Customer::withVoltage, VoltageLevel.AC_10KV),
                        code("X7-1.56", Customer::withTemporarySupply, TemporarySupply.NOT_TEMPORARY),
                        code("X7-1.58", Customer::withInvoiceType, InvoiceType.values()[0]),
                        code("X7-1.68", Customer::withOutageState, OutageState.NOT_CUT_OFF),
                        text("X7-1.74", Customer::withIndustryCode, "3011"),
                        code("X7-1.79", Customer::withCustomerClass, CustomerClass.WHOLESALE),
                        text("X7-4.01", Customer::withName, "示例客户"),
                        text("X7-4.02", Customer::withAddress, "示例路1号"),
                        text("X7-4.04", Customer::withContractCapacity, ApparentPower.ZERO),
                        text("X7-4.05", Customer::withOperatingCapacity, ApparentPower.ZERO))
                .flatMap(List::stream)
                .toList();
    }

    private static Dossier assessment() {
        return with(CUSTOMER, Customer::withCustomerClass, CustomerClass.ASSESSMENT);
    }

    private static List<RuleCase> sparedAssessment() {
        Dossier gateway = with(CUSTOMER, Customer::withElectricityUse, ElectricityUse.GATEWAY);
        return Stream.of("X7-1.17", "X7-1.28", "X7-1.58", "X7-1.74")
                .flatMap(id -> Stream.of(
                        says(id, "assessment account", assessment(), NOT_MET),
                        says(id, "gateway account", gateway, NOT_MET),
                        literally(id, "assessment account", assessment(), "violated ABSENT")))
                .toList();
    }

    private static List<RuleCase> placeholders() {
        List<RuleCase> cases = new ArrayList<>();
        for (String text : List.of("无", "***", " 无 ")) {
            Dossier named = with(CUSTOMER, Customer::withName, text);
            Dossier located = with(CUSTOMER, Customer::withAddress, text);
            cases.add(says("X7-4.01", "placeholder " + text, named, "violated PLACEHOLDER"));
            cases.add(literally("X7-4.01", "placeholder " + text, named, "passed"));
            cases.add(says("X7-4.02", "placeholder " + text, located, "violated PLACEHOLDER"));
            cases.add(literally("X7-4.02", "placeholder " + text, located, "passed"));
        }
        return cases;
    }

    private static List<RuleCase> sane(String id, BiFunction<Customer, Recorded<LocalDate>, Customer> attribute) {
        return Stream.concat(
                        text(id, attribute, LocalDate.of(2026, 1, 31)).stream(),
                        Stream.of(
                                says(
                                        id,
                                        "1900",
                                        with(CUSTOMER, attribute, LocalDate.of(1900, 6, 1)),
                                        "violated PLACEHOLDER"),
                                says(
                                        id,
                                        "day zero of a spreadsheet",
                                        with(CUSTOMER, attribute, LocalDate.of(1899, 12, 30)),
                                        "violated PLACEHOLDER"),
                                says(
                                        id,
                                        "tomorrow",
                                        with(CUSTOMER, attribute, LocalDate.of(2026, 2, 1)),
                                        "violated FUTURE")))
                .toList();
    }

    private static List<RuleCase> dates() {
        Dossier connecting = with(CUSTOMER, Customer::withStatus, CustomerStatus.BEING_CONNECTED);
        Dossier household = with(CUSTOMER, Customer::withCustomerClass, CustomerClass.LOW_VOLTAGE_RESIDENTIAL);
        Dossier old = with(CUSTOMER, Customer::withOpenedOn, LocalDate.of(1974, 12, 31));
        return Stream.of(
                        sane("X7-1.55", Customer::withOpenedOn),
                        sane("X7-1.59", Customer::withLastInspectedOn),
                        sane("X7-1.66", Customer::withEnergisedOn),
                        List.of(
                                literally(
                                        "X7-1.55",
                                        "cancelled, absent",
                                        Bench.cancelled(
                                                with(CUSTOMER, Customer::withOpenedOn, Recorded.<LocalDate>absent())),
                                        "violated ABSENT"),
                                says("X7-1.59", "household", household, NOT_MET),
                                literally("X7-1.59", "household", household, "violated ABSENT"),
                                says("X7-1.59", "being connected", connecting, NOT_MET),
                                says("X7-1.66", "being connected", connecting, NOT_MET),
                                literally("X7-1.66", "being connected", connecting, "violated ABSENT"),
                                says(
                                        "X7-6.05",
                                        "first day",
                                        with(CUSTOMER, Customer::withOpenedOn, LocalDate.of(1975, 1, 1)),
                                        "passed"),
                                says("X7-6.05", "the day before", old, "violated"),
                                says(
                                        "X7-6.05",
                                        "absent",
                                        with(CUSTOMER, Customer::withOpenedOn, Recorded.<LocalDate>absent()),
                                        "not applicable INPUT_ABSENT"),
                                says(
                                        "X7-6.05",
                                        "garbled",
                                        with(CUSTOMER, Customer::withOpenedOn, garbled()),
                                        "undecided openedOn")))
                .flatMap(List::stream)
                .toList();
    }

    private static Dossier operating(Dossier dossier, int kva) {
        return with(dossier, CUSTOMER, Customer::withOperatingCapacity, ApparentPower.ofKva(kva));
    }

    private static Dossier stopped(Dossier dossier) {
        return with(dossier, Bench.TRANSFORMER, PowerTransformer::withRunStatus, RunStatus.STOPPED);
    }

    private static List<RuleCase> capacities() {
        Dossier highest = with(CUSTOMER, Customer::withVoltage, VoltageLevel.AC_500KV);
        Dossier temporary = with(CUSTOMER, Customer::withTemporarySupply, TemporarySupply.METERED);
        Dossier twoSources = PLAIN.withPowerSources(
                PLAIN.powerSources().get(0), PowerSource.builder().no("S2").build());
        String id = "D1-1.1.3";
        return List.of(
                says(id, "least", operating(PLAIN, 50), "passed"),
                says(id, "below", operating(PLAIN, 49), "violated"),
                says(id, "above", operating(PLAIN, 10_001), "violated"),
                says(id, "voltage without a range", operating(highest, 5), NOT_MET),
                says(id, "temporary", operating(temporary, 5), NOT_MET),
                says(id, "two sources", operating(twoSources, 5), NOT_MET),
                says(id, "equipment stopped", operating(stopped(PLAIN), 0), NOT_MET),
                literally(id, "equipment stopped", operating(stopped(PLAIN), 0), "violated"),
                says(id, "no capacity", PLAIN, "not applicable INPUT_ABSENT"),
                says(
                        id,
                        "garbled",
                        with(CUSTOMER, Customer::withOperatingCapacity, garbled()),
                        "undecided operatingCapacity"),
                says("X7-1.80", "some", operating(PLAIN, 1), "passed"),
                says("X7-1.80", "zero", operating(PLAIN, 0), "violated OUTSIDE"),
                says("X7-1.80", "absent", PLAIN, "violated ABSENT"),
                says("X7-1.80", "suspended", operating(stopped(PLAIN), 0), NOT_MET),
                literally("X7-1.80", "suspended", operating(stopped(PLAIN), 0), "violated OUTSIDE"),
                says("X7-1.80", "assessment", assessment(), NOT_MET),
                says(
                        "X7-1.80",
                        "voltage garbled",
                        with(CUSTOMER, Customer::withVoltage, garbled()),
                        "undecided voltage"),
                says("X7-1.41", "assessment", assessment(), NOT_MET),
                literally("X7-1.41", "assessment", assessment(), "violated ABSENT"),
                literally("D1-1.1.2", "being changed", changing(), "violated"),
                says("D1-1.1.2", "being changed", changing(), NOT_MET));
    }

    private static Dossier changing() {
        Dossier contract = with(CUSTOMER, Customer::withContractCapacity, ApparentPower.ofKva(100));
        return operating(with(contract, CUSTOMER, Customer::withStatus, CustomerStatus.BEING_CHANGED), 200);
    }

    private static <S, V> List<RuleCase> ofSupply(
            String id, Bench.Spot<S> spot, BiFunction<S, Recorded<V>, S> attribute, V good) {
        return coded(
                id,
                spot,
                attribute,
                good,
                Bench::cancelled,
                "CUSTOMER_CANCELLED",
                Bench::accountUnclear,
                "Customer.status");
    }

    private static List<RuleCase> supply() {
        Dossier household = with(CUSTOMER, Customer::withCustomerClass, CustomerClass.LOW_VOLTAGE_RESIDENTIAL);
        Dossier standby = with(SOURCE, PowerSource::withNature, PowerSourceNature.STANDBY);
        return Stream.of(
                        ofSupply("X7-1.31", SOURCE, PowerSource::withType, PowerSourceType.values()[0]),
                        ofSupply("X7-1.32", RECEIVING_POINT, ReceivingPoint::withSourceCount, PowerSourceCount.SINGLE),
                        ofSupply("X7-1.39", SOURCE, PowerSource::withVoltage, VoltageLevel.AC_10KV),
                        ofSupply("X7-1.64", RECEIVING_POINT, ReceivingPoint::withKind, ReceivingPointKind.values()[0]),
                        required(
                                "X7-1.40",
                                SOURCE,
                                PowerSource::withCapacity,
                                ApparentPower.ZERO,
                                Bench::cancelled,
                                "CUSTOMER_CANCELLED",
                                Bench::accountUnclear,
                                "Customer.status"),
                        required(
                                "X7-1.65",
                                RECEIVING_POINT,
                                ReceivingPoint::withName,
                                "配电房",
                                Bench::cancelled,
                                "CUSTOMER_CANCELLED",
                                Bench::accountUnclear,
                                "Customer.status"),
                        List.of(
                                says("X7-1.31", "household", household, NOT_MET),
                                literally("X7-1.31", "household", household, "violated ABSENT"),
                                says("X7-1.32", "household", household, NOT_MET),
                                literally("X7-1.32", "household", household, "violated ABSENT"),
                                says("X7-1.40", "standby", standby, NOT_MET),
                                literally("X7-1.40", "standby", standby, "violated ABSENT")),
                        outOfService("X7-1.31", SOURCE, PowerSource::withCommissionedOn, PowerSource::withRemovedOn),
                        outOfService("X7-1.39", SOURCE, PowerSource::withCommissionedOn, PowerSource::withRemovedOn),
                        outOfService(
                                "X7-1.32",
                                RECEIVING_POINT,
                                ReceivingPoint::withCommissionedOn,
                                ReceivingPoint::withRemovedOn),
                        outOfService(
                                "X7-1.64",
                                RECEIVING_POINT,
                                ReceivingPoint::withCommissionedOn,
                                ReceivingPoint::withRemovedOn),
                        outOfService(
                                "X7-1.65",
                                RECEIVING_POINT,
                                ReceivingPoint::withCommissionedOn,
                                ReceivingPoint::withRemovedOn))
                .flatMap(List::stream)
                .toList();
    }

    /** Asked on the day before removal and from the day of commissioning on, and where neither day is archived. */
    private static <S> List<RuleCase> outOfService(
            String id,
            Bench.Spot<S> spot,
            BiFunction<S, Recorded<LocalDate>, S> commissioned,
            BiFunction<S, Recorded<LocalDate>, S> removed) {
        LocalDate past = LocalDate.of(2000, 1, 1);
        LocalDate ahead = LocalDate.of(2100, 1, 1);
        return List.of(
                says(id, "removed", with(spot, removed, past), "not applicable NOT_IN_SERVICE"),
                says(id, "to be removed", with(spot, removed, ahead), "violated ABSENT"),
                says(id, "removal garbled", with(spot, removed, garbled()), "undecided removedOn"),
                says(id, "not yet commissioned", with(spot, commissioned, ahead), "not applicable NOT_IN_SERVICE"),
                says(id, "commissioned", with(spot, commissioned, past), "violated ABSENT"),
                says(id, "commissioning garbled", with(spot, commissioned, garbled()), "undecided commissionedOn"));
    }

    private static List<RuleCase> outages() {
        Dossier off = with(CUSTOMER, Customer::withOutageState, OutageState.CUT_OFF);
        Dossier unclear = with(CUSTOMER, Customer::withOutageState, garbled());
        Dossier undated = with(off, OUTAGE, OutageRecord::withCutOffAt, Recorded.<LocalDateTime>absent());
        return List.of(
                says("X7-1.67", "dated", off, "passed"),
                says("X7-1.67", "undated", undated, "violated ABSENT"),
                says(
                        "X7-1.67",
                        "over",
                        with(undated, OUTAGE, OutageRecord::withRestoredAt, LocalDateTime.of(2026, 1, 4, 8, 0)),
                        NOT_MET),
                says(
                        "X7-1.67",
                        "not cut off",
                        with(CUSTOMER, Customer::withOutageState, OutageState.NOT_CUT_OFF),
                        NOT_MET),
                says("X7-1.67", "flag garbled", unclear, "undecided Customer.outageState"),
                says("X7-1.69", "recorded", off, "passed"),
                says("X7-1.69", "none", off.withOutages(), "violated NOTHING"),
                says(
                        "X7-1.69",
                        "of another customer",
                        with(off, OUTAGE, OutageRecord::withCustomerNo, "C2"),
                        "violated NONE_CUT_OFF"),
                says(
                        "X7-1.69",
                        "says restored",
                        with(off, OUTAGE, OutageRecord::withState, OutageState.NOT_CUT_OFF),
                        "violated NONE_CUT_OFF"),
                says("X7-1.69", "no flag", PLAIN, "not applicable INPUT_ABSENT"),
                says("X7-1.69", "flag garbled", unclear, "undecided outageState"));
    }
}
