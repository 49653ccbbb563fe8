package org.gridmarketing.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.gridmarketing.billing.Billing;
import org.gridmarketing.billing.ComputedBill;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.catalog.CaseTariffs;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;
import org.junit.jupiter.api.Test;

/** The Java example of the README compiles, runs, and is the one that the README shows. */
class ReadmeExampleTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SELF =
            Path.of("src", "test", "java", "org", "gridmarketing", "examples", "quickstart", "ReadmeExampleTest.java");

    private static void example(String json, PrintWriter out) throws IOException {
        // begin of the example
        BillingCase billingCase = MarketingJson.newMapper().readValue(json, BillingCase.class);
        Outcome<ComputedBill> outcome = Billing.bill(billingCase);
        if (outcome instanceof Outcome.Refused<ComputedBill> refused) {
            refused.issues().forEach(issue -> out.println(issue.message(Language.EN)));
        }
        if (outcome instanceof Outcome.Ok<ComputedBill> ok) {
            Bill bill = ok.value().bill();
            bill.lines().forEach(line -> out.println(line.source().name().en() + " " + line.amount()));
            out.println("total " + bill.total());
            ok.value().explain().forEach(node -> out.println(node.subject() + " " + node.render(Language.EN)));
        }
        RuleContext context = RuleContext.of(
                billingCase.period().to(),
                YearMonth.from(billingCase.period().to()),
                billingCase.tables(),
                CaseTariffs.of(billingCase).orElseThrow(),
                RuleProfile.standard());
        ValidationReport report = RuleEngine.standard().run(RuleSet.standard(), billingCase.dossier(), context);
        report.findings().forEach(finding -> out.println(finding.subject() + ": " + finding.message(Language.EN)));
        // end of the example
    }

    @Test
    void printsBillExplanationAndRefusals() throws IOException {
        assertThat(run("residential.json")).contains("total 4869.60 yuan", "→ 1205.28 yuan", "F = W");
        assertThat(run("broken.json")).contains("ratedCapacity", "price code");
    }

    @Test
    void isTheOneOfTheReadme() throws IOException {
        List<String> lines = Files.readAllLines(SELF);
        int begin = indexOf(lines, "// begin of the example");
        int end = indexOf(lines, "// end of the example");
        List<String> example = lines.subList(begin + 1, end).stream()
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .toList();
        assertThat(Files.readString(README)).contains(String.join("\n", example));
    }

    private static int indexOf(List<String> lines, String marker) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(marker)) {
                return i;
            }
        }
        throw new IllegalStateException("no line " + marker);
    }

    private static String run(String name) throws IOException {
        StringWriter text = new StringWriter();
        example(Files.readString(Path.of("cases", name)), new PrintWriter(text, true));
        return text.toString();
    }
}
