package org.gridmarketing.rules.catalog;

import java.util.List;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.kind.DateNotBefore;
import org.gridmarketing.rules.kind.DateSane;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.NotNull;
import org.gridmarketing.rules.kind.NotNullInTable;
import org.gridmarketing.rules.kind.Subjects;

/** Checks that the file of an account is complete and its dates are sane (用电客户档案完整性). */
final class AccountFileRules {
    private static final Subjects<Customer> CUSTOMER = Subjects.CUSTOMER;
    private static final String SPARED_ZH = "按字面逐户核对；建议口径不核对考核户";
    private static final String SPARED_EN =
            "by the letter every account; as advised accounts kept only for assessment are spared";

    private AccountFileRules() {}

    static List<Rule> all() {
        return List.of(
                Row.printed("X7-1.17")
                        .read(SPARED_ZH, SPARED_EN)
                        .either(
                                CUSTOMER,
                                Gates.BILLED,
                                Gates.NOT_CANCELLED,
                                new NotNullInTable<>(CustomerFields.NOTIFICATION)),
                Row.printed("X7-1.28")
                        .read(SPARED_ZH, SPARED_EN)
                        .either(CUSTOMER, Gates.BILLED, Gates.NOT_CANCELLED, new NotNullInTable<>(CustomerFields.MODE)),
                Row.printed("X7-1.38").on(CUSTOMER, Gates.NOT_CANCELLED, new NotNullInTable<>(CustomerFields.VOLTAGE)),
                opened(),
                Row.printed("X7-1.56")
                        .on(CUSTOMER, Gates.NOT_CANCELLED, new NotNullInTable<>(CustomerFields.TEMPORARY)),
                Row.printed("X7-1.58")
                        .read(SPARED_ZH, SPARED_EN)
                        .either(
                                CUSTOMER,
                                Gates.BILLED,
                                Gates.NOT_CANCELLED,
                                new NotNullInTable<>(CustomerFields.INVOICE)),
                inspected(),
                energised(),
                Row.printed("X7-1.68").on(CUSTOMER, Gates.NOT_CANCELLED, new NotNullInTable<>(CustomerFields.OUTAGE)),
                Row.printed("X7-1.74")
                        .read(SPARED_ZH, SPARED_EN)
                        .either(CUSTOMER, Gates.BILLED, Gates.NOT_CANCELLED, new NotNull<>(CustomerFields.INDUSTRY)),
                Row.printed("X7-1.79").on(CUSTOMER, Gates.NOT_CANCELLED, new NotNullInTable<>(CustomerFields.CLASS)),
                named(),
                Row.printed("X7-4.02")
                        .read(
                                "按字面只要有文字即可；建议口径将“无”等占位文字视为空，占位文字见参数",
                                "by the letter any text will do; as advised the placeholder texts of the profile count as none")
                        .advised(CUSTOMER, Gates.NOT_CANCELLED, NotNull.beyondPlaceholders(CustomerFields.ADDRESS))
                        .literally(CUSTOMER, Gates.NOT_CANCELLED, new NotNull<>(CustomerFields.ADDRESS)),
                Row.printed("X7-4.03").on(CUSTOMER, Gates.NOT_CANCELLED, new NotNullInTable<>(CustomerFields.USE)),
                Row.printed("X7-4.04")
                        .read("0 视为已填，是否为 0 由 1.41 核对", "zero is a value; whether it may be zero is asked by 1.41")
                        .on(CUSTOMER, Gates.NOT_CANCELLED, new NotNull<>(CustomerFields.CONTRACT_CAPACITY)),
                Row.printed("X7-4.05")
                        .read("0 视为已填，是否为 0 由 1.80 核对", "zero is a value; whether it may be zero is asked by 1.80")
                        .on(CUSTOMER, Gates.NOT_CANCELLED, new NotNull<>(CustomerFields.OPERATING_CAPACITY)),
                earliestAccount());
    }

    private static Rule opened() {
        return Row.printed("X7-1.55")
                .read(
                        "按字面逐户核对，含已销户；建议口径不核对已销户",
                        "by the letter every account, cancelled ones included; as advised cancelled ones are spared")
                .either(CUSTOMER, Gates.NOT_CANCELLED, Gate.always(), new DateSane<>(CustomerFields.OPENED_ON, true));
    }

    private static Rule inspected() {
        return Row.printed("X7-1.59")
                .read(
                        "按字面逐户核对；建议口径不核对低压居民和新装在途客户，二者不按周期检查",
                        "by the letter every account; as advised households at low voltage and accounts being connected are"
                                + " spared, since neither is inspected by cycle")
                .either(
                        CUSTOMER,
                        Gates.NO_HOUSEHOLD.and(Gates.CONNECTED),
                        Gates.NOT_CANCELLED,
                        new DateSane<>(CustomerFields.INSPECTED_ON, true));
    }

    private static Rule energised() {
        return Row.printed("X7-1.66")
                .read(
                        "按字面逐户核对；建议口径不核对尚未送电的新装在途客户",
                        "by the letter every account; as advised accounts being connected are spared, since they are not"
                                + " energised yet")
                .either(
                        CUSTOMER,
                        Gates.CONNECTED,
                        Gates.NOT_CANCELLED,
                        new DateSane<>(CustomerFields.ENERGISED_ON, true));
    }

    private static Rule named() {
        return Row.printed("X7-4.01")
                .read(
                        "按字面只要有文字即可；建议口径将“无”“***”等占位文字视为空，占位文字见参数",
                        "by the letter any text will do; as advised placeholder texts such as 无 and ***, which the profile"
                                + " names, count as none")
                .advised(CUSTOMER, Gates.NOT_CANCELLED, NotNull.beyondPlaceholders(CustomerFields.NAME))
                .literally(CUSTOMER, Gates.NOT_CANCELLED, new NotNull<>(CustomerFields.NAME));
    }

    private static Rule earliestAccount() {
        return Row.printed("X7-6.05")
                .read(
                        "该日期为电子档案建立日期，1975-01-01 当日视为正常；确为纸质档案转入的，可在参数中放宽",
                        "the date is that of the electronic file; 1975-01-01 itself is in order; a base that took over paper"
                                + " files sets another day in the profile")
                .on(
                        CUSTOMER,
                        Gate.always(),
                        new DateNotBefore<>(
                                CustomerFields.OPENED_ON,
                                context -> context.profile().thresholds().earliestAccount()));
    }
}
