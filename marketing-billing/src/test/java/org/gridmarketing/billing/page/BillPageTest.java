package org.gridmarketing.billing.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.gridmarketing.billing.Billing;
import org.gridmarketing.billing.ComputedBill;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.fixtures.assertions.GoldenFile;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.HtmlPage;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.model.trace.TraceNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The page of a bill. After a wanted change accept the new pages with
 * {@code mvn -pl marketing-billing -am test -Dtest=BillPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.accept=true} and look at
 * them in a browser.
 */
class BillPageTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private static ComputedBill bill(BillingCase billingCase) {
        return Billing.bill(billingCase).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void isAsAcceptedBefore(Language language) {
        GoldenFile.at("src/test/resources/golden/bill-" + (language == Language.ZH ? "zh" : "en") + ".html")
                .matches(BillPage.render(bill(SampleCases.hubei35Kv()), language));
    }

    @ParameterizedTest
    @EnumSource
    void everyLineAndEveryStepOfEverySampleIsThere(Language language) {
        for (String id : SampleCases.ids()) {
            ComputedBill computed = bill(SampleCases.find(id).orElseThrow());
            String page = BillPage.render(computed, language);
            for (BillLine line : computed.lines()) {
                assertThat(page)
                        .contains(cell(line.source().name().in(language)))
                        .contains(HtmlPage.escaped(Args.argOf(line.amount()).render(language)));
            }
            for (TraceNode node : computed.explain()) {
                assertThat(page).contains(HtmlPage.escaped(node.step().formula(language)));
                assertThat(page).contains(HtmlPage.escaped(node.result().render(language)));
            }
            computed.bill()
                    .warnings()
                    .forEach(each -> assertThat(page).contains(HtmlPage.escaped(each.message(language))));
        }
    }

    /** Where there are several agreements, a line says of which it is. */
    @Test
    void linesOfSeveralAgreementsNameTheirs() {
        ComputedBill two = bill(SampleCases.bill02());
        assertThat(two.lines().stream().map(line -> line.source().agreementNo()).distinct())
                .hasSize(2);
        for (BillLine line : two.lines()) {
            assertThat(BillPage.render(two, Language.EN))
                    .contains(cell(line.source().agreementNo()))
                    .contains(line.number() + " · " + line.source().agreementNo() + " · ");
        }
        assertThat(BillPage.render(two, Language.ZH)).contains("<th>用户电价</th><th>项目</th>");
        assertThat(BillPage.render(bill(SampleCases.hubei35Kv()), Language.ZH))
                .doesNotContain("<th>用户电价</th><th>项目</th>");
    }

    private static String cell(String text) {
        return "<td>" + HtmlPage.escaped(text) + "</td>";
    }

    /** Written so that a parser of XML reads it too, once what HTML alone knows is taken out: no element stays open, nothing is loaded. */
    @ParameterizedTest
    @EnumSource
    void isWellFormedAndNeedsNothingElse(Language language)
            throws ParserConfigurationException, IOException, SAXException {
        for (String id : SampleCases.ids()) {
            String page = BillPage.render(bill(SampleCases.find(id).orElseThrow()), language);
            String xml = page.replace("<!DOCTYPE html>", "").replaceAll("<meta [^>]*>", "");
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
            assertThat(document.getElementsByTagName("details").getLength()).isPositive();
            assertThat(page).doesNotContain("<script", "<link", "<img", "url(", "href=", "src=");
        }
    }

    @Test
    void archivedTextIsNoMarkup() throws IOException {
        ObjectMapper mapper = MarketingJson.newMapper();
        String json = mapper.writeValueAsString(SampleCases.hubei35Kv()).replace("FX-HB-35KV", "<b>1</b>");
        assertThat(BillPage.render(bill(mapper.readValue(json, BillingCase.class)), Language.EN))
                .contains("&lt;b&gt;1&lt;/b&gt;")
                .doesNotContain("<b>1");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        Map<String, String> zh = Messages.all("page", Language.ZH);
        Map<String, String> en = Messages.all("page", Language.EN);
        assertThat(zh.keySet()).isEqualTo(en.keySet()).hasSizeGreaterThan(20);
        zh.forEach((key, text) -> {
            assertThat(placeholders(text)).as(key).isEqualTo(placeholders(en.getOrDefault(key, "")));
            if (key.startsWith("PAGE.COLUMNS.")) {
                assertThat(text.split(",", -1))
                        .as(key)
                        .hasSameSizeAs(en.getOrDefault(key, "").split(",", -1));
            }
        });
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
