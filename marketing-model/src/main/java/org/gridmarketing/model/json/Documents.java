package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.text.Args;

/**
 * Documents (文档读取): reads a JSON document of any type of the library, or tells everything that is wrong with it, each with its path such
 * as {@code /customer/meteringPoints/3/ratio}, its line and its column. Values that an archive holds and nobody can read are no
 * problem here: they are kept as unreadable.
 *
 * <p>{@link MarketingJson#newMapper()} reads the same documents and throws at the first problem.
 */
public final class Documents {
    /** The text is no JSON (不是合法的 JSON). */
    public static final IssueCode SYNTAX = new IssueCode("MODEL.JSON_SYNTAX");

    /** A key stands twice in one object (键重复). */
    public static final IssueCode DOUBLED_KEY = new IssueCode("MODEL.JSON_KEY_TWICE");

    /** The type has no attribute of that name (没有这个属性). */
    public static final IssueCode UNKNOWN_ATTRIBUTE = new IssueCode("MODEL.JSON_UNKNOWN_ATTRIBUTE");

    /** An attribute that must be there is not (缺少属性). */
    public static final IssueCode MISSING_ATTRIBUTE = new IssueCode("MODEL.JSON_MISSING_ATTRIBUTE");

    /** The value is none of its type, or its type refuses it (取值不成立). */
    public static final IssueCode REFUSED_VALUE = new IssueCode("MODEL.JSON_VALUE");

    private static final String DOUBLED = "Duplicate field";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ObjectMapper mapper;
    private final String text;
    private final Class<?> type;
    private final String file;
    private final long line;

    private Documents(ObjectMapper mapper, String text, Class<?> type, String file, long line) {
        this.mapper = mapper;
        this.text = text;
        this.type = type;
        this.file = file;
        this.line = line;
    }

    /**
     * Reads a document.
     *
     * @param json the document; a byte order mark before it is skipped
     * @param type its type, such as {@code Dossier} or {@code BillingCase}
     * @param <T> the type
     * @return the value, or every problem. The subject of an issue is the type with the path as key, and {@code /} for the document as
     *     a whole. Where the text is no JSON or a key stands twice, the first such place alone is told. Otherwise all that
     *     is missing, unknown or refused by itself is told at once: of each object first an unknown format version, then
     *     what is there in the order of the document, then what is missing. What a type demands of several parts together, such
     *     as tiers that ascend, is told once each part is right by itself, one demand of each object at a time
     */
    public static <T> Outcome<T> read(String json, Class<T> type) {
        Objects.requireNonNull(json, "json: there is no document");
        Objects.requireNonNull(type, "type: of which type the document is");
        String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        return new Documents(MarketingJson.newMapper(), text, type, "", 1).read(type);
    }

    /** A document that is one line of a file, told by both. */
    static <T> Outcome<T> read(ObjectMapper mapper, JsonLines.Line line, Class<T> type) {
        return new Documents(mapper, line.text(), type, line.file() + "#", line.number()).read(type);
    }

    private <T> Outcome<T> read(Class<T> whole) {
        try {
            T value = mapper.readValue(text, whole);
            return value == null
                    ? Outcome.refused(List.of(issue("", REFUSED_VALUE, reason("null is no document"), start())))
                    : Outcome.ok(value);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Outcome.refused(problems(e));
        }
    }

    private List<Issue> problems(Exception first) {
        try (JsonParser parser = mapper.createParser(text)) {
            JsonNode tree;
            try {
                tree = mapper.readTree(parser);
            } catch (JsonProcessingException e) {
                return List.of(syntax(parser, e));
            }
            if (tree == null || tree.isMissingNode()) {
                return List.of(issue("", SYNTAX, reason("there is nothing"), start()));
            }
            Optional<Issue> more = more(parser);
            if (more.isPresent()) {
                return List.of(more.get());
            }
            List<BindingProblems.Problem> problems = BindingProblems.of(mapper, tree, type);
            return problems.isEmpty()
                    ? List.of(issue("", REFUSED_VALUE, reason(Reasons.plain(first)), start()))
                    : located(problems);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was read", e);
        }
    }

    private Optional<Issue> more(JsonParser parser) throws IOException {
        try {
            return parser.nextToken() == null
                    ? Optional.empty()
                    : Optional.of(issue(
                            "", SYNTAX, reason("something stands behind its end"), parser.currentTokenLocation()));
        } catch (JsonProcessingException e) {
            return Optional.of(syntax(parser, e));
        }
    }

    private Issue syntax(JsonParser parser, JsonProcessingException e) {
        JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        boolean isDoubled = e.getOriginalMessage().startsWith(DOUBLED);
        return isDoubled
                ? issue(pointer, DOUBLED_KEY, Args.none(), place)
                : issue(pointer, SYNTAX, reason(Reasons.plain(e)), place);
    }

    private List<Issue> located(List<BindingProblems.Problem> problems) throws IOException {
        Map<String, JsonLocation> places = places();
        List<Issue> issues = new ArrayList<>();
        for (BindingProblems.Problem each : problems) {
            Args args = each.code().equals(MISSING_ATTRIBUTE) ? Args.none() : reason(each.reason());
            issues.add(issue(each.pointer(), each.code(), args, place(each.pointer(), places)));
        }
        return List.copyOf(issues);
    }

    /** Where each value of the document begins. */
    private Map<String, JsonLocation> places() throws IOException {
        Map<String, JsonLocation> places = new HashMap<>();
        try (JsonParser parser = mapper.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart() || token.isScalarValue()) {
                    places.putIfAbsent(
                            parser.getParsingContext().pathAsPointer().toString(), parser.currentTokenLocation());
                }
            }
        }
        return places;
    }

    /** What is not there is looked for where the object begins that lacks it. */
    private static JsonLocation place(String pointer, Map<String, JsonLocation> places) {
        String path = pointer;
        while (!path.isEmpty() && !places.containsKey(path)) {
            path = path.substring(0, path.lastIndexOf('/'));
        }
        return places.getOrDefault(path, start());
    }

    private static JsonLocation start() {
        return new JsonLocation(null, 0, 1, 1);
    }

    private static Args reason(String reason) {
        return Args.of("reason", ChineseReasons.of(reason));
    }

    private Issue issue(String pointer, IssueCode code, Args args, JsonLocation place) {
        return new Issue(
                code,
                ObjectRef.of(type, file + (pointer.isEmpty() ? "/" : pointer)),
                "",
                args.and("line", line + place.getLineNr() - 1).and("column", place.getColumnNr()));
    }
}
