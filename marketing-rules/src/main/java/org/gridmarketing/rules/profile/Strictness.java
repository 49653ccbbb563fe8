package org.gridmarketing.rules.profile;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridmarketing.model.json.BindingProblems.Problem;
import org.gridmarketing.model.json.DocumentAttribute;
import org.gridmarketing.model.json.Documents;
import org.gridmarketing.rules.api.RuleProfile;

/**
 * What the schema of profiles refuses although it would bind: null for what should be left out, and texts for numbers that have
 * bounds.
 */
final class Strictness {
    private final ObjectMapper mapper;
    private final List<Problem> told;
    private final List<Problem> found = new ArrayList<>();

    private Strictness(ObjectMapper mapper, List<Problem> told) {
        this.mapper = mapper;
        this.told = told;
    }

    static List<Problem> problems(ObjectMapper mapper, JsonNode document, List<Problem> told) {
        Strictness strictness = new Strictness(mapper, told);
        strictness.nulls(document, "");
        strictness.object(document, RuleProfile.class, "");
        return strictness.found;
    }

    private void nulls(JsonNode node, String place) {
        if (node.isNull()) {
            refuse(place, "null is no value");
        }
        parts(node, place).forEach((pointer, part) -> nulls(part, pointer));
    }

    private void object(JsonNode object, Class<?> raw, String place) {
        for (DocumentAttribute each : DocumentAttribute.of(mapper, raw)) {
            JsonNode value = object.path(each.name());
            String pointer = place + "/" + each.name();
            if (each.bounds().isPresent()) {
                number(value, pointer);
            } else {
                value(value, each.type(), pointer);
            }
        }
    }

    private void value(JsonNode value, JavaType type, String place) {
        if (type.isContainerType()) {
            parts(value, place).forEach((pointer, part) -> value(part, type.getContentType(), pointer));
        } else if (value.isObject() && !isTold(place)) {
            object(value, type.getRawClass(), place);
        }
    }

    private void number(JsonNode value, String place) {
        if (value.isTextual()) {
            refuse(place, value + " is no number");
        }
        parts(value, place).forEach((pointer, part) -> number(part, pointer));
    }

    private static Map<String, JsonNode> parts(JsonNode whole, String place) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        for (int i = 0; whole.isArray() && i < whole.size(); i++) {
            parts.put(place + "/" + i, whole.path(i));
        }
        whole.properties()
                .forEach(each -> parts.put(place + "/" + HiddenDemands.escaped(each.getKey()), each.getValue()));
        return parts;
    }

    private void refuse(String place, String reason) {
        if (!isTold(place)) {
            found.add(new Problem(place, Documents.REFUSED_VALUE, reason));
        }
    }

    private boolean isTold(String place) {
        return told.stream().anyMatch(each -> each.pointer().equals(place));
    }
}
