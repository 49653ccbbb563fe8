package org.gridmarketing.model.schema;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.asset.AccuracyClass;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.record.Bounds;
import org.gridmarketing.model.record.Form;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.ClockInterval;
import org.gridmarketing.model.time.ReadingTime;

/** Schemas of what is one scalar in JSON, recorded facts among them. */
final class Leaves {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String NUMBER = "^\\s*[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?\\s*$";

    private static final Map<Class<?>, String> SPELLINGS = Map.of(
            String.class, "text",
            Integer.class, "whole number",
            LocalDate.class, "date, such as 2026-01-31",
            LocalDateTime.class, "date and time, such as 2026-01-31T08:15:00",
            YearMonth.class, "month, such as 2026-01",
            ReadingTime.class,
                    "date, such as 2026-01-31, which means 24:00; or date and time, such as 2026-01-31T08:15:00",
            AccuracyClass.class, "accuracy class, such as 0.2S",
            TransformationRatio.class, "ratio, such as 150/5",
            ClockInterval.class, "hours, such as 19:00-21:00");

    private final ObjectMapper mapper;

    Leaves(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The definitions that the leaves refer to. */
    static Map<String, ObjectNode> definitions() {
        return Map.of("Recorded", recorded(), "Quantity", quantity());
    }

    Optional<ObjectNode> find(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == Recorded.class) {
            return Optional.of(reference("Recorded", meaning(type.containedType(0))));
        }
        if (raw == Yuan.class) {
            return Optional.of(object("string").put("pattern", NUMBER).put("description", "yuan"));
        }
        if (Quantity.class.isAssignableFrom(raw)) {
            return Optional.of(reference("Quantity", unit(raw)));
        }
        if (raw == Args.class) {
            return Optional.of(object("object").put("description", "arguments of the text by name"));
        }
        if (raw == Arg.class) {
            return Optional.of(
                    NODES.objectNode()
                            .put(
                                    "description",
                                    "a text, a number with its unit, a meaning of a code set, a text in both languages, or personal data"));
        }
        if (raw == LocalDate.class) {
            return Optional.of(object("string").put("format", "date"));
        }
        if (raw == YearMonth.class) {
            return Optional.of(object("string").put("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$"));
        }
        return raw.isEnum() ? Optional.of(oneOf(names(raw))) : primitive(raw).or(() -> text(raw));
    }

    /** Types that are written as one text, such as hours of a day. */
    private static Optional<ObjectNode> text(Class<?> raw) {
        return Arrays.stream(raw.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class) && method.getReturnType() == String.class)
                .findFirst()
                .map(method -> text(raw, method));
    }

    private static ObjectNode text(Class<?> raw, Method value) {
        ObjectNode text = object("string").put("description", SPELLINGS.getOrDefault(raw, raw.getSimpleName()));
        Form form = value.getAnnotation(Form.class);
        return form == null ? text : text.put("pattern", whole(form.value()));
    }

    /** A pattern of JSON Schema that, as those of Java here, speaks of the whole text. */
    static String whole(String form) {
        return "^(?:" + form + ")$";
    }

    /** Limits a number, or the numbers of a list. What has limits is a number; a text could not be compared with them. */
    static void limit(ObjectNode schema, Bounds bounds) {
        ObjectNode number = schema.path("items") instanceof ObjectNode items ? items : schema;
        if (number.remove("$ref") != null) {
            number.put("type", "number");
        }
        number.put("minimum", bounds.least());
        boolean isWhole = number.path("type").asText().equals("integer");
        if (bounds.most() != Long.MAX_VALUE || isWhole) {
            number.put("maximum", Math.min(bounds.most(), isWhole ? Integer.MAX_VALUE : Long.MAX_VALUE));
        }
    }

    private static Optional<ObjectNode> primitive(Class<?> raw) {
        if (raw == String.class) {
            return Optional.of(object("string"));
        }
        if (raw == boolean.class) {
            return Optional.of(object("boolean"));
        }
        return Set.<Class<?>>of(int.class, long.class, Integer.class, Long.class)
                        .contains(raw)
                ? Optional.of(object("integer"))
                : Optional.empty();
    }

    /** An archive may hold any scalar: what does not fit is kept as unreadable and found by the rules. */
    private static ObjectNode recorded() {
        ObjectNode recorded =
                NODES.objectNode().put("description", "any scalar, nothing, or the raw text of what could not be read");
        recorded.putArray("type")
                .add("string")
                .add("number")
                .add("boolean")
                .add("null")
                .add("object");
        ObjectNode attributes = recorded.putObject("properties");
        attributes.set("unreadable", titled("unreadable", object("string").put("pattern", "\\S")));
        attributes.set("reason", titled("reason", oneOf(names(UnreadableReason.class))));
        recorded.putArray("required").add("unreadable");
        return recorded.put("additionalProperties", false);
    }

    private static ObjectNode titled(String attribute, ObjectNode schema) {
        return SchemaGenerator.titled(Recorded.class, attribute, schema);
    }

    private static ObjectNode quantity() {
        ObjectNode quantity = NODES.objectNode().put("description", "a number, or a text that is one");
        quantity.putArray("type").add("number").add("string");
        return quantity.put("pattern", NUMBER);
    }

    private String meaning(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (Quantity.class.isAssignableFrom(raw)) {
            return unit(raw);
        }
        if (Code.class.isAssignableFrom(raw)) {
            return "a code of the profile, or " + names(raw).collect(Collectors.joining(", "));
        }
        return SPELLINGS.getOrDefault(raw, raw.getSimpleName());
    }

    private String unit(Class<?> quantity) {
        String unit = ((Quantity<?>) mapper.convertValue(1, quantity)).unit();
        return unit.isEmpty() ? "number without a unit" : unit;
    }

    static ObjectNode oneOf(Stream<String> values) {
        return NODES.objectNode().set("enum", SchemaGenerator.names(values));
    }

    private static Stream<String> names(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(each -> ((Enum<?>) each).name());
    }

    private static ObjectNode reference(String definition, String description) {
        return NODES.objectNode().put("$ref", "#/$defs/" + definition).put("description", description);
    }

    private static ObjectNode object(String type) {
        return NODES.objectNode().put("type", type);
    }
}
