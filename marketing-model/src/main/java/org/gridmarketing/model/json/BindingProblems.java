package org.gridmarketing.model.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
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

/**
 * Binding problems (文档取值问题): every value of a document that its type refuses, such as tiers that do not ascend or an attribute
 * that does not exist. Jackson stops at the first; so a value that does not bind is searched part by part, and the fault is
 * where no part is to blame. What a type demands of several parts together is told once each of them is right by itself.
 */
public final class BindingProblems {
    private final ObjectMapper mapper;
    private final List<Problem> found = new ArrayList<>();

    private BindingProblems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Problem (问题) of one place of a document.
     *
     * @param pointer where, as JSON pointers have it (RFC 6901); empty for the document as a whole
     * @param reason why the value there is refused, in English
     */
    public record Problem(String pointer, String reason) {}

    /**
     * Finds all problems.
     *
     * @param mapper how the document would be read
     * @param document the document
     * @param type the type that it should bind to
     * @return in the order of the document; empty where it binds
     */
    public static List<Problem> of(ObjectMapper mapper, JsonNode document, Class<?> type) {
        BindingProblems problems = new BindingProblems(mapper);
        problems.search(document, mapper.constructType(type), "");
        return List.copyOf(problems.found);
    }

    private void search(JsonNode node, JavaType type, String path) {
        // a list or map is as good as its parts; the whole is checked by the type that holds it
        Optional<String> fault = type.isContainerType() ? Optional.empty() : fault(node, type);
        if (fault.isEmpty() && !type.isContainerType()) {
            return;
        }
        int before = found.size();
        parts(node, type).forEach((name, part) -> {
            String place = path + "/" + escaped(name);
            part.type()
                    .ifPresentOrElse(
                            known -> search(part.node(), known, place),
                            () -> found.add(new Problem(place, "unknown attribute")));
        });
        if (found.size() == before) {
            fault.ifPresent(reason -> found.add(new Problem(path, reason)));
        }
    }

    /** A part of a value; its type is empty where the value has no such attribute. */
    private record Part(JsonNode node, Optional<JavaType> type) {}

    private Map<String, Part> parts(JsonNode node, JavaType type) {
        Map<String, Part> parts = new LinkedHashMap<>();
        if (type.isReferenceType()) {
            return parts(node, type.getReferencedType());
        }
        if (node.isArray() && type.isCollectionLikeType()) {
            for (int i = 0; i < node.size(); i++) {
                parts.put(Integer.toString(i), new Part(node.path(i), Optional.of(type.getContentType())));
            }
        } else if (node.isObject()) {
            boolean hasNoFixedAttributes =
                    type.isMapLikeType() || type.getRawClass().isAnnotationPresent(JsonTypeInfo.class);
            Map<String, JavaType> attributes = hasNoFixedAttributes ? Map.of() : attributes(type);
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                JavaType part = type.isMapLikeType() ? type.getContentType() : attributes.get(entry.getKey());
                if (part != null || !attributes.isEmpty()) {
                    parts.put(entry.getKey(), new Part(entry.getValue(), Optional.ofNullable(part)));
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

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
