package org.gridmarketing.examples.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.text.Args;

/** Compares a document with the published schema and tells every path that does not fit. */
final class CaseSchema {
    private static final String RESOURCE = "gridmarketing/schema/billing-case.schema.json";

    private final JsonSchema schema = load();

    List<Issue> validate(JsonNode document, FileIssues issues) {
        return schema.validate(document).stream()
                .map(message -> issue(message, issues))
                .distinct()
                .sorted(Comparator.comparing(Issue::attribute))
                .toList();
    }

    private static Issue issue(ValidationMessage message, FileIssues issues) {
        String keyword = message.getType();
        String parent = message.getInstanceLocation().toString();
        return switch (keyword) {
            case "required", "additionalProperties" ->
                issues.path(parent + "/" + escaped(message.getProperty()), FileIssues.reasonOf(keyword), Args.none());
            case "type" -> issues.path(parent, FileIssues.reasonOf(keyword), types(message));
            case "format" -> issues.path(parent, FileIssues.reasonOf(keyword), Args.none());
            case "minItems", "minProperties" -> issues.path(parent, "SCHEMA.EMPTY", Args.none());
            case "enum", "const" -> issues.path(parent, FileIssues.reasonOf(keyword), expected(message));
            case "pattern" -> issues.path(parent, form(message), Args.none());
            case "propertyNames" ->
                issues.path(
                        parent + "/" + escaped(message.getProperty()), FileIssues.reasonOf(keyword), expected(message));
            default -> issues.path(parent, "VALUE", Args.of("reason", message.getMessage()));
        };
    }

    private static Args types(ValidationMessage message) {
        JsonNode node = message.getInstanceNode();
        String found = node.getNodeType().name().toLowerCase(Locale.ROOT);
        return expected(message).and("found", found);
    }

    /** The schema has two patterns: numbers in quotes, and texts that are not blank. */
    private static String form(ValidationMessage message) {
        return message.getSchemaNode().asText().equals("\\S") ? "SCHEMA.BLANK" : "SCHEMA.NUMBER";
    }

    private static Args expected(ValidationMessage message) {
        JsonNode keyword = message.getSchemaNode();
        JsonNode expected = keyword.isObject() ? keyword.path("enum") : keyword;
        String text = expected.isArray()
                ? StreamSupport.stream(expected.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : expected.asText();
        return Args.of("expected", text);
    }

    /** A name as JSON pointers have it (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static JsonSchema load() {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .locale(Locale.ENGLISH)
                .formatAssertionsEnabled(true)
                .build();
        try (InputStream in = BillingCase.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCE);
            }
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in, config);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
