package org.gridmarketing.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridmarketing.rules.engine.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader refuses by its shape the published schema refuses, and what one of them accepts the other does. */
class ProfileSchemaTest {
    private static final RuleSet RULES = RuleSet.standard();
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(RuleProfiles.schema());

    /** Every attribute of a profile, each with a value that both accept. */
    private static final String FULL = """
            {"formatVersion": 1, "disabled": ["X7-1.24"], "severities": {"X7-1.1": "INFO"}, "interpretation": "ADVISED",
             "interpretations": {"X7-1.44": "LITERAL"}, "editions": {"DL/T 448": "2000"}, "routing": "PRINTED",
             "dateSentinels": {"years": [1900], "dates": ["1970-01-01"]}, "segmentOfParentUnitAllowed": true,
             "thresholds": {"largestShareOfOther": 5, "fewestAccountsForShare": 20,
               "capacityRanges": {"AC_10KV": {"from": 50, "to": 10000}}, "yearsSinceInstallation": 20,
               "yearsSinceVerification": 20, "earliestAccount": "1975-01-01", "fixedQuantityAbove": 1,
               "placeholderTexts": ["-"], "wholesaleIndustries": ["0991"], "unitsServingOthers": ["4210101"],
               "segmentsReadRemotely": ["7"], "migratedOn": "2010-01-01"},
             "waivers": [
               {"rule": "X7-1.1", "unit": "4210101", "reason": "r", "approver": "R-1", "expires": "2026-06-30"},
               {"finding": "0123456789abcdef01234567", "reason": "r", "approver": "R-1", "expires": "2026-06-30"}]}
            """;

    /** What is put in the place of every value, one at a time. */
    private static final List<String> HOSTILE = List.of(
            "null",
            "true",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"5\"",
            "\"-5\"",
            "\"150\"",
            "\"0123456789ABCDEF01234567\"",
            "\"2026-02-30\"",
            "\"X7-1.1 \"",
            "\"INFO\"",
            "-1",
            "0",
            "0.5",
            "99.5",
            "101",
            "201",
            "10000",
            "2147483648",
            "1e29",
            "[]",
            "[null]",
            "[\"\"]",
            "{}",
            "{\"x\": 1}",
            "{\"\": \"INFO\"}",
            "{\"x\": \"LITERAL\"}");

    /** That one number is at most another no schema can say. */
    private static final Map<String, List<String>> ORDER =
            Map.of("/from", List.of("2147483648", "1e29"), "/to", List.of("0", "0.5"));

    private static JsonNode tree(String json) {
        try {
            return PLAIN.readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static Stream<String> pointers(JsonNode node, String pointer) {
        Stream<String> inner = node.isObject()
                ? node.properties().stream()
                        .flatMap(
                                each -> pointers(each.getValue(), pointer + "/" + HiddenDemands.escaped(each.getKey())))
                : IntStream.range(0, node.size()).boxed().flatMap(i -> pointers(node.path(i), pointer + "/" + i));
        return Stream.concat(Stream.of(pointer), inner).filter(each -> !each.isEmpty());
    }

    static Stream<String> places() {
        return pointers(tree(FULL), "");
    }

    private static JsonNode changed(String pointer, JsonNode value) {
        JsonNode document = tree(FULL);
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = document.at(place.head());
        if (parent instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
        }
        return document;
    }

    private static JsonNode without(String pointer) {
        JsonNode document = tree(FULL);
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = document.at(place.head());
        if (parent instanceof ArrayNode list) {
            list.remove(place.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(place.last().getMatchingProperty());
        }
        return document;
    }

    /** Only what its shape is refused for; which rules there are is no matter of a schema. */
    private static boolean isRead(JsonNode document) {
        return RuleProfiles.read(document.toString(), RULES).issues().stream()
                .noneMatch(issue -> issue.code().equals(ProfileIssues.VALUE));
    }

    private static boolean isValid(JsonNode document) {
        return SCHEMA.validate(document, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .isEmpty();
    }

    @Test
    void theFullDocumentIsGoodForBoth() {
        assertThat(isRead(tree(FULL))).isTrue();
        assertThat(isValid(tree(FULL))).isTrue();
        assertThat(places()).hasSizeGreaterThan(45);
    }

    @ParameterizedTest
    @MethodSource("places")
    void readerAndSchemaJudgeEachChangeOfAValueAlike(String pointer) {
        List<String> differing = new ArrayList<>();
        List<String> values = new ArrayList<>(HOSTILE);
        ORDER.forEach((end, wrong) -> values.removeAll(pointer.endsWith(end) ? wrong : List.of()));
        for (String value : values) {
            JsonNode document = changed(pointer, tree(value));
            if (isRead(document) != isValid(document)) {
                differing.add(value + (isRead(document) ? " is read" : " is valid"));
            }
        }
        assertThat(differing).as(pointer).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void readerAndSchemaJudgeWhatIsLeftOutAlike(String pointer) {
        assertThat(isValid(without(pointer))).as(pointer).isEqualTo(isRead(without(pointer)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"finding\": \"0123456789abcdef01234567\", \"rule\": \"X7-1.1\", \"reason\": \"r\", \"approver\": \"a\", \"expires\": \"2026-01-01\"}",
                "{\"finding\": \"0123456789abcdef01234567\", \"unit\": \"1\", \"reason\": \"r\", \"approver\": \"a\", \"expires\": \"2026-01-01\"}",
                "{\"finding\": \"0123456789abcdef01234567\", \"rule\": \"X7-1.1\", \"unit\": \"1\", \"reason\": \"r\", \"approver\": \"a\", \"expires\": \"2026-01-01\"}",
                "{\"reason\": \"r\", \"approver\": \"a\", \"expires\": \"2026-01-01\"}",
                "{\"rule\": \"X7-1.1\", \"reason\": \"r\", \"approver\": \"a\", \"expires\": \"2026-01-01\", \"why\": 1}"
            })
    void aWaiverNamesOneFindingOrARuleAndAUnit(String waiver) {
        JsonNode document = changed("/waivers/0", tree(waiver));
        assertThat(isRead(document)).isFalse();
        assertThat(isValid(document)).isFalse();
    }
}
