package org.gridmarketing.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.api.TestContext;
import org.gridmarketing.rules.api.Waiver;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an archive or a waiver holds, a report shows it as text: nothing comes alive, nothing is hidden, nothing floods the page. */
class HostileTextTest {
    private static final String LINKS = "[pay](https://evil.example/x) ![i](http://evil.example/i.png) {0} \\\\[a](b)"
            + " <img src=x onerror=alert(1)> <https://evil.example> www.evil.example bill@evil.example";
    private static final String MARKS = "evil `code` | a | b |\n# H\n**b** _i_ ~~s~~ $x$ &lt;b&gt;"
            + " \u202Eesrever\u202C \u2066i\u2069 \u200B\u0000\u001B[31m \uD800";

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\u0000-\\u0008\\u000E-\\u001F]");

    private static ValidationReport report(String text) {
        return report(text, text);
    }

    private static ValidationReport report(String text, String unit) {
        Dossier dossier = Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder()
                        .no("C" + text)
                        .orgNo("U" + unit)
                        .voltage(Recorded.unreadable(text, UnreadableReason.MALFORMED))
                        .build())
                .build();
        RuleProfile profile = RuleProfile.builder()
                .addWaivers(Waiver.builder()
                        .rule(new RuleId("X7-4.02"))
                        .unit(text)
                        .reason(text)
                        .approver("R-1")
                        .expires(LocalDate.of(2026, 12, 31))
                        .build())
                .build();
        RuleContext context = TestContext.of(profile);
        return RuleEngine.standard()
                .run(RuleSet.standard(), Archive.of(ReferenceTables.empty(), List.of(dossier)), context);
    }

    @ParameterizedTest
    @EnumSource
    void inMarkdownNothingComesAlive(Grouping grouping) {
        Stream.of(LINKS, MARKS)
                .map(text -> MarkdownReport.render(report(text), Language.EN, grouping))
                .forEach(HostileTextTest::isDead);
    }

    private static void isDead(String page) {
        assertThat(page)
                .contains("evil")
                .doesNotContain("://", "www.", "@", "<img", "<https")
                .doesNotContainPattern("(?<!\\\\)\\[(?!U\\+)")
                .doesNotContainPattern("(?<!\\\\)[`$~]")
                .doesNotContainPattern("(?<!\\\\)\\*")
                .doesNotContainPattern("&(?!amp;|lt;|#\\d+;)")
                .doesNotContainPattern(UNSEEN);
        assertThat(page.lines().filter(line -> line.startsWith("| C")).toList())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.replaceAll("\\\\.", "").chars().filter(each -> each == '|'))
                                .hasSize(5));
        assertThat(page.lines().filter(line -> line.startsWith("# "))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void inHtmlNothingComesAlive(Language language) {
        assertThat(HtmlReport.render(report(LINKS), language))
                .contains("&lt;img src=x")
                .doesNotContain("<img", "<https", "href");
        assertThat(HtmlReport.render(report(MARKS), language))
                .contains("[U+202E]esrever[U+202C]", "&amp;lt;b&amp;gt;")
                .doesNotContainPattern(UNSEEN);
    }

    private static List<String> inSarif(String text) throws IOException {
        String sarif = SarifReport.render(report(text), Language.EN, Privacy.MASKED);
        return new ObjectMapper()
                .readTree(sarif).at("/runs/0/results").findValues("message").stream()
                        .map(message -> message.path("text").asText())
                        .filter(message -> message.contains("evil"))
                        .toList();
    }

    /** Counts by unit have the unit for a name, and readers of JSON limit names sooner than texts. */
    @Test
    void aUnitNumberOfAnyLengthReadsBack() throws JsonProcessingException {
        ValidationReport report = report("x", "9".repeat(200_000));
        String json = JsonReport.render(report, Privacy.MASKED);
        assertThat(MarketingJson.newMapper()
                        .readValue(json, ReportDocument.class)
                        .rules())
                .extracting(ReportDocument.RuleResult::violatedByUnit)
                .contains(Map.of("U" + "9".repeat(200_000), 1L))
                .isEqualTo(ReportDocument.of(report, Privacy.MASKED).rules().stream()
                        .map(ReportDocument.RuleResult::violatedByUnit)
                        .toList());
    }

    @Test
    void inSarifNothingComesAlive() throws IOException {
        assertThat(inSarif(LINKS))
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text).contains("\\[pay\\](https", "{{0}}").doesNotContainPattern("(?<!\\\\)\\["));
        assertThat(inSarif(MARKS))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains("[U+202E]").doesNotContainPattern(UNSEEN));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 100_000})
    void longValuesAreCutWhereTheyAreReadAndWholeInJson(int characters) throws IOException {
        ValidationReport report = report("𠮷".repeat(characters), "1");
        String leftOut = "… (" + (characters - Legible.LONGEST) + " characters left out)";
        assertThat(MarkdownReport.render(report, Language.EN))
                .contains(leftOut.substring(2))
                .hasSizeLessThan(300_000);
        assertThat(HtmlReport.render(report, Language.EN)).contains(leftOut).hasSizeLessThan(900_000);
        assertThat(HtmlReport.render(report, Language.ZH)).contains("…（略去 " + (characters - Legible.LONGEST) + " 字）");
        JsonNode json = new ObjectMapper().readTree(JsonReport.render(report, Privacy.MASKED));
        assertThat(json.path("findings").findValuesAsText("en"))
                .anyMatch(text -> text.contains("𠮷".repeat(characters)));
    }

    @Test
    void whatFitsIsNotCut() {
        assertThat(MarkdownReport.render(report("𠮷".repeat(199)), Language.EN)).doesNotContain("left out");
    }

    @Test
    void ordinaryNumbersStayAsTheyAre() {
        assertThat(MarkdownPage.escaped("T_1-2 (备用) 3:00 #5 a/b")).isEqualTo("T_1-2 (备用) 3:00 #5 a/b");
    }
}
