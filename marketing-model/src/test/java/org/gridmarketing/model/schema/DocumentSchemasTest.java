package org.gridmarketing.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The committed schemas are those that the types give. After a change of the types write them anew with
 * {@code mvn -pl marketing-model test -Dtest=DocumentSchemasTest -Dschema.write=true}.
 */
class DocumentSchemasTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private final ObjectNode generated = DocumentType.BILLING_CASE.generate();

    @ParameterizedTest
    @EnumSource
    void committedSchemaIsNotStale(DocumentType document) throws IOException {
        Path committed = RESOURCES.resolve(document.resource());
        if (Boolean.getBoolean("schema.write")) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, printed(document.generate()));
        }
        assertThat(Files.readString(committed))
                .as("stale: write it anew as the comment of this test says")
                .isEqualTo(printed(document.generate()));
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaIsOnTheClassPath(DocumentType document) throws IOException {
        assertThat(PLAIN.readTree(document.schema()).path("$ref").asText())
                .isEqualTo("#/$defs/" + document.type().getSimpleName());
    }

    @Test
    void whatHasNoDefaultIsRequired() {
        assertThat(required("BillingCase")).containsExactly("period", "dossier");
        assertThat(required("Dossier")).containsExactly("codeProfile", "customer");
        assertThat(required("EnergyComponent")).containsExactly("code", "kind", "name", "price", "inPowerFactorBase");
        assertThat(required("Tier")).containsExactly("surcharge");
        assertThat(required("Reading")).isEmpty();
    }

    @Test
    void unknownAttributesAreRefusedEverywhere() {
        for (JsonNode definition : generated.at("/$defs")) {
            if (definition.has("properties") && !definition.has("allOf")) {
                assertThat(definition.get("additionalProperties"))
                        .as("%s", definition)
                        .isEqualTo(PLAIN.getNodeFactory().booleanNode(false));
            }
        }
        assertThat(generated.at("/$defs/ComponentPrice/allOf"))
                .hasSize(4)
                .allSatisfy(branch -> assertThat(
                                branch.at("/then/additionalProperties").isBoolean())
                        .isTrue());
    }

    @Test
    void attributesAreThoseOfJsonOnly() {
        assertThat(attributes("TariffVersion")).contains("doubt").doesNotContain("verified", "isVerified");
        assertThat(attributes("Customer")).contains("no", "voltage").doesNotContain("ref");
        assertThat(generated
                        .at("/$defs/Customer/properties/contractCapacity/description")
                        .asText())
                .isEqualTo("kVA");
    }

    @ParameterizedTest
    @EnumSource
    void everyAttributeHasItsChineseTermAsTitle(DocumentType document) throws IOException {
        Map<String, String> titles = new TreeMap<>();
        collectTitles("", PLAIN.readTree(document.schema()), titles);
        assertThat(titles)
                .hasSizeGreaterThan(20)
                .allSatisfy((path, title) -> assertThat(title).as(path).containsPattern("\\p{IsHan}"));
    }

    /** The conditions of a choice repeat what its branches declare, so they need no title of their own. */
    private static void collectTitles(String path, JsonNode node, Map<String, String> titles) {
        node.path("properties")
                .properties()
                .forEach(each -> titles.put(
                        path + "/properties/" + each.getKey(),
                        each.getValue().path("title").asText()));
        node.properties().stream()
                .filter(each -> !each.getKey().equals("if"))
                .forEach(each -> collectTitles(path + "/" + each.getKey(), each.getValue(), titles));
        if (node.isArray()) {
            IntStream.range(0, node.size()).forEach(i -> collectTitles(path + "/" + i, node.get(i), titles));
        }
    }

    private List<String> required(String type) {
        List<String> names = new ArrayList<>();
        generated.at("/$defs/" + type + "/required").forEach(name -> names.add(name.asText()));
        return names;
    }

    private List<String> attributes(String type) {
        List<String> names = new ArrayList<>();
        generated.at("/$defs/" + type + "/properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String printed(ObjectNode schema) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        return PLAIN.writer(printer).writeValueAsString(schema) + "\n";
    }
}
