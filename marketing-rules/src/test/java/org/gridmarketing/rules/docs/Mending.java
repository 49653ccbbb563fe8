package org.gridmarketing.rules.docs;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.text.Bilingual;

/** How findings of a kind are mended. */
final class Mending {
    private static final Bilingual FILL = new Bilingual(
            "按现场或原始资料补录该字段；无法识别的值按原文订正。",
            "Enter the field from the site or the original papers; correct a value that cannot be read from its raw text.");
    private static final Bilingual REFERENCE = new Bilingual(
            "改为有效的编号，或恢复被引用的档案。", "Refer to a record that exists and is in use, or restore the one referred to.");
    private static final Bilingual CONTRADICTION = new Bilingual(
            "现场核实两者中哪一项有误，只改有误的一项；涉及电费的改动经审批。",
            "Find out on site which of the facts is wrong and mend that one only; changes that touch a bill need approval.");
    private static final Bilingual NUMBER = new Bilingual(
            "核对原始资料与计量单位后订正数值。", "Compare with the original papers and the unit, then correct the number.");
    private static final Bilingual DATE =
            new Bilingual("按工单或原始资料更正日期，不用占位日期。", "Enter the date from the work order; never a placeholder.");
    private static final Bilingual POPULATION = new Bilingual(
            "逐户复核该单位的相关客户，按实际情况更正分类或补录设备。",
            "Review the accounts of the unit one by one and correct their category or enter the missing equipment.");

    private Mending() {}

    static Map<String, Bilingual> byKind() {
        return Stream.of(
                        kinds(FILL, "NOT_NULL", "NOT_NULL_IF", "NOT_NULL_IN_TABLE", "LEAF_CODE"),
                        kinds(REFERENCE, "FK", "NOT_NULL_FK", "EXISTS_IF", "COUNT_MULTIPLE", "UNIQUE"),
                        kinds(
                                CONTRADICTION,
                                "COMPARE_LE",
                                "CROSS_CODE",
                                "ENUM_FORBIDDEN_IF",
                                "ENUM_REQUIRED_IF",
                                "EQUAL_ACROSS",
                                "IFF",
                                "COMPOSITE_MULTIPLIER"),
                        kinds(NUMBER, "RANGE", "RANGE_IF", "RANGE_BY_CODE", "DIGITS", "READING_BACKWARD"),
                        kinds(DATE, "DATE_SENTINEL", "DATE_SANE", "DATE_LE_MONTH", "DATE_NOT_BEFORE"),
                        kinds(POPULATION, "RATIO_THRESHOLD", "AGG_COMPARE"))
                .flatMap(each -> each.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Bilingual> kinds(Bilingual how, String... kinds) {
        return Stream.of(kinds).collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> how));
    }
}
