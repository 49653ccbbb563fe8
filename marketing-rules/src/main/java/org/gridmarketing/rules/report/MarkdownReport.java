package org.gridmarketing.rules.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Labels;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.rules.api.RuleFault;
import org.gridmarketing.rules.engine.RuleRun;
import org.gridmarketing.rules.engine.ValidationReport;

/**
 * Markdown report (核查报告): what is to be mended, by centre and line of business, then the counts of all rules.
 *
 * <p>Customers and objects are named by their numbers only. Equal reports give equal text.
 */
public final class MarkdownReport {
    private final ValidationReport report;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport(ValidationReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    /**
     * Writes a report.
     *
     * @param report what was found
     * @param language of headings and texts
     * @return Markdown with tables, lines ended by a line feed
     */
    public static String render(ValidationReport report, Language language) {
        return new MarkdownReport(report, language).render();
    }

    private String render() {
        line("# " + text("TITLE", Args.none()));
        line("");
        line(text(
                "SUMMARY",
                Args.of("asOf", report.asOf())
                        .and("reportMonth", report.reportMonth())
                        .and("dossiers", report.dossiers())
                        .and("rules", report.runs().size())
                        .and("violated", report.violated())));
        if (!report.disabled().isEmpty()) {
            String ids = report.disabled().stream().map(RuleId::id).collect(Collectors.joining(", "));
            line("");
            line(text("DISABLED", Args.of("ids", ids)));
        }
        Arrays.stream(Centre.values()).forEach(this::centre);
        runs();
        faults();
        return out.toString();
    }

    private void centre(Centre centre) {
        List<RuleRun> runs = report.runs().stream()
                .filter(run -> run.violated() > 0 && run.centre() == centre)
                .toList();
        if (!runs.isEmpty()) {
            heading(2, Labels.of(centre, language) + " (" + violated(runs) + ")");
            Arrays.stream(BusinessOwner.values()).forEach(owner -> owner(owner, runs));
        }
    }

    private void owner(BusinessOwner owner, List<RuleRun> ofCentre) {
        List<RuleRun> runs = ofCentre.stream()
                .filter(run -> run.descriptor().owner() == owner)
                .toList();
        if (!runs.isEmpty()) {
            heading(3, Labels.of(owner, language) + " (" + violated(runs) + ")");
            runs.forEach(this::rule);
        }
    }

    private void rule(RuleRun run) {
        heading(
                4,
                run.descriptor().id() + " " + escaped(run.descriptor().title().in(language)) + " ("
                        + Labels.of(run.severity(), language) + ", " + run.violated() + ")");
        if (!run.findings().isEmpty()) {
            row(text("COLUMNS.FINDINGS", Args.none()).split(",", -1));
            row("---", "---", "---", "---");
            run.findings().forEach(this::finding);
        }
        if (run.isCut()) {
            line("");
            line(text("CUT", Args.of("shown", run.findings().size()).and("violated", run.violated())));
        }
    }

    private void finding(Finding finding) {
        row(finding.customerNo(), finding.subject().toString(), finding.attribute(), finding.message(language));
    }

    private void runs() {
        heading(2, text("RULES", Args.none()));
        row(text("COLUMNS.RULES", Args.none()).split(",", -1));
        row("---", "---", "---:", "---:", "---:", "---:", "---:");
        for (RuleRun run : report.runs()) {
            row(
                    run.descriptor().id().id(),
                    run.descriptor().title().in(language),
                    Long.toString(run.passed()),
                    Long.toString(run.violated()),
                    Long.toString(run.notApplicable()),
                    Long.toString(run.undecided()),
                    Long.toString(run.faulted()));
        }
    }

    /** An exception's message may quote the archive, so only its class is printed. */
    private void faults() {
        if (report.hasFaults()) {
            heading(2, text("FAULTS", Args.none()));
            row(text("COLUMNS.FAULTS", Args.none()).split(",", -1));
            row("---", "---", "---", "---");
            for (RuleFault fault : report.faults()) {
                row(fault.rule().id(), fault.customerNo(), fault.subject().toString(), fault.exception());
            }
        }
    }

    private static long violated(List<RuleRun> runs) {
        return runs.stream().mapToLong(RuleRun::violated).sum();
    }

    private String text(String key, Args args) {
        return Messages.text("RULES.REPORT." + key, args, language);
    }

    private void heading(int level, String text) {
        if (out.lastIndexOf("\n\n") != out.length() - 2) {
            line("");
        }
        line("#".repeat(level) + " " + text);
        line("");
    }

    private void row(String... cells) {
        line(Arrays.stream(cells).map(MarkdownReport::escaped).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** Archived text must not break the table or pass as markup. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replaceAll("\\R", " ");
    }
}
