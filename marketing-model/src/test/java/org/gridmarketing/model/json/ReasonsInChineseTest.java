package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.tariff.TariffCatalogDocument;
import org.gridmarketing.model.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a document is told in Chinese to those who read Chinese. */
class ReasonsInChineseTest {
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final ObjectMapper MAPPER = MarketingJson.newMapper();
    private static final Path HAND_WRITTEN = Path.of("src", "test", "resources", "schema");
    private static final Set<Class<?>> WHOLE =
            Set.of(Dossier.class, BillingCase.class, ReferenceTables.class, TariffCatalogDocument.class);

    /** An attribute, the elements of its list or map, and their attributes; what is deeper has a type of its own. */
    private static final int DEPTH = 3;

    private static final String[] WRONG = {
        "null",
        "true",
        "0",
        "-1",
        "1e50",
        "100000000000",
        "\"\"",
        "\"x\"",
        "\"2026-01-31\"",
        "[null]",
        "[1]",
        "{}",
        "{\"TOP\":1}"
    };

    /** What is quoted, paths, names in brackets behind their Chinese and lists of names do not have to be Chinese. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'|\\([^)]*\\)|/\\S*");

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]+(?: [A-Za-z]+){2,}|英文说明");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

    /** With one mapper for all, as making one takes longer than reading. */
    private static Outcome<?> read(String json, Class<?> type) {
        return Documents.read(MAPPER, new JsonLines.Line(Path.of("mutated.json"), 1, json), type);
    }

    /** A document that is mutated. */
    record Document(Class<?> type, String json) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    /** Every type of which a document is made, each by itself, as small documents are read fast; and whole documents. */
    static Stream<Document> documents() throws IOException {
        ObjectMapper mapper = MarketingJson.newMapper();
        Map<Class<?>, Document> documents = new LinkedHashMap<>();
        for (Object sample : Stream.of(ArchiveSamples.all(), Samples.all(), TariffDataSamples.all().stream())
                .flatMap(each -> each)
                .toList()) {
            Class<?> type = publicType(sample.getClass());
            if (BindingProblems.isObject(type) && !WHOLE.contains(type)) {
                documents.putIfAbsent(type, new Document(type, mapper.writeValueAsString(sample)));
            }
        }
        assertThat(documents).hasSizeGreaterThan(60);
        return Stream.concat(
                documents.values().stream(),
                Stream.of(
                        new Document(Dossier.class, Files.readString(HAND_WRITTEN.resolve("dossier.json"))),
                        new Document(ReferenceTables.class, Files.readString(HAND_WRITTEN.resolve("tables.json"))),
                        new Document(TariffCatalogDocument.class, catalogue())));
    }

    private static Class<?> publicType(Class<?> type) {
        boolean isGenerated = type.getSimpleName().startsWith("Immutable");
        return isGenerated ? type.getInterfaces()[0] : type;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noMutationOfADocumentIsToldInEnglish(Document document) throws IOException {
        Set<String> english = new TreeSet<>();
        for (String mutated : mutations(document.json())) {
            for (Issue each : read(mutated, document.type()).issues()) {
                String message = each.message(Language.ZH);
                if (ENGLISH.matcher(QUOTED.matcher(message).replaceAll("")).find()) {
                    english.add(message);
                }
            }
        }
        assertThat(english).isEmpty();
    }

    private static String catalogue() throws JsonProcessingException {
        return MarketingJson.newMapper()
                .writeValueAsString(TariffCatalogDocument.builder()
                        .id("x")
                        .title(Samples.NAME)
                        .source("s")
                        .addTariffs(Samples.tariff())
                        .build());
    }

    /** Each attribute once, wherever it stands in lists, with each wrong value; and without it, and with its first element doubled. */
    private static List<String> mutations(String document) throws JsonProcessingException {
        List<String> mutations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        JsonNode root = PLAIN.readTree(document);
        mutate(root, root, "", DEPTH, seen, mutations);
        return mutations;
    }

    private static void mutate(
            JsonNode root, JsonNode node, String shape, int depth, Set<String> seen, List<String> mutations)
            throws JsonProcessingException {
        if (depth > 0 && node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> each : List.copyOf(object.properties())) {
                String place = shape + "/" + each.getKey();
                JsonNode right = each.getValue();
                if (seen.add(place)) {
                    for (String wrong : WRONG) {
                        object.set(each.getKey(), PLAIN.readTree(wrong));
                        mutations.add(root.toString());
                    }
                    object.remove(each.getKey());
                    mutations.add(root.toString());
                    object.set(each.getKey(), right);
                }
                mutate(root, right, place, depth - 1, seen, mutations);
            }
        } else if (depth > 0 && node instanceof ArrayNode array && !array.isEmpty() && seen.add(shape + "/#")) {
            JsonNode first = array.get(0);
            for (String wrong : WRONG) {
                array.set(0, PLAIN.readTree(wrong));
                mutations.add(root.toString());
            }
            array.set(0, first);
            array.add(first.deepCopy());
            mutations.add(root.toString());
            array.remove(array.size() - 1);
            for (JsonNode each : array) {
                mutate(root, each, shape + "/#", depth - 1, seen, mutations);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0.5|/tariffs/0/versions/0/components/0/price|应为带 \"type\" 的对象，可用的有 flat, byBand, floating, residual",
                "\"0.5\"|/tariffs/0/versions/0/components/0/price|应为带 \"type\" 的对象，可用的有 flat, byBand",
                "\"\"|/tariffs/0/versions/0/components/0/price|应为带 \"type\" 的对象",
                "{\"price\":0.5}|/tariffs/0/versions/0/components/0/price|应为带 \"type\" 的对象",
                "{\"type\":\"fixed\"}|/tariffs/0/versions/0/components/0/price/type|没有 \"fixed\" 这一类；可用的有 flat, byBand",
                "{\"type\":\"byBand\",\"prices\":{\"TOP\":1}}|/tariffs/0/versions/0/components/0/price/prices/TOP|\"TOP\" 不是分时时段的取值；可用的有",
                "{\"type\":\"flat\",\"price\":1e50}|/tariffs/0/versions/0/components/0/price/price|数字超出范围：小数点前多于 30 位",
            })
    void aPriceIsToldByWhatIsExpected(String price, String path, String reason) throws IOException {
        JsonNode document = PLAIN.readTree(catalogue());
        ObjectNode component = (ObjectNode) document.at("/tariffs/0/versions/0/components/0");
        component.set("price", PLAIN.readTree(price));
        List<Issue> issues =
                Documents.read(document.toString(), TariffCatalogDocument.class).issues();
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.subject().key()).isEqualTo(path);
            assertThat(issue.message(Language.ZH)).contains(reason);
            assertThat(issue.message(Language.EN)).doesNotContain("Could not", "Cannot", "Jackson");
        });
    }

    @Test
    void bothLanguagesHaveTheSameReasons() {
        Map<String, String> en = Messages.all("reasons", Language.EN);
        Map<String, String> zh = Messages.all("reasons", Language.ZH);
        assertThat(zh.keySet()).isEqualTo(en.keySet());
        zh.forEach((key, text) -> {
            assertThat(text).as(key).containsPattern("\\p{IsHan}");
            assertThat(placeholders(en.getOrDefault(key, ""))).as(key).containsAll(placeholders(text));
        });
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(each -> each.group()).collect(Collectors.toSet());
    }

    @Test
    void aReasonThatIsNotKnownIsQuotedAsEnglish() {
        assertThat(ChineseReasons.of("something of a third party").zh())
                .isEqualTo("不符合要求，英文说明：“something of a third party”");
        assertThat(Arrays.asList(WRONG)).doesNotHaveDuplicates();
    }
}
