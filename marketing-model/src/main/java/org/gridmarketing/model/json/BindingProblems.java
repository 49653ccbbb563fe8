package org.gridmarketing.model.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.record.Recorded;

/**
 * Binding problems (文档取值问题): every value of a document that its type refuses, such as tiers that do not ascend or an attribute
 * that does not exist. Jackson stops at the first; so a value that does not bind is searched part by part, and the fault is
 * where no part is to blame. What a type demands of several parts together is told once each of them is right by itself.
 */
public final class BindingProblems {
    /** What the generated builders, records and a dossier say where an attribute is not there. */
    private static final Pattern MISSING = Pattern.compile(
            "(?:required attributes are not set \\[|creator property '|a dossier must name its )([\\w, ]+)");

    private final ObjectMapper mapper;
    private final List<Problem> found = new ArrayList<>();

    private BindingProblems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Problem (问题) of one place of a document.
     *
     * @param pointer where (位置), as JSON pointers have it (RFC 6901); empty for the document as a whole; of an attribute that is
     *     missing, where it should be
     * @param code what kind of problem it is (问题代码), one of the constants of {@link Documents}
     * @param reason why the value there is refused (原因), in English
     */
    public record Problem(String pointer, IssueCode code, String reason) {}

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
        boolean isWhole = (type.isCollectionLikeType() && node.isArray()) || (type.isMapLikeType() && node.isObject());
        Optional<Fault> fault = isWhole ? Optional.empty() : fault(node, type);
        if (fault.isEmpty() && !isWhole) {
            return;
        }
        int before = found.size();
        parts(node, type).forEach((name, part) -> {
            String place = path + "/" + escaped(name);
            if (isWhole && part.node().isNull()) {
                found.add(new Problem(place, Documents.REFUSED_VALUE, "null is no element"));
            } else if (part.type().isEmpty()) {
                String known = String.join(", ", attributes(type).keySet());
                found.add(new Problem(place, Documents.UNKNOWN_ATTRIBUTE, "the attributes are " + known));
            } else {
                search(part.node(), part.type().get(), place);
            }
        });
        if (found.size() == before) {
            fault.ifPresent(each -> tell(path + each.pointer(), each.reason()));
        }
    }

    /** What one value is refused for, and where in it. */
    private record Fault(String pointer, String reason) {}

    private void tell(String path, String reason) {
        Matcher missing = MISSING.matcher(reason);
        if (missing.find()) {
            for (String name : Splitter.on(", ").split(missing.group(1))) {
                String place = path.endsWith("/" + name) ? path : path + "/" + name;
                found.add(new Problem(place, Documents.MISSING_ATTRIBUTE, "must be there"));
            }
        } else {
            found.add(new Problem(path, Documents.REFUSED_VALUE, reason));
        }
    }

    /** A part of a value; its type is empty where the value has no such attribute. */
    private record Part(JsonNode node, Optional<JavaType> type) {}

    private Map<String, Part> parts(JsonNode node, JavaType type) {
        Map<String, Part> parts = new LinkedHashMap<>();
        if (type.isReferenceType()) {
            return parts(node, type.getReferencedType());
        }
        if (type.hasRawClass(Recorded.class)) {
            return parts;
        }
        if (node.isArray() && type.isCollectionLikeType()) {
            for (int i = 0; i < node.size(); i++) {
                parts.put(Integer.toString(i), new Part(node.path(i), Optional.of(type.getContentType())));
            }
        } else if (node.isObject() && !type.isCollectionLikeType()) {
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

    private Optional<Fault> fault(JsonNode node, JavaType type) {
        if (type.isCollectionLikeType()) {
            return Optional.of(new Fault("", "a list is expected"));
        }
        if (type.isMapLikeType()) {
            return Optional.of(new Fault("", "an object is expected"));
        }
        try (JsonParser parser = mapper.treeAsTokens(node)) {
            mapper.readerFor(type).readValue(parser);
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            String pointer = e instanceof DocumentException told ? told.pointer() : "";
            return Optional.of(new Fault(pointer, Reasons.plain(e)));
        }
    }

    /** A name as JSON pointers have it (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
