package org.gridmarketing.examples.quickstart;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.text.Args;

/**
 * Finds every value that a type refuses although its structure is right, such as tiers that do not ascend. Jackson stops at
 * the first; so a value that does not bind is searched part by part, and the fault is where no part is to blame. What a
 * type demands of several parts together is told once each of them is right by itself.
 */
final class BindingProblems {
    private final ObjectMapper mapper;
    private final FileIssues issues;
    private final List<Issue> found = new ArrayList<>();

    BindingProblems(ObjectMapper mapper, FileIssues issues) {
        this.mapper = mapper;
        this.issues = issues;
    }

    List<Issue> find(JsonNode document, Class<?> type) {
        search(document, mapper.constructType(type), "");
        return List.copyOf(found);
    }

    private void search(JsonNode node, JavaType type, String path) {
        // a list or map is as good as its parts; the whole is checked by the type that holds it
        Optional<String> fault = type.isContainerType() ? Optional.empty() : fault(node, type);
        if (fault.isEmpty() && !type.isContainerType()) {
            return;
        }
        int before = found.size();
        parts(node, type).forEach((name, part) -> search(part.node(), part.type(), path + "/" + name));
        if (found.size() == before) {
            fault.ifPresent(reason -> found.add(issues.path(path, "VALUE", Args.of("reason", reason))));
        }
    }

    private record Part(JsonNode node, JavaType type) {}

    private Map<String, Part> parts(JsonNode node, JavaType type) {
        Map<String, Part> parts = new LinkedHashMap<>();
        if (type.isReferenceType()) {
            return parts(node, type.getReferencedType());
        }
        if (node.isArray() && type.isCollectionLikeType()) {
            for (int i = 0; i < node.size(); i++) {
                parts.put(Integer.toString(i), new Part(node.path(i), type.getContentType()));
            }
        } else if (node.isObject()) {
            Map<String, JavaType> attributes = type.isMapLikeType() ? Map.of() : attributes(type);
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                JavaType part = type.isMapLikeType() ? type.getContentType() : attributes.get(entry.getKey());
                if (part != null) {
                    parts.put(CaseSchema.escaped(entry.getKey()), new Part(entry.getValue(), part));
                }
            }
        }
        return parts;
    }

    private Map<String, JavaType> attributes(JavaType type) {
        JsonDeserialize how = type.getRawClass().getAnnotation(JsonDeserialize.class);
        JavaType bean = how == null ? type : mapper.constructType(how.as());
        Map<String, JavaType> attributes = new LinkedHashMap<>();
        mapper.getSerializationConfig()
                .introspect(bean)
                .findProperties()
                .forEach(each -> attributes.put(each.getName(), each.getPrimaryType()));
        return attributes;
    }

    private Optional<String> fault(JsonNode node, JavaType type) {
        try (JsonParser parser = mapper.treeAsTokens(node)) {
            mapper.readerFor(type).readValue(parser);
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(rootMessage(e));
        }
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root instanceof JsonProcessingException json ? json.getOriginalMessage() : root.getMessage();
        return message == null ? root.getClass().getSimpleName() : message;
    }
}
