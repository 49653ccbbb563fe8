package org.gridmarketing.model.schema;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gridmarketing.model.code.CodeProfile;
import org.gridmarketing.model.code.CodeProfiles;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.json.DocumentAttribute;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.record.OneOf;
import org.gridmarketing.model.text.Names;

/**
 * Schema generator (文档结构生成器): makes the schema of a document type. It asks Jackson for names and types of the attributes and the types themselves for
 * what must be there: an attribute without a default that is no optional and no list or map that may be empty.
 *
 * <p>General generators read fields and getters of classes; these types are interfaces whose every interesting kind
 * (recorded fact, quantity, money, sealed price) would need a definition of its own there too.
 */
public final class SchemaGenerator {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectMapper mapper = MarketingJson.newMapper();
    private final Leaves leaves = new Leaves(mapper);
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    /**
     * The schema of a document type, JSON Schema 2020-12.
     *
     * @param document the type
     * @param title what the document is
     * @return a new node
     */
    public static ObjectNode schemaOf(Class<?> document, String title) {
        return new SchemaGenerator().document(document, title);
    }

    private ObjectNode document(Class<?> document, String title) {
        ObjectNode root = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title);
        root.setAll(of(mapper.constructType(document)));
        ObjectNode all = root.putObject("$defs");
        definitions.putAll(Leaves.definitions());
        definitions.forEach(all::set);
        return root;
    }

    private ObjectNode of(JavaType type) {
        if (type.isReferenceType()) {
            return of(type.getReferencedType());
        }
        if (type.isMapLikeType()) {
            return map(type);
        }
        if (type.isCollectionLikeType()) {
            return object("array").set("items", of(type.getContentType()));
        }
        return leaves.find(type).orElseGet(() -> reference(type));
    }

    private ObjectNode map(JavaType type) {
        ObjectNode map = object("object");
        if (type.getKeyType().isEnumType()) {
            map.set("propertyNames", of(type.getKeyType()));
        } else {
            leaves.find(type.getKeyType())
                    .flatMap(key -> Optional.ofNullable(key.get("pattern")))
                    .ifPresent(form -> map.putObject("propertyNames").set("pattern", form));
        }
        return map.set("additionalProperties", of(type.getContentType()));
    }

    private ObjectNode reference(JavaType type) {
        Class<?> raw = type.getRawClass();
        String name = raw.getSimpleName();
        if (!definitions.containsKey(name)) {
            ObjectNode definition = NODES.objectNode();
            definitions.put(name, definition);
            JsonSubTypes subTypes = raw.getAnnotation(JsonSubTypes.class);
            definition.setAll(subTypes == null ? bean(raw) : choice(raw, List.of(subTypes.value())));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode bean(Class<?> raw) {
        ObjectNode bean = object("object");
        ObjectNode attributes = bean.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        for (DocumentAttribute each : DocumentAttribute.of(mapper, raw)) {
            attributes.set(each.name(), titled(raw, each.name(), attribute(each)));
            if (each.isRequired()) {
                required.add(each.name());
            }
        }
        if (!required.isEmpty()) {
            bean.set("required", required);
        }
        Optional.ofNullable(raw.getAnnotation(OneOf.class)).ifPresent(groups -> bean.set("oneOf", oneOf(groups)));
        return bean.put("additionalProperties", false);
    }

    /** Each group whole, and nothing of the others. */
    private static ArrayNode oneOf(OneOf annotation) {
        List<List<String>> groups = Arrays.stream(annotation.value())
                .map(group -> Splitter.on(',').trimResults().splitToList(group))
                .toList();
        ArrayNode branches = NODES.arrayNode();
        for (List<String> group : groups) {
            ObjectNode branch = branches.addObject();
            branch.set("required", names(group.stream()));
            ObjectNode refused = branch.putObject("properties");
            groups.stream()
                    .flatMap(List::stream)
                    .filter(each -> !group.contains(each))
                    .forEach(each -> refused.put(each, false));
        }
        return branches;
    }

    /** A schema with the Chinese term of its attribute; a test holds that each has one. */
    static ObjectNode titled(Class<?> raw, String attribute, ObjectNode schema) {
        String title = Names.attributeAlone(raw.getSimpleName(), attribute, Language.ZH);
        return title.equals(attribute) ? schema : schema.put("title", title);
    }

    private ObjectNode attribute(DocumentAttribute attribute) {
        return switch (attribute.name()) {
            case "formatVersion" -> NODES.objectNode().put("const", 1);
            case "codeProfile" -> Leaves.oneOf(CodeProfiles.builtIn().stream().map(CodeProfile::id));
            default -> bounded(attribute);
        };
    }

    private ObjectNode bounded(DocumentAttribute attribute) {
        ObjectNode schema = of(attribute.type());
        if (attribute.isNotEmpty()) {
            schema.put(attribute.type().isMapLikeType() ? "minProperties" : "minItems", 1);
        }
        attribute.bounds().ifPresent(bounds -> Leaves.limit(schema, bounds));
        attribute.form().ifPresent(form -> schema.put("pattern", Leaves.whole(form)));
        return attribute.isNotBlank() ? schema.put("pattern", "\\S") : schema;
    }

    /** One type for each value of {@code type}; conditions instead of oneOf, as a validator then names the fault itself. */
    private ObjectNode choice(Class<?> raw, List<JsonSubTypes.Type> subTypes) {
        ObjectNode choice = object("object");
        choice.putObject("properties")
                .set("type", titled(raw, "type", Leaves.oneOf(subTypes.stream().map(JsonSubTypes.Type::name))));
        choice.putArray("required").add("type");
        ArrayNode branches = choice.putArray("allOf");
        for (JsonSubTypes.Type subType : subTypes) {
            ObjectNode branch = branches.addObject();
            ObjectNode condition = branch.putObject("if");
            condition.putObject("properties").putObject("type").put("const", subType.name());
            condition.putArray("required").add("type");
            ObjectNode definition = bean(subType.value());
            ((ObjectNode) Objects.requireNonNull(definition.get("properties"), "properties"))
                    .set("type", titled(raw, "type", NODES.objectNode().put("const", subType.name())));
            branch.set("then", definition);
        }
        return choice;
    }

    private static ObjectNode object(String type) {
        return NODES.objectNode().put("type", type);
    }

    static ArrayNode names(Stream<String> names) {
        ArrayNode array = NODES.arrayNode();
        names.forEach(array::add);
        return array;
    }
}
