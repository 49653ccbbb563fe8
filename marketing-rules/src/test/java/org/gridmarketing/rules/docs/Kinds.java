package org.gridmarketing.rules.docs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gridmarketing.model.text.Bilingual;

/** What each kind of check asks, in one line, for the index of the rules. */
final class Kinds {
    /**
     * A kind.
     *
     * @param asks what it asks
     * @param alsoWritten under which other names tables of checks list what this kind does
     */
    record Kind(Bilingual asks, String alsoWritten) {}

    private static final Map<String, Kind> ALL = new LinkedHashMap<>();

    static {
        kind("NOT_NULL", "字段已填写且可识别", "an attribute is there and can be read", "NOT_NULL_IF, NOT_NULL_IN_TABLE");
        kind(
                "NOT_NULL_IF",
                "另一字段满足条件时，本字段已填写且在范围内",
                "where another attribute meets a condition, this one is there and in its range",
                "");
        kind("NOT_NULL_IN_TABLE", "已填写且代码在代码表中", "an attribute is there and its code is one of the code table", "");
        kind(
                "NOT_NULL_FK",
                "引用已填写且所指对象存在、在用",
                "a reference is there and leads to an object in use",
                "FK, NOT_NULL_IN_TABLE");
        kind("FK", "引用如有，所指对象存在、在用", "a reference, where there is one, leads to an object in use", "");
        kind("EXISTS_IF", "应有时至少有一个在用的对象", "at least one object of a sort is in use where there should be one", "FK");
        kind("LEAF_CODE", "代码是代码表的末级项", "a code is a leaf of its table", "");
        kind("COMPARE_LE", "一个量不大于另一个量", "one quantity is at most another", "");
        kind(
                "RANGE",
                "数值在范围内；条件由适用条件表达",
                "a number lies in a range; a condition is told by when it applies",
                "RANGE_IF");
        kind("RANGE_BY_CODE", "范围由另一字段的代码决定", "the range depends on the code of another attribute", "");
        kind("EQUAL_ACROSS", "不同对象的同一事实相等", "the same fact of two objects is equal", "");
        kind("CROSS_CODE", "两个对象的代码符合应有关系", "the codes of two objects stand in the relation they should", "");
        kind("ENUM_FORBIDDEN_IF", "满足条件时不得为某些取值", "under a condition some values are forbidden", "");
        kind("ENUM_REQUIRED_IF", "满足条件时应为某些取值", "under a condition one of some values is required", "");
        kind("IFF", "两个字段同是或同非", "two attributes both say a thing or neither does", "");
        kind("COUNT_MULTIPLE", "台数是某数的倍数", "a count is a multiple of a number", "");
        kind("DATE_SANE", "日期已填写，不是占位日期，也不在将来", "a date is there, no placeholder and not in the future", "");
        kind("DATE_SENTINEL", "日期不是占位日期", "a date is no placeholder", "");
        kind("DATE_NOT_BEFORE", "日期不早于界限", "a date is not before a limit", "");
        kind("DATE_LE_MONTH", "日期不晚于上报月份", "a date is not after the report month", "");
        kind("DIGITS", "示数的位数不超过电能表位数", "a reading has no more digits than its meter", "");
        kind("READING_BACKWARD", "示数不倒走，除非标记翻转", "a reading does not run backward unless marked as a rollover", "");
        kind(
                "COMPOSITE_MULTIPLIER",
                "综合倍率与各变比、自身倍率相符",
                "the composite multiplier agrees with ratios and own multiplier",
                "");
        kind("RATIO_THRESHOLD", "单位内的占比不超过上限", "a share within a unit stays below its limit", "");
        kind("AGG_COMPARE", "单位内两个总数符合应有关系", "two totals of a unit stand in the relation they should", "");
    }

    private Kinds() {}

    private static void kind(String name, String zh, String en, String alsoWritten) {
        ALL.put(name, new Kind(new Bilingual(zh, en), alsoWritten));
    }

    static Map<String, Kind> all() {
        return Map.copyOf(ALL);
    }

    static void legend(Page page, Map<String, Long> uses) {
        page.heading("核查类型 Kinds");
        page.line("一种类型按所问命名；只在某种条件下才问的，条件写在各页的“适用”里，类型名不变。清单整理表里用别的名称的，列在“又作”。");
        page.line("");
        page.line(
                "A kind is named after what it asks. A condition under which alone it asks stands on the page of the check and does not"
                        + " change the name; other names that tables of checks use for the same are listed.");
        page.line("");
        page.row("类型 kind", "所问", "what it asks", "又作 also written", "规则数 rules");
        page.row("---", "---", "---", "---", "---:");
        ALL.forEach((name, kind) -> page.row(
                "`" + name + "`",
                kind.asks().zh(),
                kind.asks().en(),
                kind.alsoWritten(),
                Long.toString(uses.getOrDefault(name, 0L))));
    }
}
