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
import org.gridmarketing.model.dossier.BillingCase;
import org.junit.jupiter.api.Test;

/**
 * The committed schema is the one that the types give. After a change of the types write it anew with
 * {@code mvn -pl marketing-model test -Dtest=BillingCaseSchemaTest -Dschema.write=true}.
 */
class BillingCaseSchemaTest {
    private static final Path COMMITTED =
            Path.of("src", "main", "resources", "gridmarketing", "schema", "billing-case.schema.json");
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private final ObjectNode generated = SchemaGenerator.schemaOf(BillingCase.class, "Billing case (计费算例)");

    @Test
    void committedSchemaIsNotStale() throws IOException {
        if (Boolean.getBoolean("schema.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, printed(generated));
        }
        assertThat(Files.readString(COMMITTED))
                .as("stale: write it anew as the comment of this test says")
                .isEqualTo(printed(generated));
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
