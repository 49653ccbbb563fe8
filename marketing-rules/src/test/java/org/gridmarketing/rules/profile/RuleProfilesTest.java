package org.gridmarketing.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.schema.SchemaGenerator;
import org.gridmarketing.rules.api.DateSentinels;
import org.gridmarketing.rules.api.Interpretation;
import org.gridmarketing.rules.api.Routing;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.api.RuleThresholds;
import org.gridmarketing.rules.api.Waiver;
import org.gridmarketing.rules.engine.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a change of the types write the schema anew with {@code -Dtest=RuleProfilesTest -Dschema.write=true}. */
class RuleProfilesTest {
    private static final Path COMMITTED =
            Path.of("src", "main", "resources", "gridmarketing", "schema", "rule-profile.schema.json");
    private static final RuleSet RULES = RuleSet.standard();

    /** What is quoted, and names in brackets behind their Chinese, do not have to be Chinese. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\([^)]*\\)|/\\S*");

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]+(?: [A-Za-z]+){2,}|英文说明");

    private static final RuleProfile FULL = RuleProfile.builder()
            .addDisabled(new RuleId("D1-1.1.2"))
            .putSeverities(new RuleId("X7-1.1"), Severity.INFO)
            .interpretation(Interpretation.LITERAL)
            .routing(Routing.ANNEX_NOTE)
            .dateSentinels(new DateSentinels(Set.of(1900, 1970), Set.of(LocalDate.of(2000, 1, 1))))
            .segmentOfParentUnitAllowed(true)
            .addWaivers(
                    Waiver.builder()
                            .rule(new RuleId("X7-1.1"))
                            .unit("4210101")
                            .reason("改造中")
                            .approver("计量主管")
                            .expires(LocalDate.of(2026, 6, 30))
                            .build(),
                    Waiver.builder()
                            .finding("0123456789abcdef01234567")
                            .reason("已核实")
                            .approver("10086")
                            .expires(LocalDate.of(2026, 1, 30))
                            .build())
            .build();

    private static List<String> problems(String json) {
        return RuleProfiles.read(json, RULES).issues().stream()
                .map(issue -> issue.code() + " " + issue.attribute())
                .toList();
    }

    @Test
    void aProfileReadsBackAsItWasWritten() {
        assertThat(RuleProfiles.read(RuleProfiles.write(FULL), RULES)).isEqualTo(Outcome.ok(FULL));
        assertThat(RuleProfiles.read("{}", RULES)).isEqualTo(Outcome.ok(RuleProfile.standard()));
    }

    @Test
    void allValuesThatDoNotBindAreToldAtOnce() {
        String json = """
                {"formatVersion": 1, "disabled": ["nonsense", "X7-1.1"], "severities": {"X7-1.1": "AWFUL"}, "colour": "red",
                 "routing": 7, "waivers": [{"finding": "0123456789abcdef01234567", "rule": "X7-1.1", "reason": "r", "approver": "a",
                 "expires": "2026-01-01"}, {"finding": "0123456789abcdef01234568", "reason": "r", "approver": "a", "expires": "soon", "why": "x"}]}
                """;
        assertThat(problems(json))
                .containsExactlyInAnyOrder(
                        "RULES.PROFILE.VALUE /disabled/0",
                        "RULES.PROFILE.VALUE /severities/X7-1.1",
                        "RULES.PROFILE.VALUE /colour",
                        "RULES.PROFILE.VALUE /routing",
                        "RULES.PROFILE.VALUE /waivers/0",
                        "RULES.PROFILE.VALUE /waivers/1/expires",
                        "RULES.PROFILE.VALUE /waivers/1/why");
        assertThat(problems("{\"disabled\": ")).containsExactly("RULES.PROFILE.VALUE ");
        assertThat(problems("{\"formatVersion\": 2}")).containsExactly("RULES.PROFILE.VALUE /formatVersion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7"})
    void aDocumentThatIsNoObjectIsRefused(String json) {
        assertThat(RuleProfiles.read(json, RULES).issues())
                .extracting(Issue::code)
                .containsExactly(ProfileIssues.VALUE);
    }

    @Test
    void whatTheRulesDoNotKnowIsToldBesideWhatDoesNotBind() {
        String json = """
                {"disabled": ["NO-SUCH"], "interpretations": {"X7-1.44": "LITERALLY"},
                 "thresholds": {"largestShareOfOther": -5, "yearsSinceInstallation": -3},
                 "waivers": [{"reason": " ", "approver": "", "finding": "a", "expires": "2027-01-01"},
                             {"reason": "r", "approver": "R-1", "rule": "NO-RULE", "unit": "01", "expires": "2027-01-01"}]}
                """;
        assertThat(RuleProfiles.read(json, RULES).issues())
                .extracting(Issue::attribute, Issue::code)
                .contains(
                        tuple("/disabled", ProfileIssues.UNKNOWN_RULE),
                        tuple("/interpretations/X7-1.44", ProfileIssues.VALUE),
                        tuple("/thresholds", ProfileIssues.VALUE),
                        tuple("/waivers/0/reason", ProfileIssues.VALUE),
                        tuple("/waivers/0/approver", ProfileIssues.VALUE),
                        tuple("/waivers/1/rule", ProfileIssues.UNKNOWN_RULE));
        assertThat(RuleProfiles.read(json, RULES).issues())
                .extracting(issue -> issue.message(Language.EN))
                .anyMatch(text -> text.contains("largestShareOfOther") && text.contains("yearsSinceInstallation"));
    }

    @Test
    void allThatTheRulesDoNotKnowIsToldAtOnce() {
        String waiver =
                "{\"rule\": \"T-9\", \"unit\": \"42\", \"reason\": \"r\", \"approver\": \"a\", \"expires\": \"2026-01-01\"}";
        String json = """
                {"disabled": ["X7-9.99", "X7-1.81"], "severities": {"X7-8.88": "INFO"},
                 "interpretations": {"X7-1.13": "LITERAL", "X7-7.77": "ADVISED"}, "editions": {"GB 1": "1999"},
                 "waivers": [%s, %s]}
                """.formatted(waiver, waiver);
        assertThat(problems(json))
                .contains(
                        "RULES.PROFILE.UNKNOWN_RULE /disabled",
                        "RULES.PROFILE.ALIAS /disabled",
                        "RULES.PROFILE.UNKNOWN_RULE /severities",
                        "RULES.PROFILE.UNKNOWN_RULE /interpretations",
                        "RULES.PROFILE.UNKNOWN_STANDARD /editions",
                        "RULES.PROFILE.UNKNOWN_RULE /waivers/0/rule",
                        "RULES.PROFILE.UNKNOWN_RULE /waivers/1/rule",
                        "RULES.PROFILE.WAIVER_TWICE /waivers/1");
        for (Issue issue : RuleProfiles.read(json, RULES).issues()) {
            assertThat(issue.message(Language.ZH)).isNotEqualTo(issue.message(Language.EN));
        }
    }

    @Test
    void aFindingIsWaivedByItsFingerprintOnly() {
        String json = """
                {"waivers": [{"finding": "zzz", "reason": "r", "approver": "R-1", "expires": "2027-01-01"},
                             {"finding": "0123456789ABCDEF01234567", "reason": "r", "approver": "R-1", "expires": "2027-01-01"}]}
                """;
        assertThat(problems(json))
                .containsExactly("RULES.PROFILE.VALUE /waivers/0/finding", "RULES.PROFILE.VALUE /waivers/1/finding");
    }

    private static String told(String json, Language language) {
        return RuleProfiles.read(json, RULES).issues().stream()
                .map(issue -> issue.attribute() + " " + issue.message(language))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aWrongDateHidesNothingElseOfItsWaiver() {
        String json =
                "{\"waivers\":[{\"rule\":\"NO-1\",\"reason\":\" \",\"approver\":\"\",\"expires\":\"2026-02-30\"}]}";
        assertThat(problems(json))
                .containsExactly(
                        "RULES.PROFILE.VALUE /waivers/0/reason",
                        "RULES.PROFILE.VALUE /waivers/0/approver",
                        "RULES.PROFILE.VALUE /waivers/0/expires",
                        "RULES.PROFILE.VALUE /waivers/0",
                        "RULES.PROFILE.UNKNOWN_RULE /waivers/0/rule");
        assertThat(told(json, Language.EN))
                .contains("must not be blank")
                .contains("must name one finding, or a rule and a unit");
    }

    @Test
    void aBlankReasonDoesNotHideAnUnknownRule() {
        assertThat(
                        problems(
                                "{\"waivers\":[{\"rule\":\"NO-1\",\"unit\":\"1\",\"reason\":\" \",\"approver\":\"x\",\"expires\":\"2026-02-28\"}]}"))
                .contains("RULES.PROFILE.UNKNOWN_RULE /waivers/0/rule")
                .hasSize(2);
    }

    @Test
    void aWaiverGivenTwiceIsToldThoughOneOfThemDoesNotBind() {
        String good =
                "{\"rule\":\"X7-1.1\",\"unit\":\"42\",\"reason\":\"r\",\"approver\":\"a\",\"expires\":\"2026-01-01\"}";
        String dateless = good.replace("2026-01-01", "soon");
        String ofFinding = "{\"finding\":\"0123456789abcdef01234567\"}";
        assertThat(problems("{\"waivers\":[" + dateless + "," + good + "," + ofFinding + "," + ofFinding + ",{},{}]}"))
                .contains("RULES.PROFILE.WAIVER_TWICE /waivers/1", "RULES.PROFILE.WAIVER_TWICE /waivers/3")
                .filteredOn(each -> each.contains("WAIVER_TWICE"))
                .hasSize(2);
        assertThat(told("{\"waivers\":[" + good + "," + dateless + "]}", Language.ZH))
                .contains("豁免 X7-1.1 × 42 (soon) 重复");
    }

    @Test
    void anEmptyWaiverIsToldAllThatItLacks() {
        assertThat(problems("{\"waivers\":[{}]}"))
                .containsExactlyInAnyOrder(
                        "RULES.PROFILE.VALUE /waivers/0/reason",
                        "RULES.PROFILE.VALUE /waivers/0/approver",
                        "RULES.PROFILE.VALUE /waivers/0/expires",
                        "RULES.PROFILE.VALUE /waivers/0");
        assertThat(told("{\"waivers\":[{}]}", Language.EN)).contains("must name one finding, or a rule and a unit");
    }

    @Test
    void aWrongDateDoesNotHideAWrongShare() {
        String json = "{\"thresholds\":{\"largestShareOfOther\":150,\"earliestAccount\":\"x\"}}";
        assertThat(problems(json)).hasSize(2).contains("RULES.PROFILE.VALUE /thresholds/earliestAccount");
        assertThat(told(json, Language.EN)).contains("150");
    }

    @Test
    void yearsHaveAnUpperBound() {
        assertThat(told(
                        "{\"thresholds\":{\"yearsSinceInstallation\":2147483647,\"yearsSinceVerification\":201}}",
                        Language.EN))
                .contains("yearsSinceInstallation must be from 0 to 200: 2147483647")
                .contains("yearsSinceVerification must be from 0 to 200: 201");
        assertThat(problems("{\"thresholds\":{\"yearsSinceInstallation\":200,\"yearsSinceVerification\":0}}"))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RuleThresholds.builder().yearsSinceInstallation(201).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"thresholds\":null}",
                "{\"dateSentinels\":null}",
                "{\"interpretation\":null}",
                "{\"routing\":null}",
                "{\"severities\":null}",
                "{\"thresholds\":{\"migratedOn\":null}}",
                "{\"waivers\":[{\"finding\":\"0123456789abcdef01234567\",\"rule\":null,\"reason\":\"r\",\"approver\":\"a\",\"expires\":\"2026-01-01\"}]}",
                "{\"dateSentinels\":{\"years\":[\"1900\"],\"dates\":[]}}",
                "{\"dateSentinels\":{\"years\":[-5],\"dates\":[]}}",
                "{\"dateSentinels\":{\"years\":[99999],\"dates\":[]}}"
            })
    void whatTheSchemaRefusesTheReaderRefuses(String json) {
        assertThat(problems(json)).hasSize(1);
        assertThat(QUOTED.matcher(told(json, Language.ZH)).replaceAll("")).doesNotContainPattern(ENGLISH);
    }

    @Test
    void yearsThatCannotBeAreToldBesideEntriesThatDoNotBind() {
        assertThat(problems("{\"dateSentinels\":{\"years\":[\"1900\",null,0],\"dates\":[]}}"))
                .hasSize(3);
        assertThat(told("{\"dateSentinels\":{\"years\":[1900,10000],\"dates\":[\"soon\"],\"weeks\":1}}", Language.EN))
                .contains("/dateSentinels/dates/0")
                .contains("DateSentinels.years must be from 1 to 9999: 10000")
                .contains("weeks");
    }

    @Test
    void aFingerprintIsToldToBeInLowerCase() {
        String json =
                "{\"waivers\":[{\"finding\":\"0123456789ABCDEF01234567\",\"reason\":\"r\",\"approver\":\"a\",\"expires\":\"2027-01-01\"}]}";
        assertThat(told(json, Language.EN)).contains("lower-case");
        assertThat(told(json, Language.ZH)).contains("小写");
    }

    @Test
    void whatIsNoJsonIsToldWithItsPlaceOnce() {
        assertThat(RuleProfiles.read("{\n \"disabled\": [,]}", RULES).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message(Language.ZH))
                        .startsWith("规则参数方案 JSON: 第 2 行第 ")
                        .contains("不是合法的 JSON"));
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(RuleProfiles.read("\uFEFF{}", RULES)).isEqualTo(Outcome.ok(RuleProfile.standard()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"disabled\": ",
                "{\"formatVersion\": 2}",
                "{\"colour\": 1, \"disabled\": [\"x\", null, 7], \"routing\": \"HOME\", \"severities\": {\"X7-1.1\": \"AWFUL\"}}",
                "{\"thresholds\": {\"largestShareOfOther\": -5, \"yearsSinceInstallation\": -3, \"fewestAccountsForShare\": 0}}",
                "{\"thresholds\": {\"fixedQuantityAbove\": -1}, \"editions\": [], \"dateSentinels\": {\"years\": [\"x\"]}}",
                "{\"thresholds\": {\"capacityRanges\": {\"AC_10KV\": {\"from\": 5, \"to\": 1}, \"NOWHERE\": {\"from\": 1, \"to\": 2}}}}",
                "{\"waivers\": [{\"reason\": \" \", \"approver\": \"\", \"finding\": \"a\", \"expires\": \"2027-01-01\"}]}",
                "{\"waivers\": [{\"reason\": \"r\", \"approver\": \"a\", \"expires\": \"2027-01-01\"}, {}, 7]}",
                "{\"waivers\": [{\"reason\": \"r\", \"approver\": \"a\", \"rule\": \"X7-1.1\", \"unit\": \" \", \"expires\": \"soon\"}]}"
            })
    void whatAProfileIsRefusedForIsToldInChinese(String json) {
        List<Issue> issues = RuleProfiles.read(json, RULES).issues();
        assertThat(issues).isNotEmpty();
        assertThat(issues)
                .extracting(issue -> QUOTED.matcher(issue.message(Language.ZH)).replaceAll(""))
                .noneMatch(text -> ENGLISH.matcher(text).find());
    }

    @Test
    void theExampleOfTheDocumentsIsAProfile() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "rule-profile.md"));
        String example = page.substring(page.indexOf("```json") + "```json".length(), page.lastIndexOf("```"));
        RuleProfile profile = RuleProfiles.read(example, RULES).orElseThrow();
        assertThat(profile.waivers()).hasSize(2);
        assertThat(profile.routing()).isEqualTo(Routing.ANNEX_NOTE);
    }

    @Test
    void theCommittedSchemaIsNotStale() throws IOException {
        String generated = new ObjectMapper()
                        .writer(new DefaultPrettyPrinter()
                                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                        .writeValueAsString(SchemaGenerator.schemaOf(RuleProfile.class, "Rule profile (规则参数方案)"))
                + "\n";
        if (Boolean.getBoolean("schema.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, generated);
        }
        assertThat(Files.readString(COMMITTED))
                .as("stale: write it anew as the comment of this test says")
                .isEqualTo(generated);
        assertThat(RuleProfiles.schema()).contains("\"waivers\"");
    }
}
