package org.gridmarketing.rules.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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
    private final Map<String, List<ReadingSegment>> segmentsByNo;

    private RuleContext(
            LocalDate asOf, YearMonth reportMonth, ReferenceTables tables, TariffCatalog tariffs, RuleProfile profile) {
        this.asOf = asOf;
        this.reportMonth = reportMonth;
        this.tables = tables;
        this.tariffs = tariffs;
        this.profile = profile;
        this.segmentsByNo = tables.readingSegments().stream().collect(Collectors.groupingBy(ReadingSegment::no));
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
        return new RuleContext(asOf, reportMonth, tables, tariffs, profile);
    }

    /**
     * This context with other tables.
     *
     * @param other what several customers share
     * @return the new context
     */
    public RuleContext withTables(ReferenceTables other) {
        return other == tables ? this : new RuleContext(asOf, reportMonth, other, tariffs, profile);
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
     * Reading segments by number.
     *
     * @param no a segment number as archived
     * @return every segment of that number; none where the number dangles
     */
    public List<ReadingSegment> segments(String no) {
        return segmentsByNo.getOrDefault(no, List.of());
    }
}
