package org.gridmarketing.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.SampleKind;
import org.gridmarketing.fixtures.assertions.GoldenFile;
import org.gridmarketing.fixtures.breaks.Breaks;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.api.Waiver;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private static final List<String> BROKEN =
            List.of("D1-1.1.2", "X7-4.02", "X7-4.04", "X7-1.1", "X7-1.13", "X7-1.51", "X7-1.35", "X7-1.8");
    private static final RuleSet RULES = RuleSet.of(Stream.concat(BROKEN.stream(), Stream.of("X7-4.01", "X7-1.38"))
            .map(id -> RuleSet.standard().find(new RuleId(id)).orElseThrow())
            .toList());
    private static final String SOMEBODY = "某某某?";
    private static final String MARKUP = "<script>alert(1)</script> & \"x\" 'y'";

    /** One defect each of some checks of every centre, an unreadable name, and a voltage that would be markup. */
    private static ValidationReport report() {
        ArchiveSample sample = SampleDossiers.sample();
        for (String check : BROKEN) {
            sample = Breaks.forRule(new RuleId(check))
                    .get(0)
                    .in(sample)
                    .orElseThrow()
                    .sample();
        }
        Dossier shop = SampleDossiers.of(SampleKind.SHOP);
        ArchiveSample broken = sample.withDossiers(sample.dossiers().stream()
                .map(each -> each.customer().no().equals(shop.customer().no())
                        ? each.withCustomer(each.customer()
                                .withName(Recorded.unreadable(SOMEBODY, UnreadableReason.MALFORMED))
                                .withVoltage(Recorded.unreadable(MARKUP, UnreadableReason.MALFORMED)))
                        : each)
                .toList());
        RuleProfile profile = RuleProfile.builder()
                .addWaivers(Waiver.builder()
                        .rule(new RuleId("X7-4.04"))
                        .unit("99999")
                        .reason("<b>migration</b>")
                        .approver("R-1")
                        .expires(broken.asOf())
                        .build())
                .build();
        RuleContext context = RuleContext.of(
                broken.asOf(),
                broken.reportMonth(),
                broken.tables(),
                TariffCatalog.of(broken.tariffs()).orElseThrow(),
                profile);
        return RuleEngine.standard().run(RULES, broken.archive(), context);
    }

    @ParameterizedTest
    @EnumSource
    void isAsAcceptedBefore(Language language) {
        GoldenFile.at("src/test/resources/golden/report-" + (language == Language.ZH ? "zh" : "en") + ".html")
                .matches(HtmlReport.render(report(), language));
    }

    @ParameterizedTest
    @EnumSource
    void needsNothingElse(Language language) {
        assertThat(HtmlReport.render(report(), language))
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContain("<img")
                .doesNotContain("@import")
                .doesNotContain("url(")
                .doesNotContain("href=")
                .doesNotContain("src=");
    }

    @Test
    void archivedTextIsNoMarkup() {
        String html = HtmlReport.render(report(), Language.EN);
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39;")
                .contains("&lt;b&gt;migration&lt;/b&gt;")
                .doesNotContain("<b>migration");
    }

    /** The page is written so that a parser of XML reads it too, once what HTML alone knows is taken out. */
    @ParameterizedTest
    @EnumSource
    void everyElementIsClosed(Language language) throws Exception {
        String xml = HtmlReport.render(report(), language)
                .replace("<!DOCTYPE html>\n", "")
                .replaceAll("<meta [^>]*>", "")
                .replace("\" open>", "\">");
        Document parsed =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(parsed.getElementsByTagName("svg").getLength()).isGreaterThan(3);
        assertThat(parsed.getElementsByTagName("h1").getLength()).isEqualTo(1);
    }

    @Test
    void personalDataAreMaskedUnlessAskedFor() {
        assertThat(HtmlReport.render(report(), Language.EN)).doesNotContain(SOMEBODY);
        assertThat(HtmlReport.render(report(), Language.EN, Privacy.DISCLOSED)).contains(SOMEBODY);
    }

    @Test
    void theBarsAddUpToTheViolations() {
        ValidationReport report = report();
        String html = HtmlReport.render(report, Language.EN);
        String byCentre = html.substring(html.indexOf("<h2>By centre"), html.indexOf("<h2>By line of business"));
        long sum = Pattern.compile("text-anchor=\"start\">(\\d+)<")
                .matcher(byCentre)
                .results()
                .mapToLong(each -> Long.parseLong(each.group(1)))
                .sum();
        assertThat(sum).isEqualTo(report.violated()).isPositive();
    }
}
