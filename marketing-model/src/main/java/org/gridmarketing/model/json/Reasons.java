package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a value does not bind, in words for the author of a document: without names of classes, tokens and settings. */
final class Reasons {
    private static final Pattern NO_VALUE = Pattern.compile(
            "^Cannot (?:deserialize value|deserialize Map key|construct instance) of (?:type )?`([^`]*)`"
                    + "(?: \\(although at least one Creator exists\\): no .* to deserialize)? from (?:String (?=\"))?(.*?)(: .*)?$",
            Pattern.DOTALL);
    private static final Pattern COERCED =
            Pattern.compile("^Cannot coerce (.+?) to `?([\\w.$]+)`?(?: value)?(?: \\(but .*)?$", Pattern.DOTALL);
    private static final Pattern NULL = Pattern.compile("^Cannot map `null` into type `?([\\w.]+)`?");
    private static final Pattern EMPTY = Pattern.compile("^empty String \\(\"\"\\)");
    private static final Pattern PROBLEM = Pattern.compile("^Cannot construct instance of `[^`]*`, problem: ");
    private static final Pattern SETTING = Pattern.compile(": not allowed to deserialize Enum value out of number"
            + "| \\(token `JsonToken\\.\\w+`\\)|, from `[^`]*`"
            + "|; `[\\w.]*Feature\\.\\w+` enabled|: (?:disable|enable) \\S+ to allow"
            + "| \\(set \\S*Feature\\.\\w+ to '\\w+' to allow\\)| \\(start marker at \\[[^\\]]*]\\)"
            + "|(?: |^)\\(?`?\\w*Feature\\.\\w+`?(?: (?:disabled|enabled))?\\)?");
    private static final Pattern NO_OBJECT = Pattern.compile(".* is no \\w+", Pattern.DOTALL);
    private static final String OBJECT = "an object is expected";
    private static final Pattern TYPE =
            Pattern.compile("`?(?:[a-z]\\w*\\.)+(?:Immutable)?([A-Z]\\w*)(?:\\$(?:Json|Builder)\\b)?`?");
    private static final Pattern NESTED = Pattern.compile("\\b[A-Z]\\w*\\$([A-Z]\\w*)");
    private static final Pattern OBJECT_FOR_VALUE = Pattern.compile(
            "^Cannot construct instance of `([^`]*)` \\(although at least one Creator exists\\):"
                    + " cannot deserialize from Object value.*$",
            Pattern.DOTALL);

    /** A message quotes the value it is about, which may be as long as the document. */
    private static final int LONGEST = 400;

    private static final Map<String, String> WORDS = Map.of(
            "String", "text",
            "int", "whole number",
            "Integer", "whole number",
            "LocalDate", "date",
            "YearMonth", "month",
            "boolean", "true or false",
            "ArrayList", "list");

    private Reasons() {}

    /** The words of the deepest cause, in English. */
    static String plain(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof UnrecognizedPropertyException unknown) {
            return "unknown attribute; there are " + names(unknown);
        }
        if (root instanceof InvalidTypeIdException kind) {
            return kind(kind);
        }
        String message = root instanceof JsonProcessingException json ? json.getOriginalMessage() : root.getMessage();
        String told = message == null ? root.getClass().getSimpleName() : plain(message);
        return isWanted(root) && NO_OBJECT.matcher(told).matches() ? told + ": " + OBJECT : told;
    }

    /** Of a type with several forms, which it may have. */
    private static String kind(InvalidTypeIdException kind) {
        String known = BindingProblems.kinds(kind.getBaseType().getRawClass());
        String given = kind.getTypeId();
        return given == null
                ? "an object with \"type\" is expected, one of " + known
                : "there is no type \"" + shortened(given) + "\"; one of " + known + " is expected";
    }

    private static boolean isWanted(Throwable root) {
        return root instanceof MismatchedInputException refused
                && refused.getTargetType() != null
                && BindingProblems.isObject(refused.getTargetType());
    }

    static String shortened(String original) {
        return original.length() > LONGEST ? original.substring(0, LONGEST) + "…" : original;
    }

    private static String plain(String original) {
        String message = shortened(original);
        if (message.startsWith("Trailing token")) {
            return "something stands behind its end";
        }
        String told =
                NO_VALUE.matcher(PROBLEM.matcher(message).replaceFirst("")).replaceFirst("$2 is no $1$3");
        told = NULL.matcher(told).replaceFirst("null is no $1");
        told = COERCED.matcher(told).replaceFirst("$1 is no $2");
        told = OBJECT_FOR_VALUE.matcher(told).replaceFirst("Object value is no $1");
        told = EMPTY.matcher(told).replaceFirst("\"\"");
        String named = TYPE.matcher(SETTING.matcher(told).replaceAll("")).replaceAll("$1");
        named = NESTED.matcher(named).replaceAll("$1");
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            named = named.replaceFirst(" is no " + word.getKey() + "\\b(?:<[^>]*>)?", " is no " + word.getValue());
        }
        return named;
    }

    private static String names(PropertyBindingException unknown) {
        @Nullable Collection<Object> known = unknown.getKnownPropertyIds();
        TreeSet<String> names = new TreeSet<>();
        if (known != null) {
            known.forEach(each -> names.add(each.toString()));
        }
        return String.join(", ", names);
    }
}
