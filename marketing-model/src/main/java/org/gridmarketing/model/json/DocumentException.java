package org.gridmarketing.model.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Jackson found, told by the path in the document instead of by the classes that were being built. */
final class DocumentException extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    /** How a type names the one attribute that it refuses; of several, the object as a whole is told. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("^[A-Z]\\w*\\.([a-z]\\w*(?:\\.[a-z]\\w*)*) must (?!.*; [A-Z]\\w*[. ])", Pattern.DOTALL);

    private static final String MAP_KEY = "Cannot deserialize Map key";

    private final String reason;
    private @Nullable JsonLocation place;

    private DocumentException(JsonParser in, Exception cause, @Nullable JsonLocation place) {
        super(in, Reasons.plain(cause), cause);
        this.reason = Reasons.plain(cause);
        this.place = place;
    }

    private DocumentException(JsonParser in, String reason, @Nullable JsonLocation place) {
        super(in, reason);
        this.reason = reason;
        this.place = place;
    }

    /** An attribute whose value stands where the parser is. */
    static DocumentException refused(JsonParser in, String attribute, String reason) {
        DocumentException told = new DocumentException(in, reason, in.currentTokenLocation());
        told.prependPath(new Reference(null, attribute));
        return told;
    }

    /** The object as a whole, which is read already. */
    static DocumentException of(JsonParser in, String reason) {
        return new DocumentException(in, reason, null);
    }

    static DocumentException of(JsonParser in, JsonMappingException cause) {
        if (cause instanceof DocumentException told) {
            return told;
        }
        DocumentException told = new DocumentException(in, cause, place(cause));
        refusedKey(cause).ifPresent(name -> told.prependPath(new Reference(null, name)));
        Matcher attribute = ATTRIBUTE.matcher(told.reason);
        if (cause instanceof ValueInstantiationException && attribute.find()) {
            List<String> names = Splitter.on('.').splitToList(attribute.group(1));
            Lists.reverse(names).forEach(name -> told.prependPath(new Reference(null, name)));
        }
        List<Reference> path = cause.getPath();
        for (int i = path.size() - 1; i >= 0; i--) {
            told.prependPath(path.get(i));
        }
        return told;
    }

    /** What a type demands of its parts together is found at its end, which is no place to look at. */
    private static @Nullable JsonLocation place(JsonMappingException cause) {
        if (cause.getCause() instanceof JsonParseException syntax) {
            return syntax.getLocation();
        }
        JsonLocation found = cause.getLocation();
        boolean isAtItsValue =
                cause instanceof MismatchedInputException && !(cause instanceof ValueInstantiationException);
        return isAtItsValue && found != null && found.getLineNr() > 0 ? found : null;
    }

    static DocumentException doubled(JsonParser in, JsonParseException cause) {
        DocumentException told = new DocumentException(in, cause, cause.getLocation());
        String name = in.getParsingContext().getCurrentName();
        if (name != null) {
            told.prependPath(new Reference(null, name));
        }
        return told;
    }

    @Override
    public String getOriginalMessage() {
        return reason;
    }

    @Override
    public String getMessage() {
        return whole() + (place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")")
                + ": " + reason;
    }

    /** Forgets the place if it is where the parser only waited while something else was read again. */
    void forget(JsonLocation waiting) {
        if (waiting.equals(place)) {
            place = null;
        }
    }

    /** The message where the document is one line of a file, whose number is told already. */
    String inItsLine() {
        return whole() + (place == null ? "" : " (column " + place.getColumnNr() + ")") + ": " + reason;
    }

    @Override
    public String getLocalizedMessage() {
        return getMessage();
    }

    private String whole() {
        String pointer = pointer();
        return pointer.isEmpty() ? "/" : pointer;
    }

    /** Jackson leads to the object only, where a key of it or the type that it names is wrong. */
    private static Optional<String> refusedKey(JsonMappingException cause) {
        if (cause instanceof InvalidTypeIdException kind) {
            JsonTypeInfo kinds = kind.getBaseType().getRawClass().getAnnotation(JsonTypeInfo.class);
            return Optional.ofNullable(kinds).map(JsonTypeInfo::property).filter(property -> kind.getTypeId() != null);
        }
        boolean isKey = cause instanceof InvalidFormatException
                && cause.getOriginalMessage().startsWith(MAP_KEY);
        return isKey ? Optional.of(String.valueOf(((InvalidFormatException) cause).getValue())) : Optional.empty();
    }

    /** Where it was found, as JSON pointers have it, in what was read. */
    static String pointer(JsonMappingException found) {
        if (found instanceof DocumentException told) {
            return told.pointer();
        }
        return pointer(found.getPath())
                + refusedKey(found)
                        .map(name -> "/" + BindingProblems.escaped(name))
                        .orElse("");
    }

    /** Where, as JSON pointers have it; empty for what was read as a whole. */
    String pointer() {
        return pointer(getPath());
    }

    private static String pointer(List<Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (Reference each : path) {
            String name = each.getFieldName();
            pointer.append('/')
                    .append(name == null ? Integer.toString(each.getIndex()) : BindingProblems.escaped(name));
        }
        return pointer.toString();
    }
}
