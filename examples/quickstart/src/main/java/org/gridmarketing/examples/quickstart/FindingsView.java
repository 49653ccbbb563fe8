package org.gridmarketing.examples.quickstart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleFault;
import org.gridmarketing.rules.engine.RuleRun;
import org.gridmarketing.rules.engine.ValidationReport;

/** What the checks found, by the centre that mends it and the line of business that answers for it. */
final class FindingsView {
    private final Words words;
    private final ValidationReport report;

    FindingsView(Words words, ValidationReport report) {
        this.words = words;
        this.report = report;
    }

    void addTo(Page page) {
        Args counts = Args.of("count", report.violated())
                .and("dossiers", report.dossiers())
                .and("rules", report.runs().size());
        page.heading(words.get("FINDINGS", counts));
        if (report.dossiers() > 1) {
            page.line(words.get("SAMPLE_ARCHIVE"));
        }
        if (report.violated() == 0) {
            page.line(words.get("NO_FINDINGS"));
        }
        report.byCentre()
                .forEach((centre, owners) -> owners.forEach((owner, findings) -> {
                    page.line(words.get(
                            "FINDINGS_OF",
                            Args.of("centre", centre).and("owner", owner).and("count", findings.size())));
                    byRule(findings).values().forEach(ofRule -> add(ofRule, page));
                }));
        if (report.hasFaults()) {
            page.line(words.get("FAULTS", Args.of("count", report.faults().size())));
            report.faults().forEach(fault -> page.line("  " + fault(fault)));
        }
    }

    private static Map<RuleId, List<Finding>> byRule(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
    }

    private void add(List<Finding> ofRule, Page page) {
        Finding first = ofRule.get(0);
        page.line("  [" + first.severity().label(words.language()) + "] " + first.rule() + " " + title(first.rule()));
        ofRule.forEach(finding -> page.line("    " + line(finding)));
    }

    private String title(RuleId rule) {
        return report.run(rule)
                .map(RuleRun::descriptor)
                .map(RuleDescriptor::title)
                .map(title -> title.in(words.language()))
                .orElse("");
    }

    private String line(Finding finding) {
        return words.ofCustomer(
                finding.customerNo(), finding.subject(), finding.attribute(), finding.message(words.language()));
    }

    private String fault(RuleFault fault) {
        return fault.rule() + " " + fault.subject().label(words.language()) + ": " + fault.exception();
    }
}
