package org.gridmarketing.model.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gridmarketing.model.code.CodeProfiles;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Bilingual;

/**
 * Binding problems (文档取值问题): every value of a document that its type refuses, such as tiers that do not ascend or an attribute
 * that does not exist. Jackson stops at the first; so a value that does not bind is searched part by part, and the fault is
 * where no part is to blame.
 *
 * <p>Told together, each by its own path: every attribute that is missing or unknown, every value that its type refuses by itself,
 * every blank key, an unknown format version and an unknown code profile, in all objects at once. What a type demands of several
 * parts together, such as tiers that ascend, is told once each part is right by itself, and then one demand of each object.
 */
public final class BindingProblems {
    /** What the generated builders, records and a dossier say where an attribute is not there. */
    private static final Pattern MISSING = Pattern.compile(
            "(?:required attributes are not set \\[|creator property '|a dossier must name its )([\\w, ]+)");

    private static final String FORMAT_VERSION = "formatVersion";

    private static final Set<String> HELPERS = Set.of("Json", "Builder");

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
    public record Problem(String pointer, IssueCode code, String reason) {
        /**
         * The reason for people.
         *
         * @return why the value there is refused, in both languages
         */
        public Bilingual inWords() {
            return ChineseReasons.of(reason);
        }
    }

    /**
     * Finds all problems.
     *
     * @param mapper how the document would be read
     * @param document the document
     * @param type the type that it should bind to
     * @return of each object first an unknown format version, then what is there in the order of the document, then what is missing;
     *     empty where it binds
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
        if (isWhole) {
            elements(node, type, path);
        } else if (node.isObject()) {
            attributes(node, type, path);
        }
        if (found.size() == before) {
            fault.ifPresent(each -> tell(path + each.pointer(), each.reason()));
        }
    }

    private void elements(JsonNode whole, JavaType type, String path) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        for (int i = 0; whole.isArray() && i < whole.size(); i++) {
            elements.put(Integer.toString(i), whole.path(i));
        }
        whole.properties().forEach(each -> elements.put(each.getKey(), each.getValue()));
        elements.forEach((name, element) -> {
            String place = path + "/" + escaped(name);
            keyFault(name, type).ifPresent(reason -> refuse(place, reason));
            if (element.isNull()) {
                refuse(place, "null is no element");
            } else {
                search(element, type.getContentType(), place);
            }
        });
    }

    private static Optional<String> keyFault(String name, JavaType type) {
        Object[] keys = type.isMapLikeType() ? type.getKeyType().getRawClass().getEnumConstants() : null;
        if (keys == null
                || Arrays.stream(keys).anyMatch(each -> ((Enum<?>) each).name().equals(name))) {
            return Optional.empty();
        }
        return Optional.of(
                "\"" + name + "\" is no " + type.getKeyType().getRawClass().getSimpleName()
                        + ": not one of the values accepted for Enum class: " + Arrays.toString(keys));
    }

    /** What is there, then what is missing; a format that is not known comes first, as it may explain all the rest. */
    private void attributes(JsonNode object, JavaType type, String path) {
        Map<String, DocumentAttribute> attributes = attributes(object, type);
        if (attributes.isEmpty()) {
            return;
        }
        JsonNode version = object.get(FORMAT_VERSION);
        if (version != null && attributes.containsKey(FORMAT_VERSION)) {
            version(version, path + "/" + FORMAT_VERSION);
        }
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String place = path + "/" + escaped(entry.getKey());
            DocumentAttribute attribute = attributes.get(entry.getKey());
            if (attribute == null) {
                String known = String.join(", ", attributes.keySet());
                found.add(new Problem(place, Documents.UNKNOWN_ATTRIBUTE, "the attributes are " + known));
            } else if (!attribute.name().equals(FORMAT_VERSION) && !isMissing(entry.getValue(), attribute)) {
                value(entry.getValue(), attribute, place);
            }
        }
        for (DocumentAttribute each : attributes.values()) {
            if (isMissing(object.path(each.name()), each)) {
                String place = path + "/" + escaped(each.name());
                found.add(new Problem(place, Documents.MISSING_ATTRIBUTE, "must be there"));
            }
        }
    }

    /** Null is how some systems write that there is nothing. */
    private static boolean isMissing(JsonNode value, DocumentAttribute attribute) {
        return attribute.isRequired()
                && (value.isMissingNode() || value.isNull())
                && !attribute.type().hasRawClass(Recorded.class);
    }

    private void version(JsonNode version, String place) {
        boolean isOne = version.isNumber() && version.decimalValue().compareTo(BigDecimal.ONE) == 0;
        if (isOne && !version.isInt()) {
            refuse(place, "must be written as 1, without decimals");
        } else if (!isOne) {
            refuse(place, "must be 1: " + version);
        }
    }

    private void value(JsonNode value, DocumentAttribute attribute, String place) {
        String text = value.isTextual() ? value.textValue() : "?";
        if (attribute.isNotBlank() && Keys.isBlank(text)) {
            refuse(place, "must not be blank");
        } else if (attribute.name().equals(DossierJson.PROFILE_KEY) && value.isTextual()) {
            if (CodeProfiles.find(text).isEmpty()) {
                refuse(place, DossierJson.unknown(text));
            }
        } else {
            search(value, attribute.type(), place);
        }
    }

    private void refuse(String place, String reason) {
        found.add(new Problem(place, Documents.REFUSED_VALUE, Reasons.shortened(reason)));
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

    /** The attributes that an object may have, by name; empty where it is not read attribute by attribute. */
    private Map<String, DocumentAttribute> attributes(JsonNode object, JavaType type) {
        if (type.isReferenceType()) {
            return attributes(object, type.getReferencedType());
        }
        Class<?> raw = type.getRawClass();
        Map<String, DocumentAttribute> attributes = new LinkedHashMap<>();
        JsonTypeInfo kinds = raw.getAnnotation(JsonTypeInfo.class);
        if (kinds != null) {
            subType(object.path(kinds.property()).asText(), raw)
                    .ifPresent(kind -> attributes.putAll(attributes(object, kind)));
            if (!attributes.isEmpty()) {
                JavaType text = mapper.constructType(String.class);
                attributes.put(kinds.property(), DocumentAttribute.required(kinds.property(), text));
            }
            return attributes;
        }
        if (isObject(raw)) {
            DocumentAttribute.of(mapper, raw).forEach(each -> attributes.put(each.name(), each));
        }
        return attributes;
    }

    /** Whether a type is read attribute by attribute; so is the generated helper that Jackson fills. */
    static boolean isObject(Class<?> raw) {
        boolean isHelper = raw.isMemberClass() && HELPERS.contains(raw.getSimpleName());
        return isHelper || raw.isAnnotationPresent(JsonDeserialize.class) || (raw.isRecord() && !isText(raw));
    }

    private static boolean isText(Class<?> raw) {
        return Arrays.stream(raw.getMethods()).anyMatch(each -> each.isAnnotationPresent(JsonValue.class));
    }

    /** The names of the forms that a type may have, as its attribute {@code type} holds them. */
    static String kinds(Class<?> raw) {
        JsonSubTypes kinds = raw.getAnnotation(JsonSubTypes.class);
        return Arrays.stream(kinds == null ? new JsonSubTypes.Type[0] : kinds.value())
                .map(JsonSubTypes.Type::name)
                .collect(Collectors.joining(", "));
    }

    private Optional<JavaType> subType(String name, Class<?> raw) {
        JsonSubTypes kinds = raw.getAnnotation(JsonSubTypes.class);
        return Arrays.stream(kinds == null ? new JsonSubTypes.Type[0] : kinds.value())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(each -> mapper.constructType(each.value()));
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
        } catch (JsonMappingException e) {
            return Optional.of(new Fault(DocumentException.pointer(e), Reasons.plain(e)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(new Fault("", Reasons.plain(e)));
        }
    }

    /** A name as JSON pointers have it (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
