package org.gridmarketing.examples.quickstart;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.json.BindingProblems;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.text.Args;

/**
 * Reads a document in four steps, each of which tells all that is wrong before the next begins: bytes to text, text to
 * JSON, JSON against the schema, JSON to types.
 */
final class CaseReader {
    private static final int LIMIT = 64 * 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern SOURCE = Pattern.compile("\\[Source: .*?; (line: \\d+, column: \\d+)]");
    private static final Pattern SETTING = Pattern.compile(", from `[^`]*`");

    private final ObjectMapper mapper = MarketingJson.newMapper();
    private final Language language;

    CaseReader(Language language) {
        this.language = language;
    }

    Outcome<BillingCase> read(Path file) {
        FileIssues issues = new FileIssues(file.toString(), language);
        return bytes(file, issues).flatMap(bytes -> text(bytes, issues)).flatMap(text -> document(text, issues));
    }

    private static Outcome<byte[]> bytes(Path file, FileIssues issues) {
        if (Files.isDirectory(file)) {
            return Outcome.refused(issues.file("FILE_IS_DIRECTORY", Args.none()));
        }
        if (Files.notExists(file)) {
            return Outcome.refused(issues.file("FILE_MISSING", Args.none()));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            return bytes.length > LIMIT
                    ? Outcome.refused(issues.file("FILE_TOO_LARGE", Args.of("limit", LIMIT)))
                    : Outcome.ok(bytes);
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName();
            return Outcome.refused(issues.file("FILE_UNREADABLE", Args.of("reason", reason)));
        }
    }

    private static Outcome<String> text(byte[] bytes, FileIssues issues) {
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(each -> each == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            return Outcome.refused(issues.at(line, column, "FILE_NOT_UTF8", Args.none()));
        }
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return content.isBlank() ? Outcome.refused(issues.file("FILE_EMPTY", Args.none())) : Outcome.ok(content);
    }

    private Outcome<BillingCase> document(String text, FileIssues issues) {
        return tree(text, issues).flatMap(tree -> {
            List<Issue> structure = new CaseSchema().validate(tree, issues);
            return structure.isEmpty() ? bind(text, tree, issues) : Outcome.refused(structure);
        });
    }

    private Outcome<JsonNode> tree(String text, FileIssues issues) {
        try (JsonParser parser = mapper.createParser(text)) {
            try {
                return Outcome.ok(mapper.readTree(parser));
            } catch (MismatchedInputException e) {
                return Outcome.refused(at(parser.currentTokenLocation(), "TRAILING", Args.none(), issues));
            } catch (JsonProcessingException e) {
                JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
                return Outcome.refused(at(place, "SYNTAX", Args.of("reason", reason(e)), issues));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was read", e);
        }
    }

    /** Bound from the text, not from the tree, so that an unreadable number is kept as it was written. */
    private Outcome<BillingCase> bind(String text, JsonNode tree, FileIssues issues) {
        try {
            return Outcome.ok(mapper.readValue(text, BillingCase.class));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Outcome.refused(BindingProblems.of(mapper, tree, BillingCase.class).stream()
                    .map(problem -> issues.path(problem.pointer(), "VALUE", Args.of("reason", problem.reason())))
                    .toList());
        }
    }

    private static Issue at(JsonLocation place, String reason, Args args, FileIssues issues) {
        return issues.at(place.getLineNr(), place.getColumnNr(), reason, args);
    }

    /** Without the names of Jackson's settings, which say nothing to the author of the file. */
    private static String reason(JsonProcessingException e) {
        String located = SOURCE.matcher(e.getOriginalMessage()).replaceAll("$1");
        return SETTING.matcher(located).replaceAll("").replaceAll("\\s+", " ");
    }
}
