package org.gridmarketing.rules.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.code.Labels;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.BarChart;
import org.gridmarketing.model.text.HtmlPage;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.model.text.Names;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.engine.RuleRun;
import org.gridmarketing.rules.engine.ValidationReport;

/**
 * HTML report (网页核查报告): one page for a browser or a printer, with a chart of what is to be mended, the findings by centre, line
 * of business and unit, waivers and the counts of all rules. It needs nothing else: no script, no font, no picture is loaded.
 *
 * <p>Equal reports give equal text; counts are exact, findings are those kept.
 */
public final class HtmlReport {
    private static final int NO_NUMBERS = Integer.MAX_VALUE;
    private static final String STYLE = """
            details.group > summary { font-weight: 600; }
            .blocker { fill: #8c1d18; } .error { fill: #d1495b; } .warn { fill: #edae49; } .info { fill: #7fa7c9; }
            .legend span { display: inline-block; margin-right: 1rem; } .legend svg { width: .9em; height: .9em; margin-right: .3em; vertical-align: -1px; }
            """;

    private final ValidationReport report;
    private final Language language;
    private final Privacy privacy;
    private final Legible legible;
    private final HtmlPage page;

    private HtmlReport(ValidationReport report, Language language, Privacy privacy) {
        this.report = report;
        this.language = language;
        this.privacy = privacy;
        this.legible = new Legible(language);
        this.page = new HtmlPage(language, text("TITLE", Args.none()), STYLE);
    }

    /**
     * Writes a report in which names and addresses are masked.
     *
     * @param report what was found
     * @param language of headings and texts
     * @return a page in HTML, to be saved as UTF-8
     */
    public static String render(ValidationReport report, Language language) {
        return render(report, language, Privacy.MASKED);
    }

    /**
     * Writes a report.
     *
     * @param report what was found
     * @param language of headings and texts
     * @param privacy whether names and addresses are shown
     * @return a page in HTML, to be saved as UTF-8
     */
    public static String render(ValidationReport report, Language language, Privacy privacy) {
        return new HtmlReport(report, language, privacy).render();
    }

    private String render() {
        page.paragraph(text(
                "SUMMARY",
                Args.of("asOf", report.asOf())
                        .and("reportMonth", report.reportMonth())
                        .and("dossiers", report.dossiers())
                        .and("rules", report.runs().size())
                        .and("violated", report.violated())
                        .and("waived", report.waived())));
        page.markup(legend());
        groups("BY_CENTRE", Centre.values(), RuleRun::centre);
        groups("BY_OWNER", BusinessOwner.values(), run -> run.descriptor().owner());
        units();
        waivers();
        runs();
        faults();
        return page.text();
    }

    private String legend() {
        StringBuilder legend = new StringBuilder("<p class=\"legend\">");
        for (Severity severity : Severity.values()) {
            legend.append("<span><svg viewBox=\"0 0 10 10\"><rect class=\"")
                    .append(cssClass(severity))
                    .append("\" width=\"10\" height=\"10\"/></svg>")
                    .append(HtmlPage.escaped(Labels.of(severity, language)))
                    .append("</span>");
        }
        return legend.append("</p>").toString();
    }

    private <C extends Code> void groups(String title, C[] groups, Function<RuleRun, C> of) {
        List<C> found = Arrays.stream(groups)
                .filter(group -> !violatedIn(of, group).isEmpty())
                .toList();
        page.heading(2, text(title, Args.none()));
        BarChart chart = new BarChart(text(title, Args.none()));
        found.forEach(group -> chart.add(bar(Labels.of(group, language), violatedIn(of, group), RuleRun::violated)));
        page.markup(chart.svg());
        for (C group : found) {
            List<RuleRun> runs = violatedIn(of, group);
            page.open("group", true, Labels.of(group, language) + " (" + sum(runs, RuleRun::violated) + ")");
            runs.forEach(this::rule);
            page.close();
        }
    }

    private <C extends Code> List<RuleRun> violatedIn(Function<RuleRun, C> of, C group) {
        return report.runs().stream()
                .filter(run -> run.violated() > 0 && of.apply(run).equals(group))
                .toList();
    }

    private BarChart.Bar bar(String label, List<RuleRun> runs, ToLongFunction<RuleRun> count) {
        List<BarChart.Part> parts = Stream.of(Severity.values())
                .map(severity -> part(severity, runs, count))
                .toList();
        return new BarChart.Bar(label, Long.toString(sum(runs, count)), parts);
    }

    private BarChart.Part part(Severity severity, List<RuleRun> runs, ToLongFunction<RuleRun> count) {
        long found = sum(runs.stream().filter(run -> run.severity() == severity).toList(), count);
        return new BarChart.Part(cssClass(severity), Labels.of(severity, language) + " " + found, found);
    }

    private static String cssClass(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private void rule(RuleRun run) {
        RuleDescriptor rule = run.descriptor();
        page.open(
                "rule",
                false,
                rule.id() + " " + rule.title().in(language) + " (" + Labels.of(run.severity(), language) + ", "
                        + run.violated() + ")");
        Repeats.lines(rule, language).forEach(page::paragraph);
        findings(run.findings());
        if (run.isCut()) {
            page.paragraph(text("CUT", Args.of("shown", run.findings().size()).and("violated", run.violated())));
        }
        page.close();
    }

    private void findings(List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.table(
                    columns("COLUMNS.FINDINGS"),
                    NO_NUMBERS,
                    findings.stream().map(this::row).toList());
        }
    }

    private List<String> row(Finding finding) {
        Finding shown = privacy == Privacy.DISCLOSED ? finding.disclosed() : finding;
        return List.of(
                legible.text(shown.customerNo()),
                legible.label(shown.subject()),
                shown.attribute().isEmpty()
                        ? ""
                        : Names.attributeAlone(shown.subject().type(), shown.attribute(), language),
                legible.message(shown));
    }

    private void units() {
        List<String> units = report.runs().stream()
                .flatMap(run -> run.violatedByUnit().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        if (units.isEmpty()) {
            return;
        }
        page.heading(2, text("BY_UNIT", Args.none()));
        BarChart chart = new BarChart(text("BY_UNIT", Args.none()));
        units.forEach(unit -> chart.add(bar(named(unit), report.runs(), run -> inUnit(run, unit))));
        page.markup(chart.svg());
        units.forEach(this::unit);
    }

    private void unit(String unit) {
        List<RuleRun> runs =
                report.runs().stream().filter(run -> inUnit(run, unit) > 0).toList();
        page.open("unit", false, named(unit) + " (" + sum(runs, run -> inUnit(run, unit)) + ")");
        page.table(
                columns("COLUMNS.UNIT"),
                3,
                runs.stream()
                        .map(run -> List.of(
                                run.descriptor().id().id(),
                                run.descriptor().title().in(language),
                                Labels.of(run.severity(), language),
                                Long.toString(inUnit(run, unit))))
                        .toList());
        page.close();
    }

    private String named(String unit) {
        return unit.isEmpty() ? text("NO_UNIT", Args.none()) : legible.text(unit);
    }

    private static long inUnit(RuleRun run, String unit) {
        return run.violatedByUnit().getOrDefault(unit, 0L);
    }

    private void waivers() {
        if (!report.waivers().isEmpty()) {
            page.heading(2, text("WAIVERS", Args.none()));
            page.table(
                    columns("COLUMNS.WAIVERS"),
                    3,
                    report.waivers().stream()
                            .map(use -> List.of(
                                    legible.label(use.waiver()),
                                    legible.text(use.waiver().reason()),
                                    WaiverState.text(use, language),
                                    Long.toString(use.findings())))
                            .toList());
        }
    }

    private void runs() {
        page.heading(2, text("RULES", Args.none()));
        page.table(
                columns("COLUMNS.RULES"),
                3,
                report.runs().stream()
                        .map(run -> Stream.concat(
                                        Stream.of(
                                                Repeats.ids(run.descriptor()),
                                                run.descriptor().title().in(language),
                                                AsRead.text(run.descriptor(), language)),
                                        Stream.of(
                                                        run.passed(),
                                                        run.violated(),
                                                        run.waived(),
                                                        run.notApplicable(),
                                                        run.undecided(),
                                                        run.faulted())
                                                .map(Object::toString))
                                .toList())
                        .toList());
    }

    /** An exception's message may quote the archive, so only its class is printed. */
    private void faults() {
        if (report.hasFaults()) {
            page.heading(2, text("FAULTS", Args.none()));
            page.table(
                    columns("COLUMNS.FAULTS"),
                    NO_NUMBERS,
                    report.faults().stream()
                            .map(fault -> List.of(
                                    fault.rule().id(),
                                    legible.text(fault.customerNo()),
                                    legible.label(fault.subject()),
                                    fault.exception()))
                            .toList());
        }
    }

    private static long sum(List<RuleRun> runs, ToLongFunction<RuleRun> count) {
        return runs.stream().mapToLong(count).sum();
    }

    private List<String> columns(String key) {
        return Arrays.asList(text(key, Args.none()).split(",", -1));
    }

    private String text(String key, Args args) {
        return Messages.text("RULES.REPORT." + key, args, language);
    }
}
