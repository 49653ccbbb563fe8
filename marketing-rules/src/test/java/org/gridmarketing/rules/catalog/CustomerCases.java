package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.RuleCase.account;
import static org.gridmarketing.rules.catalog.RuleCase.customer;
import static org.gridmarketing.rules.catalog.RuleCase.dossierOf;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;

/** What the rules of the account must say. */
final class CustomerCases {
    private CustomerCases() {}

    static List<RuleCase> all() {
        return Stream.of(capacities(), segments(), contractCapacity(), use(), points())
                .flatMap(List::stream)
                .toList();
    }

    private static Customer.Builder capacities(String operating, String contract) {
        Customer.Builder builder = customer();
        builder.operatingCapacity(ApparentPower.ofKva(operating)).contractCapacity(ApparentPower.ofKva(contract));
        return builder;
    }

    private static List<RuleCase> capacities() {
        String id = "D1-1.1.2";
        return List.of(
                says(id, "equal", account(capacities("315.0", "315")), "passed"),
                says(id, "above", account(capacities("315.01", "315")), "violated"),
                says(id, "state not archived", account(capacities("400", "315")), "violated"),
                says(
                        id,
                        "cancelled",
                        account(capacities("400", "315").status(CustomerStatus.CANCELLED)),
                        "not applicable CUSTOMER_CANCELLED"),
                says(
                        id,
                        "no contract capacity",
                        account(customer().operatingCapacity(ApparentPower.ofKva(1))),
                        "not applicable INPUT_ABSENT"),
                says(
                        id,
                        "one absent, one garbled",
                        account(customer().operatingCapacity(garbled())),
                        "not applicable INPUT_ABSENT"),
                says(
                        id,
                        "garbled",
                        account(customer()
                                .operatingCapacity(ApparentPower.ofKva(1))
                                .contractCapacity(garbled())),
                        "undecided contractCapacity"),
                says(id, "state garbled", account(capacities("400", "315").status(garbled())), "undecided status"));
    }

    private static List<RuleCase> segments() {
        return List.of(
                says("X7-1.8", "in the table", account(customer().segmentNo("S1")), "passed"),
                says("X7-1.8", "not in the table", account(customer().segmentNo("S9")), "violated DANGLING"),
                says("X7-1.8", "none", account(customer()), "not applicable INPUT_ABSENT"),
                says(
                        "X7-1.8",
                        "cancelled",
                        account(customer().segmentNo("S9").status(CustomerStatus.CANCELLED)),
                        "not applicable CUSTOMER_CANCELLED"),
                says("X7-1.8", "garbled", account(customer().segmentNo(garbled())), "undecided segmentNo"),
                says("X7-1.9", "same unit", account(customer().segmentNo("S1").orgNo("9000101")), "passed"),
                says("X7-1.9", "other unit", account(customer().segmentNo("S1").orgNo("9000102")), "violated"),
                says("X7-1.9", "parent unit", account(customer().segmentNo("S2").orgNo("9000101")), "violated"),
                says(
                        "X7-1.9",
                        "no such segment",
                        account(customer().segmentNo("S9").orgNo("9000101")),
                        "not applicable CONDITION_NOT_MET"),
                says(
                        "X7-1.9",
                        "customer without unit",
                        account(customer().segmentNo("S1")),
                        "not applicable INPUT_ABSENT"),
                says(
                        "X7-1.9",
                        "segment without unit",
                        account(customer().segmentNo("S3").orgNo("9000101")),
                        "not applicable INPUT_ABSENT"),
                says(
                        "X7-1.9",
                        "segment's unit garbled",
                        account(customer().segmentNo("S4").orgNo("9000101")),
                        "undecided ReadingSegment.orgNo"));
    }

    private static List<RuleCase> contractCapacity() {
        String id = "X7-1.41";
        return List.of(
                says(
                        id,
                        "10 kV",
                        account(customer().voltage(VoltageLevel.AC_10KV).contractCapacity(ApparentPower.ofKva(315))),
                        "passed"),
                says(
                        id,
                        "10 kV, zero",
                        account(customer().voltage(VoltageLevel.AC_10KV).contractCapacity(ApparentPower.ZERO)),
                        "violated OUTSIDE"),
                says(id, "220 kV, none", account(customer().voltage(VoltageLevel.AC_220KV)), "violated ABSENT"),
                says(
                        id,
                        "35 kV, garbled",
                        account(customer().voltage(VoltageLevel.AC_35KV).contractCapacity(garbled())),
                        "violated UNREADABLE"),
                says(
                        id,
                        "220 V, none",
                        account(customer().voltage(VoltageLevel.AC_220V)),
                        "not applicable CONDITION_NOT_MET"),
                says(
                        id,
                        "6 kV, none",
                        account(customer().voltage(VoltageLevel.AC_6KV)),
                        "not applicable CONDITION_NOT_MET"),
                says(id, "no voltage", account(customer()), "not applicable INPUT_ABSENT"),
                says(id, "voltage garbled", account(customer().voltage(garbled())), "undecided voltage"));
    }

    private static List<RuleCase> use() {
        String id = "X7-4.03";
        Recorded<ElectricityUse> unknown = Recorded.unreadable("999", UnreadableReason.UNKNOWN_CODE);
        return List.of(
                says(id, "there", account(customer().electricityUse(ElectricityUse.COMMERCE)), "passed"),
                says(id, "absent", account(customer()), "violated ABSENT"),
                says(id, "unknown code", account(customer().electricityUse(unknown)), "violated NOT_IN_TABLE"),
                says(id, "garbled", account(customer().electricityUse(garbled())), "violated UNREADABLE"),
                says(
                        id,
                        "cancelled",
                        account(customer().status(CustomerStatus.CANCELLED)),
                        "not applicable CUSTOMER_CANCELLED"),
                says(id, "state garbled", account(customer().status(garbled())), "undecided status"));
    }

    private static List<RuleCase> points() {
        String id = "X7-6.07";
        MeteringPoint.Builder withdrawn = MeteringPoint.builder();
        withdrawn.no("P1").status(MeteringPointStatus.WITHDRAWN);
        MeteringPoint.Builder unclear = MeteringPoint.builder();
        unclear.no("P2").status(garbled());
        MeteringPoint gone = withdrawn.build();
        MeteringPoint open = unclear.build();
        MeteringPoint plain = MeteringPoint.builder().no("P3").build();
        return List.of(
                says(
                        id,
                        "one of three",
                        dossierOf("C1").addMeteringPoints(gone, open, plain).build(),
                        "passed"),
                says(id, "none", account(customer()), "violated NOTHING"),
                says(
                        id,
                        "all withdrawn",
                        dossierOf("C1").addMeteringPoints(gone).build(),
                        "violated NONE"),
                says(
                        id,
                        "unclear",
                        dossierOf("C1").addMeteringPoints(gone, open).build(),
                        "undecided MeteringPoint.status"),
                says(
                        id,
                        "cancelled",
                        account(customer().status(CustomerStatus.CANCELLED)),
                        "not applicable CUSTOMER_CANCELLED"));
    }
}
