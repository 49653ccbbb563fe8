package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gridmarketing.model.code.CodeProfile;
import org.gridmarketing.model.code.CodeProfiles;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user gets wrong in a dossier is refused with the place at which it stands. */
class BrokenDossierTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"formatVersion\": 1,`|`\"formatVersion\": 2,`|/formatVersion|2|20|must be 1: 2",
                "`\"codeProfile\": \"SG_2021\",`|``|/codeProfile|1|1|lacks this attribute",
                "`\"SG_2021\"`|`\"SG_1999\"`|/codeProfile|3|18|unknown codeProfile \"SG_1999\"; there are [SG_2021,",
                "`\"no\": \"4200000001\",`|``|/customer/no|4|15|lacks this attribute",
                "`\"no\": \"4200000001\",`|`\"no\": 4200000001,`|/customer/no|5|11|Integer value (4200000001) is no text",
                "`\"no\": \"4200000001\",`|`\"no\": \" \",`|/customer/no|5|11|must not be blank",
                "`\"orgNo\": \"42401\",`|`\"orgNumber\": \"42401\",`|/customer/orgNumber|6|18|no such attribute; the attributes are no, orgNo, name,",
                "`\"orgNo\": \"42401\",`|`\"orgNo\": [\"42401\"],`|/customer/orgNo|6|14|a list stands where one value",
                "`\"no\": \"MP-1\",`|`\"no\": \"MP-1\", \"no\": \"MP-2\",`|/meteringPoints/0/no|24|25|stands twice",
                "`\"meteringPoints\": [`|`\"meteringPoints\": [ null,`|/meteringPoints/0|22|23|null is no element",
                "`\"meteringPoints\": [`|`\"meteringPoints\": [ 7,`|/meteringPoints/0|22|23|Number value (7) is no MeteringPoint",
                "`\"formatVersion\": 1,`|`\"formatVersion\": 1, \"outages\": {},`|/outages|2|34|a list is expected",
                "`\"no\": \"PA-1\",`|`\"no\": \"PA-1\", \"formerPrices\": [{\"priceCode\": \"X\"}],`|/priceAgreements/0/formerPrices/0/lastDay|33|38|lacks this",
                "`\"integerDigits\": 6,`|`\"integerDigits\": NaN,`|/meters/0/integerDigits|41|27|Non-standard token 'NaN'",
                "`\"reason\": \"UNKNOWN_CODE\"`|`\"reason\": \"BECAUSE\"`|/customer/temporarySupply|16|24|\"BECAUSE\" is no UnreadableReason",
                "`\"month\": \"2026-01\",`|`\"month\": \"2026-01\"`|/bills/0/month|92|7|not JSON",
            })
    void namesThePlace(String right, String wrong, String path, int line, int column, String reason)
            throws IOException {
        String broken = dossier().replace(right, Objects.requireNonNullElse(wrong, ""));
        assertThat(broken).isNotEqualTo(dossier());
        List<Issue> issues = Documents.read(broken, Dossier.class).issues();
        assertThat(issues).hasSize(1);
        Issue issue = issues.get(0);
        assertThat(issue.subject()).isEqualTo(new ObjectRef("Dossier", path));
        assertThat(issue.message(Language.EN))
                .startsWith("Dossier " + path + ": ")
                .contains("line " + line + ", column " + column, reason)
                .doesNotContain("Immutable", "org.gridmarketing", "java.", "JsonToken");
        assertThat(issue.message(Language.ZH))
                .startsWith("客户全套档案 " + path + ": ")
                .contains("第 " + line + " 行第 " + column + " 列");
        assertThatThrownBy(() -> MarketingJson.newMapper().readValue(broken, Dossier.class))
                .isInstanceOf(JsonProcessingException.class)
                .message()
                .doesNotContain("Immutable", "org.gridmarketing", "reference chain", "line -1");
    }

    @Test
    void everyProblemIsToldAtOnce() throws IOException {
        String broken = dossier()
                .replace("\"formatVersion\": 1,", "\"formatVersion\": 1, \"version\": 2,")
                .replace("\"no\": \"4200000001\",", "")
                .replace("\"no\": \"MP-1\",", "\"no\": 1,");
        assertThat(Documents.read(broken, Dossier.class).issues())
                .extracting(issue -> issue.subject().key(), Issue::code)
                .containsExactly(
                        tuple("/version", Documents.UNKNOWN_ATTRIBUTE),
                        tuple("/customer/no", Documents.MISSING_ATTRIBUTE),
                        tuple("/meteringPoints/0/no", Documents.REFUSED_VALUE));
    }

    /** Each fault stands alone: none hides another, whatever object it stands in. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|/codeProfile,/customer",
                "{`codeProfile`:`X`,`customer`:{`no`:`1`,`nam`:1}}|/codeProfile,/customer/nam",
                "{`codeProfile`:`X`,`customer`:{`nam`:`x`},`formatVersion`:2}"
                        + "|/formatVersion,/codeProfile,/customer/nam,/customer/no",
                "{`codeProfile`:`SG_2021`,`customer1`:{`no`:`1`}}|/customer1,/customer",
                "{`codeProfile`:`SG_2021`,`customer`:null}|/customer",
                "{`codeProfile`:3,`customer`:{`no`:null}}|/codeProfile,/customer/no",
                "{`codeProfile`:`SG_2021`,`customer`:{`no`:``},`meters`:[{`no`:` `,`x`:1},{}]}"
                        + "|/customer/no,/meters/0/no,/meters/0/x,/meters/1/no",
                "{`codeProfile`:`SG_2021`,`customer`:{`no`:`1`},`priceAgreements`:[{`no`:`1`,`formerPrices`:[{}]}]}"
                        + "|/priceAgreements/0/formerPrices/0/priceCode,/priceAgreements/0/formerPrices/0/lastDay",
                "{`codeProfile`:`SG_2021`,`customer`:{`no`:`1`,`name`:[]},`meters`:null}|/customer/name,/meters",
            })
    void noProblemHidesAnother(String json, String paths) {
        assertThat(Documents.read(json.replace('`', '"'), Dossier.class).issues())
                .extracting(issue -> issue.subject().key())
                .containsExactly(paths.split(","));
    }

    @Test
    void aPartOfOneKindIsSearchedToo() {
        String json = "{\"code\":\"1\",\"price\":{\"type\":\"flat\",\"price\":\"x\",\"colour\":1}}";
        assertThat(Documents.read(json, EnergyComponent.class).issues())
                .extracting(issue -> issue.subject().key())
                .contains("/price/price", "/price/colour", "/name");
    }

    @ParameterizedTest
    @CsvSource({"`formatVersion`:2,/formatVersion", "`meteringPoints`:[{`no`:` `}],/meteringPoints/0/no"})
    void theMapperNamesTheAttributeItself(String attribute, String path) {
        String json = "{\"codeProfile\":\"SG_2021\",\"customer\":{\"no\":\"1\"}," + attribute.replace('`', '"') + "}";
        assertThatThrownBy(() -> MarketingJson.newMapper().readValue(json, Dossier.class))
                .hasMessageStartingWith(path + ": ");
    }

    @Test
    void aWholeNumberIsReadAsItsDigits() throws IOException {
        String json = "{\"codeProfile\":\"SG_2021\",\"customer\":{\"no\":\"1\",\"orgNo\":4240101,\"industryCode\":03}}";
        assertThat(Documents.read(json, Dossier.class).issues()).hasSize(1);
        Customer customer = MarketingJson.newMapper()
                .readValue(json.replace("03", "30").replace("}}", ",\"name\":1.50}}"), Dossier.class)
                .customer();
        assertThat(customer.orgNo()).isEqualTo(Recorded.of("4240101"));
        assertThat(customer.industryCode()).isEqualTo(Recorded.of("30"));
        assertThat(customer.name()).isEqualTo(Recorded.unreadable("1.50", UnreadableReason.MALFORMED));
        CodeProfile profile = CodeProfiles.find("SG_2021").orElseThrow();
        CustomerStatus status = Arrays.stream(CustomerStatus.values())
                .filter(each -> profile.code(each)
                        .filter(code -> code.matches("[1-9]\\d*"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        String coded = json.replace(
                "\"industryCode\":03", "\"status\":" + profile.code(status).orElseThrow());
        assertThat(MarketingJson.newMapper()
                        .readValue(coded, Dossier.class)
                        .customer()
                        .status())
                .isEqualTo(Recorded.of(status));
    }

    @Test
    void theMapperTellsThePathToo() throws IOException {
        String broken = dossier().replace("\"orgNo\": \"42401\",", "\"orgNo\": [\"42401\"],");
        assertThatThrownBy(() -> MarketingJson.newMapper().readValue(broken, Dossier.class))
                .hasMessageStartingWith("/customer/orgNo (line 6, column 14): ");
        assertThatThrownBy(() -> MarketingJson.newMapper().readValue("[" + broken + "]", Dossier[].class))
                .hasMessageStartingWith("/0/customer/orgNo (line 6, column 14): ");
        String version = dossier().replace("\"formatVersion\": 1,", "\"formatVersion\": \"1\",");
        assertThatThrownBy(() -> MarketingJson.newMapper().readValue(version, Dossier.class))
                .hasMessage("/formatVersion: String value (\"1\") is no whole number");
        String syntax = dossier().replace("\"month\": \"2026-01\",", "\"month\": \"2026-01\"");
        assertThatThrownBy(() -> MarketingJson.newMapper().readValue(syntax, Dossier.class))
                .hasMessageStartingWith("/bills/0 (line 92, column 7): ");
        String behind = broken.replace("\"codeProfile\": \"SG_2021\",", "").strip();
        String late = behind.substring(0, behind.length() - 1) + ", \"codeProfile\": \"SG_2021\"}";
        assertThatThrownBy(() -> MarketingJson.newMapper().readValue(late, Dossier.class))
                .hasMessageStartingWith("/customer/orgNo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "7", "[]", "{} {}", "{", "{\"a\" 1}"})
    void whatIsNoDocumentIsRefused(String json) {
        assertThat(Documents.read(json, Dossier.class).issues())
                .hasSize(1)
                .allSatisfy(issue -> assertThat(issue.message(Language.EN)).contains("line 1"));
    }

    /** A message that quotes a value is as short as its patterns are slow on a long one. */
    @Test
    void aHugeValueIsNotQuotedWhole() {
        String huge = "a.".repeat(1_000_000);
        String broken = "{\"codeProfile\":\"" + huge + "\",\"customer\":{\"no\":\"1\"}}";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Documents.read(broken, Dossier.class).issues())
                        .singleElement()
                        .satisfies(
                                issue -> assertThat(issue.message(Language.EN)).hasSizeLessThan(600)));
    }

    @Test
    void aDocumentIsReadWhole() throws IOException {
        Dossier dossier = MarketingJson.newMapper().readValue(dossier(), Dossier.class);
        assertThat(Documents.read("\uFEFF" + dossier(), Dossier.class)).isEqualTo(Outcome.ok(dossier));
    }

    private static String dossier() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(BrokenDossierTest.class.getResourceAsStream("/schema/dossier.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
