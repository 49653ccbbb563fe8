package org.gridmarketing.rules.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.tariff.TariffCatalog;

/**
 * Rule context (核查环境): all that a run depends on besides the dossiers. Dates are arguments; there is no clock, so that a run
 * can be repeated for any month.
 */
public final class RuleContext {
    private final LocalDate asOf;
    private final YearMonth reportMonth;
    private final ReferenceTables tables;
    private final TariffCatalog tariffs;
    private final RuleProfile profile;
    private final Set<String> unavailable;
    private final Map<String, List<ReadingSegment>> segmentsByNo;
    private final TableIndex index;
    private final Placeholders placeholders;

    private RuleContext(
            LocalDate asOf,
            YearMonth reportMonth,
            ReferenceTables tables,
            TariffCatalog tariffs,
            RuleProfile profile,
            Set<String> unavailable) {
        this.asOf = asOf;
        this.reportMonth = reportMonth;
        this.tables = tables;
        this.tariffs = tariffs;
        this.profile = profile;
        this.unavailable = unavailable;
        this.segmentsByNo = tables.readingSegments().stream().collect(Collectors.groupingBy(ReadingSegment::no));
        this.index = TableIndex.of(tables);
        this.placeholders = Placeholders.of(profile);
    }

    /**
     * A context.
     *
     * @param asOf the day as of which the archive is judged
     * @param reportMonth the month for which the run is reported
     * @param tables what several customers share
     * @param tariffs the tariff catalogue
     * @param profile parameters and grading
     * @return the context
     */
    public static RuleContext of(
            LocalDate asOf, YearMonth reportMonth, ReferenceTables tables, TariffCatalog tariffs, RuleProfile profile) {
        return new RuleContext(asOf, reportMonth, tables, tariffs, profile, Set.of());
    }

    /**
     * This context with other tables.
     *
     * @param other what several customers share
     * @return the new context
     */
    public RuleContext withTables(ReferenceTables other) {
        return other == tables ? this : new RuleContext(asOf, reportMonth, other, tariffs, profile, unavailable);
    }

    /**
     * This context for an archive that comes without certain types. Without this word an archive delivered without, say,
     * reading segments would have every segment number dangle; with it the rules that look at segments are undecided.
     *
     * @param types simple names of archived types that were not supplied, such as {@code ReadingSegment} or {@code Tariff}
     * @return the new context
     * @throws IllegalArgumentException naming every type that no archive holds, and those that there are
     */
    public RuleContext without(Set<String> types) {
        ArchivedTypes.requireKnown(types);
        return new RuleContext(asOf, reportMonth, tables, tariffs, profile, Set.copyOf(types));
    }

    /**
     * Types not supplied (未提供的数据).
     *
     * @return simple names of archived types; empty where the archive is whole
     */
    public Set<String> unavailable() {
        return unavailable;
    }

    /**
     * As-of date (核查基准日).
     *
     * @return the day as of which the archive is judged
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Report month (报表月份).
     *
     * @return the month for which the run is reported
     */
    public YearMonth reportMonth() {
        return reportMonth;
    }

    /**
     * Reference tables (码表与公共档案).
     *
     * @return what several customers share
     */
    public ReferenceTables tables() {
        return tables;
    }

    /**
     * Tariff catalogue (电价表).
     *
     * @return the tariffs by price code
     */
    public TariffCatalog tariffs() {
        return tariffs;
    }

    /**
     * Profile (规则参数方案).
     *
     * @return parameters and grading
     */
    public RuleProfile profile() {
        return profile;
    }

    /**
     * Whether a date only stands for a missing one.
     *
     * @param date the date
     * @return what the date sentinels of the profile say
     */
    public boolean isPlaceholder(LocalDate date) {
        return placeholders.contains(date);
    }

    /**
     * Whether a text only stands for a missing one.
     *
     * @param text the text, with or without white space around it
     * @return whether the placeholder texts of the profile name it
     */
    public boolean isPlaceholder(String text) {
        return placeholders.contains(text);
    }

    /**
     * Reading segments by number.
     *
     * @param no a segment number as archived
     * @return every segment of that number; none where the number dangles
     */
    public List<ReadingSegment> segments(String no) {
        return segmentsByNo.getOrDefault(no, List.of());
    }

    /**
     * Index of the tables (码表索引).
     *
     * @return the shared tables by key
     */
    public TableIndex index() {
        return index;
    }
}
