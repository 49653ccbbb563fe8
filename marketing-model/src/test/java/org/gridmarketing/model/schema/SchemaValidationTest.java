package org.gridmarketing.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document that ships with the model fits the schema of its type, and what a user writes by hand from it loads. */
class SchemaValidationTest {
    private static final Path DATA = Path.of("src", "main", "resources", "gridmarketing");
    private static final ObjectMapper PLAIN = new ObjectMapper();

    static Stream<Arguments> shipped() throws IOException {
        return Stream.of(
                        files("tariffs", DocumentType.TARIFF_CATALOG),
                        files("tiers", DocumentType.TARIFF_CATALOG),
                        files("tou", DocumentType.TOU_SCHEMES),
                        files("policies", DocumentType.POLICY_PRESETS))
                .flatMap(List::stream);
    }

    private static List<Arguments> files(String folder, DocumentType type) throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
            return files.sorted().map(file -> Arguments.of(file, type)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource
    void shipped(Path file, DocumentType type) throws IOException {
        assertThat(problems(type, PLAIN.readTree(file.toFile()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("handWritten")
    void handWrittenDocumentsFitAndLoad(String resource, DocumentType type) throws IOException {
        JsonNode document = PLAIN.readTree(handWritten(resource));
        assertThat(problems(type, document)).isEmpty();
        ObjectMapper mapper = MarketingJson.newMapper();
        Object loaded = mapper.treeToValue(document, type.type());
        JsonNode written = PLAIN.readTree(mapper.writeValueAsString(loaded));
        assertThat(problems(type, written)).isEmpty();
        assertThat(mapper.treeToValue(written, type.type())).isEqualTo(loaded);
        assertThat(attributes(written)).containsAll(attributes(document));
    }

    /** The paths of all attributes, so that nothing a user wrote can be lost. */
    private static Set<String> attributes(JsonNode document) {
        return paths("", document).collect(Collectors.toSet());
    }

    private static Stream<String> paths(String path, JsonNode node) {
        Stream<String> below = node.isArray()
                ? IntStream.range(0, node.size()).boxed().flatMap(i -> paths(path + "/" + i, node.get(i)))
                : node.properties().stream().flatMap(each -> paths(path + "/" + each.getKey(), each.getValue()));
        return Stream.concat(Stream.of(path), below);
    }

    @Test
    void handWrittenFactsAreHeldAsTheyAre() throws IOException {
        Dossier dossier = MarketingJson.newMapper().readValue(handWritten("dossier.json"), Dossier.class);
        assertThat(dossier.customer().status()).isEqualTo(Recorded.of(CustomerStatus.NORMAL));
        assertThat(dossier.customer().operatingCapacity())
                .isEqualTo(Recorded.unreadable("30 kVA?", UnreadableReason.MALFORMED));
        assertThat(dossier.customer().energisedOn()).isEqualTo(Recorded.absent());
        assertThat(dossier.readingSets().get(0).register()).isEqualTo(Recorded.of(RegisterKind.ACTIVE_TOTAL));
    }

    static Stream<Arguments> handWritten() {
        return Stream.of(
                Arguments.of("dossier.json", DocumentType.DOSSIER),
                Arguments.of("tables.json", DocumentType.REFERENCE_TABLES));
    }

    @Test
    void aWrongDocumentDoesNotFit() throws IOException {
        JsonNode document = PLAIN.readTree("{\"codeProfile\": \"SG_2021\", \"customer\": {\"no\": 1, \"colour\": 2}}");
        assertThat(problems(DocumentType.DOSSIER, document))
                .anySatisfy(message -> assertThat(message).contains("$.customer.no"))
                .anySatisfy(message -> assertThat(message).contains("colour"));
    }

    private static String handWritten(String resource) throws IOException {
        return Files.readString(Path.of("src", "test", "resources", "schema", resource));
    }

    private static List<String> problems(DocumentType type, JsonNode document) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(type.schema())
                .validate(document)
                .stream()
                .map(ValidationMessage::toString)
                .sorted()
                .toList();
    }
}
