package org.gridmarketing.rules.report;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.code.Labels;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.model.text.Names;
import org.gridmarketing.rules.api.OwnerCertainty;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleFault;
import org.gridmarketing.rules.engine.RuleRun;
import org.gridmarketing.rules.engine.ValidationReport;
import org.gridmarketing.rules.engine.WaiverUse;

/**
 * Markdown report (核查报告): what is to be mended, by centre, line of business or unit, then waivers and the counts of all rules.
 *
 * <p>Customers and objects are named by their numbers only, and names and addresses are masked. Equal reports give equal text.
 */
public final class MarkdownReport {
    private final ValidationReport report;
    private final Language language;
    private final Legible legible;
    private final MarkdownPage page = new MarkdownPage();

    private MarkdownReport(ValidationReport report, Language language) {
        this.report = report;
        this.language = language;
        this.legible = new Legible(language);
    }

    /**
     * Writes a report by centre.
     *
     * @param report what was found
     * @param language of headings and texts
     * @return Markdown with tables, lines ended by a line feed
     */
    public static String render(ValidationReport report, Language language) {
        return render(report, language, Grouping.CENTRE);
    }

    /**
     * Writes a report.
     *
     * @param report what was found
     * @param language of headings and texts
     * @param grouping by whom the findings are listed
     * @return Markdown with tables, lines ended by a line feed
     */
    public static String render(ValidationReport report, Language language, Grouping grouping) {
        return new MarkdownReport(report, language).render(grouping);
    }

    private String render(Grouping grouping) {
        page.heading(1, text("TITLE", Args.none()));
        page.line(text(
                "SUMMARY",
                Args.of("asOf", report.asOf())
                        .and("reportMonth", report.reportMonth())
                        .and("dossiers", report.dossiers())
                        .and("rules", report.runs().size())
                        .and("violated", report.violated())
                        .and("waived", report.waived())));
        listed("DISABLED", report.disabled());
        listed("OUT_OF_FORCE", report.outOfForce());
        switch (grouping) {
            case CENTRE -> groups(Centre.values(), RuleRun::centre, BusinessOwner.values(), MarkdownReport::owner);
            case OWNER -> groups(BusinessOwner.values(), MarkdownReport::owner, Centre.values(), RuleRun::centre);
            case UNIT -> units();
        }
        waivers();
        runs();
        faults();
        return page.text();
    }

    private static BusinessOwner owner(RuleRun run) {
        return run.descriptor().owner();
    }

    private void listed(String key, List<RuleId> ids) {
        if (!ids.isEmpty()) {
            page.paragraph(text(key, Args.of("ids", ids.stream().map(RuleId::id).collect(Collectors.joining(", ")))));
        }
    }

    private <A extends Code, B extends Code> void groups(
            A[] outer, Function<RuleRun, A> outerOf, B[] inner, Function<RuleRun, B> innerOf) {
        for (A first : outer) {
            List<RuleRun> ofFirst = where(report.runs(), outerOf, first);
            heading(2, first, ofFirst);
            for (B second : inner) {
                List<RuleRun> ofBoth = where(ofFirst, innerOf, second);
                heading(3, second, ofBoth);
                ofBoth.forEach(this::rule);
            }
        }
    }

    private static <C extends Code> List<RuleRun> where(List<RuleRun> runs, Function<RuleRun, C> of, C wanted) {
        return runs.stream()
                .filter(run -> run.violated() > 0 && of.apply(run).equals(wanted))
                .toList();
    }

    private void heading(int level, Code code, List<RuleRun> runs) {
        if (!runs.isEmpty()) {
            page.heading(level, Labels.of(code, language) + " (" + sum(runs, RuleRun::violated) + ")");
        }
    }

    private void rule(RuleRun run) {
        RuleDescriptor rule = run.descriptor();
        String doubt =
                rule.ownerCertainty() == OwnerCertainty.AMBIGUOUS ? ", " + text("OWNER_DOUBTFUL", Args.none()) : "";
        page.heading(
                4,
                rule.id() + " " + MarkdownPage.escaped(rule.title().in(language)) + " ("
                        + Labels.of(run.severity(), language) + ", " + run.violated() + doubt + ")");
        repeats(rule);
        if (!run.findings().isEmpty()) {
            findings(run.findings());
        }
        if (run.isCut()) {
            page.paragraph(text("CUT", Args.of("shown", run.findings().size()).and("violated", run.violated())));
        }
    }

    private void repeats(RuleDescriptor rule) {
        List<String> lines = Repeats.lines(rule, language);
        lines.forEach(line -> page.line("- " + MarkdownPage.escaped(line)));
        if (!lines.isEmpty()) {
            page.line("");
        }
    }

    private void findings(List<Finding> findings) {
        page.table(text("COLUMNS.FINDINGS", Args.none()), "---", "---", "---", "---");
        for (Finding each : findings) {
            page.row(
                    legible.text(each.customerNo()),
                    legible.label(each.subject()),
                    Names.attributeAlone(each.subject().type(), each.attribute(), language),
                    legible.message(each));
        }
    }

    /** Counts are exact; findings are those kept. */
    private void units() {
        Stream<String> units = report.runs().stream().flatMap(run -> run.violatedByUnit().keySet().stream());
        units.distinct().sorted().forEach(this::unit);
    }

    private void unit(String unit) {
        List<RuleRun> runs = report.runs().stream()
                .filter(run -> run.violatedByUnit().containsKey(unit))
                .toList();
        String name = unit.isEmpty() ? text("NO_UNIT", Args.none()) : MarkdownPage.escaped(legible.text(unit));
        page.heading(2, name + " (" + sum(runs, run -> inUnit(run, unit)) + ")");
        page.table(text("COLUMNS.UNIT", Args.none()), "---", "---", "---", "---:");
        for (RuleRun run : runs) {
            page.row(
                    run.descriptor().id().id(),
                    run.descriptor().title().in(language),
                    Labels.of(run.severity(), language),
                    Long.toString(inUnit(run, unit)));
        }
        List<Finding> kept = runs.stream()
                .flatMap(run -> run.findings().stream())
                .filter(finding -> finding.orgNo().equals(unit))
                .toList();
        page.line("");
        if (!kept.isEmpty()) {
            findings(kept);
        }
    }

    private static long inUnit(RuleRun run, String unit) {
        return run.violatedByUnit().getOrDefault(unit, 0L);
    }

    private void waivers() {
        if (report.waivers().isEmpty()) {
            return;
        }
        page.heading(2, text("WAIVERS", Args.none()));
        page.table(text("COLUMNS.WAIVERS", Args.none()), "---", "---", "---", "---:");
        for (WaiverUse use : report.waivers()) {
            page.row(
                    legible.label(use.waiver()),
                    legible.text(use.waiver().reason()),
                    WaiverState.text(use, language),
                    Long.toString(use.findings()));
        }
    }

    private void runs() {
        page.heading(2, text("RULES", Args.none()));
        page.table(
                text("COLUMNS.RULES", Args.none()),
                "---",
                "---",
                "---",
                "---:",
                "---:",
                "---:",
                "---:",
                "---:",
                "---:");
        for (RuleRun run : report.runs()) {
            Stream<Long> counts = Stream.of(
                    run.passed(), run.violated(), run.waived(), run.notApplicable(), run.undecided(), run.faulted());
            page.row(Stream.concat(
                            Stream.of(
                                    Repeats.ids(run.descriptor()),
                                    run.descriptor().title().in(language),
                                    AsRead.text(run.descriptor(), language)),
                            counts.map(Object::toString))
                    .toArray(String[]::new));
        }
    }

    /** An exception's message may quote the archive, so only its class is printed. */
    private void faults() {
        if (report.hasFaults()) {
            page.heading(2, text("FAULTS", Args.none()));
            page.table(text("COLUMNS.FAULTS", Args.none()), "---", "---", "---", "---");
            for (RuleFault fault : report.faults()) {
                page.row(
                        fault.rule().id(),
                        legible.text(fault.customerNo()),
                        legible.label(fault.subject()),
                        fault.exception());
            }
        }
    }

    private static long sum(List<RuleRun> runs, ToLongFunction<RuleRun> count) {
        return runs.stream().mapToLong(count).sum();
    }

    private String text(String key, Args args) {
        return Messages.text("RULES.REPORT." + key, args, language);
    }
}
